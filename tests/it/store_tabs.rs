//! Tabs write one canvas at once, 500 edits each, saving, looking and crashing at random: every saved word is in the
//! canvas, or kept aside, or was overwritten or removed by somebody who saw it. All end with the same canvas.

use std::collections::BTreeSet;

use bearing::model::{Canvas, Edit, FIELDS, FieldId, Goes, Head, Id, Item, Kind, Shape, Value, json};
use bearing::store::{Session, kept};

use crate::store_shelf::{Chance, Memory};

const CANVAS: u64 = 0xb10d;
/// Edits of each tab.
const EDITS: usize = 500;
/// How many times the whole is played, each time another way.
const GAMES: u64 = 8;

struct Tab {
    session: Session,
    canvas: Canvas,
    /// Written or overwritten since the last saving: lost if the tab dies, as everybody knows.
    fresh: Vec<String>,
    gone: Vec<String>,
}

/// What the game knows of all words.
#[derive(Default)]
struct Words {
    saved: BTreeSet<String>,
    gone: BTreeSet<String>,
    count: usize,
    now: i64,
}

fn open(shelf: &Memory, chance: &mut Chance, words: &Words) -> Tab {
    let (session, canvas) = Session::open(shelf, CANVAS, chance.id(), words.now).expect("it is there");
    Tab { session, canvas, fresh: Vec::new(), gone: Vec::new() }
}

fn is_text(field: &bearing::model::Field) -> bool {
    matches!(field.shape, Shape::Line | Shape::Prose) && field.goes != Goes::Browser
}

fn texts(item: &Item) -> impl Iterator<Item = String> + '_ {
    item.fields.iter().filter(|(field, _)| is_text(field.row())).filter_map(|(_, value)| match value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    })
}

impl Tab {
    fn edit(&mut self, chance: &mut Chance, words: &mut Words) {
        let ids: Vec<Id> = self.canvas.items().map(|(id, _)| id).collect();
        let id = ids[chance.below(ids.len())];
        let kind = self.canvas.item(id).expect("just listed").kind;
        match chance.below(10) {
            0..=4 => self.write(id, kind, chance, words),
            5 | 6 => self.add(id, kind, chance, words),
            7 if ids.len() > 12 => self.remove(id),
            _ => {
                let parent = self.canvas.item(id).map_or(0, |item| item.parent);
                self.canvas.apply(&Edit::Move { id, parent, at: chance.below(6) });
            }
        }
    }

    fn write(&mut self, id: Id, kind: Kind, chance: &mut Chance, words: &mut Words) {
        let fields: Vec<FieldId> = FIELDS.iter().filter(|f| f.kind == kind && is_text(f)).map(|f| f.id).collect();
        if fields.is_empty() {
            return;
        }
        // Few fields, so that the tabs meet often.
        let field = fields[chance.below(fields.len().min(3))];
        let old = self.canvas.text(id, field).to_string();
        words.count += 1;
        let word = format!("word{}", words.count);
        self.canvas.apply(&Edit::text(id, field, &word));
        self.fresh.push(word);
        self.gone.push(old);
    }

    fn add(&mut self, parent: Id, kind: Kind, chance: &mut Chance, words: &mut Words) {
        let kinds: Vec<Kind> = kind.children().filter(|kind| !kind.row().append_only).collect();
        if kinds.is_empty() {
            return;
        }
        let (id, kind) = (self.canvas.next_id(), kinds[chance.below(kinds.len())]);
        self.canvas.apply(&Edit::Add { id, kind, parent, at: chance.below(4) });
        self.write(id, kind, chance, words);
    }

    fn remove(&mut self, id: Id) {
        let tree = self.canvas.tree(id);
        if self.canvas.apply(&Edit::Remove { id }).is_some() {
            self.gone.extend(tree.0.iter().flat_map(|(_, item)| texts(item).collect::<Vec<_>>()));
        }
    }

    fn save(&mut self, shelf: &Memory, words: &mut Words) -> bool {
        let saved = self.session.save(shelf, &self.canvas, words.now).expect("the shelf works");
        words.saved.extend(self.fresh.drain(..));
        words.gone.extend(self.gone.drain(..));
        saved.wrote
    }

    fn look(&mut self, shelf: &Memory) -> bool {
        match self.session.refresh(shelf, &self.canvas) {
            Some(merged) => {
                self.canvas = merged.canvas;
                true
            }
            None => false,
        }
    }
}

fn content(canvas: &Canvas) -> String {
    let mut canvas = canvas.clone();
    canvas.head = Head::default();
    json::write(&canvas, Goes::Browser)
}

/// Plays a game, and gives back the shelf with the tabs and the words.
fn play(seed: u64, count: usize, crashes: bool) {
    let (shelf, mut chance, mut words) = (Memory::new(), Chance(seed), Words::default());
    let start = Canvas::new(Head { id: CANVAS, ..Head::default() });
    Session::create(&start, chance.id()).save(&shelf, &start, 0).expect("the shelf works");
    let mut tabs: Vec<Tab> = (0..count).map(|_| open(&shelf, &mut chance, &words)).collect();
    let mut edits = 0;
    while edits < count * EDITS {
        words.now += 20;
        let tab = &mut tabs[chance.below(count)];
        match chance.below(12) {
            0..=7 => {
                tab.edit(&mut chance, &mut words);
                edits += 1;
            }
            8 | 9 => _ = tab.save(&shelf, &mut words),
            10 => _ = tab.look(&shelf),
            _ if crashes && chance.below(4) == 0 => {
                if chance.below(2) == 0 {
                    tab.session.leave(&shelf);
                }
                *tab = open(&shelf, &mut chance, &words);
            }
            _ => {}
        }
    }
    settle(&shelf, &mut tabs, &mut words);
    let end = content(&tabs[0].canvas);
    assert!(tabs.iter().all(|tab| content(&tab.canvas) == end), "seed {seed}");
    let (_, fresh) = Session::open(&shelf, CANVAS, chance.id(), words.now).expect("it is there");
    assert_eq!(end, content(&fresh), "seed {seed}");
    let mut there: BTreeSet<String> = fresh.items().flat_map(|(_, item)| texts(item).collect::<Vec<_>>()).collect();
    there.extend(kept(&shelf, CANVAS).expect("the shelf works").into_iter().map(|kept| kept.words));
    let lost: Vec<&String> = words.saved.iter().filter(|w| !there.contains(*w) && !words.gone.contains(*w)).collect();
    assert!(lost.is_empty(), "seed {seed}: lost {lost:?}");
}

/// Lets all look and save until nothing changes.
fn settle(shelf: &Memory, tabs: &mut [Tab], words: &mut Words) {
    for round in 0.. {
        let mut changed = false;
        for tab in tabs.iter_mut() {
            changed |= tab.save(shelf, words);
            changed |= tab.look(shelf);
            changed |= tab.save(shelf, words);
        }
        if !changed {
            return;
        }
        assert!(round < 12, "they never agree");
    }
}

#[test]
fn two_tabs_lose_nothing_and_agree() {
    (0..GAMES).for_each(|seed| play(seed, 2, false));
}

#[test]
fn tabs_that_crash_lose_nothing_that_was_saved() {
    (100..100 + GAMES).for_each(|seed| play(seed, 2, true));
}

#[test]
fn three_tabs_lose_nothing_and_agree() {
    (200..200 + GAMES / 2).for_each(|seed| play(seed, 3, seed % 2 == 0));
}

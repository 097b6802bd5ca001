//! A story of two tabs is told again and again; each time another single writing fails, lies, is cut in half, finds no
//! room, or is the last thing before the machine dies. What was said to be saved must be there afterwards.

use std::collections::BTreeSet;

use bearing::model::{Canvas, Edit, FieldId, Head};
use bearing::store::{Fault, Session, bin, kept, list, remove, revive};

use crate::store_shelf::{Memory, Mishap};

const CANVAS: u64 = 0xca5e;

/// The words that a successful saving promised, and those written over since by somebody who saw them.
#[derive(Default)]
struct Promised(BTreeSet<&'static str>);

struct Tab<'a> {
    shelf: &'a Memory,
    session: Session,
    canvas: Canvas,
    /// Written and not yet promised.
    open: Vec<&'static str>,
}

impl<'a> Tab<'a> {
    fn create(shelf: &'a Memory) -> Tab<'a> {
        let canvas = Canvas::new(Head { id: CANVAS, ..Head::default() });
        Tab { shelf, session: Session::create(&canvas, 0xa), canvas, open: Vec::new() }
    }

    fn open(shelf: &'a Memory, tab: u64, now: i64) -> Option<Tab<'a>> {
        let (session, canvas) = Session::open(shelf, CANVAS, tab, now).ok()?;
        Some(Tab { shelf, session, canvas, open: Vec::new() })
    }

    fn write(&mut self, field: FieldId, words: &'static str) {
        self.canvas.apply(&Edit::text(0, field, words));
        self.open.push(words);
    }

    fn save(&mut self, now: i64, promised: &mut Promised) {
        if self.session.save(self.shelf, &self.canvas, now).is_ok() {
            promised.0.extend(self.open.drain(..));
        }
    }

    fn look(&mut self) {
        if let Some(merged) = self.session.refresh(self.shelf, &self.canvas) {
            self.canvas = merged.canvas;
        }
    }
}

fn story(shelf: &Memory) -> Promised {
    let mut promised = Promised::default();
    let mut a = Tab::create(shelf);
    a.write(FieldId::Title, "a title");
    a.save(10, &mut promised);
    let Some(mut b) = Tab::open(shelf, 0xb, 20) else { return promised };
    b.write(FieldId::Vision, "a vision");
    b.save(30, &mut promised);
    a.look();
    a.write(FieldId::Sentence, "one sentence");
    b.write(FieldId::Sentence, "another sentence");
    a.save(40, &mut promised);
    b.save(50, &mut promised);
    a.look();
    a.save(60, &mut promised);
    b.look();
    b.save(70, &mut promised);
    a.write(FieldId::Mission, "a mission");
    a.save(2_000, &mut promised);
    b.session.leave(shelf);
    a.session.leave(shelf);
    if let Some(mut c) = Tab::open(shelf, 0xc, 3_000) {
        c.write(FieldId::Ask, "a name");
        c.save(3_010, &mut promised);
        c.write(FieldId::Headline, "a headline");
        c.save(3_020, &mut promised);
    }
    if remove(shelf, CANVAS, 0xd, 4_000).is_ok()
        && let Some((key, _)) = bin(shelf).ok().and_then(|all| all.into_iter().next())
    {
        _ = revive(shelf, &key, 0xe);
    }
    promised
}

/// All words on a healthy copy of the shelf: in the canvas, in the bin or kept.
fn found(shelf: &Memory) -> BTreeSet<String> {
    let shelf = shelf.copy();
    if let Some((key, _)) = bin(&shelf).expect("healthy").into_iter().next() {
        revive(&shelf, &key, 0xf).expect("healthy");
    }
    let mut words: BTreeSet<String> =
        kept(&shelf, CANVAS).expect("healthy").into_iter().map(|kept| kept.words).collect();
    if let Ok((_, canvas)) = Session::open(&shelf, CANVAS, 0x10, 5_000) {
        let fields =
            [FieldId::Title, FieldId::Vision, FieldId::Sentence, FieldId::Mission, FieldId::Ask, FieldId::Headline];
        words.extend(fields.iter().map(|field| canvas.text(0, *field).to_string()));
        // A clash that nobody has saved yet is kept with the next saving.
        let (mut session, canvas) = Session::open(&shelf, CANVAS, 0x11, 5_000).expect("just opened");
        let mut touched = canvas.clone();
        touched.apply(&Edit::text(0, FieldId::Subtitle, "touched"));
        session.save(&shelf, &touched, 5_010).expect("healthy");
        words.extend(kept(&shelf, CANVAS).expect("healthy").into_iter().map(|kept| kept.words));
    }
    words
}

#[test]
fn whatever_goes_wrong_what_was_saved_is_there() {
    let healthy = Memory::new();
    let promised = story(&healthy);
    assert_eq!(promised.0.len(), 7);
    let turns = healthy.writings.get();
    assert!(turns > 30, "the story has {turns} writings");
    for mishap in [Mishap::Fails, Mishap::Full, Mishap::Lies, Mishap::Halves, Mishap::Dies] {
        for turn in 0..turns {
            let shelf = Memory::new();
            shelf.mishap.set(Some((turn, mishap)));
            let promised = story(&shelf);
            let there = found(&shelf);
            let lost: Vec<_> = promised.0.iter().filter(|words| !there.contains(**words)).collect();
            assert!(lost.is_empty(), "{mishap:?} at writing {turn}: lost {lost:?}");
        }
    }
}

#[test]
fn a_blocked_shelf_is_said_and_stops_nobody() {
    let shelf = Memory::new();
    shelf.dead.set(true);
    let mut tab = Tab::create(&shelf);
    tab.write(FieldId::Title, "still typing");
    assert_eq!(tab.session.save(&shelf, &tab.canvas, 1), Err(Fault::Blocked));
    assert_eq!(tab.session.refresh(&shelf, &tab.canvas), None);
    assert_eq!(list(&shelf), Err(Fault::Blocked));
    shelf.dead.set(false);
    assert!(tab.session.save(&shelf, &tab.canvas, 2).is_ok_and(|saved| saved.wrote));
}

#[test]
fn a_full_shelf_keeps_what_it_had_and_takes_up_again() {
    let shelf = Memory::new();
    let mut tab = Tab::create(&shelf);
    tab.write(FieldId::Title, "before");
    tab.session.save(&shelf, &tab.canvas, 1).expect("there is room");
    let used: usize = shelf.map.borrow().iter().map(|(key, text)| key.len() + text.len()).sum();
    // Room for a few more words, but not for two records beside each other.
    shelf.room.set(used + 100);
    tab.write(FieldId::Title, "a few words more");
    tab.session.save(&shelf, &tab.canvas, 2).expect("it goes over the old one");
    let long = "word ".repeat(100);
    tab.canvas.apply(&Edit::text(0, FieldId::Vision, &long));
    assert_eq!(tab.session.save(&shelf, &tab.canvas, 3), Err(Fault::Full));
    let (_, there) = Session::open(&shelf.copy(), CANVAS, 0xb, 4).expect("untouched");
    assert_eq!(there.text(0, FieldId::Title), "a few words more");
    shelf.room.set(0);
    assert!(tab.session.save(&shelf, &tab.canvas, 5).expect("room again").wrote);
    let (_, there) = Session::open(&shelf, CANVAS, 0xc, 6).expect("saved");
    assert_eq!(there.text(0, FieldId::Vision), long);
}

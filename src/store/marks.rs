//! Who wrote what, and what each had seen by then: enough to bring any number of tabs together without a common
//! ancestor, in any order, with the same result everywhere. Must never decide by the time of day.
//!
//! Each part of a canvas carries the mark of its last writing: a tab and that tab's count, which is always higher than
//! any count the tab had seen (Lamport, "Time, clocks, and the ordering of events", 1978). The higher mark stands; it
//! is a clash exactly if its writer had not seen the lower one. A thing is gone if the side that lacks it had seen all
//! its marks (an observed-remove set without tombstones: Bieniusa et al., "An optimized conflict-free replicated set",
//! 2012).

use crate::model::canvas::{Canvas, Item};
use crate::model::field::FieldId;
use crate::model::kind::{KINDS, Kind};
use crate::model::merge::{Clash, Judge, Pick, renumber, weave};
use crate::model::table::Table;
use crate::model::value::{Id, ROOT};

/// One writing: a count and the tab that counted. Zero is what was there before any tab wrote: everybody has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Dot {
    pub count: u64,
    pub tab: u64,
}

/// A part of a thing that is written as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// That it was made.
    Born,
    /// What it hangs on.
    Place,
    /// One of its fields.
    Field(FieldId),
    /// The order of what hangs on it, by kind.
    Order(Kind),
}

/// The marks of a state.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Marks {
    /// The highest count seen of each tab.
    pub seen: Table<u64, u64>,
    pub dots: Table<(Id, Part), Dot>,
}

/// A state with its marks.
#[derive(Clone, Debug)]
pub struct State {
    pub canvas: Canvas,
    pub marks: Marks,
}

impl Marks {
    /// The mark of a part.
    pub fn dot(&self, id: Id, part: Part) -> Dot {
        self.dots.get(&(id, part)).copied().unwrap_or_default()
    }

    /// True if this state was made with that writing in sight.
    pub fn has_seen(&self, dot: Dot) -> bool {
        dot.count <= self.seen.get(&dot.tab).copied().unwrap_or(0)
    }

    /// True if some part has this mark.
    pub fn holds(&self, dot: Dot) -> bool {
        self.dots.values().any(|held| *held == dot)
    }

    /// The highest count in sight.
    pub fn clock(&self) -> u64 {
        let highest = self.dots.values().map(|dot| dot.count).max().unwrap_or(0);
        self.seen.values().copied().max().unwrap_or(0).max(highest)
    }

    /// Marks what is different in `new`. Says whether anything is.
    pub fn stamp(&mut self, old: &Canvas, new: &Canvas, dot: Dot) -> bool {
        let mut changed = old.items().count() != new.items().count();
        for (id, item) in new.items() {
            let before = old.item(id);
            if before.is_some_and(|before| std::ptr::eq(before, item) || before == item) {
                continue;
            }
            changed = true;
            let mut put = |part| _ = self.dots.insert((id, part), dot);
            if before.is_none() {
                put(Part::Born);
            }
            if before.is_none_or(|before| before.parent != item.parent) {
                put(Part::Place);
            }
            for field in item.fields.keys().chain(before.iter().flat_map(|before| before.fields.keys())) {
                if old.value(id, *field) != new.value(id, *field) {
                    put(Part::Field(*field));
                }
            }
            if before.is_none_or(|before| before.children != item.children) {
                for row in KINDS.iter().filter(|row| row.parent == item.kind) {
                    if !old.children(id, row.kind).eq(new.children(id, row.kind)) {
                        put(Part::Order(row.kind));
                    }
                }
            }
        }
        self.tidy(new);
        changed
    }

    /// Forgets the marks of what is gone, and the oldest of too many tabs.
    fn tidy(&mut self, canvas: &Canvas) {
        self.dots.retain(|(id, _), _| canvas.has(*id));
        // Far more than can be open at once. A tab that comes back after all these is asked again, never overruled.
        while self.seen.len() > 64 {
            let oldest = self.seen.iter().min_by_key(|(_, count)| **count).map(|(tab, _)| *tab);
            oldest.and_then(|tab| self.seen.remove(&tab));
        }
    }

    fn see(&mut self, other: &Marks) {
        for (tab, count) in &other.seen {
            let mine = self.seen.get(tab).copied().unwrap_or(0);
            self.seen.insert(*tab, mine.max(*count));
        }
    }

    /// The marks of a thing itself: not those of the order of what hangs on it.
    fn of(&self, id: Id) -> impl Iterator<Item = Dot> + '_ {
        let own = self.dots.from(&(id, Part::Born)).iter();
        own.take_while(move |((of, part), _)| *of == id && !matches!(part, Part::Order(_))).map(|(_, dot)| *dot)
    }
}

/// Brings another tab's state in. What comes out of both at once gets the mark `dot`: where there is such
/// ([`Marks::holds`]) it has to be saved, so that the other tab follows. Both tabs doing this end alike.
pub fn join(mine: &mut State, mut theirs: State, dot: Dot) -> Vec<Clash> {
    part_ways(mine, &mut theirs);
    let judge = Seen { mine: &mine.marks, theirs: &theirs.marks };
    let merged = weave(&mine.canvas, &theirs.canvas, &judge);
    let mut marks = Marks { seen: mine.marks.seen.clone(), dots: Table::new() };
    marks.see(&theirs.marks);
    for (id, part) in mine.marks.dots.keys().chain(theirs.marks.dots.keys()) {
        let (my, their) = (mine.marks.dot(*id, *part), theirs.marks.dot(*id, *part));
        let lead = if my >= their { &mine.canvas } else { &theirs.canvas };
        let settled = same(*id, *part, lead, &merged.canvas);
        marks.dots.insert((*id, *part), if settled { my.max(their) } else { dot });
    }
    for (id, item) in merged.canvas.items() {
        let lacking = match (mine.canvas.has(id), theirs.canvas.has(id)) {
            (true, false) => &theirs.marks,
            (false, true) => &mine.marks,
            _ => continue,
        };
        if lacking.has_seen(marks.dot(id, Part::Born)) {
            bring_back(&mut marks, id, item, lacking, dot);
        }
    }
    marks.tidy(&merged.canvas);
    *mine = State { canvas: merged.canvas, marks };
    merged.clashes
}

/// Somebody removed this thing and something on it was edited: it is back. What of it the remover had seen is marked
/// anew, or a third record could still overrule it, with words removed on purpose or by removing it again.
fn bring_back(marks: &mut Marks, id: Id, item: &Item, lacking: &Marks, dot: Dot) {
    let parts = item.fields.keys().map(|field| Part::Field(*field)).chain([Part::Place]);
    for part in parts {
        if lacking.has_seen(marks.dot(id, part)) {
            marks.dots.insert((id, part), dot);
        }
    }
}

fn same(id: Id, part: Part, a: &Canvas, b: &Canvas) -> bool {
    match part {
        Part::Born => true,
        Part::Place => a.item(id).map(|item| item.parent) == b.item(id).map(|item| item.parent),
        Part::Field(field) => a.value(id, field) == b.value(id, field),
        Part::Order(kind) => a.children(id, kind).eq(b.children(id, kind)),
    }
}

/// Two tabs that did not see each other gave one number to two things: the later mark's thing gets another, which both
/// tabs work out alike.
fn part_ways(mine: &mut State, theirs: &mut State) {
    let mut move_mine = Table::new();
    let mut move_theirs = Table::new();
    for (id, their_item) in theirs.canvas.items().filter(|(id, _)| *id != ROOT) {
        let Some(my_item) = mine.canvas.item(id) else { continue };
        let (my, their) = (mine.marks.dot(id, Part::Born), theirs.marks.dot(id, Part::Born));
        let met = my == their || mine.marks.has_seen(their) || theirs.marks.has_seen(my);
        if met && my_item.kind == their_item.kind {
            continue;
        }
        let mut new = scatter(id, my.max(their));
        while mine.canvas.has(new) || theirs.canvas.has(new) {
            new = new.wrapping_add(1).max(1);
        }
        if my > their {
            move_mine.insert(id, new)
        } else {
            move_theirs.insert(id, new)
        };
    }
    for (state, fresh) in [(mine, move_mine), (theirs, move_theirs)] {
        if !fresh.is_empty() {
            state.canvas = renumber(&state.canvas, &fresh);
            let new = |id: Id| fresh.get(&id).copied().unwrap_or(id);
            state.marks.dots = state.marks.dots.iter().map(|((id, part), dot)| ((new(*id), *part), *dot)).collect();
        }
    }
}

/// A number in the upper half that depends on nothing but its arguments (FNV-1a).
fn scatter(id: Id, dot: Dot) -> Id {
    let bytes = id.to_le_bytes().into_iter().chain(dot.count.to_le_bytes()).chain(dot.tab.to_le_bytes());
    bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) | 0x8000_0000
}

/// Judges by marks.
struct Seen<'a> {
    mine: &'a Marks,
    theirs: &'a Marks,
}

impl Seen<'_> {
    fn pick(&self, id: Id, part: Part) -> Pick {
        let (my, their) = (self.mine.dot(id, part), self.theirs.dot(id, part));
        match (my >= their, if my >= their { self.mine.has_seen(their) } else { self.theirs.has_seen(my) }) {
            (true, true) => Pick::Mine,
            (true, false) => Pick::BothMine,
            (false, true) => Pick::Theirs,
            (false, false) => Pick::BothTheirs,
        }
    }
}

impl Judge for Seen<'_> {
    fn stays(&self, id: Id, mine: bool) -> bool {
        let (own, other) = if mine { (self.mine, self.theirs) } else { (self.theirs, self.mine) };
        own.of(id).any(|dot| !other.has_seen(dot))
    }

    fn field(&self, id: Id, field: FieldId) -> Pick {
        self.pick(id, Part::Field(field))
    }

    fn place(&self, id: Id) -> Pick {
        match self.pick(id, Part::Place) {
            Pick::Mine | Pick::BothMine => Pick::Mine,
            Pick::Theirs | Pick::BothTheirs => Pick::Theirs,
        }
    }

    fn order(&self, parent: Id, kind: Kind) -> Pick {
        self.pick(parent, Part::Order(kind))
    }
}

//! One canvas open in one tab: saving it, and taking over what other tabs saved. Must never write under another tab's
//! key, and never remove a record before everything in it stands, read back, in one of its own.

use std::fmt;

use super::gather::{Records, bring_together, crowded, records, spent};
use super::keep::{self, Kept, Version};
use super::keys;
use super::marks::{Dot, Marks, State, join};
use super::record;
use super::shelf::{Fault, Shelf, set_surely};
use crate::model::canvas::{Canvas, Head, Origin};
use crate::model::json::{self, Unreadable};
use crate::model::merge::{Clash, Merged};
use crate::model::value::Id;

/// Why a canvas could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// There is no such canvas here.
    Missing,
    /// What is here cannot be read: the reason, and the key it stays under.
    Unreadable { reason: Unreadable, key: String },
    /// The shelf does not work.
    Fault(Fault),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Missing => {
                f.write_str("This canvas is not in this browser. It may be in another one, or removed.")
            }
            OpenError::Unreadable { reason, .. } => {
                write!(f, "This canvas can’t be read. {reason} It is untouched; you can save it as a file.")
            }
            OpenError::Fault(fault) => fault.fmt(f),
        }
    }
}

/// What saving did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// False if there was nothing new to save.
    pub wrote: bool,
    /// The revision that now stands here.
    pub revision: u32,
    /// UTC seconds of the last saving that changed something.
    pub changed: i64,
}

/// One canvas open in one tab.
#[derive(Debug)]
pub struct Session {
    id: u64,
    tab: u64,
    /// The state at the last saving, opening or refreshing, with its marks.
    state: State,
    /// The state that the shelf had last, for the next version.
    stored: Option<Canvas>,
    /// When this tab was last heard of, in UTC seconds.
    seen: i64,
    /// There is something to write.
    dirty: bool,
    /// Which of the two places holds this tab's record, if any.
    slot: Option<bool>,
    /// Words that lost a clash and are not on the shelf yet.
    lost: Vec<Kept>,
    /// Records whose tabs seem to be gone, as they were when taken in.
    spent: Vec<(String, String)>,
}

impl Session {
    /// Opens a canvas that is on the shelf. `tab` is 48 random bits, new for every visit, never 0; `now` is UTC seconds.
    /// Where another tab has the canvas open, new things get numbers from a start of this tab's own.
    pub fn open(shelf: &dyn Shelf, id: u64, tab: u64, now: i64) -> Result<(Session, Canvas), OpenError> {
        let found = records(shelf, id).map_err(OpenError::Fault)?;
        let spent = spent(shelf, id, &found.good, now);
        let versions = keep::versions(shelf, id).unwrap_or_default();
        let all = bring_together(found.good.into_iter().map(|(_, _, state)| state), tab);
        let (mut state, lost) = match all {
            Some(all) => all,
            None => match from_version(shelf, &versions) {
                Some(canvas) if canvas.head.id == id => (State { canvas, marks: Marks::default() }, Vec::new()),
                _ => return Err(nothing(found.bad)),
            },
        };
        if crowded(shelf, id, tab, now) {
            state.canvas.head.next = own_start(&state.canvas, tab);
        }
        let canvas = state.canvas.clone();
        let stored = Some(canvas.clone());
        let session = Session { id, tab, state, stored, seen: now, dirty: false, slot: None, lost, spent };
        session.arrive(shelf, now);
        Ok((session, canvas))
    }

    /// A canvas that is not on the shelf yet: new, imported, or a copy kept from a link. The first saving writes it.
    pub fn create(canvas: &Canvas, tab: u64) -> Session {
        let state = State { canvas: canvas.clone(), marks: Marks::default() };
        let id = canvas.head.id;
        Session { id, tab, state, stored: None, seen: 0, dirty: true, slot: None, lost: Vec::new(), spent: Vec::new() }
    }

    /// The canvas this session keeps.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Says that this tab has the canvas open. A shelf that refuses is no reason not to work.
    fn arrive(&self, shelf: &dyn Shelf, now: i64) {
        _ = shelf.set(&keys::of_tab(keys::OPEN, self.id, self.tab), &now.to_string());
    }

    /// Says that this tab leaves the canvas: when another one is opened, and at `pagehide`. Where it is not called, the
    /// next visit takes this one for another tab and counts new things from a start of its own, so that links get
    /// longer. Saving and refreshing afterwards say that it is back.
    pub fn leave(&self, shelf: &dyn Shelf) {
        _ = shelf.remove(&keys::of_tab(keys::OPEN, self.id, self.tab));
    }

    /// Saves: writes beside what is there, reads back, then removes what was there. After a fault the shelf holds what
    /// it held, and the next call tries again. The caller takes revision and time over into its canvas.
    pub fn save(&mut self, shelf: &dyn Shelf, canvas: &Canvas, now: i64) -> Result<Saved, Fault> {
        self.note(canvas);
        if !self.dirty {
            let head = self.state.canvas.head;
            return Ok(Saved { wrote: false, revision: head.revision, changed: head.changed });
        }
        newest_writes(shelf)?;
        while let Some(kept) = self.lost.last() {
            keep::keep_words(shelf, &Kept { when: now, ..kept.clone() })?;
            self.lost.pop();
        }
        let before = self.state.canvas.head;
        let revision = before.revision.saturating_add(1);
        self.state.canvas.head = Head { revision, changed: now, ..before };
        if let Err(fault) = self.write(shelf) {
            self.state.canvas.head = before;
            return Err(fault);
        }
        self.dirty = false;
        self.keep_version(shelf, now);
        self.stored = Some(self.state.canvas.clone());
        self.seen = now;
        self.arrive(shelf, now);
        for (key, text) in std::mem::take(&mut self.spent) {
            if shelf.get(&key).is_ok_and(|now| now.as_deref() == Some(&text)) {
                _ = shelf.remove(&key);
            }
        }
        Ok(Saved { wrote: true, revision, changed: now })
    }

    /// Marks what the person changed since the last call.
    fn note(&mut self, canvas: &Canvas) {
        let dot = self.next_dot();
        let old = std::mem::replace(&mut self.state.canvas, canvas.clone());
        self.dirty |= self.state.marks.stamp(&old, canvas, dot);
        let head = &mut self.state.canvas.head;
        head.revision = head.revision.max(old.head.revision);
        head.changed = head.changed.max(old.head.changed);
    }

    fn next_dot(&self) -> Dot {
        Dot { count: self.state.marks.clock() + 1, tab: self.tab }
    }

    /// Writes the record to the free one of the two places, and clears the other.
    fn write(&mut self, shelf: &dyn Shelf) -> Result<(), Fault> {
        let dot = self.next_dot();
        self.state.marks.seen.insert(self.tab, dot.count);
        let text = record::write(&self.state);
        let slot = !self.slot.unwrap_or(true);
        let (new, old) = (keys::slot(self.id, self.tab, slot), keys::slot(self.id, self.tab, !slot));
        match (set_surely(shelf, &new, &text), self.slot) {
            (Ok(()), _) => {
                self.slot = Some(slot);
                // If this fails there are two records of one tab, the newer having seen the older: nothing is lost.
                _ = shelf.remove(&old);
                Ok(())
            }
            // No room for both: over the old one, which the shelf keeps if it can't.
            (Err(Fault::Full), Some(_)) => set_surely(shelf, &old, &text),
            (Err(fault), _) => {
                _ = shelf.remove(&new);
                Err(fault)
            }
        }
    }

    fn keep_version(&self, shelf: &dyn Shelf, now: i64) {
        let Some(before) = self.stored.as_ref() else { return };
        let last = keep::versions(shelf, self.id).ok().and_then(|all| Some(all.first()?.changed));
        if last.is_none_or(|last| now - last >= keep::EVERY) {
            // Saving has succeeded already; a shelf too full for a version is said at the next saving that fails.
            _ = keep::keep_version(shelf, before, self.tab, now);
        }
    }

    /// Says that this tab is there where it had left and the browser brought the page back.
    pub fn come_back(&self, shelf: &dyn Shelf) {
        if self.stored.is_some() && shelf.get(&keys::of_tab(keys::OPEN, self.id, self.tab)) == Ok(None) {
            self.arrive(shelf, self.seen);
        }
    }

    /// True if another tab has written this canvas, so that there may be something to take over.
    pub fn has_company(&self, shelf: &dyn Shelf) -> bool {
        let others = |key: &String| keys::tab_of(keys::RECORD, key) != Some(self.tab);
        keys::with(shelf, &keys::of(keys::RECORD, self.id)).is_ok_and(|keys| keys.iter().any(others))
    }

    /// Takes over what other tabs have saved: call it when the storage changes and when the page is looked at again,
    /// with the canvas as it stands. None if there is nothing to take over; else the canvas to go on with. Where both
    /// changed a field the later writing stands, in both tabs alike; the other is in the clashes, and is kept on the
    /// shelf with the next saving. Save soon after: the other tabs follow what is written, not what is shown.
    pub fn refresh(&mut self, shelf: &dyn Shelf, canvas: &Canvas) -> Option<Merged> {
        let found = records(shelf, self.id).ok()?;
        self.come_back(shelf);
        self.note(canvas);
        let own = self.slot.map(|slot| keys::slot(self.id, self.tab, slot));
        self.write_again(shelf, &found, own.as_deref());
        let mut clashes = Vec::new();
        for (key, _, theirs) in found.good {
            let unseen = |(tab, count): (&u64, &u64)| !self.state.marks.has_seen(Dot { count: *count, tab: *tab });
            if keys::tab_of(keys::RECORD, &key) != Some(self.tab) && theirs.marks.seen.iter().any(unseen) {
                clashes.append(&mut self.take_in(theirs));
            }
        }
        self.state.canvas.head.next = own_next(canvas, &self.state.canvas);
        self.dirty |= !self.lost.is_empty();
        let same = self.state.canvas.same_content(canvas) && clashes.is_empty();
        (!same).then(|| Merged { canvas: self.state.canvas.clone(), clashes })
    }

    fn take_in(&mut self, theirs: State) -> Vec<Clash> {
        let dot = Dot { count: self.state.marks.clock().max(theirs.marks.clock()) + 1, tab: self.tab };
        let their_canvas = theirs.canvas.clone();
        let clashes = join(&mut self.state, theirs, dot);
        // Whatever no other record holds as it now stands has to be written, or the others never follow.
        self.dirty |= !self.state.canvas.same_content(&their_canvas) || self.state.marks.holds(dot);
        self.lost.extend(clashes.iter().filter_map(|clash| keep::loser(&self.state.canvas, clash)));
        clashes
    }

    /// Another tab took this one for gone and its record in before the last writing: write it again. Where nothing at
    /// all is left, somebody has removed the canvas, and it stays removed until the next edit.
    fn write_again(&mut self, shelf: &dyn Shelf, found: &Records, own: Option<&str>) {
        let Some(own) = own else { return };
        let count = self.state.marks.seen.get(&self.tab).copied().unwrap_or(0);
        let held =
            found.good.iter().any(|(key, _, state)| key == own || state.marks.has_seen(Dot { count, tab: self.tab }));
        if !held && !found.good.is_empty() {
            self.dirty = true;
            if newest_writes(shelf).is_ok() && self.write(shelf).is_ok() {
                self.dirty = !self.lost.is_empty();
            }
        }
    }

    /// True if nothing of this canvas is on the shelf any more although this tab saved it: removed in another tab.
    pub fn is_gone(&self, shelf: &dyn Shelf) -> bool {
        let start = keys::of(keys::RECORD, self.id);
        self.stored.is_some() && keys::with(shelf, &start).is_ok_and(|keys| keys.is_empty())
    }
}

/// Refuses to write where a newer program has written, and says which form this one writes.
fn newest_writes(shelf: &dyn Shelf) -> Result<(), Fault> {
    let newest = shelf.get(keys::SCHEMA)?.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    if newest > json::SCHEMA {
        return Err(Fault::Newer);
    }
    if newest < json::SCHEMA {
        shelf.set(keys::SCHEMA, &json::SCHEMA.to_string())?;
    }
    Ok(())
}

fn nothing(bad: Vec<(String, Unreadable)>) -> OpenError {
    match bad.into_iter().next() {
        Some((key, reason)) => OpenError::Unreadable { reason, key },
        None => OpenError::Missing,
    }
}

fn from_version(shelf: &dyn Shelf, versions: &[Version]) -> Option<Canvas> {
    versions.iter().find_map(|version| keep::version(shelf, &version.key).ok().flatten())
}

/// A start for new numbers that another tab will hardly share: one of about two thousand million.
fn own_start(canvas: &Canvas, tab: u64) -> Id {
    let mut start = 0x0100_0000 + (tab % 0x7000_0000) as Id;
    while canvas.has(start) {
        start += 1;
    }
    start
}

/// Goes on counting where this tab was, past what is there.
fn own_next(mine: &Canvas, merged: &Canvas) -> Id {
    let mut next = mine.next_id();
    while merged.has(next) {
        next = next.saturating_add(1);
    }
    next
}

/// A copy under an id of its own that remembers where it comes from. New things in it count from a start of its own, so
/// that it and the original don't give one number to two things.
pub fn copy_of(canvas: &Canvas, id: u64, now: i64) -> Canvas {
    let mut copy = canvas.clone();
    let origin = (canvas.head.id != 0).then_some(Origin { id: canvas.head.id, revision: canvas.head.revision });
    let next = own_start(canvas, id);
    copy.head = Head { id, origin: origin.or(canvas.head.origin), revision: 0, next, created: now, changed: now };
    copy
}

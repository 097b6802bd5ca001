//! Reading all that tabs have written of a canvas, and whose tabs are still there. Must never remove a record.

use super::keep::{Kept, loser};
use super::keys;
use super::marks::{Dot, State, join};
use super::record;
use super::shelf::{Fault, Shelf};
use crate::model::json::Unreadable;

/// A tab that said it had a canvas open and was not heard of for this many seconds is gone: a week.
const GONE_AFTER: i64 = 7 * 86_400;
/// Records of other tabs beyond this many are taken in even if their tabs may be alive: those notice, and write again.
const RECORDS: usize = 8;

/// The records of a canvas: those that can be read with their keys and texts, and why the others can't.
pub struct Records {
    pub good: Vec<(String, String, State)>,
    pub bad: Vec<(String, Unreadable)>,
}

/// Reads all records of a canvas.
pub fn records(shelf: &dyn Shelf, id: u64) -> Result<Records, Fault> {
    let mut out = Records { good: Vec::new(), bad: Vec::new() };
    for key in keys::with(shelf, &keys::of(keys::RECORD, id))? {
        let Some(text) = shelf.get(&key)? else { continue };
        match record::read(&text) {
            Ok(state) if state.canvas.head.id == id => out.good.push((key, text, state)),
            Ok(_) => out.bad.push((key, Unreadable::NotACanvas)),
            Err(reason) => out.bad.push((key, reason)),
        }
    }
    Ok(out)
}

/// A canvas brought together from its records.
pub struct Gathered {
    pub state: State,
    /// Words that lost a clash among them.
    pub lost: Vec<Kept>,
    /// The keys of the records it came from.
    pub keys: Vec<String>,
}

/// Everything that the tabs' records of a canvas hold; none if there is no readable record.
pub fn gather(shelf: &dyn Shelf, id: u64, tab: u64) -> Result<Option<Gathered>, Fault> {
    let good = records(shelf, id)?.good;
    let keys = good.iter().map(|(key, _, _)| key.clone()).collect();
    let all = bring_together(good.into_iter().map(|(_, _, state)| state), tab);
    Ok(all.map(|(state, lost)| Gathered { state, lost, keys }))
}

/// Joins states one after the other; what comes out of several at once is marked as this tab's.
pub fn bring_together(states: impl Iterator<Item = State>, tab: u64) -> Option<(State, Vec<Kept>)> {
    let mut lost = Vec::new();
    let all = states.reduce(|mut all, state| {
        let dot = Dot { count: all.marks.clock().max(state.marks.clock()) + 1, tab };
        let clashes = join(&mut all, state, dot);
        lost.extend(clashes.iter().filter_map(|clash| loser(&all.canvas, clash)));
        all
    })?;
    Some((all, lost))
}

/// The records whose tabs have left, or are too many, as they were read.
pub fn spent(shelf: &dyn Shelf, id: u64, good: &[(String, String, State)], now: i64) -> Vec<(String, String)> {
    let open = |tab| {
        let since = shelf.get(&keys::of_tab(keys::OPEN, id, tab)).ok().flatten();
        since.and_then(|text| text.parse::<i64>().ok()).is_some_and(|since| now - since < GONE_AFTER)
    };
    let mut by_age: Vec<_> = good.iter().collect();
    by_age.sort_by_key(|(_, _, state)| std::cmp::Reverse(state.canvas.head.changed));
    let spent = by_age.iter().enumerate().filter(|(place, (key, _, _))| {
        *place >= RECORDS || keys::tab_of(keys::RECORD, key).is_none_or(|tab| !open(tab))
    });
    spent.map(|(_, (key, text, _))| (key.clone(), text.clone())).collect()
}

/// True if another tab has said that it has the canvas open. Forgets those not heard of for long.
pub fn crowded(shelf: &dyn Shelf, id: u64, tab: u64, now: i64) -> bool {
    let mut crowded = false;
    for key in keys::with(shelf, &keys::of(keys::OPEN, id)).unwrap_or_default() {
        let since = shelf.get(&key).ok().flatten().and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
        if now - since >= GONE_AFTER {
            _ = shelf.remove(&key);
        } else if keys::tab_of(keys::OPEN, &key) != Some(tab) {
            crowded = true;
        }
    }
    crowded
}

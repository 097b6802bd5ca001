//! What is kept beside the records: the last five versions of a canvas, and words that lost a clash. Must never remove
//! words that nobody has looked at.

use super::keys;
use super::shelf::{Fault, Shelf, set_surely};
use crate::json::{self, Json, Object};
use crate::model::canvas::Canvas;
use crate::model::diff;
use crate::model::field::Goes;
use crate::model::fnv;
use crate::model::json as form;
use crate::model::merge::Clash;

/// How many versions are kept.
pub const VERSIONS: usize = 5;
/// Seconds between versions: while somebody writes, one in ten minutes.
pub const EVERY: i64 = 600;

/// An earlier version of a canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub key: String,
    /// UTC seconds until which this was how the canvas stood.
    pub changed: i64,
}

/// The versions kept of a canvas, newest first.
pub fn versions(shelf: &dyn Shelf, id: u64) -> Result<Vec<Version>, Fault> {
    let found = keys::with(shelf, &keys::of(keys::VERSION, id))?;
    Ok(found.into_iter().rev().map(|key| Version { changed: keys::seconds(&key), key }).collect())
}

/// Reads a version. None if it is gone or cannot be read. To restore it, apply [`diff::whole`] from the canvas as it
/// stands: that can be undone.
pub fn version(shelf: &dyn Shelf, key: &str) -> Result<Option<Canvas>, Fault> {
    Ok(shelf.get(key)?.and_then(|text| form::read(&text).ok()))
}

/// The canvas as it stood at a revision, if it still does or a version of it was kept: the common ancestor of this canvas
/// and of a copy that names the revision as its origin.
pub fn ancestor(shelf: &dyn Shelf, id: u64, revision: u32) -> Result<Option<Canvas>, Fault> {
    let now = super::list::peek(shelf, id)?;
    if now.as_ref().is_some_and(|canvas| canvas.head.revision == revision) {
        return Ok(now);
    }
    for kept in versions(shelf, id)? {
        if let Some(canvas) = version(shelf, &kept.key)?.filter(|canvas| canvas.head.revision == revision) {
            return Ok(Some(canvas));
        }
    }
    Ok(None)
}

/// Keeps a state as a version and lets go of those beyond the last five. Of a copy the first is never let go of: it is what
/// the copy and its original have in common.
pub fn keep_version(shelf: &dyn Shelf, canvas: &Canvas, tab: u64, now: i64) -> Result<(), Fault> {
    let key = keys::dated(keys::VERSION, canvas.head.id, now, tab);
    set_surely(shelf, &key, &form::write(canvas, Goes::Browser))?;
    let all = keys::with(shelf, &keys::of(keys::VERSION, canvas.head.id))?;
    let old = all.len().saturating_sub(VERSIONS);
    let first = usize::from(canvas.head.origin.is_some());
    all.iter().skip(first).take(old).try_for_each(|key| shelf.remove(key))
}

/// Words that lost a clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub key: String,
    /// Where they stood: the thing's kind and name, and the field's name.
    pub place: String,
    pub words: String,
    /// UTC seconds.
    pub when: i64,
}

/// The losing side of a clash, as it stands right after merging: a later edit must not change which side that is. None
/// if it says nothing. Both tabs that meet a clash get the same key.
pub fn loser(merged: &Canvas, clash: &Clash) -> Option<Kept> {
    let words = diff::readable(merged, clash.field, Some(clash.other(merged)));
    if words.is_empty() {
        return None;
    }
    let row = clash.field.row();
    let mut place = diff::name(merged, clash.id);
    place.push_str(" · ");
    place.push_str(row.name);
    let mut seed = clash.id.to_string();
    seed.push('.');
    seed.push_str(row.key);
    let hash = fnv::hash(seed.bytes().chain(words.bytes()));
    let key = keys::of_tab(keys::KEPT, merged.head.id, hash & 0xffff_ffff_ffff);
    Some(Kept { key, place, words, when: merged.head.changed })
}

/// Puts words that lost a clash on the shelf.
pub fn keep_words(shelf: &dyn Shelf, kept: &Kept) -> Result<(), Fault> {
    let mut out = Object::new();
    out.insert("place", kept.place.as_str());
    out.insert("words", kept.words.as_str());
    out.insert("when", kept.when);
    set_surely(shelf, &kept.key, &Json::from(out).line())
}

/// The words of a canvas that lost a clash, until somebody lets go of them; latest first.
pub fn kept(shelf: &dyn Shelf, id: u64) -> Result<Vec<Kept>, Fault> {
    let mut out = Vec::new();
    for key in keys::with(shelf, &keys::of(keys::KEPT, id))? {
        let Some(text) = shelf.get(&key)? else { continue };
        let json = json::read(&text).unwrap_or_default();
        let part = |name: &str| json.get(name).and_then(Json::as_str).map(str::to_string);
        // Damaged is still somebody's words: shown as they are.
        let words = part("words").unwrap_or(text.clone());
        let when = json.get("when").and_then(Json::as_i64).unwrap_or(0);
        out.push(Kept { key, place: part("place").unwrap_or_default(), words, when });
    }
    out.sort_by_key(|kept| std::cmp::Reverse(kept.when));
    Ok(out)
}

/// Lets go of words somebody has looked at.
pub fn drop_kept(shelf: &dyn Shelf, key: &str) -> Result<(), Fault> {
    shelf.remove(key)
}

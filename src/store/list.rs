//! All canvases on the shelf: what there is, what can't be read, what was removed. Must never open a canvas for
//! writing, nor let one damaged record hide the others.

use super::gather::{Gathered, gather};
use super::keep::keep_words;
use super::keys;
use super::marks::{Marks, State};
use super::record;
use super::shelf::{Fault, Shelf, set_surely};
use crate::model::canvas::Canvas;
use crate::model::field::FieldId;
use crate::model::json::{self, Unreadable};
use crate::model::table::Table;
use crate::model::value::ROOT;

/// A canvas on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: u64,
    pub title: String,
    pub organisation: String,
    /// UTC seconds of the last saving.
    pub changed: i64,
    /// What all its keys and texts take, its versions included, in UTF-16 units times two: what quotas count.
    pub bytes: usize,
    /// Where one was last in it, as [`set_place`] was told; empty if that is not known.
    pub place: String,
}

/// Something on the shelf that cannot be read. It stays where it is until somebody removes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    pub key: String,
    /// What can still be made out: the beginning of a title, or nothing.
    pub name: String,
    pub reason: Unreadable,
}

/// Everything on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Listing {
    /// Last changed first.
    pub entries: Vec<Entry>,
    pub aside: Vec<Aside>,
}

/// True if there may be something to list. Reads no text, so it costs nothing where there is none.
pub fn has_any(shelf: &dyn Shelf) -> bool {
    let sorts = [keys::RECORD, keys::VERSION];
    shelf.keys().is_ok_and(|keys| keys.iter().any(|key| sorts.iter().any(|sort| key.starts_with(sort))))
}

/// Lists the canvases, by their last saved records.
pub fn list(shelf: &dyn Shelf) -> Result<Listing, Fault> {
    let mut found: Vec<Entry> = Vec::new();
    let mut sizes: Table<u64, usize> = Table::new();
    let mut places: Table<u64, String> = Table::new();
    let mut aside = Vec::new();
    for key in keys::with(shelf, "bearing/")? {
        let Some(text) = shelf.get(&key)? else { continue };
        let sorts = [keys::RECORD, keys::VERSION, keys::KEPT, keys::OPEN, keys::PLACE];
        let sort = sorts.into_iter().find(|sort| key.starts_with(sort));
        let Some((sort, id)) = sort.and_then(|sort| Some((sort, keys::canvas_of(sort, &key)?))) else { continue };
        if let Some(size) = sizes.slot(id, || 0) {
            *size += 2 * (key.len() + text.encode_utf16().count());
        }
        let canvas = match sort {
            keys::RECORD => record::read(&text).map(|state| state.canvas),
            keys::VERSION => json::read(&text),
            keys::PLACE => {
                places.insert(id, text);
                continue;
            }
            _ => continue,
        };
        match canvas {
            Ok(canvas) if canvas.head.id == id => note(&mut found, &canvas),
            Ok(_) => aside.push(Aside { name: title_of(&text), key, reason: Unreadable::NotACanvas }),
            Err(reason) => aside.push(Aside { name: title_of(&text), key, reason }),
        }
    }
    for entry in &mut found {
        entry.bytes = sizes.get(&entry.id).copied().unwrap_or(0);
        entry.place = places.get(&entry.id).cloned().unwrap_or_default();
    }
    found.sort_by_key(|entry| (std::cmp::Reverse(entry.changed), entry.id));
    Ok(Listing { entries: found, aside })
}

fn note(found: &mut Vec<Entry>, canvas: &Canvas) {
    match found.iter_mut().find(|entry| entry.id == canvas.head.id) {
        Some(known) if known.changed <= canvas.head.changed => *known = entry(canvas),
        Some(_) => {}
        None => found.push(entry(canvas)),
    }
}

fn entry(canvas: &Canvas) -> Entry {
    Entry {
        id: canvas.head.id,
        title: canvas.text(ROOT, FieldId::Title).to_string(),
        organisation: canvas.text(ROOT, FieldId::Organisation).to_string(),
        changed: canvas.head.changed,
        bytes: 0,
        place: String::new(),
    }
}

/// What follows `"title":"` or `"organisation":"` in a damaged text, up to 60 characters.
fn title_of(text: &str) -> String {
    let after = |start: &str| text.split_once(start).map(|(_, rest)| rest);
    let rest = after("\"title\":\"").or_else(|| after("\"organisation\":\"")).unwrap_or_default();
    rest.chars().take_while(|c| *c != '"').take(60).collect()
}

/// Moves a canvas to the bin, from where [`revive`] brings it back: written there and read back first, then taken from
/// its place, with its versions. A tab that has it open keeps it open, and puts it back with the next edit.
pub fn remove(shelf: &dyn Shelf, id: u64, tab: u64, now: i64) -> Result<(), Fault> {
    let Some(Gathered { state, lost, keys: records }) = gather(shelf, id, tab)? else { return Ok(()) };
    lost.iter().try_for_each(|kept| keep_words(shelf, kept))?;
    let key = keys::dated(keys::BIN, id, now, tab);
    match set_surely(shelf, &key, &record::write(&state)) {
        // No room for it twice: the versions go first, they are the lesser loss.
        Err(Fault::Full) => {
            clear(shelf, &keys::of(keys::VERSION, id))?;
            set_surely(shelf, &key, &record::write(&state))?;
        }
        other => other?,
    }
    records.iter().try_for_each(|key| shelf.remove(key))?;
    clear(shelf, &keys::of(keys::VERSION, id))
}

fn clear(shelf: &dyn Shelf, start: &str) -> Result<(), Fault> {
    keys::with(shelf, start)?.iter().try_for_each(|key| shelf.remove(key))
}

/// The canvases in the bin, with their keys, last removed first.
pub fn bin(shelf: &dyn Shelf) -> Result<Vec<(String, Entry)>, Fault> {
    let mut out = Vec::new();
    for key in keys::with(shelf, keys::BIN)?.into_iter().rev() {
        let Some(text) = shelf.get(&key)? else { continue };
        if let Ok(State { canvas, .. }) = record::read(&text) {
            let bytes = 2 * (key.len() + text.encode_utf16().count());
            out.push((key, Entry { bytes, ..entry(&canvas) }));
        }
    }
    out.sort_by_key(|(key, _)| std::cmp::Reverse(keys::seconds(key)));
    Ok(out)
}

/// Puts a canvas of the bin back as a record of its own. Where the canvas is here again, reading brings both together.
pub fn revive(shelf: &dyn Shelf, key: &str, tab: u64) -> Result<Option<u64>, Fault> {
    let (Some(text), Some(id)) = (shelf.get(key)?, keys::canvas_of(keys::BIN, key)) else { return Ok(None) };
    let mut tab = tab;
    // This tab may have a record of the canvas already.
    while !keys::with(shelf, &keys::of_tab(keys::RECORD, id, tab))?.is_empty() {
        tab = (tab + 1) & 0xffff_ffff_ffff;
    }
    set_surely(shelf, &keys::slot(id, tab, false), &text)?;
    shelf.remove(key)?;
    Ok(Some(id))
}

/// Takes something out of the bin, or something unreadable from where it stands, for good.
pub fn erase(shelf: &dyn Shelf, key: &str) -> Result<(), Fault> {
    if let Some(id) = keys::canvas_of(keys::BIN, key) {
        clear(shelf, &keys::of(keys::PLACE, id))?;
    }
    shelf.remove(key)
}

/// Notes where one is in a canvas, to come back there: any short text.
pub fn set_place(shelf: &dyn Shelf, id: u64, place: &str) -> Result<(), Fault> {
    let key = keys::of(keys::PLACE, id);
    if shelf.get(&key)?.as_deref() == Some(place) { Ok(()) } else { shelf.set(&key, place) }
}

/// Takes everything of a canvas from this computer for good, what can't be read included.
pub fn forget(shelf: &dyn Shelf, id: u64) -> Result<(), Fault> {
    [keys::RECORD, keys::VERSION, keys::KEPT, keys::OPEN, keys::BIN, keys::PLACE]
        .into_iter()
        .try_for_each(|sort| clear(shelf, &keys::of(sort, id)))
}

/// A canvas as it stands on the shelf, for a file or a comparison, without opening it.
pub fn peek(shelf: &dyn Shelf, id: u64) -> Result<Option<Canvas>, Fault> {
    Ok(gather(shelf, id, 0)?.map(|gathered| gathered.state.canvas))
}

/// Writes a canvas that is not here yet, such as one of a back-up. False if there is one with its id: nothing is done.
pub fn put(shelf: &dyn Shelf, canvas: &Canvas, tab: u64) -> Result<bool, Fault> {
    let id = canvas.head.id;
    if id == 0 || !keys::with(shelf, &keys::of(keys::RECORD, id))?.is_empty() {
        return Ok(false);
    }
    let state = State { canvas: canvas.clone(), marks: Marks::default() };
    set_surely(shelf, &keys::slot(id, tab, false), &record::write(&state))?;
    Ok(true)
}

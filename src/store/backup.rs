//! All canvases in one file, and back again. Must never write anything while reading a file: what is done with each
//! canvas is asked first.

use super::list::{list, peek};
use super::shelf::{Fault, Shelf};
use crate::json::Json;
use crate::model::canvas::Canvas;
use crate::model::field::Goes;
use crate::model::json::{self, MAX_BYTES, Unreadable};

/// Everything on the shelf as one text: every canvas, complete, and what can't be read, as it is. `now` is UTC seconds.
pub fn backup(shelf: &dyn Shelf, now: i64) -> Result<String, Fault> {
    let listing = list(shelf)?;
    let mut out = String::from("{\"format\":\"bearing-backup\",\"schema\":");
    out.push_str(&json::SCHEMA.to_string());
    out.push_str(",\"made\":");
    out.push_str(&now.to_string());
    out.push_str(",\"canvases\":[");
    let mut first = true;
    for entry in &listing.entries {
        if let Some(canvas) = peek(shelf, entry.id)? {
            out.push_str(if first { "\n" } else { ",\n" });
            first = false;
            out.push_str(&json::write(&canvas, Goes::File));
        }
    }
    out.push_str("\n],\"unreadable\":{");
    first = true;
    for aside in &listing.aside {
        if let Some(text) = shelf.get(&aside.key)? {
            out.push_str(if first { "\n" } else { ",\n" });
            first = false;
            out.push_str(&Json::from(aside.key.as_str()).line());
            out.push(':');
            out.push_str(&Json::from(text).line());
        }
    }
    out.push_str("\n}}\n");
    Ok(out)
}

/// How a canvas of a back-up stands to what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not here: putting it back overwrites nothing.
    New,
    /// Here, and says the same.
    Same,
    /// Here, and says something else: to be asked about. A copy can always be kept.
    Differs,
}

/// A canvas found in a back-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub canvas: Canvas,
    pub standing: Standing,
}

/// Why a text is not a back-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadBackup {
    /// Which canvas of the file, from 1; 0 is the file itself.
    pub place: usize,
    pub reason: Unreadable,
}

impl std::fmt::Display for BadBackup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.place {
            0 => f.write_str("This file can’t be read. ")?,
            place => write!(f, "Canvas {place} in this file can’t be read. ")?,
        }
        self.reason.fmt(f)
    }
}

/// Reads a back-up or a file of one canvas, whole or not at all, and says how each canvas stands to what is here.
pub fn read_backup(shelf: &dyn Shelf, text: &str) -> Result<Vec<Found>, BadBackup> {
    let canvases = read_canvases(text)?;
    Ok(canvases
        .into_iter()
        .map(|canvas| {
            let here = peek(shelf, canvas.head.id).ok().flatten();
            let alike = |here: &Canvas| json::write(here, Goes::File) == json::write(&canvas, Goes::File);
            let standing = match &here {
                None => Standing::New,
                Some(here) if here.same_content(&canvas) || alike(here) => Standing::Same,
                Some(_) => Standing::Differs,
            };
            Found { canvas, standing }
        })
        .collect())
}

fn read_canvases(text: &str) -> Result<Vec<Canvas>, BadBackup> {
    let whole = |reason| BadBackup { place: 0, reason };
    // A back-up holds many canvases; each is bounded by itself.
    if text.len() > 4 * MAX_BYTES {
        return Err(whole(Unreadable::TooLarge));
    }
    let json = json::parse(text).map_err(whole)?;
    if json.get("format").and_then(Json::as_str) != Some("bearing-backup") {
        return Ok(vec![json::read_value(&json).map_err(whole)?]);
    }
    if json.get("schema").and_then(Json::as_u64).is_none_or(|schema| schema > json::SCHEMA) {
        return Err(whole(Unreadable::Newer));
    }
    let list = json.get("canvases").and_then(Json::as_list).ok_or_else(|| whole(Unreadable::NotACanvas))?;
    let each = list.iter().enumerate();
    each.map(|(at, json)| json::read_value(json).map_err(|reason| BadBackup { place: at + 1, reason })).collect()
}

//! Files people take away and bring back: Markdown for wikis, CSV of commitments, and opening whatever they drop. Pure.
//! Must never take in half a file. The complete form, JSON, is `model::json`; the file of all canvases `store::backup`.

pub mod csv;
pub mod escape;
pub mod markdown;
pub mod markdown_in;

use crate::lint::letters::is_letter_or_digit;
use crate::model::canvas::Canvas;
use crate::model::field::FieldId;
use crate::model::json::Unreadable;
use crate::model::value::ROOT;
use crate::store::{Found, Shelf, Standing, read_backup};

/// Reads a file of any form this program writes, whole or not at all: a canvas, a back-up, Markdown. Says how each
/// canvas stands to what is here; a canvas from Markdown has the id 0, to be replaced by one of its own. The error is a
/// sentence that says what is wrong and where.
pub fn open(shelf: &dyn Shelf, text: &str) -> Result<Vec<Found>, String> {
    match text.trim_start_matches('\u{feff}').trim_start().chars().next() {
        Some('#') => {
            let canvas = markdown_in::read(text).map_err(|bad| bad.to_string())?;
            Ok(vec![Found { canvas, standing: Standing::New }])
        }
        Some('{' | '[') => read_backup(shelf, text).map_err(|bad| bad.to_string()),
        None => Err("This file is empty.".to_string()),
        _ => Err(Unreadable::NotACanvas.to_string()),
    }
}

/// A name for a file of a canvas: its title in plain letters, the day, and an ending such as `json`.
pub fn name(canvas: &Canvas, day: &str, ending: &str) -> String {
    let title = match canvas.text(ROOT, FieldId::Title).trim() {
        "" => canvas.text(ROOT, FieldId::Organisation).trim(),
        title => title,
    };
    let mut out = String::new();
    for c in title.chars().take(60) {
        if is_letter_or_digit(c) {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let end = out.trim_end_matches('-').len();
    out.truncate(end);
    out.push_str(if out.is_empty() { "canvas-" } else { "-" });
    out.push_str(day);
    out.push('.');
    out.push_str(ending);
    out
}

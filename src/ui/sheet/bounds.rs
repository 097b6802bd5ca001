//! Who comes first, and who waits, goes elsewhere or hears no.

use yew::prelude::*;

use super::Sheet;
use crate::model::{FieldId, Id, Kind, says};
use crate::ui::el::list;

/// Both sides of the boundary.
pub fn bounds(sheet: &Sheet) -> Html {
    let label = heading(sheet);
    list(vec![
        sheet.list_of("First", "b-page__list", Kind::Serve, FieldId::Who, &|id| says::bounds(sheet.canvas, id)),
        sheet.list_of(label, "b-page__list", Kind::Exclude, FieldId::NotWho, &|id| after(sheet, id, label)),
    ])
}

/// One heading for all, as exact as they allow.
fn heading(sheet: &Sheet) -> &'static str {
    let groups = sheet.filled(Kind::Exclude, FieldId::NotWho);
    let count = |how: &str| groups.iter().filter(|id| sheet.text(**id, FieldId::NotHow) == how).count();
    let (no, later) = (count("no"), count("later"));
    match groups.len() {
        0 => "Later or elsewhere",
        all if all == no => "Hears no",
        all if all == later => "Waits longer",
        _ if no > 0 => "Later, elsewhere or no",
        _ => "Later or elsewhere",
    }
}

/// What the heading does not say of this group: how large, and what it hears.
fn after(sheet: &Sheet, id: Id, label: &str) -> String {
    let hears = match label {
        "Hears no" | "Waits longer" => String::new(),
        _ => says::hears(sheet.canvas, id),
    };
    says::list([says::bounds(sheet.canvas, id).as_str(), &hears], "; ")
}

//! Who comes first, and who waits, goes elsewhere or hears no.

use yew::prelude::*;

use super::{Sheet, aside, at_key};
use crate::model::{FieldId, Id, Kind, says};

/// Both sides of the boundary.
pub fn bounds(sheet: &Sheet) -> Html {
    html! {
        <>
            { first(sheet) }
            { later(sheet) }
        </>
    }
}

fn first(sheet: &Sheet) -> Html {
    let groups = sheet.filled(Kind::Serve, FieldId::Who);
    if groups.is_empty() {
        return sheet.invite("First", FieldId::Who);
    }
    let body = html! {
        <ul class="b-page__list">
            for id in groups {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::Who) }
                    { aside(says::bounds(sheet.canvas, id)) }
                </li>
            }
        </ul>
    };
    sheet.part(None, "First", body)
}

fn later(sheet: &Sheet) -> Html {
    let groups = sheet.filled(Kind::Exclude, FieldId::NotWho);
    if groups.is_empty() {
        return sheet.invite("Later or elsewhere", FieldId::NotWho);
    }
    let label = heading(sheet, &groups);
    let body = html! {
        <ul class="b-page__list">
            for id in groups.iter().copied() {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::NotWho) }
                    { aside(after(sheet, id, label)) }
                </li>
            }
        </ul>
    };
    sheet.part(None, label, body)
}

/// One heading for all, as exact as they allow.
fn heading(sheet: &Sheet, groups: &[Id]) -> &'static str {
    let all = |how: &str| groups.iter().all(|id| sheet.text(*id, FieldId::NotHow) == how);
    let any_no = groups.iter().any(|id| sheet.text(*id, FieldId::NotHow) == "no");
    match () {
        () if all("no") => "Hears no",
        () if all("later") => "Waits longer",
        () if any_no => "Later, elsewhere or no",
        () => "Later or elsewhere",
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

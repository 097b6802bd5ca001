//! The head of the sheet: whose it is, where they want to end up, and what a visitor could see by then.

use yew::prelude::*;

use super::{Setting, Sheet, at, labelled, owned, said};
use crate::model::value::ROOT;
use crate::model::{FieldId, Id, Kind, says};
use crate::ui::el::el;

/// Organisation, vision with its year, mission and whose problem it is.
pub fn header(sheet: &Sheet) -> Html {
    let mut kids: Vec<Html> = vec![sheet.heading(0, "b-page__org").text(sheet.title()).into()];
    if sheet.set == Setting::Edit && !sheet.has(ROOT, FieldId::Organisation) {
        kids.push(sheet.ask(FieldId::Organisation, FieldId::Organisation.row().ask).into());
    }
    let vision = says::vision(sheet.canvas);
    if !vision.is_empty() {
        let year = el("span", "b-page__year").text(says::by_year(sheet.canvas).into());
        kids.push(el("p", "b-page__vision").kid(said(owned(vision))).kid(year).into());
    } else if sheet.set != Setting::Read {
        kids.push(sheet.ask(FieldId::Vision, FieldId::Vision.row().ask).into());
    }
    for (label, field) in [("Why we are here", FieldId::Mission), ("Whose problem disappears", FieldId::Whose)] {
        if sheet.has(ROOT, field) {
            kids.push(labelled(label, sheet.say(ROOT, field)));
        }
    }
    at(el("header", "b-page__head"), ROOT).list(kids).into()
}

/// What a visitor could see or count by then.
pub fn signs(sheet: &Sheet) -> Html {
    let one = sheet.filled(Kind::Sign, FieldId::SignText).len() == 1;
    let label = if one { "Sign" } else { "Signs" };
    sheet.list_of(label, "b-page__list", Kind::Sign, FieldId::SignText, &|id| year(sheet, id))
}

/// The year of a sign, where its words do not name it.
fn year(sheet: &Sheet, id: Id) -> String {
    let year = sheet.text(id, FieldId::SignYear);
    if year.is_empty() || sheet.text(id, FieldId::SignText).contains(year) {
        return String::new();
    }
    ["by ", year].concat()
}

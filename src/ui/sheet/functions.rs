//! What it means on Monday: what each function stops and starts.

use yew::prelude::*;

use super::{Setting, Sheet, at, owned};
use crate::model::{FieldId, Id, Kind};
use crate::ui::el::{El, el, words};

const LABEL: &str = "On Monday";

/// Every function that has said something, is being asked, or (for its owner) is still silent.
pub fn functions(sheet: &Sheet) -> Html {
    let speaks = |id: &Id| sheet.canvas.flag(*id, FieldId::AskThem) || !commitments(sheet, *id).is_empty();
    let some = sheet.canvas.all(Kind::Function).any(|id| speaks(&id));
    match (some, sheet.set) {
        (false, Setting::Read) => return Html::default(),
        (false, _) => {
            let ask = "In each function, what stops, and what starts?";
            return sheet.part(LABEL, sheet.ask(FieldId::CommitText, ask));
        }
        _ => {}
    }
    let shown = sheet.canvas.all(Kind::Function).filter(|id| sheet.set != Setting::Read || speaks(id));
    let items = shown.map(|id| one(sheet, id)).collect();
    sheet.part(LABEL, el("ul", "b-page__functions").list(items))
}

/// The commitments of a function that say something, each with whether it stops; those that stop first, each sort in
/// its order.
pub fn commitments(sheet: &Sheet, function: Id) -> Vec<(Id, bool)> {
    let mut list = Vec::new();
    for stops in [true, false] {
        for id in sheet.canvas.children(function, Kind::Commitment) {
            if sheet.has(id, FieldId::CommitText) && (sheet.text(id, FieldId::Does) == "stops") == stops {
                list.push((id, stops));
            }
        }
    }
    list
}

fn one(sheet: &Sheet, function: Id) -> Html {
    let name = sheet.heading(2, "b-page__name").text(owned(sheet.canvas.function_name(function)));
    let commitments = commitments(sheet, function);
    let body = match commitments.is_empty() {
        true => silent(sheet, function),
        false => el("dl", "b-page__does").list(
            [("Stop", true), ("Start", false)].into_iter().map(|it| sort(sheet, it.0, it.1, &commitments)).collect(),
        ),
    };
    at(el("li", "b-page__function"), function).kid(name).kid(body).into()
}

fn sort(sheet: &Sheet, label: &'static str, stops: bool, commitments: &[(Id, bool)]) -> Html {
    let mut kids: Vec<Html> = vec![words("dt", "", label).into()];
    for (id, _) in commitments.iter().filter(|(_, does)| *does == stops) {
        kids.push(at(el("dd", ""), *id).kid(sheet.say(*id, FieldId::CommitText)).into());
    }
    if kids.len() == 1 {
        return Html::default();
    }
    el("div", "").list(kids).into()
}

fn silent(sheet: &Sheet, function: Id) -> El {
    match sheet.canvas.flag(function, FieldId::AskThem) {
        true => words("p", "b-page__meta", "They are being asked."),
        false => sheet.ask(FieldId::CommitText, "What does this mean for you?"),
    }
}

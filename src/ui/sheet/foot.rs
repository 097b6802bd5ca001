//! The foot of the sheet: what still pulls the other way, what words mean here, the old sentence, whom to ask and when
//! it is looked at again.

use yew::prelude::*;

use super::{Sheet, at, owned, said, small};
use crate::model::value::ROOT;
use crate::model::{FieldId, Kind, says};
use crate::ui::el::{el, list};

/// Known tensions, printed as such so that nobody finds them alone.
pub fn tensions(sheet: &Sheet) -> Html {
    let label = match sheet.filled(Kind::Tension, FieldId::TensionText).len() {
        0 => return Html::default(),
        1 => "Known tension",
        _ => "Known tensions",
    };
    let watched = |id| says::watched(sheet.canvas, id);
    sheet.list_of(label, "b-page__list", Kind::Tension, FieldId::TensionText, &watched)
}

/// The words of the glossary that a reader of the page meets.
pub fn terms(sheet: &Sheet) -> Html {
    let mut lines: Vec<Html> = Vec::new();
    for id in says::terms_used(sheet.canvas) {
        let term = el("dt", "").set("dir", "auto").text(owned(sheet.text(id, FieldId::Term)));
        let meaning = el("dd", "").kid(sheet.say(id, FieldId::Meaning));
        lines.push(at(el("div", ""), id).kid(term).kid(meaning).into());
    }
    match lines.is_empty() {
        true => Html::default(),
        false => sheet.part("Words", el("dl", "b-page__facts").list(lines)),
    }
}

/// The sentence they came with, whom to ask, and the next look.
pub fn foot(sheet: &Sheet) -> Html {
    let (sentence, vision) = (sheet.text(ROOT, FieldId::Sentence), sheet.text(ROOT, FieldId::Vision));
    let now = !vision.is_empty() || sheet.canvas.all(Kind::Tradeoff).next().is_some();
    let mut kids = Vec::new();
    if now && !sentence.is_empty() && sentence != vision {
        kids.push(sheet.part("We used to say", el("p", "").kid(said(owned(sentence)))));
    }
    if !sheet.has(ROOT, FieldId::Ask) {
        kids.push(sheet.invite("Ask", FieldId::Ask));
    }
    kids.push(last(sheet));
    list(kids)
}

/// Whom to ask, and the next look.
pub fn last(sheet: &Sheet) -> Html {
    let review = says::date(sheet.text(ROOT, FieldId::Review));
    let mut kids: Vec<Html> = Vec::new();
    for (label, words) in [("Ask", sheet.text(ROOT, FieldId::Ask)), ("Next look", &review)] {
        if !words.is_empty() {
            kids.push(el("p", "").kid(small(label)).say(" ").kid(said(owned(words))).into());
        }
    }
    match kids.is_empty() {
        true => Html::default(),
        false => el("footer", "b-page__last").list(kids).into(),
    }
}

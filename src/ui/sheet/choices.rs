//! The choices: what goes first, even over what, why, and what it costs.

use yew::prelude::*;

use super::{Sheet, at, labelled};
use crate::lint::letters::lower;
use crate::model::value::ROOT;
use crate::model::{FieldId, Id, Kind, says};
use crate::ui::el::{El, el, list, words};

/// Every choice, in rank; then the four short lines of the direction.
pub fn choices(sheet: &Sheet) -> Html {
    list(vec![ranked(sheet), direction(sheet)])
}

fn ranked(sheet: &Sheet) -> Html {
    let choices = sheet.filled(Kind::Tradeoff, FieldId::First);
    if choices.is_empty() {
        return sheet.invite("We choose", FieldId::First);
    }
    let class = if choices.len() > 1 { "b-page__choices b-page__choices--several" } else { "b-page__choices" };
    let items = choices.into_iter().map(|id| choice(sheet, id)).collect();
    sheet.part("We choose", el("ol", class).list(items))
}

fn choice(sheet: &Sheet, id: Id) -> Html {
    let mut kids: Vec<Html> = vec![pair(sheet, id, "b-page__over").into()];
    for (label, field) in [("Because", FieldId::Because), ("Cost", FieldId::Cost)] {
        if sheet.has(id, field) {
            // "Because Because operations waited" is nobody's sentence.
            let said = lower(sheet.text(id, field)).starts_with("because ");
            kids.push(labelled(if said { "" } else { label }, sheet.say(id, field)));
        }
    }
    let held = held(sheet, id);
    if !held.is_empty() {
        kids.push(el("p", "b-page__meta").set("dir", "auto").text(held.into()).into());
    }
    at(el("li", "b-page__choice"), id).list(kids).into()
}

/// *This* even over that.
pub fn pair(sheet: &Sheet, id: Id, class: &'static str) -> El {
    let first = el("p", class).kid(el("strong", "").kid(sheet.say(id, FieldId::First)));
    match sheet.has(id, FieldId::Second) {
        true => first.kid(words("em", "b-page__even", " even over ")).kid(sheet.say(id, FieldId::Second)),
        false => first,
    }
}

/// Who holds the choice, and when it would be looked at again.
fn held(sheet: &Sheet, id: Id) -> String {
    let owner = sheet.text(id, FieldId::TradeOwner);
    let again = says::going_on(sheet.text(id, FieldId::Again));
    let lead = |words: &str, rest: &str| if rest.is_empty() { String::new() } else { [words, rest].concat() };
    says::list([lead("Held by ", owner).as_str(), &lead("We’d look again if ", &again)], " · ")
}

/// Use case, differentiation, go-to-market, architecture, under the names the vocabulary gives them.
fn direction(sheet: &Sheet) -> Html {
    let fields = [FieldId::UseCase, FieldId::Differentiation, FieldId::GoToMarket, FieldId::Architecture];
    let mut lines = Vec::new();
    for (name, field) in sheet.canvas.vocabulary().direction().into_iter().zip(fields) {
        if sheet.has(ROOT, field) {
            let told = el("dd", "").kid(sheet.say(ROOT, field));
            lines.push(el("div", "").kid(words("dt", "", name)).kid(told).into());
        }
    }
    match lines.is_empty() {
        true => Html::default(),
        false => sheet.part("How", el("dl", "b-page__facts").list(lines)),
    }
}

//! The brief of one function: what the direction asks of it, why, and whom it needs. For the function's lead to read,
//! print and keep; it never changes anything.

use yew::prelude::*;

use super::el::{El, el, list, words};
use super::sheet::{self, Sheet, aside, labelled, owned, said};
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind, says};

/// Draws the brief of a function under a title of this heading level; if there is no such function, that is said.
pub fn draw(canvas: &Canvas, function: Id, level: u8) -> Html {
    let sheet = Sheet::to_read(canvas, level);
    let there = canvas.item(function).is_some_and(|item| item.kind == Kind::Function);
    let body = match there {
        true => brief(&sheet, function),
        false => vec![sheet.heading(0, "b-page__org").say("This function is no longer part of the canvas").into()],
    };
    el("div", "b-page b-page--usual").kid(el("article", "b-page__sheet").list(body)).into()
}

fn brief(sheet: &Sheet, function: Id) -> Vec<Html> {
    vec![
        head(sheet, function),
        own(sheet, function),
        promises(sheet, function),
        needed(sheet, function),
        sheet::choices(sheet),
        sheet::bounds(sheet),
        sheet::tensions(sheet),
        sheet::terms(sheet),
        sheet::last(sheet),
    ]
}

fn head(sheet: &Sheet, function: Id) -> Html {
    let organisation = sheet.text(ROOT, FieldId::Organisation);
    let line = says::list([organisation, sheet.text(function, FieldId::Lead)], " · ");
    let vision = [says::vision(sheet.canvas), &says::by_year(sheet.canvas)].concat();
    let name = owned(sheet.canvas.function_name(function));
    let so_that = if vision.is_empty() { Html::default() } else { labelled("So that", said(vision.into())) };
    el("header", "b-page__head")
        .kid(el("p", "b-page__small").set("dir", "auto").text(line.into()))
        .kid(sheet.heading(0, "b-page__vision").text(name))
        .kid(so_that)
        .into()
}

/// Its own two questions, answered.
fn own(sheet: &Sheet, function: Id) -> Html {
    let asks = sheet.canvas.vocabulary().function_asks(sheet.canvas.text(function, FieldId::Role));
    let mut parts = Vec::new();
    for (ask, field) in asks.into_iter().zip([FieldId::Gains, FieldId::Loses]) {
        if sheet.has(function, field) {
            parts.push(sheet.part(ask, el("p", "").kid(sheet.say(function, field))));
        }
    }
    list(parts)
}

/// What stops and what starts; where nothing is written, the question.
fn promises(sheet: &Sheet, function: Id) -> Html {
    let all = sheet::commitments(sheet, function);
    if all.is_empty() {
        let ask = words("p", "", "What would you stop, and what would you start, because of these choices?");
        return sheet.part("You are asked", ask);
    }
    let mut parts = Vec::new();
    for (label, stops) in [("You stop", true), ("You start", false)] {
        let lines: Vec<Html> = all.iter().filter(|it| it.1 == stops).map(|it| promise(sheet, it.0)).collect();
        if !lines.is_empty() {
            parts.push(sheet.part(label, el("ul", "b-page__list").list(lines)));
        }
    }
    list(parts)
}

fn promise(sheet: &Sheet, id: Id) -> Html {
    let measure = sheet.canvas.linked(id, FieldId::CommitMeasure);
    let measure = measure.map(|measure| says::measure(sheet.canvas, measure)).unwrap_or_default();
    let details = says::list([sheet.text(id, FieldId::CommitOwner), &measure], " · ");
    let mut kids: Vec<Html> = vec![sheet.say(id, FieldId::CommitText).into()];
    kids.extend(aside(details));
    for link in sheet.canvas.links(id, FieldId::Serves) {
        let label = if link.against { "Works against" } else { "Because of" };
        kids.push(labelled(label, named(sheet, link.to)));
    }
    kids.extend(sheet.canvas.children(id, Kind::Need).map(|need| need_line(sheet, need)));
    el("li", "").list(kids).into()
}

/// What a commitment serves, by its own words.
fn named(sheet: &Sheet, id: Id) -> El {
    match sheet.canvas.item(id).map(|item| item.kind) {
        Some(Kind::Tradeoff) => el("span", "")
            .kid(sheet.say(id, FieldId::First))
            .kid(words("em", "b-page__even", " even over "))
            .kid(sheet.say(id, FieldId::Second)),
        Some(Kind::Priority) => sheet.say(id, FieldId::PriorityText),
        Some(Kind::Exclude) => sheet.say(id, FieldId::NotWho),
        _ => sheet.say(id, FieldId::Who),
    }
}

fn need_line(sheet: &Sheet, need: Id) -> Html {
    let from = sheet.canvas.linked(need, FieldId::NeedFrom).map_or("", |id| sheet.canvas.function_name(id));
    let line = says::list([from, sheet.text(need, FieldId::NeedText)], ": ");
    if line.is_empty() {
        return Html::default();
    }
    let state = if sheet.canvas.flag(need, FieldId::Answered) { "they said yes" } else { "not yet answered" };
    labelled("Needs", el("span", "").kid(said(line.into())).list(aside(state.to_string())))
}

/// What the other functions need from this one.
fn needed(sheet: &Sheet, function: Id) -> Html {
    let mut lines = Vec::new();
    for other in sheet.canvas.all(Kind::Function).filter(|other| *other != function) {
        for (commitment, _) in sheet::commitments(sheet, other) {
            for need in sheet.canvas.children(commitment, Kind::Need) {
                if sheet.canvas.linked(need, FieldId::NeedFrom) == Some(function) {
                    lines.push(needed_line(sheet, other, commitment, need));
                }
            }
        }
    }
    match lines.is_empty() {
        true => Html::default(),
        false => sheet.part("Others need from you", el("ul", "b-page__list").list(lines)),
    }
}

fn needed_line(sheet: &Sheet, other: Id, commitment: Id, need: Id) -> Html {
    let who = el("span", "b-page__small").text(owned(sheet.canvas.function_name(other)));
    let why = labelled("For", sheet.say(commitment, FieldId::CommitText));
    el("li", "").kid(who).say(" ").kid(sheet.say(need, FieldId::NeedText)).kid(why).into()
}

//! The brief of one function: what the direction asks of it, why, and whom it needs. For the function's lead to read,
//! print and keep; it never changes anything.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{self, Setting, Sheet, aside, labelled, said};
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind, Link, says};

/// What a brief needs.
#[derive(Properties, PartialEq)]
pub struct BriefProps {
    pub canvas: Rc<Canvas>,
    /// Whose brief; if there is no such function, that is said.
    pub function: Id,
    /// The heading level of its title.
    #[prop_or(2)]
    pub level: u8,
}

/// The brief.
#[component]
pub fn Brief(props: &BriefProps) -> Html {
    let nothing = Callback::noop();
    let sheet = Sheet { canvas: &props.canvas, set: Setting::Read, level: props.level, on_fill: &nothing };
    let there = props.canvas.item(props.function).is_some_and(|item| item.kind == Kind::Function);
    html! {
        <div class="b-page b-page--usual">
            <article class="b-page__sheet">
                if there {
                    { brief(&sheet, props.function) }
                } else {
                    <p>{ "This function is no longer part of the canvas." }</p>
                }
            </article>
        </div>
    }
}

fn brief(sheet: &Sheet, function: Id) -> Html {
    let asked = sheet.canvas.flag(function, FieldId::AskThem);
    let commitments = sheet::commitments(sheet, function);
    let silent = commitments.is_empty();
    let of_sort = |stops: bool| commitments.iter().filter(move |it| it.1 == stops).map(|it| it.0).collect::<Vec<Id>>();
    html! {
        <>
            { head(sheet, function) }
            { own(sheet, function) }
            { promises(sheet, "You stop", &of_sort(true)) }
            { promises(sheet, "You start", &of_sort(false)) }
            if silent {
                { sheet.part(None, "On Monday", html! { <p>{ ask_them(asked) }</p> }) }
            }
            { needed(sheet, function) }
            { sheet::choices(sheet) }
            { sheet::bounds(sheet) }
            { sheet::tensions(sheet) }
            { sheet::terms(sheet) }
            { sheet::last(sheet) }
        </>
    }
}

fn ask_them(asked: bool) -> &'static str {
    if asked {
        "You are asked: what would you stop, and what would you start, because of these choices?"
    } else {
        "Nothing is written here yet. What would you stop, and what would you start, because of these choices?"
    }
}

fn head(sheet: &Sheet, function: Id) -> Html {
    let organisation = sheet.text(ROOT, FieldId::Organisation).to_string();
    let lead = sheet.text(function, FieldId::Lead).to_string();
    let line = says::list([organisation.as_str(), &lead], " · ");
    let vision = [says::vision(sheet.canvas), &says::by_year(sheet.canvas)].concat();
    html! {
        <header class="b-page__head">
            <p class="b-page__small" dir="auto">{ line }</p>
            { sheet.heading(0, "b-page__vision", sheet.canvas.function_name(function).to_string()) }
            if !vision.is_empty() {
                { labelled("So that", said(vision.into())) }
            }
        </header>
    }
}

/// Its own two questions, answered.
fn own(sheet: &Sheet, function: Id) -> Html {
    let asks = sheet.canvas.vocabulary().function_asks(sheet.canvas.text(function, FieldId::Role));
    let fields = [FieldId::Gains, FieldId::Loses];
    let said: Vec<_> =
        asks.into_iter().zip(fields).filter(|(_, field)| !sheet.text(function, *field).is_empty()).collect();
    html! {
        <>
            for (ask, field) in said {
                { sheet.part(None, ask, html! { <p>{ sheet.say(function, field) }</p> }) }
            }
        </>
    }
}

fn promises(sheet: &Sheet, label: &'static str, ids: &[Id]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    let body = html! {
        <ul class="b-page__list">
            for id in ids.iter().copied() {
                <li>{ promise(sheet, id) }</li>
            }
        </ul>
    };
    sheet.part(None, label, body)
}

fn promise(sheet: &Sheet, id: Id) -> Html {
    let measure = sheet.canvas.linked(id, FieldId::CommitMeasure);
    let measure = measure.map(|measure| says::measure(sheet.canvas, measure)).unwrap_or_default();
    let details = says::list([sheet.text(id, FieldId::CommitOwner), &measure], " · ");
    let why: Vec<Link> = sheet.canvas.links(id, FieldId::Serves).collect();
    html! {
        <>
            { sheet.say(id, FieldId::CommitText) }
            { aside(details) }
            for link in why {
                { labelled(if link.against { "Works against" } else { "Because of" }, named(sheet, link.to)) }
            }
            for need in sheet.canvas.children(id, Kind::Need) {
                { need_line(sheet, need) }
            }
        </>
    }
}

/// What a commitment serves, by its own words.
fn named(sheet: &Sheet, id: Id) -> Html {
    let kind = sheet.canvas.item(id).map(|item| item.kind);
    let field = match kind {
        Some(Kind::Tradeoff) => FieldId::First,
        Some(Kind::Priority) => FieldId::PriorityText,
        Some(Kind::Exclude) => FieldId::NotWho,
        _ => FieldId::Who,
    };
    let second = kind == Some(Kind::Tradeoff) && !sheet.text(id, FieldId::Second).is_empty();
    html! {
        <>
            { sheet.say(id, field) }
            if second {
                <em class="b-page__even">{ " even over " }</em>
                { sheet.say(id, FieldId::Second) }
            }
        </>
    }
}

fn need_line(sheet: &Sheet, need: Id) -> Html {
    let from = sheet.canvas.linked(need, FieldId::NeedFrom);
    let from = from.map_or(String::new(), |id| sheet.canvas.function_name(id).to_string());
    let what = sheet.text(need, FieldId::NeedText);
    if from.is_empty() && what.is_empty() {
        return Html::default();
    }
    let mut words = from;
    if !words.is_empty() && !what.is_empty() {
        words.push_str(": ");
    }
    words.push_str(what);
    let answered = sheet.canvas.flag(need, FieldId::Answered);
    let state = if answered { "they said yes" } else { "not yet answered" };
    html! { <>{ labelled("Needs", html! { <>{ said(words.into()) }{ aside(state.to_string()) }</> }) }</> }
}

/// What the other functions need from this one.
fn needed(sheet: &Sheet, function: Id) -> Html {
    let mut lines = Vec::new();
    for other in sheet.canvas.all(Kind::Function).filter(|other| *other != function) {
        for (commitment, _) in sheet::commitments(sheet, other) {
            let needs = sheet.canvas.children(commitment, Kind::Need);
            lines.extend(
                needs
                    .filter(|need| sheet.canvas.linked(*need, FieldId::NeedFrom) == Some(function))
                    .map(|need| (other, commitment, need)),
            );
        }
    }
    if lines.is_empty() {
        return Html::default();
    }
    let body = html! {
        <ul class="b-page__list">
            for (other, commitment, need) in lines {
                <li>
                    <span class="b-page__small">{ sheet.canvas.function_name(other).to_string() }</span>{ " " }
                    { sheet.say(need, FieldId::NeedText) }
                    { labelled("For", sheet.say(commitment, FieldId::CommitText)) }
                </li>
            }
        </ul>
    };
    sheet.part(None, "Others need from you", body)
}

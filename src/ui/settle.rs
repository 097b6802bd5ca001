//! The drawer *To settle*: every open question of the canvas, step by step, each a way to its words; and the answers
//! that were given, each of which can be taken back.

use yew::prelude::*;

use super::cx::Cx;
use super::desk::key;
use super::el::{El, ICON, PLAIN, WORD, button, el, words};
use super::msg::Msg;
use super::notes::level_name;
use crate::lint::{self, Rule};
use crate::model::{Edit, FieldId, Id, Kind};
use crate::review::{Note, Step};

/// The drawer.
pub fn view(cx: &Cx, notes: &[&Note], quiet: bool) -> Html {
    let heading = match notes.len() {
        0 => "Nothing to settle".to_string(),
        count => format!("To settle: {count}"),
    };
    let title = el("h2", "b-settle__title").set("id", "b-settle-title").set("tabindex", "-1").text(heading.into());
    let close = button(ICON, &cx.send, Msg::Settle(false)).set("aria-label", "Close").say("×");
    let steps = Step::ALL.map(|step| of_step(cx, step, notes));
    el("aside", "b-settle")
        .set("aria-labelledby", "b-settle-title")
        .kid(el("div", "b-settle__head").kid(title).kid(close))
        .kid(walk(cx, notes.is_empty()))
        .list(steps.into())
        .kid(answers(cx))
        .kid(rules(cx))
        .kid(projector(cx, quiet))
        .into()
}

fn walk(cx: &Cx, nothing: bool) -> El {
    el("div", "b-settle__walk")
        .hide(nothing)
        .kid(button(PLAIN, &cx.send, Msg::Walk(false)).say("Previous"))
        .kid(button(PLAIN, &cx.send, Msg::Walk(true)).say("Next"))
        .kid(words("p", "b-settle__keys", "Also F8, and Shift F8 for the one before."))
}

fn of_step(cx: &Cx, step: Step, notes: &[&Note]) -> Html {
    let here: Vec<Html> = notes.iter().filter(|note| Step::of(note.field) == step).map(|note| one(cx, note)).collect();
    el("section", "b-settle__step")
        .hide(here.is_empty())
        .kid(words("h3", "b-settle__name", step.name()))
        .kid(el("ul", "").list(here))
        .into()
}

fn one(cx: &Cx, note: &Note) -> Html {
    let place = format!("{}, {}: ", note.field.row().name, level_name(note.finding.level));
    let line = button("b-settle__one", &cx.send, Msg::Show(key(note)))
        .kid(el("span", "b-settle__field").text(place.into()))
        .kid(el("q", "").text(note.words.clone().into()))
        .kid(el("span", "b-settle__ask").text(note.finding.question.to_string().into()));
    el("li", "").kid(line).into()
}

fn answers(cx: &Cx) -> El {
    let list: Vec<Id> = cx.canvas.all(Kind::Answer).chain(cx.canvas.all(Kind::Term)).collect();
    let none = list.is_empty();
    let lines = list.into_iter().map(|id| {
        let back = button(WORD, &cx.send, Msg::Edit(Edit::Remove { id })).say("Take it back");
        el("li", "b-settle__answer")
            .key(u64::from(id))
            .kid(el("p", "").text(answer_words(cx, id).into()))
            .kid(back)
            .into()
    });
    el("section", "b-settle__step")
        .hide(none)
        .kid(words("h3", "b-settle__name", "Answers given"))
        .kid(el("ul", "").list(lines.collect()))
        .kid(offers(cx))
}

fn answer_words(cx: &Cx, id: Id) -> String {
    let text = |field| cx.canvas.text(id, field);
    match text(FieldId::Term) {
        "" => format!("“{}” is fine here: {}", text(FieldId::AnswerWords), text(FieldId::Reason)),
        term => format!("“{term}” means: {}", text(FieldId::Meaning)),
    }
}

fn switched_off(cx: &Cx, rule: &str) -> Option<Id> {
    cx.canvas.all(Kind::RuleOff).find(|id| cx.canvas.text(*id, FieldId::RuleName) == rule)
}

/// After two *Fine here* to the same rule, switching it off is offered.
fn offers(cx: &Cx) -> El {
    let given =
        |rule: &str| cx.canvas.all(Kind::Answer).filter(|id| cx.canvas.text(*id, FieldId::AnswerRule) == rule).count();
    let often = lint::RULES.iter().filter(|rule| given(rule.id) >= 2 && switched_off(cx, rule.id).is_none());
    let lines = often.filter_map(|rule| Some((rule, lint::lesson(rule.id)?))).map(|(rule, lesson)| {
        let label = format!("Stop asking about this in this canvas: {}", lesson.title);
        el("li", "").kid(button(PLAIN, &cx.send, Msg::Edit(turn(cx, rule))).text(label.into())).into()
    });
    el("ul", "").list(lines.collect())
}

/// Switches a rule off for this canvas, or on again.
fn turn(cx: &Cx, rule: &Rule) -> Edit {
    match switched_off(cx, rule.id) {
        Some(id) => Edit::Remove { id },
        None => {
            let id = cx.canvas.next_id();
            Edit::All(vec![
                Edit::Add { id, kind: Kind::RuleOff, parent: 0, at: usize::MAX },
                Edit::text(id, FieldId::RuleName, rule.id),
            ])
        }
    }
}

fn tick(cx: &Cx, id: String, on: bool, label: &'static str, msg: Msg) -> El {
    let id = AttrValue::from(id);
    let changed = cx.send.reform(move |_: Event| msg.clone());
    el("div", "b-tick")
        .kid(el("input", "").set("type", "checkbox").attr("id", id.clone()).checked(on).change(changed))
        .kid(el("label", "").attr("for", id).say(label))
}

/// Every rule, to be switched off and on for this canvas.
fn rules(cx: &Cx) -> El {
    let lines = lint::RULES.iter().filter_map(|rule| Some((rule, lint::lesson(rule.id)?))).map(|(rule, lesson)| {
        let on = switched_off(cx, rule.id).is_none();
        el("li", "")
            .kid(tick(cx, format!("rule-{}", rule.id), on, lesson.title, Msg::Edit(turn(cx, rule))))
            .kid(words("p", "b-settle__why", lesson.why_it_matters))
            .into()
    });
    el("details", "b-more")
        .kid(words("summary", "", "What Bearing asks about"))
        .kid(el("ul", "b-settle__rules").list(lines.collect()))
}

fn projector(cx: &Cx, quiet: bool) -> El {
    tick(cx, "b-quiet".to_string(), quiet, "Quiet while we talk: no marks, no questions", Msg::Quiet)
}

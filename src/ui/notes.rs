//! The margin: questions beside the words they are about, each ending in one or two things to do.

use yew::prelude::*;

use super::card::fold;
use super::cx::{AnswerForm, Cx, MarginNote};
use super::desk::key;
use super::el::{El, GO, WORD, button, el, list};
use super::later;
use super::msg::Msg;
use crate::lint::{self, Fix, Level};
use crate::review::Note;

/// The notes that `here` picks, in a margin of its own. Always one element, empty or not.
pub fn margin(cx: &Cx, here: impl Fn(&Note) -> bool) -> Html {
    let notes: Vec<&MarginNote> = cx.margin.notes.iter().filter(|note| here(&note.note)).collect();
    drawn(cx, &notes)
}

fn drawn(cx: &Cx, notes: &[&MarginNote]) -> Html {
    let notes = notes.iter().map(|note| one(cx, note)).collect();
    el("div", "b-margin").set("role", "group").set("aria-label", "Questions about these words").list(notes).into()
}

/// *2 more*, under the last margin of a step.
pub fn more(cx: &Cx) -> Html {
    let count = cx.margin.more;
    let all = button(WORD, &cx.send, Msg::EveryNote).text(AttrValue::from(format!("{count} more")));
    el("p", "b-margin__more").hide(count == 0).kid(all).into()
}

/// What a level is called.
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::Hint => "hint",
        Level::Warning => "question",
        Level::Conflict => "conflict",
    }
}

fn one(cx: &Cx, note: &MarginNote) -> Html {
    let class = match note.note.finding.level {
        Level::Hint => "b-note b-note--hint",
        Level::Warning => "b-note b-note--warning",
        Level::Conflict => "b-note b-note--conflict",
    };
    let id = format!("{}-{}-{}", note.note.id, note.note.field as u8, note.note.finding.rule);
    el("div", class).key(id).kid(if note.open { open(cx, note) } else { closed(cx, note) }).into()
}

fn quoted(note: &MarginNote) -> El {
    el("q", "b-note__words").text(note.note.words.clone().into())
}

fn closed(cx: &Cx, note: &MarginNote) -> El {
    let open = Msg::OpenNote(key(&note.note), None);
    button("b-note__head", &cx.send, open).set("aria-expanded", "false").kid(quoted(note))
}

fn open(cx: &Cx, note: &MarginNote) -> El {
    let finding = &note.note.finding;
    let said = AttrValue::from(format!("A {} about: ", level_name(finding.level)));
    let also = match note.also {
        0 => String::new(),
        1 => "Also in one other place.".to_string(),
        count => format!("Also in {count} other places."),
    };
    el("div", "b-note__open")
        .kid(el("p", "").kid(el("span", "b-hidden").text(said)).kid(quoted(note)))
        .kid(el("p", "b-note__ask").text(finding.question.to_string().into()))
        .kid(el("p", "b-note__also").hide(note.also == 0).text(also.into()))
        .kid(rewrite(finding.fix.as_ref()))
        .kid(match later::doors() {
            Some(doors) if note.form.is_some() => (doors.answer)(cx, note),
            _ => actions(cx, note),
        })
        .kid(why(cx, finding.rule))
}

fn rewrite(fix: Option<&Fix>) -> El {
    let line = el("p", "b-note__rewrite");
    match fix {
        Some(Fix::Rewrite(text)) => line.kid(el("span", "b-note__label").say("Perhaps: ")).text(text.clone().into()),
        _ => line.hide(true),
    }
}

/// Why it is asked; folded, for whoever wonders.
fn why(cx: &Cx, rule: &str) -> Html {
    let told = later::doors().map_or_else(|| list(Vec::new()), |doors| (doors.lesson)(rule));
    fold(el("summary", "").click(&cx.send, Msg::Why).say("Why ask?"), told)
}

/// Why a rule asks, with a statement that leaves it open and one that settles it.
pub fn lesson(rule: &str) -> Html {
    let Some(lesson) = lint::lesson(rule) else { return list(Vec::new()) };
    let line = |label, words| el("p", "b-note__also").kid(el("span", "b-note__label").say(label)).say(words).into();
    list(vec![
        el("p", "b-note__also").say(lesson.why_it_matters).into(),
        line("Leaves it open: ", lesson.weak),
        line("Settles it: ", lesson.strong),
    ])
}

/// The words on the button of a fix.
fn fix_name(fix: &Fix) -> Option<&'static str> {
    match fix {
        Fix::Choice { .. } => Some("Make it a choice"),
        Fix::Exclude => Some("Name who waits"),
        Fix::Sacrifice => Some("Name the good thing given up"),
        Fix::Measure => Some("Say what it should change"),
        Fix::Rewrite(_) => None,
    }
}

fn actions(cx: &Cx, note: &MarginNote) -> El {
    let words = &note.note.words;
    let k = || key(&note.note);
    let act = |label: &'static str, msg: Msg| {
        let name = AttrValue::from(format!("{}: {words}", label.trim_end_matches('…')));
        button(WORD, &cx.send, msg).attr("aria-label", name).say(label).into()
    };
    let mut all: Vec<Html> = Vec::with_capacity(4);
    if let Some(name) = note.note.finding.fix.as_ref().and_then(fix_name) {
        all.push(button(GO, &cx.send, Msg::Fix(k())).say(name).into());
    }
    all.push(act("Rewrite", Msg::Rewrite(k())));
    all.push(act("Define it", Msg::OpenNote(k(), Some(AnswerForm::Define))));
    all.push(act("Fine here, because…", Msg::OpenNote(k(), Some(AnswerForm::Fine))));
    el("div", "b-note__do").list(all)
}

/// The DOM id of the one answer box there can be.
pub const ANSWER: &str = "b-answer";

/// The form for the answer to a note: what a word means here, or why it is fine.
pub fn form(cx: &Cx, note: &MarginNote) -> El {
    let define = note.form == Some(AnswerForm::Define);
    let ask = match define {
        true => format!("What does “{}” mean here?", note.note.words),
        false => "Why is it fine here?".to_string(),
    };
    let keep = if define { "Keep the meaning" } else { "Keep the reason" };
    let area = el("textarea", "b-note__answer").set("id", ANSWER).set("rows", "2");
    el("div", "b-note__form").kid(el("label", "").set("for", ANSWER).text(ask.into())).kid(area).kid(
        el("div", "b-note__do")
            .kid(button(GO, &cx.send, Msg::Answer(key(&note.note))).say(keep))
            .kid(button(WORD, &cx.send, Msg::CloseForm).say("Cancel")),
    )
}

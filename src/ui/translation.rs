//! The step *Translation*: in each function, what stops and what starts.

use std::rc::Rc;

use yew::prelude::*;

use super::card::{card, folded};
use super::cx::{Cx, Slot};
use super::el::{WORD, button, el, list};
use super::flow::new_commitment;
use super::form::{Thing, add, draw_all, head};
use super::forms::COMMITMENT;
use super::msg::Msg;
use super::{notes, pick};
use crate::model::value::ROOT;
use crate::model::vocabulary::{ROLES, Vocabulary};
use crate::model::{Edit, FieldId, Id, Kind, Value};

/// The form.
pub fn view(cx: &Cx) -> Html {
    let names = Vocabulary::ALL.map(Vocabulary::label);
    let functions = (0u32..).zip(cx.canvas.all(Kind::Function)).map(|(place, id)| function(cx, id, place));
    let functions = functions.collect();
    let lead = "In each function, what stops, and what starts? A choice nobody feels here will be undone here.";
    el("div", "b-step")
        .kid(head("What does it mean on Monday?", lead))
        .kid(pick::choice(cx, ROOT, FieldId::Words, None, &names))
        .list(functions)
        .kid(add_function(cx))
        .kid(notes::more(cx))
        .into()
}

fn add_function(cx: &Cx) -> Html {
    let id = cx.canvas.next_id();
    let other = ROLES.last().copied().unwrap_or_default();
    let edit = Edit::All(vec![
        Edit::Add { id, kind: Kind::Function, parent: ROOT, at: usize::MAX },
        Edit::Set { id, field: FieldId::Role, value: Value::text(other) },
    ]);
    add(cx, "Add a function", Msg::AddThing { edit, focus: (id, FieldId::FunctionName) }, true)
}

fn function(cx: &Cx, id: Id, place: u32) -> Html {
    let name = AttrValue::from(cx.canvas.function_name(id).to_string());
    let dom = AttrValue::from(format!("fn{id}"));
    let title = el("h2", "b-step__part").attr("id", dom.clone()).set("tabindex", "-1").text(name.clone());
    let asked = cx.canvas.flag(id, FieldId::AskThem);
    let commitments = el("div", "").hide(asked).kid(commitments(cx, id, true, place * 2)).kid(commitments(
        cx,
        id,
        false,
        place * 2 + 1,
    ));
    el("section", "b-function")
        .key(u64::from(id))
        .attr("aria-labelledby", dom)
        .kid(title)
        .kid(pick::tick(cx, id, FieldId::AskThem, None))
        .kid(commitments)
        .kid(el("div", "b-row").kid(el("div", "b-row__main").kid(own_questions(cx, id, &name))))
        .into()
}

fn own_questions(cx: &Cx, id: Id, name: &AttrValue) -> Html {
    let asks = cx.canvas.vocabulary().function_asks(cx.canvas.text(id, FieldId::Role));
    let remove = button(WORD, &cx.send, Msg::Remove(id)).text(AttrValue::from(format!("Remove {name}")));
    let body = vec![
        cx.box_for(Slot::of(id, FieldId::Gains).asks(asks[0])),
        cx.box_for(Slot::of(id, FieldId::Loses).asks(asks[1])),
        cx.box_for(Slot::small(id, FieldId::Lead)),
        cx.box_for(Slot::small(id, FieldId::FunctionName).hints(name.clone())),
        remove.into(),
    ];
    folded("Its own two questions, lead and name", list(body))
}

/// The commitments of one sort, with an empty place if there is none.
fn commitments(cx: &Cx, function: Id, stops: bool, nth: u32) -> Html {
    let canvas = &cx.canvas;
    let of_sort = |id: &Id| (canvas.text(*id, FieldId::Does) == "stops") == stops;
    let mut things: Vec<Thing> =
        canvas.children(function, Kind::Commitment).filter(of_sort).map(|id| Thing { id, make: None }).collect();
    let some = !things.is_empty();
    if !some {
        let id = cx.ghost(nth);
        things.push(Thing { id, make: Some(Rc::new(new_commitment(id, function, stops))) });
    }
    let name = canvas.function_name(function);
    let verb = if stops { "stops" } else { "starts" };
    let cards = things.iter().enumerate().map(|(place, thing)| {
        let heading = match place {
            0 => format!("{name} {verb}"),
            place => format!("{name} {verb}, {}", place + 1),
        };
        card(cx, thing.id, thing.make.is_none(), heading, commitment(cx, thing, stops))
    });
    let id = canvas.next_id();
    let more = Msg::AddThing { edit: new_commitment(id, function, stops), focus: (id, FieldId::CommitText) };
    let label = if stops { "Add a stop" } else { "Add a start" };
    el("div", "b-list").list(cards.collect()).kid(add(cx, label, more, some)).into()
}

fn commitment(cx: &Cx, thing: &Thing, stops: bool) -> Html {
    let ask = if stops { "What stops?" } else { "What starts?" };
    let hint = if stops { "Small counts: a form, a meeting." } else { "Something a colleague would notice on Monday." };
    let text = cx.box_for(Slot { stops, ..thing.slot(FieldId::CommitText) }.asks(ask).hints(hint));
    let rest = if thing.make.is_none() { draw_all(cx, thing, COMMITMENT) } else { list(Vec::new()) };
    list(vec![text, rest])
}

//! A thing of a list: its place, the boxes in it, and how to move or remove it.

use std::rc::Rc;

use yew::html::{ondragover, ondragstart, ondrop};
use yew::prelude::*;

use super::cx::Cx;
use super::el::{El, ICON, button, el};
use super::msg::Msg;
use super::notes;
use crate::model::{Canvas, Edit, FieldId, Id};

const ORDINALS: [&str; 6] = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];

/// `First choice`, `Second choice` …, `7th choice`.
pub fn ordinal(place: usize, noun: &str) -> String {
    match ORDINALS.get(place) {
        Some(word) => format!("{word} {noun}"),
        None => format!("{}th {noun}", place + 1),
    }
}

/// A card with its margin. A thing that does not exist yet cannot be moved or removed.
pub fn card(cx: &Cx, id: Id, exists: bool, heading: String, body: Html) -> Html {
    let owned = owned(cx, id);
    let heading = AttrValue::from(heading);
    let mut head = el("div", "b-card__head").kid(el("h3", "b-card__place").text(heading.clone()));
    if exists {
        head = head.kid(controls(cx, id, &heading));
    }
    let section = el("section", "b-card b-row__main")
        .attr("id", AttrValue::from(format!("card{id}")))
        .attr("aria-label", heading)
        .set("tabindex", "-1")
        .kid(head)
        .kid(body);
    let margin = notes::margin(cx, move |note| owned.contains(&note.id));
    el("div", "b-row").key(u64::from(id)).kid(takes_drops(cx, section, id)).kid(margin).into()
}

/// The thing and what hangs on it or is its measure: all whose notes stand beside its card.
fn owned(cx: &Cx, id: Id) -> Vec<Id> {
    let mut owned: Vec<Id> = cx.canvas.tree(id).0.into_iter().map(|(id, _)| id).collect();
    if owned.is_empty() {
        owned.push(id);
    }
    for index in 0..owned.len() {
        for field in [FieldId::PriorityMeasure, FieldId::CommitMeasure] {
            owned.extend(cx.canvas.linked(owned[index], field));
        }
    }
    owned
}

fn takes_drops(cx: &Cx, section: El, on: Id) -> El {
    let send = cx.send.clone();
    let dropped = Callback::from(move |event: DragEvent| {
        let data = event.data_transfer().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if let Some(moved) = data.strip_prefix("bearing:").and_then(|id| id.parse().ok()) {
            event.prevent_default();
            send.emit(Msg::DropOn { moved, on });
        }
    });
    let over = Callback::from(|event: DragEvent| event.prevent_default());
    section.listen(Rc::new(ondragover::Wrapper::new(over))).listen(Rc::new(ondrop::Wrapper::new(dropped)))
}

fn grip(id: Id, shown: bool) -> El {
    let started = Callback::from(move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Where setting fails, the buttons still move it.
            let _ = data.set_data("text/plain", &format!("bearing:{id}"));
        }
    });
    el("span", "b-card__grip")
        .set("draggable", "true")
        .set("title", "Drag to move")
        .set("aria-hidden", "true")
        .hide(!shown)
        .say("⠿")
        .listen(Rc::new(ondragstart::Wrapper::new(started)))
}

fn controls(cx: &Cx, id: Id, heading: &AttrValue) -> El {
    let line = el("span", "b-card__do");
    let Some(item) = cx.canvas.item(id) else { return line };
    let (up, down) = (towards(&cx.canvas, id, true), towards(&cx.canvas, id, false));
    let several = up.is_some() || down.is_some();
    let to = |at: Option<usize>| Msg::Move(Edit::Move { id, parent: item.parent, at: at.unwrap_or(0) });
    let icon = |action: &str, sign: &'static str, msg: Msg| {
        button(ICON, &cx.send, msg).attr("aria-label", AttrValue::from(format!("{action}: {heading}"))).say(sign)
    };
    line.kid(grip(id, several))
        .kid(icon("Move up", "↑", to(up)).hide(!several).when(up.is_none(), "disabled"))
        .kid(icon("Move down", "↓", to(down)).hide(!several).when(down.is_none(), "disabled"))
        .kid(icon("Remove", "×", Msg::Remove(id)))
}

/// The place to which a move up or down takes a thing: past the next one of its sort, since what a function starts and
/// what it stops are one list in the canvas and two on the form.
pub fn towards(canvas: &Canvas, id: Id, up: bool) -> Option<usize> {
    let item = canvas.item(id)?;
    let sort = |id: Id| canvas.text(id, FieldId::Does);
    let (mut next, mut passed) = (None, false);
    for (at, other) in canvas.children(item.parent, item.kind).enumerate() {
        if other == id {
            passed = true;
        } else if sort(other) == sort(id) && passed != up && (up || next.is_none()) {
            next = Some(at);
        }
    }
    next
}

/// What is folded until asked for.
pub fn folded(summary: &'static str, body: Html) -> Html {
    fold(el("summary", "").say(summary), body)
}

/// The same, where asking for it does something.
pub fn fold(summary: El, body: Html) -> Html {
    el("details", "b-more").kid(summary).kid(el("div", "b-more__body").kid(body)).into()
}

//! Things that are picked, not typed: choices, ticks, and links to other things of the canvas.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::cx::{Cx, Slot, setting};
use super::el::{ICON, PLAIN, WORD, button, el};
use super::field::dom_id;
use super::msg::Msg;
use crate::model::{Canvas, Edit, FieldId, Id, Kind, Link, Shape, Value};
use crate::review;

fn picked(event: &Event) -> String {
    event.target_unchecked_into::<HtmlSelectElement>().value()
}

fn select(id: String, label: &'static str, onchange: Callback<Event>, options: Vec<(String, AttrValue, bool)>) -> Html {
    let id = AttrValue::from(id);
    let options = options.into_iter().map(|(value, text, selected)| {
        let value = AttrValue::from(value);
        el("option", "").key(value.as_str()).attr("value", value.clone()).selected(selected).text(text).into()
    });
    let menu = el("select", "b-pick__box").attr("id", id.clone()).change(onchange).list(options.collect());
    el("div", "b-pick").kid(el("label", "b-pick__ask").attr("for", id).say(label)).kid(menu).into()
}

/// A menu of a choice field; `names` are the words for its keys, in their order.
pub fn choice(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>, names: &[&'static str]) -> Html {
    let Shape::Choice(keys) = field.row().shape else { return el("div", "").into() };
    let now = cx.canvas.text(id, field);
    let none = ("", "Not said");
    let all = std::iter::once(none).chain(keys.iter().copied().zip(names.iter().copied()));
    let options = all.map(|(key, name)| (key.to_string(), AttrValue::Static(name), key == now)).collect();
    let onchange =
        cx.send.reform(move |event: Event| Msg::Edit(setting(&make, id, field, Value::text(&picked(&event)))));
    select(dom_id(id, field), field.row().ask, onchange, options)
}

/// A tick.
pub fn tick(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>) -> Html {
    let checked = cx.canvas.flag(id, field);
    let onchange = cx.send.reform(move |event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        Msg::Edit(setting(&make, id, field, Value::Number(i64::from(on))))
    });
    let dom = AttrValue::from(dom_id(id, field));
    el("div", "b-tick")
        .kid(el("input", "").set("type", "checkbox").attr("id", dom.clone()).checked(checked).change(onchange))
        .kid(el("label", "").attr("for", dom).say(field.row().ask))
        .into()
}

/// What a thing is called in a menu.
pub fn name(canvas: &Canvas, id: Id) -> String {
    let Some(item) = canvas.item(id) else { return String::new() };
    let text = |field| canvas.text(id, field).trim().to_string();
    let words = match item.kind {
        Kind::Tradeoff => {
            let (first, second) = (text(FieldId::First), text(FieldId::Second));
            if second.is_empty() { first } else { format!("{first} even over {second}") }
        }
        Kind::Priority => text(FieldId::PriorityText),
        Kind::Serve => text(FieldId::Who),
        Kind::Exclude => text(FieldId::NotWho),
        Kind::Waiting => text(FieldId::WaitText),
        Kind::Sign => text(FieldId::SignText),
        Kind::Measure => review::measure(canvas, id),
        Kind::Function => canvas.function_name(id).to_string(),
        Kind::Commitment => text(FieldId::CommitText),
        _ => String::new(),
    };
    if words.trim().is_empty() { format!("(empty {})", item.kind.row().name) } else { words }
}

/// A menu that links to one thing.
pub fn link(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>) -> Html {
    let now = cx.canvas.linked(id, field);
    let mut options = vec![(String::new(), AttrValue::Static("None yet"), now.is_none())];
    options.extend(
        targets(&cx.canvas, field)
            .into_iter()
            .filter(|other| *other != id)
            .map(|other| (other.to_string(), AttrValue::from(name(&cx.canvas, other)), now == Some(other))),
    );
    let onchange = cx.send.reform(move |event: Event| {
        let value = picked(&event).parse().map_or_else(|_| Value::none(), Value::link);
        Msg::Edit(setting(&make, id, field, value))
    });
    select(dom_id(id, field), field.row().ask, onchange, options)
}

/// Everything a link field may point to.
fn targets(canvas: &Canvas, field: FieldId) -> Vec<Id> {
    let kinds = match field.row().shape {
        Shape::Link(kinds) | Shape::Links(kinds) => kinds,
        _ => &[],
    };
    kinds.iter().flat_map(|kind| canvas.items().filter(|(_, item)| item.kind == *kind).map(|(id, _)| id)).collect()
}

/// Links, each for or against, with a menu that adds one.
pub fn links(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>) -> Html {
    let now: Vec<Link> = cx.canvas.links(id, field).collect();
    let free: Vec<Id> =
        targets(&cx.canvas, field).into_iter().filter(|to| now.iter().all(|link| link.to != *to)).collect();
    let mut options = vec![(String::new(), AttrValue::Static("Pick one…"), true)];
    options.extend(free.iter().map(|to| (to.to_string(), AttrValue::from(name(&cx.canvas, *to)), false)));
    let onchange = {
        let now = now.clone();
        cx.send.reform(move |event: Event| {
            let mut links = now.clone();
            links.extend(picked(&event).parse().ok().map(|to| Link { to, against: false }));
            Msg::Edit(setting(&make, id, field, Value::Links(links)))
        })
    };
    let list = (0..now.len()).map(|at| one_link(cx, id, field, &now, at)).collect();
    el("div", "b-links")
        .kid(el("ul", "b-links__list").list(list))
        .kid(select(dom_id(id, field), field.row().ask, onchange, options))
        .into()
}

fn one_link(cx: &Cx, id: Id, field: FieldId, now: &[Link], at: usize) -> Html {
    let line = el("li", "b-links__one");
    let Some(link) = now.get(at).copied() else { return line.into() };
    let set = |links: Vec<Link>| Msg::Edit(Edit::Set { id, field, value: Value::Links(links) });
    let turned = now.iter().map(|other| if *other == link { Link { against: !link.against, ..link } } else { *other });
    let without = now.iter().copied().filter(|other| *other != link);
    let words = name(&cx.canvas, link.to);
    let label = |action: &str| AttrValue::from(format!("{action}: {words}"));
    line.key(u64::from(link.to))
        .kid(
            button("b-links__side", &cx.send, set(turned.collect()))
                .attr("aria-label", label("For or against"))
                .say(if link.against { "against" } else { "for" }),
        )
        .kid(el("span", "b-links__words").text(words.clone().into()))
        .kid(button(ICON, &cx.send, set(without.collect())).attr("aria-label", label("Take the link away")).say("×"))
        .into()
}

/// A measure: picked from those there are, or made new and filled in here.
pub fn measure(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>) -> Html {
    let Some(measure) = cx.canvas.linked(id, field) else { return no_measure(cx, id, field, make) };
    let small = |field| cx.box_for(Slot::small(measure, field));
    let drop = drop_measure(&cx.canvas, id, field, measure);
    let numbers = [FieldId::From, FieldId::To, FieldId::Unit, FieldId::By].map(small);
    el("div", "b-measure")
        .kid(cx.box_for(Slot::of(measure, FieldId::Counts)))
        .kid(el("div", "b-measure__numbers").list(numbers.into()))
        .kid(tick(cx, measure, FieldId::Leading, None))
        .kid(button(WORD, &cx.send, Msg::Edit(drop)).say("Take the measure away"))
        .into()
}

fn no_measure(cx: &Cx, id: Id, field: FieldId, make: Option<Rc<Edit>>) -> Html {
    let new = cx.canvas.next_id().max(id.saturating_add(1));
    let edit = Edit::All(vec![
        Edit::Add { id: new, kind: Kind::Measure, parent: 0, at: usize::MAX },
        setting(&make, id, field, Value::link(new)),
    ]);
    let some = cx.canvas.all(Kind::Measure).next().is_some();
    let add = Msg::AddThing { edit, focus: (new, FieldId::Counts) };
    let pick = if some { link(cx, id, field, make) } else { el("span", "").hide(true).into() };
    el("div", "b-measure b-measure--none")
        .kid(el("p", "b-pick__ask").say(field.row().ask))
        .kid(button(PLAIN, &cx.send, add).say("Add a measure"))
        .kid(pick)
        .into()
}

/// Unlinks a measure, and removes it when nothing else counts by it.
fn drop_measure(canvas: &Canvas, id: Id, field: FieldId, measure: Id) -> Edit {
    let unlink = Edit::Set { id, field, value: Value::Links(Vec::new()) };
    let uses = canvas.items().filter(|(other, _)| {
        let by = |field| canvas.linked(*other, field) == Some(measure);
        *other != id && (by(FieldId::CommitMeasure) || by(FieldId::PriorityMeasure))
    });
    if uses.count() > 0 { unlink } else { Edit::All(vec![unlink, Edit::Remove { id: measure }]) }
}

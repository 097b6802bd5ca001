//! The shortest way: twenty boxes, one question at a time. *Next* goes to the next empty one.

use std::rc::Rc;

use yew::prelude::*;

use super::cx::{Cx, Size, Slot};
use super::el::{GO, PLAIN, WORD, button, el, words};
use super::msg::Msg;
use super::route::Place;
use super::{notes, paste};
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Id, Kind, Value};
use crate::review::Step;

/// What a box asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A field of the canvas itself.
    Canvas(FieldId),
    /// A field of the first thing of a kind.
    First(Kind, FieldId),
    /// What a function, counted from 0, stops or starts.
    Commitment { function: usize, stops: bool },
}

const fn commitment(function: usize, stops: bool) -> Spot {
    Spot::Commitment { function, stops }
}

/// The twenty boxes in their order.
pub const BOXES: [Spot; 20] = [
    Spot::Canvas(FieldId::Sentence),
    Spot::First(Kind::Tradeoff, FieldId::First),
    Spot::First(Kind::Tradeoff, FieldId::Second),
    Spot::First(Kind::Tradeoff, FieldId::Cost),
    Spot::First(Kind::Tradeoff, FieldId::Because),
    Spot::First(Kind::Serve, FieldId::Who),
    Spot::First(Kind::Exclude, FieldId::NotWho),
    Spot::Canvas(FieldId::Vision),
    Spot::Canvas(FieldId::Horizon),
    Spot::First(Kind::Sign, FieldId::SignText),
    commitment(0, true),
    commitment(0, false),
    commitment(1, true),
    commitment(1, false),
    commitment(2, true),
    commitment(2, false),
    commitment(3, true),
    commitment(3, false),
    Spot::Canvas(FieldId::Organisation),
    Spot::Canvas(FieldId::Ask),
];

/// Half a page stands after this box.
pub const HALF: usize = 7;

/// The rail appears after this box.
pub const RAIL_AFTER: usize = 4;

/// Where a box writes: the thing, its field, and the edit that creates the thing if it is not there yet.
pub fn target(canvas: &Canvas, number: usize) -> Option<(Id, FieldId, Option<Rc<Edit>>)> {
    match *BOXES.get(number.checked_sub(1)?)? {
        Spot::Canvas(field) => Some((ROOT, field, None)),
        Spot::First(kind, field) => match canvas.all(kind).next() {
            Some(id) => Some((id, field, None)),
            None => {
                let id = canvas.next_id();
                Some((id, field, Some(Rc::new(Edit::Add { id, kind, parent: ROOT, at: usize::MAX }))))
            }
        },
        Spot::Commitment { function, stops } => {
            let function = canvas.all(Kind::Function).nth(function)?;
            let mut all = canvas.children(function, Kind::Commitment);
            match all.find(|id| (canvas.text(*id, FieldId::Does) == "stops") == stops) {
                Some(id) => Some((id, FieldId::CommitText, None)),
                None => {
                    let id = canvas.next_id();
                    Some((id, FieldId::CommitText, Some(Rc::new(new_commitment(id, function, stops)))))
                }
            }
        }
    }
}

/// The edit that adds an empty commitment.
pub fn new_commitment(id: Id, function: Id, stops: bool) -> Edit {
    let does = if stops { "stops" } else { "will" };
    Edit::All(vec![
        Edit::Add { id, kind: Kind::Commitment, parent: function, at: usize::MAX },
        Edit::Set { id, field: FieldId::Does, value: Value::text(does) },
    ])
}

/// The box, from 1, in which a field stands.
pub fn box_of(canvas: &Canvas, id: Id, field: FieldId) -> Option<usize> {
    (1..=BOXES.len()).find(|number| {
        target(canvas, *number).is_some_and(|(other, its, make)| (other, its) == (id, field) && make.is_none())
    })
}

fn is_empty(canvas: &Canvas, number: usize) -> bool {
    match target(canvas, number) {
        Some((id, field, make)) => make.is_some() || canvas.text(id, field).trim().is_empty(),
        // A function that was removed asks nothing.
        None => false,
    }
}

/// The next empty box after this one, going on to the end; none if all that follow are filled.
pub fn next_empty(canvas: &Canvas, after: usize) -> Option<usize> {
    (after + 1..=BOXES.len()).find(|number| is_empty(canvas, *number))
}

/// How many boxes are filled.
pub fn filled(canvas: &Canvas) -> usize {
    (1..=BOXES.len()).filter(|number| !is_empty(canvas, *number)).count()
}

/// True once the rail has something to lead to: box 4 has been reached, or more than the sentence is written.
pub fn shows_rail(canvas: &Canvas, number: usize) -> bool {
    // Not with the first key in box 4: nothing moves under somebody who types.
    number >= RAIL_AFTER || !is_empty(canvas, RAIL_AFTER)
}

/// The question of a box, in the words of the canvas.
fn ask(canvas: &Canvas, spot: Spot) -> AttrValue {
    match spot {
        Spot::Canvas(field) | Spot::First(_, field) => AttrValue::Static(field.row().ask),
        Spot::Commitment { function, stops } => {
            let id = canvas.all(Kind::Function).nth(function).unwrap_or(ROOT);
            let name = canvas.function_name(id);
            AttrValue::from(format!("In {name}, what {}?", if stops { "stops" } else { "starts" }))
        }
    }
}

/// The view of one box.
pub fn view(cx: &Cx, number: usize) -> Html {
    let Some((id, field, make)) = target(&cx.canvas, number) else { return missing(cx, number) };
    let spot = BOXES[number - 1];
    let slot = Slot { size: Size::Large, make, ..Slot::of(id, field) }.asks(ask(&cx.canvas, spot));
    let slot = match spot {
        Spot::Commitment { stops: true, .. } => Slot { stops: true, ..slot }.hints("Small counts: a form, a meeting."),
        Spot::Commitment { .. } => slot.hints("Something a colleague would notice on Monday."),
        _ => slot,
    };
    let main = el("div", "b-row__main").kid(cx.box_for(slot)).kid(buttons(cx, number));
    let margin = notes::margin(cx, |note| (note.id, note.field) == (id, field));
    el("div", "b-flow")
        .kid(head(number))
        .kid(pair(cx, number))
        .kid(el("div", "b-row").kid(main).kid(margin))
        .kid(milestone(cx, number))
        .into()
}

fn head(number: usize) -> Html {
    el("h1", "b-flow__where").set("tabindex", "-1").set("id", "b-where").text(place(number)).into()
}

fn missing(cx: &Cx, number: usize) -> Html {
    let gone = words("p", "b-lead", "There is no such function here any more.");
    el("div", "b-flow").kid(head(number)).kid(gone).kid(buttons(cx, number)).into()
}

fn place(number: usize) -> AttrValue {
    let part = if number <= HALF { "half a page" } else { "a whole page" };
    let of = if number <= HALF { HALF } else { BOXES.len() };
    AttrValue::from(format!("Question {number} of {of} to {part}"))
}

/// The first box takes a whole slide, here as on the first screen.
fn several(cx: &Cx, number: usize) -> bool {
    number == 1 && paste::is_several(cx.canvas.text(ROOT, FieldId::Sentence))
}

fn buttons(cx: &Cx, number: usize) -> Html {
    let last = number == BOXES.len();
    let next = next_empty(&cx.canvas, number).map_or(Place::Step(Step::Page), Place::Box);
    let skip = if last { Place::Step(Step::Page) } else { Place::Box(number + 1) };
    let label = if next == Place::Step(Step::Page) { "See the page" } else { "Next" };
    el("div", "b-flow__go")
        .kid(button(GO, &cx.send, Msg::Go(next)).say(label))
        .kid(button(WORD, &cx.send, Msg::Go(skip)).say("Skip"))
        .kid(button(PLAIN, &cx.send, Msg::Cut).hide(!several(cx, number)).say("Sort these statements"))
        .kid(button(WORD, &cx.send, Msg::Go(Place::Box(number.max(2) - 1))).hide(number == 1).say("Back"))
        .into()
}

/// The choice so far, above the questions about it.
fn pair(cx: &Cx, number: usize) -> Html {
    let line = el("div", "b-pair");
    let Some(id) = cx.canvas.all(Kind::Tradeoff).next().filter(|_| (3..=5).contains(&number)) else {
        return line.hide(true).into();
    };
    let (first, second) = (cx.canvas.shared(id, FieldId::First), cx.canvas.shared(id, FieldId::Second));
    let swap = Edit::All(vec![
        Edit::Set { id, field: FieldId::First, value: Value::Text(second.clone()) },
        Edit::Set { id, field: FieldId::Second, value: Value::Text(first.clone()) },
    ]);
    let both = !first.is_empty() && !second.is_empty();
    let second = if both { AttrValue::from(second) } else { AttrValue::Static("…") };
    line.hide(first.is_empty())
        .kid(
            el("p", "b-pair__words")
                .kid(el("b", "").text(first.into()))
                .kid(words("i", "", " even over "))
                .kid(el("span", "").text(second)),
        )
        .kid(button(WORD, &cx.send, Msg::Edit(swap)).hide(!both).say("Swap them"))
        .into()
}

/// Said once the first half is there: what can be done with it.
fn milestone(cx: &Cx, number: usize) -> Html {
    let there = number > HALF && filled(&cx.canvas) >= HALF;
    let line = "Half a page stands. It can be read, printed and shared as it is; the rest makes it whole.";
    words("p", "b-flow__mile", line).hide(!there).into()
}

//! Draws the forms that `forms` describes.

use std::rc::Rc;

use yew::prelude::*;

use super::card::{card, folded, ordinal};
use super::cx::{Cx, Slot};
use super::el::{WORD, button, el, list, words};
use super::forms::{Block, List, Piece};
use super::msg::Msg;
use super::route::Place;
use super::{notes, pick};
use crate::model::value::ROOT;
use crate::model::{Edit, FieldId, Id, Kind};
use crate::review::Step;

/// A thing, or the empty place for one with the edit that makes it.
#[derive(Clone)]
pub struct Thing {
    pub id: Id,
    pub make: Option<Rc<Edit>>,
}

impl Thing {
    /// The canvas itself.
    pub const CANVAS: Thing = Thing { id: ROOT, make: None };

    /// A box of this thing.
    pub fn slot(&self, field: FieldId) -> Slot {
        Slot::of(self.id, field).made_by(self.make.clone())
    }

    /// A small box of this thing.
    pub fn small(&self, field: FieldId) -> Slot {
        Slot::small(self.id, field).made_by(self.make.clone())
    }
}

/// The form of a step.
pub fn view(cx: &Cx, blocks: &[Block]) -> Html {
    // Empty lists get different ids for the thing that typing would make.
    let mut ghosts = 0;
    let mut drawn: Vec<Html> = blocks.iter().map(|block| draw(cx, block, &mut ghosts)).collect();
    drawn.push(notes::more(cx));
    el("div", "b-step").list(drawn).into()
}

fn draw(cx: &Cx, block: &Block, ghosts: &mut u32) -> Html {
    match block {
        Block::Head(title, lead) => head(title, lead),
        Block::Part(title) => words("h2", "b-step__part", title).into(),
        Block::Lead(lead) => words("p", "b-lead", lead).into(),
        Block::Own(pieces) => own(cx, pieces),
        Block::List(list) => {
            *ghosts += 1;
            things(cx, list, *ghosts - 1)
        }
    }
}

/// The head of a step.
pub fn head(title: &'static str, lead: &'static str) -> Html {
    let title = words("h1", "b-step__title", title).set("tabindex", "-1").set("id", "b-where");
    el("header", "b-step__head").kid(title).kid(words("p", "b-lead", lead)).into()
}

fn own(cx: &Cx, pieces: &'static [Piece]) -> Html {
    let body = el("section", "b-card b-row__main").kid(draw_all(cx, &Thing::CANVAS, pieces));
    let margin = notes::margin(cx, |note| note.id == ROOT && shows(pieces, note.field));
    el("div", "b-row").kid(body).kid(margin).into()
}

fn shows(pieces: &[Piece], wanted: FieldId) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Box(field) | Piece::Small(field) | Piece::Direction(field, _) => *field == wanted,
        Piece::Fold(_, pieces) => shows(pieces, wanted),
        _ => false,
    })
}

fn things(cx: &Cx, spec: &List, nth: u32) -> Html {
    let things = cx.things(ROOT, spec.kind, nth);
    let some = things.iter().all(|(_, make)| make.is_none());
    let cards = things.into_iter().enumerate().map(|(place, (id, make))| {
        let exists = make.is_none();
        card(cx, id, exists, ordinal(place, spec.noun), draw_all(cx, &Thing { id, make }, spec.pieces))
    });
    let cards = cards.collect();
    let id = cx.canvas.next_id();
    let edit = Edit::Add { id, kind: spec.kind, parent: ROOT, at: usize::MAX };
    el("div", "b-list").list(cards).kid(add(cx, spec.add, Msg::AddThing { edit, focus: (id, spec.first) }, some)).into()
}

/// The button that adds another.
pub fn add(cx: &Cx, label: &'static str, msg: Msg, shown: bool) -> Html {
    el("p", "b-list__add").hide(!shown).kid(button("b-add", &cx.send, msg).say(label)).into()
}

/// All pieces of a thing.
pub fn draw_all(cx: &Cx, thing: &Thing, pieces: &[Piece]) -> Html {
    list(pieces.iter().map(|it| piece(cx, thing, it)).collect())
}

fn piece(cx: &Cx, thing: &Thing, piece: &Piece) -> Html {
    let (id, make) = (thing.id, || thing.make.clone());
    match piece {
        Piece::Box(field) => cx.box_for(thing.slot(*field)),
        Piece::Small(field) => cx.box_for(thing.small(*field)),
        Piece::Beside(fields) => {
            el("div", "b-two").list(fields.iter().map(|field| cx.box_for(thing.small(*field))).collect()).into()
        }
        Piece::Choice(field, names) => pick::choice(cx, id, *field, make(), names),
        Piece::Tick(field) => pick::tick(cx, id, *field, make()),
        Piece::Link(field) => pick::link(cx, id, *field, make()),
        Piece::Links(field) => pick::links(cx, id, *field, make()),
        Piece::Measure(field) => pick::measure(cx, id, *field, make()),
        Piece::Versus(first, second) => versus(cx, thing, *first, *second),
        Piece::Carriers => reach(cx, thing),
        Piece::While(choice, key, field) => {
            let shown = cx.canvas.text(id, *choice) == *key || !cx.canvas.text(id, *field).is_empty();
            el("div", "").hide(!shown).kid(cx.box_for(thing.small(*field))).into()
        }
        Piece::Needs => needs(cx, id),
        Piece::Direction(field, at) => {
            let label = cx.canvas.vocabulary().direction()[*at];
            cx.box_for(thing.small(*field).asks(label).hints(field.row().ask))
        }
        Piece::Fold(summary, pieces) => folded(summary, draw_all(cx, thing, pieces)),
    }
}

fn versus(cx: &Cx, thing: &Thing, first: FieldId, second: FieldId) -> Html {
    el("div", "b-versus")
        .kid(cx.box_for(thing.slot(first).asks("We put first").hints("One good thing,")))
        .kid(cx.box_for(thing.slot(second).asks("even over").hints("another one we would miss.")))
        .into()
}

/// Which functions carry the choice, and an invitation where one has nothing to say to it yet.
fn reach(cx: &Cx, thing: &Thing) -> Html {
    let canvas = &cx.canvas;
    let carries = |function| {
        let serves = |it: &Id| canvas.links(*it, FieldId::Serves).any(|link| link.to == thing.id);
        canvas.children(function, Kind::Commitment).filter(serves).count()
    };
    let some = canvas.all(Kind::Function).any(|function| carries(function) > 0);
    let chips = canvas.all(Kind::Function).map(|function| {
        let (name, count) = (canvas.function_name(function), carries(function));
        let chip = match count {
            0 => button("b-chip b-chip--hole", &cx.send, Msg::Go(Place::Step(Step::Translation)))
                .text(AttrValue::from(format!("{name}: what does this mean for you?"))),
            count => el("span", "b-chip").text(AttrValue::from(format!("{name}: {count}"))),
        };
        el("li", "").key(u64::from(function)).kid(chip).into()
    });
    let label = "What it means for each function";
    el("ul", "b-chips").set("aria-label", label).hide(!some).list(chips.collect()).into()
}

fn needs(cx: &Cx, commitment: Id) -> Html {
    let new = cx.canvas.next_id();
    let add = Edit::Add { id: new, kind: Kind::Need, parent: commitment, at: usize::MAX };
    let needs = cx.canvas.children(commitment, Kind::Need).map(|id| {
        el("div", "b-needs__one")
            .key(u64::from(id))
            .set("role", "group")
            .set("aria-label", "A need")
            .kid(pick::link(cx, id, FieldId::NeedFrom, None))
            .kid(cx.box_for(Slot::small(id, FieldId::NeedText)))
            .kid(pick::tick(cx, id, FieldId::Answered, None))
            .kid(button(WORD, &cx.send, Msg::Remove(id)).say("Take the need away"))
            .into()
    });
    let more = Msg::AddThing { edit: add, focus: (new, FieldId::NeedText) };
    let more = button(WORD, &cx.send, more).say("Add what you need from another function");
    el("div", "b-needs").list(needs.collect()).kid(el("p", "").kid(more)).into()
}

//! What of a canvas goes into a link: the fields that may go so far, less what the sender leaves out. Made by ordinary
//! edits on a copy, so that a reduced canvas is a canvas like any other.

use super::codes;
use super::{Include, Route};
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FIELDS, FieldId, Goes, Id, Item, Kind, Shape, Table, Value};

/// The canvas as the receiver gets it, its head aside.
pub fn reduce(canvas: &Canvas, route: Route, include: &Include) -> Canvas {
    let rules = Rules { canvas, route, include, stubs: stubs(canvas, route) };
    let mut out = canvas.clone();
    for (id, _) in canvas.items().filter(|(id, item)| *id != ROOT && !rules.keeps(*id, item)) {
        out.apply(&Edit::Remove { id });
    }
    let kept: Vec<Id> = out.items().map(|(id, _)| id).collect();
    for id in kept {
        let Some(item) = canvas.item(id) else { continue };
        for (field, value) in &item.fields {
            let value = if rules.carries(id, item, *field) { fitting(&out, *field, value) } else { Value::none() };
            out.apply(&Edit::Set { id, field: *field, value });
        }
    }
    out
}

/// The value without links that point nowhere; nothing if it is of another shape than its field, which only a mistake of
/// a program can make.
fn fitting(canvas: &Canvas, field: FieldId, value: &Value) -> Value {
    let shape = field.row().shape;
    match value {
        Value::Links(links) if matches!(shape, Shape::Link(_) | Shape::Links(_)) => {
            let there = links.iter().copied().filter(|link| canvas.has(link.to));
            Value::Links(there.take(if matches!(shape, Shape::Link(_)) { 1 } else { usize::MAX }).collect())
        }
        Value::Number(_) if matches!(shape, Shape::Number | Shape::Flag) => value.clone(),
        Value::Text(_) if !matches!(shape, Shape::Number | Shape::Flag | Shape::Link(_) | Shape::Links(_)) => {
            value.clone()
        }
        _ => Value::none(),
    }
}

/// The kinds an answer or a reply is made of; none for the other routes.
fn message(route: Route) -> &'static [Kind] {
    match route {
        Route::Answer => &[Kind::Round, Kind::Response, Kind::Reply],
        Route::Reply => &[Kind::Proposal],
        _ => &[],
    }
}

/// What an answer or a reply points to, and what that hangs on: it goes along with its number and nothing else.
fn stubs(canvas: &Canvas, route: Route) -> Table<Id, ()> {
    let mut stubs = Table::new();
    for (_, item) in canvas.items().filter(|(_, item)| message(route).contains(&item.kind)) {
        for value in item.fields.values() {
            let Value::Links(links) = value else { continue };
            for link in links {
                let mut id = link.to;
                while let Some(item) = canvas.item(id).filter(|_| id != ROOT && stubs.insert(id, ()).is_none()) {
                    id = item.parent;
                }
            }
        }
    }
    stubs
}

struct Rules<'a> {
    canvas: &'a Canvas,
    route: Route,
    include: &'a Include,
    stubs: Table<Id, ()>,
}

impl Rules<'_> {
    fn keeps(&self, id: Id, item: &Item) -> bool {
        if codes::of_kind(item.kind) == codes::NONE {
            return false;
        }
        if matches!(self.route, Route::Answer | Route::Reply) {
            return message(self.route).contains(&item.kind) || self.stubs.contains_key(&id);
        }
        let reach = self.reach();
        let left_out = !self.include.test_and_funding && matches!(item.kind, Kind::Question | Kind::Funding);
        let goes = FIELDS.iter().any(|field| field.kind == item.kind && field.goes >= reach);
        let needed = item.kind != Kind::Commitment || self.concerns(id, item);
        goes && needed && (!left_out || self.route == Route::Test)
    }

    fn carries(&self, id: Id, item: &Item, field: FieldId) -> bool {
        if codes::of_field(field).is_none() {
            return false;
        }
        match self.route {
            Route::Answer | Route::Reply => message(self.route).contains(&item.kind),
            _ => {
                let other = item.kind == Kind::Function && self.include.only_function.is_some_and(|only| only != id);
                let named = matches!(field, FieldId::FunctionName | FieldId::Role | FieldId::Lead);
                field.row().goes >= self.reach() && (!other || named)
            }
        }
    }

    fn reach(&self) -> Goes {
        match self.route {
            Route::Test => Goes::Test,
            _ if self.include.reasons => Goes::Request,
            _ => Goes::Share,
        }
    }

    /// True if a commitment is the chosen function's own, answers a need of it, or needs it; always if none is chosen.
    fn concerns(&self, id: Id, item: &Item) -> bool {
        let Some(only) = self.include.only_function else { return true };
        let needs_it = self.canvas.children(id, Kind::Need).any(|need| self.points(need, FieldId::NeedFrom, only));
        let mut own =
            self.canvas.children(only, Kind::Commitment).flat_map(|own| self.canvas.children(own, Kind::Need));
        item.parent == only || needs_it || own.any(|need| self.points(need, FieldId::NeedWhat, id))
    }

    fn points(&self, from: Id, field: FieldId, to: Id) -> bool {
        self.canvas.linked(from, field) == Some(to)
    }
}

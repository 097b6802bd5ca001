//! What happens to the canvas on the desk: typing, edits by buttons, undo.

use std::rc::Rc;

use yew::prelude::*;

use super::after::After;
use super::app::App;
use super::card::towards;
use super::desk::Desk;
use super::later;
use super::msg::Msg;
use crate::model::{Canvas, Edit, FieldId, Id, Value};

impl App {
    pub(super) fn typed(&mut self, id: Id, field: FieldId, text: &str, make: &Option<Rc<Edit>>, composing: bool) {
        // The edit that creates the thing comes with the first key only; the box may not have been drawn again since.
        let make = make.as_ref().filter(|_| !self.desk.canvas().has(id)).cloned();
        let edit = super::cx::setting(&make, id, field, Value::text(text));
        self.desk.typed(&edit, (id, field));
        if self.toast.as_ref().is_some_and(|toast| toast.undo) {
            self.toast = None;
        }
        self.pause = (!composing).then(|| self.later(400, Msg::Paused));
        self.rest = (!composing).then(|| self.later(1_500, Msg::Rested));
        self.touched();
    }

    pub(super) fn paused(&mut self) {
        self.find_more(Desk::pause);
    }

    /// The rest of the linter is here.
    pub(super) fn learn(&mut self) {
        if let Some(rest) = later::rest() {
            self.find_more(|desk| desk.learn(rest));
        }
    }

    /// Says how many questions have come up.
    fn find_more(&mut self, read: impl FnOnce(&mut Desk)) {
        let before = self.desk.notes().count();
        read(&mut self.desk);
        let count = self.desk.notes().count();
        if count > before {
            self.said = match count - before {
                1 => AttrValue::Static("One question about these words."),
                more => AttrValue::from(format!("{more} questions about these words.")),
            };
        }
    }

    /// After any change: the page follows in a moment, and the saving a little later. Whoever has begun will want the
    /// rest of Bearing.
    pub(super) fn touched(&mut self) {
        later::fetch_ahead(&self.send);
        self.unsaved();
        self.page = Some(self.later(150, Msg::PageDue));
        self.save = Some(self.later(700, Msg::SaveDue));
    }

    pub(super) fn changed(&mut self, edit: &Edit) {
        // What it offered to undo is no longer the last thing.
        self.toast = None;
        if self.desk.edit(edit) {
            self.shown = self.desk.canvas().clone();
            self.touched();
        }
    }

    pub(super) fn change(&mut self, msg: Msg) {
        match msg {
            Msg::Edit(edit) => self.changed(&edit),
            Msg::AddThing { edit, focus: (id, field) } => {
                self.changed(&edit);
                self.after.push(After::Focus(id, field));
            }
            Msg::Fill { id, field, text } => {
                self.changed(&Edit::text(id, field, text));
                self.after.push(After::Focus(id, field));
            }
            Msg::Remove(id) => self.remove(id),
            Msg::Move(edit) => {
                self.changed(&edit);
                if let Edit::Move { id, .. } = edit {
                    self.after.push(After::Card(id));
                    self.said = place_words(self.desk.canvas(), id);
                }
            }
            Msg::DropOn { moved, on } => self.drop_on(moved, on),
            Msg::Undo => self.step_back(true),
            Msg::Redo => self.step_back(false),
            _ => {}
        }
    }

    fn remove(&mut self, id: Id) {
        let canvas = self.desk.canvas().clone();
        let Some(item) = canvas.item(id) else { return };
        self.after.push(beside(&canvas, id).map_or(After::Heading, After::Card));
        self.changed(&Edit::Remove { id });
        let text = AttrValue::from(format!("The {} is removed.", item.kind.row().name));
        self.toasted(text, true);
    }

    fn drop_on(&mut self, moved: Id, on: Id) {
        let canvas = self.desk.canvas().clone();
        let (Some(item), Some(other)) = (canvas.item(moved), canvas.item(on)) else { return };
        if item.kind == other.kind
            && let Some(at) = canvas.place(on)
        {
            self.changed(&Edit::Move { id: moved, parent: other.parent, at });
        }
    }

    fn step_back(&mut self, back: bool) {
        let done = if back { self.desk.undo() } else { self.desk.redo() };
        self.said = AttrValue::Static(match (done, back) {
            (true, true) => "Undone.",
            (true, false) => "Done again.",
            (false, true) => "Nothing to undo.",
            (false, false) => "Nothing to do again.",
        });
        if done {
            let (old, new) = (self.shown.clone(), self.desk.canvas().clone());
            let back = new.items().map(|(id, _)| id).find(|id| !old.has(*id));
            let gone = || old.items().map(|(id, _)| id).find(|id| !new.has(*id)).and_then(|id| beside(&old, id));
            self.after.push(After::IfLost(back.or_else(gone)));
            self.toast = None;
            self.shown = self.desk.canvas().clone();
            self.touched();
        }
    }

    pub(super) fn nudge(&mut self, id: Id, up: bool) {
        let canvas = self.desk.canvas().clone();
        if let (Some(item), Some(at)) = (canvas.item(id), towards(&canvas, id, up)) {
            self.change(Msg::Move(Edit::Move { id, parent: item.parent, at }));
        }
    }
}

/// The thing of the same list after this one, else the one before.
fn beside(canvas: &Canvas, id: Id) -> Option<Id> {
    let item = canvas.item(id)?;
    let siblings: Vec<Id> = canvas.children(item.parent, item.kind).collect();
    let at = siblings.iter().position(|other| *other == id)?;
    siblings.get(at + 1).or_else(|| siblings.get(at.checked_sub(1)?)).copied()
}

fn place_words(canvas: &Canvas, id: Id) -> AttrValue {
    let place = canvas.place(id).map_or(1, |place| place + 1);
    let count = canvas.item(id).map_or(1, |item| canvas.children(item.parent, item.kind).count());
    AttrValue::from(format!("Now {place} of {count}."))
}

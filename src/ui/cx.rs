//! What every view gets: the canvas, what is marked in it, and the way back. Cheap to clone.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::el::component;
use super::field::{self, Mark, TextField};
use super::msg::Msg;
use crate::model::{Canvas, Edit, FieldId, Id, Kind, Table, Value};
use crate::review::Note;

/// The underlines of each field, in bytes of its text.
pub type Marks = Table<(Id, FieldId), Rc<[Mark]>>;

/// The notes of the step in view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Margin {
    /// In the order of the form, at most three unless all are asked for.
    pub notes: Vec<MarginNote>,
    /// How many more there are.
    pub more: usize,
}

/// One note of the margin.
#[derive(Clone, Debug, PartialEq)]
pub struct MarginNote {
    pub note: Note,
    /// In how many other places the same rule speaks.
    pub also: usize,
    pub open: bool,
    /// The inline form that is open under it.
    pub form: Option<AnswerForm>,
}

/// The small form under a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerForm {
    Fine,
    Define,
}

/// The context of a view.
#[derive(Clone, PartialEq)]
pub struct Cx {
    pub canvas: Rc<Canvas>,
    pub marks: Rc<Marks>,
    pub margin: Rc<Margin>,
    pub send: Callback<Msg>,
}

impl Cx {
    /// The box of a field as a slot describes it.
    pub fn box_for(&self, slot: Slot) -> Html {
        let Slot { id, field, make, ask, hint, size, stops } = slot;
        let row = field.row();
        let value: AttrValue = self.canvas.shared(id, field).into();
        let marks = self.marks.get(&(id, field)).cloned().unwrap_or_else(|| Rc::from([]));
        let props = field::Props {
            id,
            field,
            value,
            marks,
            make,
            ask: ask.unwrap_or(AttrValue::Static(row.ask)),
            hint: hint.unwrap_or(AttrValue::Static(row.hint)),
            size,
            stops,
            send: self.send.clone(),
        };
        component::<TextField>(props, Some(Key::from(u64::from(id) << 8 | field as u64)))
    }

    /// The id a thing gets that is shown empty and does not exist yet. Different `nth` in one view, or two boxes would
    /// share an id.
    pub fn ghost(&self, nth: u32) -> Id {
        self.canvas.next_id().saturating_add(nth)
    }

    /// The things of a kind under a parent; if there is none, the one that typing would create, with the edit for it.
    pub fn things(&self, parent: Id, kind: Kind, nth: u32) -> Vec<(Id, Option<Rc<Edit>>)> {
        let mut things: Vec<_> = self.canvas.children(parent, kind).map(|id| (id, None)).collect();
        if things.is_empty() {
            let id = self.ghost(nth);
            things.push((id, Some(Rc::new(Edit::Add { id, kind, parent, at: usize::MAX }))));
        }
        things
    }

    /// The canvas' name for its owner: title, else organisation, else a plain one.
    pub fn title(&self) -> AttrValue {
        title(&self.canvas)
    }
}

/// What a canvas is called in lists: its title, else its organisation, else the beginning of what is written in it.
pub fn title(canvas: &Canvas) -> AttrValue {
    let fields = [FieldId::Title, FieldId::Organisation, FieldId::Vision, FieldId::Sentence];
    let choice = canvas.all(Kind::Tradeoff).map(|id| canvas.text(id, FieldId::First));
    let texts = fields.into_iter().map(|field| canvas.text(0, field)).chain(choice);
    let named = texts.map(str::trim).find(|text| !text.is_empty()).unwrap_or("Untitled canvas");
    let mut short: String = named.chars().take(60).collect();
    if short.len() < named.len() {
        short.push('…');
    }
    AttrValue::from(short)
}

/// How large a box is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Size {
    /// One line in the app's own type, for names, years and amounts.
    Small,
    #[default]
    Text,
    /// The one question on the screen.
    Large,
}

/// Which box to show, and how.
pub struct Slot {
    pub id: Id,
    pub field: FieldId,
    /// Creates the thing when somebody types, if it does not exist yet.
    pub make: Option<Rc<Edit>>,
    pub ask: Option<AttrValue>,
    pub hint: Option<AttrValue>,
    pub size: Size,
    /// It holds what a function stops.
    pub stops: bool,
}

impl Slot {
    /// A box with its own question at normal size.
    pub fn of(id: Id, field: FieldId) -> Slot {
        Slot { id, field, make: None, ask: None, hint: None, size: Size::Text, stops: false }
    }

    /// A small box.
    pub fn small(id: Id, field: FieldId) -> Slot {
        Slot { size: Size::Small, ..Slot::of(id, field) }
    }

    /// With the edit that creates its thing.
    pub fn made_by(self, make: Option<Rc<Edit>>) -> Slot {
        Slot { make, ..self }
    }

    /// With another question.
    pub fn asks(self, ask: impl Into<AttrValue>) -> Slot {
        Slot { ask: Some(ask.into()), ..self }
    }

    /// With another line of help.
    pub fn hints(self, hint: impl Into<AttrValue>) -> Slot {
        Slot { hint: Some(hint.into()), ..self }
    }
}

/// The edit that sets a field, creating its thing first if need be.
pub fn setting(make: &Option<Rc<Edit>>, id: Id, field: FieldId, value: Value) -> Edit {
    let set = Edit::Set { id, field, value };
    match make {
        Some(make) => Edit::All(vec![Edit::clone(make), set]),
        None => set,
    }
}

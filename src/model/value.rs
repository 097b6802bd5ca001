//! What a field can hold. Text is kept exactly as typed; numbers people type are text too, read by `amount` and `date`.

use std::rc::Rc;

/// The number of a thing within its canvas; 0 is the canvas itself. Never reused.
pub type Id = u32;

/// The id of the canvas itself.
pub const ROOT: Id = 0;

/// A link to another thing of the same canvas. A link to a thing that is gone stays, unseen, so that undoing a
/// removal brings it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// The thing it points to.
    pub to: Id,
    /// The thing that points works against it (a commitment that serves the losing side).
    pub against: bool,
}

/// The value of one field. A field that is absent and a field that is empty are the same: see [`Value::is_empty`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words, dates (`2027-03-01`), amounts and choices, as typed or picked.
    Text(Rc<str>),
    /// Whole numbers that the program sets: seconds since 1970 UTC, minutes, hashes, random ids, and 1 for a tick.
    Number(i64),
    /// Links picked from a menu, in the order they were picked.
    Links(Vec<Link>),
}

impl Value {
    /// A text value.
    pub fn text(text: &str) -> Value {
        Value::Text(Rc::from(text))
    }

    /// A single link *for* a thing.
    pub fn link(to: Id) -> Value {
        Value::Links(vec![Link { to, against: false }])
    }

    /// The value that clears a field.
    pub fn none() -> Value {
        Value::text("")
    }

    /// True for no text, the number 0 and no links: a field that says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(text) => text.is_empty(),
            Value::Number(number) => *number == 0,
            Value::Links(links) => links.is_empty(),
        }
    }
}

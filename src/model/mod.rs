//! The canvas: what it holds and how it changes. Pure: no browser, no clock, no chance, no I/O; nothing here panics.
//!
//! Everything is an [`Item`] of a [`Kind`] with fields from one table ([`field::FIELDS`]), so that editing, undoing,
//! storing, linking, comparing and merging are each written once, for every field there is and will be.

pub mod amount;
pub mod canvas;
pub mod date;
pub mod diff;
pub mod edit;
pub mod field;
pub mod fnv;
pub mod history;
pub mod json;
pub mod kind;
pub mod merge;
pub mod says;
pub mod table;
pub mod value;
pub mod vocabulary;

pub use canvas::{Canvas, Head, Item, Origin, Tree};
pub use edit::Edit;
pub use field::{FIELDS, Field, FieldId, Goes, Shape};
pub use history::History;
pub use kind::Kind;
pub use table::Table;
pub use value::{Id, Link, Value};
pub use vocabulary::Vocabulary;

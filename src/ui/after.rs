//! What waits until the page is drawn: the cursor goes somewhere.

use super::field::dom_id;
use super::outside;
use crate::model::{Canvas, FieldId, Id};
use crate::review::Note;

/// Where the cursor goes.
pub enum After {
    /// Into a box, at the end of its text.
    Focus(Id, FieldId),
    /// To a card.
    Card(Id),
    /// To the heading of the screen.
    Heading,
    /// Where the focus has gone with what was removed: to a card, else to the heading, without scrolling there.
    IfLost(Option<Id>),
    /// Into the only box of the screen.
    Box,
    /// To the thing with this DOM id.
    Id(&'static str),
    /// To the words of a note, selected.
    Words(Note),
}

impl After {
    /// Does it. What is not there any more is left alone.
    pub fn run(self, canvas: &Canvas) {
        match self {
            After::Focus(id, field) => outside::focus_end(&dom_id(id, field)),
            After::Card(id) => outside::focus(&format!("card{id}")),
            After::IfLost(card) => {
                if outside::focus_is_lost() {
                    match card {
                        Some(id) => outside::focus(&format!("card{id}")),
                        None => outside::focus_where_it_is("b-where"),
                    }
                }
            }
            After::Heading => outside::focus_top("b-where"),
            After::Box => {
                outside::to_top();
                outside::focus_first_box();
            }
            After::Id(id) => outside::focus(id),
            After::Words(note) => {
                let text = canvas.text(note.id, note.field);
                let span = note.finding.span;
                let at = |byte: usize| text.get(..byte).map_or(0, |part| part.encode_utf16().count() as u32);
                outside::select(&dom_id(note.id, note.field), at(span.start), at(span.end));
            }
        }
    }
}

//! Cuts a pasted slide, strategy text or wiki page into statements, each with the box it seems to belong in. It proposes and never decides.

use super::statement::Field;

/// One statement of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words, without bullet or number.
    pub text: String,
    /// The box it seems to belong in.
    pub field: Field,
    /// What makes it look so: reads on after "looks like …:".
    pub because: &'static str,
}

/// The statements of a text, in order.
pub fn cut(text: &str) -> Vec<Piece> {
    text.lines().map(|l| Piece { text: l.to_owned(), field: Field::Priority, because: "an action" }).collect()
}

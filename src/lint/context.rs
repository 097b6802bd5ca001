//! One text of a statement as the rules see it: its tokens, its field, and which evidence stands in it. No judgement.

use super::finding::Part;
use super::index::{Index, index};
use super::statement::Field;
use super::token::{Token, flag};
use super::words::class;

/// What a rule's check reads.
pub struct Context<'a> {
    pub field: Field,
    pub part: Part,
    pub text: &'a str,
    /// Of a trade-off the other text.
    pub other: Option<&'a str>,
    pub tokens: &'a [Token],
    pub index: &'static Index,
}

impl<'a> Context<'a> {
    pub fn new(field: Field, part: Part, text: &'a str, other: Option<&'a str>, tokens: &'a [Token]) -> Context<'a> {
        Context { field, part, text, other, tokens, index: index() }
    }

    /// Whether the field is one of the set.
    pub fn in_field(&self, fields: u16) -> bool {
        fields & 1 << self.field as u16 != 0
    }

    /// The text of tokens `from..to`.
    pub fn words(&self, from: usize, to: usize) -> &'a str {
        match (self.tokens.get(from), self.tokens.get(to.wrapping_sub(1))) {
            (Some(first), Some(last)) if first.start < last.end => &self.text[first.start..last.end],
            _ => "",
        }
    }

    /// Whether a token of the class stands in `from..to`.
    pub fn any(&self, from: usize, to: usize, class: u64) -> bool {
        self.tokens[from..to].iter().any(|t| t.is(class))
    }

    /// Whether any number, in digits or words, stands in the text.
    pub fn has_number(&self) -> bool {
        self.tokens.iter().any(|t| (t.has(flag::NUMBER) && !t.is(class::YEAR)) || t.is(class::NUMBER))
    }
}

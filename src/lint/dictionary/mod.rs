//! The words the linter knows and its phrases, packed while the program is compiled and unpacked when it starts.
//!
//! Written out they would be twice as large. A word is a few bits of its hash (`stem::spelled`), and phrases name words by
//! number (`packing::book`). `pack` writes, `unpack` reads; both go through the same steps, and share what stands here.

mod pack;
mod read;
mod unpack;

pub use unpack::unpack;

/// Bits kept of a word's hash: of a hundred and sixty words that are not in it, it takes one for another, mostly a rare one
/// (`stem::mixed`).
pub const BITS: u32 = 19;
/// What an element of a phrase is; see `phrase` for the language.
pub mod kind {
    /// A phrase ends.
    pub const END: u32 = 0;
    /// A phrase ends with a question of its own.
    pub const ASK: u32 = 1;
    /// A list of phrases ends.
    pub const LAST: u32 = 2;
    /// One of one or more words.
    pub const WORDS: u32 = 3;
    pub const CLASS: u32 = 4;
    pub const NUMBER: u32 = 5;
    pub const BARE: u32 = 6;
    pub const NAME: u32 = 7;
    pub const ANY: u32 = 8;
    pub const GAP: u32 = 9;
    pub const START: u32 = 10;
    pub const CLAUSE: u32 = 11;
    pub const COMMA: u32 = 12;
    pub const OPEN: u32 = 13;
    pub const CLOSE: u32 = 14;
}

/// Where the coder learns what, besides the words: each place with as many numbers as can stand there.
mod place {
    use crate::lint::packing::book::{GROUPS, place::ALL as WORDS};

    /// Whether a word has a class, by group, and whether it has one more.
    pub const LISTED: usize = WORDS;
    pub const CLASS: usize = LISTED + GROUPS + 1;
    /// Whether all forms of the word are of the class, by class.
    pub const FORMS: usize = CLASS + 64;
    /// Whether one more rule passes before the next list.
    pub const RULE: usize = FORMS + 64;
    pub const FIELD: usize = RULE + 1;
    pub const LEVEL: usize = FIELD + 16;
    pub const CLEAR: usize = LEVEL + 1;
    /// What an element is, by what the one before was.
    pub const KIND: usize = CLEAR + 8;
    /// Whether it may be left out, and whether it must not be there, by what it is.
    pub const OPTIONAL: usize = KIND + 16 * 16;
    pub const NEGATED: usize = OPTIONAL + 16;
    pub const QUESTION: usize = NEGATED + 16;
    /// A class by its number, and whether one more comes.
    pub const NAMED: usize = QUESTION + 32;
    pub const MORE: usize = NAMED + 64;
    pub const ALL: usize = MORE + 1;
}

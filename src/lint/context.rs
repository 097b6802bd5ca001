//! One text of a statement as the rules see it: its tokens, its field, and which evidence stands in it. No judgement.

use std::cell::OnceCell;

use super::finding::Part;
use super::index::{Index, index};
use super::metric::Measure;
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
    /// What could be measured, once it was asked for.
    pub measure: OnceCell<Measure>,
}

impl<'a> Context<'a> {
    pub fn new(field: Field, part: Part, text: &'a str, other: Option<&'a str>, tokens: &'a [Token]) -> Context<'a> {
        Context { field, part, text, other, tokens, index: index(), measure: OnceCell::new() }
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

    /// Whether token `at` is one of the words of the list, a `words!`.
    // Checks ask this everywhere: in the browser one copy weighs less, elsewhere many are faster.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_one(&self, at: usize, list: &[u16]) -> bool {
        self.tokens.get(at).is_some_and(|token| list.contains(&token.short))
    }

    /// Whether the token `back` before `at` is one of the words of the list.
    pub fn was_one(&self, at: usize, back: usize, list: &[u16]) -> bool {
        at.checked_sub(back).is_some_and(|at| self.is_one(at, list))
    }

    /// Whether a token of the class stands in `from..to`.
    pub fn any(&self, from: usize, to: usize, class: u64) -> bool {
        self.tokens[from..to].iter().any(|t| t.is(class))
    }

    /// Evidence in the sentence around token `at`: bits of [`clear`]. Tokens `from..to` themselves don't count.
    pub fn evidence(&self, from: usize, to: usize) -> u8 {
        let stop = |t: &Token| t.has(flag::STOP) && !matches!(t.byte, b'(' | b')' | b':');
        // What stands before a comma was settled there: "500 flats, unless the deal is good".
        let before = |t: &Token| stop(t) || !t.has(flag::WORD) && t.byte == b',';
        let start = self.tokens[..from].iter().rposition(before).map_or(0, |i| i + 1);
        let end = self.tokens[to..].iter().position(stop).map_or(self.tokens.len(), |i| to + i);
        let mut bits = 0;
        for at in (start..from).chain(to..end) {
            bits |= self.shows(at);
        }
        bits
    }

    /// Evidence anywhere in the text.
    pub fn evidence_anywhere(&self) -> u8 {
        (0..self.tokens.len()).fold(0, |bits, at| bits | self.shows(at))
    }

    fn shows(&self, at: usize) -> u8 {
        let t = &self.tokens[at];
        if t.has(flag::QUOTED) {
            return clear::NAME;
        }
        if t.is(class::YEAR | class::DATE) || self.tokens.get(at + 1).is_some_and(|t| t.is(class::DATE)) {
            return clear::DATE;
        }
        if (t.has(flag::NUMBER) || t.is(class::NUMBER)) && !self.is_one(at, words!("one ones")) {
            return if self.names_how_many(at) { 0 } else { clear::NUMBER };
        }
        if t.has(flag::NAME) && !t.known() {
            return clear::NAME;
        }
        if self.contrasts(at) {
            return clear::CONTRAST;
        }
        0
    }

    /// "the five sites" says which they are, not how much of anything; "than the 9 days of 2025" does.
    pub fn names_how_many(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1).map(|at| &self.tokens[at]).filter(|t| t.has(flag::WORD)) else {
            return false;
        };
        if self.tokens[at].has(flag::UNIT) {
            false
        } else if !last.is(class::FUNCTION) {
            self.was_one(at, 1, words!("ward warehouse plant site hall line platform"))
        } else if last.is(class::EVERY) {
            self.was_one(at, 1, words!("all")) && self.was_one(at, 2, words!("in at across for to of"))
        } else {
            self.was_one(at, 1, words!("the our these its"))
                && !self.was_one(at, 2, words!("than from below under over above"))
        }
    }

    fn contrasts(&self, at: usize) -> bool {
        self.tokens[at].is(class::FUNCTION | class::NO)
            && self.is_one(at, words!("not instead than unless except never only rather without until"))
    }

    /// Whether nothing but words that fit any organisation stand in tokens `from..to`, and at least one of them.
    pub fn only_soft(&self, from: usize, to: usize) -> bool {
        let content = |t: &&Token| t.has(flag::WORD | flag::NUMBER) && !t.is(class::FUNCTION);
        let mut any = false;
        for t in self.tokens[from..to].iter().filter(content) {
            if !t.is(class::SOFT) || t.has(flag::NAME | flag::QUOTED | flag::NUMBER) && !t.known() {
                return false;
            }
            any = true;
        }
        any
    }

    /// How many words stand in the text that do not fit any organisation.
    pub fn specifics(&self) -> usize {
        let own = |t: &&Token| t.has(flag::WORD) && !t.is(class::FUNCTION | class::SOFT);
        self.tokens.iter().filter(own).count()
    }

    /// Whether a comparative has this stem: `kind` of `kinder`.
    pub fn is_more(&self, stem: &str) -> bool {
        self.index.word(&[stem.as_bytes(), b"er"].concat()).1.exact & class::MORE != 0
    }

    /// How many words, numbers among them, stand in `from..to`.
    pub fn count(&self, from: usize, to: usize) -> usize {
        self.tokens[from..to].iter().filter(|t| t.has(flag::WORD | flag::NUMBER)).count()
    }

    /// The sentences: ranges of tokens between full stops, semicolons, brackets, colons and dashes.
    pub fn clauses(&self) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        let mut from = 0;
        for (at, t) in self.tokens.iter().enumerate() {
            if t.has(flag::STOP) {
                all.push((from, at));
                from = at + 1;
            }
        }
        all.push((from, self.tokens.len()));
        all.retain(|(from, to)| from < to);
        all
    }
}

/// Evidence that makes words checkable.
pub mod clear {
    pub const NUMBER: u8 = 1;
    pub const DATE: u8 = 2;
    pub const NAME: u8 = 4;
    /// `not`, `instead of`, `than`, `only`.
    pub const CONTRAST: u8 = 8;
    /// A number, a date, a name or a contrast.
    pub const ANY: u8 = 15;
    pub const NONE: u8 = 0;
}

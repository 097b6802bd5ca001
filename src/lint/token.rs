//! Cuts a text into words, numbers and punctuation, once, and looks every word up. No rule lives here.

mod form;
mod number;

use super::index::Index;
use super::letters::{is_letter, is_letter_or_digit};
use super::stem;
use super::words::class;
use form::{compound, look_up};
use number::{currency, number};

/// One word, number or mark of the text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Bytes of the text.
    pub start: usize,
    pub end: usize,
    /// The word's number in the [`Index`]; 0 for words it does not know.
    pub id: u16,
    /// The number of the plain word a form belongs to (`keeps`, `keeping`: `keep`); its own where there is none.
    pub base: u16,
    /// The form is one that a phrase means only by `word~`: `planted`, `meetings`.
    pub far: bool,
    /// The hash of its stem; see `stem`.
    pub stem: u32,
    /// What is kept of it to find it in a short list; see `stem`.
    pub short: u16,
    /// What the word is: bits of [`class`].
    pub class: u64,
    /// Bits of [`flag`].
    pub flags: u8,
    /// First byte: tells marks apart.
    pub byte: u8,
}

/// What a token is besides its word.
pub mod flag {
    /// A word, not a number or a mark.
    pub const WORD: u8 = 1;
    pub const NUMBER: u8 = 2;
    /// Written as a name: a capital inside a sentence, or capitals throughout.
    pub const NAME: u8 = 4;
    /// Inside quotation marks.
    pub const QUOTED: u8 = 8;
    /// Joined to the word before by a hyphen.
    pub const JOINED: u8 = 16;
    /// First of its sentence.
    pub const FIRST: u8 = 32;
    /// A number that brings its unit: `40%`, `€3`, `2.5m`, `3x`.
    pub const UNIT: u8 = 64;
    /// A mark that ends a clause.
    pub const STOP: u8 = 128;
}

impl Token {
    pub fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub fn is(&self, class: u64) -> bool {
        self.class & class != 0
    }

    /// Whether any form of the word is known.
    pub fn known(&self) -> bool {
        self.base != 0
    }

    /// Whether a phrase means it: by a word's number, doubled, and one more if all its forms are meant.
    pub fn fits(&self, word: u16) -> bool {
        let number = word >> 1;
        self.id == number || self.base == number && (word & 1 == 1 || !self.far)
    }

    /// Whether a clause ends here: at a stop or a comma.
    pub fn ends_clause(&self) -> bool {
        self.has(flag::STOP) || !self.has(flag::WORD) && self.byte == b','
    }
}

/// Cuts the text; the tokens come in order and never overlap.
pub fn cut(text: &str, index: &Index, out: &mut Vec<Token>) {
    out.clear();
    let bytes = text.as_bytes();
    let (mut at, mut first, mut quoted, mut joined) = (0, true, false, false);
    while at < bytes.len() {
        let b = bytes[at];
        if b.is_ascii_whitespace() {
            (at, joined) = (at + 1, false);
            continue;
        }
        let start = at;
        let mut token =
            Token { start, end: 0, id: 0, base: 0, far: false, stem: 0, short: 0, class: 0, flags: 0, byte: b };
        let currency = if b.is_ascii_alphabetic() { 0 } else { currency(&bytes[at..]) };
        if b.is_ascii_digit() || currency > 0 && bytes.get(at + currency).is_some_and(u8::is_ascii_digit) {
            at = number(bytes, at, currency, &mut token);
            token.id = index.word(&bytes[start..at]).0;
            token.base = token.id;
        } else if b.is_ascii_alphabetic() || b >= 0x80 && letter(text, at) {
            at = compound(text, start, word(text, at), index);
            look_up(&text[start..at], index, &mut token);
            if first {
                token.flags |= flag::FIRST;
            }
            if joined {
                token.flags |= flag::JOINED;
            }
            first = false;
            joined = bytes.get(at) == Some(&b'-') && bytes.get(at + 1).is_some_and(|b| b.is_ascii_alphanumeric());
            token.end = token.end.max(start + 1);
            if quoted {
                token.flags |= flag::QUOTED;
            }
            if joined {
                at += 1;
            }
            out.push(token);
            continue;
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            at += c.len_utf8();
            mark(c, bytes, start, at, &mut token, &mut quoted, &mut first);
            if token.byte == b' ' {
                continue;
            }
        }
        if quoted && token.has(flag::NUMBER) {
            token.flags |= flag::QUOTED;
        }
        if token.has(flag::NUMBER) {
            first = false;
        }
        joined = false;
        token.end = at;
        token.short = stem::short(stem::letters(&bytes[start..at]));
        out.push(token);
    }
    untitle(text, out);
}

fn letter(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(is_letter)
}

/// End of the word at `at`: letters, digits, and apostrophes between letters.
fn word(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[at..];
    let mut end = bytes.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(bytes.len());
    // Nearly all words are at their end there: what follows is neither an apostrophe nor a letter of another script.
    if bytes.get(end).is_none_or(|b| b.is_ascii() && *b != b'\'') {
        return at + end;
    }
    end = 0;
    let rest = &text[at..];
    let mut chars = rest.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let apostrophe = matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, n)| is_letter(*n));
        if !(is_letter_or_digit(c) || apostrophe) {
            break;
        }
        end = i + c.len_utf8();
    }
    at + end
}

/// Marks end clauses, open and close quotations, or don't matter (`byte` becomes a space).
fn mark(c: char, bytes: &[u8], start: usize, end: usize, token: &mut Token, quoted: &mut bool, first: &mut bool) {
    token.byte = match c {
        '.' | '!' | '?' => {
            *first = true;
            token.flags |= flag::STOP;
            b'.'
        }
        ';' | ':' | '(' | ')' | '—' => {
            *first = c == ':';
            token.flags |= flag::STOP;
            if c == '—' { b';' } else { c as u8 }
        }
        '–' | '-' => {
            let spaced = start > 0 && bytes[start - 1] == b' ' && bytes.get(end).is_none_or(|b| *b == b' ');
            if spaced {
                token.flags |= flag::STOP;
            }
            if spaced { b';' } else { b'-' }
        }
        ',' | '/' | '<' | '>' | '[' | ']' | '{' | '}' | '_' | '+' | '&' | '#' | '*' => c as u8,
        '…' => b'~',
        '"' => {
            *quoted = !*quoted;
            b'"'
        }
        '“' | '„' | '«' => {
            *quoted = true;
            b'"'
        }
        '”' | '»' => {
            *quoted = false;
            b'"'
        }
        _ => b' ',
    };
}

/// What a name may begin with that would else be praise.
const PRAISING: u64 = class::PRAISE | class::GOOD | class::MORE | class::GENERIC | class::VIRTUE;

/// A capital is no name at a sentence's start, nor where nearly every word has one (titles, shouting).
fn untitle(text: &str, tokens: &mut [Token]) {
    let long = |t: &&Token| t.has(flag::WORD) && t.end - t.start > 3 && !t.has(flag::FIRST);
    let (mut all, mut capitals, mut known) = (0, 0, 0);
    for t in tokens.iter().filter(long) {
        all += 1;
        capitals += usize::from(t.has(flag::NAME));
        known += usize::from(t.has(flag::NAME) && t.known());
    }
    let title = all > 0 && capitals * 10 >= all * 7 && known * 2 >= capitals;
    for at in 0..tokens.len() {
        if !tokens[at].has(flag::NAME) {
            continue;
        }
        let capital = |at: usize| tokens.get(at).filter(|t| t.has(flag::NAME) && t.end - t.start > 2);
        let beside = || capital(at + 1).is_some_and(|next| next.known() || capital(at + 2).is_some());
        // "Strategic Rail Freight Ltd", "Premier League": praise before capitals that no sentence needs is part of a name.
        let named = !title && tokens[at].is(PRAISING) && beside();
        let t = &mut tokens[at];
        if !named && (title || t.has(flag::FIRST) && (t.known() || !shouted(&text[t.start..t.end]))) {
            t.flags &= !flag::NAME;
        }
    }
}

/// Two or more letters, all capitals: an abbreviation.
fn shouted(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| !b.is_ascii_lowercase())
}

//! Reads the vocabulary and the rules' phrases as they are written. Runs while the program is compiled, where each step
//! takes its time: each letter is read once.

use super::{BITS, kind};
use crate::lint::phrase::Phrases;
use crate::lint::rules::PHRASES;
use crate::lint::stem;
use crate::lint::vocabulary::TABLE;

/// An element of a phrase, or the end of one or of a list.
#[derive(Clone, Copy)]
pub struct Item {
    pub kind: u32,
    pub optional: bool,
    pub negated: bool,
    /// Where its words, its class or its question stand in the lines of the list.
    pub from: usize,
    pub to: usize,
}

impl Item {
    const NONE: Item = Item { kind: kind::LAST, optional: false, negated: false, from: 0, to: 0 };
}

/// Where the next word begins and ends, with blanks or `|` around it; none is left if both are equal.
pub const fn next_word(text: &[u8], mut at: usize, end: usize) -> (usize, usize) {
    while at < end && matches!(text[at], b' ' | b'|' | b'\n') {
        at += 1;
    }
    let from = at;
    while at < end && !matches!(text[at], b' ' | b'|' | b'\n') {
        at += 1;
    }
    (from, at)
}

/// Whether the bytes `from..to` are the word.
pub const fn same(text: &[u8], from: usize, to: usize, word: &[u8]) -> bool {
    if to - from != word.len() {
        return false;
    }
    let mut at = 0;
    while at < word.len() {
        if text[from + at] != word[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// What is kept of the hash of a word, doubled, and one more if all its forms are meant.
const fn word(text: &[u8], from: usize, to: usize) -> u32 {
    let forms = text[to - 1] == b'~';
    let (_, rest) = text.split_at(from);
    let (word, _) = rest.split_at(to - from - forms as usize);
    stem::spelled(word) >> (u32::BITS - BITS) << 1 | forms as u32
}

/// Every list of phrases with its rule, in the order of the rules.
pub const fn list(mut number: usize) -> Option<(usize, &'static Phrases)> {
    let mut rule = 0;
    while rule < PHRASES.len() {
        if number < PHRASES[rule].len() {
            return Some((rule, &PHRASES[rule][number]));
        }
        number -= PHRASES[rule].len();
        rule += 1;
    }
    None
}

/// Room for the elements, and for the words of the vocabulary and those of phrases.
const ROOM: usize = 1 << 14;

const READ: ([Item; ROOM], usize) = {
    let (mut items, mut count, mut number) = ([Item::NONE; ROOM], 0, 0);
    while let Some((_, list)) = list(number) {
        let text = list.lines.as_bytes();
        let (mut at, mut begun) = (0, false);
        while at < text.len() {
            let (item, next) = item(text, at);
            at = next;
            let ends = matches!(item.kind, kind::END | kind::ASK);
            if begun || !ends {
                items[count] = item;
                count += 1;
            }
            begun = !ends;
        }
        assert!(!begun, "a list of phrases ends with a line break");
        count += 1;
        number += 1;
    }
    (items, count)
};

/// The elements of all phrases, list by list, each phrase with its end, each list with `LAST`.
pub const ITEMS: &[Item] = READ.0.split_at(READ.1).0;

/// The element that begins at `at` and where the next does; blanks before it are passed.
const fn item(text: &[u8], mut at: usize) -> (Item, usize) {
    while text[at] == b' ' {
        at += 1;
    }
    if text[at] == b'\n' {
        return (Item { kind: kind::END, ..Item::NONE }, at + 1);
    }
    let (mut from, mut to) = (at, at);
    while text[to] != b' ' && text[to] != b'\n' {
        to += 1;
    }
    if same(text, from, to, b"=>") {
        (from, to) = (to + 1, to + 1);
        while text[to] != b'\n' {
            to += 1;
        }
        return (Item { kind: kind::ASK, from, to, ..Item::NONE }, to + 1);
    }
    let marked = to - from > 1;
    let (optional, negated) = (marked && text[from] == b'?', marked && text[from] == b'!');
    from += (optional || negated) as usize;
    (Item { kind: kind_of(text, from, to), optional, negated, from, to }, to)
}

const fn kind_of(text: &[u8], from: usize, to: usize) -> u32 {
    let (_, rest) = text.split_at(from);
    let (word, _) = rest.split_at(to - from);
    match word {
        b"#" => kind::NUMBER,
        b"##" => kind::BARE,
        b"<name>" => kind::NAME,
        b"_" => kind::ANY,
        b"..." => kind::GAP,
        b"^" => kind::START,
        b"$" => kind::CLAUSE,
        b"," => kind::COMMA,
        b"[" => kind::OPEN,
        b"]" => kind::CLOSE,
        [b'<', ..] => kind::CLASS,
        _ => kind::WORDS,
    }
}

/// Bits for the row of the vocabulary, and one for forms.
pub const ROW: u32 = 7;

const LISTED: ([u32; ROOM], usize) = {
    let (mut listed, mut count, mut row) = ([0; ROOM], 0, 0);
    while row < TABLE.len() {
        let text = TABLE[row].1.as_bytes();
        let (mut from, mut to) = next_word(text, 0, text.len());
        while from < to {
            let word = word(text, from, to);
            listed[count] = word >> 1 << ROW | (row as u32) << 1 | word & 1;
            count += 1;
            (from, to) = next_word(text, to, text.len());
        }
        row += 1;
    }
    assert!(TABLE.len() <= 64 && BITS + ROW <= u32::BITS);
    (listed, count)
};

/// The vocabulary: of each word its hash, its row, and whether all its forms are meant.
pub const VOCABULARY: &[u32] = LISTED.0.split_at(LISTED.1).0;

/// What no word is.
pub const END: u32 = u32::MAX;

const SAID: ([u32; ROOM], usize) = {
    let (mut said, mut count, mut number, mut at) = ([0; ROOM], 0, 0, 0);
    while let Some((_, list)) = list(number) {
        let text = list.lines.as_bytes();
        while ITEMS[at].kind != kind::LAST {
            if ITEMS[at].kind == kind::WORDS {
                let (mut from, mut to) = next_word(text, ITEMS[at].from, ITEMS[at].to);
                while from < to {
                    said[count] = word(text, from, to);
                    count += 1;
                    (from, to) = next_word(text, to, ITEMS[at].to);
                }
                said[count] = END;
                count += 1;
            }
            at += 1;
        }
        (number, at) = (number + 1, at + 1);
    }
    (said, count)
};

/// The words of the elements: of each its hash, doubled, and one more if all its forms are meant; after each element [`END`].
pub const WORDS: &[u32] = SAID.0.split_at(SAID.1).0;

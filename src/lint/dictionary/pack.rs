//! Packs the vocabulary and the phrases. Runs while the program is compiled.

#![allow(long_running_const_eval)]

use super::read::{self, END, ITEMS, Item, ROW, VOCABULARY, next_word, same};
use super::{BITS, kind, place};
use crate::lint::packing::book::{Book, GROUPS, MOST, grouped};
use crate::lint::packing::coder::Writer;
use crate::lint::packing::cut;
use crate::lint::packing::sort::{search, sorted};
use crate::lint::phrase::Phrases;
use crate::lint::rules::PHRASES;
use crate::lint::words::class;

/// The vocabulary, sorted.
const ENTRIES: [u32; VOCABULARY.len()] = sorted(cut(VOCABULARY, 0));

/// Every word once.
const GROUPED: ([u32; VOCABULARY.len() + read::WORDS.len()], usize) = {
    let (mut all, mut at) = ([END; VOCABULARY.len() + read::WORDS.len()], 0);
    while at < VOCABULARY.len() {
        all[at] = VOCABULARY[at] >> ROW << 1;
        at += 1;
    }
    at = 0;
    while at < read::WORDS.len() {
        all[VOCABULARY.len() + at] = read::WORDS[at] | 1;
        at += 1;
    }
    grouped(all, BITS)
};

static BOOK: Book<{ GROUPED.1 }> = Book::new(cut(&GROUPED.0, 0), BITS);

/// Room for the packed words: far more than they need.
const ROOM: usize = 1 << 16;
type Out = Writer<ROOM, { place::ALL }>;

/// Every group: its size, and each word with its classes.
const fn words(out: &mut Out) {
    let mut group = GROUPS;
    while group > 0 {
        group -= 1;
        let (mut number, next) = BOOK.group(out, group);
        while number < next {
            let hash = BOOK.word(out, group, number);
            classes(out, hash, group);
            number += 1;
        }
    }
}

const fn classes(out: &mut Out, hash: u32, group: usize) {
    let mut at = search(&ENTRIES, hash << ROW);
    let mut place = place::LISTED + group;
    while at < ENTRIES.len() && ENTRIES[at] >> ROW == hash {
        let row = ENTRIES[at] >> 1 & 63;
        out.bit(place, true);
        out.tree(place::CLASS, 6, row);
        out.bit(place::FORMS + row as usize, ENTRIES[at] & 1 == 1);
        place = place::LISTED + GROUPS;
        at += 1;
    }
    out.bit(place, false);
}

/// Every list of phrases.
const fn phrases(out: &mut Out) {
    let (mut rule, mut number, mut at, mut words) = (0, 0, 0, 0);
    while let Some((own, list)) = read::list(number) {
        while rule < own {
            out.bit(place::RULE, true);
            rule += 1;
        }
        out.bit(place::RULE, false);
        head(out, list);
        let mut last = kind::END;
        while last != kind::LAST {
            let item = &ITEMS[at];
            out.tree(place::KIND + 16 * last as usize, 4, item.kind);
            words = element(out, list.lines.as_bytes(), item, words);
            last = if item.kind == kind::ASK { kind::END } else { item.kind };
            at += 1;
        }
        number += 1;
    }
    while rule < PHRASES.len() {
        out.bit(place::RULE, true);
        rule += 1;
    }
}

const fn head(out: &mut Out, list: &Phrases) {
    let mut bit = 0;
    while bit < 16 {
        out.bit(place::FIELD + bit, list.fields >> bit & 1 == 1);
        bit += 1;
    }
    out.bit(place::LEVEL, list.level.is_hint());
    bit = 0;
    while bit < 8 {
        out.bit(place::CLEAR + bit, list.clear >> bit & 1 == 1);
        bit += 1;
    }
}

/// One element, whose words begin at `words`; gives where those of the next do.
const fn element(out: &mut Out, text: &[u8], item: &Item, words: usize) -> usize {
    match item.kind {
        kind::END | kind::LAST => return words,
        kind::ASK => {
            out.tree(place::QUESTION, 5, question(text, item));
            return words;
        }
        _ => {}
    }
    out.bit(place::OPTIONAL + item.kind as usize, item.optional);
    out.bit(place::NEGATED + item.kind as usize, item.negated);
    match item.kind {
        kind::WORDS => list(out, words),
        kind::CLASS => {
            class_names(out, text, item);
            words
        }
        _ => words,
    }
}

/// The numbers of the classes between `<` and `>`.
const fn class_names(out: &mut Out, text: &[u8], item: &Item) {
    let end = item.to - 1;
    let (mut from, mut to) = next_word(text, item.from + 1, end);
    while from < to {
        let mut number = 0;
        while !same(text, from, to, class::ALL[number].0.as_bytes()) {
            number += 1;
        }
        out.tree(place::NAMED, 6, number as u32);
        (from, to) = next_word(text, to, end);
        out.bit(place::MORE, from < to);
    }
}

/// The words of an element, which begin at `from`; gives where those of the next do.
const fn list(out: &mut Out, from: usize) -> usize {
    let (mut words, mut count) = ([0; MOST], 0);
    while read::WORDS[from + count] != END {
        words[count] = read::WORDS[from + count];
        count += 1;
    }
    BOOK.list(out, &words, count);
    from + count + 1
}

/// Room for the questions.
const LETTERS: usize = 1 << 11;

/// The questions of phrases, each once, a line each; and how many bytes they take.
const ASKED: ([u8; LETTERS], usize) = {
    let (mut asked, mut len, mut number, mut item) = ([0; LETTERS], 0, 0, 0);
    while let Some((_, list)) = read::list(number) {
        let text = list.lines.as_bytes();
        while ITEMS[item].kind != kind::LAST {
            if ITEMS[item].kind == kind::ASK && line(&asked, len, text, &ITEMS[item]) == NOT_ASKED {
                let mut at = ITEMS[item].from;
                while at < ITEMS[item].to {
                    (asked[len], len) = (text[at], len + 1);
                    at += 1;
                }
                (asked[len], len) = (b'\n', len + 1);
            }
            item += 1;
        }
        (number, item) = (number + 1, item + 1);
    }
    (asked, len)
};

const NOT_ASKED: u32 = u32::MAX;

/// Which line of `asked` the question is.
const fn line(asked: &[u8], len: usize, text: &[u8], item: &Item) -> u32 {
    let (_, question) = text.split_at(item.from);
    let (question, _) = question.split_at(item.to - item.from);
    let (mut at, mut begin, mut number) = (0, 0, 0);
    while at < len {
        if asked[at] == b'\n' {
            if same(asked, begin, at, question) {
                return number;
            }
            (begin, number) = (at + 1, number + 1);
        }
        at += 1;
    }
    NOT_ASKED
}

const fn question(text: &[u8], item: &Item) -> u32 {
    let number = line(&ASKED.0, ASKED.1, text, item);
    assert!(number < 32);
    number
}

const ALL_ASKED: [u8; ASKED.1] = cut(&ASKED.0, 0);

/// The questions of phrases, a line each.
pub static QUESTIONS: &str = match std::str::from_utf8(&ALL_ASKED) {
    Ok(questions) => questions,
    // Each was cut from a text, between blanks.
    Err(_) => "",
};

const WRITTEN: ([u8; ROOM], usize) = {
    let mut out = Out::new();
    words(&mut out);
    phrases(&mut out);
    out.end();
    (out.bytes, out.len)
};

/// The words and the phrases.
pub static PACKED: [u8; WRITTEN.1] = cut(&WRITTEN.0, 0);

//! Packs the vocabulary and the phrases. Runs while the program is compiled.

#![allow(long_running_const_eval)]

use super::coder::Writer;
use super::read::{self, END, ITEMS, Item, ROW, VOCABULARY, next_word, same};
use super::sort::{search, sorted};
use super::{BITS, GROUPS, first, kind, low, place};
use crate::lint::phrase::Phrases;
use crate::lint::rules::PHRASES;
use crate::lint::words::class;

const KEPT: u32 = (1 << BITS) - 1;

/// The vocabulary, sorted.
const ENTRIES: [u32; VOCABULARY.len()] = sorted(copied(VOCABULARY));
/// The words of all elements, sorted, and at its end what ends them.
const USES: &[u32; read::WORDS.len()] = &sorted(copied(read::WORDS));

const fn copied<const N: usize>(all: &[u32]) -> [u32; N] {
    let (mut copy, mut at) = ([0; N], 0);
    while at < N {
        copy[at] = all[at];
        at += 1;
    }
    copy
}

/// Every word once: its group and its hash, the groups in order of use; and how many there are.
const GROUPED: ([u32; ENTRIES.len() + USES.len()], usize) = {
    let (mut words, mut count) = ([u32::MAX; ENTRIES.len() + USES.len()], 0);
    let (mut entry, mut used): (usize, usize) = (0, 0);
    while entry < ENTRIES.len() || USES[used] != END {
        let listed = if entry < ENTRIES.len() { ENTRIES[entry] >> ROW } else { END >> 1 };
        let in_phrase = USES[used] >> 1;
        let hash = if listed < in_phrase { listed } else { in_phrase };
        while entry < ENTRIES.len() && ENTRIES[entry] >> ROW == hash {
            entry += 1;
        }
        let first = used;
        while USES[used] >> 1 == hash {
            used += 1;
        }
        let group = usize::BITS - (used - first).leading_zeros();
        let group = if group < GROUPS as u32 { group } else { GROUPS as u32 - 1 };
        words[count] = (GROUPS as u32 - 1 - group) << BITS | hash;
        count += 1;
    }
    (sorted(words), count)
};

/// Every word once; its place is its number.
const WORDS: [u32; GROUPED.1] = copied(&GROUPED.0);

/// How many words are in each group.
const SIZES: [u32; GROUPS] = {
    let (mut sizes, mut at) = ([0; GROUPS], 0);
    while at < WORDS.len() {
        sizes[GROUPS - 1 - (WORDS[at] >> BITS) as usize] += 1;
        at += 1;
    }
    sizes
};

/// Where the words of each group begin.
const FIRST: [u32; GROUPS] = first(&SIZES);

/// The hashes of all words, sorted.
const HASHES: [u32; WORDS.len()] = {
    let (mut hashes, mut at) = ([0; WORDS.len()], 0);
    while at < WORDS.len() {
        hashes[at] = WORDS[at] & KEPT;
        at += 1;
    }
    sorted(hashes)
};

/// The numbers of the words of those hashes.
const NUMBERS: [u32; WORDS.len()] = {
    let (mut numbers, mut at) = ([0; WORDS.len()], 0);
    while at < WORDS.len() {
        numbers[search(&HASHES, WORDS[at] & KEPT)] = at as u32;
        at += 1;
    }
    numbers
};

/// Room for the packed words: far more than they need.
const ROOM: usize = 1 << 16;
type Out = Writer<ROOM, { place::ALL }>;

/// Every group: its size, and of each word the distance from the hash before and its classes.
const fn words(out: &mut Out) {
    let mut group = GROUPS;
    while group > 0 {
        group -= 1;
        let count = SIZES[group];
        out.one_of(1 << 12, count);
        let low = low(count);
        let (mut at, mut last) = (FIRST[group], 0);
        while at < FIRST[group] + count {
            let hash = WORDS[at as usize] & KEPT;
            let mut steps = (hash - last) >> low;
            while steps > 0 {
                out.bit(place::STEP + group, true);
                steps -= 1;
            }
            out.bit(place::STEP + group, false);
            out.one_of(1 << low, (hash - last) & ((1 << low) - 1));
            classes(out, hash, group);
            last = hash;
            at += 1;
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

/// Most words of an element.
const MOST: usize = 127;

/// The words of an element that begin at `from`: their numbers in order, doubled, and one more where all forms are meant;
/// how many they are; and where the next element's begin.
const fn numbers(from: usize) -> ([u32; MOST], usize, usize) {
    let (mut all, mut count, mut from) = ([0; MOST], 0, from);
    while read::WORDS[from] != END {
        let word = read::WORDS[from];
        let (one, mut at) = (NUMBERS[search(&HASHES, word >> 1)] << 1 | word & 1, count);
        while at > 0 && all[at - 1] > one {
            all[at] = all[at - 1];
            at -= 1;
        }
        (all[at], count, from) = (one, count + 1, from + 1);
    }
    let (mut kept, mut at) = (0, 0);
    while at < count {
        // A word in both its spellings, or with its forms and without, is one.
        kept -= (kept > 0 && all[kept - 1] >> 1 == all[at] >> 1) as usize;
        all[kept] = all[at];
        (kept, at) = (kept + 1, at + 1);
    }
    (all, kept, from + 1)
}

/// The words of an element: how many, of each its group, and its place in what is left of the group.
const fn list(out: &mut Out, from: usize) -> usize {
    let (words, count, next) = numbers(from);
    out.tree(place::SIZE, 7, count as u32);
    let (mut at, mut group, mut first) = (0, GROUPS, 0);
    while at < count {
        let number = words[at] >> 1;
        let mut own = 0;
        while number < FIRST[own] {
            own += 1;
        }
        out.tree(place::GROUP + 16 * group, 4, own as u32);
        if own != group {
            first = FIRST[own];
        }
        out.one_of(FIRST[own] + SIZES[own] - first, number - first);
        out.bit(place::FORM + own, words[at] & 1 == 1);
        (group, first, at) = (own, number + 1, at + 1);
    }
    next
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

/// The first bytes of many.
const fn cut<const N: usize>(all: &[u8]) -> [u8; N] {
    let (mut first, mut at) = ([0; N], 0);
    while at < N {
        first[at] = all[at];
        at += 1;
    }
    first
}

const ALL_ASKED: [u8; ASKED.1] = cut(&ASKED.0);

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
pub static PACKED: [u8; WRITTEN.1] = cut(&WRITTEN.0);

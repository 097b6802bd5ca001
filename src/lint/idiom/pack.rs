//! The rules' idioms as bits, made while the program is compiled: each gives the hash of its chain of stems, and the
//! sorted hashes go in by their distances (Golomb 1966, Rice 1971). Only entries that stand for many idioms at once are
//! shorter as text, and stay so.

#![allow(long_running_const_eval)]

use super::super::rules::IDIOMS;
use super::super::stem::{self, link};
use super::{END, GAP, MOST, START};

/// Bits kept of a chain. With two thousand packed idioms one look in thirty thousand takes other words for one.
const BITS: u32 = 26;
/// Bits for the number of the list.
const LIST: u32 = 5;
/// Bits of a distance that are written as they are; the rest is written as so many ones.
const LOW: u32 = 15;

/// A list without its lines.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub rule: u8,
    pub fields: u16,
    pub clear: u8,
}

/// The bits kept of a chain.
#[inline]
pub const fn kept(chain: u32) -> u32 {
    chain >> (32 - BITS)
}

const LIST_COUNT: usize = {
    let (mut rule, mut count) = (0, 0);
    while rule < IDIOMS.len() {
        count += IDIOMS[rule].len();
        rule += 1;
    }
    assert!(count <= 1 << LIST);
    count
};

/// All lists, in the order of the rules.
pub static LISTS: [List; LIST_COUNT] = {
    let mut lists = [List { rule: 0, fields: 0, clear: 0 }; LIST_COUNT];
    let (mut rule, mut at) = (0, 0);
    while rule < IDIOMS.len() {
        let mut list = 0;
        while list < IDIOMS[rule].len() {
            lists[at] = List { rule: rule as u8, fields: IDIOMS[rule][list].fields, clear: IDIOMS[rule][list].clear };
            (list, at) = (list + 1, at + 1);
        }
        rule += 1;
    }
    lists
};

/// An entry being read: its words, each with its alternatives.
struct Line<'a> {
    text: &'a [u8],
    /// Where each word begins and ends.
    words: [(usize, usize); 2 * MOST],
    count: usize,
}

/// The entry that begins at `from`, and where the next one does.
const fn line(text: &[u8], from: usize) -> (Line<'_>, usize) {
    let mut line = Line { text, words: [(0, 0); 2 * MOST], count: 0 };
    let (mut at, mut begin) = (from, from);
    loop {
        let end = at == text.len() || text[at] == b';';
        if end || text[at] == b' ' || text[at] == b'\n' {
            if at > begin && !stem::is_padding(part(text, begin, at)) {
                line.words[line.count] = (begin, at);
                line.count += 1;
            }
            begin = at + 1;
        }
        if end {
            return (line, at + 1);
        }
        at += 1;
    }
}

/// How many idioms the entry stands for: every choice among its alternatives.
const fn choices(line: &Line) -> usize {
    let (mut word, mut all) = (0, 1);
    while word < line.count {
        let (from, to) = line.words[word];
        let (mut at, mut either) = (from, 1);
        while at < to {
            either += (line.text[at] == b'|') as usize;
            at += 1;
        }
        all *= either;
        word += 1;
    }
    if line.count == 0 { 0 } else { all }
}

/// The chain of one choice, numbered from 0.
const fn chain(line: &Line, mut choice: usize) -> u32 {
    let (mut word, mut chain) = (0, 0);
    while word < line.count {
        let (from, to) = line.words[word];
        let (mut at, mut begin, mut nth, mut taken) = (from, from, 0, 0);
        let one = Line { text: line.text, words: [(from, to); 2 * MOST], count: 1 };
        let either = choices(&one);
        while at <= to {
            if at == to || line.text[at] == b'|' {
                if nth == choice % either {
                    taken = part(line.text, begin, at);
                }
                (begin, nth) = (at + 1, nth + 1);
            }
            at += 1;
        }
        choice /= either;
        chain = if word == 0 { taken } else { link(chain, taken) };
        word += 1;
    }
    chain
}

/// The number of one word or mark.
const fn part(text: &[u8], from: usize, to: usize) -> u32 {
    let word = text.split_at(to).0.split_at(from).1;
    match word {
        b"^" => START,
        b"$" => END,
        b"*" => GAP,
        _ => stem::hash(word),
    }
}

/// One entry of a rule's lists.
struct Found {
    /// The number of its list.
    list: u32,
    line: Line<'static>,
    from: usize,
    next: usize,
    choices: usize,
}

impl Found {
    /// Whether the entry stands for so many idioms that its text is shorter than their bits.
    const fn is_dense(&self) -> bool {
        self.choices * 7 > self.next - self.from
    }
}

/// Goes through the entries of all lists, in the order of the rules.
struct Walk {
    rule: usize,
    list: usize,
    /// How many lists were passed.
    number: u32,
    at: usize,
}

impl Walk {
    const NEW: Walk = Walk { rule: 0, list: 0, number: 0, at: 0 };

    const fn next(&mut self) -> Option<Found> {
        while self.rule < IDIOMS.len() {
            if self.list == IDIOMS[self.rule].len() {
                (self.rule, self.list) = (self.rule + 1, 0);
                continue;
            }
            let text = IDIOMS[self.rule][self.list].lines.as_bytes();
            if self.at < text.len() {
                let (line, next) = line(text, self.at);
                let choices = choices(&line);
                let found = Found { list: self.number, line, from: self.at, next, choices };
                self.at = next;
                return Some(found);
            }
            (self.list, self.number, self.at) = (self.list + 1, self.number + 1, 0);
        }
        None
    }
}

/// What the lists come to: idioms that are packed, and bytes of the entries that stay as they are.
const SIZES: (usize, usize) = {
    let (mut idioms, mut bytes) = (0, LIST_COUNT);
    let mut walk = Walk::NEW;
    while let Some(found) = walk.next() {
        if found.is_dense() {
            bytes += found.next - found.from;
        } else {
            idioms += found.choices;
        }
    }
    (idioms, bytes)
};

/// How many idioms are packed.
pub const COUNT: usize = SIZES.0;

const SORTED: [u32; COUNT] = {
    let (mut entries, mut count) = ([0; COUNT], 0);
    let mut walk = Walk::NEW;
    while let Some(found) = walk.next() {
        let mut choice = if found.is_dense() { found.choices } else { 0 };
        while choice < found.choices {
            entries[count] = kept(chain(&found.line, choice)) << LIST | found.list;
            (choice, count) = (choice + 1, count + 1);
        }
    }
    sorted(entries)
};

/// The end of a list among the dense entries.
const NEXT_LIST: u8 = b'@';

/// The entries that stand for many idioms, list by list.
pub static DENSE: [u8; SIZES.1] = {
    let (mut dense, mut to, mut list) = ([NEXT_LIST; SIZES.1], 0, 0);
    let mut walk = Walk::NEW;
    while let Some(found) = walk.next() {
        (to, list) = (to + (found.list - list) as usize, found.list);
        let mut from = if found.is_dense() { found.from } else { found.next };
        while from < found.next {
            // The last entry of a list may lack its semicolon.
            (dense[to], to) = (if from < found.line.text.len() { found.line.text[from] } else { b';' }, to + 1);
            from += 1;
        }
    }
    dense
};

/// Calls `each` with the chains of the dense entries and their lists.
pub fn spread(dense: &[u8], each: &mut dyn FnMut(u32, u8)) {
    let (mut at, mut number) = (0, 0);
    while at < dense.len() {
        if dense[at] == NEXT_LIST {
            (at, number) = (at + 1, number + 1);
            continue;
        }
        let (line, next) = line(dense, at);
        (0..choices(&line)).for_each(|choice| each(chain(&line, choice), number));
        at = next;
    }
}

/// Shell's sort with Ciura's gaps.
const fn sorted<const N: usize>(mut entries: [u32; N]) -> [u32; N] {
    let gaps = [4264, 1895, 842, 374, 164, 72, 31, 13, 5, 1];
    let mut g = 0;
    while g < gaps.len() {
        let gap = gaps[g];
        let mut at = gap;
        while at < N {
            let (entry, mut hole) = (entries[at], at);
            while hole >= gap && entries[hole - gap] > entry {
                entries[hole] = entries[hole - gap];
                hole -= gap;
            }
            entries[hole] = entry;
            at += 1;
        }
        g += 1;
    }
    entries
}

const fn distance(at: usize) -> u32 {
    (SORTED[at] >> LIST) - if at == 0 { 0 } else { SORTED[at - 1] >> LIST }
}

const BYTES: usize = {
    let (mut at, mut bits) = (0, 0);
    while at < COUNT {
        bits += (distance(at) >> LOW) + 1 + LOW + LIST;
        at += 1;
    }
    bits.div_ceil(8) as usize
};

/// The idioms: of each the distance from the one before, and the number of its list.
pub static PACKED: [u8; BYTES] = {
    let mut packed = [0; BYTES];
    let (mut at, mut bit) = (0, 0);
    while at < COUNT {
        let ones = distance(at) >> LOW;
        let mut one = 0;
        while one < ones {
            packed[bit >> 3] |= 1 << (bit & 7);
            (one, bit) = (one + 1, bit + 1);
        }
        bit += 1;
        let rest = (distance(at) & ((1 << LOW) - 1)) << LIST | SORTED[at] & ((1 << LIST) - 1);
        let mut left = LOW + LIST;
        while left > 0 {
            left -= 1;
            packed[bit >> 3] |= ((rest >> left & 1) as u8) << (bit & 7);
            bit += 1;
        }
        at += 1;
    }
    packed
};

/// Calls `each` with the kept bits of the packed chains, in order, and their lists.
pub fn unpack(packed: &[u8], count: usize, each: &mut dyn FnMut(u32, u8)) {
    let (mut at, mut bits) = (0, 0);
    let mut bit = || {
        let bit = packed.get(at >> 3).is_some_and(|byte| byte >> (at & 7) & 1 == 1);
        at += 1;
        u32::from(bit)
    };
    for _ in 0..count {
        while bit() == 1 {
            bits += 1 << LOW;
        }
        let rest = (0..LOW + LIST).fold(0, |rest, _| rest << 1 | bit());
        bits += rest >> LIST;
        each(bits, (rest & ((1 << LIST) - 1)) as u8);
    }
}

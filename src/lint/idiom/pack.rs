//! The rules' idioms as bits. An entry that stands for few idioms goes in as the hash of each one's chain of words, and
//! the sorted hashes by their distances; one that stands for many, as its words, which chains are then made of. Whichever
//! is shorter. Runs while the program is compiled; `unpack` reads.

#![allow(long_running_const_eval)]

use super::super::packing::book::{Book, GROUPS, MOST as MOST_OF_LIST, grouped};
use super::super::packing::coder::Writer;
use super::super::packing::cut;
use super::super::packing::sort::sorted;
use super::super::rules::IDIOMS;
use super::super::stem::{self, link};
use super::{CHAIN, LIST, LOW, MARKS, MOST, PLACES, WORD, kept, key, kind, place};

/// A list without its lines.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub rule: u8,
    pub fields: u16,
    pub clear: u8,
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

/// An entry: its words, each with its alternatives.
struct Entry {
    /// The number of its list.
    list: usize,
    text: &'static [u8],
    /// Where each word begins and ends.
    words: [(usize, usize); 2 * MOST],
    count: usize,
}

/// The entry of list `list` that begins at `from`, and where the next one does.
const fn entry(list: usize, text: &'static [u8], from: usize) -> (Entry, usize) {
    let mut entry = Entry { list, text, words: [(0, 0); 2 * MOST], count: 0 };
    let (mut at, mut begin) = (from, from);
    loop {
        let end = at == text.len() || text[at] == b';';
        if end || text[at] == b' ' || text[at] == b'\n' {
            // Hashing alternatives takes its time, and none are padding.
            let short = at - begin < 7;
            if at > begin && !(short && stem::is_padding(stem::hash(part(text, begin, at)))) {
                entry.words[entry.count] = (begin, at);
                entry.count += 1;
            }
            begin = at + 1;
        }
        if end {
            return (entry, at + 1);
        }
        at += 1;
    }
}

const fn part(text: &[u8], from: usize, to: usize) -> &[u8] {
    text.split_at(to).0.split_at(from).1
}

/// What kind of element a word of an entry is.
const fn kind_of(word: &[u8]) -> u32 {
    match word {
        b"^" => kind::START,
        b"$" => kind::CLAUSE,
        b"*" => kind::GAP,
        b"#" => kind::NUMBER,
        _ => kind::WORDS,
    }
}

impl Entry {
    const fn kind(&self, word: usize) -> u32 {
        let (from, to) = self.words[word];
        kind_of(part(self.text, from, to))
    }

    /// The keys of a word's alternatives, or the number of the mark; and how many there are.
    const fn keys(&self, word: usize) -> ([u32; MOST_OF_LIST], usize) {
        let ((mut at, to), kind) = (self.words[word], self.kind(word));
        let (mut keys, mut count) = ([0; MOST_OF_LIST], 0);
        if kind != kind::WORDS {
            keys[0] = MARKS[kind as usize];
            return (keys, 1);
        }
        while at < to {
            let begin = at;
            while at < to && self.text[at] != b'|' {
                at += 1;
            }
            keys[count] = key(stem::hash(part(self.text, begin, at)));
            (at, count) = (at + 1, count + 1);
        }
        (keys, count)
    }

    /// How many alternatives a word has.
    const fn either(&self, word: usize) -> usize {
        let ((mut at, to), mut count) = (self.words[word], 1);
        while at < to {
            count += (self.text[at] == b'|') as usize;
            at += 1;
        }
        count
    }

    /// How many idioms the entry stands for: every choice among its alternatives.
    const fn choices(&self) -> usize {
        let (mut word, mut all) = (0, 1);
        while word < self.count {
            all *= self.either(word);
            word += 1;
        }
        all
    }

    /// How many words it has, all alternatives counted.
    const fn size(&self) -> usize {
        let (mut word, mut all) = (0, 0);
        while word < self.count {
            all += if self.kind(word) == kind::WORDS { self.either(word) } else { 0 };
            word += 1;
        }
        all
    }

    /// Whether it goes in as words. Most do that are shorter so: a chain takes some 21 bits, a word 11, an entry 4. So do all
    /// with a gap, since the words behind one are looked for.
    const fn is_dense(&self) -> bool {
        let mut word = 0;
        while word < self.count {
            if self.kind(word) == kind::GAP {
                return true;
            }
            word += 1;
        }
        self.choices() * 21 > self.size() * 11 + 4
    }

    /// The chain of one choice, numbered from 0.
    const fn chain(&self, mut choice: usize) -> u32 {
        let (mut word, mut chain) = (0, 0);
        while word < self.count {
            let (keys, either) = self.keys(word);
            let taken = keys[choice % either];
            choice /= either;
            chain = if word == 0 { taken } else { link(chain, taken) };
            word += 1;
        }
        chain
    }
}

/// Goes through the entries of all lists, in the order of the rules.
struct Walk {
    rule: usize,
    list: usize,
    /// How many lists were passed.
    number: usize,
    at: usize,
}

impl Walk {
    const NEW: Walk = Walk { rule: 0, list: 0, number: 0, at: 0 };

    const fn next(&mut self) -> Option<Entry> {
        while self.rule < IDIOMS.len() {
            if self.list == IDIOMS[self.rule].len() {
                (self.rule, self.list) = (self.rule + 1, 0);
                continue;
            }
            let text = IDIOMS[self.rule][self.list].lines.as_bytes();
            if self.at < text.len() {
                let (entry, next) = entry(self.number, text, self.at);
                self.at = next;
                if entry.count > 0 {
                    return Some(entry);
                }
                continue;
            }
            (self.list, self.number, self.at) = (self.list + 1, self.number + 1, 0);
        }
        None
    }
}

/// How many idioms go in as chains, how many words the other entries have, and how many idioms there are in all.
const SIZES: (usize, usize, usize) = {
    let (mut chains, mut words, mut all) = (0, 0, 0);
    let mut walk = Walk::NEW;
    while let Some(entry) = walk.next() {
        let choices = entry.choices();
        if entry.is_dense() {
            words += entry.size();
        } else {
            chains += choices;
        }
        all += choices;
    }
    (chains, words, all)
};

/// How many idioms go in as chains.
pub const COUNT: usize = SIZES.0;

/// The chains and their lists.
const CHAINS: [u32; COUNT] = {
    let (mut chains, mut count) = ([0; COUNT], 0);
    let mut walk = Walk::NEW;
    while let Some(entry) = walk.next() {
        let choices = if entry.is_dense() { 0 } else { entry.choices() };
        let mut choice = 0;
        while choice < choices {
            chains[count] = kept(entry.chain(choice)) << LIST | entry.list as u32;
            (choice, count) = (choice + 1, count + 1);
        }
    }
    sorted(chains)
};

/// Every word of the other entries once.
const GROUPED: ([u32; SIZES.1], usize) = {
    let (mut all, mut count) = ([0; SIZES.1], 0);
    let mut walk = Walk::NEW;
    while let Some(entry) = walk.next() {
        let mut word = if entry.is_dense() { 0 } else { entry.count };
        while word < entry.count {
            let (keys, either) = entry.keys(word);
            let mut nth = if entry.kind(word) == kind::WORDS { 0 } else { either };
            while nth < either {
                all[count] = keys[nth] << 1 | 1;
                (nth, count) = (nth + 1, count + 1);
            }
            word += 1;
        }
    }
    grouped(all, WORD)
};

static BOOK: Book<{ GROUPED.1 }> = Book::new(cut(&GROUPED.0, 0), WORD);

/// Room for the packed idioms: far more than they need.
const ROOM: usize = 1 << 15;
type Out = Writer<ROOM, { place::ALL }>;

const fn words(out: &mut Out) {
    let mut group = GROUPS;
    while group > 0 {
        group -= 1;
        let (mut number, next) = BOOK.group(out, group);
        while number < next {
            BOOK.word(out, group, number);
            number += 1;
        }
    }
}

/// The entries that go in as words, list by list.
const fn entries(out: &mut Out) {
    let mut walk = Walk::NEW;
    let mut list = 0;
    while let Some(entry) = walk.next() {
        if !entry.is_dense() {
            continue;
        }
        while list < entry.list {
            out.bit(place::NEXT, true);
            list += 1;
        }
        out.bit(place::NEXT, false);
        let (mut word, mut last) = (0, kind::END);
        while word < entry.count {
            let kind = entry.kind(word);
            out.tree(place::KIND + 8 * last as usize, 3, kind);
            if kind == kind::WORDS {
                let (keys, count) = entry.keys(word);
                BOOK.list(out, &doubled(keys, count), count);
            }
            (word, last) = (word + 1, kind);
        }
        out.tree(place::KIND + 8 * last as usize, 3, kind::END);
    }
    while list < LIST_COUNT {
        out.bit(place::NEXT, true);
        list += 1;
    }
}

/// As the book takes them.
const fn doubled(mut keys: [u32; MOST_OF_LIST], count: usize) -> [u32; MOST_OF_LIST] {
    let mut at = 0;
    while at < count {
        keys[at] <<= 1;
        at += 1;
    }
    keys
}

/// The chains: of each the distance from the one before, and its list.
const fn chains(out: &mut Out) {
    let (mut at, mut last) = (0, 0);
    while at < COUNT {
        let chain = CHAINS[at] >> LIST;
        let mut steps = (chain - last) >> LOW;
        while steps > 0 {
            out.bit(place::STEP, true);
            steps -= 1;
        }
        out.bit(place::STEP, false);
        out.one_of(1 << LOW, (chain - last) & ((1 << LOW) - 1));
        out.tree(place::LIST, LIST, CHAINS[at] & ((1 << LIST) - 1));
        (at, last) = (at + 1, chain);
    }
}

const WRITTEN: ([u8; ROOM], usize) = {
    let mut out = Out::new();
    words(&mut out);
    entries(&mut out);
    chains(&mut out);
    out.end();
    (out.bytes, out.len)
};

/// The idioms.
pub static PACKED: [u8; WRITTEN.1] = cut(&WRITTEN.0, 0);

// The table of all idioms stays half empty, or looking one up would take long.
const _: () = assert!(SIZES.2 <= PLACES / 2);
// A chain keeps its bits beside those of its list.
const _: () = assert!(CHAIN + LIST < u32::BITS);

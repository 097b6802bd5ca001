//! Idioms: a few words in a row that say nothing anyone could hold the writer to (`turn the corner`, `our kind of people`).
//! There are thousands, so of most the program carries only a few bits (`pack`), and compares stems. It finds words and
//! judges nothing.
//!
//! An entry, up to its semicolon, is an idiom: up to four words, `a|b` for either; `a * b` with one to three words between;
//! `^` is the start of a sentence, `$` the end of a clause, `#` a number in digits. Every form of a word counts as the word,
//! in both spellings, and articles, possessives and *really* are passed over, in the lists and in the text.

mod pack;

use std::sync::OnceLock;

use super::context::Context;
use super::rules::Hit;
use super::stem::{self, link};
use super::token::{Token, flag};
use pack::{COUNT, DENSE, LISTS, List, PACKED};

/// A list of idioms of one rule.
#[derive(Clone, Copy, Debug)]
pub struct Idioms {
    /// Bits of [`super::rules::field`].
    pub fields: u16,
    /// Bits of [`super::context::clear`]: evidence in the same sentence that settles the matter.
    pub clear: u8,
    /// Idioms with semicolons between. Read while the program is compiled; empty in the browser.
    pub lines: &'static str,
}

/// Most words of an idiom, its marks among them, and most words apart.
const MOST: usize = 4;
/// Numbers for the marks, which no word has but by chance.
const START: u32 = 1;
const END: u32 = 2;
const GAP: u32 = 3;

/// All idioms, to be looked up.
struct Table {
    /// Sorted: the kept bits of a chain and the number of its list.
    packed: Vec<(u32, u8)>,
    /// Sorted: whole chains, where their words came along.
    whole: Vec<(u32, u8)>,
    /// A first sieve over the low bits of the chains.
    sieve: Vec<u64>,
}

/// Words of the sieve.
const SIEVE: usize = 1 << 12;

impl Table {
    fn new() -> Table {
        let mut table = Table { packed: Vec::new(), whole: Vec::new(), sieve: vec![0; SIEVE] };
        pack::unpack(&PACKED, COUNT, &mut |bits, list| table.packed.push((bits, list)));
        pack::spread(&DENSE, &mut |chain, list| table.whole.push((chain, list)));
        table.whole.sort_unstable();
        let all =
            table.packed.iter().map(|(bits, _)| *bits).chain(table.whole.iter().map(|(chain, _)| pack::kept(*chain)));
        all.for_each(|bits| table.sieve[bits as usize % SIEVE] |= 1 << (bits >> 12 & 63));
        table
    }

    /// Whether the chain may be an idiom: most are not, and that is quick to see.
    #[inline]
    fn may_hold(&self, chain: u32) -> bool {
        let bits = pack::kept(chain);
        self.sieve[bits as usize % SIEVE] >> (bits >> 12 & 63) & 1 == 1
    }

    /// The lists that hold the idiom.
    fn lists(&self, chain: u32) -> impl Iterator<Item = &'static List> {
        let (packed, whole) = (same(&self.packed, pack::kept(chain)), same(&self.whole, chain));
        packed.iter().chain(whole).filter_map(|(_, list)| LISTS.get(usize::from(*list)))
    }
}

/// The entries of that number.
fn same(entries: &[(u32, u8)], number: u32) -> &[(u32, u8)] {
    let from = entries.partition_point(|(one, _)| *one < number);
    let to = entries[from..].iter().position(|(one, _)| *one != number).map_or(entries.len(), |more| from + more);
    &entries[from..to]
}

/// The one table of this program.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(Table::new)
}

/// Tells `each` the idioms that are heard in the text's field and that nothing settles: their rule and their words.
pub fn find(context: &Context, each: &mut dyn FnMut(usize, Hit)) {
    let table = table();
    let mut look = |chain: u32, from: usize, to: usize| {
        if !table.may_hold(chain) {
            return;
        }
        for list in table.lists(chain).filter(|list| context.in_field(list.fields)) {
            if list.clear == 0 || list.clear & context.evidence(from, to) == 0 {
                each(list.rule as usize, Hit::new(from, to));
            }
        }
    };
    let mut row = Row::default();
    let mut sentence = true;
    for (at, token) in context.tokens.iter().enumerate() {
        let Some(word) = word(token) else {
            (row.known, sentence) = (0, token.has(flag::STOP));
            continue;
        };
        if sentence {
            row.push(START, at, false);
            sentence = false;
        }
        if stem::is_padding(word) {
            continue;
        }
        for back in 1..row.known {
            look(link(row.apart[back], word), row.at[back], at + 1);
        }
        row.push(word, at, token.has(flag::JOINED));
        let next = context.tokens.get(at + 1);
        if next.is_some_and(|token| token.has(flag::JOINED)) {
            continue;
        }
        let ends = next.is_none_or(Token::ends_clause);
        for back in (0..row.known).filter(|back| !row.joined[*back]) {
            look(row.chains[back], row.at[back], at + 1);
            if ends {
                look(link(row.chains[back], END), row.at[back], at + 1);
            }
        }
    }
}

/// The last words in a row, the newest first.
#[derive(Default)]
struct Row {
    /// The chain of each word and all after it.
    chains: [u32; MOST],
    /// The chain of each word and a gap.
    apart: [u32; MOST],
    /// The token of each word.
    at: [usize; MOST],
    /// Whether a hyphen joins it to what stands before.
    joined: [bool; MOST],
    known: usize,
}

impl Row {
    #[inline]
    fn push(&mut self, word: u32, at: usize, joined: bool) {
        let [one, two, three, _] = self.chains;
        self.chains = [word, link(one, word), link(two, word), link(three, word)];
        self.apart = shifted(link(word, GAP), self.apart);
        self.at = shifted(at, self.at);
        self.joined = shifted(joined, self.joined);
        self.known = (self.known + 1).min(MOST);
    }
}

/// One more before the others; the last one goes.
fn shifted<T: Copy>(first: T, [one, two, three, _]: [T; MOST]) -> [T; MOST] {
    [first, one, two, three]
}

/// The number of the token's stem; none for marks, quotations and common words that are a name here: no idiom goes across.
fn word(token: &Token) -> Option<u32> {
    if token.has(flag::QUOTED) || token.has(flag::NAME) && token.id != 0 {
        None
    } else if token.has(flag::NUMBER) {
        Some(stem::hash(b"#"))
    } else if token.has(flag::WORD) {
        Some(token.stem)
    } else {
        None
    }
}

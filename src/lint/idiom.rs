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

impl Table {
    fn new() -> Table {
        let mut table = Table { packed: Vec::new(), whole: Vec::new(), sieve: vec![0; 1 << 11] };
        pack::unpack(&PACKED, COUNT, &mut |bits, list| table.packed.push((bits, list)));
        pack::spread(&DENSE, &mut |chain, list| table.whole.push((chain, list)));
        table.whole.sort_unstable();
        let all =
            table.packed.iter().map(|(bits, _)| *bits).chain(table.whole.iter().map(|(chain, _)| pack::kept(*chain)));
        all.for_each(|bits| table.sieve[bits as usize & 0x7ff] |= 1 << (bits >> 11 & 63));
        table
    }

    /// Whether the chain may be an idiom: most are not, and that is quick to see.
    #[inline]
    fn may_hold(&self, chain: u32) -> bool {
        let bits = pack::kept(chain);
        self.sieve[bits as usize & 0x7ff] >> (bits >> 11 & 63) & 1 == 1
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
            row.push(START, at);
            sentence = false;
        }
        if stem::is_padding(word) {
            continue;
        }
        row.apart[..row.known].iter().skip(1).for_each(|(first, from)| look(link(*first, word), *from, at + 1));
        row.push(word, at);
        let next = context.tokens.get(at + 1);
        if next.is_some_and(|token| token.has(flag::JOINED)) {
            continue;
        }
        let ends = next.is_none_or(Token::ends_clause);
        for (chain, from) in row.chains[..row.known].iter().filter(|(_, from)| !context.tokens[*from].has(flag::JOINED))
        {
            look(*chain, *from, at + 1);
            if ends {
                look(link(*chain, END), *from, at + 1);
            }
        }
    }
}

/// The last words in a row, the newest first, each with the token where it stands.
#[derive(Default)]
struct Row {
    /// The chain of each word and all after it.
    chains: [(u32, usize); MOST],
    /// The chain of each word and a gap.
    apart: [(u32, usize); MOST],
    known: usize,
}

impl Row {
    fn push(&mut self, word: u32, at: usize) {
        self.chains.copy_within(..MOST - 1, 1);
        self.apart.copy_within(..MOST - 1, 1);
        (self.chains[0], self.apart[0]) = ((word, at), (link(word, GAP), at));
        self.known = (self.known + 1).min(MOST);
        self.chains[1..self.known].iter_mut().for_each(|(chain, _)| *chain = link(*chain, word));
    }
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

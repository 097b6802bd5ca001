//! Idioms: a few words in a row that say nothing anyone could hold the writer to (`turn the corner`, `our kind of people`).
//! There are thousands, so the program carries only a few bits of each (`pack`), and compares stems. It finds words and
//! judges nothing.
//!
//! An entry, up to its semicolon, is an idiom: up to four words, `a|b` for either; `a * b` with one to three words between; `^` is the start of a
//! sentence, `$` the end of a clause, `#` a number in digits. Every form of a word counts as the word, in both spellings,
//! and articles, possessives and *really* are passed over, in the lists and in the text.

mod pack;

use super::context::Context;
use super::rules::{Hit, field};
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
pub struct Table {
    /// Sorted: the bits of a chain, and below them the number of its list.
    entries: Vec<u32>,
    /// A first sieve over the low bits of the chains.
    sieve: Vec<u64>,
}

impl Table {
    pub fn new() -> Table {
        let mut table = Table { entries: Vec::new(), sieve: vec![0; 1 << 10] };
        let mut add = |entry| {
            let bits = (entry >> pack::LIST) as usize;
            table.sieve[bits & 0x3ff] |= 1 << (bits >> 10 & 63);
            table.entries.push(entry);
        };
        pack::unpack(&PACKED, COUNT, &mut add);
        pack::spread(&DENSE, &mut add);
        table.entries.sort_unstable();
        table
    }

    /// The lists that hold the idiom.
    #[inline]
    fn lists(&self, chain: u32) -> impl Iterator<Item = &'static List> {
        let bits = pack::kept(chain);
        let maybe = self.sieve[bits as usize & 0x3ff] >> (bits >> 10 & 63) & 1 == 1;
        let from = if maybe { self.entries.partition_point(|entry| entry >> pack::LIST < bits) } else { usize::MAX };
        let same = self.entries.get(from..).unwrap_or_default().iter().take_while(move |entry| *entry >> pack::LIST == bits);
        same.filter_map(|entry| LISTS.get((entry & ((1 << pack::LIST) - 1)) as usize))
    }
}

/// Tells `each` the idioms that are heard in the text's field and that nothing settles: their rule and their words.
pub fn find(context: &Context, each: &mut dyn FnMut(usize, Hit)) {
    let table = &context.index.idioms;
    let heard = field::of(context.field);
    let mut look = |chain: u32, from: usize, to: usize| {
        for list in table.lists(chain).filter(|list| list.fields & heard != 0) {
            if list.clear == 0 || list.clear & context.evidence(from, to) == 0 {
                each(list.rule as usize, Hit::new(from, to));
            }
        }
    };
    // The newest first: chains of all words since, and the words alone, with the tokens where they begin.
    let mut chains = [(0, 0); MOST];
    let mut words = [(0, 0); MOST];
    let mut known = 0;
    let mut sentence = true;
    for (at, token) in context.tokens.iter().enumerate() {
        let Some(word) = word(context, token) else {
            (known, sentence) = (0, token.has(flag::STOP));
            continue;
        };
        if sentence {
            (chains[0], words[0], known, sentence) = ((START, at), (START, at), 1, false);
        }
        if stem::is_padding(word) {
            continue;
        }
        let apart = words[..known].iter().skip(1).map(|(first, from)| (link(link(*first, GAP), word), *from));
        apart.for_each(|(chain, from)| look(chain, from, at + 1));
        chains.copy_within(..MOST - 1, 1);
        words.copy_within(..MOST - 1, 1);
        (chains[0], words[0], known) = ((word, at), (word, at), (known + 1).min(MOST));
        chains[1..known].iter_mut().for_each(|(chain, _)| *chain = link(*chain, word));
        let next = context.tokens.get(at + 1);
        if next.is_some_and(|token| token.has(flag::JOINED)) {
            continue;
        }
        let ends = ends(next);
        for (chain, from) in chains[..known].iter().filter(|(_, from)| !context.tokens[*from].has(flag::JOINED)) {
            look(*chain, *from, at + 1);
            if ends {
                look(link(*chain, END), *from, at + 1);
            }
        }
    }
}

/// The number of the token's stem; none for marks, names and quotations, which no idiom goes across.
fn word(context: &Context, token: &Token) -> Option<u32> {
    if token.has(flag::QUOTED | flag::NAME) {
        None
    } else if token.has(flag::NUMBER) {
        Some(stem::hash(b"#"))
    } else if token.has(flag::WORD) {
        Some(match token.id {
            0 => stem::hash(&context.text.as_bytes()[token.start..token.end]),
            known => context.index.stem(known),
        })
    } else {
        None
    }
}

/// The end of a clause: of the text, a stop or a comma.
fn ends(token: Option<&Token>) -> bool {
    token.is_none_or(|t| !t.has(flag::WORD) && (t.has(flag::STOP) || t.byte == b','))
}

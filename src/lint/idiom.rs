//! Idioms: a few words in a row that say nothing anyone could hold the writer to (`turn the corner`, `our kind of people`).
//! There are thousands, so of most the program carries only a few bits (`pack`), and compares stems. It finds words and
//! judges nothing.
//!
//! An entry, up to its semicolon, is an idiom: up to four words, `a|b` for either; `a * b` with one to three words between;
//! `^` is the start of a sentence, `$` the end of a clause, `#` a number in digits. Every form of a word counts as the word,
//! in both spellings, and articles, possessives and *really* are passed over, in the lists and in the text.

mod pack;
mod unpack;

use std::sync::OnceLock;

use super::context::Context;
use super::rules::Hit;
use super::stem::{self, link};
use super::token::{Token, flag};
use pack::{LISTS, List};
use unpack::unpack;

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

/// Bits kept of a word's hash. A word of running text is taken for one of an idiom once in a hundred times, and its
/// neighbours must then fit too.
const WORD: u32 = 17;
/// Bits kept of a chain that goes in as its hash. Of fifty thousand looks one takes other words for one.
const CHAIN: u32 = 25;
/// Bits for the number of the list.
const LIST: u32 = 5;
/// Low bits of the distance between two chains, which are written as they are (Rice 1971).
const LOW: u32 = 15;

/// What an element of an entry is.
mod kind {
    pub const END: u32 = 0;
    /// One of one or more words.
    pub const WORDS: u32 = 1;
    pub const START: u32 = 2;
    pub const CLAUSE: u32 = 3;
    pub const GAP: u32 = 4;
    pub const NUMBER: u32 = 5;
}

/// Numbers for the marks, by their kind, which no word has but by chance.
const MARKS: [u32; 6] = [0, 0, 1, 2, 3, 4];
const START: u32 = MARKS[kind::START as usize];
const END: u32 = MARKS[kind::CLAUSE as usize];
const GAP: u32 = MARKS[kind::GAP as usize];
const NUMBER: u32 = MARKS[kind::NUMBER as usize];

/// Where the coder learns what, besides the words.
mod place {
    use super::super::packing::book::place::ALL as WORDS;
    use super::LIST as BITS;

    /// Whether the next list begins.
    pub const NEXT: usize = WORDS;
    /// What an element is, by what the one before was.
    pub const KIND: usize = NEXT + 1;
    /// One more step of a chain's distance.
    pub const STEP: usize = KIND + 8 * 6;
    pub const LIST: usize = STEP + 1;
    pub const ALL: usize = LIST + (1 << BITS);
}

/// What is kept of a stem's hash.
#[inline]
const fn key(stem: u32) -> u32 {
    stem::mixed(stem) >> (u32::BITS - WORD)
}

/// What is kept of a chain.
#[inline]
const fn kept(chain: u32) -> u32 {
    chain >> (u32::BITS - CHAIN)
}

/// An idiom, to be looked up.
#[derive(Clone, Copy, Default)]
struct Idiom {
    chain: u32,
    /// The number of its list and one more; 0 where there is none.
    list: u8,
    /// Whether only some bits of the chain are kept.
    short: bool,
}

/// Places for idioms, at least twice as many as there are.
const PLACES: usize = 1 << 15;

/// Bits of the sieve: of forty chains that are no idiom one goes through.
const SIEVE: usize = 1 << 18;

/// All idioms, to be looked up: open addressing by what is kept of a chain.
struct Table {
    places: Vec<Idiom>,
    /// A first sieve over more bits.
    sieve: Vec<u64>,
    /// A sieve over the words that may stand after a gap.
    behind: [u64; 64],
}

impl Table {
    fn new() -> Table {
        let mut table = Table { places: vec![Idiom::default(); PLACES], sieve: vec![0; SIEVE / 64], behind: [0; 64] };
        let Table { places, sieve, behind } = &mut table;
        let mut keep = |chain, list, short| {
            let (mut at, bit) = (place(chain), kept(chain) as usize % SIEVE);
            sieve[bit / 64] |= 1 << (bit % 64);
            while places[at].list != 0 {
                at = (at + 1) % PLACES;
            }
            places[at] = Idiom { chain, list: list + 1, short };
        };
        unpack(&mut keep, &mut |word| behind[word as usize / 64 % 64] |= 1 << (word % 64));
        table
    }

    /// Calls `each` with the lists that hold the idiom. Most chains are none, and that is quick to see.
    #[inline]
    fn look(&self, chain: u32, each: &mut dyn FnMut(&'static List)) {
        let (mut at, bit) = (place(chain), kept(chain) as usize % SIEVE);
        if self.sieve[bit / 64] >> (bit % 64) & 1 == 0 {
            return;
        }
        while self.places[at].list != 0 {
            let idiom = self.places[at];
            if idiom.chain == chain || idiom.short && kept(idiom.chain) == kept(chain) {
                each(&LISTS[usize::from(idiom.list) - 1]);
            }
            at = (at + 1) % PLACES;
        }
    }
}

/// Where the chain belongs.
#[inline]
fn place(chain: u32) -> usize {
    kept(chain) as usize % PLACES
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
        table.look(chain, &mut |list| {
            if context.in_field(list.fields) && (list.clear == 0 || list.clear & context.evidence(from, to) == 0) {
                each(list.rule as usize, Hit::new(from, to));
            }
        });
    };
    let mut row = Row::default();
    let mut sentence = true;
    for (at, token) in context.tokens.iter().enumerate() {
        let Some((word, stem)) = word(token) else {
            (row.known, sentence) = (0, token.has(flag::STOP));
            continue;
        };
        if sentence {
            row.push(START, at, false);
            sentence = false;
        }
        if stem::is_padding(stem) {
            continue;
        }
        let behind = table.behind[word as usize / 64 % 64] >> (word % 64) & 1 == 1;
        for back in 1..if behind { row.known } else { 0 } {
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
fn word(token: &Token) -> Option<(u32, u32)> {
    if token.has(flag::QUOTED) || token.has(flag::NAME) && token.id != 0 {
        None
    } else if token.has(flag::NUMBER) {
        Some((NUMBER, 0))
    } else if token.has(flag::WORD) {
        Some((key(token.stem), token.stem))
    } else {
        None
    }
}

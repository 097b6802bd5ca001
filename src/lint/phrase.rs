//! Phrases: the little language the rules' word lists are written in, and its matcher. It finds words and judges nothing.
//!
//! A line is a phrase, and after ` => ` a question of its own. A phrase is made of elements with spaces between:
//!
//! - `word`, `a|b` (either), `word~` (its plural or any regular form of the verb)
//! - `<class>` or `<a|b>`: a word of that class (see `words`); `#`: any number, `##` one without unit; `<name>`: a name; `_`: any word; `...`: up to four words
//! - `?x`: x or nothing (`?_` takes no function word); `!x`: the next word is not x (as first element: the word before is not x)
//! - `^`: start of a sentence; `$`: end of a clause; `,`: a comma
//! - `[` and `]` stand around the words to underline, if that is not the whole phrase

use super::finding::Level;
use super::index::{Index, Start, bit};
use super::token::{Token, flag};
use super::words::class;

/// A list of phrases of one rule: in which fields it is heard, and how loud.
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    /// Bits of [`super::rules::field`].
    pub fields: u16,
    pub level: Level,
    /// Bits of [`super::context::clear`]: evidence in the same sentence that settles the matter.
    pub clear: u8,
    /// One phrase a line.
    pub lines: &'static str,
}

/// What all phrases of a list share, and the question of one.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    pub rule: u8,
    pub fields: u16,
    pub level: Level,
    pub clear: u8,
    /// The phrase's own question, or none for its rule's.
    pub question: Option<&'static str>,
}

/// A phrase to be found.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    pub heard: Heard,
    /// Of one of its later words, the most telling, as bits of [`bit`]; a text without any of them does not hold it.
    pub need: u64,
    from: u32,
    len: u8,
}

/// One element of a phrase.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    pub what: What,
    /// Of a list: the bits of its words, a first sieve.
    pub bits: u64,
    pub optional: bool,
    pub negated: bool,
}

/// What an element stands for. A word is its number, doubled, and one more if all its forms are meant.
#[derive(Clone, Copy, Debug)]
pub enum What {
    Word(u16),
    /// Where its words begin in the index's lists, and how many they are.
    List(u32, u16),
    Class(u64),
    Number,
    Bare,
    Name,
    Any,
    Gap,
    Start,
    End,
    Comma,
    Open,
    Close,
}

/// Files the phrase of the index's elements from `from` on under all it can begin with.
pub fn file(from: usize, heard: Heard, index: &mut Index) {
    let to = index.elements.len();
    let need = need(&index.elements[from + 1..]);
    let number = index.patterns.len() as u16;
    index.patterns.push(Pattern { heard, from: from as u32, len: (to - from) as u8, need });
    let initial = matches!(index.elements[from].what, What::Start);
    for at in from..to {
        let Element { what, optional, negated, .. } = index.elements[at];
        if negated || matches!(what, What::Open | What::Start) {
            continue;
        }
        let next = followers(&index.elements[at + 1..]);
        let fields = u32::from(heard.fields) << if initial { 16 } else { 0 };
        let start = Start { word: 0, pattern: number, fields, next };
        match what {
            What::Word(word) => index.begin(Start { word: word >> 1, ..start }),
            What::List(from, n) => {
                for i in from as usize..from as usize + n as usize {
                    index.begin(Start { word: index.lists[i] >> 1, ..start });
                }
            }
            What::Class(class) => index.begin_open(class, start),
            What::Number | What::Bare => index.begin_open(class::NUMBER, start),
            _ => index.begin_open(u64::MAX, start),
        }
        if !optional {
            break;
        }
    }
}

/// The bits of words as phrases name them.
pub fn bits(words: &[u16]) -> u64 {
    words.iter().fold(0, |all, word| all | bit(word >> 1))
}

/// The fewest bits that one of the elements needs; all bits where none needs a word.
fn need(elements: &[Element]) -> u64 {
    let words = elements.iter().filter(|element| !element.optional && !element.negated).filter_map(|element| {
        match element.what {
            What::Word(word) => Some(bits(&[word])),
            What::List(..) => Some(element.bits),
            _ => None,
        }
    });
    words.min_by_key(|bits| bits.count_ones()).unwrap_or(u64::MAX)
}

/// The words that can follow the first of a phrase whose other elements are `rest`, as bits; all bits where anything can.
fn followers(rest: &[Element]) -> u64 {
    let mut all = 0;
    for element in rest {
        match element.what {
            What::Open | What::Close => continue,
            _ if element.negated => continue,
            What::Word(word) => all |= bits(&[word]),
            What::List(..) => all |= element.bits,
            What::Comma => all |= bit(0),
            _ => return u64::MAX,
        }
        if !element.optional {
            return all;
        }
    }
    u64::MAX
}

/// Where a phrase stands in the tokens: the words to underline and the end of the whole match.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub from: usize,
    pub to: usize,
}

/// Whether the pattern stands in `tokens` at `at`.
pub fn matches(pattern: &Pattern, tokens: &[Token], at: usize, index: &Index) -> Option<Match> {
    let elements = &index.elements[pattern.from as usize..pattern.from as usize + pattern.len as usize];
    let mut rest = elements;
    while let [first, more @ ..] = rest {
        match first.what {
            What::Start if starts(tokens, at) => {}
            What::Start => return None,
            _ if first.negated => {
                if at > 0 && fits(first, tokens.get(at - 1), index) {
                    return None;
                }
            }
            _ => break,
        }
        rest = more;
    }
    let mut found = Match { from: at, to: 0 };
    let end = walk(rest, tokens, at, index, &mut found, 0)?;
    if found.to == 0 {
        found.to = end;
    }
    (found.to > found.from).then_some(found)
}

/// Matches `elements` from `at`; gives the end. `depth` bounds the work on a phrase with many gaps.
fn walk(
    mut elements: &[Element],
    tokens: &[Token],
    mut at: usize,
    index: &Index,
    found: &mut Match,
    depth: u8,
) -> Option<usize> {
    while let [first, rest @ ..] = elements {
        let token = tokens.get(at);
        match first.what {
            What::Open => found.from = at,
            What::Close => found.to = at,
            What::End if token.is_none_or(Token::ends_clause) => {}
            What::End => return None,
            What::Gap => return leap(rest, tokens, at, index, found, depth),
            _ => {
                let padding =
                    first.optional && matches!(first.what, What::Any) && token.is_some_and(|t| t.is(class::FUNCTION));
                let fit = !padding && fits(first, token, index);
                if fit && first.optional {
                    // Taken if the rest fits then; else passed over.
                    let kept = *found;
                    if let Some(end) = walk(rest, tokens, at + 1, index, found, depth) {
                        return Some(end);
                    }
                    *found = kept;
                } else if fit == first.negated && !first.optional {
                    return None;
                } else if fit {
                    at += 1;
                }
            }
        }
        elements = rest;
    }
    Some(at)
}

/// Matches `elements` up to four words further on.
fn leap(
    elements: &[Element],
    tokens: &[Token],
    at: usize,
    index: &Index,
    found: &mut Match,
    depth: u8,
) -> Option<usize> {
    if depth > 1 {
        return None;
    }
    for skip in 0..5 {
        let kept = *found;
        if let Some(end) = walk(elements, tokens, at + skip, index, found, depth + 1) {
            return Some(end);
        }
        *found = kept;
        if tokens.get(at + skip).is_none_or(|t| t.has(flag::STOP)) {
            return None;
        }
    }
    None
}

fn fits(element: &Element, token: Option<&Token>, index: &Index) -> bool {
    let Some(token) = token else { return false };
    match element.what {
        What::Word(word) => token.fits(word),
        What::List(from, n) => {
            element.bits & (bit(token.id) | bit(token.base)) != 0
                && index.lists[from as usize..][..n as usize].iter().any(|word| token.fits(*word))
        }
        What::Class(class) => token.class & class != 0,
        What::Number => numbers(token),
        What::Bare => numbers(token) && !token.has(flag::UNIT),
        What::Name => token.has(flag::NAME),
        What::Any => token.has(flag::WORD),
        What::Comma => token.byte == b',' && !token.has(flag::WORD),
        What::Gap | What::Start | What::End | What::Open | What::Close => false,
    }
}

fn numbers(token: &Token) -> bool {
    token.has(flag::NUMBER) || token.is(class::NUMBER)
}

/// Whether the token at `at` is the first of a sentence.
pub fn starts(tokens: &[Token], at: usize) -> bool {
    at == 0 || tokens.get(at - 1).is_none_or(|t| t.has(flag::STOP) && matches!(t.byte, b'.' | b';'))
}

//! Which known word a word of the text is, or is a form of. No rule lives here.

use super::{Token, flag, word};
use crate::lint::index::{Index, Word};
use crate::lint::letters::is_capital;
use crate::lint::stem::{BASIS, grown, short, stem, step};
use crate::lint::words::class;

/// Most bytes a word may have to be known.
const LONGEST: usize = 28;

/// A word in small letters with a plain apostrophe, and the hashes of all it begins with. Empty if it is longer than any
/// known word, or has letters that English has not.
struct Lower {
    letters: [u8; LONGEST],
    len: usize,
    hashes: [u32; LONGEST + 1],
}

impl Lower {
    fn new(word: &str) -> Lower {
        let mut lower = Lower { letters: [0; LONGEST], len: 0, hashes: [BASIS; LONGEST + 1] };
        let plain = word.is_ascii() && word.len() <= LONGEST;
        if !plain {
            lower.read(word);
        }
        let read = lower.letters;
        let source = if plain { word.as_bytes() } else { &read[..lower.len] };
        lower.len = source.len();
        let mut hash = BASIS;
        for (at, letter) in source.iter().enumerate().take(LONGEST) {
            let letter = letter.to_ascii_lowercase();
            lower.letters[at] = letter;
            // Only these are not always themselves.
            hash = if matches!(letter, b'u' | b'z') { grown(hash, source, at) } else { step(hash, letter) };
            lower.hashes[at + 1] = hash;
        }
        lower
    }

    /// Reads a word in which one letter may be a curly apostrophe.
    fn read(&mut self, word: &str) {
        for c in word.chars() {
            let known = c.is_ascii() || c == '’';
            if self.len == LONGEST || !known {
                self.len = 0;
                return;
            }
            self.letters[self.len] = if c == '’' { b'\'' } else { c as u8 };
            self.len += 1;
        }
    }

    fn word(&self) -> &[u8] {
        &self.letters[..self.len]
    }

    /// Its first `len` letters among the known words.
    fn begins(&self, len: usize, index: &Index) -> (u16, Word) {
        index.find(self.hashes[len])
    }

    /// The same, where they are no function word.
    fn known(&self, len: usize, index: &Index) -> Option<(u16, Word)> {
        Some(self.begins(len, index)).filter(says)
    }

    /// The same with one more letter.
    fn known_with(&self, len: usize, letter: u8, index: &Index) -> Option<(u16, Word)> {
        Some(index.find(step(self.hashes[len], letter))).filter(says)
    }
}

fn says((id, word): &(u16, Word)) -> bool {
    *id != 0 && word.exact & class::FUNCTION == 0
}

/// Where a hyphenated word that the tables know as one ends ("low-cost"); else `end`.
pub fn compound(text: &str, start: usize, end: usize, index: &Index) -> usize {
    let (mut longest, mut at) = (end, end);
    for _ in 0..3 {
        if text.as_bytes().get(at) != Some(&b'-') {
            break;
        }
        let next = word(text, at + 1);
        if next == at + 1 {
            break;
        }
        at = next;
        let lower = Lower::new(&text[start..at]);
        if lower.begins(lower.len, index).0 != 0 || plain(&lower, lower.len, index).is_some() {
            longest = at;
        }
    }
    longest
}

/// Looks the word up without its possessive and notes how it is written.
pub fn look_up(word: &str, index: &Index, token: &mut Token) {
    token.flags |= flag::WORD;
    token.end = token.start + word.len();
    let lower = Lower::new(word);
    let mut len = lower.len;
    let (mut id, mut known) = lower.begins(len, index);
    if id == 0 && lower.word().ends_with(b"'s") {
        len -= 2;
        (id, known) = lower.begins(len, index);
    }
    (token.id, token.base, token.class) = (id, id, known.exact);
    token.short = short(lower.hashes[lower.len]);
    let (stem, tail) = stem(lower.word());
    token.stem = step(lower.hashes[stem], tail);
    if !token.is(class::FUNCTION) {
        form(&lower, len, index, token);
    }
    if id == 0 && is_period(&lower.letters[..len]) {
        token.class |= class::TIME | class::DATE;
    }
    let first = word.as_bytes().first().copied().unwrap_or_default();
    if first.is_ascii_uppercase() || !first.is_ascii() && word.chars().next().is_some_and(is_capital) {
        token.flags |= flag::NAME;
    } else if matches!(word, "may" | "march") {
        token.class &= !(class::TIME | class::DATE);
    }
}

/// Notes of which plain word the first `len` letters are a form, and what that makes them.
fn form(lower: &Lower, len: usize, index: &Index, token: &mut Token) {
    let mut plainly = 0;
    if let Some((id, plain, far)) = plain(lower, len, index) {
        (token.base, token.far) = (id, far);
        token.class |= plain.forms;
        plainly = if far { 0 } else { plain.exact };
    } else if len > 4
        && lower.letters[..len].ends_with(b"ly")
        && let Some((_, adjective)) = lower.known(len - 2, index)
    {
        // An adverb means what its adjective means, but stands elsewhere in phrases.
        plainly = adjective.exact;
    }
    if token.class == 0 {
        token.class = plainly | undone(&lower.letters[..len], index);
    }
}

/// `Q3`, `H1`, `FY27`, and the seasons of trades and schools: `AW26`, `SS27`, `AY26`.
fn is_period(word: &[u8]) -> bool {
    match word {
        [b'q', b'1'..=b'4'] | [b'h', b'1' | b'2'] | [b'f', b'y', b'0'..=b'9', ..] => true,
        [kind @ .., b'2' | b'3', b'0'..=b'9'] => matches!(kind, b"aw" | b"ss" | b"fw" | b"cy" | b"ay" | b"sy"),
        _ => false,
    }
}

/// The known word of which the first `len` letters are the plural, the third person, the `-ing` form or, far from it, the
/// past.
fn plain(lower: &Lower, len: usize, index: &Index) -> Option<(u16, Word, bool)> {
    let word = &lower.letters[..len];
    let stem = |less: usize| lower.known(len - less, index);
    let ending = |less: usize, letter| lower.known_with(len - less, letter, index);
    let far = matches!(word, [.., b'e', b'd'] | [.., b'i', b'n', b'g', b's']);
    let found = match word {
        _ if len < 4 => None,
        [.., b's', b's'] => None,
        [.., b'i', b'e', b's'] => stem(1).or_else(|| stem(2)).or_else(|| ending(3, b'y')),
        [.., b'e', b's'] => stem(1).or_else(|| stem(2)),
        [.., b's'] => stem(1),
        [_, _, _, .., b'i', b'n', b'g'] => stem(3).or_else(|| ending(3, b'e')).or_else(|| stem(4)),
        [.., b'i', b'e', b'd'] => stem(2).or_else(|| ending(2, b'e')).or_else(|| ending(3, b'y')),
        [.., b'e', b'd'] => stem(2).or_else(|| ending(2, b'e')),
        _ => None,
    };
    found.map(|(id, word)| (id, word, far))
}

/// `unhappy`, `insecure`, `dishonesty`: bad, since the word after the prefix is good.
fn undone(word: &[u8], index: &Index) -> u64 {
    const GOOD: u64 = class::GOOD | class::VIRTUE | class::PRAISE;
    let (stem, good) = match word {
        [b'u', b'n', stem @ ..] => (stem, GOOD | class::GENERIC | class::DONE),
        [b'i', b'n', stem @ ..] | [b'd' | b'm', b'i', b's', stem @ ..] => (stem, GOOD),
        _ => return 0,
    };
    let Ok(stem) = std::str::from_utf8(stem) else { return 0 };
    let stem = Lower::new(stem);
    let class = match stem.begins(stem.len, index) {
        (0, _) => plain(&stem, stem.len, index).map_or(0, |(_, word, _)| word.forms),
        (_, word) => word.exact,
    };
    if class & good == 0 { 0 } else { class::BAD }
}

//! Cuts a text into words, numbers and punctuation, once, and looks every word up. No rule lives here.

mod number;

use super::index::{Index, Word};
use super::letters::{is_capital, is_letter, is_letter_or_digit};
use super::words::class;
use number::{currency, number};

/// One word, number or mark of the text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Bytes of the text.
    pub start: usize,
    pub end: usize,
    /// The word's number in the [`Index`]; 0 for words it does not know.
    pub id: u16,
    /// The number of the plain word a form belongs to (`keeps`, `keeping`: `keep`); its own where there is none.
    pub base: u16,
    /// The form is one that a phrase means only by `word~`: `planted`, `meetings`.
    pub far: bool,
    /// What the word is: bits of [`class`].
    pub class: u64,
    /// Bits of [`flag`].
    pub flags: u8,
    /// First byte: tells marks apart.
    pub byte: u8,
}

/// What a token is besides its word.
pub mod flag {
    /// A word, not a number or a mark.
    pub const WORD: u8 = 1;
    pub const NUMBER: u8 = 2;
    /// Written as a name: a capital inside a sentence, or capitals throughout.
    pub const NAME: u8 = 4;
    /// Inside quotation marks.
    pub const QUOTED: u8 = 8;
    /// Joined to the word before by a hyphen.
    pub const JOINED: u8 = 16;
    /// First of its sentence.
    pub const FIRST: u8 = 32;
    /// A number that brings its unit: `40%`, `€3`, `2.5m`, `3x`.
    pub const UNIT: u8 = 64;
    /// A mark that ends a clause.
    pub const STOP: u8 = 128;
}

impl Token {
    pub fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub fn is(&self, class: u64) -> bool {
        self.class & class != 0
    }

    /// Whether any form of the word is known.
    pub fn known(&self) -> bool {
        self.base != 0
    }

    /// Whether a phrase means it: by a word's number, doubled, and one more if all its forms are meant.
    pub fn fits(&self, word: u16) -> bool {
        let number = word >> 1;
        self.id == number || self.base == number && (word & 1 == 1 || !self.far)
    }

    /// Whether a clause ends here: at a stop or a comma.
    pub fn ends_clause(&self) -> bool {
        self.has(flag::STOP) || !self.has(flag::WORD) && self.byte == b','
    }
}

/// Cuts the text; the tokens come in order and never overlap.
pub fn cut(text: &str, index: &Index, out: &mut Vec<Token>) {
    out.clear();
    let bytes = text.as_bytes();
    let (mut at, mut first, mut quoted, mut joined) = (0, true, false, false);
    while at < bytes.len() {
        let b = bytes[at];
        if b.is_ascii_whitespace() {
            (at, joined) = (at + 1, false);
            continue;
        }
        let start = at;
        let mut token = Token { start, end: 0, id: 0, base: 0, far: false, class: 0, flags: 0, byte: b };
        let currency = currency(&bytes[at..]);
        if b.is_ascii_digit() || currency > 0 && bytes.get(at + currency).is_some_and(u8::is_ascii_digit) {
            at = number(bytes, at, currency, &mut token);
            (token.id, _) = index.word(&bytes[start..at]);
            token.base = token.id;
        } else if b.is_ascii_alphabetic() || b >= 0x80 && letter(text, at) {
            at = compound(text, start, word(text, at), index);
            look_up(&text[start..at], index, &mut token);
            if first {
                token.flags |= flag::FIRST;
            }
            if joined {
                token.flags |= flag::JOINED;
            }
            first = false;
            joined = bytes.get(at) == Some(&b'-') && bytes.get(at + 1).is_some_and(|b| b.is_ascii_alphanumeric());
            token.end = token.end.max(start + 1);
            if quoted {
                token.flags |= flag::QUOTED;
            }
            if joined {
                at += 1;
            }
            out.push(token);
            continue;
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            at += c.len_utf8();
            mark(c, bytes, start, at, &mut token, &mut quoted, &mut first);
            if token.byte == b' ' {
                continue;
            }
        }
        if quoted && token.has(flag::NUMBER) {
            token.flags |= flag::QUOTED;
        }
        if token.has(flag::NUMBER) {
            first = false;
        }
        joined = false;
        token.end = at;
        out.push(token);
    }
    untitle(text, out);
}

fn letter(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(is_letter)
}

/// End of the word at `at`: letters, digits, and apostrophes between letters.
fn word(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[at..];
    let mut end = bytes.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(bytes.len());
    // Nearly all words are at their end there: what follows is neither an apostrophe nor a letter of another script.
    if bytes.get(end).is_none_or(|b| b.is_ascii() && *b != b'\'') {
        return at + end;
    }
    end = 0;
    let rest = &text[at..];
    let mut chars = rest.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let apostrophe = matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, n)| is_letter(*n));
        if !(is_letter_or_digit(c) || apostrophe) {
            break;
        }
        end = i + c.len_utf8();
    }
    at + end
}

/// Where a hyphenated word that the tables know as one ends ("low-cost"); else `end`.
fn compound(text: &str, start: usize, end: usize, index: &Index) -> usize {
    let (mut longest, mut at) = (end, end);
    let mut buffer = [0u8; 28];
    for _ in 0..3 {
        if text.as_bytes().get(at) != Some(&b'-') {
            break;
        }
        let next = word(text, at + 1);
        if next == at + 1 {
            break;
        }
        at = next;
        let len = lower_case(&text[start..at], &mut buffer);
        let lower = &buffer[..len];
        if index.word(lower).0 != 0 || plain(lower, index).is_some() {
            longest = at;
        }
    }
    longest
}

/// Looks the word up without its possessive and notes how it is written.
fn look_up(word: &str, index: &Index, token: &mut Token) {
    token.flags |= flag::WORD;
    token.end = token.start + word.len();
    let mut buffer = [0u8; 28];
    let len = lower_case(word, &mut buffer);
    let mut lower = &buffer[..len];
    let (mut id, mut known) = index.word(lower);
    if id == 0
        && let Some(bare) = lower.strip_suffix(b"'s")
    {
        lower = bare;
        (id, known) = index.word(lower);
    }
    (token.id, token.base, token.class) = (id, id, known.exact);
    if !token.is(class::FUNCTION) {
        form(lower, index, token);
    }
    if id == 0 && is_period(lower) {
        token.class |= class::TIME | class::DATE;
    }
    let first = word.as_bytes().first().copied().unwrap_or_default();
    if first.is_ascii_uppercase() || !first.is_ascii() && word.chars().next().is_some_and(is_capital) {
        token.flags |= flag::NAME;
    } else if matches!(word, "may" | "march") {
        token.class &= !(class::TIME | class::DATE);
    }
}

/// Notes which plain word it is a form of, and what that makes it.
fn form(lower: &[u8], index: &Index, token: &mut Token) {
    let mut plainly = 0;
    if let Some((id, plain, far)) = plain(lower, index) {
        (token.base, token.far) = (id, far);
        token.class |= plain.forms;
        plainly = if far { 0 } else { plain.exact };
    } else if let [start @ .., b'l', b'y'] = lower
        && let Some((_, adjective)) = known(start, index)
    {
        // An adverb means what its adjective means, but stands elsewhere in phrases.
        plainly = adjective.exact;
    }
    if token.class == 0 {
        token.class = plainly | undone(lower, index);
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

/// The known word of which this is the plural, the third person, the `-ing` form or, far from it, the past.
fn plain(word: &[u8], index: &Index) -> Option<(u16, Word, bool)> {
    let stem = |stem| known(stem, index);
    let ending = |stem, letter| ending(stem, letter, index);
    let far = matches!(word, [.., b'e', b'd'] | [.., b'i', b'n', b'g', b's']);
    let found = match word {
        [.., b's', b's'] => None,
        [start @ .., b's'] if start.len() > 2 => stem(start)
            .or_else(|| start.strip_suffix(b"e").and_then(stem))
            .or_else(|| ending(start.strip_suffix(b"ie")?, b'y')),
        [start @ .., b'i', b'n', b'g'] if start.len() > 2 => {
            stem(start).or_else(|| ending(start, b'e')).or_else(|| stem(&start[..start.len() - 1]))
        }
        [start @ .., b'e', b'd'] if start.len() > 1 => {
            stem(start).or_else(|| ending(start, b'e')).or_else(|| ending(start.strip_suffix(b"i")?, b'y'))
        }
        _ => None,
    };
    found.map(|(id, word)| (id, word, far))
}

fn known(stem: &[u8], index: &Index) -> Option<(u16, Word)> {
    Some(index.word(stem)).filter(|(id, word)| *id != 0 && word.exact & class::FUNCTION == 0)
}

/// `unhappy`, `insecure`, `dishonesty`: bad, since the word after the prefix is good.
fn undone(word: &[u8], index: &Index) -> u64 {
    const GOOD: u64 = class::GOOD | class::VIRTUE | class::PRAISE;
    let (stem, good) = match word {
        [b'u', b'n', stem @ ..] => (stem, GOOD | class::GENERIC | class::DONE),
        [b'i', b'n', stem @ ..] | [b'd' | b'm', b'i', b's', stem @ ..] => (stem, GOOD),
        _ => return 0,
    };
    let class = match index.word(stem) {
        (0, _) => plain(stem, index).map_or(0, |(_, word, _)| word.forms),
        (_, word) => word.exact,
    };
    if class & good == 0 { 0 } else { class::BAD }
}

/// Looks the stem up with a letter after it.
fn ending(stem: &[u8], letter: u8, index: &Index) -> Option<(u16, Word)> {
    let mut buffer = [letter; 28];
    buffer.get_mut(..stem.len())?.copy_from_slice(stem);
    known(buffer.get(..=stem.len())?, index)
}

/// Writes the word in lower case; 0 if it is no English word of a length any table holds.
fn lower_case(word: &str, buffer: &mut [u8; 28]) -> usize {
    if word.is_ascii() && word.len() <= buffer.len() {
        let lower = &mut buffer[..word.len()];
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        return word.len();
    }
    let mut len = 0;
    for c in word.chars() {
        let b = if c == '’' { b'\'' } else { c as u32 as u8 };
        if len == buffer.len() || !(c.is_ascii() || c == '’') {
            return 0;
        }
        buffer[len] = b.to_ascii_lowercase();
        len += 1;
    }
    len
}

/// Marks end clauses, open and close quotations, or don't matter (`byte` becomes a space).
fn mark(c: char, bytes: &[u8], start: usize, end: usize, token: &mut Token, quoted: &mut bool, first: &mut bool) {
    token.byte = match c {
        '.' | '!' | '?' => {
            *first = true;
            token.flags |= flag::STOP;
            b'.'
        }
        ';' | ':' | '(' | ')' | '—' => {
            *first = c == ':';
            token.flags |= flag::STOP;
            if c == '—' { b';' } else { c as u8 }
        }
        '–' | '-' => {
            let spaced = start > 0 && bytes[start - 1] == b' ' && bytes.get(end).is_none_or(|b| *b == b' ');
            if spaced {
                token.flags |= flag::STOP;
            }
            if spaced { b';' } else { b'-' }
        }
        ',' | '/' | '<' | '>' | '[' | ']' | '{' | '}' | '_' | '+' | '&' | '#' | '*' => c as u8,
        '…' => b'~',
        '"' => {
            *quoted = !*quoted;
            b'"'
        }
        '“' | '„' | '«' => {
            *quoted = true;
            b'"'
        }
        '”' | '»' => {
            *quoted = false;
            b'"'
        }
        _ => b' ',
    };
}

/// What a name may begin with that would else be praise.
const PRAISING: u64 = class::PRAISE | class::GOOD | class::MORE | class::GENERIC | class::VIRTUE;

/// A capital is no name at a sentence's start, nor where nearly every word has one (titles, shouting).
fn untitle(text: &str, tokens: &mut [Token]) {
    let long = |t: &&Token| t.has(flag::WORD) && t.end - t.start > 3 && !t.has(flag::FIRST);
    let all = tokens.iter().filter(long).count();
    let capitals = tokens.iter().filter(long).filter(|t| t.has(flag::NAME)).count();
    let known = tokens.iter().filter(long).filter(|t| t.has(flag::NAME) && t.known()).count();
    let title = all > 0 && capitals * 10 >= all * 7 && known * 2 >= capitals;
    for at in 0..tokens.len() {
        let capital = |at: usize| tokens.get(at).filter(|t| t.has(flag::NAME) && t.end - t.start > 3);
        let beside = || capital(at + 1).is_some_and(|next| next.known() || capital(at + 2).is_some());
        // "Strategic Rail Freight Ltd", "Premier League": praise before capitals that no sentence needs is part of a name.
        let named = !title && tokens[at].is(PRAISING) && beside();
        let t = &mut tokens[at];
        if !named && (title || t.has(flag::FIRST) && (t.known() || !shouted(&text[t.start..t.end]))) {
            t.flags &= !flag::NAME;
        }
    }
}

/// Two or more letters, all capitals: an abbreviation.
fn shouted(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| !b.is_ascii_lowercase())
}

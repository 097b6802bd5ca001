//! The door: finds a payload in whatever was pasted, and says what is wrong with one before anything is unpacked.

use std::borrow::Cow;
use std::fmt;

use super::base62;
use super::{Route, VERSION};

/// The longest text that is looked at, in bytes.
pub const MAX_FRAGMENT: usize = 32_000;
/// Letter, version and the three characters of the length.
pub const PREFIX: usize = 5;

/// Why a link cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing there.
    Empty,
    /// Something, but no link of ours.
    NotALink,
    /// Made by a newer program; its version.
    Newer { version: char },
    /// The end is missing: characters that came, and characters that were sent, if so much can still be read.
    CutOff { arrived: usize, expected: Option<usize> },
    /// Characters were changed, or it was never made by this program.
    Damaged,
    /// Longer than any link this program makes.
    TooLarge,
}

impl std::error::Error for LinkError {}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Empty => f.write_str("There is no link here yet. Paste one."),
            LinkError::NotALink => f.write_str("This is not a Bearing link. Copy the whole address and try again."),
            LinkError::Newer { .. } => {
                f.write_str("This link was made with a newer Bearing. Reload this page, then open it again.")
            }
            LinkError::CutOff { arrived, expected: Some(expected) } => {
                f.write_str("This link lost its end: ")?;
                grouped(f, *arrived)?;
                f.write_str(" of ")?;
                grouped(f, *expected)?;
                f.write_str(" characters arrived. Ask for it again.")
            }
            LinkError::CutOff { .. } => f.write_str("This link lost nearly all of itself. Ask for it again."),
            LinkError::Damaged => {
                f.write_str("Some characters of this link were changed on the way. Ask for it again.")
            }
            LinkError::TooLarge => f.write_str("This is longer than any Bearing link. Ask for the file instead."),
        }
    }
}

/// A number with a comma before its last three digits.
fn grouped(f: &mut fmt::Formatter<'_>, number: usize) -> fmt::Result {
    if number < 1_000 {
        return write!(f, "{number}");
    }
    write!(f, "{},{:03}", number / 1_000, number % 1_000)
}

/// True if a fragment looks like a link of ours, of this version or another, whole or not, with or without what chat and
/// mail leave at the end of one.
pub fn is_payload(fragment: &str) -> bool {
    let mut bytes = fragment.trim_start_matches('#').bytes();
    let route = bytes.next().and_then(|letter| Route::from_letter(char::from(letter)));
    let version = bytes.next().is_some_and(|version| version.is_ascii_digit());
    route.is_some() && version
}

/// A payload of this version, whole by its own account.
pub struct Payload {
    pub route: Route,
    /// The whole of it, letters and digits only.
    pub text: Vec<u8>,
}

/// Finds the payload in a text: an address, a fragment, with quotes, brackets or spaces around it, line breaks within,
/// percent-encoded once or twice.
pub fn find(text: &str) -> Result<Payload, LinkError> {
    if text.len() > MAX_FRAGMENT * 2 {
        return Err(LinkError::TooLarge);
    }
    let once = unescaped(text);
    let twice = unescaped(&once);
    let inner = twice.rsplit('#').next().unwrap_or_default();
    let start = inner.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let body = inner[start..].bytes().filter(|byte| !byte.is_ascii_whitespace());
    let mut text: Vec<u8> = body.take_while(u8::is_ascii_alphanumeric).collect();
    let (letter, version) = match text.as_slice() {
        [] if inner.trim().is_empty() => return Err(LinkError::Empty),
        [letter, version, ..] => (char::from(*letter), char::from(*version)),
        _ => return Err(LinkError::NotALink),
    };
    let route = Route::from_letter(letter).ok_or(LinkError::NotALink)?;
    if version != VERSION {
        let newer = version.is_ascii_digit() && version > VERSION;
        return Err(if newer { LinkError::Newer { version } } else { LinkError::NotALink });
    }
    let arrived = text.len();
    let expected = length(&text).ok_or(LinkError::CutOff { arrived, expected: None })?;
    if !(PREFIX..=MAX_FRAGMENT).contains(&expected) {
        return Err(LinkError::Damaged);
    }
    if arrived < expected {
        return Err(LinkError::CutOff { arrived, expected: Some(expected) });
    }
    // What follows is not ours: the words after a link in a mail, with the space between them gone.
    text.truncate(expected);
    Ok(Payload { route, text })
}

/// The three characters that say how long the whole payload is.
pub fn length_characters(length: usize) -> [char; 3] {
    [3_844, 62, 1].map(|unit| base62::character((length / unit % 62) as u8))
}

fn length(text: &[u8]) -> Option<usize> {
    let digits = text.get(2..PREFIX)?;
    digits.iter().try_fold(0, |sum, digit| Some(sum * 62 + usize::from(base62::digit(*digit)?)))
}

/// The text with `%41` read as `A`; unchanged where that is no ASCII character.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii);
        out.push(code.map_or('%', char::from));
        rest = &rest[at + if code.is_some() { 3 } else { 1 }..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

//! Links: a canvas as letters and digits after the `#` of an address, and back. Pure. What is read here comes from
//! strangers: every fault is a value, nothing is unpacked before its checksum held, and everything is bounded.
//!
//! The form is described in `docs/links.md`. What is released is frozen: every link that was ever made stays readable.

mod base62;
pub mod codes;
mod door;
mod head;
mod mix;
mod primed;
mod read;
mod reduce;
mod squash;
mod wire;
mod write;

use std::fmt;

use crate::model::{Canvas, Id};

pub use door::{LinkError, MAX_FRAGMENT, is_payload};
pub use read::{MAX_BYTES, MAX_THINGS};
pub use reduce::reduce;

/// The version that is written: the second character of a payload.
const VERSION: char = '1';

/// What a link is for: its first letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Read a canvas: `r`.
    Read,
    /// Show it, or a part of it, in another page: `m`.
    Embed,
    /// Answer the questions of a test: `t`.
    Test,
    /// A leader's answers on their way back: `a`.
    Answer,
    /// The brief of one function: `b`.
    Brief,
    /// What a function lead proposes on its way back: `p`.
    Reply,
}

/// Every route with its letter.
const ROUTES: [(Route, char); 6] = [
    (Route::Read, 'r'),
    (Route::Embed, 'm'),
    (Route::Test, 't'),
    (Route::Answer, 'a'),
    (Route::Brief, 'b'),
    (Route::Reply, 'p'),
];

impl Route {
    /// The first letter of its links.
    pub fn letter(self) -> char {
        ROUTES[self as usize].1
    }

    /// The route of a letter.
    pub fn from_letter(letter: char) -> Option<Route> {
        ROUTES.iter().find(|row| row.1 == letter).map(|row| row.0)
    }
}

/// Which part of the page an embed or a brief shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Part {
    #[default]
    Page,
    Grid,
    Tradeoffs,
    Boundaries,
    /// The brief of this function.
    Brief(Id),
}

/// In which colours an embed shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system.
    #[default]
    Auto,
    Light,
    Dark,
}

/// How an embed or a brief is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Options {
    pub part: Part,
    pub theme: Theme,
    pub compact: bool,
}

/// What a link carries. Of the head travel `id`, `revision`, `origin` and `changed`; `next` is one past the largest id,
/// and `created` is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub route: Route,
    pub canvas: Canvas,
    pub options: Options,
}

/// What goes in, on top of what each field says itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Include {
    /// The test questions and the funding rows.
    pub test_and_funding: bool,
    /// The reasons given for answered warnings.
    pub reasons: bool,
    /// The translation of this function only: its commitments, those it needs and those that need it.
    pub only_function: Option<Id>,
}

impl Default for Include {
    fn default() -> Include {
        Include { test_and_funding: true, reasons: false, only_function: None }
    }
}

/// The canvas is larger than a link can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl std::error::Error for TooLarge {}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This canvas is too large for a link. Send the file instead.")
    }
}

/// The payload of a link: the text after the `#`, letters and digits only, at most [`MAX_FRAGMENT`] of them. What
/// is too large is refused, never cut.
pub fn encode(sent: &Sent, include: &Include) -> Result<String, TooLarge> {
    let canvas = reduce(&sent.canvas, sent.route, include);
    let texts = canvas.items().flat_map(|(_, item)| item.fields.values());
    let length: usize =
        texts.map(|value| if let crate::model::Value::Text(text) = value { text.len() } else { 1 }).sum();
    if length > MAX_BYTES || canvas.items().count() > MAX_THINGS {
        return Err(TooLarge);
    }
    let mut wire = wire::Wire::writing(primed::model());
    let unknown = matches!(sent.route, Route::Read | Route::Embed | Route::Brief);
    write::write(&canvas, unknown, &mut wire);
    if wire.count > MAX_BYTES {
        return Err(TooLarge);
    }
    let mut body = head::write(&sent.canvas.head, sent.options);
    body.extend(wire.written());
    sealed(sent.route, &body).ok_or(TooLarge)
}

/// A canvas as it stands on the wire before any coding: what the model is trained with.
pub fn plain(canvas: &Canvas) -> Vec<u8> {
    let mut wire = wire::Wire::plain(mix::Mixer::new());
    write::write(canvas, false, &mut wire);
    wire.written()
}

/// Opens a payload. Takes what people paste: a whole address or the part after the `#`, in quotes, brackets or a
/// sentence, with line breaks, percent-encoded once or twice.
pub fn decode(fragment: &str) -> Result<Sent, LinkError> {
    let payload = door::find(fragment)?;
    let bytes = base62::read(&payload.text[door::PREFIX..]).ok_or(LinkError::Damaged)?;
    let (sum, body) = bytes.split_at_checked(4).ok_or(LinkError::Damaged)?;
    if sum != checksum(&payload.text[..door::PREFIX], body).to_be_bytes() {
        return Err(LinkError::Damaged);
    }
    let (head, options, coded) = head::read(body).ok_or(LinkError::Damaged)?;
    let mut wire = wire::Wire::reading(primed::model(), coded);
    let mut canvas = read::read(&mut wire).ok_or(LinkError::Damaged)?;
    canvas.head = crate::model::Head { next: canvas.head.next, ..head };
    Ok(Sent { route: payload.route, canvas, options })
}

/// Puts letter, version, length and checksum before a body; none if that makes it too long.
fn sealed(route: Route, body: &[u8]) -> Option<String> {
    let length = door::PREFIX + base62::length(body.len() + 4);
    if length > MAX_FRAGMENT {
        return None;
    }
    let mut out = String::with_capacity(length);
    out.push(route.letter());
    out.push(VERSION);
    out.extend(door::length_characters(length));
    let mut bytes = checksum(out.as_bytes(), body).to_be_bytes().to_vec();
    bytes.extend_from_slice(body);
    base62::write(&bytes, &mut out);
    Some(out)
}

/// CRC-32 (IEEE 802.3, reflected, polynomial 0xEDB88320), bit by bit: a table would be larger than the time it saves.
fn checksum(first: &[u8], second: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in first.iter().chain(second) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ 0xEDB8_8320 & (sum & 1).wrapping_neg();
        }
    }
    !sum
}

//! The head of a body: whose canvas, which revision, when, and how to show it. Plain bytes, since they are chance.

use super::{Options, Part, Theme};
use crate::model::{Head, Origin};

/// Seconds from 1970 to 2026-01-01 UTC: dates count from here.
const EPOCH: i64 = 1_767_225_600;

const HAS_ID: u8 = 1;
const HAS_ORIGIN: u8 = 2;
const HAS_OPTIONS: u8 = 4;
/// Ids of 8 bytes instead of 6.
const WIDE: u8 = 8;

/// The head as bytes.
pub fn write(head: &Head, options: Options) -> Vec<u8> {
    let origin = head.origin.unwrap_or_default();
    let mut flags = 0;
    for (flag, on) in [
        (HAS_ID, head.id != 0),
        (HAS_ORIGIN, head.origin.is_some()),
        (HAS_OPTIONS, options != Options::default()),
        (WIDE, (head.id | origin.id) >> 48 != 0),
    ] {
        flags |= if on { flag } else { 0 };
    }
    let mut out = vec![flags];
    let wide = if flags & WIDE > 0 { 0 } else { 2 };
    if flags & HAS_ID > 0 {
        out.extend_from_slice(&head.id.to_be_bytes()[wide..]);
    }
    number(&mut out, u64::from(head.revision));
    let since = head.changed.wrapping_sub(EPOCH);
    number(&mut out, (since << 1 ^ since >> 63) as u64);
    if flags & HAS_ORIGIN > 0 {
        out.extend_from_slice(&origin.id.to_be_bytes()[wide..]);
        number(&mut out, u64::from(origin.revision));
    }
    if flags & HAS_OPTIONS > 0 {
        let (part, function) = match options.part {
            Part::Page => (0, None),
            Part::Grid => (1, None),
            Part::Tradeoffs => (2, None),
            Part::Boundaries => (3, None),
            Part::Brief(id) => (4, Some(id)),
        };
        out.push(part | (options.theme as u8) << 3 | u8::from(options.compact) << 5);
        if let Some(id) = function {
            number(&mut out, u64::from(id));
        }
    }
    out
}

/// Reads what [`write`] wrote; returns the bytes after it too.
pub fn read(bytes: &[u8]) -> Option<(Head, Options, &[u8])> {
    let mut rest = Rest(bytes);
    let flags = rest.byte()?;
    if flags >= WIDE * 2 {
        return None;
    }
    let width = if flags & WIDE > 0 { 8 } else { 6 };
    let mut head = Head::default();
    if flags & HAS_ID > 0 {
        head.id = rest.id(width)?;
    }
    head.revision = u32::try_from(rest.number()?).ok()?;
    let since = rest.number()?;
    head.changed = ((since >> 1) as i64 ^ -((since & 1) as i64)).wrapping_add(EPOCH);
    if flags & HAS_ORIGIN > 0 {
        head.origin = Some(Origin { id: rest.id(width)?, revision: u32::try_from(rest.number()?).ok()? });
    }
    let mut options = Options::default();
    if flags & HAS_OPTIONS > 0 {
        let byte = rest.byte()?;
        options.part = match byte & 7 {
            0 => Part::Page,
            1 => Part::Grid,
            2 => Part::Tradeoffs,
            3 => Part::Boundaries,
            4 => Part::Brief(u32::try_from(rest.number()?).ok()?),
            _ => return None,
        };
        options.theme = *[Theme::Auto, Theme::Light, Theme::Dark].get(usize::from(byte >> 3 & 3))?;
        options.compact = byte >> 5 & 1 == 1;
    }
    Some((head, options, rest.0))
}

/// Seven bits a byte, the lowest first; the top bit says that more follow.
fn number(out: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = u64::from(self.byte()?);
            number |= (byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn id(&mut self, width: usize) -> Option<u64> {
        (0..width).try_fold(0, |id, _| Some(id << 8 | u64::from(self.byte()?)))
    }
}

//! Numbers in digits, with all that is glued to them. No rule lives here.

use super::{Token, flag};
use crate::lint::words::class;

/// Length of a currency sign at the start, or 0.
pub fn currency(bytes: &[u8]) -> usize {
    match bytes {
        [b'$', ..] => 1,
        [0xC2, 0xA3 | 0xA5, ..] => 2,
        [0xE2, 0x82, 0xAC, ..] => 3,
        _ => 0,
    }
}

/// A number with what is glued to it: thousands, decimals, `%`, `k`, `x`, `+`, `st`, an ISO date.
pub fn number(bytes: &[u8], start: usize, currency: usize, token: &mut Token) -> usize {
    let mut at = start + currency;
    token.flags |= flag::NUMBER;
    if currency > 0 {
        token.flags |= flag::UNIT;
    }
    let digits_from = at;
    while let Some(&b) = bytes.get(at) {
        let digit_next = bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        match b {
            b'0'..=b'9' => {}
            b',' | b'.' | b':' | b'/' | b'-' if digit_next => {}
            _ => break,
        }
        at += 1;
    }
    let apostrophe = matches!(&bytes[..start], [.., b'\''] | [.., 0xE2, 0x80, 0x99]) && at - start == 2;
    if currency == 0 && (apostrophe || dated(&bytes[digits_from..at])) {
        token.class |= class::TIME | class::YEAR;
    }
    let glued = at;
    while bytes.get(at).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'%' | b'+')) {
        at += 1;
    }
    let gap = if bytes.get(at) == Some(&b' ') { 1 } else { 0 };
    if glued == at && bytes.get(at + gap) == Some(&b'%') {
        at += gap + 1;
    }
    if at > glued {
        token.class &= !(class::TIME | class::YEAR);
        match &bytes[glued..at] {
            b"st" | b"nd" | b"rd" | b"th" | b"+" => {}
            _ => token.flags |= flag::UNIT,
        }
    }
    if !token.is(class::YEAR) {
        token.class |= class::NUMBER;
    }
    if bytes.get(at) == Some(&0xC2) && bytes.get(at + 1) == Some(&0xB0) {
        token.flags |= flag::UNIT;
        at += 2;
    }
    // "50-strong", "20-minute": the unit follows the hyphen.
    if bytes.get(at) == Some(&b'-') && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
        at += 1;
    }
    at
}

/// Whether digits and marks are a year, a season of two years or a date: `2027`, `26/27`, `2026-27`, `2027-01-31`, `1.10.2026`, `31/3/27`.
fn dated(written: &[u8]) -> bool {
    let (mut groups, mut marks, mut n) = ([(0u32, 0u32); 3], [0; 2], 0);
    for b in written {
        if b.is_ascii_digit() {
            let (value, len) = groups[n];
            groups[n] = ((value * 10 + u32::from(b - b'0')) % 10_000, len + 1);
        } else if n == 2 || matches!(b, b',' | b':') {
            return false;
        } else {
            marks[n] = *b;
            n += 1;
        }
    }
    let [first, second, third] = groups;
    // A round number is hardly ever a year.
    let year = |(value, len): (u32, u32)| len == 4 && matches!(value / 100, 19 | 20) && value % 100 != 0;
    let short = |(value, len): (u32, u32)| year((value, len)) || len == 2 && (20..50).contains(&value);
    let day = |(value, len): (u32, u32)| len < 3 && (1..32).contains(&value);
    match n {
        0 => year(first),
        1 if year(first) => marks[0] != b'.' && (second.1 == 2 || year(second)),
        1 => marks[0] == b'/' && (day(first) && year(second) || short(first) && second == (first.0 + 1, 2)),
        _ if marks[0] != marks[1] => false,
        _ => day(second) && (year(first) && day(third) || day(first) && short(third) && first.0.min(second.0) < 13),
    }
}

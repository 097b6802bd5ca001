//! The keys under which things stand on the shelf: the only place that spells them.
//!
//! `bearing/c/<canvas>/<tab>/<slot>` a tab's record · `bearing/open/<canvas>/<tab>` a tab has it open ·
//! `bearing/v/<canvas>/<seconds>.<tab>` an earlier version · `bearing/k/<canvas>/<hash>` words that lost a clash ·
//! `bearing/bin/<canvas>/<seconds>.<tab>` removed · `bearing/place/<canvas>/` where one was in it ·
//! `bearing/schema` the newest form ever written here.

use super::shelf::{Fault, Shelf};
use crate::model::json::{hex, read_hex};

/// Where the number of the newest form written here stands.
pub const SCHEMA: &str = "bearing/schema";
/// Records of tabs.
pub const RECORD: &str = "bearing/c/";
/// Tabs that have a canvas open.
pub const OPEN: &str = "bearing/open/";
/// Earlier versions.
pub const VERSION: &str = "bearing/v/";
/// Words that lost a clash.
pub const KEPT: &str = "bearing/k/";
/// Removed canvases.
pub const BIN: &str = "bearing/bin/";
/// Where one was last in a canvas.
pub const PLACE: &str = "bearing/place/";

/// The start of all keys of one sort and canvas.
pub fn of(sort: &str, canvas: u64) -> String {
    let mut key = String::from(sort);
    key.push_str(&hex(canvas));
    key.push('/');
    key
}

/// A key of one sort, canvas and tab.
pub fn of_tab(sort: &str, canvas: u64, tab: u64) -> String {
    let mut key = of(sort, canvas);
    key.push_str(&hex(tab));
    key
}

/// The key of one of the two places a tab writes its record to, in turn.
pub fn slot(canvas: u64, tab: u64, second: bool) -> String {
    let mut key = of_tab(RECORD, canvas, tab);
    key.push_str(if second { "/1" } else { "/0" });
    key
}

/// A key that sorts by time.
pub fn dated(sort: &str, canvas: u64, seconds: i64, tab: u64) -> String {
    let mut key = of(sort, canvas);
    let digits = seconds.clamp(0, 99_999_999_999).to_string();
    (digits.len()..11).for_each(|_| key.push('0'));
    key.push_str(&digits);
    key.push('.');
    key.push_str(&hex(tab));
    key
}

/// The seconds of a dated key.
pub fn seconds(key: &str) -> i64 {
    let last = key.rsplit('/').next().unwrap_or_default();
    last.split('.').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// The canvas a key of a sort belongs to.
pub fn canvas_of(sort: &str, key: &str) -> Option<u64> {
    read_hex(key.strip_prefix(sort)?.split('/').next()?)
}

/// The tab a record's or an open tab's key belongs to.
pub fn tab_of(sort: &str, key: &str) -> Option<u64> {
    read_hex(key.strip_prefix(sort)?.split('/').nth(1)?)
}

/// All keys that start so, sorted.
pub fn with(shelf: &dyn Shelf, start: &str) -> Result<Vec<String>, Fault> {
    let mut keys = shelf.keys()?;
    keys.retain(|key| key.starts_with(start));
    keys.sort_unstable();
    Ok(keys)
}

//! The little that is asked of a place that keeps texts under keys. Must never know what the texts mean.

use std::fmt;

/// Why the shelf did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no storage, or it may not be used here.
    Blocked,
    /// There is no room left.
    Full,
    /// A newer program keeps its canvases here; this one no longer writes.
    Newer,
    /// Anything else, in the shelf's own words.
    Broken(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Blocked => "This browser does not let the page keep anything here. Save a file before you leave.",
            Fault::Full => "This browser’s storage is full. Save a file, or remove a canvas you no longer need.",
            Fault::Newer => "A newer Bearing is open in another tab. Reload this page to go on saving.",
            Fault::Broken(_) => "The browser could not save this. Save a file before you leave.",
        })
    }
}

/// A place that keeps texts under keys, such as localStorage. Each call either does all it says or nothing.
pub trait Shelf {
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;
    fn set(&self, key: &str, text: &str) -> Result<(), Fault>;
    fn remove(&self, key: &str) -> Result<(), Fault>;
    /// All keys, in any order, those of other programs among them.
    fn keys(&self) -> Result<Vec<String>, Fault>;
}

/// Writes and reads back: a shelf that claims to have written and has not is broken.
pub fn set_surely(shelf: &dyn Shelf, key: &str, text: &str) -> Result<(), Fault> {
    shelf.set(key, text)?;
    match shelf.get(key)? {
        Some(back) if back == text => Ok(()),
        _ => Err(Fault::Broken(String::new())),
    }
}

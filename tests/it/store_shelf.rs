//! A shelf in memory that can run full, lie, fail and die at any step, and a small source of chance for the tests of
//! the store.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use bearing::store::{Fault, Shelf};

/// What goes wrong, once its turn has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// This one writing fails, and leaves everything as it was.
    Fails,
    /// This one writing says that there is no room.
    Full,
    /// This one writing says that it worked, and did nothing.
    Lies,
    /// This one writing leaves half of the text.
    Halves,
    /// The tab is gone: nothing is written or read any more.
    Dies,
}

/// Texts under keys, shared by all tabs of a test.
#[derive(Debug, Default)]
pub struct Memory {
    pub map: RefCell<BTreeMap<String, String>>,
    /// Characters that fit; 0 is no limit.
    pub room: Cell<usize>,
    /// Writings so far, removals included.
    pub writings: Cell<usize>,
    /// At which writing what goes wrong.
    pub mishap: Cell<Option<(usize, Mishap)>>,
    pub dead: Cell<bool>,
}

impl Memory {
    pub fn new() -> Memory {
        Memory::default()
    }

    /// A copy with nothing wrong.
    pub fn copy(&self) -> Memory {
        Memory { map: self.map.clone(), ..Memory::default() }
    }

    /// The keys that start so.
    pub fn with(&self, start: &str) -> Vec<String> {
        self.map.borrow().keys().filter(|key| key.starts_with(start)).cloned().collect()
    }

    /// Counts a writing and says what goes wrong with it.
    fn turn(&self) -> Result<Option<Mishap>, Fault> {
        if self.dead.get() {
            return Err(Fault::Blocked);
        }
        let at = self.writings.get();
        self.writings.set(at + 1);
        match self.mishap.get().filter(|(turn, _)| *turn == at).map(|(_, mishap)| mishap) {
            Some(Mishap::Fails) => Err(Fault::Broken("test".into())),
            Some(Mishap::Full) => Err(Fault::Full),
            Some(Mishap::Dies) => {
                self.dead.set(true);
                Err(Fault::Blocked)
            }
            other => Ok(other),
        }
    }
}

impl Shelf for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        if self.dead.get() { Err(Fault::Blocked) } else { Ok(self.map.borrow().get(key).cloned()) }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        let text = match self.turn()? {
            Some(Mishap::Lies) => return Ok(()),
            Some(Mishap::Halves) => text.chars().take(text.chars().count() / 2).collect(),
            _ => text.to_string(),
        };
        let mut map = self.map.borrow_mut();
        let others: usize = map.iter().filter(|(other, _)| *other != key).map(|(k, v)| k.len() + v.len()).sum();
        if self.room.get() > 0 && others + key.len() + text.len() > self.room.get() {
            return Err(Fault::Full);
        }
        map.insert(key.to_string(), text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        if self.turn()? != Some(Mishap::Lies) {
            self.map.borrow_mut().remove(key);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        if self.dead.get() { Err(Fault::Blocked) } else { Ok(self.map.borrow().keys().cloned().collect()) }
    }
}

/// Chance that repeats (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A tab's or a canvas's id.
    pub fn id(&mut self) -> u64 {
        (self.next() & 0xffff_ffff_ffff).max(1)
    }
}

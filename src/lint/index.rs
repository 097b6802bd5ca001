//! The linter's one dictionary: every word any rule knows, with its classes, and every phrase under its first word.
//! Made once, of what `dictionary` packed. It knows words, never what is wrong with them.

use std::sync::OnceLock;

use super::dictionary::{self, BITS};
use super::phrase::{Element, Pattern};
use super::stem;

/// The dictionary.
pub struct Index {
    /// Per word. Word 0 is the unknown word.
    words: Vec<Word>,
    /// Open addressing over words, each as its number and, in the upper half, some bits of its hash.
    slots: Vec<u32>,
    pub patterns: Vec<Pattern>,
    pub elements: Vec<Element>,
    /// Lists of words that elements refer to.
    pub lists: Vec<u16>,
    /// The phrases that can begin with a word, word by word.
    by_word: Vec<Start>,
    /// Per word: where its phrases begin in `by_word`, and those of them that stand at the start of a sentence only.
    first: Vec<u32>,
    /// Phrases that begin with a class, any number or, at the start of a sentence, any word.
    pub open: Vec<(u64, Vec<Start>)>,
    /// All those classes.
    pub opening: u64,
}

/// Places for words, twice as many as there are.
const SLOTS: usize = 1 << 13;

/// The upper half of a slot.
fn tag(hash: u32) -> u32 {
    hash >> (BITS - 16) << 16
}

/// A word that is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    /// What is kept of its hash.
    hash: u32,
    /// Bits of its classes.
    pub exact: u64,
    /// Those that all its forms have.
    pub forms: u64,
}

/// A phrase that can begin at a word.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    pub word: u16,
    pub pattern: u16,
    /// Which words can follow, as bits of [`bit`]; a first sieve.
    pub next: u64,
    /// The fields of the pattern: in the lower half if it stands anywhere, in the upper at the start of a sentence only.
    pub fields: u32,
}

/// What is heard at a place in the text: its field, as [`Start`] has it, and whether a sentence starts there.
pub fn heard(field: u16, begins: bool) -> u32 {
    u32::from(field) | if begins { u32::from(field) << 16 } else { 0 }
}

/// The bit of a word in a set of 64 that many words share.
pub fn bit(word: u16) -> u64 {
    1 << (word & 63)
}

/// The one dictionary of this program.
pub fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(Index::build)
}

impl Index {
    fn build() -> Index {
        let mut index = Index {
            words: vec![Word::default()],
            slots: vec![0; SLOTS],
            patterns: Vec::new(),
            elements: Vec::new(),
            lists: Vec::new(),
            by_word: Vec::new(),
            first: Vec::new(),
            open: Vec::new(),
            opening: 0,
        };
        // As in `lint`: what is weighed without the linter knows no words.
        if !cfg!(mute) {
            dictionary::unpack(&mut index);
        }
        index.order();
        index
    }

    /// Puts the phrases in the order of the words they begin with; of a word's, those that stand anywhere come first.
    fn order(&mut self) {
        let place = |start: &Start| 2 * usize::from(start.word) + usize::from(start.fields > 0xffff);
        self.first = vec![0; 2 * self.words.len() + 2];
        for start in &self.by_word {
            self.first[place(start) + 2] += 1;
        }
        for at in 2..self.first.len() {
            self.first[at] += self.first[at - 1];
        }
        for start in self.by_word.clone() {
            let at = &mut self.first[place(&start) + 1];
            self.by_word[*at as usize] = start;
            *at += 1;
        }
    }

    /// Adds a word, known by its hash: its classes, and those that all its forms have.
    pub fn add(&mut self, hash: u32, exact: u64, forms: u64) {
        let mut at = hash as usize % SLOTS;
        while self.slots[at] != 0 {
            at = (at + 1) % SLOTS;
        }
        self.slots[at] = tag(hash) | self.words.len() as u32;
        self.words.push(Word { hash, exact, forms });
    }

    /// Files the pattern under a word it can begin with.
    pub fn begin(&mut self, start: Start) {
        let mut same = self.by_word.iter().rev().take_while(|filed| filed.pattern == start.pattern);
        if !same.any(|filed| filed.word == start.word) {
            self.by_word.push(start);
        }
    }

    /// Files the pattern under a class it can begin with.
    pub fn begin_open(&mut self, class: u64, start: Start) {
        self.opening |= if class == u64::MAX { 0 } else { class };
        match self.open.iter_mut().find(|(c, _)| *c == class) {
            Some((_, starts)) => starts.push(start),
            None => self.open.push((class, vec![start])),
        }
    }

    /// The number of the word and its classes; the unknown word's, if it is not known.
    pub fn word(&self, word: &[u8]) -> (u16, Word) {
        self.find(stem::letters(word))
    }

    /// The same, from the hash of its letters.
    pub fn find(&self, letters: u32) -> (u16, Word) {
        let hash = stem::mixed(letters) >> (u32::BITS - BITS);
        let mut at = hash as usize % SLOTS;
        // The table is never full: it has room for far more words.
        while self.slots[at] != 0 {
            let id = self.slots[at] & 0xffff;
            if self.slots[at] & !0xffff == tag(hash) && self.words[id as usize].hash == hash {
                return (id as u16, self.words[id as usize]);
            }
            at = (at + 1) % SLOTS;
        }
        (0, Word::default())
    }

    /// The phrases that can begin with the word, where a sentence begins or elsewhere.
    pub fn starting(&self, word: u16, begins: bool) -> &[Start] {
        let first = 2 * usize::from(word);
        &self.by_word[self.first[first] as usize..self.first[first + 1 + usize::from(begins)] as usize]
    }
}

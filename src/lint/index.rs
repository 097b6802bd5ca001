//! The linter's one dictionary: every word any rule knows, with its classes, and every phrase under its first word.
//! Made once, from the tables of `words` and of the rules. It knows words, never what is wrong with them.

use std::sync::OnceLock;

use super::idiom;
use super::phrase::{self, Element, Pattern};
use super::rules::RULES;
use super::stem;
use super::{vocabulary, words};

/// The dictionary.
pub struct Index {
    /// Bytes of all words, one after the other.
    letters: Vec<u8>,
    /// Per word: end of its letters, classes. Word 0 is the unknown word.
    words: Vec<(u32, u64)>,
    /// Open addressing over word numbers; its length is a power of two.
    slots: Vec<u16>,
    pub patterns: Vec<Pattern>,
    pub elements: Vec<Element>,
    /// Lists of word numbers that elements refer to.
    pub lists: Vec<u16>,
    /// The phrases that can begin with a word, word by word.
    by_word: Vec<Start>,
    /// Per word: where its phrases begin in `by_word`.
    first: Vec<u32>,
    /// Phrases that begin with a class, any number or any word.
    pub open: Vec<(u64, Vec<Start>)>,
    pub idioms: idiom::Table,
    /// Per word: the number of its stem.
    stems: Vec<u32>,
}

/// A phrase that can begin at a word.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    pub word: u16,
    pub pattern: u16,
    /// The fields of the pattern.
    pub fields: u16,
    /// Whether it stands at the start of a sentence only.
    pub initial: bool,
    /// Which words can follow, as bits of [`bit`]; a first sieve.
    pub next: u64,
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
            letters: Vec::new(),
            words: vec![(0, 0)],
            slots: vec![0; 1 << 14],
            patterns: Vec::new(),
            elements: Vec::new(),
            lists: Vec::new(),
            by_word: Vec::new(),
            first: Vec::new(),
            open: Vec::new(),
            idioms: idiom::Table::new(),
            stems: vec![0],
        };
        for (class, list) in vocabulary::TABLE {
            for entry in list.split_whitespace() {
                words::forms(entry, &mut |form| {
                    let id = index.add(form.as_bytes());
                    index.words[id as usize].1 |= class;
                });
            }
        }
        for (r, rule) in RULES.iter().enumerate() {
            for list in rule.phrases {
                for line in list.lines.lines() {
                    phrase::compile(line, r as u8, list, &mut index);
                }
            }
        }
        index.by_word.sort_unstable_by_key(|s| (s.word, s.pattern));
        index.by_word.dedup_by_key(|s| (s.word, s.pattern));
        for word in 0..=index.words.len() {
            let at = index.by_word.partition_point(|s| usize::from(s.word) < word);
            index.first.push(at as u32);
        }
        index
    }

    /// The word's number, adding it if it is new.
    pub fn add(&mut self, word: &[u8]) -> u16 {
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.slots[slot] = self.words.len() as u16;
            self.letters.extend_from_slice(word);
            self.words.push((self.letters.len() as u32, 0));
            self.stems.push(stem::hash(word));
        }
        self.slots[slot]
    }

    /// Files the pattern under a word it can begin with.
    pub fn begin(&mut self, start: Start) {
        self.by_word.push(start);
    }

    /// Files the pattern under a class it can begin with.
    pub fn begin_open(&mut self, class: u64, start: Start) {
        match self.open.iter_mut().find(|(c, _)| *c == class) {
            Some((_, starts)) => starts.push(start),
            None => self.open.push((class, vec![start])),
        }
    }

    /// The lower-case word's number and classes; (0, 0) if it is unknown.
    pub fn word(&self, word: &[u8]) -> (u16, u64) {
        let id = self.slots[self.slot(word)];
        (id, self.words[id as usize].1)
    }

    /// The number of a word's stem; 0 if it is unknown.
    pub fn stem(&self, id: u16) -> u32 {
        self.stems[id as usize]
    }

    /// The letters of a word.
    pub fn letters(&self, id: u16) -> &[u8] {
        let id = id as usize;
        if id == 0 { &[] } else { &self.letters[self.words[id - 1].0 as usize..self.words[id].0 as usize] }
    }

    /// The phrases that can begin with the word.
    pub fn starting(&self, word: u16) -> &[Start] {
        let word = usize::from(word);
        &self.by_word[self.first[word] as usize..self.first[word + 1] as usize]
    }

    /// Where the word is, or the free slot where it belongs. The table is never full: it has room for far more words.
    fn slot(&self, word: &[u8]) -> usize {
        let hash = word.iter().fold(stem::BASIS, |hash, b| stem::step(hash, *b));
        let mask = self.slots.len() - 1;
        let mut at = (hash ^ hash >> 15) as usize & mask;
        while self.slots[at] != 0 && self.letters(self.slots[at]) != word {
            at = (at + 1) & mask;
        }
        at
    }
}

//! Unpacks the vocabulary and the phrases into the index, by the steps of `pack`.

use super::coder;
use super::pack::{PACKED, QUESTIONS};
use super::{BITS, GROUPS, first, kind, low, place};
use crate::lint::finding::Level;
use crate::lint::index::Index;
use crate::lint::phrase::{self, Element, Heard, What};
use crate::lint::rules::RULES;
use crate::lint::vocabulary;
use crate::lint::words::class;

/// Fills the index.
pub fn unpack(index: &mut Index) {
    let mut reader = Reader { coder: coder::Reader::new(&PACKED), sizes: [0; GROUPS] };
    for group in (0..GROUPS).rev() {
        reader.words(group, index);
    }
    for rule in 0..RULES.len() {
        while !reader.coder.bit(place::RULE) {
            reader.list(rule, index);
        }
    }
}

struct Reader {
    coder: coder::Reader<'static, { place::ALL }>,
    sizes: [u32; GROUPS],
}

impl Reader {
    fn words(&mut self, group: usize, index: &mut Index) {
        let count = self.coder.one_of(1 << 12);
        self.sizes[group] = count;
        let mut hash = 0;
        for _ in 0..count {
            while self.coder.bit(place::STEP + group) {
                hash += 1 << low(count);
            }
            hash += self.coder.one_of(1 << low(count));
            let (exact, forms) = self.classes(group);
            index.add(hash & ((1 << BITS) - 1), exact, forms);
        }
    }

    /// The classes of a word, and those of all its forms.
    fn classes(&mut self, group: usize) -> (u64, u64) {
        let mut place = place::LISTED + group;
        let (mut exact, mut forms) = (0, 0);
        while self.coder.bit(place) {
            let row = self.coder.tree(place::CLASS, 6);
            let class = vocabulary::CLASSES.get(row).copied().unwrap_or(0);
            exact |= class;
            if self.coder.bit(place::FORMS + row) {
                forms |= class;
            }
            place = place::LISTED + GROUPS;
        }
        (exact, forms)
    }

    fn list(&mut self, rule: usize, index: &mut Index) {
        let fields = (0..16).fold(0, |fields, bit| fields | u16::from(self.coder.bit(place::FIELD + bit)) << bit);
        let level = if self.coder.bit(place::LEVEL) { Level::Hint } else { Level::Warning };
        let clear = (0..8).fold(0, |clear, bit| clear | u8::from(self.coder.bit(place::CLEAR + bit)) << bit);
        let heard = Heard { rule: rule as u8, fields, level, clear, question: None };
        let (mut last, mut from) = (kind::END, index.elements.len());
        loop {
            let kind = self.coder.tree(place::KIND + 16 * last as usize, 4) as u32;
            last = kind;
            match kind {
                kind::LAST => return,
                kind::END => phrase::file(from, heard, index),
                kind::ASK => {
                    let question = QUESTIONS.lines().nth(self.coder.tree(place::QUESTION, 5));
                    phrase::file(from, Heard { question, ..heard }, index);
                    last = kind::END;
                }
                _ => {
                    let element = self.element(kind, index);
                    index.elements.push(element);
                    continue;
                }
            }
            from = index.elements.len();
        }
    }

    fn element(&mut self, kind: u32, index: &mut Index) -> Element {
        let optional = self.coder.bit(place::OPTIONAL + kind as usize);
        let negated = self.coder.bit(place::NEGATED + kind as usize);
        let what = match kind {
            kind::CLASS => What::Class(self.class()),
            kind::NUMBER => What::Number,
            kind::BARE => What::Bare,
            kind::NAME => What::Name,
            kind::ANY => What::Any,
            kind::GAP => What::Gap,
            kind::START => What::Start,
            kind::CLAUSE => What::End,
            kind::COMMA => What::Comma,
            kind::OPEN => What::Open,
            kind::CLOSE => What::Close,
            _ => self.alternatives(index),
        };
        let bits = match what {
            What::List(from, n) => phrase::bits(&index.lists[from as usize..][..n as usize]),
            _ => 0,
        };
        Element { what, bits, optional, negated }
    }

    fn class(&mut self) -> u64 {
        let mut bits = 0;
        loop {
            bits |= class::BITS.get(self.coder.tree(place::NAMED, 6)).copied().unwrap_or(0);
            if !self.coder.bit(place::MORE) {
                return bits;
            }
        }
    }

    fn alternatives(&mut self, index: &mut Index) -> What {
        let count = self.coder.tree(place::SIZE, 7);
        let from = index.lists.len();
        let starts = first(&self.sizes);
        let (mut group, mut next) = (GROUPS, 0);
        for _ in 0..count {
            let own = self.coder.tree(place::GROUP + 16 * group, 4).min(GROUPS - 1);
            if own != group {
                next = starts[own];
            }
            let number = next + self.coder.one_of((starts[own] + self.sizes[own]).saturating_sub(next).max(1));
            // The unknown word is number 0.
            index.lists.push(((number + 1) << 1) as u16 | u16::from(self.coder.bit(place::FORM + own)));
            (group, next) = (own, number + 1);
        }
        match index.lists[from..] {
            [one] => {
                index.lists.truncate(from);
                What::Word(one)
            }
            _ => What::List(from as u32, count as u16),
        }
    }
}

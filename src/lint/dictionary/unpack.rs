//! Unpacks the vocabulary and the phrases into the index, by the steps of `pack`.

use super::pack::{PACKED, QUESTIONS};
use super::{BITS, kind, place};
use crate::lint::finding::Level;
use crate::lint::index::Index;
use crate::lint::packing::book::{GROUPS, Numbers};
use crate::lint::packing::coder;
use crate::lint::phrase::{self, Element, Heard, What};
use crate::lint::rules::RULES;
use crate::lint::vocabulary;
use crate::lint::words::class;

/// Fills the index.
pub fn unpack(index: &mut Index) {
    let mut coder = coder::Reader::new(&PACKED, place::ALL);
    let numbers = Numbers::read(BITS, &mut coder, &mut |coder, hash, group| {
        let (exact, forms) = classes(coder, group);
        index.add(hash, exact, forms);
    });
    let mut reader = Reader { coder, numbers };
    for rule in 0..RULES.len() {
        while !reader.coder.bit(place::RULE) {
            reader.list(rule, index);
        }
    }
}

/// The classes of a word, and those of all its forms.
fn classes(coder: &mut coder::Reader, group: usize) -> (u64, u64) {
    let mut place = place::LISTED + group;
    let (mut exact, mut forms) = (0, 0);
    while coder.bit(place) {
        let row = coder.tree(place::CLASS, 6);
        let class = vocabulary::CLASSES.get(row).copied().unwrap_or(0);
        exact |= class;
        if coder.bit(place::FORMS + row) {
            forms |= class;
        }
        place = place::LISTED + GROUPS;
    }
    (exact, forms)
}

struct Reader {
    coder: coder::Reader,
    numbers: Numbers,
}

impl Reader {
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
        let from = index.lists.len();
        self.numbers.list(&mut self.coder, &mut |number, forms| {
            // The unknown word is number 0.
            index.lists.push(((number + 1) << 1) as u16 | u16::from(forms));
        });
        match index.lists[from..] {
            [one] => {
                index.lists.truncate(from);
                What::Word(one)
            }
            ref many => What::List(from as u32, many.len() as u16),
        }
    }
}

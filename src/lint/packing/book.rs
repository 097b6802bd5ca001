//! Words by number. Every word is written once, as a few bits of its hash; the most used come first, so that lists of
//! words, which name them by number, are short. The half that writes runs while the program is compiled.

use super::coder::{Reader, Writer};
use super::sort::{search, sorted};

/// Words used 2ⁿ times or more, but less than twice as often, make up group n + 1; those that no list names group 0.
pub const GROUPS: usize = 10;
/// Most words of a list.
pub const MOST: usize = 127;

/// Where the coder learns what. A dictionary's own places begin at [`place::ALL`].
pub mod place {
    use super::GROUPS;

    /// One more step of a hash's distance, by group.
    pub const STEP: usize = 0;
    /// How many words a list has.
    pub const SIZE: usize = STEP + GROUPS;
    /// The group of a word, by that of the word before in its list.
    pub const GROUP: usize = SIZE + 128;
    /// Whether all forms of a word are meant, by its group.
    pub const FORM: usize = GROUP + (GROUPS + 1) * 16;
    pub const ALL: usize = FORM + GROUPS;
}

/// Where the words of each group begin: the most used come first.
const fn first(sizes: &[u32; GROUPS]) -> [u32; GROUPS] {
    let (mut first, mut group, mut at) = ([0; GROUPS], GROUPS, 0);
    while group > 0 {
        group -= 1;
        first[group] = at;
        at += sizes[group];
    }
    first
}

/// How many low bits of the distances between so many sorted hashes of `bits` bits are written as they are; the rest is
/// written as so many steps (Rice 1971).
const fn low(bits: u32, count: u32) -> u32 {
    bits.saturating_sub(u32::BITS - count.leading_zeros())
}

/// Every word once: its group, the most used first, and its hash of `bits` bits; and how many there are. `all` holds
/// hashes, doubled, and one more for a word of a list; what has more bits is passed over.
pub const fn grouped<const N: usize>(all: [u32; N], bits: u32) -> ([u32; N], usize) {
    let all = sorted(all);
    let (mut words, mut count, mut at) = ([u32::MAX; N], 0, 0);
    while at < N && all[at] >> 1 >> bits == 0 {
        let (hash, mut used) = (all[at] >> 1, 0u32);
        while at < N && all[at] >> 1 == hash {
            used += all[at] & 1;
            at += 1;
        }
        let group = u32::BITS - used.leading_zeros();
        let group = if group < GROUPS as u32 { group } else { GROUPS as u32 - 1 };
        words[count] = (GROUPS as u32 - 1 - group) << bits | hash;
        count += 1;
    }
    (sorted(words), count)
}

/// Words by number, to be written.
pub struct Book<const N: usize> {
    bits: u32,
    /// The hash of each.
    words: [u32; N],
    sizes: [u32; GROUPS],
    first: [u32; GROUPS],
    /// The hashes, sorted, and the number of each.
    hashes: [u32; N],
    numbers: [u32; N],
}

impl<const N: usize> Book<N> {
    /// Of the words that [`grouped`] gave.
    pub const fn new(grouped: [u32; N], bits: u32) -> Self {
        let (mut words, mut sizes, mut numbers, mut at) = ([0; N], [0; GROUPS], [0; N], 0);
        while at < N {
            words[at] = grouped[at] & ((1 << bits) - 1);
            sizes[GROUPS - 1 - (grouped[at] >> bits) as usize] += 1;
            at += 1;
        }
        let hashes = sorted(words);
        at = 0;
        while at < N {
            numbers[search(&hashes, words[at])] = at as u32;
            at += 1;
        }
        Book { bits, words, first: first(&sizes), sizes, hashes, numbers }
    }

    pub const fn number(&self, hash: u32) -> u32 {
        self.numbers[search(&self.hashes, hash)]
    }

    /// Writes how many words the group has; gives the numbers of its first and of the next group's.
    pub const fn group<const R: usize, const P: usize>(&self, out: &mut Writer<R, P>, group: usize) -> (u32, u32) {
        out.one_of(1 << 12, self.sizes[group]);
        (self.first[group], self.first[group] + self.sizes[group])
    }

    /// Writes the word of that number, and gives its hash: the distance from the word before in its group.
    pub const fn word<const R: usize, const P: usize>(&self, out: &mut Writer<R, P>, group: usize, number: u32) -> u32 {
        let hash = self.words[number as usize];
        let last = if number == self.first[group] { 0 } else { self.words[number as usize - 1] };
        let low = low(self.bits, self.sizes[group]);
        let mut steps = (hash - last) >> low;
        while steps > 0 {
            out.bit(place::STEP + group, true);
            steps -= 1;
        }
        out.bit(place::STEP + group, false);
        out.one_of(1 << low, (hash - last) & ((1 << low) - 1));
        hash
    }

    /// Writes the list of the first `count` of `words`: hashes, doubled, and one more where all forms are meant. First how
    /// many there are and the group of each, then which of each group, then their forms.
    pub const fn list<const R: usize, const P: usize>(
        &self,
        out: &mut Writer<R, P>,
        words: &[u32; MOST],
        count: usize,
    ) {
        let (words, count) = self.ordered(words, count);
        out.tree(place::SIZE, 7, count as u32);
        let (mut at, mut last) = (0, GROUPS);
        while at < count {
            let group = self.group_of(words[at] >> 1);
            out.tree(place::GROUP + 16 * last, 4, group as u32);
            (last, at) = (group, at + 1);
        }
        let mut from = 0;
        while from < count {
            let (group, mut to) = (self.group_of(words[from] >> 1), from);
            while to < count && self.group_of(words[to] >> 1) == group {
                to += 1;
            }
            let (first, size) = (self.first[group], self.sizes[group]);
            some(out, words.split_at(to).0.split_at(from).1, first, first + size);
            from = to;
        }
        at = 0;
        while at < count {
            out.bit(place::FORM + self.group_of(words[at] >> 1), words[at] & 1 == 1);
            at += 1;
        }
    }

    const fn group_of(&self, number: u32) -> usize {
        let mut group = 0;
        while number < self.first[group] {
            group += 1;
        }
        group
    }

    /// Numbers for hashes, in order. A word in both its spellings, or with its forms and without, is one.
    const fn ordered(&self, words: &[u32; MOST], count: usize) -> ([u32; MOST], usize) {
        let (mut all, mut taken) = ([0; MOST], 0);
        while taken < count {
            let (one, mut at) = (self.number(words[taken] >> 1) << 1 | words[taken] & 1, taken);
            while at > 0 && all[at - 1] > one {
                all[at] = all[at - 1];
                at -= 1;
            }
            (all[at], taken) = (one, taken + 1);
        }
        let (mut kept, mut at) = (0, 0);
        while at < count {
            kept -= (kept > 0 && all[kept - 1] >> 1 == all[at] >> 1) as usize;
            all[kept] = all[at];
            (kept, at) = (kept + 1, at + 1);
        }
        (all, kept)
    }
}

/// Most words of a group and a list that are halved as if each were as likely to be in either half.
const EVEN: u32 = 16;

/// Writes which of the numbers `from..to` the words are, doubled and in order: how many are in the first half, and so on
/// in both halves. That costs no more than any other way to name a set.
const fn some<const R: usize, const P: usize>(out: &mut Writer<R, P>, words: &[u32], from: u32, to: u32) {
    let count = words.len() as u32;
    match count {
        0 => {}
        1 => out.one_of(to - from, (words[0] >> 1) - from),
        _ => {
            let (middle, mut less) = (from + (to - from) / 2, 0);
            while less < count && words[less as usize] >> 1 < middle {
                less += 1;
            }
            if count > EVEN {
                out.one_of(count + 1, less)
            } else {
                out.heads(count, less)
            }
            let (low, high) = words.split_at(less as usize);
            some(out, low, from, middle);
            some(out, high, middle, to);
        }
    }
}

/// Reads `count` of the numbers `from..to`. However damaged what it reads, it ends.
fn read_some(coder: &mut Reader, count: u32, from: u32, to: u32, each: &mut dyn FnMut(u32)) {
    match count {
        0 => {}
        1 => each(from + coder.one_of((to - from).max(1))),
        _ if to < from + 2 => {}
        _ => {
            let middle = from + (to - from) / 2;
            let less = if count > EVEN { coder.one_of(count + 1) } else { coder.heads(count) };
            read_some(coder, less, from, middle, each);
            read_some(coder, count - less, middle, to, each);
        }
    }
}

/// What reads a [`Book`].
pub struct Numbers {
    sizes: [u32; GROUPS],
    first: [u32; GROUPS],
}

impl Numbers {
    /// Reads the words, each as its number, its hash and its group; `each` reads what stands behind a word.
    pub fn read(bits: u32, coder: &mut Reader, each: &mut dyn FnMut(&mut Reader, u32, usize)) -> Numbers {
        let mut sizes = [0; GROUPS];
        for group in (0..GROUPS).rev() {
            let count = coder.one_of(1 << 12);
            sizes[group] = count;
            let mut hash = 0u32;
            for _ in 0..count {
                while coder.bit(place::STEP + group) {
                    hash = hash.wrapping_add(1 << low(bits, count));
                }
                hash = hash.wrapping_add(coder.one_of(1 << low(bits, count))) & ((1 << bits) - 1);
                each(coder, hash, group);
            }
        }
        Numbers { first: first(&sizes), sizes }
    }

    /// Reads a list: of each word its number, and whether all its forms are meant.
    pub fn list(&self, coder: &mut Reader, each: &mut dyn FnMut(u32, bool)) {
        let count = coder.tree(place::SIZE, 7);
        let (mut many, mut last) = ([0; GROUPS], GROUPS);
        for _ in 0..count {
            last = coder.tree(place::GROUP + 16 * last, 4).min(GROUPS - 1);
            many[last] += 1;
        }
        let mut words = Vec::with_capacity(count);
        for group in (0..GROUPS).rev() {
            let (first, mut keep) = (self.first[group], |number| words.push((number, group)));
            read_some(coder, many[group], first, first + self.sizes[group], &mut keep);
        }
        words.into_iter().for_each(|(number, group)| each(number, coder.bit(place::FORM + group)));
    }
}

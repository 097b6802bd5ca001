//! A range coder whose odds learn from what went before: it writes while the program is compiled and reads in the
//! browser. Both halves must go through the same calls in the same order. After G. N. N. Martin, "Range encoding", 1979.

/// Odds in so many bits.
const BITS: u32 = 12;
/// Never less: what was never met may come.
const LEAST: u32 = 16;
/// After so many bits the odds move no more slowly.
const LIMIT: u8 = 60;

/// What was met at a place: the odds of a one, and how many bits, up to a limit.
#[derive(Clone, Copy)]
struct Odds {
    one: u16,
    met: u8,
}

impl Odds {
    const EVEN: Odds = Odds { one: 1 << (BITS - 1), met: 0 };

    /// The part of the range that a one takes.
    const fn ones(self, range: u32) -> u32 {
        (range >> BITS) * self.one as u32
    }

    /// The more was met, the less one bit more changes.
    const fn meet(self, one: bool) -> Odds {
        let goal = if one { (1 << BITS) - LEAST } else { LEAST };
        let odds = self.one as i32 + (goal as i32 - self.one as i32) / (self.met as i32 + 2);
        Odds { one: odds as u16, met: if self.met < LIMIT { self.met + 1 } else { LIMIT } }
    }
}

/// The range is made wider while it is below this.
const NARROW: u32 = 1 << 24;

/// Writes into `ROOM` bytes, learning at `PLACES` places.
pub struct Writer<const ROOM: usize, const PLACES: usize> {
    low: u32,
    range: u32,
    places: [Odds; PLACES],
    pub bytes: [u8; ROOM],
    pub len: usize,
}

impl<const ROOM: usize, const PLACES: usize> Writer<ROOM, PLACES> {
    pub const fn new() -> Self {
        Writer { low: 0, range: u32::MAX, places: [Odds::EVEN; PLACES], bytes: [0; ROOM], len: 0 }
    }

    /// Takes `range` of the range, `from` its beginning.
    const fn take(&mut self, from: u32, range: u32) {
        let (low, over) = self.low.overflowing_add(from);
        (self.low, self.range) = (low, range);
        if over {
            let mut at = self.len - 1;
            while self.bytes[at] == u8::MAX {
                self.bytes[at] = 0;
                at -= 1;
            }
            self.bytes[at] += 1;
        }
        while self.range < NARROW {
            self.push();
            self.range <<= 8;
        }
    }

    const fn push(&mut self) {
        self.bytes[self.len] = (self.low >> 24) as u8;
        self.len += 1;
        self.low <<= 8;
    }

    /// One bit, by what was met at the place.
    pub const fn bit(&mut self, place: usize, one: bool) {
        let odds = self.places[place];
        let ones = odds.ones(self.range);
        self.places[place] = odds.meet(one);
        if one {
            self.take(0, ones);
        } else {
            self.take(ones, self.range - ones);
        }
    }

    /// A number of so many bits, by what was met at the place, which takes as many places as there are numbers.
    pub const fn tree(&mut self, place: usize, bits: u32, value: u32) {
        let (mut node, mut left) = (1, bits);
        while left > 0 {
            left -= 1;
            let one = value >> left & 1;
            self.bit(place + node, one == 1);
            node = node << 1 | one as usize;
        }
    }

    /// A number below `count`; all are as likely.
    pub const fn one_of(&mut self, count: u32, value: u32) {
        let part = self.range / count;
        self.take(part * value, part);
    }

    /// How many of `count` things, at most 16, came up, where each is as likely as not.
    pub const fn heads(&mut self, count: u32, value: u32) {
        let (from, ways) = ways(count, value);
        let part = self.range >> count;
        self.take(part * from, part * ways);
    }

    /// Writes what is left.
    pub const fn end(&mut self) {
        self.take(self.range >> 1, 1);
    }
}

/// In how many of 2ᶜ ways fewer than `value` of `count` things come up, and in how many just so many.
const fn ways(count: u32, value: u32) -> (u32, u32) {
    let (mut fewer, mut ways, mut at) = (0, 1, 0);
    while at < value {
        fewer += ways;
        ways = ways * (count - at) / (at + 1);
        at += 1;
    }
    (fewer, ways)
}

/// Reads what a [`Writer`] wrote; past the end it reads zeros.
pub struct Reader {
    /// How far into the range.
    code: u32,
    range: u32,
    places: Vec<Odds>,
    bytes: std::slice::Iter<'static, u8>,
}

impl Reader {
    /// Learns at so many places, as the writer did.
    pub fn new(bytes: &'static [u8], places: usize) -> Reader {
        let mut reader = Reader { code: 0, range: u32::MAX, places: vec![Odds::EVEN; places], bytes: bytes.iter() };
        (0..4).for_each(|_| reader.pull());
        reader
    }

    fn pull(&mut self) {
        self.code = self.code << 8 | self.bytes.next().map_or(0, |byte| u32::from(*byte));
    }

    fn take(&mut self, from: u32, range: u32) {
        (self.code, self.range) = (self.code - from, range);
        while self.range < NARROW {
            self.pull();
            self.range <<= 8;
        }
    }

    /// See [`Writer::bit`].
    pub fn bit(&mut self, place: usize) -> bool {
        let odds = self.places[place];
        let ones = odds.ones(self.range);
        let one = self.code < ones;
        self.places[place] = odds.meet(one);
        if one {
            self.take(0, ones);
        } else {
            self.take(ones, self.range - ones);
        }
        one
    }

    /// See [`Writer::tree`].
    pub fn tree(&mut self, place: usize, bits: u32) -> usize {
        let node = (0..bits).fold(1, |node, _| node << 1 | usize::from(self.bit(place + node)));
        node - (1 << bits)
    }

    /// See [`Writer::one_of`].
    pub fn one_of(&mut self, count: u32) -> u32 {
        let part = self.range / count;
        let value = (self.code / part).min(count - 1);
        self.take(part * value, part);
        value
    }
    /// See [`Writer::heads`].
    pub fn heads(&mut self, count: u32) -> u32 {
        let part = self.range >> count;
        let way = self.code / part;
        let value = (0..count).find(|value| way < ways(count, value + 1).0).unwrap_or(count);
        let (from, ways) = ways(count, value);
        self.take(part * from, part * ways);
        value
    }
}

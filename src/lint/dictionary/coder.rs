//! A range coder whose odds learn from what went before: it writes while the program is compiled and reads in the
//! browser. Both halves must go through the same calls in the same order. After G. N. N. Martin, "Range encoding", 1979.

/// Even odds, in 2048ths.
const EVEN: u16 = 1024;
const BITS: u32 = 11;
/// How fast odds move: by a sixteenth of the way.
const PACE: u32 = 4;
/// The range is made wider while it is below this.
const NARROW: u32 = 1 << 24;

/// Writes into `ROOM` bytes, learning at `PLACES` places.
pub struct Writer<const ROOM: usize, const PLACES: usize> {
    low: u32,
    range: u32,
    places: [u16; PLACES],
    pub bytes: [u8; ROOM],
    pub len: usize,
}

impl<const ROOM: usize, const PLACES: usize> Writer<ROOM, PLACES> {
    pub const fn new() -> Self {
        Writer { low: 0, range: u32::MAX, places: [EVEN; PLACES], bytes: [0; ROOM], len: 0 }
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
        let ones = (self.range >> BITS) * odds as u32;
        if one {
            self.places[place] = odds + ((2 * EVEN - odds) >> PACE);
            self.take(0, ones);
        } else {
            self.places[place] = odds - (odds >> PACE);
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

    /// Writes what is left.
    pub const fn end(&mut self) {
        self.take(self.range >> 1, 1);
    }
}

/// Reads what a [`Writer`] wrote; past the end it reads zeros.
pub struct Reader<'a, const PLACES: usize> {
    /// How far into the range.
    code: u32,
    range: u32,
    places: [u16; PLACES],
    bytes: std::slice::Iter<'a, u8>,
}

impl<const PLACES: usize> Reader<'_, PLACES> {
    pub fn new(bytes: &[u8]) -> Reader<'_, PLACES> {
        let mut reader = Reader { code: 0, range: u32::MAX, places: [EVEN; PLACES], bytes: bytes.iter() };
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
        let ones = (self.range >> BITS) * u32::from(odds);
        let one = self.code < ones;
        if one {
            self.places[place] = odds + ((2 * EVEN - odds) >> PACE);
            self.take(0, ones);
        } else {
            self.places[place] = odds - (odds >> PACE);
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
}

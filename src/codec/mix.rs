//! The model of version 1: how likely is the next bit a one? Many small predictions, each from another context, mixed by
//! weights that learn. Integers only, so that every platform reads what another wrote. Changing anything here, the
//! order of two lines included, makes links unreadable: that is a new version.

use super::squash::{Curve, squash};

/// What the next byte is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Place {
    /// The number of the thing's kind.
    pub kind: u8,
    /// The field's tag; for a tag, the one before it.
    pub tag: u8,
    /// What is written.
    pub step: Step,
}

/// The parts a canvas is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum Step {
    #[default]
    Tag,
    Text,
    Id,
    Number,
    Choice,
    Count,
    LinkKind,
    LinkPlace,
}

/// Contexts that look at the bytes before.
const CONTEXTS: usize = 12;
/// One input a context, one from the match, one constant.
const INPUTS: usize = CONTEXTS + 2;
/// Two to this power slots of 2 bytes are shared by all contexts.
const SLOT_BITS: u32 = 21;
/// Two to this power places are remembered where four bytes stood last.
const MATCH_BITS: u32 = 16;
/// The longest match that counts as longer.
const MATCH_MAX: usize = 31;
/// The shortest match that counts.
const MATCH_MIN: usize = 4;
/// A mixing weight of one.
const ONE: i32 = 1 << 16;
/// So many bytes are read before mixing starts: it learns enough from the rest.
const READS_ONLY: usize = 16_000;
/// How slowly weights learn: halvings of a step.
const MIX_RATE: i32 = 15;
/// How slowly the chance of a history learns.
const MAP_RATE: i32 = 7;

/// The model and all it has learned.
#[derive(Clone)]
pub struct Mixer {
    curve: Curve,
    /// A check of 8 bits and a history of 8.
    slots: Vec<u16>,
    /// Per context and history, the chance of a one.
    maps: Vec<u16>,
    weights: [Vec<i32>; 2],
    /// Every byte so far.
    recent: Vec<u8>,
    matches: Vec<u32>,
    /// Where the match goes on, and how long it is; 0 is none.
    match_at: usize,
    match_length: usize,
    match_map: [u16; 2 * (MATCH_MAX + 1)],
    /// The word at hand and the two before it, as hashes; of all words, however written, in small letters.
    words: [u32; 3],
    /// Per kind and tag and step, the byte that stood there last.
    last: [u8; 1024],
    /// Per context and mixed chance, what came of it: 33 steps a context.
    refine: Vec<u16>,
    place: Place,
    hashes: [u32; CONTEXTS],
    // What belongs to the bit at hand.
    partial: usize,
    lines: [u32; CONTEXTS],
    at: [usize; CONTEXTS],
    inputs: [i32; INPUTS],
    chosen: [usize; 2],
    mixed: [u16; 2],
    refine_at: [usize; 2],
    match_bit: usize,
}

impl Mixer {
    /// A model that knows nothing.
    pub fn new() -> Mixer {
        let weight = ONE / 5;
        let refine = (0..1024 * 33).map(|index| squash((index % 33 - 16) * 128)).collect();
        let mut model = Mixer {
            curve: Curve::new(),
            slots: vec![0; 1 << SLOT_BITS],
            maps: vec![0; CONTEXTS * 256],
            weights: [vec![weight; 256 * INPUTS], vec![weight; 32 * INPUTS]],
            recent: Vec::new(),
            matches: vec![0; 1 << MATCH_BITS],
            match_at: 0,
            match_length: 0,
            match_map: [0; 2 * (MATCH_MAX + 1)],
            words: [0; 3],
            last: [0; 1024],
            refine,
            place: Place::default(),
            hashes: [0; CONTEXTS],
            partial: 1,
            lines: [0; CONTEXTS],
            at: [0; CONTEXTS],
            inputs: [0; INPUTS],
            chosen: [0; 2],
            mixed: [0; 2],
            refine_at: [0; 2],
            match_bit: 0,
        };
        for (index, chance) in model.maps.iter_mut().enumerate() {
            let (zeros, ones) = ((index & 15) as u32, (index >> 4 & 15) as u32);
            *chance = ((ones * 10 + 4) * 65_535 / ((zeros + ones) * 10 + 8)) as u16;
        }
        for (index, chance) in model.match_map.iter_mut().enumerate() {
            let sure = 65_535 - 32_768 / (index as u32 / 2 + 2);
            *chance = if index & 1 == 1 { sure as u16 } else { 65_535 - sure as u16 };
        }
        model
    }

    /// Begins a byte.
    pub fn begin(&mut self, place: Place) {
        self.place = place;
        self.partial = 1;
        let field = u32::from(place.kind) << 8 | u32::from(place.tag);
        let step = place.step as u32;
        let [c1, c2, c3, c4, c5, c6] = self.before();
        let [word, word1, word2] = self.words;
        let hashes = if place.step == Step::Text {
            [
                hash(1, field, 0),
                hash(2, c1, 0),
                hash(3, c1 | c2 << 8, 0),
                hash(4, c1 | c2 << 8 | c3 << 16, 0),
                hash(5, c1 | c2 << 8 | c3 << 16 | c4 << 24, 0),
                hash(6, c1 | c2 << 8 | c3 << 16 | c4 << 24, c5),
                hash(7, c1 | c2 << 8 | c3 << 16 | c4 << 24, c5 | c6 << 8),
                hash(8, word, c1),
                hash(9, word, word1),
                hash(10, word, field),
                hash(11, word, word2),
                hash(12, word1, c1 | field << 8),
            ]
        } else {
            let last = u32::from(self.last[self.last_at()]);
            let all = step << 16 | field;
            [
                hash(21, step, 0),
                hash(22, all, 0),
                hash(23, all, last),
                hash(24, all, c1),
                hash(25, all, c1 | c2 << 8),
                hash(26, step, c1),
                hash(27, step, c1 | c2 << 8),
                hash(28, all, c1 | last << 8),
                hash(29, all, word),
                hash(30, all, c1 | c2 << 8 | c3 << 16),
                hash(31, all, c2),
                hash(32, step, last),
            ]
        };
        self.hashes = hashes;
        self.find();
    }

    /// Where the bit stands within its half byte: 1 to 15. Finds the slots of each context at the start of a half.
    fn node(&mut self) -> usize {
        let second = self.partial > 15;
        if self.partial == 1 || (second && self.partial < 32) {
            for (line, hash) in self.lines.iter_mut().zip(self.hashes) {
                let key = (hash ^ (self.partial as u32).wrapping_mul(0x9E37_79B1)).wrapping_mul(0x85EB_CA6B);
                *line = key ^ key >> 15;
            }
        }
        if second {
            (self.partial & ((1 << (self.partial.ilog2() - 4)) - 1)) | 1 << (self.partial.ilog2() - 4)
        } else {
            self.partial
        }
    }

    /// The chance that the next bit is a one, of 65,536; never 0 or all.
    pub fn odds(&mut self) -> u16 {
        let mut known = 0;
        let node = self.node();
        for index in 0..CONTEXTS {
            let line = self.lines[index];
            let at = (line >> (36 - SLOT_BITS) << 4) as usize | (node ^ (line & 15) as usize);
            let check = (line >> 4) as u16 & 0xFF;
            let slot = &mut self.slots[at];
            if *slot >> 8 != check {
                *slot = check << 8;
            }
            self.at[index] = at;
            let history = (*slot & 0xFF) as usize;
            if history == 0 {
                self.inputs[index] = 0;
            } else {
                known += 1;
                self.inputs[index] = self.curve.stretch(self.maps[index << 8 | history]);
            }
        }
        self.matched();
        if self.recent.len() < READS_ONLY {
            return 32_768;
        }
        self.inputs[INPUTS - 1] = 256;
        let step = self.place.step as usize;
        self.chosen = [self.partial * INPUTS, (if step == 1 { known } else { 16 + step }) * INPUTS];
        let mut sum = 0;
        for set in 0..2 {
            let weights = &self.weights[set][self.chosen[set]..][..INPUTS];
            let dot: i64 = weights.iter().zip(&self.inputs).map(|(w, x)| i64::from(*w) * i64::from(*x)).sum();
            let stretched = ((dot >> 16) as i32).clamp(-2047, 2047);
            self.mixed[set] = squash(stretched);
            sum += stretched;
        }
        self.refined(sum / 2)
    }

    /// Learns which bit it was.
    pub fn learn(&mut self, bit: u8) {
        let target = i32::from(bit) * 65_535;
        let mixes = self.recent.len() >= READS_ONLY;
        for set in (0..2).filter(|_| mixes) {
            let error = target - i32::from(self.mixed[set]);
            let weights = &mut self.weights[set][self.chosen[set]..][..INPUTS];
            for (weight, input) in weights.iter_mut().zip(&self.inputs) {
                *weight = weight.wrapping_add((error * *input + (1 << 14)) >> MIX_RATE);
            }
        }
        for index in 0..CONTEXTS {
            let slot = &mut self.slots[self.at[index]];
            let history = (*slot & 0xFF) as usize;
            if history != 0 {
                toward(&mut self.maps[index << 8 | history], target, MAP_RATE);
            }
            *slot = *slot & 0xFF00 | count(history & 15, history >> 4, bit) as u16;
        }
        if self.match_length > 0 {
            toward(&mut self.match_map[self.match_length.min(MATCH_MAX) * 2 + self.match_bit], target, 6);
            if self.match_bit != usize::from(bit) {
                self.match_length = 0;
            }
        }
        for at in self.refine_at.into_iter().filter(|_| mixes) {
            toward(&mut self.refine[at], target, 6);
        }
        self.partial = self.partial << 1 | usize::from(bit);
    }

    /// Ends a byte.
    pub fn end(&mut self, byte: u8) {
        let at = self.last_at();
        self.last[at] = byte;
        self.recent.push(byte);
        let lower = byte.to_ascii_lowercase();
        if self.place.step != Step::Text {
            self.words = [hash(40, u32::from(self.place.kind), 0), 0, 0];
        } else if lower.is_ascii_alphanumeric() || byte >= 128 {
            self.words[0] = hash(41, self.words[0], u32::from(lower));
        } else if self.words[0] != 0 {
            self.words = [0, self.words[0], self.words[1]];
        }
    }

    fn last_at(&self) -> usize {
        (hash(50, u32::from(self.place.kind) << 8 | u32::from(self.place.tag), self.place.step as u32) >> 22) as usize
    }

    fn before(&self) -> [u32; 6] {
        let mut bytes = [0; 6];
        for (byte, recent) in bytes.iter_mut().zip(self.recent.iter().rev()) {
            *byte = u32::from(*recent);
        }
        bytes
    }

    /// Looks for a place where the last bytes stood before.
    fn find(&mut self) {
        let end = self.recent.len();
        if self.match_length > 0 {
            self.match_at += 1;
            self.match_length = (self.match_length + 1).min(255);
        }
        if end < MATCH_MIN {
            return;
        }
        let [c1, c2, c3, c4, ..] = self.before();
        let key = hash(60, c1 | c2 << 8 | c3 << 16 | c4 << 24, 0) >> (32 - MATCH_BITS);
        let entry = &mut self.matches[key as usize];
        if self.match_length == 0 && *entry > 0 {
            self.match_at = *entry as usize;
            let (old, new) = (self.recent[..self.match_at].iter().rev(), self.recent.iter().rev());
            self.match_length = old.zip(new).take(MATCH_MAX).take_while(|(a, b)| a == b).count();
            if self.match_length < MATCH_MIN {
                self.match_length = 0;
            }
        }
        *entry = end as u32;
    }

    /// The match's input.
    fn matched(&mut self) {
        self.inputs[INPUTS - 2] = 0;
        if self.match_length == 0 {
            return;
        }
        let expected = usize::from(self.recent[self.match_at]) | 256;
        self.match_bit = expected >> (8 - (usize::BITS - 1 - self.partial.leading_zeros()) - 1) & 1;
        let length = self.match_length.min(MATCH_MAX);
        self.inputs[INPUTS - 2] = self.curve.stretch(self.match_map[length * 2 + self.match_bit]);
    }

    /// Corrects the mixed chance by how it fared before in two contexts.
    fn refined(&mut self, stretched: i32) -> u16 {
        let place = (stretched + 2048) as usize;
        let near = (place + 64) >> 7;
        let step = self.place.step as usize;
        let before = usize::from(self.recent.last().copied().unwrap_or(0));
        self.refine_at = [
            (if step == 1 { self.partial } else { 256 + step * 8 }) * 33 + near,
            (512 + (hash(70, before as u32, self.partial as u32) >> 23) as usize) * 33 + near,
        ];
        let plain = i32::from(squash(stretched));
        let [first, second] = self.refine_at.map(|at| i32::from(self.refine[at]));
        ((plain * 2 + first + second) / 4).clamp(1, 65_535) as u16
    }
}

/// Counts a bit in a history of zeros (low half) and ones; what contradicts long agreement halves it. At most 15 of each.
fn count(zeros: usize, ones: usize, bit: u8) -> usize {
    let (same, other) = if bit == 1 { (ones, zeros) } else { (zeros, ones) };
    let same = (same + 1).min(15);
    let other = if other > 2 { other / 2 + 1 } else { other };
    if bit == 1 { same << 4 | other } else { other << 4 | same }
}

/// Moves a chance toward what happened.
fn toward(chance: &mut u16, target: i32, rate: i32) {
    let now = i32::from(*chance);
    *chance = (now + ((target - now) >> rate)) as u16;
}

/// Spreads a context over all 32 bits.
fn hash(salt: u32, a: u32, b: u32) -> u32 {
    let mixed =
        a.wrapping_mul(0x2C1B_3C6D) ^ b.wrapping_mul(0x297A_2D39).rotate_left(15) ^ salt.wrapping_mul(0x9E37_79B1);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x85EB_CA77);
    (mixed ^ mixed >> 13).wrapping_mul(0xC2B2_AE3D)
}

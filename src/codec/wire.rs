//! The arithmetic coder: bytes out, bytes in, or bytes only learned, each under the model's odds. Integers only. Reading
//! past the end reads zeros; who reads decides when it is enough.

use super::mix::{Mixer, Place};

/// What happens to the bytes.
enum Side<'a> {
    /// They are written.
    Out(Vec<u8>),
    /// They come from coded bytes.
    In { coded: &'a [u8], at: usize, window: u32 },
    /// They come from a plain text, and only teach the model.
    Learn { plain: &'a [u8], at: usize },
    /// They are written as they are.
    Plain(Vec<u8>),
}

/// Writes, reads or learns bytes, one after the other.
pub struct Wire<'a> {
    model: Mixer,
    side: Side<'a>,
    low: u32,
    high: u32,
    /// How many bytes went through.
    pub count: usize,
}

impl<'a> Wire<'a> {
    /// A wire that writes.
    pub fn writing(model: Mixer) -> Wire<'a> {
        Wire::new(model, Side::Out(Vec::new()))
    }

    /// A wire that reads what another wrote.
    pub fn reading(model: Mixer, coded: &'a [u8]) -> Wire<'a> {
        let mut wire = Wire::new(model, Side::In { coded, at: 0, window: 0 });
        if let Side::In { coded, at, window } = &mut wire.side {
            for _ in 0..4 {
                *window = *window << 8 | next(coded, at);
            }
        }
        wire
    }

    /// A wire that gives back a plain text and teaches the model with it.
    pub fn learning(model: Mixer, plain: &'a [u8]) -> Wire<'a> {
        Wire::new(model, Side::Learn { plain, at: 0 })
    }

    /// A wire that writes bytes as they are: what [`Wire::learning`] takes.
    pub fn plain(model: Mixer) -> Wire<'a> {
        Wire::new(model, Side::Plain(Vec::new()))
    }

    fn new(model: Mixer, side: Side<'a>) -> Wire<'a> {
        Wire { model, side, low: 0, high: u32::MAX, count: 0 }
    }

    /// True if more was read than can have been written: whoever wrote this meant something else.
    pub fn overrun(&self) -> bool {
        // Reading is four bytes ahead.
        matches!(self.side, Side::In { coded, at, .. } if at > coded.len() + 4)
    }

    /// Passes one byte. Writing, it is the value given; else the value given is not looked at. Returns the byte.
    pub fn byte(&mut self, place: Place, value: u8) -> u8 {
        self.count += 1;
        let value = match &mut self.side {
            Side::Learn { plain, at } => next(plain, at) as u8,
            Side::Plain(out) => {
                out.push(value);
                return value;
            }
            _ => value,
        };
        self.model.begin(place);
        let mut byte = 0;
        for shift in (0..8).rev() {
            let bit = self.bit(value >> shift & 1);
            self.model.learn(bit);
            byte = byte << 1 | bit;
        }
        self.model.end(byte);
        byte
    }

    fn bit(&mut self, bit: u8) -> u8 {
        let odds = u64::from(self.model.odds());
        if matches!(self.side, Side::Learn { .. }) {
            return bit;
        }
        let middle = self.low + ((u64::from(self.high - self.low) * odds) >> 16) as u32;
        let bit = match &self.side {
            Side::In { window, .. } => u8::from(*window <= middle),
            _ => bit,
        };
        if bit == 1 {
            self.high = middle
        } else {
            self.low = middle + 1
        }
        while (self.low ^ self.high) >> 24 == 0 {
            match &mut self.side {
                Side::Out(out) => out.push((self.high >> 24) as u8),
                Side::In { coded, at, window } => *window = *window << 8 | next(coded, at),
                Side::Learn { .. } | Side::Plain(_) => {}
            }
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
        bit
    }

    /// Ends writing: the shortest bytes that read back.
    pub fn written(self) -> Vec<u8> {
        let mut out = match self.side {
            Side::Out(out) => out,
            Side::Plain(out) => return out,
            _ => return Vec::new(),
        };
        if self.low > 0 {
            // The fewest leading bytes of a number between low and high.
            for kept in 1..=4 {
                let mask = u32::MAX.checked_shr(kept * 8).unwrap_or(0);
                let number = self.high & !mask;
                if number >= self.low {
                    out.extend_from_slice(&number.to_be_bytes()[..kept as usize]);
                    break;
                }
            }
        }
        out
    }

    /// The model with all it has learned.
    pub fn into_model(self) -> Mixer {
        self.model
    }
}

fn next(bytes: &[u8], at: &mut usize) -> u32 {
    let byte = bytes.get(*at).copied().unwrap_or(0);
    *at += 1;
    u32::from(byte)
}

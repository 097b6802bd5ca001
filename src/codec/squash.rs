//! Between chances and their logarithmic odds, in integers: a table of 33 points and straight lines between them.

/// 65,536 / (1 + e^-x) for x from -8 to 8 by halves.
const POINTS: [i32; 33] = [
    22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11_955, 17_625, 24_743, 32_768, 40_793, 47_911,
    53_581, 57_724, 60_565, 62_428, 63_615, 64_357, 64_816, 65_097, 65_269, 65_374, 65_438, 65_476, 65_500, 65_514,
];

/// The chance, of 65,536, for odds of -2,047 to 2,047 (256 to a unit of the natural logarithm).
pub fn squash(odds: i32) -> u16 {
    let odds = odds.clamp(-2047, 2047) + 2048;
    let (low, part) = ((odds >> 7) as usize, odds & 127);
    let (a, b) = (POINTS[low.min(31)], POINTS[low.min(31) + 1]);
    (a + (((b - a) * part) >> 7)).clamp(1, 65_535) as u16
}

/// The way back, as a table of 4,096 steps made from [`squash`].
#[derive(Clone)]
pub struct Curve(Vec<i16>);

impl Curve {
    /// Makes the table.
    pub fn new() -> Curve {
        let mut table = Vec::with_capacity(4096);
        let mut odds = -2047;
        for step in 0..4096 {
            while odds < 2047 && i32::from(squash(odds)) < step * 16 + 8 {
                odds += 1;
            }
            table.push(odds as i16);
        }
        Curve(table)
    }

    /// The odds of a chance of 65,536.
    pub fn stretch(&self, chance: u16) -> i32 {
        i32::from(self.0[usize::from(chance >> 4)])
    }
}

//! Classes of words: closed lists of general English. Never a rule.

/// What a word is, as bits. A word may be several things.
pub mod class {
    /// Articles, pronouns, prepositions, auxiliaries: they say nothing alone.
    pub const FUNCTION: u64 = 1;
    /// Words that fit any organisation: alone they make nothing specific.
    pub const GENERIC: u64 = 1 << 1;
    /// Numbers in words.
    pub const NUMBER: u64 = 1 << 2;
    /// Days, months, quarters, seasons, years.
    pub const TIME: u64 = 1 << 3;
    /// A year in digits.
    pub const YEAR: u64 = 1 << 4;
    /// A calendar name that fixes a date: a month, a weekday, `Q3`.
    pub const DATE: u64 = 1 << 5;
    /// To make better, without saying how.
    pub const IMPROVE: u64 = 1 << 6;
    /// To go up or down.
    pub const MOVE: u64 = 1 << 7;
    /// Comparatives.
    pub const MORE: u64 = 1 << 8;
    /// Degree without amount.
    pub const DEGREE: u64 = 1 << 9;
    /// Words for people and organisations that bound nobody.
    pub const PEOPLE: u64 = 1 << 10;
    /// `every`, `all`, `any`.
    pub const EVERY: u64 = 1 << 11;
    /// `no`, `not`, `without`.
    pub const NO: u64 = 1 << 12;
    /// Praise.
    pub const PRAISE: u64 = 1 << 13;
    /// What work leaves behind: meetings, posts, features.
    pub const OUTPUT: u64 = 1 << 14;
    /// To do work: hold, publish, ship.
    pub const DO: u64 = 1 << 15;
    /// What nobody wants.
    pub const BAD: u64 = 1 << 16;
    /// Things praise is usually said of: solutions, services, experiences.
    pub const HEAD: u64 = 1 << 17;
    /// Good qualities, as nouns: speed, quality, trust.
    pub const VIRTUE: u64 = 1 << 18;
    /// What is achieved or experienced, counted as a result: orders, complaints, revenue.
    pub const RESULT: u64 = 1 << 19;
    /// `is`, `are`, `be`, `been`.
    pub const BE: u64 = 1 << 20;
    /// Past participles that hide who acts.
    pub const DONE: u64 = 1 << 21;
    /// Units of time.
    pub const CLOCK: u64 = 1 << 22;
    /// Good, but in no way measured.
    pub const GOOD: u64 = 1 << 23;
    /// What goes up and down.
    pub const MEASURE: u64 = 1 << 24;
    /// Size without a number.
    pub const SIZE: u64 = 1 << 25;
    /// Quantity without a number.
    pub const VAGUE: u64 = 1 << 26;
    /// Frequent words of other languages that English does not have.
    pub const FOREIGN: u64 = 1 << 27;
    /// Everything that fits any organisation: alone it makes nothing specific.
    pub const SOFT: u64 = GENERIC
        | IMPROVE
        | MOVE
        | MORE
        | DEGREE
        | PEOPLE
        | EVERY
        | PRAISE
        | HEAD
        | VIRTUE
        | GOOD
        | MEASURE
        | SIZE
        | VAGUE;
    /// Pairs of poles that pull apart, two bits a pair, from here upwards.
    pub const POLES: u32 = 32;
    pub const FAST: u64 = 1 << 32;
    pub const CAREFUL: u64 = 1 << 33;
    pub const SMALL: u64 = 1 << 34;
    pub const BIG: u64 = 1 << 35;
    pub const CHEAP: u64 = 1 << 36;
    pub const FINE: u64 = 1 << 37;
    pub const NEW: u64 = 1 << 38;
    pub const OLD: u64 = 1 << 39;
    pub const FREE: u64 = 1 << 40;
    pub const HELD: u64 = 1 << 41;
    pub const PROFIT: u64 = 1 << 42;
    pub const PURPOSE: u64 = 1 << 43;
    pub const BROAD: u64 = 1 << 44;
    pub const DEEP: u64 = 1 << 45;
    pub const HUMAN: u64 = 1 << 46;
    pub const MACHINE: u64 = 1 << 47;
    /// The classes that phrases name.
    pub const ALL: [(&str, u64); 30] = [
        ("function", FUNCTION),
        ("generic", GENERIC),
        ("number", NUMBER),
        ("time", TIME),
        ("date", DATE),
        ("improve", IMPROVE),
        ("move", MOVE),
        ("more", MORE),
        ("degree", DEGREE),
        ("people", PEOPLE),
        ("every", EVERY),
        ("no", NO),
        ("praise", PRAISE),
        ("output", OUTPUT),
        ("do", DO),
        ("bad", BAD),
        ("head", HEAD),
        ("virtue", VIRTUE),
        ("result", RESULT),
        ("be", BE),
        ("done", DONE),
        ("clock", CLOCK),
        ("good", GOOD),
        ("measure", MEASURE),
        ("size", SIZE),
        ("vague", VAGUE),
        ("soft", SOFT),
        ("year", YEAR),
        ("fast", FAST),
        ("small", SMALL),
    ];
    /// Their bits alone.
    pub static BITS: [u64; ALL.len()] = {
        let (mut bits, mut at) = ([0; ALL.len()], 0);
        while at < ALL.len() {
            bits[at] = ALL[at].1;
            at += 1;
        }
        bits
    };
}

/// Whether the words of one class set pull against those of another.
pub fn opposed(one: u64, other: u64) -> bool {
    const LEFT: u64 = 0x5555 << class::POLES;
    (one & LEFT) << 1 & other != 0 || (other & LEFT) << 1 & one != 0
}

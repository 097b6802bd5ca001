//! Stems as hashes: every form of a word, in British and American spelling, gives the same number. Made for comparing
//! only; two words that look alike may share a number. Works while the program is compiled, too.

/// FNV-1a, 32 bits, byte by byte. Offset basis and prime: <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>.
pub const BASIS: u32 = 0x811c_9dc5;

/// The hash of what was hashed and one more byte.
pub const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The hash of what a word begins with and one more of its letters: *z* inside as *s*, *colour* as *color*.
#[inline]
pub const fn grown(hash: u32, word: &[u8], at: usize) -> u32 {
    let letter = small(word, at);
    let inside = at > 1;
    match letter {
        b'z' if inside => step(hash, b's'),
        b'u' if inside
            && at > 2
            && small(word, at - 1) == b'o'
            && at + 1 < word.len()
            && small(word, at + 1) == b'r' =>
        {
            hash
        }
        _ => step(hash, letter),
    }
}

/// The hash of the letters of a word.
pub const fn letters(word: &[u8]) -> u32 {
    first(word, word.len())
}

const fn first(word: &[u8], len: usize) -> u32 {
    let (mut hash, mut at) = (BASIS, 0);
    while at < len {
        hash = grown(hash, word, at);
        at += 1;
    }
    hash
}

/// The number of a word's stem. Capitals count as small letters.
pub const fn hash(word: &[u8]) -> u32 {
    let (len, tail) = stem(word);
    step(first(word, len), tail)
}

/// Odd, and chosen among a hundred thousand numbers so that of the words of English which the linter does not know only
/// rare ones are taken for one it knows: one word in three hundred of running text, its forms included, and hardly ever one
/// that means something to a rule.
const MIX: u32 = 0xd55d_0bfd;

/// The number of a word as it is written, in either spelling, from the hash of its letters. Its upper bits are as good as
/// chance.
pub const fn mixed(letters: u32) -> u32 {
    (letters ^ letters >> 15).wrapping_mul(MIX)
}

/// The number of a word as it is written, in either spelling.
pub const fn spelled(word: &[u8]) -> u32 {
    mixed(letters(word))
}

/// What is kept of a word to find it in a short list, from the hash of its letters.
#[inline]
pub const fn short(letters: u32) -> u16 {
    (mixed(letters) >> 16) as u16
}

/// How many words stand in the list, with blanks between.
pub const fn count(list: &str) -> usize {
    let (list, mut count, mut at) = (list.as_bytes(), 1, 0);
    while at < list.len() {
        count += (list[at] == b' ') as usize;
        at += 1;
    }
    count
}

/// The words of the list, each in short.
pub const fn shorts<const N: usize>(list: &str) -> [u16; N] {
    let (list, mut shorts, mut nth, mut from, mut at) = (list.as_bytes(), [0; N], 0, 0, 0);
    while nth < N {
        if at == list.len() || list[at] == b' ' {
            shorts[nth] = short(letters(list.split_at(at).0.split_at(from).1));
            (nth, from) = (nth + 1, at + 1);
        }
        at += 1;
    }
    shorts
}

/// Length of the stem, and a letter that belongs after it, or 0.
pub const fn stem(word: &[u8]) -> (usize, u8) {
    let mut n = word.len();
    if ends(word, n, b"'s") {
        n -= 2;
    }
    if n > 4 && (ends(word, n, b"ies") || ends(word, n, b"ied")) {
        return (n - 3, b'y');
    }
    if n > 3 && small(word, n - 1) == b's' && !matches!(small(word, n - 2), b's' | b'u' | b'i') {
        n -= 1;
    }
    if n > 5 && ends(word, n, b"ing") {
        n -= 3;
    } else if n > 4 && ends(word, n, b"ed") {
        n -= 2;
    }
    if n > 3 && small(word, n - 1) == b'e' {
        n -= 1;
    }
    if n > 3 && small(word, n - 1) == small(word, n - 2) {
        n -= 1;
    }
    (n, 0)
}

const fn small(word: &[u8], at: usize) -> u8 {
    word[at].to_ascii_lowercase()
}

const fn ends(word: &[u8], n: usize, end: &[u8]) -> bool {
    if n <= end.len() {
        return false;
    }
    let mut at = 0;
    while at < end.len() {
        if small(word, n - end.len() + at) != end[at] {
            return false;
        }
        at += 1;
    }
    true
}

const PADDING: [&[u8]; 16] = [
    b"a", b"an", b"the", b"our", b"your", b"their", b"its", b"his", b"my", b"this", b"these", b"those", b"very",
    b"really", b"truly", b"just",
];

const PADDINGS: [u32; PADDING.len()] = {
    let mut hashes = [0; PADDING.len()];
    let mut at = 0;
    while at < hashes.len() {
        hashes[at] = hash(PADDING[at]);
        at += 1;
    }
    hashes
};

/// The high bits of their numbers, one bit each: most words are seen not to be one of them at a glance.
const PADDING_BITS: u64 = {
    let (mut bits, mut at) = (0, 0);
    while at < PADDINGS.len() {
        bits |= 1 << (PADDINGS[at] >> 26);
        at += 1;
    }
    bits
};

/// Whether the word of that number is an article, a possessive or *really*: it adds nothing to an idiom.
pub const fn is_padding(hash: u32) -> bool {
    if PADDING_BITS >> (hash >> 26) & 1 == 0 {
        return false;
    }
    let mut at = 0;
    while at < PADDINGS.len() {
        if PADDINGS[at] == hash {
            return true;
        }
        at += 1;
    }
    false
}

/// The number of a chain of words with one more word. What is kept of a word fits beside that of the next: two chains of two
/// words share a number only by chance.
pub const fn link(chain: u32, word: u32) -> u32 {
    let mixed = (chain.rotate_left(14) ^ word).wrapping_mul(0x9E37_79B1);
    mixed ^ mixed >> 15
}

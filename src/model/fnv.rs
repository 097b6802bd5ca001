//! A hash that is the same everywhere and for ever: for what is kept and compared, never against anybody’s ill will.

/// FNV-1a, 64 bits. Offset basis and prime: <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>.
pub fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    #[test]
    fn as_published() {
        for (text, hash) in
            [("", 0xcbf2_9ce4_8422_2325_u64), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(super::hash(text.bytes()), hash, "{text}");
        }
    }
}

//! Sorting and searching while the program is compiled, where each step takes its time.

/// Sorted byte by byte, the lowest first.
pub const fn sorted<const N: usize>(mut entries: [u32; N]) -> [u32; N] {
    let mut shift = 0;
    while shift < u32::BITS {
        // Where the entries with each byte begin, then where the next of them goes.
        let (mut goes, mut at) = ([0; 257], 0);
        while at < N {
            goes[1 + (entries[at] >> shift & 255) as usize] += 1;
            at += 1;
        }
        at = 1;
        while at < goes.len() {
            goes[at] += goes[at - 1];
            at += 1;
        }
        let mut moved = [0; N];
        at = 0;
        while at < N {
            let byte = (entries[at] >> shift & 255) as usize;
            moved[goes[byte]] = entries[at];
            goes[byte] += 1;
            at += 1;
        }
        entries = moved;
        shift += 8;
    }
    entries
}

/// Where the number stands in a sorted list, or where it would.
pub const fn search(list: &[u32], number: u32) -> usize {
    let (mut from, mut to) = (0, list.len());
    while from < to {
        let middle = (from + to) / 2;
        if list[middle] < number {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

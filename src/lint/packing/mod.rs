//! What the linter's two dictionaries are packed with, while the program is compiled, and unpacked when it starts: a
//! coder, numbers for words, and a sort. Knows no rule and no text.
//!
//! Whatever writes (`const fn`s, in `pack.rs` of a dictionary) has a half that reads by the same steps (`unpack.rs`).

pub mod book;
pub mod coder;
pub mod sort;

/// The first elements of many.
pub const fn cut<T: Copy, const N: usize>(all: &[T], fill: T) -> [T; N] {
    let (mut first, mut at) = ([fill; N], 0);
    while at < N {
        first[at] = all[at];
        at += 1;
    }
    first
}

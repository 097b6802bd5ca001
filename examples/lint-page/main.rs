//! The linter alone as a module for a browser: `cargo xtask bench-lint` weighs it and times it there.

use std::hint::black_box;

use bearing::lint::{Field, Lexicon, Statement, lint, rest};

/// Thirty words each, as people write them: with something to ask about, and with nothing.
const STATEMENTS: [(Field, &str); 4] = [
    (
        Field::Commitment,
        "From March the two night nurses of each ward ring every patient who went home the day before, write what they \
         hear into one list, and bring it every Monday",
    ),
    (
        Field::Priority,
        "Improve the way our regional teams work together so that customers get the answers they need faster, where \
         possible without a second call, and branches rely on what they see",
    ),
    (
        Field::Sentence,
        "We will be the leading partner for businesses of all sizes, combining the speed of a young company with the \
         care of an old one, and growing significantly in Europe",
    ),
    (
        Field::Metric,
        "Of a hundred parcels that are handed over before noon in one of the forty shops, ninety-six are with whoever \
         ordered them by the next evening, every week from June",
    ),
];

/// Lints the statements in turn, `times` times in all, and gives the number of findings.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
pub fn run(times: u32) -> u32 {
    let lexicon = Lexicon::blank(Some(rest()));
    let mut found = 0;
    for turn in 0..times {
        let (field, text) = STATEMENTS[turn as usize % STATEMENTS.len()];
        found += lint(black_box(&Statement { field, text, over: None }), &lexicon).len() as u32;
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_statement_has_thirty_words() {
        for (_, text) in super::STATEMENTS {
            assert_eq!(text.split_whitespace().count(), 30, "{text}");
        }
    }
}

//! Wording: which words of a statement two competent readers would read differently. Pure and total: no input makes it fail.
//!
//! Each text is cut into tokens once (`token`), every word looked up once (`index`), the rules' phrases (`phrase`) and checks (`rules`)
//! run over the tokens, and what they found is weighed and thinned out (`weigh`).

/// A short list of words, each a few bits of its hash, made while the program is compiled: `words!("too also")`. Capitals
/// count as small letters.
macro_rules! words {
    ($list:literal) => {
        const { &$crate::lint::stem::shorts::<{ $crate::lint::stem::count($list) }>($list) }
    };
}

mod clause;
mod context;
mod dictionary;
mod finding;
mod idiom;
mod index;
mod language;
pub mod letters;
mod metric;
mod packing;
pub mod paste;
mod phrase;
mod rest;
mod rewrite;
pub mod rules;
mod statement;
mod stem;
mod token;
mod vocabulary;
mod weigh;
mod words;

pub use finding::{Finding, Fix, Level, Part, Span, Why};
pub use language::speaks_english;
pub use rest::{Rest, rest};
pub use rules::{Lesson, RULES, Rule, lesson, rule};
pub use statement::{Field, Lexicon, Statement};

use context::Context;

/// What a careful strategy lead would ask about the statement: at most three findings a part, worst first, then by position.
pub fn lint(statement: &Statement, lexicon: &Lexicon) -> Vec<Finding> {
    // The page is weighed once without the linter: `xtask/src/weight.rs`.
    if cfg!(mute) {
        return Vec::new();
    }
    let mut tokens = Vec::with_capacity(32);
    let mut found = Vec::new();
    let texts =
        [(Part::Text, Some(statement.text), statement.over), (Part::Over, statement.over, Some(statement.text))];
    for (part, text, other) in texts {
        let Some(text) = text else { continue };
        token::cut(text, index::index(), &mut tokens);
        if part == Part::Text && !language::is_english(text, &tokens) {
            return found;
        }
        let context = Context::new(statement.field, part, text, other, &tokens);
        found.extend(weigh::findings(&context, lexicon));
    }
    found
}

/// The words a finding is about, shortened in the middle if they are many: `every hospital … and every donor`.
pub fn quote(words: &str) -> String {
    const LONG: usize = 48;
    let all: Vec<&str> = words.split_whitespace().collect();
    if words.len() <= LONG || all.len() < 7 {
        return all.join(" ");
    }
    let mut short = all[..2].join(" ");
    short.push_str(" … ");
    short.push_str(&all[all.len() - 3..].join(" "));
    short
}

/// Whether the span touches the word still being typed: the last one, with nothing after it.
pub fn unfinished(text: &str, span: Span) -> bool {
    span.end >= text.len() && text.chars().next_back().is_some_and(letters::is_letter_or_digit)
}

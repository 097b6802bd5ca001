//! rank: superlatives and claims to lead that name no measure.

use super::{Phrases, Rule, field};
use crate::lint::finding::{Level, Why};

pub const RULE: Rule = Rule {
    id: "rank",
    why: Why::Rank,
    title: "A rank without a measure",
    why_it_matters: "Being first says where you stand in a row nobody has named; it does not say what to do.",
    weak: "The leading provider of dental supplies",
    strong: "Half of Norway's dentists order from us without calling anyone else",
    question: "first by what, counted by whom?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
most trusted
number one
market leader~
be the best
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};

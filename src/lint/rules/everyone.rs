//! everyone: no edge to whom something is for.

use super::{Phrases, Rule, field};
use crate::lint::finding::{Level, Why};

pub const RULE: Rule = Rule {
    id: "everyone",
    why: Why::Everyone,
    title: "For everyone",
    why_it_matters: "If everyone comes first, whoever shouts loudest does.",
    weak: "We serve businesses of all sizes",
    strong: "We serve bakeries with two to ten ovens",
    question: "who waits longer, or hears no?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
every|all|any <people>
everyone
everybody
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};

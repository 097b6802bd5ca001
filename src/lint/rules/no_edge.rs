//! no-edge: people named so broadly that the boundary has no edge.

use super::{Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "no-edge",
    why: Why::Everyone,
    title: "No edge",
    why_it_matters: "Two colleagues would pick different people.",
    weak: "We serve customers",
    strong: "Importers in Genoa with one to five trucks",
    question: "Which of them? What could two colleagues check?",
    phrases: &[Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::ANY, lines: "\
^ ?we ?serve ?help ?our ?the ?all <people> $
^ ?we ?serve ?help ?our ?the <people> and|& <people> $
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};


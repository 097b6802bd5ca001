//! fluff: praise and buzzwords that say nothing anyone could check.

use super::{Phrases, Rule, field};
use crate::lint::finding::{Level, Why};

pub const RULE: Rule = Rule {
    id: "fluff",
    why: Why::Fluff,
    title: "Words that fit any organisation",
    why_it_matters: "Praise and buzzwords give nobody a reason to choose one thing over another on Monday.",
    weak: "Deliver innovative solutions that delight our customers",
    strong: "Answer every claim within three days, by phone",
    question: "what would somebody see or notice?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
great experience => what would somebody notice?
<praise> <head>
world class
best in class
cutting edge
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};

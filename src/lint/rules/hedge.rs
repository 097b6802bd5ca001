//! hedge: words that let the writer off.

use super::{Phrases, Rule, field};
use crate::lint::finding::{Level, Why};

pub const RULE: Rule = Rule {
    id: "hedge",
    why: Why::Hedge,
    title: "A way out",
    why_it_matters: "A promise with a way out is kept only when it is easy.",
    weak: "Answer within a day where possible",
    strong: "Answer within a day; at weekends, on Monday",
    question: "when is it not?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
where|when|if|as|whenever|wherever possible|appropriate|practical|feasible
try to
aim to
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};

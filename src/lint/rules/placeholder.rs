//! placeholder: words left from a template.

use super::{Phrases, Rule, field};
use crate::lint::finding::{Level, Why};

pub const RULE: Rule = Rule {
    id: "placeholder",
    why: Why::Placeholder,
    title: "Still to be filled in",
    why_it_matters: "A blank in the page is read as a decision not taken.",
    weak: "TBD",
    strong: "Nobody yet: Ana proposes a name by 3 May",
    question: "what belongs here?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
tbd
tbc
to be defined|confirmed|decided|determined
lorem
xxx
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};

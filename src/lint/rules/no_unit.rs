//! no-unit: a number of nobody knows what.

use super::{Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "no-unit",
    why: Why::NoNumber,
    title: "A number without its unit",
    why_it_matters: "Forty of what? Two people will count two things.",
    weak: "Reach 40 by June",
    strong: "Reach 40 clinics by June",
    question: "Of what?",
    phrases: &[Phrases { fields: field::METRIC | field::PRIORITY, level: Level::Warning, clear: clear::NONE, lines: "\
^ reach|add|get|hit|win|gain|achieve|attract|sign|grow|sell ?up ?to ?at ?least ?another # ?more|extra|additional $
^ reach|add|get|hit|win|gain|achieve|attract|sign|grow|sell ?up ?to ?at ?least ?another # ?more|extra|additional by|in|before|per|each|every <time|date|year>
^ grow|increase|grows|multiply ?by 2x|3x|4x|5x|10x
^ # ?more|extra|additional by|in|before|per|each|every <time|date|year>
^ # ?more|extra|additional $
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};


//! no-unit: a number of nobody knows what.

use super::{Checked, Lesson, Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "no-unit",
    why: Why::NoNumber,
    lesson: Lesson {
        title: "A number without its unit",
        why_it_matters: "Forty of what? Two people will count two things.",
        weak: "Reach 40 by June",
        strong: "Reach 40 clinics by June",
    },
    question: "Of what?",
    phrases: &[Phrases { fields: field::METRIC | field::PRIORITY, level: Level::Warning, clear: clear::NONE, lines: "\
^ reach|add|get|hit|win|gain|achieve|attract|sign|grow|sell ?up ?to ?at ?least ?another ## ?more|extra|additional $
^ reach|add|get|hit|win|gain|achieve|attract|sign|grow|sell ?up ?to ?at ?least ?another ## ?more|extra|additional by|in|before|per|each|every <time|date|year>
^ grow~ ?by 3x
^ ## ?more by|in|every <time|date|year>
^ ## $
" }],
    idioms: &[],
    check: Checked::Nowhere,
    flagged: "\
metric: Reach 40
metric: Add 30 more by June
metric: Grow 3x by 2028
metric: Reach 40 by June
metric: Get 200 more
metric: Sign 12 by Easter
metric: 50 more by May
priority: Reach 500
metric: Win 9 by Q3
metric: Sell 3,000 by December
metric: Win 30 by 1.10.2026
",
    quiet: "\
metric: Reach 40 clinics by June
metric: Net Promoter Score from 12 to 30 by June
metric: 600 t of glass melted by 2028, three times 2025's 200 t
metric: Sign 12 dentists by Easter
metric: Readers who renew: 64% in 2027
metric: Salmon counted at the weir: 9,000 by autumn 2028
priority: Reach the 40 valleys without a nurse
metric: Trees alive: 85% in May 2028
metric: Returns of boots down to 300 in 2027
metric: Wait for glasses under 6 weeks from January
",
};


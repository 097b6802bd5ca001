//! no-baseline: faster, better, cheaper: than what?

use super::{Checked, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "no-baseline",
    why: Why::Unmeasured,
    lesson: Lesson {
        title: "Compared with what?",
        why_it_matters: "A comparison without its other half is true for everyone.",
        weak: "Ship faster",
        strong: "Ship in two days, from nine",
    },
    question: "Than what, by how much?",
    phrases: &[Phrases { fields: field::METRIC | field::COMMITMENT | field::PRIORITY | field::DECLINE, level: Level::Warning, clear: clear::NUMBER, lines: "\
as ?the ?our competition|competitors|others|best|rivals|year
" }, Phrases { fields: field::COMMITMENT | field::PRIORITY | field::METRIC | field::SERVE | field::SIGN | field::SENTENCE | field::COST | field::DECLINE, level: Level::Warning, clear: clear::NUMBER, lines: "\
<more> ?_ than before|today|now|usual|ever|average|expected|planned|competitors|others|normal|anyone|most|yesterday ?else
<more> than ?the|our|last|previous|any competition|competitors|rivals|average|market|peers|other|others|year
better|faster|stronger|smarter|higher|greater|healthier|happier|shorter !than <soft>
better|faster|cheaper|quicker|stronger|easier|smarter|simpler|smoother|sooner|leaner|happier|safer|cleaner|greener|fairer|closer $
better|faster|cheaper|quicker|simpler|stronger ,
better|faster|quicker|easier|closer <function>
^ ?<do|move> ?to ?a better|smarter|clearer|happier|faster|healthier|cheaper|quicker|easier|simpler|stronger _
!no more|fewer|less <soft>
!no more|fewer|less _ $
" },
        Phrases { fields: field::METRIC | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
" }],
    idioms: &[Idioms { fields: field::METRIC | field::COMMITMENT | field::PRIORITY | field::DECLINE, clear: clear::NUMBER, lines: "\
in line with
" }],
    check: Checked::Nowhere,
    flagged: "\
commitment: Ship faster
commitment: Cheaper than before
priority: Better quality
priority: Quicker answers than the competition
commitment: Answer quicker than last year
priority: Simpler, faster, cheaper
commitment: Make fewer mistakes
priority: Smarter planning
commitment: More visits
commitment: Deliver sooner than usual
",
    quiet: "\
commitment: Ship in 2 days, faster than the 9 of 2025
commitment: Ask 10% less than Acme's list
metric: More than 30 stores open by May
tradeoff: Faster answers >> Complete ones
vision: A safer road than the one our parents drove
commitment: Move to the smaller warehouse in Ghent
metric: Fewer than 4 falls a month by June
decline: More than two colours
tradeoff: A cheaper ticket >> A seat for each
priority: Half as many forms at the counter
",
};


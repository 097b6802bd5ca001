//! no-date: a metric that says no time.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::metric::measure;

pub const RULE: Rule = Rule {
    id: "no-date",
    why: Why::NoDate,
    title: "No date",
    why_it_matters: "What may come at any time is never late.",
    weak: "Cut churn to 4%",
    strong: "Churn of 4% in the first quarter of 2027, from 9%",
    question: "By when?",
    phrases: &[Phrases { fields: field::METRIC | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
in the near|short|medium|long|longer|foreseeable ?to ?medium|long term|future|run => By when?
soon $ => By when?
as soon as possible|practicable|feasible => By when?
asap => By when?
in due course|time => By when?
over time $ => By when?
sooner rather than later => By when?
at some point|stage => By when?
one|some day $ => By when?
someday|eventually => By when?
" }],
    check: Some(check),
    flagged: &[],
    quiet: &[],
};

/// Asked softly, and only where an amount is there: without one, that is asked first.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::METRIC) || context.count(0, context.tokens.len()) < 2 {
        return;
    }
    let found = measure(context);
    if found.amount && !found.time {
        let (from, to) = context.clauses().first().copied().unwrap_or((0, context.tokens.len()));
        hits.push(Hit::new(from, to).hint());
    }
}


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
    phrases: &[Phrases { fields: field::METRIC | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::DATE, lines: "\
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
    idioms: &[],
    check: Some(check),
    flagged: "\
metric: Cut churn to 4%
metric: 95% of trains on time
commitment: Answer all letters in the near term
priority: Move the archive soon
metric: Reduce complaints to 20
metric: Sell 1,200 season tickets
metric: Broken eggs below 4 per thousand
metric: Cost per mile under 40 cents
commitment: Repaint the ward in due course
metric: Net Promoter Score of 40
",
    quiet: "\
metric: Broken eggs below 4 per thousand by 30 June
metric: Late trains under 2% each quarter
metric: 90% of claims paid within 5 days of the claim
metric: Churn of 4% in the first quarter of 2027
metric: Overtime under 4 hours a month by summer
metric: Half of the pitches booked by Easter
metric: Lost luggage below 2 per 1,000 bags each month
metric: 300 births in 2027
commitment: Repaint ward 4 in June
metric: 20 complaints at most this winter
",
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


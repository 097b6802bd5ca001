//! no-date: a metric that says no time.

use super::{Checked, Hit, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::metric::measure;

pub const RULE: Rule = Rule {
    id: "no-date",
    why: Why::NoDate,
    lesson: Lesson {
        title: "No date",
        why_it_matters: "What may come at any time is never late.",
        weak: "Cut churn to 4%",
        strong: "Churn of 4% in the first quarter of 2027, from 9%",
    },
    question: "By when?",
    phrases: &[Phrases { fields: field::METRIC | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::DATE, lines: "\
in the near|medium ?to term => By when?
soon $ => By when?
as soon as possible => By when?
asap => By when?
in due course => By when?
over time $ => By when?
sooner rather than later => By when?
at some point|stage => By when?
one day $ => By when?
someday|eventually => By when?
" }],
    idioms: &[],
    check: Checked::InSteps(check),
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
metric: 97% of claims paid within 5 days of the claim
metric: Cut demurrage to $1.2m a year
metric: Daily active users of 40,000
metric: Emissions 40% below 2019 levels
metric: Churn of 4% (9% today)
metric: 40% of readers aged 16 to 24
metric: Version 2.4.10 on 95% of devices
",
    quiet: "\
metric: Broken eggs below 4 per thousand by 30 June
metric: Late trains under 2% each quarter
metric: 90% of claims paid within 5 days of the claim, tax year 2026-27
metric: Half of all quotes bound online by 1/7/2027
metric: Every seat at the Boxing Day match sold, 26.12.2026
metric: 1 complaint per thousand visits or fewer, season 26/27
metric: p95 latency at 300 ms by sprint 18
metric: Burn under $200k a month by the Series B
metric: 70% of revenue from plans within 18 months
metric: Returns at 8% for AW26
metric: 40% of leavers in work, class of '26
metric: 30 berths let before the regatta
metric: Zero overdue invoices at year-end
metric: Churn of 4% in the first quarter of 2027
metric: Overtime under 4 hours a month by summer
metric: Half of the pitches booked by Easter
metric: Lost luggage below 2 per 1,000 bags each month
metric: 300 births in 2027
commitment: Repaint ward 4 in June
metric: 20 complaints at most this winter
metric: A fifth of our power from the roof in 2028
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


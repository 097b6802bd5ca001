//! no-number: a metric that says no amount.

use super::{Checked, Hit, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::metric::measure;

pub const RULE: Rule = Rule {
    id: "no-number",
    why: Why::NoNumber,
    lesson: Lesson {
        title: "No amount",
        why_it_matters: "Without a number two people can look at the same year and disagree.",
        weak: "Happier customers by June",
        strong: "Complaints per 1,000 orders from 9 to 4 by June",
    },
    question: "How many, from what, by when?",
    phrases: &[Phrases { fields: field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
hit~ our|their|its|the ?own number~
somewhere in
the ?lion's share of
" }],
    idioms: &[],
    check: Checked::InSteps(check),
    flagged: "\
metric: All nine depots hit their number in 2027
metric: Happier customers
metric: Higher retention in 2027
metric: A strong pipeline
metric: Staff turnover at a healthy rate in Q4
metric: Guest satisfaction rises before the season
metric: Funders keep coming back
metric: Revenue growth
metric: Good feedback from the regulator
metric: Trust in the ferry by summer
metric: Most members recommend us by 2027
metric: Higher yields on the 40 test plots in 2027
metric: Hundreds of new members by June
metric: All staff feel valued by 2027
metric: Substantially higher reach among viewers under 30 by December 2026
metric: Less waste within 18 months
metric: The board is satisfied by 31.12.2026
",
    quiet: "\
metric: Zero late trains in December
metric: Halve refunds by June
metric: Every invoice paid in 3 days, from May
metric: Nobody waits a second winter for a hip, from 2028
metric: Nine of ten apprentices stay to 2028
metric: Churn of 4% in Q1 2027
metric: Two of the five villages off diesel by 2029
metric: Twice as many seals counted in May 2028 as in May 2025
metric: No ferry leaves full in July
metric: Cost per bed day of €410 in FY27
metric: Guests who come back: 40% in 2027, above the 31 of 2025
metric: As much sold online as in shops by 2027
metric: More women than men among the new apprentices of 2027
metric: Not a single late train in December
metric: A quarter of staff cycle to work by June 2027
metric: Both lifts working every weekday of 2027
metric: 2000 members by June 2027
metric: Payback within 18 months for each shop opened in 2027
metric: Every pupil walks to school on the last Friday of May
",
};

/// The measure as a whole. Where it names no time either, this one question is enough.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::METRIC) || context.tokens.is_empty() {
        return;
    }
    let found = measure(context);
    if found.amount {
        return;
    }
    let (from, to) = context.clauses().first().copied().unwrap_or((0, context.tokens.len()));
    let hit = Hit::new(from, to);
    hits.push(if found.time { hit.ask("How many, and from what?") } else { hit });
}


//! no-number: a metric that says no amount.

use super::{Hit, Rule, field};
use crate::lint::context::Context;
use crate::lint::finding::{Why};
use crate::lint::metric::measure;

pub const RULE: Rule = Rule {
    id: "no-number",
    why: Why::NoNumber,
    title: "No amount",
    why_it_matters: "Without a number two people can look at the same year and disagree.",
    weak: "Happier customers by June",
    strong: "Complaints per 1,000 orders from 9 to 4 by June",
    question: "How many, from what, by when?",
    phrases: &[],
    check: Some(check),
    flagged: &[],
    quiet: &[],
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


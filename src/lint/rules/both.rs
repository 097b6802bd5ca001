//! both: two things that pull apart, promised at once.

use super::{Hit, Phrases, Rule, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Why};
use crate::lint::token::{Token, flag};
use crate::lint::words::{class, opposed};

pub const RULE: Rule = Rule {
    id: "both",
    why: Why::Both,
    title: "Having it both ways",
    why_it_matters: "When the two collide, everybody decides alone which one gives.",
    weak: "Startup speed with bank-grade stability",
    strong: "Stability even over speed",
    question: "They pull apart. When they collide, which goes first?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, lines: "\
without compromise
" }],
    check: Some(check),
    flagged: &[],
    quiet: &[],
};

/// Two qualities that pull apart, joined by "with" or "and".
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    for join in 1..tokens.len() {
        if !matches!(context.words(join, join + 1), "with" | "and" | "&" | "plus" | "yet") {
            continue;
        }
        let from = edge(context, join, false);
        let to = edge(context, join, true);
        let poles = |from: usize, to: usize| tokens[from..to].iter().fold(0, |all, t| all | t.class);
        if opposed(poles(from, join), poles(join + 1, to)) {
            let first = context.words(from, join).to_owned();
            let second = context.words(join + 1, to).to_owned();
            hits.push(Hit::new(from, to).fix(Fix::Choice { first, second }));
        }
    }
}

/// How far the noun phrase beside the joining word reaches: up to three words, to the next function word or mark.
fn edge(context: &Context, join: usize, forwards: bool) -> usize {
    let verb = |t: &Token| context.text[t.start..t.end].ends_with("ing");
    let inside = |t: Option<&Token>| t.is_some_and(|t| t.has(flag::WORD) && !t.is(class::FUNCTION) && !verb(t));
    let mut at = if forwards { join + 1 } else { join };
    for _ in 0..3 {
        let next = if forwards { at } else { at.wrapping_sub(1) };
        if !inside(context.tokens.get(next)) {
            break;
        }
        at = if forwards { at + 1 } else { at - 1 };
    }
    at
}

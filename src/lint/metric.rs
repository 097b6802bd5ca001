//! The grammar of a measure: which of its words say how much, and which say by when. It finds them and judges nothing.

use super::context::Context;
use super::letters::is_capital;
use super::token::{Token, flag};
use super::words::class;

/// What a text says that could be measured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Measure {
    /// An amount: a number that is no date, *zero*, *halve*, *every invoice*.
    pub amount: bool,
    /// A date, a period or a rhythm.
    pub time: bool,
}

/// Reads the whole text.
pub fn measure(context: &Context) -> Measure {
    let mut found = Measure::default();
    for at in 0..context.tokens.len() {
        found.time |= time(context, at);
        found.amount |= amount(context, at);
    }
    found
}

fn word<'a>(context: &Context<'a>, at: usize) -> &'a str {
    context.words(at, at + 1)
}

fn among(context: &Context, at: usize, words: &[&str]) -> bool {
    words.iter().any(|w| word(context, at).eq_ignore_ascii_case(w))
}

/// Whether the token fixes a time.
fn time(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    if t.is(class::YEAR | class::DATE) {
        return !among(context, at, &["may", "mar", "sun", "march"])
            || t.has(flag::NAME)
            || word(context, at).starts_with(is_capital);
    }
    let before = |n: usize, words: &[&str]| at >= n && among(context, at - n, words);
    if t.is(class::TIME) && !t.is(class::NUMBER) {
        let rhythm = among(
            context,
            at,
            &[
                "daily",
                "weekly",
                "monthly",
                "quarterly",
                "yearly",
                "annual",
                "annually",
                "nightly",
                "fortnightly",
                "easter",
                "christmas",
                "ramadan",
                "harvest",
                "tomorrow",
                "today",
                "tonight",
                "summer",
                "spring",
                "winter",
                "autumn",
            ],
        );
        let each = before(
            1,
            &[
                "each",
                "every",
                "per",
                "a",
                "next",
                "this",
                "last",
                "previous",
                "coming",
                "by",
                "of",
                "any",
                "first",
                "second",
                "third",
                "fourth",
                "final",
                "whole",
                "half",
                "current",
                "financial",
                "fiscal",
                "school",
                "calendar",
                "following",
                "prior",
                "until",
                "before",
                "one",
                "same",
                "end",
                "in",
                "mid",
                "year",
                "running",
                "successive",
                "consecutive",
            ],
        );
        let span = at >= 1
            && number(&context.tokens[at - 1])
            && (1..=3).any(|n| {
                before(
                    n + 1,
                    &[
                        "within", "next", "in", "over", "last", "first", "for", "every", "after", "past", "than",
                        "coming",
                    ],
                )
            });
        // "18 months" fixes a horizon; "20 days" alone is an amount.
        return rhythm || each || span;
    }
    // "per shift", "each visit": a rhythm of their own.
    at > 0 && t.is(class::CLOCK) && before(1, &["each", "every", "per", "an", "a", "this", "next"])
        || among(context, at, &["year-end", "half-year", "yearend"])
        || t.has(flag::WORD)
            && (before(1, &["by"]) && t.has(flag::NAME) || among(context, at, &["end"]) && before(2, &["by"]))
        || at >= 2 && t.is(class::CLOCK) && number(&context.tokens[at - 1]) && among(context, at - 2, &["within"])
        || among(
            context,
            at,
            &["opens", "election", "audit", "renewal", "anniversary", "agm", "handover", "closing", "launch"],
        ) && (1..=4).any(|n| before(n, &["by", "before", "until"]))
}

/// Whether the token is a number in digits or words.
pub fn number(t: &Token) -> bool {
    t.has(flag::NUMBER) && !t.is(class::YEAR) || t.is(class::NUMBER)
}

/// Whether the token says how much.
fn amount(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let next = |words: &[&str]| at + 1 < context.tokens.len() && among(context, at + 1, words);
    if number(t) {
        let one =
            among(context, at, &["one", "once"]) && at > 0 && among(context, at - 1, &["no", "number", "any", "at"]);
        return !(one || context.names_how_many(at) || among(context, at, &["once"]) || is_date(context, at));
    }
    among(context, at, &["no", "nobody", "none", "never", "nothing", "no-one"])
        && !next(&["longer", "matter", "more", "later"])
        || among(context, at, &["no"])
            && next(&["more"])
            && at + 2 < context.tokens.len()
            && number(&context.tokens[at + 2])
        || among(context, at, &["every", "each", "all", "any"])
            && at + 1 < context.tokens.len()
            && !context.tokens[at + 1].is(class::TIME | class::CLOCK | class::PEOPLE)
            && context.tokens[at + 1].has(flag::WORD)
}

/// Whether the number belongs to a date or a period: "12 March", "the next 18 months", "Q3", "phase 2".
fn is_date(context: &Context, at: usize) -> bool {
    let tokens = context.tokens;
    let after = tokens.get(at + 1);
    let long = after.is_some_and(|t| t.is(class::CLOCK | class::TIME))
        && among(context, at + 1, &["month", "months", "year", "years", "quarter", "quarters"]);
    let within = (1..=3).any(|n| {
        at >= n && among(context, at - n, &["within", "next", "in", "over", "last", "first", "coming", "past", "for"])
    });
    let dated = after.is_some_and(|t| t.is(class::DATE))
        || at > 0 && tokens[at - 1].is(class::DATE) && !tokens[at].has(flag::UNIT);
    let nth = at > 0
        && among(
            context,
            at - 1,
            &[
                "phase", "tier", "level", "stage", "scope", "wave", "version", "no", "number", "grade", "grades",
                "quarter", "week", "type", "line", "unit", "section", "ward", "room", "gate", "key",
            ],
        );
    let first_half =
        among(context, at, &["half"]) && at > 0 && among(context, at - 1, &["first", "second", "this", "next", "last"]);
    let ordinal =
        among(context, at, &["third", "second", "fifth", "tenth"]) && after.is_some_and(|t| t.is(class::TIME));
    let iso = tokens[at].is(class::YEAR);
    dated || long && within || nth || first_half || ordinal || iso
}

//! The grammar of a measure: which of its words say how much, and which say by when. It finds them and judges nothing.

use super::context::Context;
use super::token::{Token, flag};
use super::words::class;

/// What a text says that could be measured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Measure {
    /// An amount: a number that is no date, *zero*, *halve*, *every invoice*, *as many girls as boys*.
    pub amount: bool,
    /// A date, a period or a rhythm.
    pub time: bool,
}

/// Reads the whole text.
pub fn measure(context: &Context) -> Measure {
    *context.measure.get_or_init(|| read(context))
}

fn read(context: &Context) -> Measure {
    let mut found = Measure::default();
    let (mut dated, mut span, mut by) = (false, false, None);
    for (at, t) in context.tokens.iter().enumerate() {
        if t.is(class::FUNCTION) && context.is_one(at, words!("by before until till")) {
            by = Some(at);
        }
        dated |= t.is(class::YEAR | class::DATE);
        span |= horizon(context, at) && !(2..5).any(|n| before(context, at, n, words!("next coming")));
        found.time |=
            time(context, at) || by.is_some_and(|by| by < at && t.has(flag::WORD) && deadline(context, by, at));
        found.amount |= amount(context, at);
    }
    // Where a date stands as well, the months are what is measured: "payback within 18 months, shops opened in 2027".
    found.amount |= dated && span;
    found
}

/// Whether the token `n` before is one of the words.
fn before(context: &Context, at: usize, n: usize, list: &[u16]) -> bool {
    context.was_one(at, n, list)
}

/// Whether the token after is of the class.
fn then(context: &Context, at: usize, class: u64) -> bool {
    context.tokens.get(at + 1).is_some_and(|t| t.is(class))
}

/// Whether a number follows.
fn then_number(context: &Context, at: usize) -> bool {
    context.tokens.get(at + 1).is_some_and(number)
}

/// Whether the token fixes a time.
fn time(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    if t.is(class::YEAR) {
        !baseline(context, at)
    } else if t.is(class::DATE) {
        // "Sunday trains" says which trains, "each Sunday" says when.
        !weekday(context, at) || before(context, at, 1, words!("each every by next this until from"))
    } else if t.is(class::TIME | class::CLOCK) && !t.is(class::NUMBER) {
        period(context, at)
    } else {
        // "sprint 18", "during Golden Week"
        t.has(flag::WORD)
            && (then_number(context, at) && context.is_one(at, words!("sprint wk matchday"))
                || t.has(flag::NAME) && before(context, at, 1, words!("during")))
    }
}

/// Whether the token is a day of the week, or several.
pub fn weekday(context: &Context, at: usize) -> bool {
    let word = context.words(at, at + 1);
    word.ends_with("day") || word.ends_with("days")
}

/// A year that only says what is compared with: "below 2019", "from 12% in 2025", "2019 levels".
fn baseline(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    t.end - t.start == 4
        && (before(context, at, 1, words!("than below above against versus vs since on"))
            || before(context, at, 1, words!("in"))
                && (3..5).any(|n| {
                    // "More than 12% in 2026" is a bound, "faster than the 9 days of 2025" a comparison.
                    let bound = before(context, at, n, words!("than"))
                        && before(context, at, n + 1, words!("more less fewer greater"));
                    before(context, at, n, words!("from was than against"))
                        && !bound
                        && number(&context.tokens[at + 1 - n])
                })
            || context.is_one(at + 1, words!("level levels baseline figure figures average")))
}

/// Whether a word for a stretch of time says which one; "20 days" and "4 hours a month" are amounts.
fn period(context: &Context, at: usize) -> bool {
    let before = |n, list| before(context, at, n, list);
    let is = |list| context.is_one(at, list);
    if is(words!("daily weekly monthly quarterly yearly annually nightly annual fortnightly")) {
        let adverb = context.tokens.get(at + 1).is_none_or(|t| !t.has(flag::WORD) || t.is(class::FUNCTION));
        return adverb || before(1, words!("each every"));
    }
    if before(1, words!("each every next this coming following")) {
        return true;
    }
    if is(words!(
        "day days hour hours minute minutes second seconds night nights evening evenings lunchtime today tonight yesterday"
    )) || before(1, words!("a an per"))
    {
        return horizon(context, at);
    }
    is(words!("spring summer autumn winter easter christmas midsummer ramadan harvest tomorrow"))
        || horizon(context, at)
        || before(
            1,
            words!(
                "by any final whole full all current financial fiscal school calendar tax academic until before end mid half \
             first second third fourth during throughout consecutive summer winter spring autumn"
            ),
        )
        || before(1, words!("the of our"))
            && (2..4).any(|n| {
                before(
                    n,
                    words!("end start beginning close half middle mid over during through throughout across in for by"),
                )
            })
        || context.is_one(at + 1, words!("end running"))
        || then_number(context, at) && !is(words!("quarters months years"))
}

/// Whether the months or years at `at` are a time to go: "within 18 months", "the next 10 days".
fn horizon(context: &Context, at: usize) -> bool {
    let counted = context.tokens[at].is(class::TIME) && at > 0 && number(&context.tokens[at - 1]);
    let before = |list| (2..5).any(|n| before(context, at, n, list));
    counted
        && (before(words!("next coming past last"))
            || context.is_one(
                at,
                words!("month months quarter quarters year years season seasons term terms decade decades"),
            ) && before(words!("within in over for first every")))
}

/// Whether the word at `at` is the event that a deadline names, which `by`, `before` or `until` opens.
fn deadline(context: &Context, by: usize, at: usize) -> bool {
    let t = &context.tokens[at];
    let since = at - by;
    let determined = since == 2 && before(context, at, 1, words!("the our its next"));
    let ends = || context.tokens.get(at + 1).is_none_or(|t| t.has(flag::STOP) || t.byte == b',');
    (since == 1 || determined) && t.has(flag::NAME)
        || since < 3 && context.is_one(at, words!("end then"))
        || determined && context.is_one(by, words!("before until")) && ends()
        || since < 5
            && context.is_one(at,
                words!("opens opening start election audit inspection review renewal anniversary birthday agm handover closing \
                 launch deadline merger final vote time"),
            )
}

/// Whether the token is a number in digits or words.
pub fn number(t: &Token) -> bool {
    t.has(flag::NUMBER) && !t.is(class::YEAR) || t.is(class::NUMBER)
}

/// Whether the token says how much.
fn amount(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let is = |list| context.is_one(at, list);
    let next = |list| context.is_one(at + 1, list);
    if number(t) {
        let loose = is(words!("hundreds thousands dozens millions once"))
            || is(words!("one")) && before(context, at, 1, words!("no number any at"));
        return !(loose || context.names_how_many(at) || is_date(context, at) || whose(context, at));
    }
    if t.is(class::TIME) {
        return is(words!("quarter")) && before(context, at, 1, words!("a")) && next(words!("of"));
    }
    if t.is(class::EVERY) {
        let noun = context.tokens.get(at + 1).is_some_and(|t| t.has(flag::WORD));
        return noun
            && !then(context, at, class::TIME | class::CLOCK)
            && (!then(context, at, class::PEOPLE) || told(context, at + 2));
    }
    let may = t.is(class::MORE)
        || t.is(class::FUNCTION | class::NO) && matches!(t.byte | 32, b'b' | b'n' | b'm' | b'l' | b'f' | b's');
    may && (none(context, at) || compared(context, at))
}

/// "No", "nobody", "both", "not a single".
fn none(context: &Context, at: usize) -> bool {
    let next = |list| context.is_one(at + 1, list);
    match context.tokens[at].byte {
        b'b' | b'B' => context.is_one(at, words!("both")),
        _ if context.is_one(at, words!("not")) => next(words!("a one")),
        _ if context
            .is_one(at, words!("no nobody none never nothing no-one neither eliminate eliminated abolished")) =>
        {
            !next(words!("longer matter more later"))
                || next(words!("more")) && context.tokens.get(at + 2).is_some_and(number)
        }
        _ => false,
    }
}

/// "As many girls as boys", "more women than men": another count says how many.
fn compared(context: &Context, at: usize) -> bool {
    let more = context.tokens[at].is(class::MORE) || context.is_one(at, words!("more less fewer"));
    let than = match more {
        true => words!("than"),
        false
            if context.is_one(at, words!("same"))
                || context.is_one(at, words!("many much few")) && before(context, at, 1, words!("as")) =>
        {
            words!("as")
        }
        false => return false,
    };
    let Some(than) = (at + 1..at + 7).find(|at| context.is_one(*at, than)) else { return false };
    let other = context
        .tokens
        .get(than + 1)
        .is_some_and(|t| t.has(flag::WORD) && !t.is(class::SOFT | class::FUNCTION | class::TIME));
    other && !context.is_one(than + 1, words!("last average usual normal necessary planned feasible"))
        || !more && context.is_one(than + 1, words!("in on at the those"))
}

/// Whether the clause goes on to say something that could be seen: not "all staff feel valued".
fn told(context: &Context, from: usize) -> bool {
    const SAYS: u64 = class::SOFT | class::FUNCTION | class::TIME | class::YEAR | class::NUMBER;
    let rest = context.tokens.get(from..).unwrap_or_default();
    rest.iter().take_while(|t| !t.has(flag::STOP)).any(|t| t.has(flag::WORD) && !t.is(SAYS))
}

/// An age or a size that says whom: "viewers under 30", "readers aged 16 to 24".
fn whose(context: &Context, at: usize) -> bool {
    let before = |n, list| before(context, at, n, list);
    before(1, words!("aged ages"))
        || before(3, words!("aged ages"))
        || before(1, words!("under over above below")) && (2..5).any(|n| before(n, words!("among amongst")))
}

/// Whether the number belongs to a date or a period: "12 March", "the next 18 months", "Q3", "phase 2".
fn is_date(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let before = |n, list| before(context, at, n, list);
    let date = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(class::DATE)) && !weekday(context, at);
    let last = |n| at.checked_sub(n).is_some_and(date);
    // A day of a month, or the last two digits of a year.
    let day = t.end - t.start < 3 && !t.has(flag::UNIT) || t.has(flag::WORD) || before(1, words!("the"));
    day && (date(at + 1)
        || context.is_one(at + 1, words!("of")) && date(at + 2)
        || last(1)
        || last(2) && before(1, words!("/ - –")))
        || then(context, at, class::TIME)
            && (horizon(context, at + 1) || context.is_one(at, words!("third second fifth tenth")))
        || before(
            1,
            words!(
                "phase tier level stage scope wave version no number grade grades quarter week type line unit section ward room \
             gate key sprint wk matchday season term year press machine track bay dock pier berth"
            ),
        )
        || context.is_one(at, words!("half")) && before(1, words!("first second this next last"))
}

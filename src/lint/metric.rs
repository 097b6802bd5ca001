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
        if t.is(class::FUNCTION) && among(context, at, "by before until till") {
            by = Some(at);
        }
        dated |= t.is(class::YEAR | class::DATE);
        span |= horizon(context, at) && !(2..5).any(|n| before(context, at, n, "next coming"));
        found.time |=
            time(context, at) || by.is_some_and(|by| by < at && t.has(flag::WORD) && deadline(context, by, at));
        found.amount |= amount(context, at);
    }
    // Where a date stands as well, the months are what is measured: "payback within 18 months, shops opened in 2027".
    found.amount |= dated && span;
    found
}

/// Whether the token is one of the words, however written.
pub fn among(context: &Context, at: usize, list: &str) -> bool {
    listed(context.words(at, at + 1), list)
}

fn listed(word: &str, list: &str) -> bool {
    let same = |one: &[u8]| one.len() == word.len() && one.eq_ignore_ascii_case(word.as_bytes());
    !word.is_empty() && list.as_bytes().split(|b| *b == b' ').any(same)
}

/// Whether the token `n` before is one of the words.
fn before(context: &Context, at: usize, n: usize, list: &str) -> bool {
    at.checked_sub(n).is_some_and(|at| among(context, at, list))
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
        !weekday(context, at) || before(context, at, 1, "each every by next this until from")
    } else if t.is(class::TIME | class::CLOCK) && !t.is(class::NUMBER) {
        period(context, at)
    } else {
        // "sprint 18", "during Golden Week"
        t.has(flag::WORD)
            && (then_number(context, at) && among(context, at, "sprint wk matchday")
                || t.has(flag::NAME) && before(context, at, 1, "during"))
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
        && (before(context, at, 1, "than below above against versus vs since on")
            || before(context, at, 1, "in")
                && (3..5)
                    .any(|n| before(context, at, n, "from was than against") && number(&context.tokens[at + 1 - n]))
            || among(context, at + 1, "level levels baseline figure figures average"))
}

/// Whether a word for a stretch of time says which one; "20 days" and "4 hours a month" are amounts.
fn period(context: &Context, at: usize) -> bool {
    let before = |n, list| before(context, at, n, list);
    let is = |list| among(context, at, list);
    if is("daily weekly monthly quarterly yearly annually nightly annual fortnightly") {
        let adverb = context.tokens.get(at + 1).is_none_or(|t| !t.has(flag::WORD) || t.is(class::FUNCTION));
        return adverb || before(1, "each every");
    }
    if before(1, "each every next this coming following") {
        return true;
    }
    let one = context.words(at, at + 1).trim_end_matches('s');
    if listed(one, "day hour minute second night evening lunchtime today tonight yesterday") || before(1, "a an per") {
        return horizon(context, at);
    }
    is("spring summer autumn winter easter christmas midsummer ramadan harvest tomorrow")
        || horizon(context, at)
        || before(
            1,
            "by any final whole full all current financial fiscal school calendar tax academic until before end mid half \
             first second third fourth during throughout consecutive summer winter spring autumn",
        )
        || before(1, "the of our")
            && (2..4).any(|n| {
                before(n, "end start beginning close half middle mid over during through throughout across in for by")
            })
        || among(context, at + 1, "end running")
        || then_number(context, at) && !is("quarters months years")
}

/// Whether the months or years at `at` are a time to go: "within 18 months", "the next 10 days".
fn horizon(context: &Context, at: usize) -> bool {
    let counted = context.tokens[at].is(class::TIME) && at > 0 && number(&context.tokens[at - 1]);
    let before = |list| (2..5).any(|n| before(context, at, n, list));
    counted
        && (before("next coming past last")
            || listed(context.words(at, at + 1).trim_end_matches('s'), "month quarter year season term decade")
                && before("within in over for first every"))
}

/// Whether the word at `at` is the event that a deadline names, which `by`, `before` or `until` opens.
fn deadline(context: &Context, by: usize, at: usize) -> bool {
    let t = &context.tokens[at];
    let since = at - by;
    let determined = since == 2 && before(context, at, 1, "the our its next");
    let ends = || context.tokens.get(at + 1).is_none_or(|t| t.has(flag::STOP) || t.byte == b',');
    (since == 1 || determined) && t.has(flag::NAME)
        || since < 3 && among(context, at, "end then")
        || determined && among(context, by, "before until") && ends()
        || since < 5
            && among(
                context,
                at,
                "opens opening start election audit inspection review renewal anniversary birthday agm handover closing \
                 launch deadline merger final vote time",
            )
}

/// Whether the token is a number in digits or words.
pub fn number(t: &Token) -> bool {
    t.has(flag::NUMBER) && !t.is(class::YEAR) || t.is(class::NUMBER)
}

/// Whether the token says how much.
fn amount(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let is = |list| among(context, at, list);
    let next = |list| among(context, at + 1, list);
    if number(t) {
        let loose =
            is("hundreds thousands dozens millions once") || is("one") && before(context, at, 1, "no number any at");
        return !(loose || context.names_how_many(at) || is_date(context, at) || whose(context, at));
    }
    if t.is(class::TIME) {
        return is("quarter") && before(context, at, 1, "a") && next("of");
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
    let next = |list| among(context, at + 1, list);
    match context.tokens[at].byte {
        b'b' | b'B' => among(context, at, "both"),
        _ if among(context, at, "not") => next("a one"),
        _ if among(context, at, "no nobody none never nothing no-one neither") => {
            !next("longer matter more later") || next("more") && context.tokens.get(at + 2).is_some_and(number)
        }
        _ => false,
    }
}

/// "As many girls as boys", "more women than men": another count says how many.
fn compared(context: &Context, at: usize) -> bool {
    let more = context.tokens[at].is(class::MORE) || among(context, at, "more less fewer");
    let than = match more {
        true => "than",
        false if among(context, at, "same") || among(context, at, "many much few") && before(context, at, 1, "as") => {
            "as"
        }
        false => return false,
    };
    let Some(than) = (at + 1..at + 7).find(|at| among(context, *at, than)) else { return false };
    let other = context
        .tokens
        .get(than + 1)
        .is_some_and(|t| t.has(flag::WORD) && !t.is(class::SOFT | class::FUNCTION | class::TIME));
    other && !among(context, than + 1, "last average usual normal necessary planned feasible")
        || !more && among(context, than + 1, "in on at the those")
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
    before(1, "aged ages")
        || before(3, "aged ages")
        || before(1, "under over above below") && (2..5).any(|n| before(n, "among amongst"))
}

/// Whether the number belongs to a date or a period: "12 March", "the next 18 months", "Q3", "phase 2".
fn is_date(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let before = |n, list| before(context, at, n, list);
    let date = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(class::DATE)) && !weekday(context, at);
    let last = |n| at.checked_sub(n).is_some_and(date);
    // A day of a month, or the last two digits of a year.
    let day = t.end - t.start < 3 && !t.has(flag::UNIT) || t.has(flag::WORD) || before(1, "the");
    day && (date(at + 1) || among(context, at + 1, "of") && date(at + 2) || last(1) || last(2) && before(1, "/ - –"))
        || then(context, at, class::TIME)
            && (horizon(context, at + 1) || among(context, at, "third second fifth tenth"))
        || before(
            1,
            "phase tier level stage scope wave version no number grade grades quarter week type line unit section ward room \
             gate key sprint wk matchday season term year",
        )
        || among(context, at, "half") && before(1, "first second this next last")
}

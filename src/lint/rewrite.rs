//! Rewrites: the text again without the words that let its writer off, or with blanks (`…`) where only the writer knows.
//! Offered only where what is left is still a sentence.

use super::context::Context;
use super::finding::Why;
use super::letters::capitalised;
use super::rules::field;
use super::token::flag;
use super::words::class;

/// The text as it could be, for a finding about tokens `from..to`; none where no honest one comes by itself.
pub fn rewrite(context: &Context, why: Why, from: usize, to: usize) -> Option<String> {
    let alone = context.clauses().len() == 1;
    match why {
        Why::NoDate if context.in_field(field::METRIC) => Some(with_blanks(context.text, ", by …")),
        Why::NoNumber if context.count(0, context.tokens.len()) > 1 => Some(with_blanks(context.text, CHANGE)),
        Why::Unmeasured if alone && context.in_field(field::DOING) && changes(context, from, to) => {
            Some(with_blanks(context.text, CHANGE))
        }
        Why::Hedge => unhedged(context, from, to),
        Why::OpenEnded if ends(context, to) && context.is_one(from, words!("etc and or plus among amongst")) => {
            Some(closed(before(context, from)?))
        }
        Why::Who if context.in_field(field::DOING) && ends_in_people(context, from, to) => Some(
            [&context.text[..context.tokens[from].start], "…", &context.text[context.tokens[to - 1].end..]].concat(),
        ),
        _ => None,
    }
}

const CHANGE: &str = ": from … to … by …";

/// The text with blanks after it that only the writer can fill.
fn with_blanks(text: &str, blanks: &str) -> String {
    [text.trim().trim_end_matches('.'), blanks].concat()
}

/// Whether the words name something that goes up, down or gets better, and the text no degree of it. What is driven, built or
/// more of everything goes nowhere on a scale.
fn changes(context: &Context, from: usize, to: usize) -> bool {
    let scale = |at: usize| match context.tokens[at].class {
        class if class & class::IMPROVE != 0 => true,
        class if class & class::MOVE != 0 => {
            !context.words(at, at + 1).to_ascii_lowercase().starts_with(['d', 'b', 'e'])
        }
        class if class & class::MORE != 0 => {
            context.is_one(at, words!("faster quicker sooner shorter longer cheaper lower higher fewer earlier"))
        }
        _ => false,
    };
    (from..to).any(scale) && !context.any(0, context.tokens.len(), class::DEGREE | class::VAGUE)
}

/// Whether the clause ends before token `to`.
fn ends(context: &Context, to: usize) -> bool {
    context.tokens[to..].iter().all(|t| !t.has(flag::WORD | flag::NUMBER))
}

/// "with relevant colleagues": the people stand after a preposition, so a blank can stand there.
fn ends_in_people(context: &Context, from: usize, to: usize) -> bool {
    from > 0
        && context.is_one(from - 1, words!("with to by for from"))
        && context.any(to - 1, to, class::PEOPLE | class::SOFT)
}

/// The text before token `from`, without the comma there; none if hardly anything is left.
fn before<'a>(context: &Context<'a>, from: usize) -> Option<&'a str> {
    let left =
        context.text[..context.tokens[from].start].trim_end().trim_end_matches([',', '–', '—', '(', '-']).trim_end();
    (context.count(0, from) > 1).then_some(left)
}

/// "Banks, insurers" as "Banks and insurers"; what hangs on by a preposition is no part of the list.
fn closed(list: &str) -> String {
    let hangs =
        |part: &str| matches!(part.split(' ').next(), Some("with" | "for" | "to" | "in" | "on" | "at" | "by" | "from"));
    match list.rsplit_once(", ") {
        Some((first, last)) if !hangs(last) && ![first, last].iter().any(|part| part.contains(" and ")) => {
            [first, " and ", last].concat()
        }
        _ => list.to_owned(),
    }
}

/// Without "where possible", "usually", "try to".
fn unhedged(context: &Context, from: usize, to: usize) -> Option<String> {
    if ends(context, to) && context.is_one(from, words!("where wherever when whenever if as unless time")) {
        return before(context, from).map(str::to_owned);
    }
    if (from..to).any(|at| context.is_one(at, words!("not rather"))) {
        return None;
    }
    let after = match (from..to).find(|at| context.is_one(*at, words!("to"))) {
        Some(last)
            if context.is_one(from, words!("try aim seek strive hope want plan intend attempt endeavour wish")) =>
        {
            last + 1
        }
        None if to == from + 1 && context.words(from, to).ends_with("ly") => to,
        _ => return None,
    };
    let rest = context.text[context.tokens.get(after)?.start..].trim_end().trim_start_matches([',', ' ']);
    Some(match from {
        0 => capitalised(rest),
        _ => [&context.text[..context.tokens[from].start], rest].concat(),
    })
}

//! Runs all rules over one text and keeps what is worth saying: one finding a stretch of words, the longest first, three at most.

use std::borrow::Cow;

use super::context::Context;
use super::finding::{Finding, Fix, Level, Part, Span, Why};
use super::index::{self, Start};
use super::letters::lower;
use super::phrase;
use super::rewrite::rewrite;
use super::rules::{CHECKS, Hit, RULES, Rule, checked, field};
use super::statement::{Field, Lexicon};
use super::token::flag;

/// A vision of so few words, none of them specific, says nothing at all.
const FEW: usize = 5;
/// A vision of so many words that only this organisation would use says what it is about.
const RICH: usize = 6;
/// Most findings given for one text.
const MOST: usize = 3;
/// The first sentence gets two questions at most, so that the page can start.
const MOST_OF_SENTENCE: usize = 2;

/// The findings of one text, worst first, then by position.
pub fn findings(context: &Context, lexicon: &Lexicon) -> Vec<Finding> {
    let mut hits = Vec::new();
    by_phrase(context, &mut hits);
    checked(CHECKS, context, &mut hits);
    if let Some(rest) = lexicon.rest() {
        rest.find(context, &mut hits);
    }
    hits.retain(|(r, hit)| {
        hit.to > hit.from
            && !elsewhere(context, RULES[*r].why, hit.from)
            && !lexicon.is_off(RULES[*r].id)
            && !settled(context, hit, lexicon)
    });
    // That nothing specific stands there is worth saying only where nothing else is found; else it makes the rest weigh more.
    let nothing_specific = hits.iter().any(|(_, hit)| hit.whole);
    if hits.iter().any(|(_, hit)| !hit.whole) {
        hits.retain(|(_, hit)| !hit.whole);
    }
    // Longer first; among equals the earlier rule.
    order(&mut hits, &|r, hit| {
        let asks = isize::from(hit.question.is_none());
        [isize::from(hit.level.is_hint()), hit.from as isize - hit.to as isize, r, asks, hit.from as isize]
    });
    let mut kept: Vec<(usize, Hit)> = Vec::new();
    for (r, mut hit) in hits {
        let under = kept.iter_mut().find(|(_, k)| k.from < hit.to && hit.from < k.to);
        if let Some((k, over)) = under {
            if over.fix.is_none() && RULES[*k].why == RULES[r].why {
                over.fix = hit.fix;
            }
        } else {
            hit.whole = nothing_specific;
            kept.push((r, hit));
        }
    }
    // The first sentence is asked what a board would ask; that it only wants to be something is the least of it.
    let least = |r: isize| context.field == Field::Sentence && RULES[r as usize].why == Why::Hedge;
    order(&mut kept, &|r, hit| [isize::from(hit.level.is_hint()), isize::from(least(r)), r, hit.from as isize, 0]);
    kept.truncate(if context.field == Field::Sentence { MOST_OF_SENTENCE } else { MOST });
    order(&mut kept, &|_, hit| [isize::from(hit.level.is_hint()), hit.from as isize, 0, 0, 0]);
    kept.into_iter().map(|(r, hit)| finding(context, r, hit)).collect()
}

/// Puts few hits in the order of their keys. Equals stay as they are.
fn order(hits: &mut [(usize, Hit)], key: &dyn Fn(isize, &Hit) -> [isize; 5]) {
    let key = |(rule, hit): &(usize, Hit)| key(*rule as isize, hit);
    for at in 1..hits.len() {
        let mut hole = at;
        while hole > 0 && key(&hits[hole]) < key(&hits[hole - 1]) {
            hits.swap(hole, hole - 1);
            hole -= 1;
        }
    }
}

fn by_phrase(context: &Context, hits: &mut Vec<(usize, Hit)>) {
    let field = field::of(context.field);
    let all = context.tokens.iter().fold(0, |all, t| all | index::bit(t.id) | index::bit(t.base));
    for at in 0..context.tokens.len() {
        let token = &context.tokens[at];
        // The second half of "key-cutting" or "second-largest" begins nothing.
        if token.has(flag::QUOTED | flag::NAME | flag::JOINED) {
            continue;
        }
        let next = context.tokens.get(at + 1).map_or(index::bit(0), |t| index::bit(t.id) | index::bit(t.base));
        let begins = phrase::starts(context.tokens, at);
        let heard = index::heard(field, begins);
        let may = move |start: &&Start| start.next & next != 0 && start.fields & heard != 0;
        let mut hear = |start: &Start| {
            let pattern = &context.index.patterns[start.pattern as usize];
            if pattern.need & all == 0 {
                return;
            }
            let heard = pattern.heard;
            if let Some(m) = phrase::matches(pattern, context.tokens, at, context.index)
                && !joined(context, m.to)
                && (heard.clear == 0 || heard.clear & context.evidence(m.from, m.to) == 0)
            {
                let mut hit = Hit::new(m.from, m.to);
                hit.level = heard.level;
                hit.question = heard.question.map(Cow::Borrowed);
                hits.push((heard.rule as usize, hit));
            }
        };
        for word in [token.id, token.base].into_iter().take(1 + usize::from(token.base != token.id)) {
            context.index.starting(word, begins).iter().filter(may).for_each(&mut hear);
        }
        if begins || token.is(context.index.opening) {
            for (class, starts) in &context.index.open {
                if token.is(*class) || begins && *class == u64::MAX {
                    starts.iter().filter(may).for_each(&mut hear);
                }
            }
        }
    }
}

/// Whether a hyphen leads on from the words before token `at`: "great-grandmother" praises nobody.
fn joined(context: &Context, at: usize) -> bool {
    context.tokens.get(at).is_some_and(|token| token.has(flag::JOINED))
}

/// Whether the reason can't lie at this place.
///
/// What a trade-off puts first costs nothing by itself; what it puts second may be praised, or be the best of its kind: the
/// better it is, the more the choice says.
///
/// So many words of a vision or a mission that no other organisation would use carry a grand one among them.
///
/// Whoever refuses something may give the reason in a second sentence; it may be as general as it likes.
fn elsewhere(context: &Context, why: Why, from: usize) -> bool {
    const SAID: [Why; 6] = [Why::Rank, Why::Fluff, Why::Unmeasured, Why::Everyone, Why::NoSacrifice, Why::Who];
    match (context.field, context.part) {
        (Field::Tradeoff, Part::Text) => why == Why::NoSacrifice,
        (Field::Tradeoff, Part::Over) => SAID[..4].contains(&why),
        (Field::Exclude | Field::Decline, _) => {
            SAID.contains(&why) && context.tokens[..from].iter().any(|t| t.has(flag::STOP) && t.byte == b'.')
        }
        (Field::Vision | Field::Mission, _) => matches!(why, Why::Fluff | Why::Everyone) && context.specifics() >= RICH,
        _ => false,
    }
}

/// Whether the words are, or lie in, a defined term.
fn settled(context: &Context, hit: &Hit, lexicon: &Lexicon) -> bool {
    if lexicon.terms().is_empty() {
        return false;
    }
    let words = lower(context.words(hit.from, hit.to));
    let text = lower(context.text);
    lexicon
        .terms()
        .iter()
        .any(|term| words.contains(term.as_str()) || term.contains(&words) && text.contains(term.as_str()))
}

fn finding(context: &Context, r: usize, hit: Hit) -> Finding {
    let rule = &RULES[r];
    let fix = hit.fix.clone().or_else(|| next_step(context, rule, &hit));
    let span = Span { start: context.tokens[hit.from].start, end: context.tokens[hit.to - 1].end };
    Finding {
        rule: rule.id,
        why: rule.why,
        level: level(context, rule, &hit),
        part: context.part,
        span,
        question: hit.question.unwrap_or(Cow::Borrowed(rule.question)),
        fix,
    }
}

/// A vision is asked softly: only what no organisation could mean differently is a warning there. So is a goal that names its object.
fn level(context: &Context, rule: &Rule, hit: &Hit) -> Level {
    let few = context.count(0, context.tokens.len()) <= FEW;
    let soft = match context.field {
        Field::Vision | Field::Mission => !(matches!(rule.why, Why::Rank | Why::Placeholder) || hit.whole && few),
        Field::Priority => rule.why == Why::Fluff && !hit.whole,
        _ => false,
    };
    if soft { Level::Hint } else { hit.level }
}

/// The next step that all findings of a reason share.
fn next_step(context: &Context, rule: &Rule, hit: &Hit) -> Option<Fix> {
    match rule.why {
        Why::Everyone => Some(Fix::Exclude),
        Why::NoSacrifice => Some(Fix::Sacrifice),
        Why::Activity => Some(Fix::Measure),
        why => rewrite(context, why, hit.from, hit.to).map(Fix::Rewrite),
    }
}

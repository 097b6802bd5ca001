//! both: two things that pull apart, promised at once.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Part, Why};
use crate::lint::token::{Token, flag};
use crate::lint::words::{class, opposed};

pub const RULE: Rule = Rule {
    id: "both",
    why: Why::Both,
    lesson: Lesson {
        title: "Having it both ways",
        why_it_matters: "When the two collide, everybody decides alone which one gives.",
        weak: "Fast answers without compromising on depth",
        strong: "Fast answers, even when they are shallow",
    },
    question: "They pull apart. When they collide, which goes first?",
    phrases: &[Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
" }, Phrases { fields: field::TRADEOFF | field::PRIORITY | field::SENTENCE | field::COMMITMENT, level: Level::Warning, clear: clear::NONE, lines: "\
equal weight|footing|measure ?_ ?and ?_
first ?, and _ first
choose~|have|want both
square the circle
no less|fewer ... than
no|without ?any loss of
mix of ... and _ ?_
and still <good|more|do|soft> ?_ ?_
without slowing|losing|raising|cutting|hurting|harming|sacrificing|giving|dropping|compromising|damaging|affecting|neglecting|lowering|increasing|reducing|adding|touching|forgetting|weakening|diluting|spending|burning|upsetting ?down|up ?our|the|any|anyone ?_ ?_
" }, Phrases { fields: field::TRADEOFF | field::SENTENCE, level: Level::Warning, clear: clear::NONE, lines: "\
as well as _ ?_ ?_
alongside _ ?_
^ both _ ?_ and _ ?_ $
^ _ without _ $
but without|never|not _ ?_ ?_ ?_
but|though ... too|suffer $
?only|just one of the|them ?two|other $
one without|over|for the other
just as <soft>
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
as _ as ... ?and|but|yet ?, as _ as ?_ ?_
_ enough ... , _ enough ?_ ?_
_ that|which is|are also|equally|still|yet <more|good|praise> ?_ ?_
without|with|no ?any|no|the|making|ever|even compromise~|sacrifice~|trade-off|tradeoff~ ?on|in|to ?_ ?_ ?_
without losing|giving|reducing|lowering|hurting|harming|neglecting|forgetting ?up ?our|the|on <soft> ?<soft>
never|not at the expense|cost of _ ?_
balance~ !sheet|bike|beam|of ... and|with _ ?_
strike~ ?right balance
both worlds
have it both ways
not only|just|merely ... but ?also _ ?_ ?_
at the same time !as
while|whilst also|still|at|always|not ?the ?same ?time _ ?_ ?_
while|whilst <improve|move> ?_ ?_ ?_
while|whilst maintaining|keeping|preserving|ensuring|remaining|staying|protecting|retaining|delivering|reinventing|innovating|putting|offering|upholding|respecting|honouring|honoring|safeguarding ?_ ?_ ?_
alike $
" },
        Phrases { fields: field::TRADEOFF | field::PRIORITY | field::COMMITMENT | field::SENTENCE | field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
both <soft> and <soft> ?<soft>
" }],
    idioms: &[Idioms { fields: field::ALL & !(field::EXCLUDE | field::DECLINE), clear: clear::NONE, lines: "\
growth|speed with discipline|care; at speed $; full parity; nothing lost|sacrificed; both matter;
lose|losing|loses out; no effect|impact on; at same pace|rate; ever noticing; hand in hand; excepting any|those; the two as; at once $; in equal measure|parts; same output|pay; but both;
and yet we|still; without|nobody|nobody having|has to give|lose|pay; without anyone|anybody|anything losing|giving|suffering;
low prices|fares and high|great|best|better|good; both matter|count|win; both have|has to; best of both;
have cake; without compromising|losing|giving|hurting;
affordable|cheap|simple and premium|exclusive|powerful|luxurious
" }],
    check: Checked::Everywhere(check),
    flagged: "\
tradeoff: Night buses >> The day timetable, though no route ever loses out
tradeoff: Free admission >> Ticket income, which stays where it is
mission: Growers get the highest price and readers the lowest
tradeoff: Fast and cheap without compromise >> Nothing
priority: Balance care and cost
sentence: Startup speed with bank-grade stability
mission: Not only cheaper but also better insurance
tradeoff: Growing fast while staying profitable >> Slower growth
tradeoff: Equal weight on revenue and profit >> Choosing one of them
vision: The best of both worlds for commuters
tradeoff: Premium quality and low cost >> Range
priority: Cut costs without losing service
sentence: Every hospital gets its blood and every donor their time
commitment: Keep the shop open while also rebuilding it
tradeoff: Both depth and breadth >> Speed
tradeoff: Beds and beauty >> Neither of them ever gives way
tradeoff: Fair to growers and fair to shops >> A quarrel with one of them
vision: A hall as warm as a kitchen and as grand as an opera
tradeoff: Bricks that are also lighter >> The old bricks
tradeoff: New plays >> The old ones, but honoured by us too
tradeoff: Small growers >> The large estates, but without losing a single one
",
    quiet: "\
tradeoff: Country doctors >> Specialists in the capital, who earn us three times as much
tradeoff: The slow boat >> The airport, which pays for the lounge
cost: The highest tower closes and the oldest bell stays
priority: One balance sheet for the whole group
serve: Both clinics in Graz
serve: Tea and coffee growers above 1,200 m
tradeoff: Speed >> Polish
commitment: Pair each new driver with one of ten years
priority: Heat the hall as well as the pool from one boiler
commitment: A nurse works alongside the midwife on Fridays
exclude: Gift shops that also sell knives
vision: The mill as it was in 1950
tradeoff: The old ferry, slow but safe >> A new one
vision: A town with bread and a doctor
decline: Picking at the same time as the harvest of Lot 7
mission: We print books without glue
exclude: Bars with a stage
metric: Boats that leave with a full crew: 95% in 2027, from 80%
",
};

/// Two qualities that pull apart, joined by "with", "and" or "yet"; and two whole groups that each get everything.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    every_and_every(context, hits);
    twice(context, hits);
    taken_back(context, hits);
    extremes(context, hits);
    let tokens = context.tokens;
    for join in 1..tokens.len() {
        if !matches!(tokens[join].byte, b'w' | b'a' | b'&' | b'p' | b'y' | b'b') {
            continue;
        }
        if !context.is_one(join, words!("with and & plus yet but at")) {
            continue;
        }
        let from = edge(context, join, false);
        let to = edge(context, join, true);
        let poles = |from: usize, to: usize| tokens[from..to].iter().fold(0, |all, t| all | t.class);
        let poled = |from: usize, to: usize| {
            tokens[from..to].iter().any(|t| t.is(class::SOFT) || t.class >> class::POLES != 0)
        };
        let paired = from > 0 && pairs(context.words(from - 1, from));
        if (paired || opposed(poles(from, join), poles(join + 1, to))) && (context.is_one(join, words!("yet")) || poled(from, join) && poled(join + 1, to)) {
            let first = context.words(from, join).to_owned();
            let second = context.words(join + 1, to).to_owned();
            hits.push(Hit::new(from, to).fix(Fix::Choice { first, second }));
        }
    }
}

/// "Neither has to give": a second half that only takes up both of the first; and "fair to one, and fair to the other".
fn twice(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::TRADEOFF) {
        return;
    }
    let tokens = context.tokens;
    if context.part == Part::Over {
        let of_two = |at: usize| context.is_one(at, words!("either neither")) && (!context.is_one(at + 1, words!("of")) || context.is_one(at + 2, words!("them these those")));
        // "Funding, without turning anybody away"
        let without = |at: usize| context.is_one(at, words!("without")) && at > 0 && tokens[at - 1].byte == b',' && context.words(at + 1, at + 2).ends_with("ing");
        let choice = (0..tokens.len()).any(|at| context.is_one(at, words!("or")));
        if !choice && context.count(0, tokens.len()) <= 8 && (0..tokens.len()).any(|at| of_two(at) || without(at)) {
            hits.push(Hit::new(0, tokens.len()));
        }
        return;
    }
    let and = (0..tokens.len()).any(|at| context.is_one(at, words!("and")));
    if context.is_one(0, words!("both")) && and {
        return hits.push(Hit::new(0, tokens.len()));
    }
    let Some(and) = (2..tokens.len().saturating_sub(2)).find(|at| context.is_one(*at, words!("and"))) else { return };
    let same = |at: usize| context.words(at, at + 1).eq_ignore_ascii_case(context.words(and + 1, and + 2));
    if same(0) && !tokens[0].is(class::FUNCTION | class::NUMBER) {
        hits.push(Hit::new(0, tokens.len()));
    }
}

/// "Ticket income, though nobody ever loses out": what is added to a choice takes it back.
fn taken_back(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    if !context.in_field(field::TRADEOFF) {
        return;
    }
    let mark = |at: usize| tokens[at].ends_clause() || context.is_one(at, words!("though although but while whilst without which with as"));
    let Some(from) = (1..tokens.len()).find(|at| mark(*at)) else { return };
    let tail = from..tokens.len();
    if tail.clone().any(|at| tokens[at].has(flag::NUMBER) || tokens[at].is(class::NUMBER)) {
        return;
    }
    let added = |at: usize| {
        context.is_one(at, words!("nevertheless nonetheless too also anyway anyhow obviously"))
            || context.part == Part::Over && context.is_one(at, words!("still stays stay remains"))
            || context.is_one(at, words!("as")) && context.is_one(at + 1, words!("well"))
            || context.is_one(at, words!("of")) && context.is_one(at + 1, words!("course"))
            || context.is_one(at, words!("nobody never no none won't not cannot can't without nor"))
                && (at + 1..tokens.len().min(at + 6)).any(|at| {
                    context.is_one(at, words!(
                            "lose loses losing suffer suffers suffering short worse skipped neglected \
                             forgotten drop drops dropping slip slips give sacrifice sacrificing miss \
                             out away behind letting hurting harming"
                        ))
                })
    };
    if tail.clone().any(added) {
        let from = if tokens[from].has(flag::WORD) { from } else { from + 1 };
        hits.push(Hit::new(from, tokens.len()));
    }
}

/// "The lowest rents for tenants and the highest yield": two superlatives, of which one is about the price.
fn extremes(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::VISION | field::TRADEOFF | field::PRIORITY | field::COMMITMENT | field::SENTENCE) {
        return;
    }
    let most = |at: usize| context.words(at, at + 1).ends_with("est") && context.was_one(at, 1, words!("the"));
    let Some(first) = (1..context.tokens.len()).find(|at| most(*at)) else { return };
    let Some(and) = (first..context.tokens.len()).find(|at| context.is_one(*at, words!("and but"))) else { return };
    let priced = |at: usize| context.is_one(at, words!("lowest cheapest"));
    if let Some(second) = (and..context.tokens.len()).find(|at| most(*at)).filter(|at| priced(first) != priced(*at)) {
        hits.push(Hit::new(first - 1, (second + 2).min(context.tokens.len())));
    }
}

/// Verbs that promise two things as one.
fn pairs(verb: &str) -> bool {
    let stems = ["combin", "marry", "blend", "fus", "unite", "uniti", "pair", "reconcil", "balanc", "mix"];
    stems.iter().any(|stem| verb.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem)))
}

/// "every hospital … and every donor …".
fn every_and_every(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::SENTENCE | field::TRADEOFF | field::SERVE | field::PRIORITY) {
        return;
    }
    let every = |at: usize| context.tokens[at].is(class::EVERY) && context.is_one(at, words!("every all each"));
    let Some(first) = (0..context.tokens.len()).find(|at| every(*at)) else { return };
    let second = (first + 2..context.tokens.len().saturating_sub(1)).find(|at| every(*at) && context.was_one(*at, 1, words!("and")));
    if let Some(second) = second {
        let one = context.words(first, first + 2).to_owned();
        let other = context.words(second, second + 2).to_owned();
        let hit = Hit::new(first, second + 2).ask("When you can't do both, which goes first?");
        hits.push(hit.fix(Fix::Choice { first: one, second: other }));
    }
}

/// How far the noun phrase beside the joining word reaches: up to three words, to the next function word or mark.
fn edge(context: &Context, join: usize, forwards: bool) -> usize {
    let verb = |t: &Token| {
        let word = &context.text[t.start..t.end];
        word.ends_with("ing") || pairs(word)
    };
    let inside = |t: Option<&Token>| t.is_some_and(|t| t.has(flag::WORD) && !t.is(class::FUNCTION) && !verb(t));
    let article = forwards && context.is_one(join + 1, words!("a an the our"));
    let mut at = if forwards { join + 1 + usize::from(article) } else { join };
    for _ in 0..3 {
        let next = if forwards { at } else { at.wrapping_sub(1) };
        if !inside(context.tokens.get(next)) {
            break;
        }
        at = if forwards { at + 1 } else { at - 1 };
    }
    at
}


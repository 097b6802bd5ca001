//! activity: work counted in place of what it changes.

use super::{Checked, Hit, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Why};
use crate::lint::letters::lower;
use crate::lint::metric;
use crate::lint::token::flag;
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "activity",
    why: Why::Activity,
    lesson: Lesson {
        title: "Work counted, not its effect",
        why_it_matters: "Work can all be done and nothing be different for anyone.",
        weak: "Hold 40 donor events",
        strong: "Of first-time donors at events, 30% give again within a year",
    },
    question: "What should it change, for whom?",
    phrases: &[Phrases { fields: field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
^ knock on #
^ sit down with ?all <number> _
^ put on <number> _
^ <do> ?to ?with ?all # _
^ <do> ?to ?with ?all <number> _
" }, Phrases { fields: field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
^ a ?new series of ?# ?_ ?_ <output>
^ ?_ ?_ <output> held|published|shipped|sent|posted|hosted|delivered|launched|written|made|run|completed|produced|conducted|attended|released|organised|organized|created|issued !on|within|in|without|that|which|by
people|staff|employees|managers|users|volunteers|nurses|teachers|agents|members|colleagues|drivers|engineers ?will ?have ?been|are trained|onboarded|briefed|coached|certified
^ ?every|each|all ?# !of _ ?_ trained|briefed|coached|certified|mentored|onboarded !still|who|that
live|signed|in ?off ?place by|in _
^ a|an|the ?new ?_ _ in ?off ?place
complete|finish ?_ ?_ <output> !with
" },
    ],
    idioms: &[],
    check: Checked::InSteps(check),
    flagged: "\
metric: Answer 900 letters by Advent
metric: File six patents this year
metric: Hold 12 workshops this quarter
metric: Publish 30 posts by May
metric: Train 200 staff in 2027
metric: Number of meetings held
metric: 30 customer interviews completed by May
metric: Visit 90 farms between March and August
metric: Launch 5 new features in Q1
metric: Hand out 5,000 leaflets by June
metric: Attend four trade fairs in 2026
commitment: Hold 40 donor events
metric: Nurses certified: 40 by June
metric: Roll out the new till in six countries by June
metric: Features shipped
metric: 120 farms visited in 2027
metric: 80 apprentices enrolled by May
metric: Safety walks: 60 by the end of the season
metric: Ship 30 features from the public roadmap by December
metric: 40 sales reps certified on the new pitch by the end of Q1
metric: Publish the API docs, plus a sandbox and four sample apps, by the end of May
metric: A series of 6 webinars, 200 attendees each, before the end of June
metric: Train 60 Sunday school teachers in first aid by Whitsun
metric: Develop and deliver quarterly reports
metric: Every foreman trained by May 2027
metric: Volunteers inducted: 60 in Q1
metric: Roll out the app in six towns by 1/7/2027
",
    quiet: "\
metric: Win 12 village shops by May
metric: Share of calls resolved on first contact: 78% in May, 64% today
metric: Orders from 12 workshops: 40 by June
metric: Defects per 1,000 posts below 3 in 2027
metric: Staff who pass the exam: 200 by June
commitment: Hold the door for the last train
metric: Parcels delivered on time: 98% in December
commitment: Publish the waiting list on the first of the month
metric: Answers within 3 rings: 90% by March 2027
commitment: Train our own tree surgeons
sign: A meeting room stands empty every afternoon
metric: Refunds per 100 visits: 2 by autumn, from 7
metric: Farms that order after a visit: 30 of 120 by June
metric: Apprentices who pass: 72 of 80 in May
metric: Test scores up 5 points by June
metric: Record sales of 300 boats by June
metric: Film permits granted in 10 days by June 2027
metric: Positive reviews: 200 by June 2027
metric: Repeat visits per guest: 3 in 2027
metric: 60% of trained nurses still with us in 2028
metric: Training courses rated 4.5 of 5 in 2027
metric: 40 orders from the 12 workshops by June
metric: Meetings without an agenda: none in 2027
commitment: Run two fire drills a month at each site
commitment: Organise six walks for people with dementia
metric: Sold-out sessions: 9 in 10 by Easter
",
};

/// "Hold 12 workshops", "40 reps certified", "Safety walks: 60": unless the sentence goes on to what comes of it.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let promised = context.in_field(field::COMMITMENT);
    if !promised && !context.in_field(field::METRIC) {
        return;
    }
    for (from, to) in context.clauses() {
        // A commitment may be an activity, but not a bare count of them: "Hold 40 donor events".
        if promised && (to < context.tokens.len() || !context.tokens[to - 1].is(class::OUTPUT) || counts(context, from, to) != 1) {
            return;
        }
        let hit = ordered(context, from, to).or_else(|| counted(context, from, to));
        let hit = hit.or_else(|| labelled(context, from, to)).or_else(|| numbered(context, from, to)).or_else(|| told(context, from, to));
        if let Some(hit) = hit {
            hits.push(hit.fix(Fix::Measure));
            return;
        }
    }
}

/// How many numbers stand there.
fn counts(context: &Context, from: usize, to: usize) -> usize {
    context.tokens[from..to].iter().filter(|t| metric::number(t)).count()
}

/// Work somebody is told to do: "Hold 12 workshops", "Publish the new guide".
fn ordered(context: &Context, from: usize, to: usize) -> Option<Hit> {
    let tokens = context.tokens;
    let verb = (from..to.min(from + 4)).find(|at| tokens[*at].is(class::DO))?;
    let led = (from..verb).all(|at| tokens[at].is(class::FUNCTION | class::PEOPLE) || tokens[at].has(flag::NAME));
    if !led || verb == from && !orders(context, verb) {
        return None;
    }
    let object = verb + 1..to.min(verb + 8);
    let number = object.clone().find(|at| !bound(context, *at) && metric::number(&tokens[*at]));
    let output = object.clone().find(|at| tokens[*at].is(class::OUTPUT));
    let share = output.is_none() && tokens[verb..to].iter().any(|t| t.has(flag::UNIT)) || object.clone().any(|at| tokens[at].is(class::RESULT));
    let strong = !is_weak(context, verb);
    let counted = match (number, output) {
        (_, Some(_)) => true,
        (Some(_), None) => strong && !share,
        (None, None) => {
            strong && !share && context.is_one(verb + 1, words!("the a an our every each"))
                || context.is_one(verb, words!("hold run host organise stage arrange")) && context.words(verb + 1, verb + 2).ends_with('s')
        }
    };
    if !counted || leads_on(context, verb, to) {
        return None;
    }
    let Some(_) = number else { return Some(Hit::new(from, to)) };
    let end = output.or(number.map(|n| n + 2)).unwrap_or(verb);
    let hit = Hit::new(from, (end + 1).min(to));
    Some(match output {
        Some(output) => hit.ask(change(context.words(output, output + 1))),
        None => hit,
    })
}

/// Whether the first word is an order, not a thing: "Test the pumps", not "Test scores", "Record sales" or "Calls".
fn orders(context: &Context, verb: usize) -> bool {
    let word = context.words(verb, verb + 1);
    if context.is_one(verb + 1, words!("of")) {
        return false;
    }
    let next = verb + 1 + usize::from(context.is_one(verb + 1, words!("out up")));
    let object = context.tokens.get(next).is_some_and(|t| {
        !t.has(flag::JOINED) && metric::number(t)
            || t.is(class::DO | class::OUTPUT | class::EVERY | class::PEOPLE)
            || context.is_one(next, words!("the a an our another at and or more new in quarterly monthly weekly regular"))
    });
    let thing = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(class::OUTPUT));
    let form = word.ends_with("ed") || word.ends_with("ing") || word.ends_with('s') && !word.ends_with("ss");
    !form
        && (object || thing(verb + 2))
        && !(context.tokens[verb].is(class::OUTPUT) && context.is_one(verb + 1, words!("in at and or")))
}

/// Work in a count: "40 reps certified on the new pitch", "20 press releases by May". "40 orders from 12 workshops" is none.
fn counted(context: &Context, from: usize, to: usize) -> Option<Hit> {
    let tokens = context.tokens;
    let first = from + usize::from(tokens[from].is(class::EVERY));
    let plain = |at: usize| at < to && metric::number(&tokens[at]) && !tokens[at].has(flag::UNIT);
    if !plain(first) || tokens[first..to].iter().any(|t| t.has(flag::UNIT) || t.is(class::RESULT | class::BAD)) {
        return None;
    }
    let thing = (first + 1..to.min(first + 5)).take_while(|at| !tokens[*at].is(class::FUNCTION)).last()?;
    let made = |at: &usize| ours(context, *at) && (follows(context, at + 1, to) || tokens[at + 1].is(class::DO));
    let done = |at: &usize| *at > first + 1 && is_done(context, *at) && !is_weak(context, *at) && !soon(context, at + 1);
    let at = (first + 1..=thing).find(|at| made(at) || done(at))?;
    (!leads_on(context, first, to)).then(|| Hit::new(from, at + 1))
}

/// "within 2 days", "in 3": what is done so soon is more than done.
fn soon(context: &Context, at: usize) -> bool {
    context.is_one(at, words!("within inside")) || context.is_one(at, words!("in")) && context.tokens.get(at + 1).is_some_and(metric::number)
}

/// Whether nothing but when and where follows.
fn follows(context: &Context, at: usize, to: usize) -> bool {
    at >= to
        || !context.tokens[at].has(flag::WORD)
        || context.is_one(at, words!("by in before this each every a an per during at across for until and next after"))
        || context.tokens[at].is(class::TIME)
}

/// A participle of work: "certified", "written".
fn is_done(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    let own = t.class & !class::SOFT == 0 && !context.is_one(at, words!("feed speed need"));
    let word = context.words(at, at + 1);
    let participle = word.ends_with("ed") || word.ends_with("written");
    (t.is(class::DO) || own) && (participle || context.is_one(at, words!("held sent given taught built")))
}

/// Work as a heading, with its count behind a colon: "Safety walks: 60".
fn labelled(context: &Context, from: usize, to: usize) -> Option<Hit> {
    let tokens = context.tokens;
    let count = tokens.get(to + 1).filter(|_| tokens[to].byte == b':')?;
    let thing = to - 1 - usize::from(to > from + 1 && is_done(context, to - 1));
    let named = tokens[from..to].iter().any(|t| t.is(class::FUNCTION | class::BAD | class::RESULT | class::IMPROVE) && t.byte != b'o');
    let plain = metric::number(count) && !count.has(flag::UNIT) && !tokens.get(to + 2).is_some_and(|t| t.is(class::CLOCK));
    let ratio = context.is_one(to + 2, words!("of")) || soon(context, to + 2);
    let taught = context.is_one(to - 1, words!("trained briefed coached certified mentored onboarded inducted"));
    (plain && !ratio && !named && (taught || ours(context, thing) && !context.is_one(thing, words!("visits reports"))))
        .then(|| Hit::new(from, to + 2))
}

/// "Number of workshops in schools". Visits are work unless they are counted by who comes.
fn numbered(context: &Context, from: usize, to: usize) -> Option<Hit> {
    let of = (from + 1..to).find(|at| context.tokens[*at].byte == b'o' && context.is_one(*at, words!("of")) && context.is_one(at - 1, words!("number amount volume count")))?;
    let thing = (of + 1..to.min(of + 4)).find(|at| ours(context, *at) && !context.is_one(*at, words!("visits")))?;
    (!leads_on(context, thing, to)).then(|| Hit::new(if of > from + 2 { of - 1 } else { from }, to))
}

/// Whatever somebody is told to do so many times: "Answer 2,000 letters by Advent", "File six patents".
fn told(context: &Context, from: usize, to: usize) -> Option<Hit> {
    // What is won is no work, and what else may stand first is no order.
    const WON: &[u16] = words!("win sign keep save earn sell collect recover attract retain convert serve feed house place top get secure help free rescue");
    const THING: u64 = class::FUNCTION | class::MOVE | class::IMPROVE | class::MEASURE | class::TIME | class::MORE;
    const NO_ORDER: u64 = THING | class::NUMBER | class::RESULT | class::BAD;
    let (word, number) = (context.tokens.get(from)?, context.tokens.get(from + 1)?);
    let order = from == 0
        && word.has(flag::WORD)
        && !word.is(NO_ORDER)
        && !context.words(0, 1).ends_with(['s', 'd', 'g', 'y'])
        && !context.is_one(0, WON);
    let counted = metric::number(number) && !number.has(flag::UNIT) && !number.is(class::YEAR);
    if !order || !counted || context.in_field(field::COMMITMENT) {
        return None;
    }
    let plural = |at: &usize| {
        let clock = class::FUNCTION | class::CLOCK | class::TIME | class::RESULT;
        context.words(*at, at + 1).ends_with('s') && !context.tokens[*at].is(clock)
    };
    let thing = (from + 2..to.min(from + 5)).find(plural)?;
    (follows(context, thing + 1, to) && !leads_on(context, from, to)).then(|| Hit::new(from, thing + 1))
}

/// Work of one's own; calls, tickets and pages are as often what others bring.
fn ours(context: &Context, at: usize) -> bool {
    context.tokens[at].is(class::OUTPUT)
        && context.words(at, at + 1).ends_with('s')
        && !context.is_one(at, words!("calls tickets emails e-mails pages stories reviews points lines bags quotations projects"))
}

/// Verbs that bring about what counts as often as they are only work.
fn is_weak(context: &Context, at: usize) -> bool {
    context.is_one(at, words!("answer answered process close deliver make put meet call share"))
}

/// Asks what the events, meetings or posts should change.
fn change(things: &str) -> String {
    let mut question = String::from("What should the ");
    question.push_str(&lower(things));
    question.push_str(" change?");
    question
}

/// A number that bounds a result or a time is no count of work: "within 5 days", "under 3%".
fn bound(context: &Context, at: usize) -> bool {
    context.is_one(at - 1, words!("within under below than least by to from"))
        || context.tokens.get(at + 1).is_some_and(|t| t.is(class::CLOCK | class::DATE)) && !metric::weekday(context, at + 1)
}

/// Whether the clause names what the work leads to, or a mark it must reach.
fn leads_on(context: &Context, from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        context.is_one(at, words!(
                "so result results resulting lead leads leading whom which without convert ends pass \
                 on-time win fewer less under than error errors complaint complaints"
            ))
            || context.words(at, at + 2) == "on time"
            || context.is_one(at, words!("from until")) && context.tokens.get(at + 1).is_some_and(metric::number)
    })
}


//! activity: work counted in place of what it changes.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Why};
use crate::lint::letters::lower;
use crate::lint::token::flag;
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "activity",
    why: Why::Activity,
    title: "Work counted, not its effect",
    why_it_matters: "Work can all be done and nothing be different for anyone.",
    weak: "Hold 40 donor events",
    strong: "Of first-time donors at events, 30% give again within a year",
    question: "What should it change, for whom?",
    phrases: &[Phrases { fields: field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
^ # ?_ visits|workshops|meetings|events|trainings|webinars|sessions|posts|articles|interviews|campaigns|audits|demos|talks|presentations|reports|newsletters|inspections|seminars|features|courses|leaflets|videos !per|from|to|lead|that|with|where|on|within|of
" }, Phrases { fields: field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
number|amount|volume|count of ?_ <output> ?_
# ?of ?_ ?_ <output> held|published|shipped|sent|posted|hosted|delivered|launched|written|made|run|completed|produced|conducted|attended|released|organised|organized|created|issued|filmed|recorded|closed|logged
^ ?_ ?_ <output> held|published|shipped|sent|posted|hosted|delivered|launched|written|made|run|completed|produced|conducted|attended|released|organised|organized|created|issued !on|within|in|without
people|staff|employees|managers|users|volunteers|nurses|teachers|agents|members|colleagues|drivers|engineers ?will ?have ?been|are trained|onboarded|briefed|coached|certified
staff|managers|volunteers|nurses|teachers|agents|drivers ... trained
hours|days of training|consulting|coaching|work
training|coaching hours|days|sessions
^ roll-out|rollout|launch|introduction|completion|publication of _ ?_ ?_
^ # ?_ ?_ <output> a|per _
^ # ?_ ?_ _ visited|written|opened|merged|handled|enrolled|hired|recruited|mounted|reviewed|drafted|audited|surveyed|interviewed|contacted|called|mailed|installed|built|live|out|held|signed
live|out|up|signed|in ?and ?running ?off ?place by|before|in _
^ a|an|the ?new ?_ _ live|written|published|launched|signed|running|installed|in ?off ?place
attend|complete|take|finish ?a|an|the|our ?_ ?_ <output> !with
^ every|each|all _ ?_ visit|make|hold|write|run|call|meet|attend ## _
" },
    ],
    idioms: &[],
    check: Some(check),
    flagged: "\
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
metric: Roll out the new till in six countries by June
metric: Features shipped
metric: 120 farms visited in 2027
metric: 80 apprentices enrolled by May
",
    quiet: "\
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
",
};

/// "Hold 12 workshops", "12 workshops held": unless the sentence goes on to what comes of it.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let promised = context.in_field(field::COMMITMENT);
    if !promised && !context.in_field(field::METRIC) {
        return;
    }
    let tokens = context.tokens;
    for (from, to) in context.clauses() {
        let Some(verb) = (from..to.min(from + 4)).find(|at| tokens[*at].is(class::DO)) else { continue };
        let led = (from..verb).all(|at| tokens[at].is(class::FUNCTION | class::PEOPLE) || tokens[at].has(flag::NAME));
        let number = (verb + 1..to.min(verb + 8)).find(|at| !bound(context, *at) && ( tokens[*at].has(flag::NUMBER) && !tokens[*at].is(class::YEAR) || tokens[*at].is(class::NUMBER)));
        let output = (verb + 1..to.min(verb + 8)).find(|at| tokens[*at].is(class::OUTPUT));
        let share = tokens[verb..to].iter().any(|t| t.has(flag::UNIT)) && output.is_none();
        let strong = !matches!(context.words(verb, verb + 1).to_ascii_lowercase().as_str(), "answer" | "process" | "handle" | "close" | "deliver" | "ship" | "make" | "put" | "give" | "meet" | "set" | "offer" | "call");
        let counted = number.is_some() && (strong && !share || output.is_some()) || number.is_none() && output.is_some();
        // To hold a course is a fine promise; to hold forty of something asks what for.
        let counted = counted && (!promised || hosting(context, verb) && number.is_some() && output.is_some());
        if led && counted && !leads_on(context, verb, to) {
            let end = output.or(number.map(|n| n + 2)).unwrap_or(verb + 1);
            let hit = Hit::new(from, (end + 1).min(to)).fix(Fix::Measure);
            hits.push(match output.filter(|_| number.is_some()) {
                Some(output) => hit.ask(change(context.words(output, output + 1))),
                None => hit,
            });
            return;
        }
    }
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
    let before = context.words(at - 1, at);
    ["within", "under", "below", "than", "least", "by", "to", "from"].iter().any(|w| before.eq_ignore_ascii_case(w))
        || context.tokens.get(at + 1).is_some_and(|t| t.is(class::CLOCK | class::DATE))
}

/// Verbs of hosting, under which a promise is easily only a count.
fn hosting(context: &Context, verb: usize) -> bool {
    let verb = context.words(verb, verb + 1);
    ["hold", "host", "run", "organise", "organize", "stage", "publish", "attend"].iter().any(|v| verb.eq_ignore_ascii_case(v))
}

/// Whether the clause names what the work leads to, or a mark it must reach.
fn leads_on(context: &Context, from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        matches!(
            context.words(at, at + 1),
            "so" | "from" | "until" | "result" | "results" | "resulting" | "lead" | "leads" | "leading" | "whom" | "which" | "without" | "convert" | "end" | "ends" | "pass" | "on-time" | "win" | "fewer" | "less" | "under" | "than" | "error" | "errors" | "complaint" | "complaints"
        ) || context.words(at, at + 2) == "on time"
    })
}


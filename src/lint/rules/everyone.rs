//! everyone: no edge to whom something is for.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "everyone",
    why: Why::Everyone,
    lesson: Lesson {
        title: "For everyone",
        why_it_matters: "If everyone comes first, whoever asks loudest does.",
        weak: "We serve businesses of all sizes",
        strong: "We serve bakeries with two to ten ovens",
    },
    question: "Who waits longer, or hears no?",
    phrases: &[Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::NONE, lines: "\
" }, Phrases { fields: field::SERVE | field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
whoever is|need|come|walk _ ?_ ?_
!at whatever _ ?_ ?_ $
" }, Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
all|everyone|every <people> !who|that|with|in|under|whose|of|on|is|has|can|gets|does
for|by all _ $
^ everyone _ $
" }, Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::ANY, lines: "\
^ people|men|families|households|workers|parents|shoppers $
^ the market|people $
" }, Phrases { fields: field::SERVE | field::SENTENCE | field::TRADEOFF | field::VISION, level: Level::Warning, clear: clear::NUMBER, lines: "\
worldwide $
anywhere|everywhere in|on the ?entire ?whole <soft>
all over|around|across the world|globe|planet|country
men|people and women ?and ?children
men , women and children
one and all
every|all part of ?_ ?_
under the sun
every single|last _
every|all|any _ in|on the|our world|market
at large $
all comers
anyone|anybody and everyone|everybody
all who _ ?_
the masses|mainstream
no one|nobody|none ?is|are|will ?be ?ever turned|left|excluded ?away|behind|out
open to all|everyone|anyone|everybody
without distinction|exception
!at any|every|all|whatever industry|sector|trade|size|age|budget|language|region|country
" }, Phrases { fields: field::SERVE | field::VISION | field::SENTENCE | field::PRIORITY, level: Level::Warning, clear: clear::NAME | clear::DATE, lines: "\
anyone|everyone|everybody|anybody|people who|that travel|read|walk~|eat|want|need|love|asks ?to ?_ ?_
anyone|everyone|everybody|anybody|people|those who|that _ anything ?_
anyone|everyone|everybody|anybody|people with ?a ?good ?internet teeth|phone|garden|heart|pulse|kitchen|need ?account ?and ?a ?_
" }, Phrases { fields: field::SERVE | field::VISION | field::SENTENCE | field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
no matter ?_ ?_
" }, Phrases { fields: field::FIRM & !(field::COMMITMENT | field::METRIC), level: Level::Warning, clear: clear::NUMBER, lines: "\
every|all|any ?of ?our|the ?kind~|type~|sort~|interested ?of <people> !who|that|with|under|over|whose|in|without|near|on|at|who'd|from|we|whom
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NUMBER, lines: "\
all|any ?of ?our|the stakeholders|parties
<people> everywhere
" },
        Phrases { fields: !(field::EXCLUDE | field::DECLINE), level: Level::Warning, clear: clear::NONE, lines: "\
?<people> of all|any|every size~|kind~|age~|industry~ ?of ?life !with|that|who|whose
of every|any|all size~|kind~|shape~ ?and
all|every|any ages|sizes|industries|incomes ?and
all walks of life
<soft> ?_ and|or small|old|new|private $ => Where the two want different things, who is served first?
big|large|young and|or small|old
regardless of ?their ?the age|income ?or ?_
whoever|whatever|wherever they|you are|may ?be
the general public
the|in whole|entire ?of society|world|market|population|industry|country
everything anyone|everyone|you|anybody could|need ?ever
^ everyone|everybody|anyone|anybody $
^ all|any|every _ $
" },
        Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
for|to|by everyone|everybody|anyone|all $
everyone|everybody , everywhere
for all|everyone ?of ?our stakeholders|people
" }],
    idioms: &[Idioms { fields: field::BOUNDS | field::VISION | field::SENTENCE | field::TRADEOFF, clear: clear::NONE, lines: "\
available|open|accessible to all|everyone|anyone; everyone|everybody|anyone in it; big|great and small; young and old; everyone|everybody|anyone wants|needs|likes|loves; anybody|anyone|everybody|everyone else who|that; 
who|that could|can wish|ask for; everyone's|everybody's life|lives|needs; if you have; all needs; people|everyone everywhere; anything in between;
whole of humankind|humanity; all of humankind|humanity; widest|broadest sense; for the many; all world; all the world; world and his;
about anyone|everyone|everybody; just about any; all things to all|everyone|everybody|anyone; something for everyone|everybody|all;
whole|wider|entire community|world|population|market; across industries|sectors|segments;
everybody's home|business; diversified customer|client|audience; wider|general public;
every budget|taste|occasion; every taste|budget|occasion; near and far; from all walks
" }, Idioms { fields: field::SERVE, clear: clear::ANY, lines: "\
anybody|anyone|everyone|everybody who|that buys|eats|drinks|likes
" }],
    check: Checked::Everywhere(check),
    flagged: "\
serve: Anybody with a lawn, really
serve: Anyone who travels
serve: Firms of all sizes
serve: Everyone
vision: Banking for everyone
sentence: We help every business grow
serve: Men, women and children
serve: All citizens, regardless of income
priority: Serve all stakeholders
serve: People of every age
vision: Everything anyone could need for the garden
serve: Companies in every industry
serve: Young and old
serve: Whoever needs a bed for the night
serve: Anyone with a kitchen
serve: Anyone who buys anything
serve: Everybody with a phone and a wish
vision: A stage for all singers
mission: Tools for anybody and everybody
",
    quiet: "\
commitment: The choir director hears everyone again each September
vision: A doctor in every village of the Burgenland
serve: Every branch in Kent with its own till
commitment: Check the oil at all 40 depots on the first of the month
serve: Parents of twins in their first two years
exclude: Any site more than an hour from Lyon
decline: Quoting anyone who asks for the price of one valve
metric: Every invoice paid within 20 days by July
vision: Everybody in Aldmoor knows the ferry by its horn
because: Malt bought on price was ours and everybody else's
tradeoff: All of the harvest by rail >> Part of it a day sooner
serve: Anyone on the island after the last ferry
serve: Whoever holds the lease
serve: Any diver with forty dives, at whatever age
commitment: The foreman sends home anybody without a helmet
commitment: No clerk signs for anyone
exclude: Resellers, no matter what they pay
exclude: Dealers, whatever they offer
exclude: Parcels of any size from outside the county
serve: Anyone sleeping rough between the two bridges
serve: Anyone who has lost a leg in a mine
",
};

/// Everyone, without a word that bounds them; and a list of people that goes on and on names nobody.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if context.in_field(field::FIRM) {
        unbounded(context, hits);
    }
    if context.in_field(field::SERVE) {
        anybody(context, hits);
    }
    if !context.in_field(field::BOUNDS | field::VISION | field::SENTENCE) {
        return;
    }
    let people = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(class::PEOPLE));
    let gap = |at: usize| context.tokens.get(at).is_some_and(|t| !t.has(flag::WORD) && t.byte == b',' || context.is_one(at, words!("and our & the")));
    let mut at = 0;
    while at < context.tokens.len() {
        let (from, mut to, mut kinds) = (at, at, 0);
        while people(to) || kinds > 0 && gap(to) {
            kinds += usize::from(people(to));
            to += 1;
        }
        if kinds >= 3 {
            hits.push(Hit::new(from, to));
        }
        at = to.max(at + 1);
    }
}

/// "Anybody with a lawn, really": people bounded by one word, or by a list that takes in all.
fn anybody(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    let any = |at: &usize| tokens[*at].is(class::EVERY) && context.is_one(*at, words!("anyone anybody everyone everybody"));
    let Some(at) = (0..tokens.len()).find(any).filter(|_| context.evidence_anywhere() == 0) else { return };
    let list = (0..tokens.len()).any(|at| context.is_one(at, words!("or")));
    if context.specifics() <= if list { 4 } else { 1 } {
        hits.push(Hit::new(at, at + 1));
    }
}

/// `everyone`, `anybody`, unless what follows says which, or a `no` before turns it round: "nothing for anybody".
fn unbounded(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    for at in 0..tokens.len() {
        if !tokens[at].is(class::EVERY) || tokens[at].has(flag::QUOTED | flag::NAME) {
            continue;
        }
        // Not `any`, `every`, nor "anybody's".
        let word = context.words(at, at + 1);
        if word.len() < 6 || !word.ends_with(['e', 'y']) {
            continue;
        }
        let which = context.is_one(at + 1, words!(
                "who whose whom that with in on from under over at else else's outside after before \
                 between near within below above past the we they you our but other except made"
            ))
            || ["ing", "ed", "en", "born"].iter().any(|end| context.words(at + 1, at + 2).ends_with(end))
            // "anybody without a harness"
            || context.is_one(at + 1, words!("without")) && context.is_one(at + 2, words!("a an"));
        // What a crew does with everyone is plain; "everyone mucks in" names nobody.
        let done = context.in_field(field::COMMITMENT | field::DECLINE | field::METRIC) && at > 1;
        let denied = done || matches!(tokens[at].byte, b'a' | b'A') && tokens[..at].iter().any(|t| t.is(class::NO));
        if !which && !denied && context.evidence(at, at + 1) & clear::NUMBER == 0 {
            hits.push(Hit::new(at, at + 1));
        }
    }
}

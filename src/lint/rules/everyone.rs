//! everyone: no edge to whom something is for.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;

pub const RULE: Rule = Rule {
    id: "everyone",
    why: Why::Everyone,
    title: "For everyone",
    why_it_matters: "If everyone comes first, whoever asks loudest does.",
    weak: "We serve businesses of all sizes",
    strong: "We serve bakeries with two to ten ovens",
    question: "Who waits longer, or hears no?",
    phrases: &[Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::NONE, lines: "\
worldwide $
" }, Phrases { fields: field::SERVE | field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
whoever is|need|come|like|walk|ask|feel|enters _ ?_ ?_
" }, Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
all|everyone|everybody|every <people> !who|that|with|in|under|whose|of|on|is|has|can|gets|does
" }, Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::ANY, lines: "\
^ people|adults|men|women|children|kids|humans|seniors|youngsters|families|households|workers|pensioners|parents|professionals|travellers|shoppers|drivers|readers|homeowners $
^ the public|region|community|city|town|country|nation|market|people $
^ <people> , <people> ?, ?and ?<people> $
" }, Phrases { fields: field::BOUNDS | field::SENTENCE | field::TRADEOFF | field::VISION, level: Level::Warning, clear: clear::NUMBER, lines: "\
whether _ or _ ?_
worldwide $
anywhere|everywhere in|on the ?entire ?whole world|planet|earth|globe|country
anywhere|everywhere on earth
all over|around|across the world|globe|planet|country
men|people|boys and|, women|girls ?and ?children
men , women and children
one and all
anyone|anybody|everyone|people|everybody from ... to _ ?_
every|all corner|part|quarter of ?_ ?_
anyone|anybody|everyone|everybody with ?a|an teeth|body|phone|garden|home|house|heart|pulse|dream|idea|kitchen|roof|job|problem|question|need|mouth|bill
under the sun
every|all|any _ in|on the|our country|world|land|region|market|city|earth
at large $
all comers
any and all _
all who _ ?_
ordinary|normal|everyday|average people|person|folk|citizens|consumers|families
the masses|mainstream
the average _
no one|nobody|none is|are|will ?be ?ever turned|left|excluded ?away|behind|out
open to all|everyone|anyone|everybody
without distinction|exception
first come
any|every|all|whatever|whichever industry|sector|trade|size|age|budget|background|language|region|country
whatever|whichever|however _ ?_ ?_ $
and their|our families|customers|communities|suppliers , ?_ ?_
" }, Phrases { fields: !(field::EXCLUDE | field::DECLINE), level: Level::Warning, clear: clear::NONE, lines: "\
anyone|everyone|everybody|anybody|people who|that travel|eat|want|need|care|love|asks|use|like|has|is|lives|breathes|shops|comes|can|could|might ?to ?_ ?_
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
everyone|everybody|anyone|anybody !who|with|whose|in|on|from|under|over|at|else's|else|outside
every|all|any ?of ?our|the ?kind~|type~|sort~|interested ?of <people> !who|that|with|under|over|whose|in|without|near|on|at
all|any ?of ?our|the stakeholders|audiences|parties|sides|involved|concerned
every <people> and every|each <people>
people|businesses|organisations|organizations|companies everywhere
" },
        Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
?<people> of all|any|every|different|various ?shape~|size~|kind~|type~|age~ ?and|or ?every|any|all shape~|size~|kind~|type~|age~|background~|sort~|income~|level~|ability~|sector~|industry~|walk~ ?of ?life
of every|any|all size~|kind~|shape~|type~|sort~|description|stripe~ ?and ?size~|shape
all|every|any ages|sizes|shapes|sectors|industries|backgrounds|incomes ?and ?sizes|ages|shapes|levels
all walks of life
big|large|great|small|young|old|rich|poor|new|public|urban ?_ and|or|& small|big|large|old|young|poor|rich|existing|new|private|rural $ => Where the two want different things, who is served first?
big|large|great|small|young|old|rich|poor and|or|& small|big|large|old|young|poor|rich
regardless|irrespective of ?their ?the size|age|sector|industry|background|budget|income|location ?or ?_
no matter ?how|what|who|where ?_ ?_
whoever|whatever|wherever they|you are|may ?be
the general public
the|in whole|entire world|market|population|industry|country
everything|anything anyone|everyone|you|anybody could|might|need|want|may|can|ever ?ever ?need|want
for one and all
something for everyone|everybody
^ everyone|everybody|anyone|anybody $
^ all|any|every _ $
" },
        Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
for|to|by everyone|everybody|anyone|all $
everyone|everybody , everywhere
every <people> , every|big|small|everywhere|anywhere
all|every ?of ?our stakeholders|customers , ?_ ?, ?and <people>
for all|everyone ?of ?our stakeholders|customers|people
" }],
    idioms: &[],
    check: Some(check),
    flagged: "\
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
",
    quiet: "\
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
",
};

/// Offers the exclusion box; and a list of people that goes on and on names nobody.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::BOUNDS | field::VISION | field::SENTENCE) {
        return;
    }
    let people = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(crate::lint::words::class::PEOPLE));
    let gap = |at: usize| context.tokens.get(at).is_some_and(|t| !t.has(flag::WORD) && t.byte == b',' || matches!(context.words(at, at + 1), "and" | "our" | "&" | "the"));
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


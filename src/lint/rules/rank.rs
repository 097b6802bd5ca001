//! rank: superlatives and claims to lead that name no measure.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;

/// Where one speaks of oneself; elsewhere the most profitable shop, or the best-selling one, is somebody's or is given up.
const CLAIMED: u16 = field::VISION | field::SENTENCE | field::PRIORITY | field::METRIC | field::SIGN;

/// Where one may slip in as well what one wants to be.
const CLAIMING: u16 = CLAIMED | field::TRADEOFF | field::COMMITMENT | field::SERVE;

pub const RULE: Rule = Rule {
    id: "rank",
    why: Why::Rank,
    lesson: Lesson {
        title: "A rank without a measure",
        why_it_matters: "Being first says where you stand in a row nobody has named; it does not say what to do.",
        weak: "The leading provider of dental supplies",
        strong: "Half of Norway's dentists order from us without calling anyone else",
    },
    question: "First by what, counted by whom?",
    phrases: &[Phrases { fields: CLAIMING & !field::VISION, level: Level::Warning, clear: clear::NUMBER, lines: "\
!freedom|range|lack|matter|variety of choice
" }, Phrases { fields: field::VISION, level: Level::Hint, clear: clear::NUMBER, lines: "\
!freedom|range|lack|matter|variety of choice
!under|new|thought|our|student|team|his|her|civic _ leadership $
" }, Phrases { fields: CLAIMING, level: Level::Warning, clear: clear::NUMBER, lines: "\
nobody|no-one|none|one ?else ?in ?_ ?_ come|gets|gets near|close ?to ?us
" }, Phrases { fields: CLAIMED, level: Level::Warning, clear: clear::NUMBER, lines: "\
most <praise|good> _
best _ ?_ ?_ ?_ in ?the world|country|region|industry|business
best _ ?_ ?_ ?_ in <name>
mention~|name~|recommend~|call~|choose~|pick~|think~|turn~ ?us ?of|to first ?_
" }, Phrases { fields: CLAIMING, level: Level::Warning, clear: clear::NUMBER, lines: "\
above|ahead|before|beyond ?of ?its|our|the|all|any|every|their ?other ?the rivals|competitors|competition|peers|rest|others|crowd|curve|pack|field
leave~ ?our|its|the|all rivals|competitors|competition|rest|others behind|standing
nobody|no-one|none|few does|do|come~|can it|close|match
no one does|comes|can it|close|match
others|everyone|competitors|rivals ?can|will ?only follow|measure|envy|aspire|look|dream|copy
!their|your first choice ?_ ?_
^ ?to ?be the most _ ?_ ?_ in|outside|north|south|across
everyone's first|favourite|favorite ?_
the favourite|favorite _ ?_ of|in|for
jewel in _ ?_
look up to $
nobody|no-one ... better
held in ?such high|higher|highest regard|esteem
than ours|us|we ?do|are $
streets|miles|way ahead ?of ?_ ?_
in front of ?the other|rest|our ?_ ?_
first name in|for _
king|queen|rolls-royce|apple|champion of _ ?_
at the top of the|our|its|every <soft>
at the top $
unequalled|unequaled|inimitable|unsurpassable|unbeaten
more ?_ than any|every ?_ ?_
beacon|lighthouse|role-model|benchmark|yardstick|touchstone for|of|in|to ?_ ?_ ?_
role model ?for ?_ ?_
trailblazer|pacesetter|frontrunner|front-runner|powerhouse ?_ ?_
no else
league of ?its|our|their own
the obvious|natural|automatic|only|smart|first|preferred choice ?_ ?_
renowned|acclaimed|celebrated|famed|prestigious|iconic|legendary|elite|top-flight|top-class|best-performing|highest-quality|foremost|world-renowned|internationally-recognised ?_ ?_
widely|internationally|globally|nationally recognised|recognized|respected|known|admired|acclaimed ?_ ?_
known|recognised|recognized|famous|respected|admired|envied as|for|throughout|across|around ?the|our|being ?its ?<soft> ?<soft>
top of ?the|our|its|every league|list|class|table|rankings|game|field|tree
among the world's|best|leading|top|first|finest ?_ ?_
one of the ?most best|leading|top|finest|greatest|largest|biggest|strongest|trusted|admired|respected|innovative|important ?_ ?_
outshine|outclass|outdo|outperform|surpass|eclipse|overtake ?all|every|our|the|everyone ?_ ?_
leading|foremost|premier|pre-eminent|preeminent !indicator~|edge|to|from|up|the|into|a|by|cause~|zero~|question|role|hand~|actor|actress|lady|man|strand|reins|with|practice|seamen|cru ?and ?<soft> _ ?of ?<soft>
" },
        Phrases { fields: CLAIMING, level: Level::Warning, clear: clear::NONE, lines: "\
the|a|our leading <soft|people> ?<soft>
market|world|industry|category|thought|global|national|regional|technology|cost|innovation|quality|segment|sector|clear|undisputed|recognised|recognized|acknowledged leader~|leadership
a|the|become|be|as|remain ?a ?the leader~ in|of|for|at|on|among ?_ ?_
lead~ the ?_ <soft> ?_ ?_
number one|1 ?_ ?_
no 1
no . 1
be|become~|being|remain|are|is|as ?far the best|first|greatest|strongest|biggest|largest|finest|top|favourite|favorite !of !# ?_ ?_
offer|provide|deliver|have|build|make|, the best|greatest|finest !of !# ?<soft|people> ?<soft>
the very best ?in|of ?_ ?_
the best ?_ <people|head> ?<soft>
<soft> model for|of
^ leader~ in _
top employer|performer
the best $
best|greatest|finest in|at|on the|its|our|class|town|europe|world|what ?_ ?_
best|top|number-one <head|people>
our best $
world's|nation's|country's|region's|industry's|europe's|britain's|america's|city's|city|sector's ?one best|most|greatest|favourite|favorite|finest|largest|biggest|premier|top|number|first|leading|safest|friendliest|greenest|happiest|fastest ?_ ?_
most|best|more|widely trusted|loved|admired|respected|innovative|valued|recognised|recognized|successful|preferred|popular|reliable|customer-centric|beloved|desirable|attractive|competitive|efficient|advanced|sustainable|effective|famous|known|sought ?_ ?_
unrivalled|unrivaled|unmatched|unparalleled|unbeatable|unsurpassed|peerless|matchless|incomparable|undisputed|world-beating|market-leading|industry-leading|world-leading|sector-leading|class-leading|award-winning ?_ ?_
<soft> leading|beating|winning ?_
second to none
go-to _ ?_
go to partner|place|provider|brand|source|platform|choice|name|destination|resource|expert|supplier|company|people|firm ?for
preferred|favourite|favorite <soft>
first port|name of|on ?call
set~|raise~|define~ the ?new ?gold standard~|bar|benchmark|pace|agenda ?for|in|of ?_ ?_
the|a|new ?new gold|global|industry standard
the ?new benchmark ?_
ahead of the ?our competition|competitors|rest|pack|market|field
beat|outperform|outpace|outclass|crush ?the|our|all ?other competition|competitors|rivals|market|everyone ?else
better than ?the ?our ?any competition|competitors|anyone|rivals|everyone|other ?else
dominate~ ?the ?our ?_ <soft>
dominant <soft>
own|owns|owning|owned the ?_ market|category|space|segment
world number|no one|1
champions league
in a league|class of
leadership|leading position|role ?_ ?_
position~|establish ?as ?the ?a leader|leading|best|number
pioneer~ in|of|the|new ?_
best place to <soft> ?_
rest|others of the ?_ ?_ follow|measure~|look|envy
name that|everyone|people ?first ?think~ ?of
win the market|race
best-loved|best-known|best-selling|top-rated|highest-rated|most-loved|best-run|most-trusted|top-ranked !ones
best loved|known|run|rated
top rated|ranked
highest rated|ranked
" }],
    idioms: &[Idioms { fields: CLAIMING, clear: clear::NUMBER, lines: "\
reference institution|partner; only best; rate|rated highest|best|first; no equal $; reign|reigns supreme; very top of; top table; we lead $; good|well|much as we; global * leader; leader among; in same|one breath as|with; nobody does; think of anyone|nobody|somebody else;
find a finer|better; others|everyone look up; look|looked up to;
hard to beat; like no other; on everyone's lips; pole position; think of us; first in line; in wake; top of mind; household name; reference point;
shining example; talk of town; one to beat; class apart; second only to; top of world; unlike any|other; at forefront; last word in;
world domination; biggest|first|fastest|cheapest and best; what * is to; category leader; top dog|spot|name; rolls royce of;
number two to; two to no; no other * can; envy of; world's|country's|region's|city's|town's|nation's best|finest|most|first|favourite|leading;
champion of; first name|place people|anyone|everyone|they|customers; ahead of everyone|everybody;
nobody|no does|do * better; finest|greatest|best in; as good as; as good as it; unmatched|unrivalled|unbeatable|unsurpassed|peerless;
gold standard; big league
" }],
    check: Checked::Everywhere(check),
    flagged: "\
vision: To be the leading provider of dental supplies
vision: The number one choice for roofers
mission: Being Scotland's best bakery
priority: Become the market leader in pumps
vision: The best-loved gym in Wales
vision: The world's most trusted bank
mission: An unrivalled range of bolts
vision: Set the standard for hotel laundry
vision: Ahead of the competition by 2030
sentence: We are the go-to partner for ferry operators
vision: Top of mind wherever wells are drilled
vision: A beacon of learning in the north
vision: Streets ahead of the other breweries
vision: The finest cheese in the land
vision: The museum people mention first when they talk about Wales
mission: Bringing the very best in live drama to the East Midlands
priority: Be the partner of choice for the shipyards on the Adriatic
vision: Europe's No. 1 pet insurer
vision: The most visited museum in Wales
commitment: Hire only the best engineering talent
",
    quiet: "\
metric: Three leading indicators reported each Monday of 2027
decline: Buying from the best of three bids without a visit
serve: Best Buy stores in Texas and Ohio
commitment: The leading car slows to 30 at the school gate
priority: Replace the lead pipes in the upper town
exclude: Anyone who wants the largest size by tomorrow
tradeoff: The first train of the day >> The last one
vision: The top field is a meadow again
metric: Top 5 by tonnage in the Port of Oslo in 2028
mission: We find first jobs for people who left prison
vision: The fastest way across the lake is the ferry
serve: The poorest villages of the delta
exclude: Touring musicals, even the best-selling ones that would fill a fortnight
exclude: Schools that ask us to be the best of three quotes
exclude: Elite swimmers with a place at the national centre in Loughborough
tradeoff: Editors decide what leads the homepage >> The click-through model, which earns 9% more
tradeoff: Rest for the night drivers >> Two of our 6 a.m. slots at Heathrow, the most profitable ones we own
serve: Leading seamen and petty officers moving house on navy orders
decline: Bids for the largest hospital in Norway
commitment: The captain leads the evacuation drill
vision: The longest table in town has a chair for a stranger
vision: Pier No. 1 is full of ferries again
mission: We print the smallest languages of Europe
",
};


/// "Scotland's best", "the valley's largest": a superlative that belongs to a place.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    superlatives(context, hits);
    // Elsewhere size is a fact about somebody: "Norway's largest depot closes".
    let claimed = context.in_field(CLAIMED);
    for at in 1..context.tokens.len() {
        let text = context.text.as_bytes();
        let place = match &text[..context.tokens[at - 1].end] {
            [before @ .., b's'] => before.ends_with(b"'") || before.ends_with("’".as_bytes()),
            _ => false,
        };
        let top = place && context.is_one(at, words!("most best leading finest favourite favorite top premier foremost"));
        if top || place && claimed && context.is_one(at, words!("largest biggest greatest strongest")) {
            hits.push(Hit::new(at - 1, (at + 2).min(context.tokens.len())));
        }
        first(context, at, hits);
    }
}

/// "No. 1 in garden sheds", "the #1 app"; a pier may be No. 1 as well.
fn first(context: &Context, at: usize, hits: &mut Vec<Hit>) {
    if context.tokens[at].byte != b'1' || context.words(at, at + 1) != "1" || !context.in_field(CLAIMED) {
        return;
    }
    let mark = at - usize::from(context.tokens[at - 1].byte == b'.' && at > 1);
    let sign = mark - 1;
    if context.is_one(sign, words!("no nr #")) {
        let thing = sign.checked_sub(1).map(|before| (context.words(before, sign), &context.tokens[before]));
        let thing = thing.is_some_and(|(word, t)| t.has(flag::WORD) && !t.is(class::FUNCTION) && !word.ends_with('s'));
        if !thing {
            hits.push(Hit::new(sign, (at + 2).min(context.tokens.len())));
        }
    }
}

/// "The finest cheese in the land"; "the fastest way is the train" compares what it names.
fn superlatives(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(CLAIMED) || context.in_field(field::METRIC) {
        return;
    }
    for at in 1..context.tokens.len() {
        let the = context.was_one(at, 1, words!("the"));
        if !the || !context.words(at, at + 1).strip_suffix("est").is_some_and(|stem| context.is_more(stem)) {
            continue;
        }
        // To be the smallest or the nearest is no claim.
        if context.is_one(at, words!("smallest lowest shortest nearest")) {
            continue;
        }
        let among = (at + 2..at + 5).find(|at| context.is_one(*at, words!("in of on outside anywhere ever around")));
        let told = (at + 2..context.tokens.len()).any(|at| context.is_one(at, words!("has have is are was can will")));
        if let Some(among) = among.filter(|among| !told && context.evidence(at, *among) & clear::NUMBER == 0) {
            hits.push(Hit::new(at - 1, (among + 3).min(context.tokens.len())));
        }
    }
}

//! fluff: praise and buzzwords that say nothing anyone could check.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "fluff",
    why: Why::Fluff,
    title: "Words that fit any organisation",
    why_it_matters: "Praise gives nobody a reason to choose one thing over another on Monday.",
    weak: "Deliver innovative solutions that delight",
    strong: "Every claim answered within three days, by phone",
    question: "What would somebody see or notice?",
    phrases: &[Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
<more|good|praise> , <more|good|praise>
^ a|an|our|the <more|good|praise> _ $
<more> , ?and <more> , ?and <more>
" }, Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NUMBER, lines: "\
where tomorrow|life|dreams|ideas|it|innovation|excellence|people|tradition starts|begin|happen|grow|comes|thrive|shine|meet ?_ ?_
trusted name|friend|companion|voice|hand|guide|source|choice|brand|home|partner ?in|for|of ?_ ?_
do|be|give|doing|being our|their|its|your ?very best ?_
name|brand in every _
add value ?to|for ?_ ?_
live|lead|feel better ?lives
people and possibilities|ideas|opportunities
a|the _ without limits|borders|boundaries|compromise
care|service|quality|innovation without limits|borders|boundaries
for ?each|every ?_ , every time|day|step
" }, Phrases { fields: field::DOING | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NONE, lines: "\
best practice~ ?_
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
at its|their|your best $
be a good|great|better _
all|best we|they|you can ?be
made easy|simple
everything a|the|your _ could|might|may need|want
as|way it|they|things should|ought ?to be
done right|better|differently $
that cares
you can trust|count|rely ?on
count~|rely~|depend on ?_ $
dreams come true
light the way
leave~ ?a|our|behind ?positive|lasting mark|legacy|footprint|imprint ?_
lasting legacy
build~ bridges
bring~ people together|closer ?_ ?_
people together
closer together
where everyone|everybody|all|people|you ?can belong~|feel~|matters|counts|thrives ?at ?welcome|home
feels ?like at|like home
part of something ?_
more than ?just ?a|an _ $
more than just _
beyond <soft> $
with heart|soul|passion|care|purpose|pride|a human|personal ?and ?touch|_
a|the human|personal touch
human-centred|human-centered|life-changing|next-level|forward-thinking|best-ever|value-driven|values-driven|mission-driven|heart-led|impact-driven ?<soft> ?<soft>
life changing
human centred|centered
the ?very future of _ ?_
of the future|tomorrow
tomorrow today
where _ meets _
world|sea|wealth|universe of possibilities|opportunity~|difference
limitless|unlimited|endless|infinite possibilities|potential|opportunity~
synonymous with _ ?_
byword for _ ?_
set~ us|you|them apart
stand~ out ?from|in ?the ?a ?crowd
step~ ahead|change
wherever life ?takes _
every step of the way
from start to finish
second nature
it just works
simply better|works|the
better together
stronger together
together we ?_ ?_
good for people|everyone|you|business ?, ?and ?good ?for ?_
passionate about
love~ what|by we|everyone|all|people|millions ?do
do|doing what we love|do ?best
for generations to ?come
in harmony with ?_
trust , _ ?, ?and _
positive energy|impact|change|difference|force|experience~|outcomes
peace of mind
quality of life
well-being of ?our|all|the <people>
pillar of ?the|our ?_
heart of ?the|our community~|business|everything|city|town
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
<praise> ?, ?and ?<soft|praise> <head|virtue|people|soft> ?<soft>
<praise> , _ ?_ <head>
world class|leading|beating ?<soft> ?<soft>
best in class|breed ?<soft>
best-in-class|best-of-breed|world-class|cutting-edge|state-of-the-art|next-generation|next-gen|game-changing|best-practice|value-adding|value-added|bleeding-edge|ground-breaking|mission-critical|turnkey ?<soft> ?<soft>
cutting edge !of|with|tool~|blade ?<soft>
state of the art ?<soft>
next generation|gen|level ?<soft>
game changing|changer~
value add~ ?<soft>
synergy~|synergistic|synergise~
win-win|win win
holistic|holistically|360-degree ?<soft> ?<soft>
paradigm ?shift
unlock~|unleash~|harness~|realise~|maximise|fulfil|release ?the|our|new|their|full|true|real ?full|true|real|human ?_ potential|power|value|growth|possibilities|opportunities|creativity|synergies|talent|innovation ?of ?_ ?_
the ?true|full power|potential of _ ?_
power of <soft> ?<soft>
empower~|empowerment !act|zone ?of ?_ ?_
inspire~|inspiration ?_ ?_
enrich~|uplift~|transform~|touch~|change~|improve~|better~|brighten|shape~ ?and ?enrich|inspire ?people's|the|our|everyday|human|their ?lives|communities|future lives|communities|hearts|minds|future~|society|life|world ?of ?_ ?_
delight~|wow~|amaze|excite !in ?our|every|all|the ?<people>
passion|passionate|passionately !fruit|play|flower ?about|for|team|people|staff|approach ?_
driven|united|powered|fuelled|fueled by ?a ?_ passion|purpose|innovation|values|excellence|people|technology|trust|integrity
excellence|exceptional|unparalleled|unmatched|extraordinary|peerless ?in ?_ ?_
deliver~|strive~|commitment|committed ?to ?for excellence
innovation~|innovative|innovate~ !grant|fund|lab|hub|park|centre|district|award|voucher|team|norway|uk|zone|manager|agency|budget ?<soft> ?<soft>
seamless|seamlessly|frictionless|effortless|effortlessly !steel|tube~|pipe~|stockings|garment~|gutter~|knit|tights|floor~|joint~|rings ?<soft> ?<soft>
robust|compelling|impactful|transformative|transformational|disruptive|revolutionary|revolutionise~|groundbreaking|visionary|meaningful|meaningfully|purposeful|thoughtful|vibrant|dynamic|inspiring|exciting|unforgettable|memorable|exceptional|outstanding|superior|unique|uniquely|amazing|extraordinary|remarkable ?and ?<soft> <soft> ?<soft>
reshape~|transform~ ?the|how|our|an|a|what ?entire|way ?_ industry|future|world|market|sector|means|experience|works|game|space|landscape|society
transform~ the way|how ?_ ?_ ?_ ?_
transform~ how ?_ ?_ ?_ ?_
reimagine~|reinvent~|redefine~|revolutionise~|disrupt _ ?_ ?_
brighter|better|happier|healthier|greener|stronger|fairer|shared|prosperous|sustainable|thriving future~|world|tomorrow|society|place|life|lives|planet ?for ?_ ?_
better world|place|tomorrow
a better world|place|tomorrow|future|society|way ?for|through|by|to ?_ ?_
make~ the|our world|planet|society|community|life ?a better ?place
change~ the world|game
make~|made|be|being ?a|the ?real|positive|lasting|meaningful|big|true|huge|every difference
positive|lasting|real|meaningful impact|change|difference ?_ ?_
force for good
people ?, ?and|our planet ?, ?and|our profit|prosperity|purpose
future-proof|future-ready ?_
ready for the future
fit for|for-the the ?future
future fit
sustainable ?, ?profitable ?long-term growth|success|value|future
of tomorrow
tomorrow's _
where|place ?where ?people|everyone ?can|to thrive~|belongs|flourish|shine ?_
thrive~|flourish~ !on|in|at ?<soft> ?<soft>
customer|service|operational|human|digital|employee excellence
trusted|valued|preferred|strategic ?and ?reliable advisor~|adviser|partner|brand
your ?trusted partner ?in|for ?_
one-stop|one stop shop
end-to-end|turnkey|full-service|integrated|tailored|tailor-made|bespoke|customised|customized|comprehensive|innovative|smart|intelligent|leading-edge solution~
solutions that|for|to matter|work|fit|deliver|everyone|meet|tomorrow|inspire
journey of|to ?_ discovery|transformation|excellence|success
digital|business|cultural|organisational|organizational transformation !of|by
digital-first|mobile-first|ai-first|ai-powered|cloud-first <soft>
leverage~ !of|ratio|below|under|above ?our|the|new|its ?_ ?_
<soft> ecosystem~
ecosystem of partners|solutions|services|<soft>
ecosystem $
customer|employee|user|end-to-end|brand|digital journey~
thought leadership|leader~
move the needle
low hanging fruit
low-hanging fruit
north star
the next level|frontier|chapter|horizon
to new|greater heights
above and beyond
extra mile
true|real|our ?full potential
make it happen
dream~ big
^ dream ...
their|your|our dreams
beyond expectations|limits|boundaries
exceed~|surpass~ ?all|our|every|customer|their ?<people> expectations
second to none
high|highest ?possible|ethical standards|quality|level~ ?of ?_
top|first|top-notch|first-class notch|class|quality|tier|rate|flight <soft>
first-class|top-notch|top-quality|top-tier|first-rate|premium-quality <soft>
make~ life|lives|things ?easier|better|simple|simpler ?for ?_
hearts and minds
surprise and delight
joy of|to ?_ ?_
magical ?_
" },
        Phrases { fields: field::SERVE | field::PRIORITY | field::COMMITMENT | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER | clear::DATE, lines: "\
strategic <soft> ?<soft>
agile|sustainable|smart|integrated|digital|holistic <soft> ?<soft>
" }],
    check: Some(check),
    flagged: "\
vision: A world-class airport experience
mission: To deliver innovative solutions to the building trade
priority: Unlock synergies between the two yards
serve: Seamless journeys for business travellers
commitment: Adopt best practice in welding
vision: A brighter future for the coast
mission: Empowering people to reach their full potential
tradeoff: Holistic care >> Short waits
vision: Revolutionise the laundry industry
commitment: Give members a great experience
priority: Strategic partnerships
vision: Great bread, happy bakers
mission: To make a difference in our town
vision: A railway people are proud of
vision: An insurer that does things well
vision: A kinder city
",
    quiet: "\
serve: Mills that roll seamless steel tube
priority: Spend the innovation grant of 2 million on dryers
mission: We transform heat from the sewers into hot water
vision: The ecosystem of the estuary has its eels back
commitment: Weld the robust frame for the 40 t trailer in Ghent
metric: Visitors who rate their night 9 or 10: 70% in 2027, from 52%
priority: Train six bakers on the new oven by May
vision: Nobody in Kiruna waits two winters for a dentist
tradeoff: Passion fruit >> Mangoes
decline: Adjectives in the catalogue
vision: A town where children walk to school
mission: We bury those nobody else will bury
vision: Hay meadows where the runway was
",
};

/// "a great experience", asked with the one who would have it; and texts in which nothing specific stands.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    for at in 1..tokens.len() {
        let experience = matches!(context.words(at, at + 1), "experience" | "experiences");
        let praise = tokens[at - 1].is(class::PRAISE | class::GOOD | class::MORE) || context.words(at - 1, at).eq_ignore_ascii_case("great");
        if experience && praise {
            hits.push(Hit::new(at - 1, at + 1).ask(notice(context, at - 1)));
        }
    }
    if context.in_field(field::VISION) {
        clause::relative(context, &mut |from, to| hits.push(Hit::new(from, to)));
    }
    good_things(context, hits);
    nothing_specific(context, hits);
}

/// "Great food, happy people": two praised things in a row.
fn good_things(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    let praised = |at: usize| tokens.get(at).is_some_and(|t| t.is(class::PRAISE | class::GOOD)) && tokens.get(at + 1).is_some_and(|t| t.has(flag::WORD) && !t.is(class::FUNCTION));
    let mut at = 0;
    while at < tokens.len() {
        let (from, mut pairs) = (at, 0);
        while praised(at) {
            pairs += 1;
            at += 2;
            while tokens.get(at).is_some_and(|t| !t.has(flag::WORD) && t.byte == b',') || context.words(at, at + 1) == "and" {
                at += 1;
            }
        }
        if pairs >= 2 && context.evidence_anywhere() & clear::NUMBER == 0 {
            hits.push(Hit::new(from, at.min(tokens.len())));
        }
        at = at.max(from + 1);
    }
}

/// "What would a donor notice?": the donor of "every donor a great experience".
fn notice(context: &Context, praise: usize) -> String {
    let article = praise.checked_sub(1).filter(|at| matches!(context.words(*at, at + 1), "a" | "an"));
    let who = article.and_then(|at| at.checked_sub(2)).filter(|at| matches!(context.words(*at, at + 1), "every" | "each" | "a"));
    let mut question = String::from("What would ");
    match who {
        Some(every) => {
            let noun = context.words(every + 1, every + 2);
            question.push_str(if noun.starts_with(['a', 'e', 'i', 'o']) { "an " } else { "a " });
            question.push_str(noun);
        }
        None => question.push_str("somebody"),
    }
    question.push_str(" notice?");
    question
}

/// Nothing specific anywhere: every word of the text fits any organisation.
fn nothing_specific(context: &Context, hits: &mut Vec<Hit>) {
    let all = context.tokens.len();
    let fields = field::VISION | field::PRIORITY | field::COMMITMENT | field::SENTENCE;
    let enough = if context.in_field(field::VISION) { 3 } else { 1 };
    if context.in_field(fields) && context.count(0, all) >= enough && context.only_soft(0, all) {
        hits.push(Hit::new(0, all).whole().ask("Every organisation could say this. What would yours do that another would not?"));
    }
}

//! fluff: praise and buzzwords that say nothing anyone could check.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::Field;
use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::{Token, flag};
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "fluff",
    why: Why::Fluff,
    lesson: Lesson {
        title: "Words that fit any organisation",
        why_it_matters: "Praise gives nobody a reason to choose one thing over another on Monday.",
        weak: "Deliver innovative solutions that delight",
        strong: "Every claim answered within three days, by phone",
    },
    question: "What would somebody see or notice?",
    phrases: &[Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NONE, lines: "\
tomorrow's ... today
<more|good|praise> , <more|good|praise>
^ a|an|our|the <more|good|praise> _ $
" }, Phrases { fields: field::VISION, level: Level::Warning, clear: clear::NUMBER, lines: "\
trusted <soft>
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
all|best we|they|you can ?be
everything a|the|your _ could|might|may need|want
can count|rely|depend on ?_ $
feels ?like at|like home
human-centred|human-centered|life-changing|next-level|forward-thinking|best-ever|value-driven|values-driven|mission-driven|heart-led|impact-driven
love~ what|by <soft> ?do
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
<praise> ?, ?and ?<soft|praise> <head|virtue|people|soft>
<praise> , _ ?_ <head>
best in class|breed
excellence !award~|prize~|scheme|index|framework
best-in-class|best-of-breed|world-class|cutting-edge|state-of-the-art|next-generation|next-gen|game-changing|best-practice|value-adding|value-added|bleeding-edge|ground-breaking|mission-critical|turnkey
next generation|gen <soft>
next generation|gen $
of the future
holistic|holistically|360-degree
unlock~|unleash~|harness~|realise~|maximise|fulfil|release ?the|our|new|their|full|true|real ?full|true|real|human ?_ potential|power|value|growth|possibilities|opportunities|creativity|synergies|talent|innovation ?of
the power|potential of _
empower~|empowerment !act|zone ?of
enrich~|uplift~|transform~|touch~|change~|improve~|better~|brighten|shape~ ?and ?people's|the|our|everyday|human|their lives|communities|hearts|minds|future~|society|life|world ?of
delight~|wow~|amaze|excite !in ?our|every|all|the ?<people>
passion|passionate|passionately !fruit|play|flower ?about|for|team|people|staff|approach
innovation~|innovative|innovate~ !grant|fund|lab|hub|park|centre|district|award|voucher|team|norway|uk|zone|manager|agency|budget
seamlessly|frictionless|effortless|effortlessly
seamless $
<praise> ?and ?<soft> <soft>
<more> future~|world|tomorrow|society|place|life|lives|planet ?for
make~|made|be|being ?a|the difference
future-proof|futureproof|future-ready
fit for|for-the the ?future
sustainable ?, ?profitable ?long-term growth|success|value|future
thrive~|flourish~ !on|in|at
trusted|valued|preferred|strategic ?and ?reliable <head>
end-to-end|turnkey|full-service|integrated|tailored|tailor-made|bespoke|customised|customized|comprehensive|innovative|smart|intelligent|leading-edge solution~
solutions that|for|to <soft>
<soft> transformation !of|by
leverage~ !of|ratio|below|under|above ?our|the|new|its
<soft> ecosystem~
ecosystem $
true|real|our ?full potential
high|highest standards|quality|level~ ?of
first-class|top-notch|top-quality|top-tier|first-rate|premium-quality <soft>
" },
        Phrases { fields: field::SERVE | field::PRIORITY | field::COMMITMENT | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER | clear::DATE, lines: "\
strategic <soft>
agile|sustainable|smart|integrated|digital|holistic <soft>
" }],
    idioms: &[Idioms { fields: field::VISION, clear: clear::NUMBER, lines: "\
joy|love of; better off; feel|feels part; like|likes it used;  be|feel proud of; you'll|you love; love to; giving|give something back; what|what's is right; stand|standing up|with for|you; find|finds feet|voice; 
never be same; thank us|you for; seed of change|hope; heart|life|joy back in|into; open hearts|minds; joy|love|magic of; to feel like;
better off $; one|same story|family|heart; can be $; built today; young|good at heart; something beautiful|special|great|better|good;
look|looks up to; delivers for; given|get|gets due; feel|feels different|part; reach out|reaching to;
quality goods|services|care; highest|best possible; serve|serving others; help|helping others $; where action is; that bit better;
bit better; nicer place; trusted always; business partner;
committed to service|quality|people|customers|excellence|care|success|growth|future;
working|work together for|to; difficult|hard|tough times; create|creating opportunities; body and soul; give back to;
responsible|sustainable and responsible|sustainable|profitable; being useful; best start|possible; lasting|positive|meaningful contribution;
champion interests|cause|rights; build|earn trust; improve health; that listens|understands; for times;
best way; most loved|admired|trusted|respected; with conscience|story;
meant to be|do|taste; first century; human face; ^ more than; easier|easy|simple|nice|pleasant to deal|work|use|buy;
pull|pulling|row in|in same direction; tomorrow's * today; tomorrow * today; do right|good by|thing; doing right thing;
add|create|deliver value; little guy; better at listening|serving|caring; looking out|after for; premiere; value based;
support|care|respect they need;
payment|packaging|digital|care solutions;
thinks of first; somewhere people|everyone|you; people|everyone glad|happy|proud to; glad|happy|proud to work|live|be|belong;
things better|right|well; than * found; we're|here to serve|help|support|do|make|change|inspire; bring out best; like used|it to;
as good as; worthy of; like|as|way you'd|we'd; beating heart; well regarded|respected|known|loved; shared|social|lasting value;
intersection of; good|great|decent neighbour|food|people|life|work; good honest; journey|day|visit|meal|ride|step joy|pleasure|delight;
to be best|great|good|better|proud; place to be; be there for; one company|team|vision|family|mission|voice|purpose|dream;
bigger and better; worth * for; do|be|give|being|bring|provide best; name|brand|face in every; add|create value;
live|feel|work better|well; people and ideas|planet|progress; ^ simply|stronger|smarter;
where dreams|ideas|talent|magic|excellence|innovation;
to serve|help|support|improve|enrich people|communities|lives|society|world|growth;
making|make it|things|life|lives|people better|easier|simple|proud|possible|work;
make * proud|happy|smile|great; feel like|good|at|better|right|valued|heard|proud|part; as should|ought;
as it|they|things should|ought; like it should|ought; way * should;
world|community|life|country|industry|nation better|stronger|proud;
better|stronger|fairer|kinder|healthier|happier|brighter|thriving|connected community|society|life|lives|place|city|region|world|country|business|planet|people|way|tomorrow;
trusted|admired|recognised|valued by|for|as|across; loved by;
engine of;
place|partner|people|name|brand|team we|people|they|you|customers can|trust|love|need|proud;
one * time; day by|in day; come what; force of|for good|change|progress|growth;
be force|voice|leader; care and compassion|respect|dignity|commitment|quality;
better health|care|living|lives|futures|service|value;
with integrity|passion|heart|soul|care|love|respect|purpose|excellence; operating system for|of;
trust layer; layer|fabric|platform for|of modern|everything|everyone|commerce|internet; level playing; proud|rich past|heritage|history|tradition;
brighter|strong|stronger|better|sustainable future|tomorrow; past * future;
moving|move|looking forward|minds; everything we do; all that we; in everything|all we;
reach|realise|fulfil full|dreams; lifelong learning;
economic|human progress|growth; growth|progress for|and
" }, Idioms { fields: field::DOING | field::METRIC | field::SENTENCE, clear: clear::NONE, lines: "\
best practice; fit for purpose; mobile|digital|cloud|customer|data|people first; centre|centres of excellence
" }, Idioms { fields: field::ALL, clear: clear::NONE, lines: "\
first class|rate; play|playing to strengths; strategic matters|lanes|things|stuff; at ease with; good|better|great neighbour|citizen|employer; smoother|easier ride;
own weekend|day|market|category|space|conversation|room|customer|moment; set|sets us|you|them apart; value add;
without limits|borders|compromise; world class|leading; cutting edge; state of art;
driven by purpose|innovation|values; transform industry|future|world|market|society;
one stop shop; exceed|surpass * expectations; top quality|flight; top-notch|first-class care|service|quality|usability|support|people; first rate; do|doing what we|they; at best $;
made easy|simple|better|human|fun; done right|better|well $;
that cares|delivers|delights $; world of possibilities|opportunity; body mind; do more for; emotional attachment; winning|strong|great culture; full|wide range of; at its finest|best; endless possibilities; whatever life; finger on pulse; that's|is|are|stays|feels alive; with soul|heart|passion|smile; from heart;
you|everyone|people can trust|count|rely|depend; dreams|dream come; light way; lasting legacy|impact|change|value;
build|leave legacy; build bridges; bring people|everyone|communities together|closer; people|closer|better|stronger|all together;
human|personal touch; life changing|lives; change|touch|transform|enrich|improve life|lives|everything|hearts|minds|people; human centred|centered;
future of; of tomorrow; tomorrow today; tomorrow's leader|world|customer|talent|need; synonymous with;
byword for; stand out; stand|head and shoulder; wherever life|you; every step of way; from start to finish; second nature; together we;
good for people|everyone|you|business|planet; for good|benefit|sake of all|everyone|society; passionate about; for generations to;
future generations; in harmony with; in perfect harmony; positive energy|impact|change;
lasting|big impact|change|value; peace of mind; quality of life;
pillar|backbone|heartbeat|lifeblood|cornerstone of; heart of community|business|everything|what|all; game changing|changer;
synergy|synergistic|synergise; paradigm; inspire|inspiration|inspirational; exceptional|unparalleled|unmatched|extraordinary|peerless;
transform|change way|how|lives; reimagine|reinvent|redefine|revolutionise|disrupt; better world|place|tomorrow|future|society|way|life;
make world|society|community|life better; change world|lives; force for good; ready for future; future fit|ready|proof;
customer|service|operational|human|digital|employee|commercial|business excellence; thought leadership|leader; move needle|dial;
low hanging fruit; north star; next level|frontier|chapter|horizon; to new|next level; above and beyond; extra mile;
make it|things|magic happen; dream|think big|high; beyond expectations|limits; exceed|surpass expectations;
make life|lives|things better|simpler; hearts and minds; surprise and delight; magical|magic; what we're|we good|best at;
what we do best; best of both; sky's limit; push boundaries; pushing boundaries|barriers|limits;
spirit|sense|feeling of belonging|community|togetherness|purpose|adventure|wonder|pride|ownership; feel at home; home from home; like family;
one big family; smile on|to face; put|bring smile; joy|power|magic|spirit|promise of;
unlock|unleash|realise potential|power|value|growth; full|human potential; reach full;
anytime|anywhere anywhere|anytime; open|new possibilities|horizons|worlds|perspectives; journey of discovery|transformation|growth|excellence;
tradition meets|and innovation|progress;
meets people|innovation|passion|future; on path|journey to; one stop; all in one; win win
" }, Idioms { fields: field::FIRM, clear: clear::NUMBER, lines: "\
patient|customer|user|employee|member|guest experience;
great|good|better|best|excellent|amazing|superb|first|outstanding service|experience|work|place|value|care|customer|people|product;
well|best run|managed|organised|led|equipped|prepared|informed|known|connected|rounded organisation|company|team|business|department
" }],
    check: Checked::Everywhere(check),
    flagged: "\
vision: Finding the music in people
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
vision: A valley free of smoke
commitment: Nurses help other nurses to lift
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
        if tokens[at].byte != b'e' || !context.is_one(at, words!("experience experiences")) {
            continue;
        }
        let praise = tokens[at - 1].is(class::PRAISE | class::GOOD | class::MORE) || context.was_one(at, 1, words!("great"));
        if praise {
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
            while tokens.get(at).is_some_and(|t| !t.has(flag::WORD) && t.byte == b',') || context.is_one(at, words!("and")) {
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
    let article = praise.checked_sub(1).filter(|at| context.is_one(*at, words!("a an")));
    let who = article.and_then(|at| at.checked_sub(2)).filter(|at| context.is_one(*at, words!("every each a")));
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
    let enough = if context.in_field(field::VISION) { 2 } else { 1 };
    // One word that says what the vision is about does not yet say what is different: "Finding the music in people".
    let one = || {
        let says = |t: &Token| t.is(class::NO | class::BE) && t.end - t.start > 1 && !(t.end - t.start == 2 && t.byte == b'b') || t.has(flag::NUMBER | flag::QUOTED);
        context.field == Field::Vision
            && (3..=9).contains(&context.count(0, all))
            && context.specifics() <= 1
            && !context.tokens.iter().any(says)
            && context.evidence_anywhere() == 0
            && !(0..all).any(|at| context.is_one(at, words!("free")))
    };
    if context.in_field(fields) && context.count(0, all) >= enough && (context.only_soft(0, all) || one()) {
        hits.push(Hit::new(0, all).whole().ask("Every organisation could say this. What would yours do that another would not?"));
    }
}

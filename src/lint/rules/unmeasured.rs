//! unmeasured: a change, a size or an effort without an amount.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "unmeasured",
    why: Why::Unmeasured,
    lesson: Lesson {
        title: "How much?",
        why_it_matters: "Without an amount everyone can say it was done, and nobody can say it was not.",
        weak: "Improve onboarding",
        strong: "New customers send their first parcel within two days, from nine",
    },
    question: "How much, from what?",
    phrases: &[Phrases { fields: field::DECLINE | field::BOUNDS, level: Level::Warning, clear: clear::NUMBER, lines: "\
some of the|our _ => Which ones?
^ most|many|some|certain ?of ?the ?our _ => Which ones?
end|to most ?of ?the _ => Which ones?
^ growing|difficult|awkward|large|big|small|tiny ?_ _ $ => From what size?
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
so much|many !that
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?we ?will be|become~|being|stay ?more|less|very|really|truly !<function|number|time|date> _ => How would anyone tell?
communicate|work|try|spend ?_ ?_ more|better|harder|less|wisely ?often
" }, Phrases { fields: field::METRIC | field::PRIORITY | field::COMMITMENT | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER, lines: "\
expand~|grow~|move~|enter~ ?our ?further ?in|into|to ?our ?the ?offering new|additional|other|more|adjacent|emerging|key|growth|attractive ?_ market~|segment~|areas|regions|countries|territories|geographies|sectors|industries => Which ones?
win|gain|get|bring ?back ?lost|new|more <people> ?back => Which, and how many?
low|high|higher prices|turnover|margins|fees
" }, Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?the ?our ?mainly large|larger|big|bigger|small|smaller|mid-sized|sizeable ?size~ _ => From what size?
with|of|whose ?_ <soft> needs|expectations
attractive|new <people|soft>
" }, Phrases { fields: field::DECLINE | field::EXCLUDE | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
<soft> down|back|easy|off on
" }, Phrases { fields: field::DOING | field::VISION, level: Level::Warning, clear: clear::NUMBER | clear::DATE, lines: "\
the <soft> it|they deserve~|need~
as much|many|often !as _
raise the bar
make~ ?_ ?_ <good|more|praise> ?again $
its|our|their weight|all|best|power ?into
find~ ways|solutions ?to
move ?_ ?_ forward
ramp|step up
enable~|empower <people> ?to
make ?more|better|good use ?of
narrow|sharpen our|the <soft>
seem|is|are|be too !many|much|late|early|far _ => Who decides?
" }, Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
_ fairly|ethically ?and ?_ ?with
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NONE, lines: "\
sustainably sourced
unacceptable|material <soft>
" }, Phrases { fields: field::COST, level: Level::Warning, clear: clear::NUMBER, lines: "\
<degree> => How much, and for whom?
significant|significantly|substantial => How much, and for whom?
" }, Phrases { fields: field::PRIORITY, level: Level::Hint, clear: clear::NUMBER | clear::CONTRAST, lines: "\
^ ?a <good|praise> _ ?_ $ => How would anyone tell?
improve~|reduce|increase|attract|enhance|optimise~|boost|strengthen|streamline|upgrade|refine|accelerate|speed ?up ?our|the _ => How would anyone tell, and by when?
" },
        Phrases { fields: field::COMMITMENT | field::DECLINE | field::METRIC | field::WAITING | field::SENTENCE | field::COST, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
<improve> _ => How much, from what?
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER, lines: "\
<move> ?up ?<soft> <measure> => How much, from what?
<move> ?down ?on ?the|our ?of <measure> => How much, from what?
speed~ up _ => From what, to what?
accelerate~|shorten~ ?down the|our|its _ => From what, to what?
<measure|virtue> <move> => How much, from what?
modernise~|simplify|transform|digitise~|digitalise|reinvent|overhaul|rethink|reimagine|revamp|reform !into ?our|the|how <soft|function>
modernise~|simplify|digitalise|digitize _ , ?_ , _
step|ramp|scale|move up|forward ?our|the|on|with
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
^ support~ the|our|its|all|every _
^ support~ <soft>
^ we|it ?will support~ _
sort~|tidy|clean out|up
work~|communicate closely|more|better|together|proactively ?closely ?with
communicate|engage with|on|across|around|more|better
pay~|give ?more|close|closer|greater|special attention|importance ?to
keep~ an|a eye|close on|eye ?on
invest~ ?more|heavily in _
champion|embrace|promote~|encourage~|drive~|leverage~|embed|ensure~|foster ?more|better|greater <soft>
^ tackle~ _
manage|handle ?the|our|all|its <soft>
build~|create~|develop~|establish|maintain~|forge|keep|grow|have ?a|our|the ?_ culture|ties
<soft> closer|close|connected to
make~ ?_ ?_ ?_ <more>
be|being|become|stay|remain ?more|less|very|truly|fully|as <good|praise>
be mindful !in|at|on|from|by|for
align~|integrate|harmonise <soft> ?and
get ?the ?our <soft> right
move ?_ ?_ fast
<soft> standards
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
<degree> => How much, from what?
significant|significantly|substantial !at|in|number|p => How much, from what?
a lot|good|fair|small|handful|variety|bit deal|of|number|share|more|better|less ?of => How many?
lots|plenty of !<number> _ => How many?
a lot
!as many|several|multiple !of|times _ => How many?
most|many|some ?of <people|measure> => How many?
" },
        Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
large|largest|big|biggest|small|mid|mid-sized|medium-sized ?_ <people> !with|under|over|that|in|of => From what size?
^ ?the ?our large|larger|small ?and|to ?sized ?_ _ $ => From what size?
small|medium and|to <soft> ?size~ _ => From what size?
high|low|higher|lower|short|long <soft> ?worth ?<people> => How high or low?
premium|low-income|heavy|older|younger|young|simple|busy <people> => By what measure?
unprofitable|low-margin|difficult|high-maintenance <soft|people> => By what measure?
too|very|really ?far _ $
very|really|fairly <soft>
" },
        Phrases { fields: field::DECLINE | field::WAITING, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
small|big|large|complex|difficult <soft>
low-value|low-priority|unnecessary|non-essential|needless|inefficient|excessive|bad|wasteful|avoidable|peripheral|non-core|non-strategic|unprofitable ?complex _
distraction~|noise|overhead|bureaucracy|waste|complexity
things|work|projects|activities ?_ add~|fit~|matter~|our|outside
chase|run every|any|each _
too <soft>
" },
        Phrases { fields: field::COST | field::BECAUSE | field::SIGN, level: Level::Warning, clear: clear::NUMBER, lines: "\
many|several|few|certain <people>
less|more|higher|lower|reduced <soft>
a bit|little
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ reliable|good|better|best|top|world-class ?quality <soft> $ => How would anyone tell?
^ reliable|good|better _ $ => How would anyone tell?
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::ANY, lines: "\
scalable|future-proof|cost-effective|high-quality => How would anyone tell?
in a ?more <soft> manner
more|most efficient|efficiently|productive|quickly|often|competitive|visible|closely
regularly|frequently|continuously|proactively|properly|efficiently|effectively|promptly !reviewed => How often, or how exactly?
appropriate|suitable|acceptable <soft>
" }],
    idioms: &[Idioms { fields: field::DOING | field::METRIC | field::SENTENCE | field::TRADEOFF, clear: clear::NONE, lines: "\
that|a bit further|more; touch more|less|better; same love|care; first thought; grown up conversation|relationship;
closer|better eye on; get|gets|getting behind; up to where|scratch; tighten things|it up; will be slower|quicker; bring down what;
at regular|suitable intervals; in a timely|sensible|proper|reasonable fashion|manner|way|time; distract|distracts from|us; full|best attention; push|pushing|work hard on|at; real|big|strong push|effort; strategic fit; raise game; fuller part|role; do something about; action on; acceptable returns|quality|service|progress; as well as we; firm footing;
another|big push; not awful; proper|good once-over|look|think;
let|letting things|standards slide|slip; step|stepping on toes; more often|of; 
sensible|reasonable|decent|healthy|fair|acceptable amount|level|levels|number|workload|size|share|mix|rate|price|drop|margin;
take back control|streets; back on feet|track; in every way; next steps; throw|throwing money; under control; early and often; do homework;
share|spread load|burden|pain|word|message; house in order; word|name out; get * out there;
align incentives|interests|goals|ourselves|teams|efforts|expectations; bed down|in; pull socks up; some love|thought;
proper|good plan|strategy|idea|process; embed culture|values;
stabilise|consolidate|optimise then|and; portfolio|cost|process|channel optimisation|rationalisation|management; stay hungry|humble|positive|calm;
hand in glove|hand; side by side; hard look; in good|no time; fair chance; give|lend hand; make sure everything|things|it;
take * seriously; to life; right|good|better|necessary support|guidance|information|help|advice|resources|tools;
greater|stronger|more emphasis|attention on|to; on|in timely manner;
to high|higher|good|consistent|acceptable standard|level|degree; turn corner|tide|things; turn things around; stop bleeding|rot;
shiny|vanity project|things; pet project; get house|ducks in; get act|things together; get basics|fundamentals|foundations right;
back to basics|roots; fix basics; keep|make it|things simple; play to strengths|win; do bit|share|best; pull weight;
work|stay together; pull|row in|in same direction; sing from; on same page|wavelength;
look out|after for|people|customers|one; take care of|customers|people;
customers|people|quality|members|guests first; put * first; at heart of everything|what|all;
break down silo|barrier|wall; ahead of curve|pack;
stay|keep relevant|agile|nimble; live up to; smarter not harder;
push boundaries|envelope|limits; tighten belt|screws|ship|grip; cut red tape; hit ground running; roll up; put heads|minds together; get stuck in;
go for it; get going|moving|cracking; get things|job|it done; deliver excellence|impact; deliver on promise|strategy|vision|mission;
keep promises|word; lead|manage|embrace|drive|own|accept change; culture of; pave way; lay groundwork; front foot; grasp nettle;
seize opportunity|moment|day|initiative; make mark|splash|noise|waves|impression|inroads|headway|strides;
make it|things|onboarding joy|pleasure|breeze|delight; rise to; keep eye on; keep close eye; finger on pulse; in loop;
be bold|brave|transparent|accountable|proactive|ourselves|authentic|decisive|consultative|useful;
take ownership|accountability; show up|respect|care|way;
one|single voice|mindset|spirit; tell better|our story; celebrate success|wins|achievement;
support|help|tools|attention|care|respect|service|time they|it|people deserve|need; way * treated;
do right|good by|thing|things; right|good thing by; do|does what|whatever|everything|all takes|it|we; whatever|what it takes; go above;
go extra mile; dig|go deep|deeper; double down; lean in|into; clean look|thinking|energy; step|culture change;
quick wins; tick|tick-box boxes|box|exercise; chase tail|rainbow|shadows|fads|trends|everything|hype|fashion; boil ocean; reinvent wheel;
spread * thin; all things to; nice to have; bells and whistles; blame game|culture; finger pointing; office politics; pass buck; kick can;
business as usual; old ways|habits|thinking; way we've|we always|done; status quo; comfort zone; settle for; half measures;
pick up slack|pieces; find feet|way|voice; with open arms; make name for; stand behind|together;
stand by people|customers|each|them|members|clients; keep ball rolling; move with times; follow up|through on; make hay; leg up; bring best;
ease load|burden|pressure; own|owns it; flog|flogging dead|a horse; dead horse|horses; do|doing favours; bigger and; bigger and better; grow up;
good|better|great neighbour|employer|listener|citizen|partner; leave|leaving things|it|world|place better; up our|to scratch;
get|keep|stay on top; top of things|it; get grip; get better|good|great at; to next|higher level;
in right|good place; right|good direction; from strength|strength to; for long run|term
" }, Idioms { fields: field::DOING | field::METRIC | field::SENTENCE, clear: clear::NUMBER, lines: "\
more time|effort|care|attention|energy; at scale|speed $; back to normal|usual;
decent|healthy|reasonable|fair|respectable number|level|share|margin|growth; use * better|wisely;
good|decent|big share of; something reasonable|sensible|decent|acceptable|better|good; step up;
nail onboarding; fix basics; keep up good; raise|up|change|step game; raise|set bar|profile;
set standards; set good|high example|standards; play part|role; do well by; work together; row in direction;
win back trust|customers|hearts|people|members|clients|market|share|business; win trust|hearts|together;
regain|restore|rebuild|earn|win|keep trust|credibility; rebuild bridges;
deepen|build|strengthen relationship|ties|bonds; grow|nurture|retain|attract|develop|keep talent|people;
invest in people|future|talent|brand|growth|skills|innovation|quality|staff;
look out|after for|people|customers|one|staff|team; customers|people|quality|members|guests|safety first;
closer to customer|market|people|community|members; know|understand customers|market|users|audience|them better|needs;
listen to customers|people|members|staff|market; hear|give voice; voice of customer; work|act|think|speak as one;
join up; joined up; think|dream|plan|look|stay|keep|get|push ahead;
think|go|dream big|digital|global|further; ahead of curve|pack|time;
keep|gather|pick|up pace|speed|momentum; keep|catch up; close gap;
stay|keep relevant|flexible|agile|nimble|strong; stay|keep on course|track|top;
live values|brand; make best|most of; get more|most|best from|out; get|be better|good|best|great at; do better|more;
work|try|push harder; move|take|push forward;
scale|ramp|gear|tighten|clean up;
build|sort|work out; tighten belt|screws|ship|grip|control; trim|cut fat;
cut|reduce waste|bureaucracy|complexity|clutter|noise|tape; cut through; go for it|growth;
deliver on|value|excellence|impact; honour|meet|keep commitments|promises;
create|add|drive|generate|unlock value|growth|engagement|buzz|impact;
drive growth|change|engagement|innovation|sales|excellence|productivity;
right|open|winning|strong culture; set up for|to success|win|succeed;
build foundation|capability|resilience|bench; take advantage; make work|right|fit|simple|joy|fun|great;
make a|it|onboarding|things joy|pleasure|breeze|delight; fit for purpose|future|growth; ready for anything|whatever|what|growth|change;
face|meet|master challenge|future|demand; meet need; respond to need|change; react to market|change; keep eye;
keep going|improving|growing|learning|moving|delivering|innovating|calm|current|abreast;
keep * running|engaged|motivated; keep in touch|shape|mind;
be open|honest|kind|transparent|visible|accountable|proactive|ambitious|ready|fair|good;
be there for|when; be a|good partner|neighbour|employer|listener|citizen|company; easy|easier|simple|pleasant|nice to deal|use|work|buy|join|find;
take lead|action; take time|trouble to; common|shared|same|clear language|understanding|goals|purpose|vision; tell story;
share knowledge|success|ideas|best; celebrate success|wins|achievement|diversity|people;
reward|recognise success|effort|performance|talent|achievement;
support|help|tools|attention|care|respect|service|time they|it; do what|whatever|everything|all takes|we|it;
go above|extra|all; lean in|into|on; reset|redouble;
leap|giant|huge|big|great forward|steps|leap|strides; bigger|big|full|whole picture|league; next level|gear;
chase tail|rainbow|shadows|fads|trends|everything|hype;
distraction|clutter|firefighting|micromanagement|silo|politics|bureaucracy; make work; dead wood;
low|little value|impact|priority|margin; nice things; over complicate|engineering|promising|think|deliver; short term|termism thinking|wins|gain;
old ways|habits|thinking|way|school; second best|rate; find feet|way|voice|ways; make|build name for; stand for|up;
get behind|closer|better; move with; give back to;
make progress|effort|difference|sense|things; make good|real|more|extra progress|effort|difference; learn from;
build on strengths|success|progress|past|what|momentum; whatever|what takes; as best|well we; see to|through it;
bring best|people|life|passion|out; contribute to; to minimum|fullest; lid on; make point|habit|virtue of;
everything|all at once; go easy on; say yes to everything|too; than we have|need;
needlessly|silly|unrealistic|busy|endless|pointless;
less|more important|visible|human;
time consuming|wasting|waster; double|redouble efforts; help out; raise|build awareness; make use of;
make more|better|good use; keep up momentum; ^ look after; sharpen focus|pencil|profile|edge|message;
focus on|more|relentlessly; focus|concentrate strongly|firmly|fully|mainly|squarely; lead by|from example|front; walk talk|walk;
practise what; win share|market;
grow business|brand|market|sales|community|team|audience|fast|faster|share;
build brand|community|pipeline|team|world|best|better|stronger|great;
strong|stronger|great|better|healthy brand|team|pipeline|culture|community|governance|growth;
healthy|strong|well balance|margins|pipeline; run * tighter|better|smoothly|leaner;
operational resilience|discipline;
supply chain resilience|excellence;
data|digital|innovation|quality|customer|people driven|first|focused|culture;
become more|a|an|truly|the data|customer|digital|learning|agile|ai|go|better|leader|employer; smart|clever|creative about|thinking|way;
keep|retain best|great|right|top|good; right people|skills|things|talent|mix|way|time|place
" }],
    check: Checked::InSteps(check),
    flagged: "\
commitment: Improve onboarding
serve: Large customers
commitment: Significantly reduce paper
priority: Strengthen our brand
commitment: Focus on quality
commitment: Work closely with Sales
decline: Low-value tasks
cost: Donors will be significantly less happy
tradeoff: Reliable supply >> Range
priority: Increase awareness
commitment: Support the depots
decline: Be pickier
commitment: HR makes people feel at home
commitment: Finance looks harder at travel claims
commitment: Teams that do well share what they know
priority: A tighter ship
decline: Discounting more than we have to
",
    quiet: "\
serve: Large hospitals, that is 500 beds and more
metric: Members active each week: improve from 61% to 85% by June
metric: Significantly (p < 0.05) fewer falls, 12 to 7 a month, by May
commitment: Cut the second proof-read
priority: Grow barley on the north slope
commitment: Build the slipway in Port Hale
tradeoff: Margin >> Market share
commitment: Raise the flag at six
decline: The small hall on Mondays
priority: Cut the wait for a hearing test from 14 weeks to 3
commitment: Pay growers what the court decided
commitment: Legal cuts the standard contract to two pages
decline: Meetings without an agenda
commitment: Move the smaller press to Ghent, and the larger one stays
priority: Bread before cakes
",
};


/// What is said of whoever acts is general; and comparatives that name neither what they compare with nor an amount.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::DOING) {
        return;
    }
    clause::relative(context, &mut |from, to| hits.push(Hit::new(from, to)));
    clause::predicate(context, &mut |from, to| hits.push(Hit::new(from, to)));
    for at in 0..context.tokens.len() {
        let definite = || at > 0 && (context.tokens[at - 1].is(class::NO) || context.is_one(at - 1, words!("the any")));
        if context.tokens[at].is(class::MORE) && !definite() && context.evidence(at, at + 1) & (clear::NUMBER | clear::CONTRAST) == 0 {
            let noun = context.tokens.get(at + 1).is_some_and(|t| t.has(flag::WORD));
            hits.push(Hit::new(at, at + 1 + usize::from(noun)));
        }
    }
}

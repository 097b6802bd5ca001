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
^ most|many|some|certain|several ?of ?the ?our _ => Which ones?
end|stop|refuse|decline|drop|to most ?of ?the _ => Which ones?
^ long|growing|difficult|awkward|tricky|marginal|distant|large|big|small|complex|complicated|expensive|slow|tiny|lengthy|costly ?_ _ $ => From what size?
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
so much|many|often !that
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?we ?will be|become~|being|stay|remain ?more|less|very|really|truly !<function|number|time|date> _ => How would anyone tell?
listen|talk|think|plan|ask|share|learn|test|communicate|delegate|document|measure|explain|care|smile|travel|involve|include|train|coach|read|write|sell|say|speak|work|try|recycle|reuse|innovate|experiment|network|engage|consult|cooperate|prepare|react|decide|deliver|act|save|spend|hire|check|thank|praise ?_ ?_ more|better|harder|less|differently|properly|carefully|thoroughly|honestly|openly|clearly|well|wisely|smartly|often|quickly ?often
" }, Phrases { fields: field::METRIC | field::PRIORITY | field::COMMITMENT | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER, lines: "\
expand~|grow~|move~|enter~ ?our ?further ?in|into|to ?our ?the ?offering new|additional|other|more|adjacent|emerging|key|growth|attractive ?_ market~|segment~|areas|regions|countries|territories|geographies|sectors|industries => Which ones?
win|gain|get|bring ?back|over|more|new ?back ?lost|new|more <people> ?back => Which, and how many?
lower|low|short|shorter|high|higher|full|fuller|strong|stable costs|prices|times|turnover|occupancy|margins|rates|fees|sales|sickness|absence|utilisation
keep ?our|the <measure|soft> low|high|down|up|stable|under|in ?control ?check
" }, Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?the ?our ?mainly large|larger|big|bigger|small|smaller|medium|mid|midsize|mid-sized|sizeable|major|largish ?size~ ?and|or|to ?medium|large _ => From what size?
with|of|whose ?_ long|complex|special|specific|particular|demanding|high|unusual|growing|sophisticated|advanced|simple|limited|modest|tight|big|small|large needs|requirements|budget~|demands|expectations|problems|wishes|terms|means|resources|cases|income~|projects
emerging|growing|developing|attractive|promising|profitable|lucrative|niche|adjacent|new <people|soft>
" }, Phrases { fields: field::DECLINE | field::EXCLUDE | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
cut|scale|go|ease|slow|hold down|back|easy|slow|off on
" }, Phrases { fields: field::DOING | field::VISION, level: Level::Warning, clear: clear::NUMBER | clear::DATE, lines: "\
the attention|care|support|love|respect|focus|priority it|they deserve~|need~
as much|many|often !as _
<move> the number|amount of _
down|up a notch|gear|peg
lower|raise the threshold|bar|barrier
make~ ?_ ?_ <good|more|praise> ?again $
its|our|their|your weight|all|best|backs|power ?into
stand by|behind ?our <people|soft>
find~ ?new|better|creative ways|solutions ?to
push|press|drive|move|take|carry ?_ ?_ forward|ahead|onwards ?with|on
ramp|dial|beef|step|rev up
enable~|empower ?our|the|all <people> ?to
make ?more|better|good use ?of
narrow|widen|broaden|sharpen|clarify|refresh|revisit|refine our|the focus|scope|profile|positioning|message|offer~|strategy|mission|vision|priorities|proposition|image|brand|appeal|portfolio|approach
seem|seems|is|are|feels|feel|looks|be too !many|much|late|early|far _ => Who decides?
" }, Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
_ fairly|ethically|responsibly|honestly|respectfully|professionally|thoughtfully|sustainably|transparently ?and ?_ ?with
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NONE, lines: "\
sustainably|responsibly|ethically sourced|made|grown|produced|run|managed
unacceptable|undue|excessive|significant|material risk~|harm|damage|concern~
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
<move> ?up ?our|the|its|their|customer|employee ?<soft> <measure> => How much, from what?
<move> ?down ?on ?the|our ?number|amount|level|use|share ?of <measure> => How much, from what?
speed~ up _ => From what, to what?
accelerate~|simplify~|shorten~|slim~ ?down the|our|its _ => From what, to what?
<measure|virtue> <move> => How much, from what?
modernise~|simplify|transform|digitise~|digitalise|reinvent|overhaul|rethink|reimagine|revamp|reform !into ?our|the|how <soft|function>
modernise~|simplify|digitalise|digitize _ , ?_ , _
step|ramp|scale|beef|gear|move up|forward ?our|the|on|with
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
^ support~ the|our|its|all|each|every|local _
^ support~ <soft>
^ sales|marketing|product|engineering|we|hr|finance|it|operations|communications ?will support~ ?the|our|its|all _
sort~|fix|tidy|clean|straighten|smarten out|up
work~|collaborate~|liaise|engage|interact|partner|cooperate|communicate|coordinate closely|more|better|together|well|effectively|openly|proactively|regularly|clearly|across ?closely ?with
collaborate~|liaise|cooperate|communicate|engage|connect with|on|across|around|more|better
pay~|give ?more|close|closer|greater|special attention|importance ?to
keep~ an|a eye|close|watch on|eye|watch ?on
invest~ ?more|heavily|further|strongly in|into _
prioritise~|champion|embrace|promote~|encourage~|facilitate|drive~|advance|leverage~|harness|emphasise~|embed|cultivate|advocate|ensure~|guarantee|address|tackle|nurture|foster ?the|our|a|an ?more|better|greater <soft>
^ address~|tackle~ _
manage|handle|monitor|review|watch|track|oversee|revisit ?the|our|all|its <soft>
build~|create~|develop~|establish|maintain~|forge|keep|grow|have ?a|an|our|the ?_ ?more|stronger|strong|better|great|close|closer|closest|good|deeper|lasting|long-term|healthy culture|relationship~|partnerships|capability~|community|mindset|foundation~|trust|ties|bonds|team~ ?with|of|for
get|stay|be|keep closer|close|connected to
make~ ?_ ?_ ?_ better|easier|simpler|faster|smoother|more|great|work|count|stronger|clearer
be|being|become|stay|remain ?more|less|very|truly|fully|as <good|praise>
be|being|become ?more|less|very|truly|fully|always proactive|flexible|responsive|agile|transparent|available|visible|present|open|data-driven|customer-focused|consistent|strategic|efficient|effective|careful|mindful|supportive|accountable !in|at|on|from|by|for
align~|integrate|harmonise ?our|the|all <soft> ?and
get ?the ?our <soft> right
respond|reply|react|act|answer|resolve|fix|deliver|move|decide|ship ?_ ?_ quickly|promptly|fast|rapidly|swiftly|timely|soon|quick|regularly|well|properly|efficiently|effectively
high|good|best|top|right quality|standards|level~
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
<degree> => How much, from what?
significant|significantly|substantial !at|in|number|p => How much, from what?
a lot|great|good|fair|large|small|vast|huge|growing|limited|handful|couple|variety|range|number|multitude|raft|bit deal|amount|of|number|majority|share|portion|part|more|better|less|handful ?of => How many?
lots|plenty|loads of !<number> _ => How many?
a lot ?more|less|better|of
!as many|several|various|numerous|countless|multiple !of|times _ => How many?
most|many|some ?of ?our|the <people|measure> => How many?
" },
        Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
large|larger|largest|big|bigger|biggest|small|smaller|smallest|medium|mid|midsize|mid-size|mid-sized|medium-sized|major|minor|sizeable|sizable|large-ish|biggish|smallish|tiny|huge ?size~|ish ?_ <people> !with|under|over|that|in|of => From what size?
^ ?the ?our large|larger|big|bigger|small|smaller|medium|mid|midsize|sizeable|major ?size~|ish ?and|or|to ?medium|large|mid ?sized ?_ _ $ => From what size?
small|medium|mid and|to|or|, medium|large|mid|small ?size~ _ => From what size?
high|low|higher|lower|short|long income|volume|margin|growth|spend~|budget|value|net|worth|usage|demand|maintenance|risk|distance|term ?worth ?<people> => How high or low?
affluent|wealthy|rich|premium|budget|price-sensitive|cost-conscious|low-income|high-income|frequent|heavy|light|occasional|regular|older|younger|young|elderly|experienced|remote|complex|simple|advanced|distant|expensive|cheap|long-standing|busy <people> => By what measure?
unprofitable|profitable|low-margin|difficult|demanding|small-scale|low-volume|high-maintenance|marginal <soft|people> => By what measure?
too|very|really|quite|rather|relatively|fairly ?far _ $
very|really|quite|rather|relatively|fairly <soft>
very|really old|young => By what measure?
not|aren't ?very|too big|large|small|profitable enough|profitable
big|large|small|mature|ready|profitable enough
early|late|later stage <people>
" },
        Phrases { fields: field::DECLINE | field::WAITING, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
small|minor|marginal|big|large|complex|difficult <soft>
low-value|low-priority|low-impact|unnecessary|unneeded|non-essential|inessential|needless|redundant|inefficient|unproductive|excessive|trivial|superfluous|bad|wasteful|avoidable|nice-to-have|outdated|less-important|peripheral|distracting|time-consuming|non-core|non-strategic|unprofitable|irrelevant|overly ?complex _
non core|essential|strategic|critical|value-adding _
distraction~|noise|clutter|overhead|bureaucracy|waste|busywork|overengineering|over-engineering|firefighting|multitasking|perfectionism|gold-plating|micromanagement|complexity
everything|anything|things|work|projects|activities|tasks|stuff|initiatives|requests ?_ ?that|which ?is|are|does|do|don't|doesn't|aren't|isn't|not|non|outside|we|of ?not|n't add~|core|value|fit~|essential|strategic|aligned|matter~|contribute~|support~|our|outside|low|bring|serve|help|critical|important|needed
chase|go|jump|run ?after|for|at every|any|each _
not ?_ ?_ necessary|needed
too much|many|complex|long|large|thin
" },
        Phrases { fields: field::COST | field::BECAUSE | field::SIGN, level: Level::Warning, clear: clear::NUMBER, lines: "\
some|many|several|few|certain <people>
less|more|higher|lower|reduced <soft>
a bit|little
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ reliable|excellent|great|good|better|best|outstanding|superior|effective|superb|strong|high-quality|high|top|world-class|proper|healthy|robust|amazing ?quality <soft> $ => How would anyone tell?
^ reliable|excellent|great|good|better|outstanding|superior|effective|superb|strong|high-quality|proper|healthy _ $ => How would anyone tell?
<degree> => How much?
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::ANY, lines: "\
scalable|future-proof|user-friendly|cost-effective|cost-efficient|high-quality|high-performing|easy-to-use => How would anyone tell?
in a ?more timely|efficient|effective|professional|sustainable|structured|consistent|transparent|better|smart|cost-effective|responsible manner|way|fashion
more|most efficient|efficiently|effective|effectively|productive|productively|consistent|consistently|flexible|quickly|often|frequently|regularly|easily|agile|relevant|attractive|competitive|sustainable|proactive|proactively|transparent|visible|strategic|responsive|clearly|closely
regularly|frequently|periodically|continuously|continually|proactively|properly|efficiently|effectively|adequately|appropriately|promptly|speedily !reviewed => How often, or how exactly?
adequate|sufficient|appropriate|suitable|acceptable|optimal|optimum <soft>
" }],
    idioms: &[Idioms { fields: field::DOING | field::METRIC | field::SENTENCE | field::TRADEOFF, clear: clear::NONE, lines: "\
that|a little|bit further|more|extra; touch more|less|better; same love|care|attention|treatment; first thought; grown up|grown-up conversation|relationship|talk;
closer|sharper|keener|better eye on; get|gets|getting behind; up to where|scratch|speed; tighten|tidy|smarten|sharpen|loosen|shake things|it up; will be slower|quicker|stricter|softer; bring down what;
at regular|frequent|suitable|appropriate intervals; in a timely|sensible|prompt|proper|reasonable|professional fashion|manner|way|time; distract|distracts from|us; full|undivided|best attention|commitment|backing; push|pushing|work|working|press hard on|at; real|big|extra|major|strong|concerted push|effort|boost|drive; strategic fit; raise game; fuller part|role; do something about; action on; acceptable|adequate|satisfactory|sufficient returns|results|quality|performance|service|terms|standard|progress; as well as we; firm|sound|solid|stable|secure footing|base|basis|ground;
another|big|final|fresh push; not awful|bad|terrible|embarrassing; proper|good once-over|look|clean|think|tidy;
let|letting things|standards slide|slip|drift; step|stepping|tread on toes; more often|of|joined-up; 
sensible|reasonable|decent|healthy|fair|manageable|acceptable|adequate|comfortable amount|level|levels|number|workload|size|share|mix|rate|pace|price|cost|drop|rise|increase|standard|margin;
take back control|streets; back on feet|track; in every way; next steps; throw|throwing money; under control; early and often; do homework;
share|spread load|burden|pain|word|message; house in order; message|word|name out; get * out there;
align incentives|interests|goals|ourselves|teams|efforts|expectations; bed down|in; pull socks up; some slack|love|thought;
proper|good|clear|sound plan|strategy|idea|process|structure; embed considerations|principles|culture|values|sustainability;
stabilise|consolidate|optimise then|and; portfolio|cost|process|channel optimisation|rationalisation|management; stay hungry|humble|positive|calm;
hand in glove|hand; side by side; fresh|new|hard|close look; in good|record|no time; fair chance; give|lend hand; make sure everything|things|it;
take * seriously; to life; right|good|better|necessary support|guidance|information|help|advice|resources|tools;
greater|stronger|special|more focus|emphasis|attention on|to; on|in regular|timely|continuous|ongoing|frequent basis|manner;
to high|higher|good|consistent|acceptable standard|level|degree; turn corner|tide|things; turn things around; stop bleeding|rot;
shiny|vanity object|project|things; pet project; get house|act|ducks in; get act|things together; get basics|fundamentals|foundations right;
back to basics|roots; fix|nail basics; keep|make it|things simple; play to|our strengths|win; do bit|part|share|best; pull weight;
pull|stick|work|act|stay|grow together; pull|row in|in same direction; sing from; on same page|wavelength;
look out|after for|people|customers|ourselves|them|each|one; take care of|customers|people|each;
customers|people|quality|patients|members|guests first; put * first; at heart|centre|core of everything|what|all;
break|tear|knock down silo|barrier|wall; ahead of curve|game|pack;
stay|remain|become|keep relevant|agile|nimble|focused|competitive|curious|humble|true; live up to; smarter not harder;
push boundaries|envelope|limits; tighten belt|screws|ship|grip; cut red tape; hit ground running; roll up; put heads|minds together; get stuck in;
go for it; get going|moving|cracking; get things|job|it done; deliver excellence|impact; deliver on promise|commitment|plan|strategy|vision|mission;
keep promises|word; lead|manage|embrace|drive|own|accept change; culture of|where; pave way; lay groundwork; front foot; grasp nettle;
seize opportunity|moment|day|initiative; make mark|splash|noise|waves|impression|inroads|headway|strides;
make it|things|onboarding joy|pleasure|breeze|delight; rise to; keep eye|tabs|finger on; keep close eye; finger on pulse; in loop;
be bold|brave|transparent|accountable|proactive|ourselves|authentic|decisive|consultative|useful;
take ownership|accountability|pride|initiative|seriously|heed; show up|leadership|respect|care|way|empathy|willing|appreciation|courage;
one|single voice|mindset|spirit; tell better|our story; celebrate success|wins|achievement;
recognition|support|help|tools|attention|care|respect|service|time|credit they|it|he|she|people deserve|need|earned; way * treated;
do right|good by|thing|things; right|good thing by; do|does what|whatever|everything|all takes|it|we; whatever|what it takes; go above|beyond;
go extra mile; dig|go deep|deeper; double down; lean in|into; fresh|clean start|slate|look|thinking|energy; sea|step|culture|mindset change|shift;
quick|easy|early wins; tick|tick-box boxes|box|exercise; chase tail|rainbow|shadows|fads|trends|everything|hype|fashion; boil ocean; reinvent wheel;
spread * thin; all things to; nice to have; bells and whistles; blame game|culture; finger pointing; office politics; pass buck; kick can;
business as usual; old ways|habits|thinking; way we've|we always|done; status quo; comfort zone; settle for; half measures|hearted;
pick up slack|pieces; find feet|way|voice; with open arms; make name for; stand behind|together|tall;
stand by people|customers|each|them|members|clients; keep ball rolling; move with times; follow up|through on; make hay; leg up; bring outside|best;
ease load|burden|pressure; own|owns it; flog|flogging dead|a horse; dead horse|horses; do|doing favours; bigger and; bigger and better; grow up;
good|better|great neighbour|employer|listener|citizen|partner; leave|leaving things|it|world|place better; up our|to sleeves|scratch;
get|keep|stay on top; top of things|it; get grip|handle; get better|good|great at; to next|another|new|higher level;
in right|good place|hands|shape|direction; right|good direction; from strength|strength to; for long run|term
" }, Idioms { fields: field::DOING | field::METRIC | field::SENTENCE, clear: clear::NUMBER, lines: "\
more time|effort|care|attention|focus|energy; at scale|pace|speed $; back to normal|usual;
decent|healthy|reasonable|modest|ample|fair|solid|respectable amount|number|level|share|margin|growth|return|profit; use * better|wisely;
fair|good|decent|big|large|sizeable chunk|slice|share|bit|portion of; something reasonable|sensible|decent|acceptable|better|good; step up;
nail basics|onboarding|execution|launch; fix basics; keep up good; raise|up|lift|change|step game; raise|lower|set|lift bar|profile;
set tone|pace|example|standards|agenda; set good|high example|standards; play part|role; do well by; pull|stick|work|act together; row in direction;
win back trust|customers|hearts|confidence|people|members|clients|market|share|business|users; win trust|hearts|together;
regain|restore|rebuild|earn|win|keep|retain trust|confidence|credibility|faith; rebuild bridges;
deepen|build|mend|strengthen relationship|ties|bonds; grow|nurture|retain|attract|develop|keep talent|people;
invest in people|future|talent|technology|brand|growth|skills|innovation|quality|tools|ourselves|them|staff;
look out|after for|people|customers|ourselves|them|each|one|staff|team; customers|people|quality|patients|members|guests|safety first;
close|closer to customer|market|user|people|field|community|members; know|understand customers|market|users|audience|them better|needs;
listen to customers|people|members|each|staff|market|users|patients|feedback; hear|give voice; voice of customer; work|act|think|speak as one;
join forces|up; joined up; think|dream|plan|look|stay|keep|get|move|push|press|forge ahead;
think|go|dream big|bigger|bold|differently|digital|global|green|further|deeper|local; ahead of curve|game|pack|time;
keep|gather|pick|up pace|speed|momentum; keep|catch up; close|bridge|fill|plug gap;
stay|remain|become|keep relevant|flexible|agile|nimble|focused|competitive|lean|curious|humble|current|strong|true; stay|keep on course|track|top;
live values|brand; make best|most of; get more|most|best from|out; get|become|be|grow better|good|best|great at; do better|more|differently;
work|try|push harder|smarter; move|drive|take|push|carry|go forward;
scale|ramp|gear|beef|shore|firm|tighten|clean|sharpen|smarten|spruce|freshen|toughen|brush|shake|liven|lighten up;
build|flesh|straighten|smooth|iron|figure|sort|work out; tighten belt|screws|ship|grip|control; trim|cut fat;
cut|reduce waste|bureaucracy|complexity|clutter|noise|friction|overhead|tape; cut through; go for it|growth;
deliver on|results|value|promise|excellence|impact; honour|meet|keep commitments|promises;
create|add|drive|generate|unlock value|growth|demand|momentum|awareness|results|excitement|engagement|buzz|impact;
drive growth|change|engagement|adoption|results|efficiency|performance|innovation|awareness|sales|traffic|revenue|excellence|productivity;
right|open|winning|strong|learning|positive culture|environment|atmosphere|climate|conditions; set up for|to success|win|succeed;
build foundation|capability|resilience|bench; take advantage|opportunity; make count|matter|work|right|ready|fit|shine|simple|clear|joy|fun|great;
make a|it|onboarding|things joy|pleasure|breeze|delight; fit for purpose|future|growth; ready for anything|whatever|what|growth|tomorrow|change;
face|meet|master challenge|future|demand; meet need|expectation; respond to need|change|demand|trends; react to market|change; keep eye|tabs|finger;
keep going|improving|growing|learning|moving|delivering|innovating|calm|current|abreast;
keep * happy|informed|moving|running|going|loop|engaged|motivated|safe; keep in touch|shape|mind;
be bold|brave|open|honest|kind|transparent|present|visible|responsible|accountable|proactive|ourselves|authentic|decisive|curious|ambitious|ready|fair|good|consultative|generous;
be there for|when; be a|good partner|neighbour|employer|listener|citizen|company; easy|easier|simple|pleasant|nice to deal|use|work|buy|join|find;
take responsibility|lead|charge|action; take time|trouble to; common|shared|same|clear language|understanding|goals|purpose|vision; tell story;
share knowledge|learnings|success|ideas|best|information|insights; celebrate success|wins|achievement|diversity|people;
reward|recognise success|effort|performance|talent|achievement;
recognition|support|help|tools|attention|care|respect|service|time|credit they|it|he|she; do what|whatever|everything|all takes|we|it;
go above|beyond|extra|all; lean in|into|on; reset|reboot|refocus|reignite|rejuvenate|reposition|revive|redouble;
leap|giant|huge|big|great forward|steps|leap|strides; bigger|big|full|whole picture|league; next|higher|another level|gear;
chase tail|rainbow|shadows|fads|trends|everything|hype;
distraction|clutter|busywork|firefighting|micromanagement|silo|perfectionism|multitasking|politics|bureaucracy; busy|make work; dead wood|weight;
low|little value|impact|priority|margin; nice things; over complicate|engineering|promising|think|deliver; short term|termism thinking|wins|gain;
old ways|habits|thinking|way|school; second best|rate; find feet|way|voice|balance|ways; make|build name for; stand for|up;
get creative|serious|real|smart|tough|behind|closer|moving|better|organised|ready; move with; give back to;
make progress|effort|difference|sense|things; make good|real|more|extra progress|effort|difference; learn from|lessons|fast;
build on strengths|success|progress|past|what|momentum; whatever|what takes; as best|well we; see to|through it;
bring best|people|life|energy|passion|out; contribute to|towards; to minimum|maximum|fullest; lid on; make point|habit|virtue of;
everything|all at once; go easy on; say yes to everything|too; than we have|need|must|should;
needlessly|overlong|silly|unrealistic|busy|unreasonable|endless|pointlessly|pointless|meaningless|mindless;
less|more important|urgent|consultative|relevant|visible|accessible|responsive|human|personal|joined|mindful|deliberate;
time consuming|wasting|waster; double|redouble efforts; help out; raise|create|build|spread awareness; make use of;
make more|better|good|full|smart use; keep up momentum; ^ look after; sharpen focus|pencil|profile|edge|message;
focus|concentrate on|more|harder|relentlessly; focus|concentrate strongly|firmly|fully|mainly|squarely; lead by|from example|front; walk talk|walk;
practise what; win|gain share|ground|market;
grow business|brand|market|sales|reach|community|team|audience|fast|faster|profitably|sustainably|responsibly|footprint|pipeline|presence|share;
build brand|community|momentum|pipeline|team|presence|buzz|world|best|better|stronger|great;
strong|stronger|great|better|healthy brand|team|pipeline|culture|community|presence|performance|relationship|leadership|governance|results|growth;
healthy|robust|strong|well finances|balance|margins|pipeline|funnel; run * tighter|better|smoothly|leaner;
operational|commercial|financial|supply|organisational resilience|discipline|rigour|agility|stability|health|maturity;
supply chain resilience|excellence;
data|digital|innovation|quality|customer|people|technology|product driven|led|first|centric|focused|obsessed|culture|maturity;
become more|a|an|truly|the data|customer|digital|learning|agile|ai|go|better|leader|employer; smart|clever|creative about|thinking|way;
hire|attract|keep|recruit|retain best|great|right|top|good; right people|tools|skills|things|talent|balance|mix|way|time|place|reasons
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

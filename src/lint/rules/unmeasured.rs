//! unmeasured: a change, a size or an effort without an amount.

use super::{Hit, Phrases, Rule, clear, field};

use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "unmeasured",
    why: Why::Unmeasured,
    title: "How much?",
    why_it_matters: "Without an amount everyone can say it was done, and nobody can say it was not.",
    weak: "Improve onboarding",
    strong: "New customers send their first parcel within two days, from nine",
    question: "How much, from what?",
    phrases: &[Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
roll up ?our ?sleeves
hit the ground ?running
put our heads ?together
get stuck in
go for it
stay hungry|humble|agile|positive|calm|hungry
a fresh|new|hard|close|closer|good look ?at ?_
more time ?with|on|for ?_
" }, Phrases { fields: field::DECLINE | field::BOUNDS, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ most|many|some|certain|several ?of ?the ?our _ => Which ones?
^ long|growing|difficult|awkward|tricky|marginal|distant|large|big|small|complex|complicated|expensive|slow|tiny|lengthy|costly ?_ _ $ => From what size?
everything|all at once
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
so much|many|often !that ?_
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?we ?will be|become~|being|stay|remain ?more|less|very|really|truly !<function|number|time|date> _ ?_ => How would anyone tell?
listen|talk|think|plan|ask|share|learn|test|communicate|delegate|document|measure|explain|care|smile|travel|involve|include|train|coach|read|write|sell|say|speak|work|try|recycle|reuse|innovate|experiment|network|engage|consult|cooperate|prepare|react|decide|deliver|act|save|spend|hire|check|thank|praise ?_ ?_ more|better|harder|less|differently|properly|carefully|thoroughly|honestly|openly|clearly|well|wisely|smartly|often|quickly ?often
" }, Phrases { fields: field::METRIC | field::PRIORITY | field::COMMITMENT | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER, lines: "\
at scale|pace|speed $
in ?no|good|record time $
decent|healthy|reasonable|modest|generous|ample|fair|solid|respectable amount|number|level|share|margin~|growth|return~|profit
expand~|grow~|move~|enter~ ?our ?further ?in|into|to ?our ?the ?offering new|additional|other|more|adjacent|emerging|key|growth|attractive ?_ market~|segment~|areas|regions|countries|territories|geographies|sectors|industries => Which ones?
win|gain|get|bring ?back|over|more|new ?back ?lost|new|more <people> ?back => Which, and how many?
lower|low|short|shorter|high|higher|full|fuller|strong|stable costs|prices|times|turnover|occupancy|margins|rates|fees|sales|sickness|absence|utilisation
keep ?our|the <measure|soft> low|high|down|up|stable|under|in ?control ?check
" }, Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?the ?our ?mainly large|larger|big|bigger|small|smaller|medium|mid|midsize|mid-sized|sizeable|major|largish ?size~ ?and|or|to ?medium|large _ => From what size?
with|of|whose ?_ complex|special|specific|particular|demanding|high|unusual|growing|sophisticated|advanced|simple|limited|modest|tight|big|small|large needs|requirements|budget~|demands|expectations|problems|wishes|means|resources|cases|income~|projects
emerging|growing|developing|attractive|promising|profitable|lucrative|niche|adjacent|new <people|soft>
" }, Phrases { fields: field::DECLINE | field::EXCLUDE | field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER, lines: "\
cut|scale|go|ease|slow|hold down|back|easy|slow|off on ?_ ?_
go easy on _
" }, Phrases { fields: field::DOING | field::VISION, level: Level::Warning, clear: clear::NUMBER | clear::DATE, lines: "\
give~ ?_ ?_ ?_ the attention|care|support|love|time|respect|space|resources|focus|priority it|they|she|he|we deserve~|need~|require~
the attention|care|support|love|respect|focus|priority it|they deserve~|need~
as much|many|often _ ?_
to a minimum
<move> the number|amount of _ ?_ ?_
is|are ?more|always honest|fair|friendly|flexible|generous ?_ ?_
a lid on
make a point|habit|virtue of
down|up a notch|gear|peg
pick up ?the pace|slack|speed
rise|step|stand up|to|when ?to ?the occasion|challenge|plate|it
find our|their|its feet|way|voice
iron|smooth out|over|the _
give ?_ ?_ ?_ ?a ?fair chance
with open arms
lower|raise the threshold|bar|barrier
make~ ?_ ?_ <good|more|praise> ?again $
its|our|their|your weight|all|best|backs|power ?into ?_
use ?its|our|their common|good|sound sense|judgement|judgment
make|build a name for
do|does|doing things _ ?_
stand behind|by|with our|the
<people> level $
treat _ as a ?_
go the extra mile
have our|their|each back|other's
play~ our|its|their|a part|role ?in ?_
do our|their|its bit|part|share
lend|give ?_ a hand
pull our|their weight
pull together
get behind _ ?_
stand by|behind ?our <people|soft>
look~ out|after for ?our ?_ ?_
stay|keep~|get on top of _ ?_
keep things|everything|it moving|going|running|simple|tidy|smooth
keep the ball rolling
make sure ?that things|everything|it|all ?_ ?_
find~ ?new|better|creative ways|solutions ?to ?_ ?_
find a way ?to ?_
get creative
get ?our|the house|act in|together ?order
raise|up|lift ?our ?the game
move with the times
keep|catch up ?with ?the ?_ ?_
stay|be|get close|closer to ?our <people|soft>
treat~ ?our <people> well|fairly|right|better
treat ?our <people> with respect|care|dignity
show ?_ ?_ ?that we|they|we|care care|matter
give back to ?_ ?_
work~ on our|the|being|becoming ?_ <soft> ?_
make ?good|real|more progress ?on|with|towards ?_ ?_
push|press|drive|move|take|carry ?_ ?_ forward|ahead|onwards ?with|on ?_ ?_
follow up on ?_ ?_
learn~ from ?our ?_ ?_
build on ?our ?the strengths|success|progress|past|what ?_ ?_
lean~ in|into ?_ ?_
ramp|dial|beef|step|rev up ?_ ?_
get ?a to|better|handle|grip grips|on|at ?with ?on ?_ ?_
do what|everything|whatever|all we|it can|take~
whatever|what it takes
as best|well we can
make~ an ?extra effort ?to ?_
see to it ?that ?_
show ?some flexibility|understanding|leadership|commitment|empathy|respect|initiative|courage|presence|willingness ?_
set an|a ?good example ?for ?_
live by ?our ?_
think~|act~ more|like ?a|an ?_ ?_
take <soft> seriously
be ?a good|better <people|soft> ?_
stand for|up ?for ?_ ?_
bring ?our best|people ?self|together
open~ ?new ?up doors|possibilities|opportunities ?_ ?_
create ?the ?right ?better conditions|space|environment|atmosphere ?for|in|where ?_ ?_
contribute~ to ?_ ?_
enable~|empower ?our|the|all <people> ?to ?_ ?_
provide~|offer|give|deliver ?our|the|all|more|better|good ?<people> ?with ?the ?right|good|better|more|necessary support|guidance|information|help|advice|resources|tools ?_ ?_
make ?more|better|good use ?of ?_
narrow|widen|broaden|sharpen|clarify|refresh|revisit|refine our|the focus|scope|profile|positioning|message|offer~|strategy|mission|vision|priorities|proposition|image|brand|appeal|portfolio|approach
take|bring|move _ ?_ to the|a next|new|higher level
prepare~|ready ourselves|us|for for ?the ?future|growth|change
get|be ready|fit|prepared for ?the future|growth|change|anything|tomorrow|more
" }, Phrases { fields: field::COST, level: Level::Warning, clear: clear::NUMBER, lines: "\
<degree> ?_ ?_ => How much, and for whom?
significant|significantly|substantial ?_ ?_ => How much, and for whom?
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
hand in glove
hand in hand ?with ?_
side by side ?with ?_
" }, Phrases { fields: field::PRIORITY, level: Level::Hint, clear: clear::NUMBER | clear::CONTRAST, lines: "\
^ ?a <good|praise> _ ?_ $ => How would anyone tell?
improve~|reduce|increase|attract|enhance|optimise~|boost|strengthen|streamline|upgrade|refine|accelerate|speed ?up ?our|the _ ?_ ?_ => How would anyone tell, and by when?
" },
        Phrases { fields: field::COMMITMENT | field::DECLINE | field::METRIC | field::WAITING | field::SENTENCE | field::COST, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
<improve> _ ?_ => How much, from what?
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NUMBER, lines: "\
<move> ?up ?our|the|its|their|customer|employee ?<soft> <measure> => How much, from what?
<move> ?down ?on ?the|our ?number|amount|level|use|share ?of <measure> => How much, from what?
speed~ up _ ?_ => From what, to what?
<measure|virtue> <move> => How much, from what?
modernise~|simplify|transform|digitise~|digitalise|reinvent|overhaul|rethink|reimagine|revamp|reform !into ?our|the|how <soft|function> ?<soft> ?<soft>
modernise~|simplify|digitalise|digitize _ , ?_ , _
modernise~ _
raise~|build~|increase|create~ ?more ?brand|public awareness|visibility|profile|reputation|momentum|presence
raise the bar|game|profile
step|ramp|scale|beef|gear|move up|forward ?our|the|on|with ?_ ?_
do|does|doing more|better|less !than ?with|for|to|of ?_ ?_
get~|become~|be|being|grow~ better|faster|quicker|stronger|leaner|smarter|closer|more|less|fitter|good ?at|to ?_ ?_
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NUMBER | clear::CONTRAST, lines: "\
^ support~ ?the|our|its|all _ ?_ ?_
^ sales|marketing|product|engineering|we|hr|finance|it|operations|communications ?will support~ ?the|our|its|all _ ?_ ?_
help~ out ?_ ?_
sort~|fix|tidy|clean|straighten|smarten out|up ?_ ?_
work~|collaborate~|liaise|engage|interact|partner|cooperate|communicate|coordinate closely|more|better|together|well|effectively|openly|proactively|regularly|clearly|across ?closely ?with ?_ ?_
collaborate~|liaise|cooperate|communicate|engage|connect with|on|across|around|more|better ?_ ?_
focus~|concentrate ?more ?strongly ?on|upon _ ?_ ?_
put|place~ ?a ?more|greater|strong|stronger|special|the focus|emphasis|priority|attention on|to ?_ ?_
pay~|give ?more|close|closer|greater|special attention|importance ?to ?_ ?_
keep~ an|a eye|close|watch on|eye|watch ?on ?_
invest~ ?more|heavily|further|strongly in|into _ ?_ ?_
prioritise~|champion|embrace|promote~|encourage~|facilitate|drive~|advance|leverage~|harness|emphasise~|embed|cultivate|advocate|ensure~|guarantee|address|tackle|nurture|foster ?the|our|a|an ?more|better|greater <soft> ?<soft> ?<soft>
promote~|encourage~|facilitate|foster~|champion|embrace|emphasise|leverage ?the|our|a|an|more _ ?_ ?_
^ address~|tackle~ _ ?_
^ look after _ ?_
manage|handle|monitor|review|watch|track|oversee|revisit ?the|our|all|its <soft> ?<soft>
monitor~|manage~ ?the|our ?_ situation|progress|development~|performance|risk~|closely|carefully|well|proactively|better|actively
take~ ?_ ?more seriously|ownership|responsibility ?of|for ?_
double down ?on ?_ ?_
raise|create|build awareness ?of|for|about ?_ ?_
build~|create~|develop~|establish|maintain~|forge|keep|grow|have ?a|an|our|the ?_ ?more|stronger|strong|better|great|close|closer|closest|good|deeper|lasting|long-term|healthy culture|relationship~|partnerships|capability~|community|mindset|foundation~|trust|ties|bonds|team~ ?with|of|for ?_ ?_
strong|close|good|better|stronger|closer ?working relationship~|ties|cooperation|collaboration|partnership~ ?with ?_
get|stay|be|keep closer|close|connected to ?_ ?_
make~ ?_ ?_ ?_ better|easier|simpler|faster|smoother|more|great|work|count|stronger|clearer ?_
make ?more|better use of ?_ ?_
make ?the most|best ?use out|of ?_ ?_
get the most|best ?out of|from ?_
most|more out of ?_ ?_
be|being|become|stay|remain ?more|less|very|truly|fully|as <good|praise> ?_ ?_
be|being|become ?more|less|very|truly|fully|always proactive|flexible|responsive|agile|transparent|available|visible|present|open|data-driven|customer-focused|consistent|strategic|efficient|effective|careful|mindful|supportive|accountable ?_ ?_
own~|live~|deliver~ on ?the|our <soft>
bring~ ?the|our ?_ to life
align~|harmonise~ ?_ ?_ with|behind|around|to ?_ ?_
align~|integrate|harmonise ?our|the|all <soft> ?and ?<soft>
contribute~ to ?_ ?_
keep~|stay|remain|carry|continue~ ?on ?our <people> ?to improving|informed|happy|growing|strong|current|relevant|innovating|learning|focused|momentum|working
keep~|stay|remain|carry|continue~ ?on improving|informed|happy|growing|strong|current|relevant|innovating|learning|focused|up ?_ ?_
keep ?the|our|up momentum
get ?the ?our <soft> right
use~ ?our|the|more resources|data|technology|tools|people|time ?_ ?more|better|efficiently|effectively|wisely
respond|reply|react|act|answer|resolve|fix|deliver|move|decide|ship ?_ ?_ quickly|promptly|fast|rapidly|swiftly|timely|soon|quick|regularly|well|properly|efficiently|effectively
high|good|best|top|right quality|standards|level~
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
<degree> ?_ ?_ => How much, from what?
significant|significantly|substantial !at|in|number|p ?_ ?_ => How much, from what?
a lot|great|good|fair|large|small|vast|huge|growing|limited|handful|couple|variety|range|number|multitude|raft|bit deal|amount|of|number|majority|share|portion|part|more|better|less|handful ?of ?_ => How many?
lots|plenty|loads of _ => How many?
a lot ?more|less|better|of
many|several|various|numerous|countless|multiple !of|times _ => How many?
more and more _
most|many|some ?of ?our|the <people|measure> => How many?
" },
        Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
large|larger|largest|big|bigger|biggest|small|smaller|smallest|medium|mid|midsize|mid-size|mid-sized|medium-sized|major|minor|sizeable|sizable|large-ish|biggish|smallish|tiny|huge ?size~|ish ?_ <people> !with|under|over|that|in|of => From what size?
large ish ?_ => From what size?
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
low|lower|little value|priority|impact|margin|quality|hanging ?fruit _
small|minor|marginal|big|large|complex|difficult <soft>
low-value|low-priority|low-impact|unnecessary|unneeded|non-essential|inessential|needless|redundant|inefficient|unproductive|excessive|trivial|superfluous|bad|wasteful|avoidable|nice-to-have|outdated|less-important|peripheral|distracting|time-consuming|non-core|non-strategic|unprofitable|irrelevant|overly ?complex _
non core|essential|strategic|critical|value-adding _
nice to have~ ?_
time consuming|wasting _
distraction~|noise|clutter|overhead|bureaucracy|waste|busywork|overengineering|over-engineering|firefighting|multitasking|perfectionism|gold-plating|micromanagement|complexity
everything|anything|things|work|projects|activities|tasks|stuff|initiatives|requests ?_ ?that|which ?is|are|does|do|don't|doesn't|aren't|isn't|not|non|outside|we|of ?not|n't add~|core|value|fit~|essential|strategic|aligned|matter~|contribute~|support~|our|outside|low|bring|serve|help|critical|important|needed ?_ ?_
say~ yes to everything|too
say yes to
chase|go|jump|run ?after|for|at every|any|each _
not ?_ ?_ necessary|needed
than we have|need|must ?to
needlessly|overlong|silly|unrealistic|busy|unreasonable|endless|pointlessly _ ?_
too much|many|complex|long|large|thin ?_ ?_
over complicate~|engineering|promising
overcomplicating|overpromising|over-promising|over-complicating
less|more important ?_
" },
        Phrases { fields: field::COST | field::BECAUSE | field::SIGN, level: Level::Warning, clear: clear::NUMBER, lines: "\
some|many|several|few|certain <people>
less|more|higher|lower|reduced <soft>
a bit|little
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ reliable|excellent|great|good|better|best|outstanding|superior|effective|superb|strong|high-quality|high|top|world-class|proper|healthy|robust|amazing ?quality <soft> $ => How would anyone tell?
^ reliable|excellent|great|good|better|outstanding|superior|effective|superb|strong|high-quality|proper|healthy _ $ => How would anyone tell?
<degree> ?_ ?_ => How much?
" },
        Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::ANY, lines: "\
scalable|future-proof|user-friendly|cost-effective|cost-efficient|high-quality|high-performing|easy-to-use ?_ => How would anyone tell?
easy to use
user friendly
cost effective
high quality _
in a ?more timely|efficient|effective|professional|sustainable|structured|consistent|transparent|better|smart|cost-effective|responsible manner|way|fashion
more|most efficient|efficiently|effective|effectively|productive|productively|consistent|consistently|flexible|quickly|often|frequently|regularly|easily|agile|relevant|attractive|competitive|sustainable|proactive|proactively|transparent|visible|strategic|responsive|clearly|closely ?_
regularly|frequently|periodically|continuously|continually|proactively|properly|efficiently|effectively|adequately|appropriately|promptly|speedily !reviewed => How often, or how exactly?
on|in a regular|timely|continuous|ongoing|frequent basis|manner
on an ongoing basis
to a ?very high|higher|good|consistent|acceptable|professional standard|level|degree
adequate|sufficient|appropriate|suitable|acceptable|optimal|optimum <soft>
" }],
    check: Some(check),
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
        let definite = at > 0 && (context.tokens[at - 1].is(class::NO) || context.is_one(at - 1, "the"));
        if context.tokens[at].is(class::MORE) && !definite && context.evidence(at, at + 1) & (clear::NUMBER | clear::CONTRAST) == 0 {
            let noun = context.tokens.get(at + 1).is_some_and(|t| t.has(flag::WORD));
            hits.push(Hit::new(at, at + 1 + usize::from(noun)));
        }
    }
}

//! hedge: words that let the writer off.

use super::{Hit, Phrases, Rule, clear, field};

use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};


/// Where somebody promises something; a reason or a cost may well say what might happen.
const ACTING: u16 = field::FIRM & !(field::BECAUSE | field::COST | field::SIGN);

pub const RULE: Rule = Rule {
    id: "hedge",
    why: Why::Hedge,
    title: "A way out",
    why_it_matters: "A promise with a way out is kept only when it is easy.",
    weak: "Answer within a day where possible",
    strong: "Answer within a day; at weekends, on Monday",
    question: "When is it not?",
    phrases: &[Phrases { fields: field::TRADEOFF | field::BOUNDS, level: Level::Warning, clear: clear::NUMBER | clear::NAME, lines: "\
unless _ ?_ ?_
" }, Phrases { fields: field::DOING, level: Level::Warning, clear: clear::NONE, lines: "\
try ?out new|different|other|something|alternative _ ?_
" }, Phrases { fields: field::SERVE | field::EXCLUDE | field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
mostly|chiefly|largely|primarily _
" }, Phrases { fields: ACTING, level: Level::Warning, clear: clear::NONE, lines: "\
most of the time
mostly|rarely|seldom|exceptionally $
without ?undue delay
the odd _
shy away
more often than not
as a ?general rule ?of ?thumb
in the main
nine times out of ten
at a pinch
if push comes to shove
within ?certain|reasonable|sensible limits|bounds
all being well
with ?any|a ?bit ?of luck
fingers crossed
sooner or later
when|once|if the|things|we|it|someone|somebody|conditions time|settle|calm|get~|have|comes|is|are ?round|down|a|right|easier|better|busy|quiet|quieter|room|time|chance|money|capacity|spare|possible|allow ?chance|moment|to ?minute ?it
where|wherever|when|whenever|if it|this|that makes|is|seems ?sense|sensible|possible|right|reasonable|useful|helpful
with the odd|occasional exception
barring ?any exceptions|exceptional|emergencies|surprises|the ?circumstances
give or take
almost|nearly|virtually|practically always|never|all|every|everyone|everything
pretty much
we|i would|'d like|love|prefer to ?_
we'd like|love|prefer|rather ?to ?_
prefer ?not to ?_
as _ as we|it|they can
would|'d ?rather prefer|like|rather ?not ?to ?_
not really
not keen on
reluctantly
wary of
think carefully|hard|twice ?before|about
be|being|are|is wary|careful|cautious|mindful|conscious ?of|about|with ?_
feel~|seems|looks right|good|natural|sensible|appropriate
have~ a look ?at ?_
see|check|find|work ?out what|whether|if|how ?we|it ?_ ?_
see how ?it|things|we go|get ?on
let|let's see
have in mind
keep~ ?_ in mind
bear~ ?_ in mind
open to _ ?_
as a ?last resort
at|as ?a ?the last resort
only ?as ?a last resort
under ?some|certain|exceptional|special|normal conditions|circumstances
at ?the earliest|first opportunity|convenience
if ?at all possible
if|when asked|pushed|pressed ?hard
for a while
first|above ?of all|foremost $
keep an open mind
in its|our|their power
until further notice
to begin|start with
" }, Phrases { fields: field::DOING | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NONE, lines: "\
might|ought _
should !be _
^ could|may|would _
^ ?_ <people|function> ?_ could|may|might|would _
we|team|sales|marketing|product|engineering|operations|finance|hr|support|it may|could|would|should|can !be _
^ ?we rarely|seldom _
" }, Phrases { fields: ACTING, level: Level::Warning, clear: clear::NONE, lines: "\
where|when|whenever|wherever|if|as|insofar|to|so ?ever ?far ?much ?and ?when ?it ?is|the ?extent ?as|that possible|appropriate|practical|practicable|feasible|needed|necessary|required|relevant|applicable|reasonable|suitable|sensible|convenient|affordable|helpful|useful
where|when|if|whenever|as ?far ?and ?when ?as we|you|they|time|resource~|capacity|budget~|circumstances|conditions|the ?budget|situation|staffing|demand|workload can|allow~|permit~|able|is|are|feel|see|need|find|demands|possible|deem ?fit|possible|able ?to
time|resources|budget|capacity|weather|funds|staffing permitting|allowing
as much as possible|we|practicable
as far as possible|we|practicable|reasonable|feasible
as little|few|many|often|fast|quickly as possible|feasible|needed|necessary
to the extent possible|that|we|feasible
!who|that|which|people try~|strive~|seek~|aspire~|hope~|intend~|endeavour~|attempt~|aim~|wish~|want~|plan~|expect|look~ to _
do|does|try|give ?all our|its|their|the ?level ?very best|utmost|hardest|most|all ?to ?_
our|a|make~ ?every best ?possible effort~
make~ every effort|attempt|endeavour ?to
work~|move~|progress|strive toward~ _ ?_
usually|normally|typically|generally|largely|mainly|primarily|ideally|preferably|hopefully|possibly|perhaps|maybe|potentially|probably|presumably|basically|essentially|broadly|roughly-speaking|occasionally|sometimes|predominantly|principally|theoretically|likely
in principle|theory|general|most|many|some|exceptional|special|certain|rare|normal ?cases|circumstances|instances|situations|part
on the whole $
at least in principle|part
more or less
by and large
for the most part
tend~ to _
is|are|be|was inclined|likely|unlikely|supposed|reluctant|open|prepared|willing to _
lean~ toward~
consider~|explore~|investigate|contemplate|evaluate|ponder !by ?whether|the|how|our|all|a|an|if|new|using _ ?_
examine|assess|study whether|how|ways|options ?to|of ?_
look~|investigate|inquire into
look at ?how ?ways|options|whether|possibilities|what
think~ about
depending|dependent|contingent|subject|conditional on|upon|to ?the ?_ ?_
it|that|this depends
unless ?it|there ?is|are ?absolutely|really|a|an ?truly|very ?exceptional|special|good|strong|compelling|important necessary|unavoidable|told|otherwise|circumstances|reason~|needed|case|exception|essential|critical|important|special|exceptional
except|save ?in|for|when|under ?very special|exceptional|rare|certain|strategic|important|justified|really|good|necessary|unavoidable ?_ ?_
with|allowing ?some|a|few|one|certain|rare|limited|occasional ?or ?two exception~
exceptions possible|apply|may|can|allowed|are
case by case ?basis
at|in our|their|the own|sole|_'s discretion|judgement|judgment
at|to ?the ?manager's discretion ?of
where|when|if|as|unless in doubt
if ?they|it ?the ?really|absolutely need~ ?be
if|when ?and ?when ?the ?it|they|absolutely ?is|are|make~|seems|feels|looks|turns ?makes|out sense|right|justified|worth|worthwhile|warranted|good|fine|viable|unavoidable|necessary
within reason
reasonable|reasonably effort~|endeavours|steps|measures|care|possible|practicable|priced|time|quickly|fast|often|large|small|sized
best effort~|endeavours ?basis
so to speak
kind|sort of !<people>
some|a degree|form|level|measure|sort|kind of _
to some|a certain|a|the extent|degree
up to a point
for|at ?least now $
for the time|moment ?being
at|in ?the ?first ?least ?first initially|first $
be|is|are|remain~|stay~ ?fully flexible|open-minded|pragmatic
though|but|while we|still ?we ?may|might|can|will|also stay|remain|are|be|keep|make ?flexible|open|exceptions|pragmatic
with|on|under ?our ?a flexible|pragmatic approach|basis|terms
or so|thereabouts $
not necessarily
we|i believe|think|feel|hope|expect|guess|suppose !in
a bit|little|touch less|more|of
somewhat|rather|fairly|quite|relatively|comparatively|arguably <soft|bad>
give~ ?some|due ?serious thought|consideration|preference ?to
take~ into account|consideration
help ?to|contribute~ towards ?_
keep~|leave~ ?the|our ?all options ?open|door ?open
unless|except otherwise|as agreed|noted|needed|required
be ?more selective|careful|cautious|mindful|reluctant|choosy|picky ?about|with|in|when ?_ ?_
think twice
only rarely|exceptionally|seldom|sparingly $
limit|reduce|minimise~|avoid|discourage where|when|if|as|wherever|whenever ...
say no ?more often
" },
        Phrases { fields: field::DECLINE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
avoid~|discourage~|limit~|minimise~|reduce~|deprioritise~|de-prioritise|curb|curtail|de-emphasise|de-emphasize|downplay _ ?_ ?_
do|spend|doing|have|hold|take|accept|send|make|fewer less|fewer ?of ?_ ?_
fewer|less !than _ ?_
cut|scale~|dial|tone back|down ?on _ ?_
rarely|seldom|hardly ever|_
not ?too|so many|much|often
too many|much|often ?_
unless ...
focus~ less ?on ?_
try not to
be less ?_
" }],
    check: Some(check),
    flagged: "\
commitment: Aim to answer within two days
exclude: Usually weekend work
decline: Night deliveries, where feasible
priority: Try to renegotiate the lease
tradeoff: Ideally our own drivers >> Agencies
serve: Mainly hotels
commitment: Consider a second site
commitment: Answer the phone when we can
decline: Discounts, unless there is a good reason
priority: Explore a merger with the yard in Gent
commitment: Time permitting, visit each farm
metric: Try to reach 40 farms by May
commitment: Mow the bank when things are quiet
exclude: Firms with fewer than 5 staff, unless the work is interesting
tradeoff: Range >> Price, unless a rival is cheaper
",
    quiet: "\
serve: Growers whose crop is over 60% apples
commitment: Launch the ferry in May
priority: Close the lower yard if it floods
commitment: If the river passes two metres, we move the boats
decline: Appointments after four o'clock
because: A potter may wait a month for her kiln
cost: Some regulars may leave, about 40 of 600
metric: Planned births in May 2027: 300, from 240
tradeoff: The usual crew >> A bigger one
commitment: Hire a second vet by October
commitment: When the tide is below one metre, the ferry stays in port
exclude: People who want to rent for less than a week
tradeoff: Range >> Price, even if a rival is cheaper
",
};


/// A condition nobody can decide.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if context.in_field(ACTING) {
        clause::condition(context, &mut |from, to| hits.push(Hit::new(from, to)));
    }
}

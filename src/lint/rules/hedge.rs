//! hedge: words that let the writer off.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};


/// Where somebody promises something; a reason or a cost may well say what might happen.
const ACTING: u16 = field::FIRM & !(field::BECAUSE | field::COST | field::SIGN);

pub const RULE: Rule = Rule {
    id: "hedge",
    why: Why::Hedge,
    lesson: Lesson {
        title: "A way out",
        why_it_matters: "A promise with a way out is kept only when it is easy.",
        weak: "Answer within a day where possible",
        strong: "Answer within a day; at weekends, on Monday",
    },
    question: "When is it not?",
    phrases: &[ Phrases { fields: field::SERVE | field::EXCLUDE | field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
mostly|chiefly|largely|primarily _
" }, Phrases { fields: ACTING, level: Level::Warning, clear: clear::NONE, lines: "\
mostly|rarely|seldom|exceptionally $
the odd _
zero|no ?all avoidable|needless _
when|once|if the|things|we|it|someone|somebody|conditions ?time settle|calm|get~|have|comes|is|are round|down|a|right|easier|better|busy|quiet|quieter|room|time|chance|money|capacity|spare|possible|to
where|wherever|when|whenever|if it|this|that makes|is|seems ?sense|sensible|possible|right|reasonable|useful|helpful
not really
be|are|is wary|mindful
feel~|seems|looks right|good|natural|sensible|appropriate
see|find ?out what|how
" }, Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NUMBER, lines: "\
provided ?that _ ?_ ?_ ?_
" }, Phrases { fields: field::DOING | field::METRIC | field::SENTENCE, level: Level::Warning, clear: clear::NONE, lines: "\
might|ought _
should !be _
^ could|may|would _
^ ?_ <people|function> ?_ could|may|might|would _
!that|which|who|one|what|those|work we|engineering|it may|could|would|can !be _
" }, Phrases { fields: ACTING, level: Level::Warning, clear: clear::NONE, lines: "\
where|when|whenever|wherever|if|as|insofar|to|so ?ever ?far ?much ?and ?when ?it ?is|the ?extent ?as|that possible|appropriate|practical|practicable|feasible|needed|necessary|required|relevant|applicable|reasonable|suitable|sensible|convenient|affordable|helpful|useful
where|when|if|whenever|as ?far ?and ?when ?as we|you|they|time|resource~|capacity|budget~|circumstances|conditions|the ?budget|situation|staffing|demand|workload ?is|are can|allow~|permit~|able|feel|see|need|find|demands|possible|deem ?fit|possible|able ?to
!who|that|which|people try~|strive~|seek~|aspire~|hope~|intend~|endeavour~|attempt~|aim~ to _
do|does|give ?all our|its|their|the ?level ?very <soft> ?to
usually|normally|typically|generally|largely|mainly|primarily|ideally|preferably|hopefully|potentially|presumably|basically|essentially|broadly|roughly-speaking|occasionally|sometimes|predominantly|principally|theoretically
!most|more|least|less likely
possibly|perhaps|maybe|probably !# !a
is|are|be|was inclined|likely|unlikely|supposed|reluctant|open|prepared|willing to _
!not|longer consider|considers|considering|explore~|investigate|contemplate|evaluate|ponder !by ?whether|the|how|our|all|a|an|if|new|using _
depending|dependent|contingent|subject|conditional on|upon|to ?the
unless ?it|there ?is|are ?absolutely|really|a|an ?truly|very ?exceptional|special|good|strong|compelling|important necessary|unavoidable|told|otherwise|circumstances|reason~|needed|case|exception|essential|critical|important|special|exceptional
except|save ?in|for|when|under ?very special|exceptional|rare|certain|strategic|important|justified|really|good|necessary|unavoidable
reasonably <soft>
!one|what|which|each|every|same|two kind|sort of !<people>
for|at ?least now $
be|is|are|remain~|stay~ ?fully flexible|open-minded|pragmatic
though|but|while we|still ?we ?may|might|can|will|also stay|remain|are|be|keep|make ?flexible|open|exceptions|pragmatic
we believe|feel|hope|expect !in
a bit|little less|more|of
!would|than|'d|we'd somewhat|fairly <soft|bad>
be ?more selective|careful|mindful|reluctant
" }, Phrases { fields: ACTING & !(field::BOUNDS | field::METRIC), level: Level::Warning, clear: clear::NONE, lines: "\
!who|that|which|people|not|n't|don't wish~|want~|plan~|expect|look~ to _
" },
        Phrases { fields: field::DECLINE | field::EXCLUDE, level: Level::Warning, clear: clear::NUMBER, lines: "\
avoid~|discourage~|limit~|minimise~|reduce~|deprioritise~|de-prioritise|curb|curtail|de-emphasise|de-emphasize|downplay _
do|spend|doing|have|hold|take|accept|send|make|fewer less|fewer ?of
fewer|less !than _
rarely|seldom|hardly ever|_
too many|much
" }],
    idioms: &[Idioms { fields: field::VISION, clear: clear::NONE, lines: "\
try to; broadly|roughly|generally|loosely speaking; as far as possible|we; where|wherever|whenever possible|we; if we can; best serves
" }, Idioms { fields: field::TRADEOFF | field::BOUNDS, clear: clear::NUMBER | clear::NAME, lines: "\
unless
" }, Idioms { fields: field::EXCLUDE, clear: clear::NUMBER, lines: "\
unless the work|case|client|customer
" }, Idioms { fields: ACTING, clear: clear::NONE, lines: "\
sooner|rather not; never say never; we|we're unlikely to; 
isn't an immediate goal; we'd hate to; if at all practicable|feasible|practical; all else equal; is intended|hoped|expected that|to; make|makes exceptions|exception; be focusing on; not currently focused; take|taking steps to; other than for those|people; for foreseeable future; pursue|pursuing efforts; efforts to; all else being equal; should be able; for preference; who would notice|mind|care;
at least in|for|to; all but * cases; handful|number of cases|exceptions; save|except where * compelling|obvious|clear|strong;
unless|except * pressing|urgent|better|important comes; best serves; broadly|roughly|generally|loosely speaking;  will|we'll confirm; at * discretion; try out new|different|something; nine times out; push comes to; bit of luck;
almost|nearly|virtually|practically always|never|all|every|everyone|everything; rather not; let's see; keep|bear in mind; keep|bear * mind;
under some|certain|exceptional|special|normal conditions|circumstances; if|when pushed|pressed; first of all; above all;
examine|assess|study whether|how|ways|options; it|that depends; in doubt; some degree|form|level|sort of; at first|initially $;
unless|except otherwise|agreed|noted; barring anything|unforeseen|the|any; in so far; in so far as; as far as * allows|permits|lets|goes|can;
as far shelf|space|budget|time; though we'd|we also; we'd still like;
pragmatic|flexible|sensible view; however many|much|often * takes|need|needs; on balance $;
as and when; as things stand; as it stands; ^ mostly|mainly|chiefly|largely|primarily|predominantly|typically|usually|ideally|preferably;
circumstances|market|markets permitting|permit|allowing|allow; try and; try not to; to a reasonable|certain extent;
by exception; exception only; a good|decent share; most of time; without undue; without undue delay; shy away; more often than not;
as rule; as general rule; rule of thumb; in main|principle|general;
in most|some|exceptional|special|certain|rare cases|circumstances|instances|places|respects; in good time; at pinch;
all being well; all things equal|considered; fingers crossed; sooner or later; before too long; before long; with some|rare|limited exception;
give or take; pretty much; we'd like|love|prefer; prefer not to; not keen on; reluctantly|gradually|eventually|somehow; little by little;
over time; in long run|term; wary of; have in mind; open|closed to ideas|suggestions|offers|talks|discussion|it; as|at last resort;
only last|as resort; only as last resort; at earliest|first|next opportunity|convenience; if all possible; if at all possible;
if possible|feasible|needed|required|need|asked|able; for while|time|moment; for now $; keep open mind;
in power; until further|things notice|settle; to begin|start with; as much as possible|we|practicable;
as far as possible|we|practicable|reasonable|feasible; as best|soon|quickly as possible|we;
soon as possible|we; to extent possible|that|we|feasible; insofar as; make every|best effort;
every effort|reasonable; work|move|progress toward; on whole $; at least in principle|part; more or less; by and large; for most part;
lean toward; keep|place|remain under review; under review; case by case; at|to|use discretion|judgement; on merits; judgement call; common sense;
within reason|limits|reasonable; reasonable|sensible time|period|notice|limits|grounds|degree|effort|endeavours; best effort;
do|give utmost|level; do|does best; to best of; best of ability|knowledge; so to speak; up to point; or so|thereabouts $;
not necessarily; take|taking into account|consideration; give|due regard; ^ help to|towards; will help to|towards;
contribute towards; keep|leave options; think twice; only rarely|exceptionally|seldom|sparingly|occasionally $; very rarely|seldom|occasionally;
generally|usually|normally|typically refused|accepted; say no more|often; say no more often; depending on;
budget|budgets|time|capacity|workload|staffing|demand|weather|resources|funds|schedule|season let|lets|allow|allows|permit|permits|permitting|allowing|require|requires;
where|as time|things|budget|capacity permits|allows|right|comes;
get|come|got round|around to; wait and see; play by ear; play it by ear; makes|make sense; mindful|aware of;
be|is|stay mindful|careful|cautious|wary|flexible|pragmatic; aim is|of|for;
aim|plan|goal is; whatever|whoever works|can|we|seems|feels|happens; or nearly|almost|close;
where|when|whenever|wherever|if|as appropriate|applicable|practical|practicable|sensible|suitable|convenient|possible|feasible|reasonable|needed|required;
exceptions|exception apply|allowed|possible|permitted|made;
strategic|special|good|compelling|justified|exceptional|certain reason|case|exception|circumstances;
absolutely necessary|needed|essential; some|certain degree|cases;
to some|a|certain extent|degree
" }, Idioms { fields: field::DECLINE | field::EXCLUDE, clear: clear::NUMBER, lines: "\
transition|transitioning away from; cut|scale right back; focus less; try not to; be less; cut|scale|ease|wind back|down|off; less|fewer of|time|often
" }, Idioms { fields: ACTING & !field::BOUNDS, clear: clear::NONE, lines: "\
sparingly; numbers|figures|flow|margins allow|allows|permit|permits; look at|to|for; look into;
think about; think twice; have look|think; is|are|be|stay open to; tend to; depend on; see how|what|whether;
let|lets|allow|allows|permit us; hope|aim|wish|intend|strive|endeavour|aspire|attempt for|to; prefer to|not
" }],
    check: Checked::Everywhere(check),
    flagged: "\
exclude: Orders under a pallet, unless the buyer feels strongly about it
tradeoff: Rest for the crew >> The timetable, provided the client is comfortable with it
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
commitment: Rangers ask if a goat is theirs before they shear it
serve: Retired miners of Zeche Nord, wherever they live
decline: We do not plan to open on Sundays
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

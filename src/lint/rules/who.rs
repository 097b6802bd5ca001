//! who: nobody can tell who acts, or who is meant.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::clause;
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "who",
    why: Why::Who,
    lesson: Lesson {
        title: "Nobody is named",
        why_it_matters: "What everyone may do, nobody has to.",
        weak: "Reports will be shared with key partners",
        strong: "Ana's desk sends the report to the three wholesalers each Friday",
    },
    question: "Who exactly?",
    phrases: &[Phrases { fields: field::BOUNDS, level: Level::Warning, clear: clear::NUMBER, lines: "\
^ ?the ?our ?only ?truly discerning|serious|ambitious|like-minded|responsible|problem|forward-thinking|valued|motivated|deserving|outstanding|talented|good|decent|forward-looking|innovative|sophisticated|strategic|premium|progressive|attractive|promising|difficult|awkward _
" }, Phrases { fields: field::SERVE | field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
who|that get~ it|what
^ ?our ?the stakeholders ?the
like ours|us $
who|that|which share~ our|the|a ?same _ ?_
in|with ?the ?a real need
nice|proper <soft|output|people>
who|that|which punch|have what|above ?it ?takes
with ?deep passion|eye|heart|potential
" }, Phrases { fields: field::COMMITMENT | field::PRIORITY | field::METRIC | field::DECLINE, level: Level::Warning, clear: clear::NONE, lines: "\
<soft> parties $
" }, Phrases { fields: field::SERVE | field::EXCLUDE | field::WAITING, level: Level::Warning, clear: clear::NUMBER, lines: "\
underserved|vulnerable|excluded|influential|creative|loyal|nice|difficult|unsuitable|peripheral <people>
!no similar|related|other <people>
less|not|more|most strategic|important|attractive|profitable|ambitious ?<people|soft>
outside ?of our|the sweet
" }, Phrases { fields: field::COMMITMENT | field::PRIORITY | field::DECLINE | field::METRIC, level: Level::Warning, clear: clear::NONE, lines: "\
^ ?have ?get ?find someone|somebody !who|with|under|outside
the ?relevant|right|appropriate|responsible|respective|concerned|proper people|person~|parties|team~|department~|colleagues|staff|managers|functions|owners
relevant people|parties|departments|colleagues
all ?of us
all ?of ?our ?the ?key stakeholders
key|other partners|people
^ the|our <soft> will|owns|is|are|have|need~
a|the working|task|steering|cross-functional ?functional <soft>
those|people concerned
^ a !new <soft> <people>
" },
        Phrases { fields: field::COMMITMENT | field::PRIORITY, level: Level::Warning, clear: clear::NONE, lines: "\
<function> be|being ?better|more|all <done> !by|off
^ _ ?_ ?_ is|are|get~ ?all ?also <done> !by|off|in|at|on|outside|only|from|under
have|need~ to be ?_ <done> !by
^ it has|is ?been agreed|hoped
to be rung|replaced !by
^ _ ?_ ?_ get~ ?a ?an once-over
" },
        Phrases { fields: field::SERVE | field::EXCLUDE | field::WAITING, level: Level::Warning, clear: clear::NONE, lines: "\
who|that|which ?really value~|care~|appreciate~|expect|deserve~|matter~|love~
who|that|which need~ us|help|support|more|it|value|quality|better|change $
who|that|which want~ to|a|the ?long-term best
who|that|which need~ us|help|it ?the most
who|that|which are|is ready|open|important|strategic|aligned|right|run|good|big|large
who|that|which would|could|can|will|may|might ?most|really benefit|profit|gain|value|appreciate|fit
and|are ready for|to <soft>
ready for change|anything|more
with|of <soft> ?growth potential|values|ambition~|goals
important to us|our
happier|better|best elsewhere|off
" }, Phrases { fields: field::SERVE | field::EXCLUDE | field::WAITING, level: Level::Warning, clear: clear::NUMBER, lines: "\
strategic|key|core|non-core|non-strategic|target|important|valued|premium|priority|top|right|high-value|high-potential|quality|loyal|main|principal|attractive|relevant|suitable|qualified|selected|best|serious|ambitious|discerning|forward-thinking|innovative|modern|sophisticated|engaged|passionate|aspirational|high-growth|growing|leading|busy|agile|responsible|motivated|sustainable|bold|smart|interesting <soft|people> ?<people>
strategic|key|core|non-core|non-strategic|target|important|valued|premium|top|right|discerning|ambitious|forward-thinking|relevant|selected account~|customer~|client~|prospect~|travellers|users|partner~|segment~|markets|guests|members|companies|businesses|people|leaders|professionals|readers|families|audience~|founders|schools|growers|projects
high <soft> <people|soft>
quality minded _
the people|customers|clients ?<function>
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
our ?most <soft> customers|people
key|strategic|core|important|premium|top|priority|remaining|valued <people>
^ strategic|priority _ $
certain _
most important <people>
the|some|certain ?right others|people|rest $
" }],
    idioms: &[Idioms { fields: field::BOUNDS, clear: clear::NUMBER, lines: "\
worth having; soft spot for; we'd struggle|love|hate; we prefer; strings attached; story to tell; 
real|greatest need; forgotten half|people; right tenants|readers|guests|partners|kind; faithful following; hard up;  
unrealistic|high|great expectations; do justice to; proper fans|people|clients|customers|plan; get it $;
key influencers|people; low|high priority; usual threshold; outside risk appetite; outside appetite|scope|profile|criteria|remit; power user; questionable|dubious|inappropriate|undesirable|unreasonable content|products|customers|requests|clients|businesses; without potential; good|great prospects; see value; less fortunate; vulnerable|disadvantaged|marginalised|deprived|needy|underserved children|adults|women|pupils|places|youth; well|better off; target group|audience|market|customer|segment; mid market; midmarket;
^ sme|smb|startups|start-ups|enterprises|millennials|families|seniors|students $;
forward looking|thinking;
decent|proper|reputable|established|opportunistic|long-term|loyal tenants|partners|ones|clients|customers|buyers|people|businesses;
nice|right|wrong|same|certain people|kind|sort|type|fit|clients|customers|stuff; good people|fit;
young|busy|urban|modern|ambitious professionals|people|audience|parents;
older|younger|old people|audience|customers|drivers|men; up and coming;
rising|future stars|leaders|talent; high flyer|potential|profile|end; blue chip; top|first tier;
big|key|small|established names|accounts|operators; time waster; tyre|tire kicker; penny pincher;
bargain|deal hunter; cost conscious; low|high maintenance; trouble|hassle than|to; more trouble than;
too much trouble|work|hassle|effort; not worth; worth effort|trouble; drain on; one offs; just looking;
rough|hard|tough|bad time|luck|patch|past|start; down on; in need; most need; need * most; matter most;
ordinary|everyday|real|normal|regular|average|hard-working people|families|folk|person|consumers|women|men; hard working;
local|wider|whole people|community|public|audience
" }, Idioms { fields: field::BOUNDS | field::WAITING, clear: clear::NONE, lines: "\
known to be; growth mode; inflection point; circumstances|needs warrant; we would be|do better|well|mad; without proper plan|budget|idea; 
biggish|smallish; good|healthy|decent returns|margins; fast growing; vulnerable|needy adults|people;
we like|love; friends in; outgrown; never turn up; low|high value work|jobs|clients; without budget;
smell of trouble|money|desperation; tech|healthcare|finance adjacent; non believers; believers in;
quality|growth|purpose|community|innovation|future|data|like minded|conscious|driven;
non core|strategic|essential; sub scale; decent|reasonable|good|fair|proper|healthy|certain size|budget|wage|rate|number;
see us|ourselves as; want it|everything|things cheap|yesterday|easy|now|free; lovely people; tail customers|clients;
attractive segments|markets; interesting|exciting|early|later stage|point; tired|sick|fed of|up;
facing|undergoing|navigating|amid change|transformation|transition|growth|uncertainty|challenges; opinion|thought leader|maker|former;
where we can|could;
decent|nice|sensible people|customers|clients|guests;
discerning few; in for|it long; who'd|who be wrong|right|good|happy|better|perfect; wrong|right for us|brand|it; better placed|off;
little guy; on shoestring|tight|limited budget|salary|means; lower down list;
lacking|without right|digital|growth|proper mindset|ambition|attitude|vision|culture;
we don't|never like|trust|get; we|they don't click|gel with; on wavelength;
get|appreciate us|value|quality; get|gets it; that drain|drains us; believe in us;
click|chime|gel|connect|fit|resonate|align with|in us|here|well; chime|resonate with;
good|right|bad|natural|strategic|culture|great fit|match;
whose values|heart|hearts|vision|ethos|culture|mindset|attitude; right|growth|open|do|progressive|global mindset|attitude|mind; hungry for|to;
passionate|excited|committed about|to; love|appetite for; who|that mean|means business;
who|that refuse to; who|that want|appreciate more|better|quality|best|only;
who|that share values|vision; who|that love|like|value|respect|share what|us|quality|good; take * seriously; who|that we'd|we like|proud|want|love|rather|enjoy|trust;
proud to be|work|serve; at turning; going places; in know; of certain; punch above; at heart $; only best;
wrong sort|kind|type of; better * elsewhere; better served; better off elsewhere; our kind|sort|type of;
with potential|vision|purpose|future|dream; with open mind; well run; decision makers; hard to reach;
left behind; early|late adopter; digital natives|nomads; power users; kind|sort|type of people|client|customer|buyer|guest|business;
people like us; friends of; usual suspects; non core; like minded; movers and shakers;
most important|valued|best; with whom; sweet spot; comfort zone;
core|ideal|existing customer|client|audience|market|guest|user; not for|right us|everyone|anyone;
don't|doesn't|not fit|suit|gel
" }, Idioms { fields: field::COMMITMENT | field::PRIORITY | field::METRIC | field::DECLINE, clear: clear::NONE, lines: "\
get|gets held|done|shared|reviewed; all|everyone involved|concerned|responsible|affected; it is|be expected|hoped|agreed|decided|understood;
steps are be|being|taken; responsibility|ownership lies|is|will; powers that;
people|person|those in|at charge|top|question|know; people affected; we all;
all|each of us; all hands; decision makers; stakeholder; senior|upper|middle management|leadership|leaders;
^ somebody of|from; whoever else|can|needs;
will|shall|must|is|to be set|kept|made|taken|given|done|found|looked;
is|are kept in|informed|up; be made|done to|sure;
relevant|right|other parties|people|teams|colleagues|departments|persons;
wider|whole|entire team|organisation; management|leadership|central team|committee
" }, Idioms { fields: field::COMMITMENT | field::PRIORITY, clear: clear::NAME, lines: "\
everybody's business; shared responsibility|effort; someone|someone's on; is|are|be dealt|spoken to|with; gets|get|getting followed|picked|dealt|seen|fixed|done;
^ one|some of; are|is to be
" }, Idioms { fields: field::TRADEOFF, clear: clear::NUMBER, lines: "\
right fit; key relationships|accounts|markets; need us|it|most most; who count|matter; everyone|everybody else;
decent|best|loyal|long-term|strategic|key|certain|important|high-value|good|right tenants|partners|ones|customers|clients|growers|members|people|markets|guests;
high|low|higher|lower value patients|customers|clients|ones|members|accounts; ^ certain|others|some $; whoever doesn't
" }],
    check: Checked::InSteps(check),
    flagged: "\
commitment: Reports will be shared
priority: The team owns quality
commitment: Key partners agree on the route
serve: Discerning travellers
serve: Companies that value growth
exclude: Non-core prospects
commitment: Someone takes over the newsletter
commitment: Share the plan with relevant colleagues
serve: Guests who are important to us
tradeoff: Our most important customers >> New ones
serve: Strategic accounts
serve: Housing associations that are well run
serve: Companies we can really help
serve: Readers with an open mind
exclude: Clients who are not worth the trouble
commitment: When a parcel is lost, the sender is informed
commitment: One of the doctors calls the family
",
    quiet: "\
commitment: Ana's desk shares the figures on Fridays
commitment: The depot is based in Linz from May
commitment: Prices are lowered by the vendor on 1 June
serve: Hospitals with more than 500 beds
serve: Women refused a first loan by a high-street bank
exclude: Parents who want a third language wait until 2030
tradeoff: Members of ten years >> New members
decline: Shared desks on the second floor
commitment: Lena Ortiz owns the rota
priority: The pilots' union and we settle pensions by June
serve: Villages the bus no longer reaches
serve: Bars with a stage of their own
exclude: Readers who want it by tomorrow
serve: Hospitals that have no laundry
commitment: If a tram is delayed, the driver says why
",
};


/// "Mistakes should be owned": a passive that names nobody, whatever the verb.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if context.in_field(field::BOUNDS) {
        clause::relative(context, &mut |from, to| hits.push(Hit::new(from, to)));
    }
    if !context.in_field(field::COMMITMENT | field::PRIORITY) {
        return;
    }
    for at in 1..context.tokens.len().saturating_sub(1) {
        if !context.tokens[at].is(class::BE) {
            continue;
        }
        let before = &context.tokens[at - 1];
        let passive = match context.words(at, at + 1) {
            "be" => context.is_one(at - 1, words!("will shall must should can could to")),
            "is" | "are" => !before.is(class::FUNCTION),
            _ => false,
        };
        if !passive || !context.words(at + 1, at + 2).ends_with("ed") {
            continue;
        }
        let from = context.tokens[..at].iter().rposition(|t| !t.has(flag::WORD | flag::NUMBER)).unwrap_or(0);
        let led = (from..at)
            .any(|at| context.is_one(at, words!("that who which what if when before after until where whose")));
        let placed = context.is_one(at + 2, words!("in at on off from under only outside"));
        // "by Ana", not "by May"
        let when = |at: usize| context.tokens.get(at).is_some_and(|t| t.is(class::TIME | class::DATE | class::YEAR) || t.has(flag::NUMBER));
        let by = (at + 2..at + 6).any(|at| context.is_one(at, words!("by")) && !when(at + 1) && !when(at + 2));
        if !led && !by && !placed {
            hits.push(Hit::new(at - 1, at + 2));
        }
    }
}

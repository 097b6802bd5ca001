//! no-sacrifice: a trade-off or an exclusion that costs nothing, since nobody would want what is given up.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Part, Why};
use crate::lint::token::flag;
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "no-sacrifice",
    why: Why::NoSacrifice,
    title: "Nothing given up",
    why_it_matters: "If nobody wants what you put second, nothing was chosen and nothing will change.",
    weak: "Quality over sloppiness",
    strong: "Quality over speed",
    question: "Who would want this one? What good thing gives way?",
    phrases: &[Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
^ ?unnecessary|needless|useless|pointless|empty|mere|meaningless|fancy|blind|pure|cheap ?_ extras|frills|trimmings|bells|gimmicks|decoration|showmanship|perfectionism|vanity|appearances|show|noise|habit~|talk|chatter|slogans|promises|words|opinions|assumptions|guesses|hunches|hope|luck|wishful|fear|doubt~|ego~|fashion|fads|hearsay|rumours|rumors|busyness|busywork|presenteeism|complexity|complication|clutter|secrets|tricks|trickery|short-termism|self-interest|formality~|overhead~|problems|trouble|worry~|obstacles|burdens|distraction~|compromise~|mediocracy|routine ?_ ?_ $
vanity|pet project~|metrics
quick|short-term fix~|thinking|gain~ $
short term thinking|fixes|greed
at any|all price|cost~
for its|their own sake
way we've|we|things always|were ?have ?_ ?_
anything|something|nothing less ?_
second best
personal|private gain|agendas|interests|vanity
wishful thinking
easy money
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
who|that|which have|has|had ?already ?long lost|closed|folded|gone|shut|died|left|stopped|failed|ceased|broken|cheated|stolen|committed|lied|been ?_ ?_
no longer exist~|trade~|operate|active|open|in ?_
who|that|which ?intend|want|mean ?to defraud|hate~|dislike|despise|insult|mistreat|attack|lie~|steal|cheat|threaten|harass|break~|owe~ ?_ ?_
against|outside the law
sanctioned|blacklisted|convicted|banned|insolvent _
never heard of ?_
cannot|can't afford us
who|that died
cut corners
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
no|little|zero|without ?any|a ?real interest|need|intention|use|wish|appetite|licence|license|permit|ticket|desire|insurance|qualification~ ?to|in|for|of ?_ $
no|without ?any interest|need|intention|use|wish|appetite|desire in|for|of|to _ ?_
would|will|could never|not|n't ?ever ?want|buy|pay|need|use|come|sign ?_ ?_
outside our target ?_
bots|robots|spam|spambots|scams|fakes|competitors|rivals
people|companies|customers|anyone|those ?who|that ?we we|nobody|no can't|cannot|could|would|one ?not|never ?_ help|serve|reach|want~
dead|deceased|defunct|bankrupt|non-existent|fictional|fake _
" }, Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
^ not _ ?_ ?_
^ neither|either $
choosing|picking|having between|one|to of|choose ?them
^ never|hardly|rarely|barely _ ?_
nobody|no-one ?can ?ever !<function> _ ?for ?_ $
that|which|who sink|leak|crash|break|gather|fail|hurt|lie|fall|confuse|annoy|bore|rot|steal ?_ ?_
that|which|who don't|doesn't $
hot air
tricking|worrying|freezing|arguing|fighting|living|working ?hand|from|against ?_ ?_ ?_
half measures
gone off|bad|wrong|stale
badly $
on hold
making it|things up ?_ ?_ ?_
running around ?_ ?_ ?_
put out fires
lesser|other|less|minor ?important concerns|considerations|matters|issues|priorities|things
losing|wasting|missing|breaking|forgetting|ignoring|neglecting|abandoning|betraying|cheating|confusing|annoying|upsetting|disappointing|frustrating|hurting|harming|insulting|overcharging|overpromising|overworking|underpaying|exploiting|burning|polluting|dumping|poisoning|spoiling|ruining|wrecking|messing|failing|stagnating|drifting|dithering|panicking|guessing|gossiping|squabbling|bickering|blaming|hiding|faking|copying|muddling|bodging|fudging|rushing|slacking|sleeping|dawdling|dragging|grumbling|complaining ?_ ?_ ?_
leaving ... alone|behind|out|waiting|guessing|stranded|unanswered|unsolved|hanging
being|getting|becoming|going|staying|growing worse|slow|late|lazy|rude|careless|sloppy|unfair|unkind|broke|stuck|lost|left|behind|average|mediocre|irrelevant|obsolete|forgotten|hated|sued|fined|outdated|complacent|indifferent|unreliable|unprepared ?_ ?_
cold|leaking|leaky|crumbling|mouldy|rusty|dangerous|dark|damp|smelly|noisy|crowded|overcrowded|broken|cracked|rotten|burnt|soggy|tasteless|expired|wilted classrooms|rooms|roof~|buildings|food|meals|goods|products|streets|wards|trains|buses|machines|equipment|tools|pipes|_
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
who|that|which don't|doesn't|never|won't|can't|cannot|do|will|refuse|fail not|to|never pay|need|want|value|respect|care|fit|benefit|buy|like|trust ...
not|don't|no|without|never interested|need~|intention|want|pay~ ?in ?to ?us|our|their|for|it ?bill~|product~|service~
go|going|gone|went bust|bankrupt|broke|under
not ?_ ?_ fit|match
bad|poor|wrong fit~|match
time waster~
time-wasters|timewasters|tyre-kickers|fraudster~|criminals|scammers|spammers|trolls|cheats|thieves|non-payers|shoplifters|bullies|hackers|racists|competitors'|crooks|freeloaders|polluters
anyone|anybody|people|customers|clients|companies|those who|that lie~|cheat~|steal~|break~|abuse~
no one , we|everyone|all|but ... => Who waits longer?
nobody|none , we|everyone|all|but ... => Who waits longer?
^ no|not one|anyone $ => Who waits longer?
^ nobody|none|no-one $ => Who waits longer?
^ nobody|none|no-one in|is|really|at|for|we ... => Who waits longer?
^ we turn|exclude|refuse|reject|don't ?turn|exclude away|down|no|nobody|anyone ?no|nobody ?one => Who waits longer?
we|we'll serve|help|welcome everyone|everybody|all|anyone => Who waits longer?
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
cut~|taking corner~|shortcuts
the rest|others $ => Which good thing is that?
everything|anything|all else|other~ $ => Which good thing is that?
^ nothing|none|no $
the|a status quo
business as usual
doing|do nothing
standing|sitting still|back|idle
firefighting|fire-fighting|paperwork|excuses|buzzwords|fads|hype|finger-pointing|lip-service|lateness|politicking|profiteering|window-dressing|box-ticking|foot-dragging|nitpicking|carelessness|gimmicks|gimmickry|clickbait|leftovers|apathy|cronyism|nepotism|hoarding|hiding|pretending|shouting|shirking|pettiness
old|outdated|same way~|habits|thinking|old
let|leaving|allowing|making|keeping ... down|wait~|alone|rot|behind|die|fail|suffer|guess|decay|ruin|dark|lurch|rust
no|without|lack|absence ?of <virtue|good>
lack~ of ?_
" },
        Phrases { fields: field::DECLINE, level: Level::Warning, clear: clear::NONE, lines: "\
<bad> <people|output>
bad|poor|wrong|sloppy|shoddy|wasteful|useless|pointless|needless|unnecessary|mediocre|careless|unethical|illegal _
hire~ that|who don't|fail
wasting _ ?_
nobody|no-one|few ?people ?can ?ever !<function> _ ?for
^ <bad> $
anything|anyone <bad>
outside ?of our|the core|comfort ?_
nowhere $
cut corners ?_ ?_
" }],
    idioms: &[],
    check: Some(check),
    flagged: "\
tradeoff: Quality >> Sloppiness
tradeoff: Honesty >> Fraud
exclude: Firms that never pay
tradeoff: Fresh fish >> Stale fish
tradeoff: Clear rules >> Confusion
exclude: No one, we serve everyone
tradeoff: Our patients >> Everything else
decline: Bad hires
tradeoff: Action >> Empty talk
exclude: People with no interest in music
tradeoff: Finishing what we start >> Leaving customers waiting
tradeoff: Speaking plainly >> Misleading members
decline: Reports nobody reads
tradeoff: Books that matter >> Books that gather dust
tradeoff: Clear rules >> Unclear ones
",
    quiet: "\
tradeoff: Speed >> Polish
tradeoff: Depth >> Reach
exclude: Hospitals, though two asked
tradeoff: Repair >> A new machine every five years
tradeoff: No late trains >> Connections that wait
decline: Returns after 30 days
exclude: Weddings, which pay twice as much
tradeoff: The slow road by the lake >> The motorway
tradeoff: Fewer errors >> More patients seen
exclude: Owners who want the work done within a week
decline: The crew lets nobody on deck after dark
tradeoff: Safety >> The launch date, though the fair is lost
tradeoff: Books we believe in >> Books that sell
",
};

/// A second half that nobody wants: a bad thing that is not itself denied.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let second = context.part == Part::Over;
    if !second && !context.in_field(field::EXCLUDE) {
        return;
    }
    let tokens = context.tokens;
    let content = |at: &usize| tokens[*at].has(flag::WORD) && !tokens[*at].is(class::FUNCTION);
    let count = (0..tokens.len()).filter(content).count();
    for at in 0..tokens.len() {
        let t = &tokens[at];
        if t.is(class::FUNCTION) && context.is_one(at, "though although even") {
            return;
        }
        if !t.is(class::BAD) || t.has(flag::QUOTED | flag::NAME) {
            continue;
        }
        let denied = at > 0 && (tokens[at - 1].is(class::NO) || context.is_one(at - 1, "fewer less zero low against"));
        if denied {
            continue;
        }
        // In a long second half one bad word is a detail; at its head it is the whole.
        if context.evidence_anywhere() & clear::NUMBER == 0 && (count <= 5 || at < 2) {
            hits.push(Hit::new(0, tokens.len()).fix(Fix::Sacrifice));
            return;
        }
    }
}


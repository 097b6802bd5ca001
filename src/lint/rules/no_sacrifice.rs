//! no-sacrifice: a trade-off or an exclusion that costs nothing, since nobody would want what is given up.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Fix, Level, Part, Why};
use crate::lint::token::flag;
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "no-sacrifice",
    why: Why::NoSacrifice,
    lesson: Lesson {
        title: "Nothing given up",
        why_it_matters: "If nobody wants what you put second, nothing was chosen and nothing will change.",
        weak: "Quality over sloppiness",
        strong: "Quality over speed",
    },
    question: "Who would want this one? What good thing gives way?",
    phrases: &[Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
^ ?_ frills|show|noise|talk|words|opinions|wishful|complexity|short-termism|problems|compromise~|routine ?_ ?_ $
at any|all price
for its own sake
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
who|that|which have ?already ?long closed|sunk|ceased ?down|trading|up $
who|that|which own|have no|nothing _
with nobody|no-one _
never ?_ ?_ pay~ ?us
never use~|need~|buy~ _
no longer exist~|in ?_
who|that|which ?to break~|owe~|wreck|smash|hit ?_ ?_
sanctioned|convicted|banned _
cut corners
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
no|without ?any|a ?real interest|need|wish|licence ?to|in|for|of ?_ $
no|without ?any <soft> in|for|of|to _ ?_
would|will|could never|not|n't ?ever ?want|buy|pay|need|use|come|sign ?_ ?_
^ competitors
" }, Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
that|which|who leak|crash|break|gather|fail|hurt|steal ?_ ?_
that|which|who don't|doesn't|can't|cannot|won't|never $
badly|wrong $
not $
put out fires
losing|breaking|copying|sleeping ?_ ?_ ?_
" }, Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
not|don't|doesn't|haven't|isn't|aren't|no|without|never interested|intention|pay~|paid ?in ?to ?us|our|their|for|it ?bill~|product~|service~
not|don't|doesn't|never need~|want|like|buy our|what|it|any ...
closed ?down for good
no ?_ left $
where nobody|nothing|no-one _ $
not ?_ ?_ fit
spammers|shoplifters|hackers
no one , we|everyone|all ... => Who waits longer?
nobody|none , we|everyone|all|but ... => Who waits longer?
^ no|not one|anyone $ => Who waits longer?
^ nobody|none|no-one $ => Who waits longer?
^ nobody|none|no-one <function> ... => Who waits longer?
^ we turn|exclude|refuse|reject|don't no|anyone ?no ?one => Who waits longer?
we serve everyone|all|anyone => Who waits longer?
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
the rest|others $ => Which good thing is that?
everything|all else $ => Which good thing is that?
^ nothing|no $
paperwork
let|left|leaving|keeping ... down|wait~|rot|guess
" },
        Phrases { fields: field::DECLINE | field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
cut~ corner~ ?_ ?_
_ [ nobody|no-one ?can ?ever !<function> _ ?for ]
that|which [ few ?people ?can ?ever !<function> _ ?for ]
" },
        Phrases { fields: field::DECLINE, level: Level::Warning, clear: clear::NONE, lines: "\
<bad> <people|output>
no|to|accept|stop|sell ?more <bad> _ $
bad|poor|wrong|sloppy|shoddy|wasteful|needless|unnecessary|unlawful|unsafe|rubbish _
^ <bad> $
outside ?of our|the core|comfort ?_
" }],
    idioms: &[Idioms { fields: field::EXCLUDE | field::TRADEOFF, clear: clear::NONE, lines: "\
break|breaking|broke|violate|violating * law|rules; break|broke law; red tape; dead wood; for * sake; come|coming off; give|gives way; wrong|unclear ones;
working|work for nothing; shut|closed for good; out of spite|habit|fear|laziness; for show;
knee jerk; out to be false|wrong; paid for in lives|blood; child|forced labour; 
legal age|limit; at any cost; break|breaking law; breaking the law; law forbids; being|getting taken|caught by|out; illegal activity|goods; zero budget; set|sets fire; already sold|closed; lose money; cook|cooking books; been abolished|dissolved|closed; gambling|gamble away; turn up; not|aren't allowed by; cannot|can't legally;
forbidden|banned|prohibited by law; sanctions|sanction list; on sanctions; under * sanctions; no legal capacity|right; legal requirements; on fire; cannot pay|deliver; don't need treatment|help;
rip|ripping off|people;
rigid|sloppy|shoddy|poor planning|thinking|work|service|quality;
low quality; hopeless|lost case|cause; suspicious activities|activity|deals; short sightedness|termism;
customers|clients|people who steal
" }],
    check: Checked::InSteps(check),
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
tradeoff: A tidy warehouse >> A grubby and bloated one
tradeoff: Care for the elderly >> Mistreating them
tradeoff: Plain prices >> Prices that never add up
tradeoff: Setting the bone right >> Setting it wrong
tradeoff: Warm flats >> Flats that are not
exclude: Quarries with no stone left
exclude: Theatres the council has closed for good
exclude: Tenants who smash the windows
exclude: Islands where nobody lives
exclude: Polluters
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
tradeoff: Mending what came back >> Clearing the backlog of the spring
tradeoff: Reading every letter >> Catching each inflated claim
tradeoff: Quiet evenings >> Late-night buses for the students
tradeoff: Letters >> Debt collectors, and what they bring in
tradeoff: Never working Sundays >> The Sunday market
tradeoff: The mission house >> A chapel by the mistletoe orchard
tradeoff: The morning paper >> Crash reports, though they sell best
exclude: Any bakery that throws unsold bread away
exclude: Waste-to-energy plants
exclude: Death-metal bands
exclude: Shops that have closed their counter
exclude: Farms that do not need a vet at night
exclude: Growers who don't want an inspector on the farm
exclude: Films in which an animal is killed by hand in the first ten minutes
",
};

/// A second half that nobody wants: a bad thing that is not itself denied, mended or only part of a name.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let second = context.part == Part::Over;
    let tokens = context.tokens;
    let counted = |at: usize| tokens[at].has(flag::NUMBER) || tokens[at].is(class::NUMBER) && !context.is_one(at, words!("one ones none nil"));
    if !second && !context.in_field(field::EXCLUDE) || (0..tokens.len()).any(counted) {
        return;
    }
    // "Breaking news, though it brings in most of the money": what it costs is said.
    if (0..tokens.len()).any(|at| tokens[at].is(class::FUNCTION) && context.is_one(at, words!("though although even despite"))) {
        return;
    }
    let content = |at: &usize| tokens[*at].has(flag::WORD) && !tokens[*at].is(class::FUNCTION);
    let count = (0..tokens.len()).filter(content).count();
    let whole = (0..tokens.len()).any(|at| {
        // In a long second half one bad word is a detail; at its head it is the whole.
        (count <= 5 || at < 2) && is_bad(context, at) && !spared(context, at)
            || second && at == 0 && context.is_one(at, words!("not never hardly rarely"))
            // "Books that never sell"
            || second && at > 0 && context.is_one(at, words!("never hardly")) && context.is_one(at - 1, words!("that which who"))
    });
    if whole {
        hits.push(Hit::new(0, tokens.len()).fix(Fix::Sacrifice));
    }
}

/// Whether the word means something that nobody wants.
fn is_bad(context: &Context, at: usize) -> bool {
    let t = &context.tokens[at];
    if t.has(flag::QUOTED | flag::NAME) || !t.has(flag::WORD) {
        false
    } else if t.is(class::BAD) {
        // Whom we turn down may well have unsold stock: there such a word counts where it says who they are.
        let last = context.tokens.get(at + 1).is_none_or(|t| !t.has(flag::WORD));
        t.known() || context.part == Part::Over || at < 2 || last
    } else {
        t.class == 0 && from_bad(context, at)
    }
}

/// `sloppiness`, `polluters`, `mismanagement`: made from a bad word, or bad by how they begin.
fn from_bad(context: &Context, at: usize) -> bool {
    let mut buffer = [0u8; 24];
    let word = context.words(at, at + 1).as_bytes();
    let Some(lower) = buffer.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    let bad = |stem: &[u8]| context.index.word(stem).1.exact & class::BAD != 0;
    if let Some(stem) = lower.strip_suffix(b"iness") {
        let y = stem.len();
        lower[y] = b'y';
        return bad(&lower[..=y]);
    }
    match &*lower {
        // Not `mission`, `mist`.
        [b'm', b'i', b's', b't', rest @ ..] => rest.starts_with(b"r"),
        [b'm', b'i', b's', next, _, _, ..] => *next != b's',
        [stem @ .., b'n', b'e', b's', b's'] => bad(stem),
        [stem @ .., b'e', b'r', b's'] => bad(stem) || bad(&lower[..stem.len() + 1]),
        _ => false,
    }
}

/// Whether the bad word is denied, mended, or names a thing: `no delays`, `clearing the backlog`, `dead-stock traders`.
fn spared(context: &Context, at: usize) -> bool {
    const MENDS: &str = "fill find detect clear cut catch end fix solv prevent avoid reduc fight stop tackl chas repair mend settl treat recover clean answer read insur";
    let tokens = context.tokens;
    let less = |at: usize| tokens[at].is(class::NO) || context.is_one(at, words!("fewer less zero low against shorter smaller lower quicker good"));
    let denied = at > 0 && (less(at - 1) || at > 1 && less(at - 2) && tokens[at - 1].is(class::FUNCTION | class::MORE));
    let mends = |at: usize| {
        let word = context.words(at, at + 1).as_bytes();
        let starts = |stem: &str| word.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem.as_bytes()));
        // "ending" and "ends", not "endless"
        MENDS.split(' ').any(|stem| starts(stem) && (word.len() < stem.len() + 3 || word.ends_with(b"ing")))
    };
    let next = tokens.get(at + 1).filter(|t| t.has(flag::WORD));
    let mended = context.is_one(at + 1, words!("even avoidance prevention recovery detection handling analysis tracking"));
    let named = next.is_some_and(|t| t.has(flag::JOINED) && !context.is_one(at + 1, words!("prone ridden")));
    // "Debt collectors", "waste heat"; and "late visits", which are late on purpose.
    let kind = next.is_some_and(|t| !t.is(class::FUNCTION))
        && (context.is_one(at, words!("debt waste death accident fraud crash pain silo hunger"))
            || context.is_one(at, words!("late")) && !context.is_one(at + 1, words!("deliveries payments trains invoices arrivals payers")));
    denied || named || kind || mended || (at.saturating_sub(4)..at).any(mends)
}

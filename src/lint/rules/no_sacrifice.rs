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
    phrases: &[Phrases { fields: field::EXCLUDE, level: Level::Warning, clear: clear::NONE, lines: "\
who|that|which don't|doesn't|never|won't|can't|cannot|do|will|refuse|fail not|to|never pay|need|want|value|respect|care|fit|benefit|buy|like|trust ...
not|don't|no|without|never interested|need|needs|intention|want|pay|paying ?in ?to ?us|our|their|for|it ?bills|bill|products|product|service|services
go|goes|going|gone|went bust|bankrupt|broke|under
not a ?good|right fit|match
bad|poor|wrong fit|match|fits
time wasters|waster
time-wasters|timewasters|tyre-kickers|fraudsters|fraudster|criminals|scammers|spammers|trolls|cheats|thieves|non-payers|shoplifters|bullies|hackers|racists|competitors'|crooks|freeloaders|polluters
anyone|anybody|people|customers|clients|companies|those who|that lie|lies|cheat|cheats|steal|steals|break|breaks|abuse|abuses
no one , we|everyone|all|but ... => Who waits longer?
nobody|none , we|everyone|all|but ... => Who waits longer?
^ no|not one|anyone $ => Who waits longer?
^ nobody|none|no-one $ => Who waits longer?
^ nobody|none|no-one in|is|really|at|for|we ... => Who waits longer?
^ we turn|exclude|refuse|reject|don't ?turn|exclude away|down|no|nobody|anyone ?no|nobody ?one => Who waits longer?
we|we'll serve|help|welcome everyone|everybody|all|anyone => Who waits longer?
" },
        Phrases { fields: field::TRADEOFF, level: Level::Warning, clear: clear::NONE, lines: "\
cutting|cut|cuts|taking corners|shortcuts|corner
the rest|others $ => Which good thing is that?
everything|anything|all else|other|others $ => Which good thing is that?
^ nothing|none|no $
the|a status quo
business as usual
doing|do nothing
standing|sitting still|back|idle
firefighting|fire-fighting|paperwork|excuses|buzzwords|fads|hype|finger-pointing|lip-service|lateness|politicking|profiteering|window-dressing|box-ticking|foot-dragging|nitpicking|carelessness|gimmicks|gimmickry|clickbait|leftovers|apathy|cronyism|nepotism|hoarding|hiding|pretending|shouting|shirking|pettiness
old|outdated|same ways|habits|thinking|way|old
let|letting|leaving|allowing|making|keeping ... down|wait|alone|rot|behind|die|fail|suffer|guess|decay|ruin|waiting|dark|lurch|rust
no|without|lack|absence ?of <virtue|good>
lack|lacks|lacking of ?_
" },
        Phrases { fields: field::DECLINE, level: Level::Warning, clear: clear::NONE, lines: "\
<bad> <people|head|output|soft>
bad|poor|wrong|sloppy|shoddy|wasteful|useless|pointless|needless|unnecessary|mediocre|careless|unethical|illegal _
hires|hire that|who don't|fail
wasting _ ?_
" }],
    check: Some(check),
    flagged: &[],
    quiet: &[],
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
        let denied = at > 0 && (tokens[at - 1].is(class::NO) || matches!(context.words(at - 1, at), "fewer" | "less" | "zero" | "low" | "against"));
        if !t.is(class::BAD) || t.has(flag::QUOTED | flag::NAME) || denied {
            continue;
        }
        // In a long second half one bad word is a detail; at its head it is the whole.
        if context.evidence_anywhere() & clear::NUMBER == 0 && (count <= 5 || at < 2) {
            hits.push(Hit::new(0, tokens.len()).fix(Fix::Sacrifice));
            return;
        }
    }
}


//! consensus: two ends of a scale at once: nobody is left out, so nothing is chosen.

use super::{Checked, Hit, Lesson, Phrases, Rule, clear, field};

use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;
use crate::lint::words::class;


pub const RULE: Rule = Rule {
    id: "consensus",
    why: Why::Both,
    lesson: Lesson {
        title: "From one end to the other",
        why_it_matters: "Who serves both ends builds two organisations, and funds neither.",
        weak: "From sole traders to multinationals",
        strong: "Sole traders; from ten staff on, we recommend others",
    },
    question: "When the two ends want different things, who is served first?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
from the|a|one one-man|one-person|one|corner|family|village|sole ... to the ?_ ?_ ?_
from _ ?_ to multinational~
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
from start-up|startup~|smb~|sme~|small|sole|micro|family|local|freelancers|individual~|beginners|corner|one-person|self-employed|hobbyists|toddlers|students|entry|budget ... to|up ?the _ ?_ ?_
bespoke ?_ ?_ at|on scale|a ?scale
think~ global ... act~ local
best|highest|top quality ... at|for|with ?the <soft> price~
lowest|low ?possible price~ ... and|with ?the highest|best|top|high quality|service
fast|quick|quicker|faster|cheap|cheaper , _ and better|good|fast|cheap
better|faster|cheaper|safer , ?and|& better|faster|cheaper|safer
big and small
short term ... and long term
quality and quantity
growth and profitability
" }],
    idioms: &[],
    check: Checked::InSteps(check),
    flagged: "\
serve: From sole traders to multinationals
serve: From hobbyists to multinationals
serve: From the corner shop to the large chain
priority: Bespoke suits at scale
sentence: Think global, act local
sentence: Fast, cheap and good
serve: From small clinics to the biggest hospitals
priority: Short term and long term
vision: From freelancers to large enterprises, one ledger
tradeoff: Lowest prices and highest quality >> Choice
priority: Better, faster, cheaper
serve: Startups to enterprises: from micro to large firms
serve: Students, from shy beginners to prize winners
serve: Firms in Cork from one-man bands to listed groups
vision: One market, from customer to supplier
",
    quiet: "\
serve: Schools with 5 to 50 teachers
tradeoff: Agile first >> Audit later
exclude: Mass market orders, even the big one from Lille
commitment: Move 40 small shops to the paper of the Ghent mill
priority: From two departures a week to four
tradeoff: A local brewer >> A national one
vision: From Oban to the last island in one morning
vision: From seed to plate in one valley
serve: Shoppers from Aberdeen to Penzance who pay in cash
decline: Custom sizes
metric: From 9 days to 2 for a large order, by March 2027
serve: Startups in Turin with a clinical trial running
serve: Commuters, from Oban to Mallaig
serve: Parents of twins, from the scan to the second birthday
",
};


/// "…, from the owner of one van to fleets of ten thousand": a scale that leaves nobody out, unless places or numbers end it.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    if !context.in_field(field::SERVE | field::VISION) {
        return;
    }
    let tokens = context.tokens;
    let ended = |at: usize| {
        tokens.get(at).is_none_or(|t| !t.has(flag::WORD) || t.has(flag::NAME) || t.is(class::NUMBER | class::TIME))
    };
    for from in 0..tokens.len() {
        let opens = from == 0 || !tokens[from - 1].has(flag::WORD | flag::NUMBER);
        if matches!(tokens[from].byte, b'f' | b'F') && context.is_one(from, words!("from")) && !ended(from + 1) {
            let to = (from + 2..tokens.len().min(from + 9)).find(|at| context.is_one(*at, words!("to")));
            let Some(to) = to else { continue };
            // "one-man bands to DAX groups": sizes or people at both ends, wherever they stand.
            let size = |from: usize, to: usize| context.any(from, to.min(tokens.len()), class::PEOPLE | class::SIZE | class::NUMBER);
            let last = to + 1 + usize::from(tokens.get(to + 2).is_some_and(|t| t.has(flag::WORD) && !t.is(class::FUNCTION)));
            let sizes = !ended(last) && size(to, last + 1) && (size(from, to) || context.words(to - 1, to).ends_with('s'));
            if !tokens.get(to + 1).is_none_or(|t| t.is(class::FUNCTION)) && (sizes || opens && context.in_field(field::SERVE) && !ended(to + 1)) {
                hits.push(Hit::new(from, last + 1));
            }
        }
    }
}

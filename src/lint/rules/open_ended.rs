//! open-ended: a list or a range without an end.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;

pub const RULE: Rule = Rule {
    id: "open-ended",
    why: Why::OpenEnded,
    lesson: Lesson {
        title: "A list without an end",
        why_it_matters: "What the list leaves open, everybody fills in differently.",
        weak: "Banks, insurers, etc.",
        strong: "Banks and insurers only",
    },
    question: "What else belongs to it, and what does not?",
    phrases: &[Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
and ?, more $
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NONE, lines: "\
and ?a ?<soft> ?the others|rest $
and|or ?all ?their related|further|additional|similar _
or|and anything|everything|something|someone|anyone else|of ?that ?the
especially|above ?all in|for|those
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NONE, lines: "\
etc|etcetera
and so on|forth ?and ?so ?forth
and other|others|similar|related|further _
and|or others|similar|beyond|suchlike|whoever|whatnot ?else $
and|or whatever|anything|everything|something else|that
and all that ?of
" },
        Phrases { fields: field::VISION, level: Level::Hint, clear: clear::NONE, lines: "\
etc|etcetera
and so on
" }],
    idioms: &[Idioms { fields: field::FIRM | field::VISION, clear: clear::NONE, lines: "\
much besides; rest of it; 
whatever it may; plenty more; along lines; e g; eg; and counting; and much|many more; you get|know idea|type|kind|sort; so it goes|on;
and so it; and so it goes; all rest|the of; other stuff|things; whoever|whatever|wherever $; and whatever|whoever|wherever|however $; et cetera;
or|and similar|related|such; and|or any other|others; such as; including but not; including|includes but;
among|amongst other|others; for example|instance; to name few|but; as well as other|more|others|many; and everything|anything in|else;
and then some; you name it; and|or such|things|stuff|others|whatnot|so|whatever|suchlike $; and beyond $; and the like|rest;
what have you; whatever else|comes; all manner|sorts|kinds of; that kind|sort|type of stuff|thing|things; kind|sort of stuff|thing|things;
things|stuff|areas|ideas like; and all that|rest|sorts|kinds; further afield; for starters; for start; first and foremost; not limited to;
of similar|like nature|kind|sort|type; among further; further strategic; not to mention; let alone
" }, Idioms { fields: field::FIRM & !field::TRADEOFF, clear: clear::NUMBER, lines: "\
wide|full range|variety of
" }],
    check: Checked::Everywhere(check),
    flagged: "\
serve: Banks, insurers, etc.
serve: Organisations such as museums
commitment: Provide tools, training and much more
exclude: Bars, clubs and the like
priority: New kilns, ovens and so on
decline: Fairs, trips, among others
serve: Dentists, vets and others
commitment: Train staff in areas like safety
commitment: Offer a wide range of courses
metric: Hospitals, clinics and other institutions reached: 40 by May
decline: Posters, stickers…
serve: Schools, including but not limited to grammar schools
",
    quiet: "\
serve: Rail and bus firms only
exclude: Gift shops that also stock Candles Etc.
serve: Coeliacs who eat out once a week or more
vision: More and more rain soaks into the ground where it falls
exclude: Walk-ins, including the ones waving cash
commitment: Stock three sizes: 8, 10 and 12 mm
tradeoff: Depth in corneal surgery >> A full range of eye care
priority: Two lines, Basel and Bern
decline: The other half of the catalogue
serve: Savers at all 14 branches, Corby included
",
};

/// Three dots at the end.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    let [.., last] = tokens else { return };
    if context.in_field(field::FIRM) && last.byte == b'~' && !last.has(flag::WORD) && tokens.len() > 1 {
        hits.push(Hit::new(tokens.len() - 2, tokens.len()));
    } else if context.in_field(field::FIRM) && context.text.trim_end().ends_with("...") && tokens.len() > 3 {
        hits.push(Hit::new(tokens.len() - 4, tokens.len()));
    }
}


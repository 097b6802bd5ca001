//! Cuts a pasted slide, strategy text or wiki page into statements, each with the box it seems to belong in and what makes it look so.
//! It proposes and never decides; it forgets nothing but headings and bullets.

mod guess;

use super::letters::{is_capital, is_letter_or_digit, lower};
use super::statement::Field;

/// One statement of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words, without bullet or number.
    pub text: String,
    /// The box it seems to belong in.
    pub field: Field,
    /// What makes it look so: reads on after "looks like …:".
    pub because: &'static str,
}

/// The statements of a text, in order. A heading such as "Vision" settles the box of the lines below it.
pub fn cut(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut under = None;
    for line in text.lines() {
        let (mut line, titled) = bare(line);
        if let Some(field) = heading(line) {
            under = Some(field);
            continue;
        }
        if let Some((label, rest)) = line.split_once(':')
            && let Some(field) = heading(label)
            && !rest.trim().is_empty()
        {
            (under, line) = (Some(field), rest.trim());
        } else if titled {
            under = None;
            continue;
        }
        if line.is_empty() || is_title(line) {
            continue;
        }
        for sentence in sentences(line) {
            let (field, because) = match under {
                Some(field) => (field, "it stands under that heading"),
                None => guess::guess(sentence),
            };
            pieces.push(Piece { text: sentence.to_owned(), field, because });
        }
    }
    pieces
}

/// The two halves of "first even over second", without the joining words.
pub fn halves(text: &str) -> Option<(&str, &str)> {
    let (at, join) =
        [" even over ", " rather than ", " over "].iter().find_map(|join| Some((text.find(join)?, *join)))?;
    let (first, second) = (text[..at].trim(), text[at + join.len()..].trim().trim_end_matches('.'));
    let words = |half: &str| half.split(' ').count();
    let first_word = second.split(' ').next().unwrap_or("");
    let bound = second.starts_with(|c: char| c.is_ascii_digit() || "$€£".contains(c))
        || matches!(first_word, "the" | "a" | "an" | "to");
    let plain = join == " over ";
    let takes = first.ends_with("takes") || first.ends_with("take") || first.ends_with("all");
    let odd = plain && (bound || takes || words(first) > 5 || words(second) > 6);
    (!first.is_empty() && !second.is_empty() && !odd).then_some((first, second))
}

/// The line without bullet, number and emphasis; and whether it is marked as a title.
fn bare(line: &str) -> (&str, bool) {
    let line = line.trim();
    let titled = line.starts_with('#');
    let line = line.trim_start_matches(['#', '-', '*', '•', '–', '—', '·', '▪', '>', '○', '●', '|']).trim();
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered =
        digits > 0 && digits < 3 && line[digits..].starts_with(['.', ')']) && line[digits + 1..].starts_with(' ');
    let line = if numbered { line[digits + 1..].trim() } else { line };
    (line.trim_matches(['*', '_', '|']).trim(), titled)
}

/// What a slide is called: a few words with *strategy* among them.
fn is_title(line: &str) -> bool {
    let words = lower(line);
    words.split(' ').count() <= 5 && words.split(' ').any(|word| word.trim_end_matches(':') == "strategy")
}

/// The box a heading names.
fn heading(line: &str) -> Option<Field> {
    let line = line.trim().trim_end_matches(':').trim_matches(['*', '_']);
    let name = lower(line);
    let name = name.strip_prefix("our ").or_else(|| name.strip_prefix("the ")).unwrap_or(&name);
    HEADINGS.iter().find(|(names, _)| names.split('|').any(|known| known == name)).map(|(_, field)| *field)
}

const HEADINGS: &[(&str, Field)] = &[
    ("vision|vision statement|north star|where we want to be|ambition|long-term vision", Field::Vision),
    ("mission|mission statement|purpose|why we exist|why we are here", Field::Mission),
    (
        "who we serve|whom we serve|target|target customers|target segment|target group|customers|audience|in scope|for whom",
        Field::Serve,
    ),
    (
        "who we don't serve|whom we don't serve|not for|out of scope|exclusions|we say no to|whom we turn down|non-customers",
        Field::Exclude,
    ),
    ("trade-offs|tradeoffs|trade-off|even over|even overs|choices|principles|strategic choices", Field::Tradeoff),
    (
        "priorities|strategic priorities|goals|objectives|initiatives|focus areas|strategic goals|key initiatives|pillars",
        Field::Priority,
    ),
    ("commitments|actions|next steps|what we will do|we will|action items|to do|what starts|start", Field::Commitment),
    (
        "stop|what we stop|we will not|we will stop|not doing|what we won't do|non-goals|anti-goals|stop doing|what stops",
        Field::Decline,
    ),
    (
        "metrics|kpis|key results|measures|how we measure|success metrics|targets|how will we know|okrs|results",
        Field::Metric,
    ),
    ("later|not now|waiting|parked|backlog|parking lot", Field::Waiting),
    ("signs|signs of success|what success looks like", Field::Sign),
];

/// The sentences of a line; an abbreviation or a number does not end one.
fn sentences(line: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut from = 0;
    for (at, _) in line.match_indices(['.', '!', '?']) {
        let rest = &line[at + 1..];
        let next = rest.trim_start();
        let word = line[..at].rsplit(|c: char| !is_letter_or_digit(c)).next().unwrap_or("");
        let ends = rest.starts_with(' ') && next.starts_with(is_capital) && word.len() > 2;
        if ends {
            all.push(line[from..=at].trim());
            from = at + 1;
        }
    }
    all.push(line[from..].trim());
    all.retain(|s| s.chars().any(is_letter_or_digit));
    all
}

//! How parts of a canvas are said in words: a measure, a group, a date, what the page explains. For reading only: it
//! adds nothing that nobody typed but joining words.

use super::canvas::Canvas;
use super::date::Date;
use super::field::{FieldId, Goes, Shape};
use super::kind::Kind;
use super::value::{Id, ROOT};
use crate::lint::letters::{is_letter_or_digit, lower};

/// A date as read, `1 March 2027`; whatever is not a date stays as typed.
pub fn date(text: &str) -> String {
    Date::parse(text).map_or_else(|| text.trim().to_string(), Date::words)
}

/// The vision without its full stop, so that the year can follow it.
pub fn vision(canvas: &Canvas) -> &str {
    let text = canvas.text(ROOT, FieldId::Vision).trim();
    if ends_open(canvas) { text.trim_end_matches('.').trim_end() } else { text }
}

/// What follows the vision: `, by 2030`; empty where there is no year or the words already name it.
pub fn by_year(canvas: &Canvas) -> String {
    let mut out = String::new();
    if ends_open(canvas) {
        out.push_str(", by ");
        out.push_str(canvas.text(ROOT, FieldId::Horizon).trim());
    }
    out
}

fn ends_open(canvas: &Canvas) -> bool {
    let (vision, year) = (canvas.text(ROOT, FieldId::Vision).trim(), canvas.text(ROOT, FieldId::Horizon).trim());
    !vision.is_empty() && !year.is_empty() && !vision.contains(year) && !vision.ends_with(['?', '!', '…'])
}

/// A measure in one line: `Firings lost per thousand: from 33 to 1 by June 2028`. Empty if nothing is filled in.
pub fn measure(canvas: &Canvas, id: Id) -> String {
    let part = |field| canvas.text(id, field).trim();
    let (what, unit) = (part(FieldId::Counts), part(FieldId::Unit));
    let mut tail = String::new();
    join(&mut tail, "from ", part(FieldId::From));
    join(&mut tail, "to ", part(FieldId::To));
    if !tail.is_empty() && !lower(what).contains(&lower(unit)) {
        join(&mut tail, "", unit);
    }
    join(&mut tail, "by ", &date(part(FieldId::By)));
    let mut out = String::from(what);
    if !what.is_empty() && !tail.is_empty() {
        out.push_str(": ");
    }
    out.push_str(&tail);
    out
}

/// Words that go on after others: the first letter small where it begins a common word, so that names keep theirs.
pub fn going_on(text: &str) -> String {
    const COMMON: [&str; 16] = [
        "A", "An", "The", "We", "Our", "One", "Two", "Three", "Four", "Five", "Six", "More", "Less", "Fewer", "Any",
        "No",
    ];
    let first = text.split(' ').next().unwrap_or_default();
    let mut out = String::from(text);
    if COMMON.contains(&first)
        && let Some(start) = out.get_mut(..1)
    {
        start.make_ascii_lowercase();
    }
    out
}

/// What narrows a group that comes first or waits: size, stage, use, place, in the order of the form,
/// leaving out what its own words already say.
pub fn bounds(canvas: &Canvas, id: Id) -> String {
    let part = |field| canvas.text(id, field).trim();
    let serves = canvas.item(id).is_some_and(|item| item.kind == Kind::Serve);
    let (min, max, unit) = if serves {
        (part(FieldId::WhoMin), part(FieldId::WhoMax), part(FieldId::WhoUnit))
    } else {
        (part(FieldId::NotMin), part(FieldId::NotMax), part(FieldId::NotUnit))
    };
    let mut size = String::new();
    match (min.is_empty(), max.is_empty()) {
        (false, false) => {
            join(&mut size, "", min);
            join(&mut size, "to ", max);
        }
        (false, true) => join(&mut size, "from ", min),
        (true, false) => join(&mut size, "up to ", max),
        (true, true) => {}
    }
    if !size.is_empty() {
        join(&mut size, "", unit);
    }
    let words = part(if serves { FieldId::Who } else { FieldId::NotWho });
    if words.contains(min) && words.contains(max) {
        size.clear();
    }
    let rest = [FieldId::WhoStage, FieldId::WhoUse, FieldId::WhoPlace].map(part);
    list(std::iter::once(size.as_str()).chain(rest.into_iter().filter(|part| !words.contains(part))), "; ")
}

/// What a group that does not come first hears: `waits longer`, `hears no`, `better helped by …`. Empty if not said.
pub fn hears(canvas: &Canvas, id: Id) -> String {
    let elsewhere = canvas.text(id, FieldId::NotWhere).trim();
    match canvas.text(id, FieldId::NotHow) {
        "no" => "hears no".to_string(),
        "later" => "waits longer".to_string(),
        "elsewhere" if elsewhere.is_empty() => "better helped elsewhere".to_string(),
        "elsewhere" => ["better helped by ", &going_on(elsewhere)].concat(),
        _ => String::new(),
    }
}

/// Who watches a known tension, and when it is looked at again: `Mara Quill, review 1 March 2027`.
pub fn watched(canvas: &Canvas, tension: Id) -> String {
    let review = date(canvas.text(tension, FieldId::TensionReview));
    let mut again = String::new();
    join(&mut again, "review ", &review);
    list([canvas.text(tension, FieldId::TensionOwner), &again], ", ")
}

/// The parts that say something, with `between` between them.
pub fn list<'a>(parts: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    let mut out = String::new();
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push_str(between);
        }
        out.push_str(part);
    }
    out
}

/// The terms with a meaning that readers of the shared text meet, as the term or one of its synonyms.
pub fn terms_used(canvas: &Canvas) -> Vec<Id> {
    let text = lower(&shared_text(canvas));
    let meets = |words: &str| {
        words.split(',').map(|word| lower(word.trim())).any(|word| !word.is_empty() && whole(&text, &word))
    };
    let used = |id: &Id| {
        let meaning = canvas.text(*id, FieldId::Meaning).trim();
        !meaning.is_empty() && (meets(canvas.text(*id, FieldId::Term)) || meets(canvas.text(*id, FieldId::Synonyms)))
    };
    canvas.all(Kind::Term).filter(used).collect()
}

/// The terms with a meaning and their synonyms, as written, each with its term. What has no meaning yet counts nowhere.
pub fn terms(canvas: &Canvas) -> impl Iterator<Item = (&str, Id)> {
    let defined = canvas.all(Kind::Term).filter(|id| !canvas.text(*id, FieldId::Meaning).trim().is_empty());
    defined.flat_map(|id| {
        let words =
            std::iter::once(canvas.text(id, FieldId::Term)).chain(canvas.text(id, FieldId::Synonyms).split(','));
        words.map(str::trim).filter(|word| !word.is_empty()).map(move |word| (word, id))
    })
}

/// The terms with a meaning of a canvas, ready to be found in many texts.
pub struct Named(Vec<(String, Id)>);

impl Named {
    /// The terms of a canvas and their synonyms.
    pub fn of(canvas: &Canvas) -> Named {
        Named(terms(canvas).map(|(word, id)| (lower(word), id)).collect())
    }

    /// Where they stand in a text, first to last, each with its term: bytes from and to. Of two that begin at one
    /// place, the longer.
    pub fn stand_in(&self, text: &str) -> Vec<(usize, usize, Id)> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let small = lower(text);
        let (mut out, mut from) = (Vec::new(), 0);
        while from < small.len() {
            let mut next = (small.len(), small.len(), 0);
            for (word, id) in &self.0 {
                if let Some(at) = first_whole(&small, word, from)
                    && (at < next.0 || at == next.0 && at + word.len() > next.1)
                {
                    next = (at, at + word.len(), *id);
                }
            }
            from = next.1;
            out.push(next);
        }
        // The last is the end of the text.
        out.retain(|(at, _, _)| *at < small.len());
        out
    }
}

/// How many characters stand on the page, roughly: a sheet of paper chooses its type by it.
pub fn length(canvas: &Canvas) -> usize {
    shared_text(canvas).chars().count()
}

/// Everything a reader of the page meets, but the glossary itself.
fn shared_text(canvas: &Canvas) -> String {
    const SHOWN: [Kind; 10] = [
        Kind::Canvas,
        Kind::Sign,
        Kind::Serve,
        Kind::Exclude,
        Kind::Tradeoff,
        Kind::Priority,
        Kind::Waiting,
        Kind::Measure,
        Kind::Commitment,
        Kind::Tension,
    ];
    let mut out = String::new();
    for (_, item) in canvas.items().filter(|(_, item)| SHOWN.contains(&item.kind)) {
        for (field, value) in &item.fields {
            let row = field.row();
            let words = matches!(row.shape, Shape::Line | Shape::Prose);
            if let super::value::Value::Text(text) = value
                && words
                && row.goes >= Goes::Share
            {
                out.push_str(text);
                out.push('\n');
            }
        }
    }
    out
}

/// True if the word stands in the text with no letter or digit joined to it, a plural s aside.
fn whole(text: &str, word: &str) -> bool {
    first_whole(text, word, 0).is_some()
}

/// Where it stands so first, at a byte or after it.
fn first_whole(text: &str, word: &str, from: usize) -> Option<usize> {
    let mut places = text.match_indices(word).map(|(at, _)| at);
    places.find(|at| {
        let before = text[..*at].chars().next_back();
        let mut after = text[at + word.len()..].chars();
        let first = after.next();
        let last = if first == Some('s') { after.next() } else { first };
        *at >= from && !before.is_some_and(is_letter_or_digit) && !last.is_some_and(is_letter_or_digit)
    })
}

fn join(out: &mut String, before: &str, part: &str) {
    if !part.is_empty() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(before);
        out.push_str(part);
    }
}

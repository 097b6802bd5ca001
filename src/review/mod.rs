//! The canvas read as a whole: which statements it makes, what the linter finds in each, and what is still to settle.
//! Pure. Only what changed is linted again, so the cost of a key does not grow with the canvas.

pub mod step;

use std::rc::Rc;

use crate::lint::{self, Field as Wording, Finding, Lexicon, Part, Rest, Span, Statement};
use crate::model::{Canvas, FieldId, Id, Kind, Table, fnv, says, value::ROOT};

pub use step::Step;

/// One finding in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub id: Id,
    /// The field whose text the span counts in.
    pub field: FieldId,
    pub finding: Finding,
    /// The words it speaks of, as they stand there.
    pub words: Rc<str>,
}

#[derive(Clone, Debug, PartialEq)]
struct Read {
    wording: Wording,
    text: Rc<str>,
    over: Rc<str>,
    findings: Rc<[Finding]>,
}

/// What the linter found in each statement of a canvas.
#[derive(Clone, Debug)]
pub struct Review {
    lexicon: Lexicon,
    /// What the lexicon was made from.
    known: Vec<Rc<str>>,
    read: Table<(Id, FieldId), Read>,
    /// Answered findings: rule, thing, field, hash of the text.
    answered: Vec<(Rc<str>, Id, Rc<str>, i64)>,
}

impl Review {
    /// Nothing is read yet. Without the rest of the linter there are fewer findings.
    pub fn new(rest: Option<Rest>) -> Review {
        let lexicon = Lexicon::blank(rest);
        Review { lexicon, known: Vec::new(), read: Table::new(), answered: Vec::new() }
    }

    /// The rest of the linter is here: what was read without it is read anew with the next update.
    pub fn learn(&mut self, rest: Rest) {
        *self = Review::new(Some(rest));
    }

    /// Brings the findings up to date with the canvas. Lints only statements that changed.
    pub fn update(&mut self, canvas: &Canvas) {
        let known = known(canvas);
        if known != self.known {
            self.lexicon = lexicon(canvas, self.lexicon.rest());
            self.known = known;
            self.read = Table::new();
        }
        self.answered = answered(canvas);
        let mut read = Table::new();
        for (id, item) in canvas.items() {
            for field in item.fields.keys().copied() {
                let Some((wording, text, over)) = statement(canvas, id, field) else { continue };
                let same = self
                    .read
                    .remove(&(id, field))
                    .filter(|old| old.wording == wording && old.text == text && old.over == over);
                let now = same.unwrap_or_else(|| self.lint(wording, text, over));
                read.insert((id, field), now);
            }
        }
        self.read = read;
    }

    fn lint(&self, wording: Wording, text: Rc<str>, over: Rc<str>) -> Read {
        let second = (!over.trim().is_empty()).then_some(over.as_ref());
        let statement = Statement { field: wording, text: &text, over: second };
        let findings = lint::lint(&statement, &self.lexicon).into();
        Read { wording, text, over, findings }
    }

    /// What is open in one field, in the order of its text; answered findings are left out.
    pub fn at(&self, canvas: &Canvas, id: Id, field: FieldId) -> Vec<Note> {
        let (source, part) = match field {
            FieldId::Second => (FieldId::First, Part::Over),
            _ => (field, Part::Text),
        };
        let Some(read) = self.read.get(&(id, source)) else { return Vec::new() };
        let text = canvas.shared(id, field);
        let hash = hash(&text);
        let mut notes: Vec<Note> = Vec::new();
        for finding in read.findings.iter().filter(|finding| finding.part == part) {
            let Some(note) = note(id, field, finding, &text).filter(|note| !self.is_answered(note, hash)) else {
                continue;
            };
            let place = notes.iter().position(|other| other.finding.span.start > note.finding.span.start);
            notes.insert(place.unwrap_or(notes.len()), note);
        }
        notes
    }

    fn is_answered(&self, note: &Note, text: i64) -> bool {
        let key = note.field.row().key;
        self.answered.iter().any(|(rule, id, field, hash)| {
            rule.as_ref() == note.finding.rule && *id == note.id && field.as_ref() == key && *hash == text
        })
    }

    /// Everything that is open, step by step, in the order of the forms.
    pub fn all(&self, canvas: &Canvas) -> Vec<Note> {
        let order = in_order(canvas);
        let mut notes = Vec::new();
        for step in Step::ALL {
            for id in &order {
                for field in canvas.item(*id).into_iter().flat_map(|item| item.fields.keys().copied()) {
                    if Step::of(field) == step && (field == FieldId::Second || field.row().lint.is_some()) {
                        notes.extend(self.at(canvas, *id, field));
                    }
                }
            }
        }
        notes
    }
}

fn note(id: Id, field: FieldId, finding: &Finding, text: &str) -> Option<Note> {
    let span = Span { start: finding.span.start.min(text.len()), end: finding.span.end.min(text.len()) };
    let words = text.get(span.start..span.end).filter(|words| !words.is_empty())?;
    Some(Note { id, field, finding: Finding { span, ..finding.clone() }, words: Rc::from(words) })
}

/// All things, parents before children, siblings in their order.
fn in_order(canvas: &Canvas) -> Vec<Id> {
    let mut order = Vec::new();
    let mut open = vec![ROOT];
    while let Some(id) = open.pop() {
        order.push(id);
        if let Some(item) = canvas.item(id) {
            open.extend(item.children.iter().rev());
        }
    }
    order
}

/// The statement a field makes, or none if its wording is not looked at: its kind, its text and what it is put over.
/// A measure's numbers stand in boxes of their own, so its statement goes on with them.
pub fn statement(canvas: &Canvas, id: Id, field: FieldId) -> Option<(Wording, Rc<str>, Rc<str>)> {
    let row = field.row();
    let text = canvas.shared(id, field);
    let wording = row.lint.filter(|_| !text.trim().is_empty())?;
    let none: Rc<str> = Rc::from("");
    Some(match field {
        FieldId::First => (wording, text, canvas.shared(id, FieldId::Second)),
        FieldId::Counts => (wording, measure(canvas, id).into(), none),
        FieldId::SignText if !canvas.text(id, FieldId::SignYear).is_empty() => {
            (wording, format!("{text}, by {}", canvas.text(id, FieldId::SignYear)).into(), none)
        }
        FieldId::CommitText if canvas.text(id, FieldId::Does) == "stops" => (Wording::Decline, text, none),
        _ => (wording, text, none),
    })
}

/// A measure in one line: `Firings lost from 33 to 1 per thousand by June 2028`.
pub fn measure(canvas: &Canvas, id: Id) -> String {
    let mut line = canvas.text(id, FieldId::Counts).to_string();
    let parts = [(" from ", FieldId::From), (" to ", FieldId::To), (" ", FieldId::Unit), (" by ", FieldId::By)];
    for (word, field) in parts {
        let text = canvas.text(id, field).trim();
        if !text.is_empty() {
            line.push_str(word);
            line.push_str(text);
        }
    }
    line
}

/// A hash of a text, by which an answer knows the words it answered. FNV-1a, 64 bits, of the trimmed text.
pub fn hash(text: &str) -> i64 {
    // 48 bits are plenty, and JSON numbers keep them exactly.
    i64::try_from(fnv::hash(text.trim().bytes()) >> 16).unwrap_or(0)
}

fn answered(canvas: &Canvas) -> Vec<(Rc<str>, Id, Rc<str>, i64)> {
    let answers = canvas.all(Kind::Answer).filter(|id| canvas.text(*id, FieldId::AnswerSays) != "right");
    answers
        .map(|id| {
            let about = canvas.linked(id, FieldId::AnswerAbout).unwrap_or(ROOT);
            let field = canvas.shared(id, FieldId::AnswerField);
            (canvas.shared(id, FieldId::AnswerRule), about, field, canvas.number(id, FieldId::AnswerText))
        })
        .collect()
}

fn known(canvas: &Canvas) -> Vec<Rc<str>> {
    let terms = canvas.all(Kind::Term).flat_map(|id| {
        [canvas.shared(id, FieldId::Term), canvas.shared(id, FieldId::Synonyms), canvas.shared(id, FieldId::Meaning)]
    });
    terms.chain(canvas.all(Kind::RuleOff).map(|id| canvas.shared(id, FieldId::RuleName))).collect()
}

/// The words defined in this canvas and the rules switched off in it. A term counts once it has a meaning.
fn lexicon(canvas: &Canvas, rest: Option<Rest>) -> Lexicon {
    let off = canvas.all(Kind::RuleOff).map(|id| canvas.text(id, FieldId::RuleName));
    Lexicon::new(rest, says::terms(canvas).map(|(term, _)| term), off)
}

//! What the buttons of a note do: each is an edit of the canvas and a place to go to. Pure.

use super::cx::setting;
use super::route::Place;
use crate::lint::Fix;
use crate::lint::letters::capitalised;
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Id, Kind, Value};
use crate::review::{self, Note, Step};

/// What happens next: an edit, if any, a place, and a box to put the cursor into.
pub struct Act {
    pub edit: Option<Edit>,
    pub place: Option<Place>,
    pub focus: Option<(Id, FieldId)>,
}

/// The edit that keeps the answer *Fine here, because…*.
pub fn fine(canvas: &Canvas, note: &Note, reason: &str) -> Edit {
    let id = canvas.next_id();
    let text = review::hash(canvas.text(note.id, note.field));
    let set = |field, value| Edit::Set { id, field, value };
    Edit::All(vec![
        Edit::Add { id, kind: Kind::Answer, parent: ROOT, at: usize::MAX },
        set(FieldId::AnswerRule, Value::text(note.finding.rule)),
        set(FieldId::AnswerAbout, Value::link(note.id)),
        set(FieldId::AnswerField, Value::text(note.field.row().key)),
        set(FieldId::AnswerText, Value::Number(text)),
        set(FieldId::AnswerSays, Value::text("fine")),
        set(FieldId::AnswerWords, Value::text(&note.words)),
        set(FieldId::Reason, Value::text(reason)),
    ])
}

/// The edit that defines the words of a note for the whole canvas.
pub fn define(canvas: &Canvas, note: &Note, meaning: &str) -> Edit {
    let id = canvas.next_id();
    Edit::All(vec![
        Edit::Add { id, kind: Kind::Term, parent: ROOT, at: usize::MAX },
        Edit::text(id, FieldId::Term, &note.words),
        Edit::text(id, FieldId::Meaning, meaning),
    ])
}

/// What the fix of a note does.
pub fn fix(canvas: &Canvas, note: &Note, now: Place) -> Act {
    let boxes = matches!(now, Place::Box(_));
    match &note.finding.fix {
        Some(Fix::Choice { first, second }) => choice(canvas, note, first, second, boxes),
        Some(Fix::Exclude) => first_of(canvas, Kind::Exclude, FieldId::NotWho, Step::Boundaries, boxes),
        Some(Fix::Sacrifice) => Act { edit: None, place: None, focus: Some((note.id, sacrifice(note.field))) },
        Some(Fix::Measure) => measure(canvas, note),
        Some(Fix::Rewrite(_)) | None => Act { edit: None, place: None, focus: Some((note.id, note.field)) },
    }
}

fn sacrifice(field: FieldId) -> FieldId {
    if field == FieldId::First { FieldId::Second } else { field }
}

/// Splits words that pull apart into a trade-off: this one if the note is on an unfinished trade-off, else an empty
/// one, else a new one.
fn choice(canvas: &Canvas, note: &Note, first: &str, second: &str, boxes: bool) -> Act {
    let unfinished = |id: &Id| canvas.text(*id, FieldId::Second).trim().is_empty();
    let own = Some(note.id).filter(|_| note.field == FieldId::First).filter(unfinished);
    // A choice that was made of these words is gone to, not made again.
    let is = |id: Id, field, words: &str| canvas.text(id, field) == capitalised(words);
    let made = canvas.all(Kind::Tradeoff).find(|id| is(*id, FieldId::First, first) && is(*id, FieldId::Second, second));
    let blank = canvas.all(Kind::Tradeoff).find(|id| canvas.is_blank(*id));
    let id = own.or(made).or(blank).unwrap_or(canvas.next_id());
    let mut edits = Vec::new();
    if !canvas.has(id) {
        edits.push(Edit::Add { id, kind: Kind::Tradeoff, parent: ROOT, at: usize::MAX });
    }
    edits.push(Edit::text(id, FieldId::First, &capitalised(first)));
    edits.push(Edit::text(id, FieldId::Second, &capitalised(second)));
    let only = canvas.all(Kind::Tradeoff).all(|other| other == id);
    let place = if boxes && only { Place::Box(4) } else { Place::Step(Step::Tradeoffs) };
    Act { edit: Some(Edit::All(edits)), place: Some(place), focus: Some((id, FieldId::Cost)) }
}

/// Goes to the first box of a kind; it is made when somebody types into it.
fn first_of(canvas: &Canvas, kind: Kind, field: FieldId, step: Step, boxes: bool) -> Act {
    let some = canvas.all(kind).next();
    let place = match (boxes, some) {
        (true, None) => Place::Box(7),
        _ => Place::Step(step),
    };
    match some {
        None => Act { edit: None, place: Some(place), focus: None },
        Some(_) => {
            let id = canvas.next_id();
            let edit = Edit::Add { id, kind, parent: ROOT, at: usize::MAX };
            Act { edit: Some(edit), place: Some(place), focus: Some((id, field)) }
        }
    }
}

/// Opens the measure of the thing a note is on, with a new one if it has none.
fn measure(canvas: &Canvas, note: &Note) -> Act {
    let field = match note.field {
        FieldId::PriorityText => FieldId::PriorityMeasure,
        FieldId::CommitText => FieldId::CommitMeasure,
        _ => return Act { edit: None, place: None, focus: Some((note.id, note.field)) },
    };
    let step = Some(Place::Step(Step::of(note.field)));
    if let Some(measure) = canvas.linked(note.id, field) {
        return Act { edit: None, place: step, focus: Some((measure, FieldId::Counts)) };
    }
    let id = canvas.next_id();
    let edit = Edit::All(vec![
        Edit::Add { id, kind: Kind::Measure, parent: ROOT, at: usize::MAX },
        setting(&None, note.id, field, Value::link(id)),
    ]);
    Act { edit: Some(edit), place: step, focus: Some((id, FieldId::Counts)) }
}

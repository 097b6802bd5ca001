//! Any sequence of edits, undone, gives back the start; no edit panics, whatever it names.

use bearing::model::{Canvas, Edit, FIELDS, Goes, Head, History, Id, Kind, Link, Value, json};
use proptest::prelude::*;

fn kinds() -> impl Strategy<Value = Kind> {
    let all: Vec<Kind> = Kind::Canvas.children().chain([Kind::Commitment, Kind::Need, Kind::Response]).collect();
    prop::sample::select(all)
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        ".{0,12}".prop_map(|text| Value::text(&text)),
        (0i64..3).prop_map(Value::Number),
        prop::collection::vec((0u32..30, any::<bool>()), 0..3)
            .prop_map(|links| Value::Links(links.into_iter().map(|(to, against)| Link { to, against }).collect())),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let id = 0u32..30;
    let one = prop_oneof![
        4 => (id.clone(), 0..FIELDS.len(), value())
            .prop_map(|(id, at, value)| Edit::Set { id, field: FIELDS[at].id, value }),
        6 => (id.clone(), kinds(), prop_oneof![Just(0u32), 0u32..30], 0usize..4)
            .prop_map(|(id, kind, parent, at)| Edit::Add { id, kind, parent, at }),
        2 => id.clone().prop_map(|id| Edit::Remove { id }),
        2 => (id, prop_oneof![Just(0u32), 0u32..30], 0usize..5)
            .prop_map(|(id, parent, at)| Edit::Move { id, parent, at }),
    ];
    prop_oneof![8 => one.clone(), 1 => prop::collection::vec(one, 0..4).prop_map(Edit::All)]
}

/// Any edits, of values of any shape.
pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 0..60)
}

proptest! {
    #[test]
    fn undone_edits_give_back_the_start(edits in edits()) {
        let start = Canvas::new(Head::default());
        let mut canvas = start.clone();
        let back: Vec<Edit> = edits.iter().filter_map(|edit| canvas.apply(edit)).collect();
        let end = canvas.clone();
        let again: Vec<Edit> = back.iter().rev().filter_map(|edit| canvas.apply(edit)).collect();
        prop_assert!(canvas.same_content(&start));
        for edit in again.iter().rev() {
            canvas.apply(edit);
        }
        prop_assert!(canvas.same_content(&end));
    }

    #[test]
    fn a_canvas_survives_its_file(edits in edits()) {
        let mut canvas = Canvas::new(Head { id: 7, ..Head::default() });
        for edit in &edits {
            canvas.apply(edit);
        }
        let read = json::read(&json::write(&canvas, Goes::Browser));
        // What a value of the wrong shape becomes in a file is not promised; everything of the right shape is.
        if let Ok(read) = read {
            let again = json::read(&json::write_pretty(&read, Goes::Browser));
            prop_assert_eq!(again, Ok(read));
        }
    }

    #[test]
    fn no_text_panics_the_reader(text in ".{0,200}") {
        prop_assert!(json::read(&text).is_err());
    }

    #[test]
    fn a_cut_file_is_an_error(cut in 0.0f64..1.0) {
        let text = json::write(&Canvas::new(Head { id: 7, ..Head::default() }), Goes::File);
        let end = (text.len() as f64 * cut) as usize;
        prop_assert!(json::read(&text[..end]).is_err());
    }
}

#[test]
fn the_enums_count_the_rows() {
    for (index, field) in FIELDS.iter().enumerate() {
        assert_eq!(field.id as usize, index);
        assert_eq!(bearing::model::FieldId::from_key(field.kind, field.key), Some(field.id), "{}", field.key);
    }
    for (index, row) in bearing::model::kind::KINDS.iter().enumerate() {
        assert_eq!(row.kind as usize, index);
    }
}

#[test]
fn typing_is_one_step_until_a_pause() {
    let mut history = History::new(Canvas::new(Head::default()));
    let field = bearing::model::FieldId::Vision;
    for text in ["N", "No", "No o"] {
        history.apply(&Edit::text(0, field, text));
    }
    history.pause();
    history.apply(&Edit::text(0, field, "No one"));
    assert!(history.undo());
    assert_eq!(history.canvas().text(0, field), "No o");
    assert!(history.undo());
    assert_eq!(history.canvas().text(0, field), "");
    assert!(!history.undo());
    assert!(history.redo() && history.redo() && !history.redo());
    assert_eq!(history.canvas().text(0, field), "No one");
}

#[test]
fn a_thousand_steps_can_be_undone() {
    let mut history = History::new(Canvas::new(Head::default()));
    for id in 100..1100 as Id {
        history.apply(&Edit::Add { id, kind: Kind::Sign, parent: 0, at: usize::MAX });
    }
    for _ in 0..1000 {
        assert!(history.undo());
    }
    assert!(history.canvas().same_content(&Canvas::new(Head::default())));
}

#[test]
fn collected_answers_are_outside_undo() {
    let mut history = History::new(Canvas::new(Head::default()));
    history.apply(&Edit::Add { id: 9, kind: Kind::Snapshot, parent: 0, at: 0 });
    assert!(!history.can_undo());
    assert!(history.canvas().has(9));
}

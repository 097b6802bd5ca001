//! The laws of bringing states together and of comparing them, for any edits; and each rule once by example.

use std::collections::BTreeSet;

use bearing::model::diff::{What, changes, whole};
use bearing::model::merge::merge;
use bearing::model::{Canvas, Edit, FIELDS, Field, FieldId, Goes, Head, Id, Kind, Link, Shape, Value};
use proptest::prelude::*;

fn kinds() -> impl Strategy<Value = Kind> {
    let all: Vec<Kind> = Kind::Canvas.children().chain([Kind::Commitment, Kind::Need]).collect();
    prop::sample::select(all.into_iter().filter(|kind| !kind.row().append_only).collect::<Vec<_>>())
}

fn value(field: &Field) -> BoxedStrategy<Value> {
    match field.shape {
        Shape::Number | Shape::Flag => (0i64..2).prop_map(Value::Number).boxed(),
        Shape::Link(_) => (0u32..30).prop_map(Value::link).boxed(),
        Shape::Links(_) => prop::collection::vec((0u32..30, any::<bool>()), 0..3)
            .prop_map(|links| Value::Links(links.into_iter().map(|(to, against)| Link { to, against }).collect()))
            .boxed(),
        _ => prop_oneof![1 => Just(String::new()), 6 => "[a-z]{6}"].prop_map(|text| Value::text(&text)).boxed(),
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let set = (0u32..30, 0..FIELDS.len()).prop_flat_map(|(id, at)| {
        value(&FIELDS[at]).prop_map(move |value| Edit::Set { id, field: FIELDS[at].id, value })
    });
    prop_oneof![
        8 => set,
        5 => (1u32..30, kinds(), 0u32..8, 0usize..4).prop_map(|(id, kind, parent, at)| Edit::Add { id, kind, parent, at }),
        2 => (1u32..30).prop_map(|id| Edit::Remove { id }),
        2 => (1u32..30, 0u32..8, 0usize..5).prop_map(|(id, parent, at)| Edit::Move { id, parent, at }),
    ]
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 0..60)
}

fn after(canvas: &Canvas, edits: &[Edit]) -> Canvas {
    let mut canvas = canvas.clone();
    edits.iter().for_each(|edit| _ = canvas.apply(edit));
    canvas
}

/// The same, with numbers that were never used before, as an app gives them.
fn after_any(canvas: &Canvas, edits: &[Edit]) -> Canvas {
    let mut canvas = canvas.clone();
    for edit in edits {
        let fresh = match edit {
            Edit::Add { kind, parent, at, .. } => {
                Edit::Add { id: canvas.next_id(), kind: *kind, parent: *parent, at: *at }
            }
            other => other.clone(),
        };
        canvas.apply(&fresh);
    }
    canvas
}

/// Everything hangs once, where it says, on something of the right kind.
fn sound(canvas: &Canvas) -> Result<(), TestCaseError> {
    let mut hanging = BTreeSet::new();
    for (id, item) in canvas.items() {
        for child in &item.children {
            prop_assert!(hanging.insert(*child), "{child} hangs twice");
            prop_assert_eq!(
                canvas.item(*child).map(|child| (child.parent, child.kind.row().parent)),
                Some((id, item.kind))
            );
        }
    }
    prop_assert_eq!(hanging.len() + 1, canvas.items().count());
    prop_assert!(canvas.items().all(|(id, _)| id < canvas.next_id()));
    Ok(())
}

/// The words a side has that the base has not at the same place; not the browser's own notes, which nobody wrote.
fn new_words(base: &Canvas, side: &Canvas) -> Vec<String> {
    let fields = side.items().flat_map(|(id, item)| item.fields.keys().map(move |field| (id, *field)));
    let new = fields.filter(|(id, field)| side.value(*id, *field) != base.value(*id, *field));
    let written = new.filter(|(_, field)| field.row().goes != Goes::Browser);
    written.map(|(id, field)| side.text(id, field).to_string()).filter(|text| !text.is_empty()).collect()
}

/// Where the browser keeps something of its own: of two such values one stands.
fn notes_of_the_browser(canvas: &Canvas) -> Vec<(Id, FieldId)> {
    let fields = canvas.items().flat_map(|(id, item)| item.fields.keys().map(move |field| (id, *field)));
    fields.filter(|(_, field)| field.row().goes == Goes::Browser).collect()
}

fn says(a: &Canvas, b: &Canvas) -> Result<(), TestCaseError> {
    prop_assert_eq!(changes(a, b), vec![]);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn one_sided_changes_are_taken_over(base in edits(), mine in edits()) {
        let base = after_any(&Canvas::new(Head::default()), &base);
        let mine = after_any(&base, &mine);
        for merged in [merge(&base, &mine, &base), merge(&base, &base, &mine), merge(&base, &mine, &mine)] {
            says(&merged.canvas, &mine)?;
            prop_assert_eq!(merged.clashes, vec![]);
            sound(&merged.canvas)?;
        }
    }

    #[test]
    fn no_words_are_lost(base in edits(), mine in edits(), theirs in edits()) {
        let base = after_any(&Canvas::new(Head::default()), &base);
        let (mine, theirs) = (after_any(&base, &mine), after_any(&base, &theirs));
        let merged = merge(&base, &mine, &theirs);
        sound(&merged.canvas)?;
        let mut there: BTreeSet<String> = new_words(&Canvas::bare(Head::default()), &merged.canvas).into_iter().collect();
        for clash in &merged.clashes {
            prop_assert_eq!(merged.canvas.value(clash.id, clash.field), Some(&clash.mine));
            if let Value::Text(text) = &clash.theirs {
                there.insert(text.to_string());
            }
        }
        for words in new_words(&base, &mine).into_iter().chain(new_words(&base, &theirs)) {
            prop_assert!(there.contains(&words), "{words}");
        }
        for (id, field) in notes_of_the_browser(&merged.canvas) {
            let is = merged.canvas.value(id, field);
            prop_assert!(is == mine.value(id, field) || is == theirs.value(id, field), "{field:?}");
        }
        prop_assert_eq!(merge(&base, &mine, &theirs), merged);
    }

    #[test]
    fn taking_over_everything_makes_them_say_the_same(old in edits(), new in edits()) {
        let old = after_any(&Canvas::new(Head::default()), &old);
        let new = after_any(&old, &new);
        let mut state = old.clone();
        let back = state.apply(&whole(&old, &new));
        says(&state, &new)?;
        sound(&state)?;
        if let Some(back) = back {
            state.apply(&back);
            says(&state, &old)?;
        }
    }

    #[test]
    fn each_change_can_be_taken_over_by_itself(old in edits(), new in edits()) {
        let old = after_any(&Canvas::new(Head::default()), &old);
        let new = after_any(&old, &new);
        for change in changes(&old, &new) {
            let mut state = old.clone();
            state.apply(&change.edit(&old, &new));
            sound(&state)?;
            if let What::Field { field, .. } = &change.what {
                prop_assert_eq!(state.value(change.id, *field), new.value(change.id, *field));
            }
        }
    }
}

/// A canvas with three signs, 11 to 13, and a function 21 with a commitment 22.
fn base() -> Canvas {
    let add = |id, kind, parent| Edit::Add { id, kind, parent, at: usize::MAX };
    let mut canvas = Canvas::bare(Head { id: 1, ..Head::default() });
    for edit in [
        add(11, Kind::Sign, 0),
        add(12, Kind::Sign, 0),
        add(13, Kind::Sign, 0),
        add(21, Kind::Function, 0),
        add(22, Kind::Commitment, 21),
        Edit::text(0, FieldId::Vision, "No pot is lost"),
        Edit::text(11, FieldId::SignText, "One"),
        Edit::text(12, FieldId::SignText, "Two"),
        Edit::text(13, FieldId::SignText, "Three"),
        Edit::text(22, FieldId::CommitText, "Reads the log on Mondays"),
    ] {
        canvas.apply(&edit);
    }
    canvas
}

fn signs(canvas: &Canvas) -> Vec<Id> {
    canvas.all(Kind::Sign).collect()
}

#[test]
fn both_changed_one_field() {
    let mine = after(&base(), &[Edit::text(0, FieldId::Vision, "Mine")]);
    let theirs = after(&base(), &[Edit::text(0, FieldId::Vision, "Theirs"), Edit::text(0, FieldId::Mission, "New")]);
    let merged = merge(&base(), &mine, &theirs);
    assert_eq!(merged.canvas.text(0, FieldId::Vision), "Mine");
    assert_eq!(merged.canvas.text(0, FieldId::Mission), "New");
    let clash = merged.clashes.first().expect("a clash");
    assert_eq!((clash.id, clash.field, clash.other(&merged.canvas)), (0, FieldId::Vision, &Value::text("Theirs")));
}

#[test]
fn edited_beats_removed_with_what_it_hangs_on() {
    let mine = after(&base(), &[Edit::Remove { id: 21 }, Edit::Remove { id: 12 }]);
    let theirs = after(&base(), &[Edit::text(22, FieldId::CommitOwner, "Rui")]);
    for merged in [merge(&base(), &mine, &theirs), merge(&base(), &theirs, &mine)] {
        assert_eq!(merged.canvas.children(21, Kind::Commitment).collect::<Vec<_>>(), [22]);
        assert_eq!(merged.canvas.text(22, FieldId::CommitText), "Reads the log on Mondays");
        assert_eq!((signs(&merged.canvas), merged.clashes), (vec![11, 13], vec![]));
    }
}

#[test]
fn orders_and_additions_of_both_are_kept() {
    let mine = after(&base(), &[Edit::Move { id: 13, parent: 0, at: 0 }]);
    let theirs = after(&base(), &[Edit::Add { id: 30, kind: Kind::Sign, parent: 0, at: 2 }]);
    assert_eq!(signs(&merge(&base(), &mine, &theirs).canvas), [13, 11, 12, 30]);
    assert_eq!(signs(&merge(&base(), &theirs, &mine).canvas), [13, 11, 12, 30]);
}

#[test]
fn one_number_for_two_new_things() {
    let add =
        |text| [Edit::Add { id: 30, kind: Kind::Sign, parent: 0, at: 9 }, Edit::text(30, FieldId::SignText, text)];
    let mine = after(&base(), &add("Mine"));
    let link = Edit::Set { id: 40, field: FieldId::PrioritySign, value: Value::link(30) };
    let mut theirs = after(&base(), &add("Theirs"));
    theirs = after(&theirs, &[Edit::Add { id: 40, kind: Kind::Priority, parent: 0, at: 0 }, link]);
    let merged = merge(&base(), &mine, &theirs).canvas;
    assert_eq!(merged.text(30, FieldId::SignText), "Mine");
    let other = merged.linked(40, FieldId::PrioritySign).expect("the link follows");
    assert_eq!(merged.text(other, FieldId::SignText), "Theirs");
    assert_eq!(signs(&merged).len(), 5);
}

#[test]
fn links_of_both_sides_are_kept_and_removed_ones_stay_removed() {
    let serves = |links: &[Id]| {
        let links = links.iter().map(|to| Link { to: *to, against: false }).collect();
        Edit::Set { id: 22, field: FieldId::Serves, value: Value::Links(links) }
    };
    let base = after(&base(), &[serves(&[11, 12])]);
    let merged = merge(&base, &after(&base, &[serves(&[11])]), &after(&base, &[serves(&[11, 12, 13])]));
    let to: Vec<Id> = merged.canvas.links(22, FieldId::Serves).map(|link| link.to).collect();
    assert_eq!((to, merged.clashes), (vec![11, 13], vec![]));
}

#[test]
fn changes_read_well() {
    let new = after(
        &base(),
        &[
            Edit::text(0, FieldId::Review, "2027-03-01"),
            Edit::Move { id: 13, parent: 0, at: 0 },
            Edit::Remove { id: 12 },
            Edit::Add { id: 50, kind: Kind::Commitment, parent: 21, at: 9 },
            Edit::text(50, FieldId::CommitText, "Answers the phone"),
        ],
    );
    let lines: Vec<String> = changes(&base(), &new)
        .into_iter()
        .map(|change| match change.what {
            What::Added => format!("+ {}", change.name),
            What::Removed => format!("- {}", change.name),
            What::Moved => format!("~ {}", change.name),
            What::Field { field, before, after } => format!("{}: {before} > {after}", field.row().name),
        })
        .collect();
    assert_eq!(lines, ["Next look:  > 1 March 2027", "~ Three", "+ Answers the phone", "- Two"]);
}

#[test]
fn ten_thousand_things_are_compared_and_merged_in_reasonable_time() {
    let mut base = Canvas::bare(Head::default());
    for id in 1..=10_000 {
        base.apply(&Edit::Add { id, kind: Kind::Problem, parent: 0, at: usize::MAX });
    }
    let mine = after(&base, &[Edit::text(1, FieldId::ProblemText, "Mine"), Edit::Move { id: 9_000, parent: 0, at: 3 }]);
    let theirs = after(&base, &[Edit::text(9_999, FieldId::ProblemText, "Theirs"), Edit::Remove { id: 5_000 }]);
    let start = std::time::Instant::now();
    let merged = merge(&base, &mine, &theirs).canvas;
    assert_eq!(changes(&base, &merged).len(), 4);
    // A wide margin: an n² merge would take minutes.
    assert!(start.elapsed().as_secs() < 10);
}

#[test]
fn what_moved_into_something_new_comes_once() {
    let old = after_any(&Canvas::new(Head::default()), &[add(5, Kind::Commitment, 1)]);
    let moved = Edit::Move { id: 5, parent: 7, at: 0 };
    let new = after_any(&old, &[add(7, Kind::Function, 0), moved]);
    let mut state = old.clone();
    state.apply(&whole(&old, &new));
    assert!(changes(&state, &new).is_empty());
    assert!(changes(&new, &state).is_empty());
}

fn add(id: Id, kind: Kind, parent: Id) -> Edit {
    Edit::Add { id, kind, parent, at: usize::MAX }
}

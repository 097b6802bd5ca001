//! The example canvases are as good as the app asks its readers to be. Data in, statements about the data out; no rule
//! of the app is repeated here.

use std::fs;
use std::path::{Path, PathBuf};

use bearing::lint::rest;
use bearing::model::value::ROOT;
use bearing::model::{Canvas, FieldId, Goes, Kind, Shape, Value, date::Date, json};
use bearing::review::{Note, Review};

/// The examples people open, with everything a thought-through canvas has. Westmark is a half-page one on purpose.
const FULL: &[&str] = &["library", "studio", "ward"];

/// Every canvas of a folder under `data/`, by name.
fn canvases(folder: &str) -> Vec<(String, Canvas)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(Path::new("data").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths.iter().map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(path))).collect()
}

fn read(path: &Path) -> Canvas {
    let text = fs::read_to_string(path).unwrap();
    let canvas = json::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(json::write_pretty(&canvas, Goes::File), text, "{} changes when it is read and written", path.display());
    canvas
}

/// Every canvas there is, those for measuring included.
fn all() -> impl Iterator<Item = (String, Canvas)> {
    ["canvases", "bench", "bench/unseen"].into_iter().flat_map(canvases)
}

fn full() -> impl Iterator<Item = (String, Canvas)> {
    canvases("canvases").into_iter().filter(|(name, _)| FULL.contains(&name.as_str()))
}

#[test]
fn every_example_is_there_and_reads() {
    let names: Vec<String> = canvases("canvases").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["library", "studio", "ward", "westmark"]);
    assert!(canvases("bench").len() >= 10);
    assert_eq!(canvases("bench/unseen").len(), 6);
}

#[test]
fn nothing_in_them_is_unknown_or_points_nowhere() {
    for (name, canvas) in all() {
        for (id, item) in canvas.items() {
            assert!(item.unknown.is_empty(), "{name}: {id} has unknown fields {:?}", item.unknown);
            for (field, value) in &item.fields {
                let Value::Links(links) = value else { continue };
                for link in links {
                    let target = canvas.item(link.to).map(|target| target.kind);
                    let (Shape::Link(kinds) | Shape::Links(kinds)) = field.row().shape else { unreachable!() };
                    let fits = target.is_some_and(|kind| kinds.is_empty() || kinds.contains(&kind));
                    assert!(fits, "{name}: {field:?} of {id} points to {target:?}");
                }
            }
        }
    }
}

#[test]
fn their_choices_and_dates_are_ones_the_app_knows() {
    for (name, canvas) in all() {
        for (id, item) in canvas.items() {
            for (field, value) in &item.fields {
                let (row, Value::Text(text)) = (field.row(), value) else { continue };
                let good = match row.shape {
                    Shape::Choice(keys) => keys.contains(&text.as_ref()),
                    Shape::Date => Date::parse(text).is_some(),
                    Shape::Amount => canvas.amount(id, *field).is_some(),
                    Shape::Year => text.parse::<u16>().is_ok(),
                    _ => true,
                };
                assert!(good, "{name}: {field:?} of {id} is {text}");
            }
        }
    }
}

#[test]
fn every_function_stops_something_and_starts_something() {
    for (name, canvas) in canvases("canvases").into_iter().chain(canvases("bench")) {
        assert!(canvas.all(Kind::Function).count() >= 4, "{name}");
        for function in canvas.all(Kind::Function) {
            for does in ["stops", "will"] {
                let mut commitments = canvas.children(function, Kind::Commitment);
                let found = commitments.any(|id| canvas.text(id, FieldId::Does) == does);
                assert!(found, "{name}: {} {does} nothing", canvas.function_name(function));
            }
        }
    }
}

#[test]
fn every_choice_costs_something_and_says_why() {
    for (name, canvas) in canvases("canvases").into_iter().chain(canvases("bench")) {
        filled(&name, &canvas, Kind::Tradeoff, &[FieldId::First, FieldId::Second, FieldId::Because, FieldId::Cost]);
        filled(&name, &canvas, Kind::Tension, &[FieldId::TensionText, FieldId::TensionOwner, FieldId::TensionReview]);
        filled(&name, &canvas, Kind::Term, &[FieldId::Term, FieldId::Meaning]);
        assert!(canvas.all(Kind::Tradeoff).count() >= 1, "{name}");
    }
}

#[test]
fn the_full_ones_are_full() {
    let canvas_fields = [FieldId::Sentence, FieldId::Vision, FieldId::Horizon, FieldId::Review, FieldId::Ask];
    for (name, canvas) in full() {
        for field in canvas_fields {
            assert!(!canvas.text(ROOT, field).is_empty(), "{name}: {field:?}");
        }
        let needed =
            [(Kind::Tradeoff, 2), (Kind::Exclude, 2), (Kind::Priority, 3), (Kind::Question, 2), (Kind::Term, 1)];
        for (kind, at_least) in needed {
            assert!(canvas.all(kind).count() >= at_least, "{name}: {kind:?}");
        }
        filled(&name, &canvas, Kind::Exclude, &[FieldId::NotWho, FieldId::Tempting]);
        filled(&name, &canvas, Kind::Priority, &[FieldId::PriorityText, FieldId::PriorityOwner, FieldId::Window]);
        filled(&name, &canvas, Kind::Question, &[FieldId::OptionA, FieldId::OptionB, FieldId::GainsA, FieldId::GainsB]);
        for priority in canvas.all(Kind::Priority) {
            let measure = canvas.linked(priority, FieldId::PriorityMeasure);
            assert!(measure.is_some(), "{name}: priority {priority} has no measure");
        }
        filled(&name, &canvas, Kind::Measure, &[FieldId::Counts, FieldId::From, FieldId::To, FieldId::By]);
    }
}

/// Every thing of this kind says something in each of these fields.
fn filled(name: &str, canvas: &Canvas, kind: Kind, fields: &[FieldId]) {
    for id in canvas.all(kind) {
        for field in fields {
            assert!(canvas.value(id, *field).is_some(), "{name}: {kind:?} {id} has no {field:?}");
        }
    }
}

/// What the linter asks about the whole canvas: about the sentence they came with, and about everything else.
fn notes(canvas: &Canvas) -> (Vec<Note>, Vec<Note>) {
    let mut review = Review::new(Some(rest()));
    review.update(canvas);
    review.all(canvas).into_iter().partition(|note| note.field == FieldId::Sentence)
}

#[test]
fn nothing_in_them_is_questioned() {
    let mut asked = String::new();
    for (name, canvas) in canvases("canvases") {
        for note in notes(&canvas).1 {
            asked += &format!(
                "\n{name}, {:?}, {}: {} in {}",
                note.field,
                note.finding.rule,
                note.words,
                canvas.text(note.id, note.field)
            );
        }
    }
    assert!(asked.is_empty(), "{asked}");
}

#[test]
fn the_sentence_they_came_with_is() {
    for (name, canvas) in canvases("canvases") {
        assert!(!notes(&canvas).0.is_empty(), "{name}: {}", canvas.text(ROOT, FieldId::Sentence));
    }
}

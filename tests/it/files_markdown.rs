//! Markdown carries what a share link carries, there and back, whatever people write; what is broken is named with its
//! line and takes nothing in.

use bearing::files::{self, csv, markdown, markdown_in};
use bearing::model::{Canvas, Edit, FIELDS, Field, FieldId, Goes, Head, Id, Kind, Link, Shape, Value, diff, json};
use proptest::prelude::*;

use crate::store_shelf::{Chance, Memory};

/// How many damaged texts are read.
const DAMAGED: usize = 100_000;

fn examples() -> Vec<(String, Canvas)> {
    let mut out = Vec::new();
    for folder in ["data/canvases", "data/bench", "data/bench/unseen"] {
        for file in std::fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = file.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let text = std::fs::read_to_string(&path).expect("readable");
                let canvas = json::read(&text).expect("a canvas");
                out.push((path.display().to_string(), canvas));
            }
        }
    }
    assert!(out.len() >= 20);
    out
}

#[test]
fn the_examples_come_back_from_their_markdown() {
    for (name, canvas) in examples() {
        let text = markdown::write(&canvas);
        let back = markdown_in::read(&text).unwrap_or_else(|bad| panic!("{name}: {bad}\n{text}"));
        assert_eq!(markdown::write(&back), text, "{name}");
        for (field, kind) in [(FieldId::Cost, Kind::Tradeoff), (FieldId::PriorityOwner, Kind::Priority)] {
            let all = |canvas: &Canvas| -> Vec<String> {
                canvas.all(kind).map(|id| canvas.text(id, field).trim().into()).collect()
            };
            assert_eq!(all(&canvas), all(&back), "{name}");
        }
    }
}

#[test]
fn a_page_reads_well() {
    let mut canvas = Canvas::new(Head::default());
    let add = |id, kind, parent| Edit::Add { id, kind, parent, at: usize::MAX };
    for edit in [
        Edit::text(0, FieldId::Title, "Direction 2031"),
        Edit::text(0, FieldId::Vision, "No pot is lost\nto a *spreadsheet*"),
        add(10, Kind::Tradeoff, 0),
        Edit::text(10, FieldId::First, "Kiln bookings"),
        Edit::text(10, FieldId::Second, "New class formats"),
        Edit::text(10, FieldId::Cost, "Two seasons; 40 studios wait"),
        Edit::Remove { id: 2 },
        Edit::Remove { id: 3 },
        Edit::Remove { id: 4 },
        add(20, Kind::Commitment, 1),
        Edit::text(20, FieldId::Does, "stops"),
        Edit::text(20, FieldId::CommitText, "1. builds calendars"),
        Edit::Set { id: 20, field: FieldId::Serves, value: Value::Links(vec![Link { to: 10, against: true }]) },
    ] {
        canvas.apply(&edit);
    }
    let text = markdown::write(&canvas);
    let expected = r"# Direction 2031

**Vision:** No pot is lost\
to a \*spreadsheet\*

## Trade-offs

1. Kiln bookings *even over* New class formats
   - Cost: Two seasons; 40 studios wait

## Functions

1. Product
   - Role: product
   1. 1\. builds calendars
      - Stop or start: stops
      - Because of: *against* Kiln bookings
";
    assert_eq!(text, expected);
    let back = markdown_in::read(&text).expect("its own");
    assert_eq!(back.text(0, FieldId::Vision), "No pot is lost\nto a *spreadsheet*");
    assert_eq!(markdown::write(&back), text);
}

#[test]
fn what_is_broken_is_named_with_its_line() {
    let said = |text: &str| markdown_in::read(text).err().map(|bad| bad.to_string()).unwrap_or_default();
    assert_eq!(said("Hello"), "Line 1: a canvas begins with its title, after one #. Nothing was taken in.");
    assert_eq!(said("# T\n\n## Weather"), "Line 3: no part of a canvas is called “Weather”. Nothing was taken in.");
    assert_eq!(
        said("# T\n\n## Trade-offs\n\n1. A *even over* B\n   - Ownr: Ines"),
        "Line 6: “Ownr” is nothing that a trade-off has. Nothing was taken in."
    );
    assert_eq!(
        said("# T\n\nSome words"),
        "Line 3: “Some words” stands outside any list or field. Nothing was taken in."
    );
    assert_eq!(said("# T\n1. A sign"), "Line 2: “A sign” stands outside any list or field. Nothing was taken in.");
    assert!(said("# T\n**Vocabulary:** martian").contains("“martian” can’t be read as “Vocabulary”"));
    assert!(said("# T\n## Priorities\n1. P\n   - Sign it serves: Nobody").contains("nothing here is called “Nobody”"));
    assert!(said(&"# x\n".repeat(5_000_000)).contains("larger than 16 MB"));
}

#[test]
fn names_and_headings_tell_everything_apart() {
    for kind in Kind::Canvas.children().chain([Kind::Canvas, Kind::Commitment, Kind::Need]) {
        let mut names: Vec<_> =
            FIELDS.iter().filter(|row| row.kind == kind && markdown::carries(row)).map(|row| row.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{kind:?}");
        let carried = count > 0 && kind.row().parent == Kind::Canvas && kind != Kind::Canvas;
        assert_eq!(markdown::SECTIONS.iter().any(|(other, _)| *other == kind), carried, "{kind:?}");
        assert!(kind.children().count() <= 1 || kind == Kind::Canvas);
    }
}

fn is_words(row: &Field) -> bool {
    matches!(row.shape, Shape::Prose | Shape::Line) && markdown::carries(row) && row.id != FieldId::FunctionName
}

proptest! {
    #[test]
    fn any_words_come_back(words in prop::collection::vec((0..FIELDS.len(), r"[\PC\n\t]{0,40}"), 1..20)) {
        let mut canvas = Canvas::bare(Head::default());
        for (at, words) in &words {
            let row = &FIELDS[*at];
            let top = row.kind == Kind::Canvas;
            if !is_words(row) || !(top || row.kind.row().parent == Kind::Canvas) {
                continue;
            }
            let id = if top { 0 } else { canvas.next_id() };
            canvas.apply(&Edit::Add { id, kind: row.kind, parent: 0, at: usize::MAX });
            canvas.apply(&Edit::text(id, row.id, words));
        }
        let text = markdown::write(&canvas);
        let back = markdown_in::read(&text).map_err(|bad| TestCaseError::fail(format!("{bad}\n{text}")))?;
        prop_assert_eq!(markdown::write(&back), text);
        let lines = |canvas: &Canvas| -> Vec<String> {
            let ids = canvas.items().flat_map(|(id, item)| item.fields.keys().map(move |field| (id, *field)));
            let mut all: Vec<String> = ids.map(|(id, field)| plain(canvas.text(id, field))).filter(|text| !text.is_empty()).collect();
            all.sort();
            all
        };
        prop_assert_eq!(lines(&canvas), lines(&back));
    }
}

/// Words without spaces at the ends of lines; three dots stand for nothing.
fn plain(text: &str) -> String {
    let text = text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n");
    if text == markdown::NOTHING { String::new() } else { text }
}

#[test]
fn no_damage_panics_the_reader() {
    let texts: Vec<String> = examples().iter().map(|(_, canvas)| markdown::write(canvas)).collect();
    let mut chance = Chance(1);
    let shelf = Memory::new();
    let mut accepted = 0;
    for _ in 0..DAMAGED {
        let text = &texts[chance.below(texts.len())];
        // A piece, so that each costs little, with some characters changed.
        let start = chance.below(text.len());
        let mut piece: Vec<char> = text.get(start..).unwrap_or("# T").chars().take(chance.below(200)).collect();
        for _ in 0..chance.below(4) {
            if !piece.is_empty() {
                let at = chance.below(piece.len());
                piece[at] = ['#', '\\', '\n', '*', ':', '\u{202e}', '1', ' ', '-'][chance.below(9)];
            }
        }
        let head = if chance.below(2) == 0 { "# T\n" } else { "" };
        let piece = format!("{head}{}", piece.into_iter().collect::<String>());
        accepted += usize::from(files::open(&shelf, &piece).is_ok());
    }
    assert!(accepted < DAMAGED);
}

#[test]
fn cells_are_never_formulas() {
    let mut canvas = Canvas::new(Head::default());
    let id: Id = canvas.next_id();
    canvas.apply(&Edit::Add { id, kind: Kind::Commitment, parent: 1, at: 0 });
    canvas.apply(&Edit::text(id, FieldId::CommitText, "=HYPERLINK(\"x\")"));
    canvas.apply(&Edit::text(id, FieldId::CommitOwner, "Rui, \"the kiln\""));
    let text = csv::commitments(&canvas);
    assert!(text.contains(r#""'=HYPERLINK(""x"")""#) && text.contains(r#""Rui, ""the kiln""""#), "{text}");
    assert_eq!(text.lines().count(), 2);
}

#[test]
fn any_file_is_opened_by_what_is_in_it() {
    let shelf = Memory::new();
    let (_, canvas) = examples().remove(0);
    let complete = json::write_pretty(&canvas, Goes::File);
    let found = files::open(&shelf, &complete).expect("its own").remove(0);
    assert_eq!(diff::changes(&found.canvas, &canvas), []);
    assert!(files::open(&shelf, &markdown::write(&canvas)).is_ok_and(|found| found[0].canvas.head.id == 0));
    for (text, said) in
        [("", "empty"), ("PK\u{3}\u{4}", "not a Bearing canvas"), ("{\"format\":", "damaged or cut off")]
    {
        assert!(files::open(&shelf, text).is_err_and(|sentence| sentence.contains(said)), "{text}");
    }
    assert_eq!(files::name(&Canvas::bare(Head::default()), "2027-03-01", "json"), "canvas-2027-03-01.json");
    let mut named = Canvas::bare(Head::default());
    named.apply(&Edit::text(0, FieldId::Title, "  Größe: 2031 / Plan? "));
    assert_eq!(files::name(&named, "2027-03-01", "md"), "größe-2031-plan-2027-03-01.md");
}

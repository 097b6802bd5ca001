//! No text under a key and no file panics the readers, hangs them, or is taken in half; what an older version wrote is
//! read for ever; an unusually large canvas opens.

use bearing::model::{Canvas, Edit, FieldId, Goes, Head, Kind, json};
use bearing::store::{Session, Shelf, bin, kept, list, record, version, versions};

use crate::store_shelf::{Chance, Memory};

/// How many damaged texts each reader gets.
const DAMAGED: usize = 100_000;

/// A small canvas with something of each shape.
fn small() -> Canvas {
    let mut canvas = Canvas::bare(Head { id: 0xabc, created: 5, changed: 9, ..Head::default() });
    let add = |id, kind, parent| Edit::Add { id, kind, parent, at: usize::MAX };
    for edit in [
        Edit::text(0, FieldId::Title, "Zwölf \u{1f3fa} \"Töpfe\""),
        add(1, Kind::Function, 0),
        add(11, Kind::Tradeoff, 0),
        Edit::text(11, FieldId::First, "Kiln\nbookings"),
        add(12, Kind::Commitment, 1),
        Edit::Set { id: 12, field: FieldId::Serves, value: bearing::model::Value::link(11) },
        Edit::flag(1, FieldId::AskThem, true),
    ] {
        canvas.apply(&edit);
    }
    canvas
}

/// The text cut, with bytes changed, doubled or taken out; always valid UTF-8.
fn damage(text: &str, chance: &mut Chance) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
        match chance.below(5) {
            0 => bytes.truncate(at),
            1 if !bytes.is_empty() => bytes[at] = b"{}[]\",:0129-eatrn\\\0"[chance.below(18)],
            2 if !bytes.is_empty() => bytes[at] ^= 1 << chance.below(7),
            3 => {
                let part = bytes[at..(at + chance.below(40)).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
            _ => _ = bytes.drain(at..(at + chance.below(9)).min(bytes.len())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn damaged_files_are_refused_or_whole() {
    let (text, mut chance) = (json::write(&small(), Goes::File), Chance(3));
    for _ in 0..DAMAGED {
        if let Ok(canvas) = json::read(&damage(&text, &mut chance)) {
            assert_eq!(json::read(&json::write(&canvas, Goes::Browser)), Ok(canvas));
        }
    }
}

#[test]
fn damaged_records_are_refused_or_whole() {
    let shelf = Memory::new();
    let mut canvas = small();
    let mut session = Session::create(&canvas, 7);
    session.save(&shelf, &canvas, 10).expect("works");
    canvas.apply(&Edit::text(0, FieldId::Vision, "Changed"));
    session.save(&shelf, &canvas, 20).expect("works");
    let text = shelf.get(&shelf.with("bearing/c/")[0]).expect("works").expect("there");
    let mut chance = Chance(4);
    for _ in 0..DAMAGED {
        if let Ok(state) = record::read(&damage(&text, &mut chance)) {
            let again = record::read(&record::write(&state)).expect("what was read can be written");
            assert_eq!(again.canvas, state.canvas);
        }
    }
}

#[test]
fn a_damaged_shelf_never_stops_anybody() {
    let shelf = Memory::new();
    let canvas = small();
    Session::create(&canvas, 7).save(&shelf, &canvas, 10).expect("works");
    let start = shelf.map.borrow().clone();
    let mut chance = Chance(5);
    for round in 0..3_000 {
        let damaged = Memory::new();
        for (key, text) in &start {
            let key = if chance.below(3) == 0 { damage(key, &mut chance) } else { key.clone() };
            let text = if chance.below(2) == 0 { damage(text, &mut chance) } else { text.clone() };
            damaged.set(&key, &text).expect("works");
        }
        damaged.set("bearing/schema", "1").expect("works");
        let before = damaged.map.borrow().clone();
        let listing = list(&damaged).expect("lists");
        for aside in &listing.aside {
            assert!(before.contains_key(&aside.key));
        }
        if let Ok((mut session, mut canvas)) = Session::open(&damaged, 0xabc, 8, 20) {
            canvas.apply(&Edit::text(0, FieldId::Vision, &format!("Round {round}")));
            assert!(session.save(&damaged, &canvas, 30).expect("works").wrote);
        }
        for aside in &listing.aside {
            assert_eq!(damaged.map.borrow().get(&aside.key), before.get(&aside.key), "untouched");
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert!(json::read(&deep).is_err() && record::read(&deep).is_err());
    let unknown =
        json::write(&small(), Goes::File).replace("\"title\"", &format!("\"later\":{},\"title\"", &deep[..400]));
    assert!(json::read(&unknown).is_err());
}

/// The whole shelf as each version left it. Files here are added, never changed.
#[test]
fn what_older_versions_left_is_read_for_ever() {
    let text = std::fs::read_to_string("tests/data/storage/v1.json").expect("frozen");
    let frozen: std::collections::BTreeMap<String, String> = serde_json::from_str(&text).expect("frozen");
    let shelf = Memory::new();
    *shelf.map.borrow_mut() = frozen;
    let listing = list(&shelf).expect("works");
    let titles: Vec<_> = listing.entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!((titles, listing.aside.len()), (vec!["Direction 2030"], 0));
    let id = listing.entries[0].id;
    let (_, canvas) = Session::open(&shelf, id, 99, 90_000).expect("readable");
    let file = std::fs::read_to_string("tests/data/storage/v1-canvas.json").expect("frozen");
    assert_eq!(json::write_pretty(&canvas, Goes::Browser), file);
    assert_eq!(kept(&shelf, id).expect("works")[0].words, "Every hospital gets blood the same day");
    let all = versions(&shelf, id).expect("works");
    let first = version(&shelf, &all[0].key).expect("works").expect("readable");
    assert_eq!((all.len(), first.text(0, FieldId::Title)), (2, "Direction"));
    assert_eq!(bin(&shelf).expect("works")[0].1.title, "A second thought");
}

#[test]
fn ten_thousand_things_open_and_save_in_reasonable_time() {
    let mut canvas = Canvas::new(Head { id: 1, ..Head::default() });
    for id in 100..10_100 {
        canvas.apply(&Edit::Add { id, kind: Kind::Problem, parent: 0, at: usize::MAX });
        canvas.apply(&Edit::text(id, FieldId::ProblemText, "Nobody knows who booked the top shelf"));
    }
    let shelf = Memory::new();
    let start = std::time::Instant::now();
    Session::create(&canvas, 5).save(&shelf, &canvas, 1).expect("works");
    let (mut session, mut open) = Session::open(&shelf, 1, 6, 2).expect("works");
    open.apply(&Edit::text(5_000, FieldId::Evidence, "41 of 60 calls"));
    session.save(&shelf, &open, 3).expect("works");
    assert_eq!(Session::open(&shelf, 1, 7, 4).expect("works").1.items().count(), open.items().count());
    // A wide margin: anything n² would take minutes.
    assert!(start.elapsed().as_secs() < 20);
}

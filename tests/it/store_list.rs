//! What is on the shelf is listed, versioned, binned, backed up and brought back; what can't be read stays as it is.

use bearing::model::{Canvas, Edit, FieldId, Goes, Head, Kind, diff, json};
use bearing::store::{
    Fault, OpenError, Session, Shelf, Standing, backup, bin, copy_of, forget, keep, list, peek, put, read_backup,
    remove, revive, set_place, versions,
};

use crate::store_shelf::Memory;

fn canvas(id: u64, title: &str) -> Canvas {
    let mut canvas = Canvas::new(Head { id, ..Head::default() });
    canvas.apply(&Edit::text(0, FieldId::Title, title));
    canvas
}

fn saved(shelf: &Memory, id: u64, title: &str, now: i64) -> (Session, Canvas) {
    let canvas = canvas(id, title);
    let mut session = Session::create(&canvas, id + 1_000);
    session.save(shelf, &canvas, now).expect("the shelf works");
    (session, canvas)
}

#[test]
fn the_list_names_what_is_there_last_changed_first() {
    let shelf = Memory::new();
    saved(&shelf, 1, "Older", 10);
    saved(&shelf, 2, "Newer", 20);
    shelf.set("somebody/else", "their own").expect("works");
    let listing = list(&shelf).expect("works");
    let titles: Vec<_> = listing.entries.iter().map(|entry| (entry.id, entry.title.as_str(), entry.changed)).collect();
    assert_eq!(titles, [(2, "Newer", 20), (1, "Older", 10)]);
    assert!(listing.entries.iter().all(|entry| entry.bytes > 400) && listing.aside.is_empty());
}

#[test]
fn the_last_place_is_listed_and_goes_with_the_canvas() {
    let shelf = Memory::new();
    saved(&shelf, 1, "Here", 10);
    saved(&shelf, 2, "There", 20);
    set_place(&shelf, 1, "4").expect("works");
    set_place(&shelf, 1, "funding").expect("works");
    let places = || list(&shelf).expect("works").entries.into_iter().map(|entry| entry.place).collect::<Vec<_>>();
    assert_eq!(places(), ["", "funding"]);
    remove(&shelf, 1, 77, 30).expect("works");
    assert_eq!(places(), [""]);
    let (key, _) = bin(&shelf).expect("works").remove(0);
    revive(&shelf, &key, 77).expect("works");
    assert_eq!(places(), ["", "funding"], "it comes back with its place");
    forget(&shelf, 1).expect("works");
    assert_eq!(shelf.with("bearing/place/"), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_stays_and_is_named() {
    let shelf = Memory::new();
    let (mut session, mut open) = saved(&shelf, 1, "Half of it", 10);
    saved(&shelf, 2, "Whole", 20);
    let key = shelf.with("bearing/c/000000000001/").remove(0);
    let damaged: String = shelf.get(&key).expect("works").expect("there").chars().take(300).collect();
    shelf.set(&key, &damaged).expect("works");
    let listing = list(&shelf).expect("works");
    assert_eq!(listing.entries.len(), 1);
    assert_eq!((listing.aside[0].key.as_str(), listing.aside[0].name.as_str()), (key.as_str(), "Half of it"));
    let error = Session::open(&shelf, 1, 77, 30).err();
    assert!(matches!(&error, Some(OpenError::Unreadable { key: at, .. }) if *at == key), "{error:?}");
    // The tab that still has it open saves beside it; another opens that.
    open.apply(&Edit::text(0, FieldId::Vision, "Still here"));
    session.save(&shelf, &open, 40).expect("works");
    let other = "bearing/c/000000000001/00000000beef/0";
    shelf.set(other, &damaged).expect("works");
    let (mut second, mut canvas) = Session::open(&shelf, 1, 78, 50).expect("one record is good");
    canvas.apply(&Edit::text(0, FieldId::Vision, "Here too"));
    second.save(&shelf, &canvas, 60).expect("works");
    remove(&shelf, 1, 79, 70).expect("works");
    assert_eq!(shelf.get(other), Ok(Some(damaged)));
}

#[test]
fn a_tab_stops_writing_when_a_newer_program_has() {
    let shelf = Memory::new();
    let (mut session, mut canvas) = saved(&shelf, 1, "Before", 10);
    shelf.set("bearing/schema", "2").expect("works");
    let before = shelf.map.borrow().clone();
    canvas.apply(&Edit::text(0, FieldId::Title, "After"));
    assert_eq!(session.save(&shelf, &canvas, 20), Err(Fault::Newer));
    assert_eq!(*shelf.map.borrow(), before);
    let newer =
        shelf.get(&shelf.with("bearing/c/")[0]).expect("works").expect("there").replace("\"schema\":1", "\"schema\":2");
    shelf.set("bearing/c/000000000009/000000000001/0", &newer).expect("works");
    let error = Session::open(&shelf, 9, 5, 30).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.contains("newer Bearing"), "{error}");
}

#[test]
fn a_copy_keeps_the_state_it_was_kept_in() {
    let shelf = Memory::new();
    let (_, original) = saved(&shelf, 1, "As it was sent", 0);
    let mut canvas = copy_of(&original, 2, 10);
    let mut session = Session::create(&canvas, 5);
    for step in 1..=9 {
        session.save(&shelf, &canvas, step * keep::EVERY).expect("works");
        canvas.apply(&Edit::text(0, FieldId::Title, &format!("Version {step}")));
    }
    assert_eq!(versions(&shelf, 2).expect("works").len(), keep::VERSIONS);
    let first = keep::ancestor(&shelf, 2, 1).expect("works").expect("still there");
    assert_eq!(first.text(0, FieldId::Title), "As it was sent");
}

#[test]
fn the_last_five_versions_come_back() {
    let shelf = Memory::new();
    let (mut session, mut canvas) = saved(&shelf, 1, "Version 0", 0);
    for step in 1..=8 {
        canvas.apply(&Edit::text(0, FieldId::Title, &format!("Version {step}")));
        canvas.apply(&Edit::Add { id: canvas.next_id(), kind: Kind::Sign, parent: 0, at: 0 });
        session.save(&shelf, &canvas, step * keep::EVERY).expect("works");
        // Saved again at once: no version of its own.
        canvas.apply(&Edit::text(0, FieldId::Vision, &format!("Vision {step}")));
        session.save(&shelf, &canvas, step * keep::EVERY + 5).expect("works");
    }
    let all = versions(&shelf, 1).expect("works");
    let titles: Vec<String> = all
        .iter()
        .map(|version| {
            keep::version(&shelf, &version.key).expect("works").expect("there").text(0, FieldId::Title).into()
        })
        .collect();
    assert_eq!(titles, ["Version 7", "Version 6", "Version 5", "Version 4", "Version 3"]);
    let kept = keep::version(&shelf, &all[2].key).expect("works").expect("there");
    assert_eq!(keep::ancestor(&shelf, 1, kept.head.revision), Ok(Some(kept)));
    assert_eq!(keep::ancestor(&shelf, 1, 1), Ok(None));
    let old = keep::version(&shelf, &all[4].key).expect("works").expect("there");
    let back = canvas.apply(&diff::whole(&canvas, &old)).expect("it changes something");
    assert_eq!(diff::changes(&canvas, &old), []);
    canvas.apply(&back);
    assert_eq!(canvas.text(0, FieldId::Title), "Version 8");
}

#[test]
fn a_removed_canvas_comes_back_from_the_bin() {
    let shelf = Memory::new();
    let (mut session, mut open) = saved(&shelf, 1, "Removed too soon", 10);
    remove(&shelf, 1, 50, 20).expect("works");
    assert!(list(&shelf).expect("works").entries.is_empty() && session.is_gone(&shelf));
    // A tab that still has it open does not put it back by looking, but by writing.
    assert_eq!(session.refresh(&shelf, &open), None);
    assert!(list(&shelf).expect("works").entries.is_empty());
    open.apply(&Edit::text(0, FieldId::Vision, "Written after"));
    session.save(&shelf, &open, 30).expect("works");
    let (key, entry) = bin(&shelf).expect("works").remove(0);
    assert_eq!(entry.title, "Removed too soon");
    // As the tab that has written it again since: neither state is lost.
    assert_eq!(revive(&shelf, &key, 1_001), Ok(Some(1)));
    assert!(bin(&shelf).expect("works").is_empty());
    let there = peek(&shelf, 1).expect("works").expect("back");
    assert_eq!(there.text(0, FieldId::Vision), "Written after");
    forget(&shelf, 1).expect("works");
    assert!(shelf.with("bearing/").iter().all(|key| !key.contains("000000000001")));
}

#[test]
fn a_second_tab_counts_from_a_start_of_its_own() {
    let shelf = Memory::new();
    let (first_tab, first) = saved(&shelf, 1, "Both", 10);
    let (mut session, second) = Session::open(&shelf, 1, 0x1234_5678_9abc, 20).expect("there");
    assert!(second.next_id() > 1_000_000 && first.next_id() < 10);
    session.leave(&shelf);
    first_tab.leave(&shelf);
    let (third_tab, third) = Session::open(&shelf, 1, 0x1234, 30).expect("there");
    assert_eq!(third.next_id(), first.next_id());
    // A page that the browser brings back says so by looking.
    third_tab.leave(&shelf);
    session.refresh(&shelf, &second);
    let (_, fourth) = Session::open(&shelf, 1, 0x2345, 40).expect("there");
    assert!(fourth.next_id() > 1_000_000);
}

#[test]
fn one_number_for_two_things_makes_two_numbers() {
    let shelf = Memory::new();
    let (mut a, mut mine) = saved(&shelf, 1, "Both", 10);
    let (mut b, mut theirs) = Session::open(&shelf, 1, 7, 20).expect("there");
    for (canvas, text) in [(&mut mine, "Mine"), (&mut theirs, "Theirs")] {
        canvas.apply(&Edit::Add { id: 500, kind: Kind::Sign, parent: 0, at: 9 });
        canvas.apply(&Edit::text(500, FieldId::SignText, text));
    }
    a.save(&shelf, &mine, 30).expect("works");
    b.save(&shelf, &theirs, 30).expect("works");
    let mine = a.refresh(&shelf, &mine).expect("news").canvas;
    let theirs = b.refresh(&shelf, &theirs).expect("news").canvas;
    let texts = |canvas: &Canvas| -> Vec<String> {
        canvas.all(Kind::Sign).map(|id| canvas.text(id, FieldId::SignText).to_string()).collect()
    };
    assert_eq!(texts(&mine).len(), 2);
    assert!(mine.same_content(&theirs), "{:?} {:?}", texts(&mine), texts(&theirs));
}

#[test]
fn a_copy_has_an_id_an_origin_and_numbers_of_its_own() {
    let mut original = canvas(7, "Original");
    original.head.revision = 3;
    let copy = copy_of(&original, 8, 99);
    let origin = copy.head.origin.map(|origin| (origin.id, origin.revision));
    assert_eq!((copy.head.id, origin, copy.head.created), (8, Some((7, 3)), 99));
    assert!(copy.same_content(&original) && copy.next_id() > 1_000_000);
}

#[test]
fn a_backup_comes_back_without_overwriting() {
    let shelf = Memory::new();
    saved(&shelf, 1, "One", 10);
    let (mut session, mut two) = saved(&shelf, 2, "Two", 20);
    saved(&shelf, 3, "Three", 30);
    shelf.set("bearing/c/000000000004/000000000004/0", "{\"title\":\"Torn").expect("works");
    let text = backup(&shelf, 40).expect("works");
    assert!(text.contains("Torn"));
    forget(&shelf, 1).expect("works");
    two.apply(&Edit::text(0, FieldId::Title, "Two, changed since"));
    session.save(&shelf, &two, 50).expect("works");
    let before = shelf.map.borrow().clone();
    let mut found = read_backup(&shelf, &text).expect("whole");
    found.sort_by_key(|found| found.canvas.head.id);
    let standing: Vec<_> = found.iter().map(|found| found.standing).collect();
    assert_eq!(standing, [Standing::New, Standing::Differs, Standing::Same]);
    assert_eq!(*shelf.map.borrow(), before, "reading writes nothing");
    assert_eq!(put(&shelf, &found[0].canvas, 90), Ok(true));
    assert_eq!(put(&shelf, &found[1].canvas, 90), Ok(false));
    assert_eq!(peek(&shelf, 2).expect("works").expect("there").text(0, FieldId::Title), "Two, changed since");
    assert_eq!(list(&shelf).expect("works").entries.len(), 3);
}

#[test]
fn a_broken_backup_says_what_and_where() {
    let shelf = Memory::new();
    saved(&shelf, 1, "One", 10);
    let text = backup(&shelf, 40).expect("works");
    let said = |text: &str| read_backup(&shelf, text).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(said(&text[..text.len() / 2]).starts_with("This file can’t be read. It is damaged or cut off at line 2"));
    assert!(
        said(&text.replace("\"title\":\"One\"", "\"title\":[]")).starts_with("Canvas 1 in this file can’t be read.")
    );
    assert!(said(&"x".repeat(70_000_000)).contains("larger"));
    assert!(said("[]").contains("not a Bearing canvas"));
    let single = json::write_pretty(&canvas(9, "Alone"), Goes::File);
    assert_eq!(read_backup(&shelf, &single).map(|found| found.len()), Ok(1));
}

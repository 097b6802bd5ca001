//! How parts of a canvas are said in words.

use bearing::model::{Canvas, Edit, FieldId, Head, Id, Kind, says};

fn canvas(kind: Kind, fields: &[(FieldId, &str)]) -> (Canvas, Id) {
    let mut canvas = Canvas::bare(Head::default());
    let id = if kind == Kind::Canvas { 0 } else { canvas.next_id() };
    canvas.apply(&Edit::Add { id, kind, parent: 0, at: 0 });
    for (field, text) in fields {
        canvas.apply(&Edit::text(id, *field, text));
    }
    (canvas, id)
}

#[test]
fn a_measure_is_one_line() {
    use FieldId::*;
    for (fields, line) in [
        (
            &[(Counts, "Firings lost"), (From, "33"), (To, "1"), (Unit, "per thousand"), (By, "June 2028")][..],
            "Firings lost: from 33 to 1 per thousand by June 2028",
        ),
        (
            &[(Counts, "Firings lost per thousand"), (To, "1"), (Unit, "per thousand")],
            "Firings lost per thousand: to 1",
        ),
        (&[(Counts, "Lost firings")], "Lost firings"),
        (&[(From, "2"), (To, "1")], "from 2 to 1"),
        (&[(Counts, "Stock"), (By, "2027-03-01")], "Stock: by 1 March 2027"),
        (&[], ""),
    ] {
        let (canvas, id) = canvas(Kind::Measure, fields);
        assert_eq!(says::measure(&canvas, id), line);
    }
}

#[test]
fn the_year_follows_the_vision_once() {
    use FieldId::*;
    for (vision, year, read) in [
        ("No one waits for blood.", "2030", "No one waits for blood, by 2030"),
        ("No one waits for blood by 2030.", "2030", "No one waits for blood by 2030."),
        ("Who still waits?", "2030", "Who still waits?"),
        ("No one waits.", "", "No one waits."),
        ("", "2030", ""),
    ] {
        let (canvas, _) = canvas(Kind::Canvas, &[(Vision, vision), (Horizon, year)]);
        assert_eq!(says::vision(&canvas).to_string() + &says::by_year(&canvas), read);
    }
}

#[test]
fn a_group_is_narrowed_by_what_its_words_leave_out() {
    use FieldId::*;
    let size = [(WhoMin, "20"), (WhoMax, "200"), (WhoUnit, "members")];
    let place = [(WhoPlace, "Spain")];
    for (who, read) in [
        ("Studios", "20 to 200 members; Spain"),
        ("Studios with 20 to 200 members", "Spain"),
        ("Studios in Spain", "20 to 200 members"),
    ] {
        let fields: Vec<_> = [(Who, who)].into_iter().chain(size).chain(place).collect();
        let (canvas, id) = canvas(Kind::Serve, &fields);
        assert_eq!(says::bounds(&canvas, id), read);
    }
}

#[test]
fn who_does_not_come_first_hears_it_in_words() {
    use FieldId::*;
    for (how, place, read) in [
        ("no", "", "hears no"),
        ("later", "", "waits longer"),
        ("elsewhere", "", "better helped elsewhere"),
        ("elsewhere", "The co-operative", "better helped by the co-operative"),
        ("elsewhere", "Theo’s", "better helped by Theo’s"),
        ("", "The co-operative", ""),
    ] {
        let (canvas, id) = canvas(Kind::Exclude, &[(NotHow, how), (NotWhere, place)]);
        assert_eq!(says::hears(&canvas, id), read);
    }
}

#[test]
fn a_term_is_explained_where_readers_meet_it() {
    use FieldId::*;
    for (vision, term, synonyms, met) in [
        ("Nine of ten log a daily firing", "daily firing", "", true),
        ("Nine of ten log Daily Firings", "daily firing", "", true),
        ("Studios that fire daily", "daily firing", "fires daily, fire daily", true),
        ("A misfiring kiln", "firing", "", false),
        ("", "daily firing", "", false),
        ("Ärzte zuerst", "ärzte", "", true),
    ] {
        let (mut canvas, _) = canvas(Kind::Canvas, &[(Vision, vision)]);
        let id = canvas.next_id();
        canvas.apply(&Edit::Add { id, kind: Kind::Term, parent: 0, at: 0 });
        for (field, text) in [(Term, term), (Synonyms, synonyms), (Meaning, "Something")] {
            canvas.apply(&Edit::text(id, field, text));
        }
        assert_eq!(!says::terms_used(&canvas).is_empty(), met, "{term} in {vision}");
    }
}

#[test]
fn terms_are_found_where_they_stand() {
    use FieldId::*;
    let (mut canvas, term) =
        canvas(Kind::Term, &[(Term, "Core yard"), (Meaning, "A yard of ours"), (Synonyms, "yard")]);
    let marked = |canvas: &Canvas, text: &str| {
        says::Named::of(canvas)
            .stand_in(text)
            .iter()
            .map(|(from, to, _)| text[*from..*to].to_string())
            .collect::<Vec<_>>()
    };
    for (text, found) in [
        ("Every core yard, and every yard", vec!["core yard", "yard"]),
        ("CORE YARDS of yardage", vec!["CORE YARD"]),
        ("A backyard", vec![]),
        ("İ ÅŸẞ core yard", vec!["core yard"]),
        ("", vec![]),
    ] {
        assert_eq!(marked(&canvas, text), found, "{text}");
    }
    canvas.apply(&Edit::text(term, Meaning, " "));
    assert_eq!(marked(&canvas, "core yard"), Vec::<String>::new(), "what means nothing is not marked");
}

#[test]
fn a_tension_says_who_watches_it() {
    use FieldId::*;
    let (canvas, id) = canvas(Kind::Tension, &[(TensionOwner, "Mara Quill"), (TensionReview, "2027-03-01")]);
    assert_eq!(says::watched(&canvas, id), "Mara Quill, review 1 March 2027");
}

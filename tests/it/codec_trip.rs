//! What goes into a link comes out of it: exactly the reduced canvas, whatever was edited.

use bearing::codec::{self, Include, Options, Part, Route, Sent, Theme};
use bearing::model::value::ROOT;
use bearing::model::{Canvas, Edit, FieldId, Goes, Head, Kind, Link, Origin, Value, json};
use proptest::prelude::*;

use crate::codec_files::canvases;
use crate::edits::edits;

/// Sends and opens; checks that everything arrived. As files the two are compared, since the order between kinds says
/// nothing and does not travel.
fn there_and_back(sent: &Sent, include: &Include) -> Canvas {
    let payload = codec::encode(sent, include).unwrap();
    assert!(codec::is_payload(&payload));
    let got = codec::decode(&payload).unwrap_or_else(|error| panic!("{error}: {payload}"));
    let mut want = codec::reduce(&sent.canvas, sent.route, include);
    want.head = Head { created: 0, next: got.canvas.head.next, ..sent.canvas.head };
    assert_eq!(json::write(&got.canvas, Goes::Browser), json::write(&want, Goes::Browser));
    assert_eq!((got.route, got.options), (sent.route, sent.options));
    got.canvas
}

fn read(canvas: &Canvas) -> Sent {
    Sent { route: Route::Read, canvas: canvas.clone(), options: Options::default() }
}

fn small() -> Canvas {
    let origin = Some(Origin { id: 0x1234_5678_9ABC, revision: 7 });
    let head = Head { id: 0xFEDC_BA98_7654, origin, revision: 300, changed: 1_795_000_000, ..Head::default() };
    let mut canvas = Canvas::new(head);
    canvas.apply(&Edit::text(ROOT, FieldId::Vision, "Nobody waits twice"));
    canvas
}

const ROUTES: [Route; 6] = [Route::Read, Route::Embed, Route::Test, Route::Answer, Route::Brief, Route::Reply];

#[test]
fn every_route_and_option_travels() {
    let canvas = small();
    for (index, part) in
        [Part::Page, Part::Grid, Part::Tradeoffs, Part::Boundaries, Part::Brief(u32::MAX)].into_iter().enumerate()
    {
        for (theme, compact) in [(Theme::Auto, true), (Theme::Light, false), (Theme::Dark, true)] {
            let options = Options { part, theme, compact };
            there_and_back(&Sent { route: ROUTES[index + 1], canvas: canvas.clone(), options }, &Include::default());
        }
    }
}

#[test]
fn heads_of_any_size_travel() {
    for (id, revision, changed) in [(0, 0, 0), (1, u32::MAX, i64::MAX), (u64::MAX, 1, i64::MIN), (1 << 47, 9, -1)] {
        for origin in [None, Some(Origin { id: !id, revision })] {
            let head = Head { id, origin, revision, changed, ..Head::default() };
            let payload = codec::encode(&read(&Canvas::bare(head)), &Include::default()).unwrap();
            let got = codec::decode(&payload).unwrap().canvas.head;
            assert_eq!(got, Head { created: 0, next: 1, ..head });
        }
    }
}

#[test]
fn any_script_and_any_character_travels() {
    for text in [
        "العربية تقول نعم",
        "日本語の戦略 한국어",
        "👩‍👩‍👧 🇨🇭 a\u{301}",
        "\u{200f}\u{200b}\u{202e}\u{feff}",
        "\0\u{1}\u{2}\u{7f}\r\n\t tail ",
        "<script>alert(1)</script> %41 # & \"",
        "\u{10FFFF}\u{FFFE}\u{80}",
        "\n",
    ] {
        let mut canvas = small();
        canvas.apply(&Edit::text(ROOT, FieldId::Mission, text));
        assert_eq!(there_and_back(&read(&canvas), &Include::default()).text(ROOT, FieldId::Mission), text);
    }
}

#[test]
fn every_canvas_of_the_project_travels() {
    for (_, canvas) in canvases() {
        for route in ROUTES {
            let sent = Sent { route, canvas: canvas.clone(), options: Options::default() };
            for test_and_funding in [true, false] {
                for only_function in [None, canvas.all(Kind::Function).nth(1)] {
                    there_and_back(&sent, &Include { test_and_funding, reasons: test_and_funding, only_function });
                }
            }
        }
    }
}

#[test]
fn a_test_link_gives_no_answer_away() {
    for (name, canvas) in canvases() {
        let sent = Sent { route: Route::Test, canvas, options: Options::default() };
        let got = there_and_back(&sent, &Include { reasons: true, ..Include::default() });
        for (_, item) in got.items() {
            assert!(matches!(item.kind, Kind::Canvas | Kind::Question), "{name}: {:?}", item.kind);
            assert!(item.fields.keys().all(|field| field.row().goes == Goes::Test), "{name}");
        }
    }
}

#[test]
fn nothing_private_is_in_a_link() {
    for (name, canvas) in canvases() {
        let got = there_and_back(&read(&canvas), &Include::default());
        let fields = got.items().flat_map(|(_, item)| item.fields.keys());
        assert!(fields.copied().all(|field| field.row().goes >= Goes::Share), "{name}");
    }
}

#[test]
fn a_link_to_what_is_gone_stays_behind() {
    let mut canvas = small();
    canvas.apply(&Edit::Add { id: 50, kind: Kind::Commitment, parent: 1, at: 0 });
    let links = [99, 2, 98].map(|to| Link { to, against: to == 2 }).to_vec();
    canvas.apply(&Edit::Set { id: 50, field: FieldId::Serves, value: Value::Links(links) });
    let got = there_and_back(&read(&canvas), &Include::default());
    assert_eq!(got.value(50, FieldId::Serves), Some(&Value::Links(vec![Link { to: 2, against: true }])));
}

#[test]
fn answers_keep_what_they_point_to_as_a_number_only() {
    let mut canvas = small();
    for (id, kind, parent) in
        [(70, Kind::Question, 0), (71, Kind::Round, 0), (72, Kind::Response, 71), (73, Kind::Reply, 72)]
    {
        canvas.apply(&Edit::Add { id, kind, parent, at: 0 });
    }
    canvas.apply(&Edit::text(70, FieldId::QuestionText, "Do we take them?"));
    canvas.apply(&Edit::text(73, FieldId::Pick, "meeting"));
    canvas.apply(&Edit::Set { id: 73, field: FieldId::ReplyTo, value: Value::link(70) });
    canvas.apply(&Edit::Set { id: 72, field: FieldId::Respondent, value: Value::Number(-(1 << 62)) });
    let got = there_and_back(&Sent { route: Route::Answer, ..read(&canvas) }, &Include::default());
    assert_eq!(got.linked(73, FieldId::ReplyTo), Some(70));
    assert_eq!((got.text(70, FieldId::QuestionText), got.text(73, FieldId::Pick)), ("", "meeting"));
    assert_eq!(got.items().count(), 5);
}

#[test]
fn what_a_newer_program_wrote_is_kept_and_goes_on() {
    let text = r#"{"format":"bearing","schema":1,"canvas":{"link:97":"new words","link:139":-5,"link:159":7,
        "link:158":"other","link:179":true,"link:219":[{"to":4,"as":"against"}],"signs":[{"id":4,"text":"x",
        "link:98":"y","link:254":[{"id":9,"link:3":"deep","link:253":[{"id":12}]}]}],"else":"stays"}}"#;
    let canvas = json::read(text).unwrap();
    let first = codec::encode(&read(&canvas), &Include::default()).unwrap();
    let got = codec::decode(&first).unwrap();
    assert_eq!(codec::encode(&got, &Include::default()).unwrap(), first);
    let mut left = canvas.item(ROOT).unwrap().unknown.clone();
    left.remove(&"else".to_string());
    assert_eq!(got.canvas.item(ROOT).unwrap().unknown, left);
    assert_eq!(got.canvas.item(4), canvas.item(4));
    assert_eq!(got.canvas.head.next, 13);
    let test = codec::encode(&Sent { route: Route::Test, ..got }, &Include::default()).unwrap();
    assert!(codec::decode(&test).unwrap().canvas.item(ROOT).unwrap().unknown.is_empty());
}

#[test]
fn what_is_too_large_is_refused_and_never_cut() {
    let mut canvas = small();
    // No two characters of it predict each other: a small generator's upper bits.
    let mut seed = 1_u32;
    let noise: String = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(33 + (seed >> 24) as u8 % 94)
    })
    .take(codec::MAX_BYTES + 1)
    .collect();
    for (length, fits) in [(20_000, true), (40_000, false), (codec::MAX_BYTES + 1, false)] {
        canvas.apply(&Edit::text(ROOT, FieldId::Whose, &noise[..length]));
        assert_eq!(codec::encode(&read(&canvas), &Include::default()).is_ok(), fits, "{length}");
    }
    let mut canvas = small();
    for id in 100..100 + codec::MAX_THINGS as u32 {
        canvas.apply(&Edit::Add { id, kind: Kind::Sign, parent: ROOT, at: 0 });
    }
    assert_eq!(codec::encode(&read(&canvas), &Include::default()), Err(codec::TooLarge));
    for id in 2_100..100 + codec::MAX_THINGS as u32 {
        canvas.apply(&Edit::Remove { id });
    }
    assert_eq!(there_and_back(&read(&canvas), &Include::default()).items().count(), 2_005);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_was_edited_travels(edits in edits(), route in 0..6_usize, flags in 0..4_u8, only in 0..12_u32) {
        let mut canvas = small();
        for edit in &edits {
            canvas.apply(edit);
        }
        let only_function = (only < 6).then_some(only);
        let include = Include { test_and_funding: flags & 1 > 0, reasons: flags & 2 > 0, only_function };
        there_and_back(&Sent { route: ROUTES[route], ..read(&canvas) }, &include);
    }

    #[test]
    fn any_text_travels(text in "\\PC{0,80}") {
        let mut canvas = small();
        canvas.apply(&Edit::text(ROOT, FieldId::Vision, &text));
        there_and_back(&read(&canvas), &Include::default());
    }
}

//! What goes into a link comes out of it: exactly the reduced canvas, whatever was edited.

use bearing::codec::{self, Include, Options, Part, Route, Sent, Theme};
use bearing::model::value::ROOT;
use bearing::model::{Canvas, Edit, FieldId, Head, Kind, Origin};

/// The canvas with the children of each thing sorted by kind: the order between kinds says nothing and does not travel.
pub fn settled(canvas: &Canvas) -> String {
    bearing::model::json::write_pretty(canvas, bearing::model::Goes::Browser)
}

/// Sends and opens; checks that everything arrived.
pub fn there_and_back(sent: &Sent, include: &Include) -> Sent {
    let payload = codec::encode(sent, include).unwrap();
    assert!(codec::is_payload(&payload));
    let got = codec::decode(&payload).unwrap_or_else(|error| panic!("{error}: {payload}"));
    let mut want = codec::reduce(&sent.canvas, sent.route, include);
    want.head = Head { created: 0, next: got.canvas.head.next, ..sent.canvas.head };
    assert_eq!(settled(&got.canvas), settled(&want));
    assert_eq!((got.route, got.options), (sent.route, sent.options));
    got
}

fn small() -> Canvas {
    let head = Head {
        id: 0xFEDC_BA98_7654,
        origin: Some(Origin { id: 0x1234_5678_9ABC, revision: 7 }),
        revision: 300,
        changed: 1_795_000_000,
        ..Head::default()
    };
    let mut canvas = Canvas::new(head);
    canvas.apply(&Edit::text(ROOT, FieldId::Vision, "Nobody waits twice"));
    canvas.apply(&Edit::Add { id: 900, kind: Kind::Sign, parent: ROOT, at: 0 });
    canvas.apply(&Edit::text(900, FieldId::SignText, "العربية 日本語 👩‍👩‍👧 \u{0}\u{1}\u{7f}\r\n\ttail "));
    canvas
}

#[test]
fn every_route_and_option_travels() {
    for route in [Route::Read, Route::Embed, Route::Test, Route::Answer, Route::Brief, Route::Reply] {
        for part in [Part::Page, Part::Grid, Part::Tradeoffs, Part::Boundaries, Part::Brief(4_000_000_000)] {
            for (theme, compact) in [(Theme::Auto, true), (Theme::Light, false), (Theme::Dark, true)] {
                let options = Options { part, theme, compact };
                there_and_back(&Sent { route, canvas: small(), options }, &Include::default());
            }
        }
    }
}

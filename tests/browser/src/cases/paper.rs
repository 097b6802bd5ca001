//! Printing: one sheet of A4 or Letter, black on white, with the open tension on it and no box.

use super::Case;
use super::acts::{EXAMPLES, go, open_example, texts};
use crate::browser::Browser;
use crate::emulate::Theme;
use crate::find::css;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "paper: each example is one sheet of A4 and of Letter", run: one_sheet },
    Case { name: "paper: black on white from a dark screen, the page and nothing else", run: black_on_white },
];

fn one_sheet(world: &World) {
    let b = world.browser();
    for example in EXAMPLES {
        open_example(&b, example);
        for step in ["Page", "Vision"] {
            go(&b, step);
            b.settle();
            for paper in ["A4", "Letter"] {
                let pdf = b.print(paper);
                assert_eq!(pdf.sheets, 1, "{example}, from {step}, on {paper}");
                assert!(pdf.bytes.len() > 10_000, "{example}: an empty sheet");
            }
        }
    }
}

fn black_on_white(world: &World) {
    let b = world.browser();
    for example in EXAMPLES {
        open_example(&b, example);
        b.theme(Theme::Dark);
        for step in ["Page", "Vision"] {
            go(&b, step);
            on_paper(&b, example);
        }
    }
}

fn on_paper(b: &Browser, example: &str) {
    b.cdp("Emulation.setEmulatedMedia", json!({ "media": "print", "features": [] }));
    b.settle();
    let shown = b.text(css("body"));
    let tension = b.js(
        "return document.querySelector('.b-page__sheet') && [...document.querySelectorAll('.b-page__label')].some(e =>
        e.checkVisibility() && e.textContent.startsWith('Known tension'))",
    );
    assert_eq!(tension, json!(true), "{example}: no tension in: {shown}");
    assert_eq!(texts(b, "textarea, input, select, button, nav, .b-margin, .b-page__invite"), Vec::<String>::new());
    let colours = b.js(
        "const parts = [...document.querySelectorAll('.b-page__sheet *')].filter(e => e.checkVisibility() && e.textContent.trim());
        const bright = parts.filter(e => getComputedStyle(e).color.match(/[\\d.]+/g).slice(0, 3).some(n => +n > 110));
        const grounds = parts.map(e => getComputedStyle(e).backgroundColor).filter(c => c !== 'rgba(0, 0, 0, 0)');
        return [bright.length, grounds.filter(c => c !== 'rgb(255, 255, 255)'), getComputedStyle(document.body).backgroundColor]",
    );
    assert_eq!(colours[0], 0, "{example}: text that is not dark");
    assert_eq!(colours[1], json!([]), "{example}: grounds that are not white");
    assert!(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].contains(&colours[2].as_str().unwrap_or_default()), "{colours}");
    b.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] }));
    b.theme(Theme::Dark);
}

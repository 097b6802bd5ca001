//! Pictures of the main views, for people to look at: `cargo xtask shots`. Into `target/shots`, which git ignores.

use crate::browser::Browser;
use crate::emulate::Theme;
use crate::find::{button, css, role};
use crate::ways;
use crate::webdriver::Driver;
use crate::world::World;
use std::process::ExitCode;

/// A view: what its pictures are called, and the way there.
struct View {
    name: &'static str,
    go: fn(&Browser),
}

/// The views, in one place.
const VIEWS: &[View] = &[
    View { name: "start", go: |b| b.open("/") },
    View { name: "questioned", go: questioned },
    View { name: "one-question", go: one_question },
    View { name: "vision", go: |b| at(b, "vision") },
    View { name: "boundaries", go: |b| at(b, "boundaries") },
    View { name: "trade-offs", go: |b| at(b, "tradeoffs") },
    View { name: "translation", go: |b| at(b, "translation") },
    View { name: "test", go: |b| at(b, "test") },
    View { name: "funding", go: |b| at(b, "funding") },
    View { name: "page", go: |b| at(b, "page") },
    View { name: "share", go: share },
    View { name: "canvases", go: canvases },
];

fn questioned(b: &Browser) {
    b.open("/");
    b.click(button("Try this one"));
    b.find(css("mark"));
}

fn one_question(b: &Browser) {
    questioned(b);
    let id = b.url();
    b.click(css(".b-start__on button"));
    b.wait_until("the next question is there", || b.url() != id);
}

fn at(b: &Browser, step: &str) {
    ways::example(b, ways::LARGEST);
    ways::step(b, step);
}

fn share(b: &Browser) {
    at(b, "page");
    b.click(button("Share"));
    b.find(role("heading", "Share"));
}

fn canvases(b: &Browser) {
    at(b, "page");
    b.open("/#/canvases");
    b.settle();
}

const SIZES: &[(u32, u32)] = &[(360, 740), (768, 1024), (1440, 900)];

/// Takes every view whose name contains `filter` at every size in both themes.
pub fn run(filter: &str) -> ExitCode {
    let driver = Driver::start();
    for view in VIEWS.iter().filter(|view| view.name.contains(filter)) {
        let world = World::new(&driver);
        let b = world.browser();
        (view.go)(&b);
        for (width, height) in SIZES {
            for theme in [Theme::Light, Theme::Dark] {
                println!("{}", b.screenshot(*width, *height, theme, view.name).display());
            }
        }
    }
    ExitCode::SUCCESS
}

//! Axe finds nothing on any screen, in the light and in the dark.

use super::Case;
use super::acts::{LARGEST, STEPS, go, open_example, share_link};
use crate::browser::Browser;
use crate::emulate::Theme;
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "axe: the first screen, a box and the list of canvases", run: small_screens },
    Case { name: "axe: every step with the largest example, sharing and settling", run: steps },
    Case { name: "axe: a shared page, a broken link and an embed", run: sent },
];

#[track_caller]
fn clean(b: &Browser, screen: &str) {
    for theme in [Theme::Light, Theme::Dark] {
        b.theme(theme);
        b.settle();
        let found = b.axe_violations();
        assert!(found.is_empty(), "{screen}, {}:\n{}", theme.name(), found.join("\n"));
    }
}

fn small_screens(world: &World) {
    let b = world.browser();
    b.open("/");
    clean(&b, "the first screen");
    b.click(button("Try this one"));
    clean(&b, "the first screen with notes");
    b.click(button("Define it: every business"));
    clean(&b, "an answer to a note");
    b.click(button("Make it a choice"));
    b.find(css(".b-pair__words"));
    clean(&b, "a box");
    b.open("/#/canvases");
    b.find(css(".b-canvases__name"));
    clean(&b, "the list of canvases");
    b.click(button("Remove: We’ll be the trusted partner for every business, combining s…"));
    b.find(button("Bring it back"));
    clean(&b, "the list with a bin");
}

fn steps(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    for step in STEPS {
        go(&b, step);
        b.js("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        clean(&b, step);
    }
    b.click(css("#b-settle-open"));
    b.find(css(".b-settle"));
    clean(&b, "what is to settle");
    b.click(button("Share"));
    b.find(textbox("The link"));
    b.click(button("Make an embed"));
    b.find(textbox("Paste this into the page’s HTML"));
    clean(&b, "sharing");
}

fn sent(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    let link = share_link(&b);
    b.click(button("Make an embed"));
    let snippet = b.value(textbox("Paste this into the page’s HTML"));
    let embed = snippet.split('"').nth(1).expect("its address").to_string();
    b.open(&link);
    b.find(css(".b-reading .b-page__sheet"));
    clean(&b, "a shared page");
    for view in ["Choices by function", "Nursing"] {
        if b.has(button(view)) {
            b.click(button(view));
            clean(&b, view);
        }
    }
    b.open(&link[..link.len() - 9]);
    b.find(css(".b-reading--broken"));
    clean(&b, "a broken link");
    b.open(&embed);
    b.wait_js("an embed", "document.querySelector('.b-embed, .b-reading .b-page__sheet')");
    clean(&b, "an embed");
}

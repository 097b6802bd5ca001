//! From the first screen to a printed page by keyboard alone; the focus is always somewhere, and can be seen.

use super::Case;
use super::acts::{BECAUSE, COST, READY, SENTENCE, texts, underlined, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "keyboard: from the first screen to a printed page", run: walk },
    Case { name: "keyboard: cards are added, moved, removed and brought back", run: cards },
];

/// The question the person who walks answers in each box after the cost.
const REST: [(&str, &str); 3] = [
    (BECAUSE, "A trial week told us more than a year of surveys"),
    ("Who comes first when you can’t help everyone at once?", "Banks with 50 to 400 branches"),
    ("Who waits, goes elsewhere or hears no, although they matter?", "Insurers: two asked, and they pay well"),
];

fn walk(world: &World) {
    let b = world.browser();
    b.open("/");
    tab_to(&b, "button “Try this one”");
    press(&b, "Enter");
    assert!(b.focused().contains(SENTENCE), "{}", b.focused());
    assert_eq!(b.value(textbox(SENTENCE)), READY);
    press(&b, "F8");
    assert_eq!(selected(&b), underlined(&b)[0]);
    press(&b, "F8");
    assert_eq!(selected(&b), underlined(&b)[1]);
    press(&b, "Shift+F8");
    assert_eq!(selected(&b), underlined(&b)[0]);
    tab_to(&b, "button “Make it a choice”");
    press(&b, "Enter");
    assert!(b.focused().contains(COST), "{}", b.focused());
    b.keys("Every bank waits two weeks for its first report");
    for (ask, text) in REST {
        press(&b, "Control+Enter");
        b.find(textbox(ask));
        assert!(b.focused().contains(ask), "{}", b.focused());
        b.keys(text);
    }
    wait_saved(&b);
    // Printing is the browser's own window: here it is enough that it is asked for.
    b.js("window.print = () => { printed = true }");
    tab_to(&b, "button “Page”");
    press(&b, "Enter");
    b.find(css(".b-app--page"));
    tab_to(&b, "button “Print”");
    press(&b, "Enter");
    assert_eq!(b.js("return window.printed"), json!(true));
    assert!(texts(&b, ".b-page__choice").join(" ").contains("Every bank waits two weeks"));
}

fn cards(world: &World) {
    let b = world.browser();
    b.open("/");
    tab_to(&b, "button “Start empty”");
    press(&b, "Enter");
    b.keys("Short queues at noon");
    (0..3).for_each(|_| press(&b, "Control+Enter"));
    tab_until(&b, "the rail’s Trade-offs", || b.focused().starts_with("link “Trade-offs"));
    press(&b, "Enter");
    b.find(css(".b-step"));
    tab_to(&b, "button “Add a choice”");
    press(&b, "Enter");
    assert!(b.focused().contains("We put first"), "{}", b.focused());
    b.keys("Warm bread at seven");
    assert_eq!(firsts(&b), ["Short queues at noon", "Warm bread at seven"]);
    press(&b, "Alt+ArrowUp");
    assert_eq!(firsts(&b), ["Warm bread at seven", "Short queues at noon"]);
    press(&b, "Alt+ArrowUp");
    assert_eq!(firsts(&b), ["Warm bread at seven", "Short queues at noon"], "the first stays the first");
    press(&b, "Alt+ArrowDown");
    assert_eq!(firsts(&b), ["Short queues at noon", "Warm bread at seven"]);
    press(&b, "Alt+ArrowUp");
    tab_to(&b, "button “Remove: First choice”");
    press(&b, "Enter");
    assert_eq!(firsts(&b), ["Short queues at noon"]);
    // Outside a box, undo is the canvas'.
    press(&b, "Control+z");
    assert_eq!(firsts(&b), ["Warm bread at seven", "Short queues at noon"]);
    press(&b, "Control+Shift+z");
    assert_eq!(firsts(&b), ["Short queues at noon"]);
    tab_to(&b, "button “Share”");
    press(&b, "Enter");
    assert!(b.focused().contains("Share"), "{}", b.focused());
    tab_to(&b, "button “Copy the link”");
    press(&b, "Escape");
    b.wait_gone(css(".b-share"));
    see_focus(&b, "closing");
    b.find(button("Share"));
}

/// What stands first in each choice.
fn firsts(b: &Browser) -> Vec<String> {
    let values = b.js("return [...document.querySelectorAll('.b-versus')].map(v => v.querySelector('textarea').value)");
    values.as_array().into_iter().flatten().filter_map(|value| value.as_str().map(String::from)).collect()
}

fn selected(b: &Browser) -> String {
    let words = b.js("const e = document.activeElement; return e.value?.slice(e.selectionStart, e.selectionEnd) ?? ''");
    words.as_str().unwrap_or_default().to_string()
}

/// Presses a key or a combination; afterwards the focus is somewhere.
#[track_caller]
fn press(b: &Browser, keys: &str) {
    let from = b.focused();
    b.press(keys);
    b.settle();
    see_focus(b, &from);
}

/// The focus is on something, and that can be seen.
#[track_caller]
fn see_focus(b: &Browser, from: &str) {
    let lost = b.js("return document.activeElement === document.body || document.activeElement === null");
    assert_eq!(lost, json!(false), "the focus is lost after {from}");
    let seen = b.js(
        "const e = document.activeElement, s = getComputedStyle(e), box = e.closest('.b-field__box') ?? e;
        const t = getComputedStyle(box);
        return s.outlineStyle !== 'none' || t.outlineStyle !== 'none' || s.boxShadow !== 'none' || t.boxShadow !== 'none'
            || e.tabIndex < 0 || e.matches('textarea, input')",
    );
    assert_eq!(seen, json!(true), "the focus on {} cannot be seen", b.focused());
}

#[track_caller]
fn tab_to(b: &Browser, what: &str) {
    tab_until(b, what, || b.focused() == what);
}

/// Presses Tab until the focus is there.
#[track_caller]
fn tab_until(b: &Browser, what: &str, there: impl Fn() -> bool) {
    let mut met = Vec::new();
    let mut round = 0;
    while met.len() < 90 && round < 2 {
        b.press("Tab");
        b.settle();
        // Behind the last thing of the page comes the browser itself, then the page again.
        if b.js("return document.activeElement === document.body") == json!(true) {
            round += 1;
            continue;
        }
        see_focus(b, met.last().map_or("", String::as_str));
        if there() {
            return;
        }
        met.push(b.focused());
    }
    panic!("Tab does not lead to {what}; it leads to {}", met.join(" · "));
}

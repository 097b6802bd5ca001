//! The two traps of Yew 0.23: a box made anew under the typist's hands, and a crash where parts come and go.

use super::Case;
use super::acts::{EXAMPLES, FIRST, SENTENCE, answer, go, open_example, start_empty, texts, underlined, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "typing: the box stays the same while notes come and go, on the first screen", run: first_screen },
    Case { name: "typing: the box stays the same while notes come and go, in a form", run: form },
    Case { name: "typing: cards that come and go above leave the box, its words and the caret", run: cards_above },
    Case { name: "parts that come and go, many times over", run: toggles },
];

/// Remembers the focused box.
#[track_caller]
fn remember(b: &Browser) {
    b.js("box = document.activeElement");
}

/// It is still the one, and still has the focus, with the caret here.
#[track_caller]
fn is_the_same(b: &Browser, caret: u64) {
    assert_eq!(b.js("return box.isConnected && document.activeElement === box"), json!(true), "the box was made anew");
    assert_eq!(b.caret(), (caret, caret));
}

/// Types words that are questioned, takes them back, and types them again.
#[track_caller]
fn come_and_go(b: &Browser, note: &str) {
    let start = b.caret().0;
    remember(b);
    for _ in 0..2 {
        b.keys(" for every business");
        b.wait_until("a note has come", || texts(b, note).len() == 1);
        is_the_same(b, start + 19);
        assert!(underlined(b).contains(&"every business".to_string()), "{:?}", underlined(b));
        (0..19).for_each(|_| b.press("Backspace"));
        b.wait_until("it has gone", || texts(b, note).is_empty());
        is_the_same(b, start);
    }
}

fn first_screen(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), "We make bread");
    come_and_go(&b, ".b-note__ask");
    assert_eq!(b.value(textbox(SENTENCE)), "We make bread");
}

fn form(world: &World) {
    let b = world.browser();
    start_empty(&b);
    (2..6).for_each(|_| b.click(button("Skip")));
    go(&b, "Boundaries");
    b.type_into(textbox("Who comes first when you can’t help everyone at once?"), "Bread");
    come_and_go(&b, ".b-note__ask");
}

fn cards_above(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    (3..6).for_each(|_| b.click(button("Skip")));
    go(&b, "Trade-offs");
    b.click(button("Add a choice"));
    b.keys("Warm bread at seven");
    b.set_caret(4);
    remember(&b);
    wait_saved(&b);
    let (here, address) = (b.tab(), b.url());
    let other = b.new_tab(&address);
    b.click(button("Remove: First choice"));
    wait_saved(&b);
    b.switch_to(&here);
    b.wait_until("the card above is gone", || b.count(css(".b-versus")) == 1);
    is_the_same(&b, 4);
    b.keys(" rye");
    assert_eq!(b.value(textbox("We put first")), "Warm rye bread at seven");
    b.switch_to(&other);
    b.click(button("Undo").within(".b-toast"));
    wait_saved(&b);
    b.switch_to(&here);
    b.wait_until("the card above is back", || b.count(css(".b-versus")) == 2);
    is_the_same(&b, 8);
    b.keys("!");
    assert_eq!(b.js("return box.value"), "Warm rye! bread at seven");
}

fn toggles(world: &World) {
    let b = world.browser();
    open_example(&b, EXAMPLES[0]);
    go(&b, "Boundaries");
    let how = || role("combobox", "What do they hear?");
    for answer in ["Somebody else helps you better", "No", "Later", "Somebody else helps you better", "Not said"] {
        b.choose(how(), answer);
        b.settle();
    }
    go(&b, "Translation");
    for _ in 0..4 {
        b.click(role("checkbox", "We don’t know: ask them"));
        b.settle();
    }
    for vocabulary in ["City", "Open source", "Public service", "Company"] {
        b.choose(role("combobox", "Which words fit you?"), vocabulary);
    }
    for _ in 0..3 {
        b.click(button("Share"));
        b.click(button("Make an embed"));
        b.click(button("Hide the embed"));
        b.click(button("Close").within(".b-share"));
        b.click(css("#b-settle-open"));
        b.click(role("checkbox", "Quiet while we talk: no marks, no questions"));
        b.click(button("Close").within(".b-settle"));
    }
    for step in ["Vision", "Funding", "Test", "Page", "Trade-offs", "Page", "Vision"] {
        go(&b, step);
    }
    b.click(css(".b-rail__flow"));
    b.find(css(".b-flow"));
    b.js("history.back()");
    b.find(css(".b-step"));
    assert_eq!(b.console_errors(), Vec::<String>::new());
}

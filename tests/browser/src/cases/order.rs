//! Order: by buttons, by keyboard (see `keyboard`), by dragging; and what is removed comes back.

use super::Case;
use super::acts::{LARGEST, go, open_example, texts};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "order: buttons move a choice up and down, and the page follows", run: buttons },
    Case { name: "order: what stops and what starts are moved among their own", run: among_their_own },
    Case { name: "order: dragging moves a choice", run: dragging },
    Case { name: "order: what is removed comes back by Undo, where it was", run: removing },
];

/// The choices of the largest example, as the live page ranks them.
fn ranked(b: &Browser) -> Vec<String> {
    texts(b, ".b-page--live .b-page__over")
}

fn open_choices(b: &Browser) -> Vec<String> {
    open_example(b, LARGEST);
    go(b, "Trade-offs");
    let choices = ranked(b);
    assert!(choices.len() >= 2, "{choices:?}");
    choices
}

fn buttons(world: &World) {
    let b = world.browser();
    let before = open_choices(&b);
    b.click(button("Move up: Second choice"));
    let swapped = [&[before[1].clone(), before[0].clone()], &before[2..]].concat();
    b.wait_until("the page follows", || ranked(&b) == swapped);
    assert!(b.attribute(button("Move up: First choice"), "disabled").is_some());
    b.click(button("Move down: First choice"));
    b.wait_until("the page follows", || ranked(&b) == before);
    assert!(b.text(css("[role=status]")).starts_with("Now 2 of "));
}

fn among_their_own(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    go(&b, "Translation");
    assert!(!b.has(button("Move down: Services stops")), "one stop has nowhere to go");
    let starts = || [textbox("What starts?").nth(0), textbox("What starts?").nth(1)].map(|it| b.value(it));
    let [first, second] = starts();
    b.click(button("Move up: Services starts, 2"));
    b.wait_until("they have changed places", || starts() == [second.clone(), first.clone()]);
}

fn dragging(world: &World) {
    let b = world.browser();
    let before = open_choices(&b);
    // A headless browser has no dragging of its own: these are the events that a mouse would bring about.
    b.js("const [from, to] = document.querySelectorAll('.b-card__grip'), dataTransfer = new DataTransfer();
        const fire = (on, name) => on.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
        fire(from, 'dragstart');
        if (fire(to, 'dragover')) throw 'nothing may be dropped there';
        fire(to, 'drop')");
    let swapped = [&[before[1].clone(), before[0].clone()], &before[2..]].concat();
    b.wait_until("the page follows", || ranked(&b) == swapped);
}

fn removing(world: &World) {
    let b = world.browser();
    let before = open_choices(&b);
    b.click(button("Remove: First choice"));
    b.wait_until("it is gone", || ranked(&b) == before[1..]);
    b.wait_text(css(".b-toast"), "is removed");
    b.click(button("Undo").within(".b-toast"));
    b.wait_until("it is back", || ranked(&b) == before);
    b.wait_gone(css(".b-toast:not([hidden])"));
}

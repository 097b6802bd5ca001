//! Two tabs on one canvas: both see both, and nothing is silently lost.

use super::Case;
use super::acts::{BECAUSE, COST, FIRST, SECOND, answer, start_empty, texts, wait_saved};
use crate::find::{css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "two tabs: different boxes come together", run: different },
    Case { name: "two tabs: one box changed in both keeps both", run: same },
];

fn different(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    answer(&b, SECOND, "long opening hours");
    wait_saved(&b);
    let cost = b.url();
    let one = b.tab();
    let two = b.new_tab(&cost);
    b.press("Control+Enter");
    b.type_into(textbox(BECAUSE), "They stand in the rain");
    // While the other is not saved yet, this one is written into.
    b.switch_to(&one);
    b.type_into(textbox(COST), "Two evenings a week");
    wait_saved(&b);
    b.wait_text(css(".b-page--live"), "They stand in the rain");
    assert_eq!(b.value(textbox(COST)), "Two evenings a week");
    b.switch_to(&two);
    wait_saved(&b);
    b.wait_text(css(".b-page--live"), "Two evenings a week");
    assert_eq!(b.value(textbox(BECAUSE)), "They stand in the rain");
    b.reload();
    b.wait_text(css(".b-page--live"), "Two evenings a week");
    b.wait_text(css(".b-page--live"), "They stand in the rain");
}

fn same(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    answer(&b, SECOND, "long opening hours");
    wait_saved(&b);
    let one = b.tab();
    // For a moment the first tab cannot write, so that both change the same words at once.
    b.js("setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }");
    b.type_into(textbox(COST), "Two evenings a week");
    let cost = b.url();
    let two = b.new_tab(&cost);
    b.type_into(textbox(COST), "Every Saturday");
    wait_saved(&b);
    b.switch_to(&one);
    b.js("Storage.prototype.setItem = setItem");
    b.keys("!");
    wait_saved(&b);
    let stands = b.value(textbox(COST));
    b.switch_to(&two);
    b.wait_until("both tabs show the same", || b.value(textbox(COST)) == stands);
    b.open("/#/canvases");
    let kept = texts(&b, ".b-canvases__part li").join("\n");
    b.open(&cost);
    let stands = b.value(textbox(COST));
    for words in ["Two evenings a week", "Every Saturday"] {
        assert!(stands.contains(words) || kept.contains(words), "“{words}” is lost: {stands:?}, {kept:?}");
    }
}

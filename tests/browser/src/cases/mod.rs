//! The promises, one file each. Against the release, in a fresh browser, never in an order.
//!
//! To add one:
//! 1. `cases/NAME.rs` with `pub const CASES: &[Case]`; one line for it in `all` below, and `mod NAME;`.
//! 2. A case is a name that reads as the promise and a function: `fn links_open_read_only(world: &World)`.
//! 3. `let b = world.browser();` starts one; `b.open("/")` opens the site and waits until the app has started.
//! 4. Act as a person does: `b.click(button("Share"))`, `b.type_into(textbox("Mission"), "…")`, `b.press("Alt+ArrowUp")`.
//! 5. Look with `b.text(css("main"))`, `b.value(…)`, `b.caret()`; `assert_eq!` as in any test.
//! 6. Never sleep: `find` and `click` wait by themselves; else `b.wait_text(…)`, `b.wait_until("what", || …)`.
//! 7. Every test also fails on a panic, a console error or a request that leaves the site: nothing to do for that.
//! 8. Before the app starts: `b.open(BLANK)` is a page of the same origin that runs nothing; `b.js("localStorage…")`.
//! 9. Frames: `world.host.page("/host", html)` gives the address of a page elsewhere; then `b.enter_frame("iframe")`.
//! 10. `cargo xtask test --browser PART-OF-NAME` runs it alone; a failure leaves a picture in `target/failures`.

use crate::world::World;

mod acts;
mod axe;
mod blocked;
mod caret;
mod carry;
mod clipboard;
mod compare;
mod embed;
mod files;
mod harness;
mod hosting;
mod keyboard;
mod large;
mod later;
mod links;
mod markup;
mod offline;
mod opening;
mod order;
mod paper;
mod parts;
mod racing;
mod returns;
mod sandbox;
mod sixty;
mod sizes;
mod tabs;
mod timing;
mod unreadable;
mod versions;
mod westmark;
mod yew;

/// One test.
pub struct Case {
    pub name: &'static str,
    pub run: fn(&World),
}

/// Every test.
pub fn all() -> Vec<&'static Case> {
    [
        axe::CASES,
        blocked::CASES,
        caret::CASES,
        clipboard::CASES,
        compare::CASES,
        embed::CASES,
        files::CASES,
        harness::CASES,
        hosting::CASES,
        keyboard::CASES,
        large::CASES,
        later::CASES,
        links::CASES,
        markup::CASES,
        offline::CASES,
        opening::CASES,
        order::CASES,
        paper::CASES,
        parts::CASES,
        racing::CASES,
        returns::CASES,
        sandbox::CASES,
        sixty::CASES,
        sizes::CASES,
        tabs::CASES,
        timing::CASES,
        unreadable::CASES,
        versions::CASES,
        westmark::CASES,
        yew::CASES,
    ]
    .into_iter()
    .flatten()
    .collect()
}

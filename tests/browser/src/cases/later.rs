//! The second part of the page: not there before somebody has written something, and missed only by what needs it.

use super::Case;
use super::acts::{EXAMPLES, READY, SENTENCE, open_example, share_link, texts, underlined, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "later: a first visit begins with one part; the other comes once something is written", run: comes },
    Case { name: "later: why something is asked is told when somebody wonders", run: wonders },
    Case { name: "later: an idiom is questioned as soon as the idioms are here", run: idiom },
    Case { name: "later: without the idioms typing goes on, and nothing is said of them", run: without },
    Case { name: "later: nothing moves when it comes", run: still },
    Case { name: "later: what can’t be fetched is said, and works at the next try", run: missed },
    Case { name: "later: a slow connection says that something comes", run: slow },
    Case { name: "later: a link whose reader can’t be fetched says so", run: link },
];

/// Whether the page has asked for the second part. The service worker’s own store is not the page’s.
fn asked(b: &Browser) -> bool {
    let names = "performance.getEntriesByType('resource').some(it => /later-.*\\.wasm/.test(it.name))";
    b.js(&format!("return {names}")).as_bool().expect("a list of what was loaded")
}

fn comes(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(textbox(SENTENCE));
    assert!(!asked(&b), "a first visit begins without the second part");
    b.keys("We");
    b.wait_until("the second part is fetched ahead", || asked(&b));
    b.open("/");
    b.click(button("Try this one"));
    b.wait_until("the second part is fetched for a sentence that was not typed", || asked(&b));
    b.click(button("Make it a choice"));
    b.wait_text(css(".b-page--live"), "even over");
    b.click(button("Page"));
    b.find(css(".b-app--page .b-page__choice"));
    b.click(button("Share"));
    b.find(role("dialog", "Share"));
}

fn wonders(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND]);
    b.click(button("Try this one"));
    wait_missed(&b);
    block(&b, &[]);
    b.click(css(".b-note__open summary"));
    b.wait_text(css(".b-note__open .b-more__body"), "Settles it:");
}

/// A sentence with an idiom, and with words that are questioned without the idioms, too.
const IDIOM: &str = "We will turn the corner and become the leading bakery in Kent";
const ALONE: [&str; 1] = ["leading bakery"];
const BOTH: [&str; 2] = ["turn the corner", "leading bakery"];

fn idiom(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), IDIOM);
    b.wait_until("both are underlined", || underlined(&b) == BOTH);
    b.wait_until("both are questioned", || texts(&b, ".b-note__ask").len() == 2);
    assert!(asked(&b), "the idioms are in the second part");
    // Also where they come after typing has rested.
    let b = world.browser();
    b.open("/");
    block(&b, &[]);
    slow_down(&b);
    b.type_into(textbox(SENTENCE), IDIOM);
    b.wait_until("both are underlined", || underlined(&b) == BOTH);
    b.keys(", and");
    assert_eq!(b.value(textbox(SENTENCE)), format!("{IDIOM}, and"), "the cursor stays");
}

fn without(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND]);
    b.type_into(textbox(SENTENCE), IDIOM);
    wait_missed(&b);
    b.wait_until("what needs no idioms is questioned", || texts(&b, ".b-note__ask").len() == 1);
    assert_eq!(underlined(&b), ALONE);
    b.keys(", and");
    assert_eq!(b.value(textbox(SENTENCE)), format!("{IDIOM}, and"), "typing goes on");
    assert_eq!(texts(&b, ".b-window + .b-toast"), Vec::<String>::new(), "nobody asked for it");
    // Whoever asks for something of the second part gets just that; the idioms wait for the next look at the words.
    block(&b, &[]);
    b.click(css(".b-note__open summary"));
    b.wait_text(css(".b-note__open .b-more__body"), "Settles it:");
    assert_eq!(underlined(&b), ALONE);
    b.click(textbox(SENTENCE));
    b.wait_until("both are underlined", || underlined(&b) == BOTH);
}

fn still(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND, "*later-*.css"]);
    b.type_into(textbox(SENTENCE), "The bakery of Aldmoor opens at five");
    wait_missed(&b);
    b.find(button("Name the two"));
    wait_saved(&b);
    let looks = || {
        b.js("return JSON.stringify([...document.querySelectorAll('.b-window *')].map(e => {
            const { color, font } = getComputedStyle(e);
            return [e.className, e.getBoundingClientRect(), color, font];
        }))")
    };
    let before = looks();
    block(&b, &[]);
    // There is no next question: that is said to those who hear the page, and nothing else happens.
    b.press("F8");
    b.wait_js(
        "the second part is here",
        "document.querySelector('[role=status].b-hidden').textContent.includes('Nothing')",
    );
    assert_eq!(looks(), before);
}

/// Lets nothing come, or everything.
fn block(b: &Browser, addresses: &[&str]) {
    b.cdp("Network.enable", json!({}));
    b.cdp("Network.setBypassServiceWorker", json!({ "bypass": true }));
    b.cdp("Network.setBlockedURLs", json!({ "urls": addresses }));
}

const SECOND: &str = "*later-*.wasm";

/// From now on everything that is asked for takes its time.
fn slow_down(b: &Browser) {
    let network = json!({ "offline": false, "latency": 2_500, "downloadThroughput": -1, "uploadThroughput": -1 });
    b.cdp("Network.emulateNetworkConditions", network);
}

/// Waits until the second part was fetched ahead and could not be had.
#[track_caller]
fn wait_missed(b: &Browser) {
    b.expect_console("later-");
    b.wait_until("the second part is missed", || b.console_errors().iter().any(|error| error.contains("later-")));
}

fn missed(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND]);
    b.click(button("Try this one"));
    wait_missed(&b);
    b.click(button("Make it a choice"));
    b.click(button("Share"));
    b.wait_text(css(".b-toast"), "A part of Bearing could not be fetched.");
    (0..3).for_each(|_| b.click(button("Back")));
    assert_eq!(b.value(textbox(SENTENCE)), READY, "everything else goes on");
    block(&b, &[]);
    b.press("Control+Enter");
    b.click(button("Share"));
    b.find(role("dialog", "Share"));
}

fn slow(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND]);
    b.click(button("Try this one"));
    wait_missed(&b);
    b.click(button("Make it a choice"));
    block(&b, &[]);
    slow_down(&b);
    b.click(button("Share"));
    b.wait_text(css(".b-toast"), "One moment");
    b.find(role("dialog", "Share"));
    assert!(!b.text(css(".b-window + .b-toast")).contains("One moment"), "it goes when the panel comes");
}

fn link(world: &World) {
    let owner = world.browser();
    open_example(&owner, EXAMPLES[0]);
    let link = share_link(&owner);
    let b = world.browser();
    b.open("/");
    b.find(css(".b-start"));
    block(&b, &[SECOND]);
    b.expect_console("later-");
    let payload = link.split_once('#').expect("what follows the #").1;
    b.js(&format!("location.hash = '{payload}'"));
    b.wait_text(css(".b-reading--broken"), "A part of Bearing could not be fetched.");
    block(&b, &[]);
    b.reload();
    b.find(css(".b-reading .b-page__sheet"));
}

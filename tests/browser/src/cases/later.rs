//! The second part of the page: not there before it is asked for, and missed only by what needs it.

use super::Case;
use super::acts::{EXAMPLES, READY, SENTENCE, open_example, share_link};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "later: a first visit needs one part; the other comes when it is asked for", run: comes },
    Case { name: "later: why something is asked is told when somebody wonders", run: wonders },
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
    b.click(button("Try this one"));
    b.click(button("Make it a choice"));
    b.wait_text(css(".b-page--live"), "even over");
    assert!(!asked(&b), "a first visit needs no second part");
    b.click(button("Page"));
    b.find(css(".b-app--page .b-page__choice"));
    assert!(asked(&b), "the steps are in the second part");
    b.click(button("Share"));
    b.find(role("dialog", "Share"));
}

fn wonders(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(button("Try this one"));
    assert!(!asked(&b), "the question alone is here");
    b.click(css(".b-note__open summary"));
    b.wait_text(css(".b-note__open .b-more__body"), "Settles it:");
    assert!(asked(&b), "the lesson is in the second part");
}

/// Lets nothing come, or everything.
fn block(b: &Browser, addresses: &[&str]) {
    b.cdp("Network.enable", json!({}));
    b.cdp("Network.setBypassServiceWorker", json!({ "bypass": true }));
    b.cdp("Network.setBlockedURLs", json!({ "urls": addresses }));
}

const SECOND: &str = "*later-*.wasm";

fn missed(world: &World) {
    let b = world.browser();
    b.open("/");
    block(&b, &[SECOND]);
    b.expect_console("later-");
    b.click(button("Try this one"));
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
    block(&b, &[]);
    b.click(button("Try this one"));
    b.click(button("Make it a choice"));
    let network = json!({ "offline": false, "latency": 2_500, "downloadThroughput": -1, "uploadThroughput": -1 });
    b.cdp("Network.emulateNetworkConditions", network);
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

//! Without a network the page works on; a newer version is offered and never forced; an embed leaves nothing behind.

use super::Case;
use super::acts::{EXAMPLES, FIRST, SECOND, answer, open_example, share_link, start_empty, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::server::BLANK;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "offline: after one visit everything works on without a network", run: works_on },
    Case { name: "offline: a newer version is offered, and comes when it is wanted", run: newer },
    Case { name: "offline: an embed never registers a worker", run: embed },
];

/// Waits until the worker has everything and answers for the page.
#[track_caller]
fn wait_ready(b: &Browser) {
    b.wait_js("the worker answers", "navigator.serviceWorker.controller?.state === 'activated'");
}

fn works_on(world: &World) {
    let b = world.browser();
    b.open("/");
    wait_ready(&b);
    let link = {
        let owner = world.browser();
        open_example(&owner, EXAMPLES[2]);
        share_link(&owner)
    };
    world.site.borrow_mut().stop();
    // The browser itself notes that nothing answers.
    b.expect_console("ERR_CONNECTION_REFUSED");
    b.reload();
    b.click(button("Start empty"));
    answer(&b, FIRST, "Short queues at noon");
    b.type_into(textbox(SECOND), "long opening hours");
    wait_saved(&b);
    b.reload();
    assert_eq!(b.value(textbox(SECOND)), "long opening hours");
    open_example(&b, EXAMPLES[0]);
    b.open(BLANK_PAGE);
    b.open(&link);
    b.find(css(".b-reading .b-page__sheet"));
}

/// An address that asks the site for nothing.
const BLANK_PAGE: &str = "about:blank";

fn newer(world: &World) {
    let b = world.browser();
    start_empty(&b);
    wait_ready(&b);
    answer(&b, FIRST, "Short queues at noon");
    wait_saved(&b);
    let old = versions(&b);
    let worker = std::fs::read_to_string("dist/sw.js").expect("the release has a worker");
    let version = old.first().and_then(|name| name.rsplit(' ').next()).expect("its version").to_string();
    assert!(worker.contains(&version), "the worker names its version {version}");
    world.site.borrow().page("/sw.js", &worker.replace(&version, "0123456789abcdef"));
    b.reload();
    b.wait_text(css(".b-window + .b-toast"), "A newer Bearing is ready");
    // Until then all stays as it is, and what is being typed is not lost by going over.
    assert!(versions(&b).contains(&old[0]), "the old version still stands");
    b.type_into(textbox(SECOND), "long opening hours");
    b.js("stays = true");
    b.click(button("Reload now"));
    b.wait_js("the page has come again", "window.stays === undefined && document.readyState === 'complete'");
    b.wait_until("only the newer version is kept", || {
        let now = versions(&b);
        now.len() == 1 && now[0].ends_with("0123456789abcdef")
    });
    assert_eq!(b.value(textbox(SECOND)), "long opening hours");
    assert!(!b.has(button("Reload now")));
}

/// The versions that the browser keeps files of.
#[track_caller]
fn versions(b: &Browser) -> Vec<String> {
    let names = b.js_await("caches.keys()");
    names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(String::from)).collect()
}

fn embed(world: &World) {
    let b = world.browser();
    b.open(BLANK);
    let payload = {
        let owner = world.browser();
        open_example(&owner, EXAMPLES[0]);
        owner.click(button("Share"));
        owner.click(button("Make an embed"));
        let snippet = owner.value(textbox("Paste this into the page’s HTML"));
        let url = snippet.split('"').nth(1).expect("its address");
        url.split_once('#').expect("what follows the #").1.to_string()
    };
    let url = format!("{}/#{payload}", world.origin());
    let registered = "navigator.serviceWorker.getRegistrations().then(all => all.length)";
    // Without a sandbox, where it could; and in a window of its own.
    let html = format!("<!doctype html><html lang=en><title>A wiki</title><iframe title=in src='{url}'></iframe>");
    b.open(&world.host.page("/wiki", &html));
    b.enter_frame("iframe");
    b.find(css(".b-embed .b-page__sheet"));
    assert_eq!(b.js_await(registered), json!(0));
    b.leave_frame();
    b.open(&url);
    b.find(css(".b-page__sheet"));
    assert_eq!(b.js_await(registered), json!(0));
}

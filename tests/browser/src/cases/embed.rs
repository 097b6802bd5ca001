//! The page inside somebody else's page: in a sandbox that allows nothing but scripts.

use super::Case;
use super::acts::{EXAMPLES, open_example, page_lines, texts};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "embed: the page stands in a sandboxed frame elsewhere, without chrome", run: page },
    Case { name: "embed: what Share offers for a wiki works there as it is", run: snippet },
];

/// What Share makes for a wiki, after choosing an example.
fn made(b: &Browser) -> (String, Vec<String>) {
    open_example(b, EXAMPLES[1]);
    let page = page_lines(b, ".b-app__sheet .b-page__sheet");
    b.click(button("Share"));
    b.click(button("Make an embed"));
    (b.value(textbox("Paste this into the page’s HTML")), page)
}

/// A page of another site that notes what frames tell it.
fn host(world: &World, frame: &str) -> String {
    let html = format!(
        "<!doctype html><html lang=en><title>A wiki</title><h1>A wiki</h1>
         <script>heights = []; onmessage = e => heights.push(e.data)</script>{frame}"
    );
    world.host.page("/wiki", &html)
}

fn page(world: &World) {
    let b = world.browser();
    let (snippet, page) = made(&b);
    let url = snippet.split('"').nth(1).expect("its address").to_string();
    assert!(url.contains("/#m"), "{url}");
    let frame = format!("<iframe sandbox=allow-scripts title=Strategy width=700 height=500 src='{url}'></iframe>");
    b.open(&host(world, &frame));
    b.enter_frame("iframe");
    assert_eq!(b.js("return window.origin"), "null");
    b.find(css(".b-embed .b-page__sheet"));
    assert_eq!(page_lines(&b, ".b-embed .b-page__sheet"), page);
    assert_eq!(b.count(css("nav, .b-rail, .b-bar, .b-saved, textarea, select")), 0, "chrome");
    assert!(texts(&b, ".b-embed__foot").iter().any(|foot| foot.contains("As of ")));
    let height = b.js("return Math.ceil(document.querySelector('.b-embed').getBoundingClientRect().height)");
    b.leave_frame();
    b.wait_js("the host is told the height", "heights.length > 0");
    let told = b.js("return heights.at(-1)");
    assert_eq!((&told["type"], &told["v"], &told["px"]), (&"bearing:height".into(), &1.into(), &height), "{told}");
    assert_eq!(b.js("return localStorage.length"), 0);
}

fn snippet(world: &World) {
    let b = world.browser();
    let (snippet, page) = made(&b);
    b.open(&host(world, &snippet));
    b.js("document.querySelector('iframe').scrollIntoView()");
    b.enter_frame("iframe");
    b.find(css(".b-embed .b-page__sheet"));
    assert_eq!(page_lines(&b, ".b-embed .b-page__sheet"), page);
    let wiki = b.tab();
    b.click(css(".b-embed__foot a"));
    b.switch_to_opened(&[&wiki]);
    b.find(css(".b-page__sheet"));
    assert_eq!(page_lines(&b, ".b-page__sheet"), page);
    b.close_tab(&wiki);
}

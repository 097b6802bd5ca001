//! Nothing that was written is gone by accident, and nothing stays on a computer where it is not wanted.

use super::Case;
use super::acts::{FIRST, LARGEST, SECOND, answer, open_example, start_empty, stored, wait_saved, wait_saving_says};
use crate::find::{button, css, link, role, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "versions: an earlier one opens beside the present one", run: earlier },
    Case { name: "versions: what was removed comes back from the bin", run: bin },
    Case { name: "versions: what is not to be kept on this computer leaves no key", run: not_here },
    Case { name: "?safe looks at nothing that is kept", run: safe },
];

const TITLE: &str = "What is this canvas called?";

fn earlier(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    wait_saved(&b);
    let before = b.value(textbox(TITLE));
    b.type_into(textbox(TITLE), ", redrawn");
    wait_saved(&b);
    b.open("/#/canvases");
    b.click(css(".b-canvases__list summary"));
    assert!(b.text(css(".b-canvases__list details")).contains("As it was until "));
    b.click(button("Open beside the present one"));
    b.find(css(".b-app--page"));
    assert_eq!(b.value(textbox(TITLE)), before);
    wait_saved(&b);
    b.open("/#/canvases");
    assert_eq!(b.count(css(".b-canvases__name")), 2);
    let names = b.text(css(".b-canvases__list"));
    assert!(names.contains(&format!("{before}, redrawn")), "{names}");
}

fn bin(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    wait_saved(&b);
    let (title, there) = (b.value(textbox(TITLE)), b.url());
    b.open("/#/canvases");
    let name = b.text(css(".b-canvases__name"));
    b.click(button(&format!("Remove: {name}")));
    b.wait_gone(css(".b-canvases__name"));
    b.wait_text(css(".b-canvases__part:not([hidden])"), &name);
    b.reload();
    b.click(button("Bring it back"));
    b.find(link(&name));
    b.open(&there);
    assert_eq!(b.value(textbox(TITLE)), title);
}

/// *Where is that?* under the work.
const WHERE: &str = ".b-app__saved summary";

fn not_here(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    wait_saved(&b);
    let id = b.url().split('/').nth_back(1).expect("its id").to_string();
    assert!(stored(&b).contains(&id));
    b.click(css(WHERE));
    b.click(button("Don’t keep it on this computer"));
    wait_saving_says(&b, "Not kept on this computer");
    b.type_into(textbox(SECOND), "long opening hours");
    b.wait_text(css(".b-page--live"), "long opening hours");
    let left = stored(&b);
    assert!(!left.contains(&id) && !left.contains("Short queues"), "{left}");
    // Changing one's mind brings all of it back.
    b.click(button("Keep it on this computer"));
    wait_saved(&b);
    assert!(stored(&b).contains("long opening hours"));
    b.click(button("Don’t keep it on this computer"));
    wait_saving_says(&b, "Not kept on this computer");
    b.reload();
    b.find(role("heading", "This can’t be opened"));
    assert!(!stored(&b).contains(&id));
}

fn safe(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    wait_saved(&b);
    let place = b.url().split_once('#').expect("its place").1.to_string();
    b.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "looked = []; const get = Storage.prototype.getItem;
            Storage.prototype.getItem = function (key) { looked.push(key); return get.call(this, key) }" }),
    );
    for address in ["/?safe", "/?safe#/canvases", &format!("/?safe#{place}")] {
        b.open("/blank");
        b.open(address);
        b.find(css(".b-start"));
        assert!(!b.has(css(".b-start__here a")), "{address} lists what is kept");
        let looked = b.js("return looked.filter(key => key.startsWith('bearing/c/') || key.startsWith('bearing/v/'))");
        assert_eq!(looked, json!([]), "{address} has looked");
    }
    b.click(button("Start empty"));
    b.type_into(textbox(FIRST), "Another beginning");
    assert_eq!(b.value(textbox(FIRST)), "Another beginning");
    // All that was there is there without it.
    b.open("/blank");
    b.open("/");
    b.find(link("Short queues at noon"));
}

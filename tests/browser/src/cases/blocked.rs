//! Storage that is blocked or full: it is said, nothing is lost, work goes on, and there is a file.

use super::Case;
use super::acts::{COST, FIRST, SECOND, answer, start_empty, stored, wait_saved, wait_saving_says};
use super::carry::saved;
use crate::browser::Browser;
use crate::find::{button, css, link, textbox};
use crate::server::BLANK;
use crate::world::World;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    Case { name: "storage blocked by the browser: it is said, typing works, the file is there", run: blocked },
    Case { name: "storage blocked by a sandboxed frame: the whole app works", run: sandboxed },
    Case { name: "storage that throws when it is only touched: the whole app works", run: throwing },
    Case { name: "storage full: it is said, nothing is lost, and saving goes on when there is room", run: full },
    Case {
        name: "storage full from the beginning: the new canvas can be worked on and saved as a file",
        run: full_at_first,
    },
];

/// What everybody gets without storage.
fn works_without(b: &Browser) {
    wait_saving_says(b, "Storage is blocked");
    // By selectors: of frames of another origin the driver tells no names.
    b.click(css(".b-start__ways button"));
    asks(b, FIRST);
    b.type_into(css(BOX), "Short queues at noon");
    b.press("Control+Enter");
    asks(b, SECOND);
    b.type_into(css(BOX), "long opening hours");
    b.press("Control+Enter");
    asks(b, COST);
    b.wait_text(css(".b-page--live"), "Short queues at noon even over long opening hours");
    wait_saving_says(b, "Storage is blocked");
    b.type_into(css(BOX), "Two evenings a week");
    assert_eq!(b.value(css(BOX)), "Two evenings a week");
    let file = "[...document.querySelectorAll('.b-saved button')].some(e => e.checkVisibility() && e.textContent === 'Save it as a file')";
    b.wait_js("the file is offered", file);
}

/// Waits until the large box asks this.
fn asks(b: &Browser, ask: &str) {
    let script = format!("document.querySelector('.b-field--large label')?.textContent === {}", json!(ask));
    b.wait_js(ask, &script);
}

const BOX: &str = ".b-field--large textarea";

fn blocked(world: &World) {
    let b = world.browser_without_storage();
    b.open("/");
    works_without(&b);
    let canvas = saved_file(&b, || b.click(button("Save it as a file")));
    assert_eq!(canvas["canvas"]["tradeoffs"][0]["first"], "Short queues at noon");
    b.open("/#/canvases");
    b.find(css(".b-canvases"));
}

fn sandboxed(world: &World) {
    let b = world.browser();
    let frame = format!(
        "<!doctype html><html lang=en><title>A host</title>\
         <iframe sandbox=allow-scripts title=Bearing width=1200 height=800 src='{}/'></iframe>",
        world.origin()
    );
    b.open(&world.host.page("/host", &frame));
    b.enter_frame("iframe");
    works_without(&b);
}

fn throwing(world: &World) {
    let b = world.browser();
    let source = "Object.defineProperty(window, 'localStorage',
        { get() { throw new DOMException('not for you', 'SecurityError'); } });";
    b.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
    b.open("/");
    works_without(&b);
}

fn full(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    wait_saved(&b);
    b.fill_storage();
    let before = stored(&b);
    let long = "long opening hours, late on Thursdays and early on Saturdays, for those who work shifts";
    b.type_into(textbox(SECOND), long);
    wait_saving_says(&b, "Not saved");
    b.find(button("Save it as a file"));
    assert_eq!(b.value(textbox(SECOND)), long);
    assert_eq!(stored(&b).len(), before.len(), "what was kept stays as it was");
    let file = saved_file(&b, || b.click(button("Save it as a file")));
    assert_eq!(file["canvas"]["tradeoffs"][0]["second"], long);
    // Somebody makes room in another tab; this one goes on saving by itself.
    let here = b.tab();
    b.new_tab(BLANK);
    b.js("localStorage.removeItem('filler0')");
    b.switch_to(&here);
    wait_saved(&b);
    b.reload();
    assert_eq!(b.value(textbox(SECOND)), long);
}

fn full_at_first(world: &World) {
    let b = world.browser();
    b.open(BLANK);
    b.fill_storage();
    start_empty(&b);
    answer(&b, FIRST, "Short queues at noon");
    wait_saving_says(&b, "Not saved");
    b.type_into(textbox(SECOND), "long opening hours");
    b.wait_text(css(".b-page--live"), "Short queues at noon even over long opening hours");
    let file = saved_file(&b, || b.click(button("Save it as a file")));
    assert_eq!(file["canvas"]["tradeoffs"][0]["second"], "long opening hours");
    b.js("localStorage.removeItem('filler0')");
    b.type_into(textbox(SECOND), ", and later");
    wait_saved(&b);
    b.open("/");
    b.find(link("Short queues at noon"));
}

/// What a click saves as a file.
fn saved_file(b: &Browser, click: impl FnOnce()) -> Value {
    serde_json::from_str(&saved(b, click).text).expect("a file in JSON")
}

//! Whatever stands in a canvas is text: on the page, in forms, in links, embeds and beside another. Nothing of it runs.

use super::Case;
use super::acts::{STEPS, go, share_link, wait_saved};
use super::carry::pick;
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::server::BLANK;
use crate::world::World;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[Case { name: "markup and odd characters in every field are text everywhere", run: text }];

/// What an attacker would try, and what turns lines round or hides in them.
const ODD: &str =
    "<img src=x onerror=\"top.ran = ran = 1\"><script>top.ran = ran = 1</script>\u{202E}\u{200B}\u{2066}&amp; ";

/// Puts it before every free text.
fn spoil(value: &mut Value) {
    match value {
        Value::String(text) if text.contains(' ') => text.insert_str(0, ODD),
        Value::Array(list) => list.iter_mut().for_each(spoil),
        Value::Object(map) => map.values_mut().for_each(spoil),
        _ => {}
    }
}

/// The markup is to be read, and has made nothing.
#[track_caller]
fn is_text(b: &Browser, place: &str) {
    b.settle();
    let made = b
        .js("return [...document.querySelectorAll('img, script:not([src]), body iframe:not(.b-share__preview)')]
        .map(e => e.outerHTML)");
    assert_eq!(made, json!([]), "{place}");
    assert_eq!(b.js("return [window.ran ?? null, window.violations]"), json!([null, 0]), "something ran: {place}");
    assert_eq!(b.js("return document.body.innerText.includes('<img src=x onerror=')"), json!(true), "{place}");
}

fn watched(world: &World) -> std::rc::Rc<Browser> {
    let b = world.browser();
    let source = "violations = 0; addEventListener('securitypolicyviolation', () => violations++)";
    b.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
    b
}

fn text(world: &World) {
    let example = std::fs::read_to_string("data/canvases/ward.json").expect("an example");
    let mut canvas: Value = serde_json::from_str(&example).expect("JSON");
    spoil(&mut canvas["canvas"]);
    let b = watched(world);
    b.open("/");
    pick(&b, "odd.json", canvas.to_string().as_bytes());
    b.find(css(".b-app--page"));
    for step in STEPS {
        go(&b, step);
        is_text(&b, step);
    }
    for at in 0..b.count(css(".b-app__sheet .b-reading__view")) {
        b.click(css(".b-app__sheet .b-reading__view").nth(at));
        is_text(&b, "a form of the page");
    }
    wait_saved(&b);
    let link = share_link(&b);
    b.click(button("Make an embed"));
    let snippet = b.value(textbox("Paste this into the page’s HTML"));
    is_text(&b, "the share panel");
    b.open(BLANK);
    b.open("/#/canvases");
    is_text(&b, "the list of canvases");
    b.open(BLANK);
    b.open(&link);
    is_text(&b, "reading");
    compared(world, &link);
    let html = format!("<!doctype html><html lang=en><title>A wiki</title><h1>A wiki</h1>{snippet}");
    let host = world.browser();
    host.open(&world.host.page("/wiki", &html));
    host.js("document.querySelector('iframe').scrollIntoView()");
    host.enter_frame("iframe");
    host.find(css(".b-embed .b-page__sheet"));
    host.settle();
    assert_eq!(host.count(css("img, script:not([src])")), 0);
    assert_eq!(host.js("return document.body.innerText.includes('<img src=x onerror=')"), json!(true));
    host.leave_frame();
    assert_eq!(host.js("return window.ran ?? null"), json!(null));
    // The snippet itself is safe to paste: the title is no tag there.
    assert_eq!(host.count(css("img, script")), 0);
}

/// The same beside a copy that differs.
fn compared(world: &World, link: &str) {
    let b = watched(world);
    b.open(link);
    b.click(button("Keep a copy"));
    b.type_into(textbox("What is this canvas called?"), "<b>mine</b>");
    wait_saved(&b);
    b.open(BLANK);
    b.open(link);
    b.click(button("Compare with mine"));
    b.find(role("heading", "Theirs beside yours"));
    b.click(css("details.b-compare__part > summary"));
    is_text(&b, "comparing");
    b.wait_text(css("main"), "<b>mine</b>");
}

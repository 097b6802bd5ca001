//! The harness itself: what the other tests rely on, on pages made up for it.

use super::Case;
use crate::find::{button, css, link, role, textbox};
use crate::server::BLANK;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "harness: things are found by role and name", run: finds },
    Case { name: "harness: keys, caret and input methods", run: types },
    Case { name: "harness: tabs and frames", run: tabs_and_frames },
    Case { name: "harness: offline and back", run: offline },
    Case { name: "harness: storage blocked, storage full", run: storage },
    Case { name: "harness: paper, preferences, text size", run: conditions },
    Case { name: "harness: axe and the console are heard", run: complaints },
];

const FORM: &str = "<!doctype html><html lang=en><title>form</title><main><h1>Form</h1>
    <section><h2>First</h2><button onclick='out.textContent = \"first\"'>Remove</button></section>
    <section id=second><h2>Second</h2><button onclick='out.textContent = \"second\"'>Remove</button></section>
    <label>Mission <textarea></textarea></label>
    <label>Who <select><option>People<option>Teams</select></label>
    <button aria-label='Copy link' onclick='setTimeout(() => late.remove(), 50)'>⧉</button>
    <p id=late>going</p><p id=out></p><a href='#there'>There</a></main>";

fn finds(world: &World) {
    let b = world.browser();
    b.open(&world.host.page("/form", FORM));
    b.click(button("Remove").nth(1));
    b.wait_text(css("#out"), "second");
    b.click(button("Remove"));
    b.wait_text(css("#out"), "first");
    b.click(button("Remove").within("#second"));
    b.wait_text(css("#out"), "second");
    assert_eq!(b.count(button("Remove")), 2);
    assert!(!b.has(button("Move")));
    assert!(b.has(role("heading", "Second")));
    b.choose(role("combobox", "Who"), "Teams");
    assert_eq!(b.value(role("combobox", "Who")), "Teams");
    b.click(button("Copy link"));
    b.wait_gone(css("#late"));
    b.click(link("There"));
    assert!(b.url().ends_with("#there"), "{}", b.url());
    assert_eq!(b.text(css("h1")), "Form");
}

fn types(world: &World) {
    let b = world.browser();
    b.open(&world.host.page("/form", FORM));
    let field = || textbox("Mission");
    b.type_into(field(), "Fewer, better 🧭 e\u{301}nd\nnow");
    assert_eq!(b.value(field()), "Fewer, better 🧭 e\u{301}nd\nnow");
    b.set_caret(5);
    b.keys("!");
    assert_eq!(b.caret(), (6, 6));
    b.press("Control+a");
    b.press("Delete");
    assert_eq!(b.value(field()), "");
    for text in ["に", "にほ", "にほん"] {
        b.compose(text);
        assert_eq!(b.value(field()), text);
    }
    b.commit("日本");
    assert_eq!(b.value(field()), "日本");
    b.press("Shift+Tab");
    b.press("Enter");
    b.wait_text(css("#out"), "second");
    assert_eq!(b.focused(), "button “Remove”");
}

fn tabs_and_frames(world: &World) {
    let b = world.browser();
    let inner = world.host.page("/inner", "<!doctype html><html lang=en><title>in</title><h1>Inside</h1>");
    let outer = format!(
        "<!doctype html><html lang=en><title>out</title><h1>Outside</h1><iframe title=in src='{inner}'></iframe>\
         <a href='{inner}' target=_blank>Open</a>"
    );
    b.open(&world.host.page("/outer", &outer));
    b.enter_frame("iframe");
    assert_eq!(b.text(css("h1")), "Inside");
    b.leave_frame();
    let first = b.tab();
    b.click(link("Open"));
    b.switch_to_opened(&[&first]);
    assert_eq!(b.text(css("h1")), "Inside");
    b.close_tab(&first);
    let second = b.new_tab(&inner);
    b.switch_to(&first);
    assert_eq!(b.text(css("h1")), "Outside");
    b.switch_to(&second);
    assert_eq!(b.text(css("h1")), "Inside");
}

fn offline(world: &World) {
    let b = world.browser();
    b.open(BLANK);
    let asks = "fetch('/blank', { cache: 'no-store' }).then(r => r.status)";
    assert_eq!(b.js_await(asks), json!(200));
    world.site.borrow_mut().stop();
    let answer = b.js_await(asks).to_string();
    assert!(answer.contains("failed"), "{answer}");
    world.site.borrow_mut().restart();
    assert_eq!(b.js_await(asks), json!(200));
    b.expect_console("ERR_CONNECTION_REFUSED");
}

fn storage(world: &World) {
    let blocked = world.browser_without_storage();
    blocked.open(BLANK);
    let probe = "try { localStorage.setItem('a', 'b'); return 'open' } catch (e) { return e.name }";
    assert_eq!(blocked.js(probe), "SecurityError");
    let b = world.browser();
    b.open(BLANK);
    assert_eq!(b.js(probe), "open");
    b.fill_storage();
    assert_eq!(b.js(probe), "open", "a key that fits where it was");
    assert_eq!(
        b.js("try { localStorage.setItem('c', 'dd'); return 'room' } catch (e) { return e.name }"),
        "QuotaExceededError"
    );
    b.reload();
    assert_eq!(b.js("return localStorage.getItem('a')"), "b");
}

fn conditions(world: &World) {
    let b = world.browser();
    let long = format!("{FORM}{}", "<p style='break-after: page'>A page".repeat(2));
    b.open(&world.host.page("/long", &long));
    for paper in ["A4", "Letter"] {
        let pdf = b.print(paper);
        assert!(pdf.bytes.starts_with(b"%PDF"));
        assert_eq!(pdf.sheets, 2, "{paper}");
    }
    let matches = |query: &str| b.js(&format!("return matchMedia('{query}').matches")) == json!(true);
    b.prefer(&[("prefers-color-scheme", "dark"), ("prefers-reduced-motion", "reduce")]);
    assert!(matches("(prefers-color-scheme: dark)") && matches("(prefers-reduced-motion: reduce)"));
    b.resize(360, 740);
    assert_eq!(b.js("return innerWidth"), json!(360));
    b.text_size(200);
    assert_eq!(b.js("return getComputedStyle(document.documentElement).fontSize"), "32px");
    b.drag(css("h1"), css("#out"));
}

fn complaints(world: &World) {
    let b = world.browser();
    b.open(
        &world
            .host
            .page("/bad", "<!doctype html><html lang=en><title>bad</title><main><h1>Bad</h1><img src='data:,'></main>"),
    );
    let found = b.axe_violations();
    assert!(found.iter().any(|line| line.starts_with("image-alt")), "{found:?}");
    b.js("console.error('panicked at somewhere')");
    b.wait_until("the console is read", || b.console_errors().iter().any(|e| e.contains("panicked at")));
    assert!(b.fault().is_some_and(|fault| fault.starts_with("the app panicked")));
    b.forget_console();
}

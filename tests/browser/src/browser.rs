//! One browser as a person uses it: open, click, read, wait. Every method fails the test with a plain sentence.

use crate::find::{PATIENCE, Spot, css, id};
use crate::watch::Watched;
use crate::webdriver::{Driver, Options, Session};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::time::{Duration, Instant};

/// A window's or tab's handle.
pub struct Tab(String);

/// One browser with a profile of its own. Its commands go to the current tab and frame.
pub struct Browser {
    session: Session,
    site: String,
    pub(crate) watched: RefCell<Watched>,
}

impl Browser {
    /// Starts one; `site` is the origin that paths are opened on, `host` the other one that is ours.
    pub fn start(driver: &Driver, options: Options, site: &str, host: &str) -> Browser {
        let watched = RefCell::new(Watched::new(site, host));
        Browser { session: driver.session(options), site: site.into(), watched }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Opens a path of the site (`/`, `/#/…`) or a whole address, and waits until the app has started.
    #[track_caller]
    pub fn open(&self, address: &str) {
        let url = if address.starts_with('/') { self.site.clone() + address } else { address.into() };
        self.must(self.session.post("/url", json!({ "url": url })));
        self.wait_started();
    }

    #[track_caller]
    pub fn reload(&self) {
        self.must(self.session.post("/refresh", json!({})));
        self.wait_started();
    }

    /// The static first paint is gone (a page that is not the app has none).
    #[track_caller]
    fn wait_started(&self) {
        let done = "document.readyState === 'complete' && !document.querySelector('[data-first-paint]')";
        self.wait_js("the app has started", done);
    }

    /// The address of the page.
    #[track_caller]
    pub fn url(&self) -> String {
        string(self.must(self.session.get("/url")))
    }

    #[track_caller]
    pub fn click(&self, spot: Spot) {
        let element = self.find(spot);
        self.must(self.session.post(&format!("/element/{}/click", id(&element)), json!({})));
    }

    /// Chooses an option of a menu by its words.
    #[track_caller]
    pub fn choose(&self, menu: Spot, option: &str) {
        let element = self.find(menu);
        let script = "const o = [...arguments[0].options].find(o => o.text.trim() === arguments[1]); return o ?? null;";
        let found = self.must(self.session.run(script, &[element, json!(option)]));
        assert!(!found.is_null(), "the menu has no “{option}”");
        self.must(self.session.post(&format!("/element/{}/click", id(&found)), json!({})));
    }

    /// Drags with the mouse from the middle of one thing to the middle of another.
    #[track_caller]
    pub fn drag(&self, from: Spot, to: Spot) {
        let (from, to) = (self.find(from), self.find(to));
        let at = |element: &Value| json!({ "type": "pointerMove", "duration": 100, "origin": element, "x": 0, "y": 0 });
        let steps = json!([
            at(&from), { "type": "pointerDown", "button": 0 }, at(&to), at(&to), { "type": "pointerUp", "button": 0 }
        ]);
        let actions = json!([{ "type": "pointer", "id": "mouse", "actions": steps }]);
        self.must(self.session.post("/actions", json!({ "actions": actions })));
    }

    /// The text as it is shown.
    #[track_caller]
    pub fn text(&self, spot: Spot) -> String {
        let element = self.find(spot);
        string(self.must(self.session.run("return arguments[0].innerText", &[element])))
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, spot: Spot) -> String {
        let element = self.find(spot);
        string(self.must(self.session.run("return arguments[0].value", &[element])))
    }

    #[track_caller]
    pub fn attribute(&self, spot: Spot, name: &str) -> Option<String> {
        let element = self.find(spot);
        let got =
            self.must(self.session.run("return arguments[0].getAttribute(arguments[1])", &[element, json!(name)]));
        got.as_str().map(String::from)
    }

    /// Waits until the text shown contains `part`.
    #[track_caller]
    pub fn wait_text(&self, spot: Spot, part: &str) {
        let element = self.find(spot);
        let got =
            || self.session.run("return arguments[0].innerText", std::slice::from_ref(&element)).unwrap_or_default();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if got().as_str().is_some_and(|text| text.contains(part)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("“{part}” does not appear; there is: {}", got());
    }

    /// Waits until `state` holds; `what` names it, as in “the app has started”.
    #[track_caller]
    pub fn wait_until(&self, what: &str, state: impl Fn() -> bool) {
        let start = Instant::now();
        while !state() {
            assert!(start.elapsed() < PATIENCE, "not within {} s: {what}", PATIENCE.as_secs());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a JavaScript expression is true.
    #[track_caller]
    pub fn wait_js(&self, what: &str, expression: &str) {
        let script = format!("return Boolean({expression})");
        self.wait_until(what, || self.session.run(&script, &[]) == Ok(json!(true)));
    }

    /// Runs JavaScript (`return …`) and gives its value.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.must(self.session.run(script, &[]))
    }

    /// As `js`, waiting for a promise.
    #[track_caller]
    pub fn js_await(&self, expression: &str) -> Value {
        let script = format!("const done = arguments[0]; ({expression}).then(done, e => done('failed: ' + e))");
        self.must(self.session.run_async(&script, &[]))
    }

    /// A Chrome DevTools Protocol command to the current tab.
    #[track_caller]
    pub fn cdp(&self, command: &str, params: Value) -> Value {
        self.must(self.session.cdp(command, params))
    }

    /// The current tab, to come back to.
    #[track_caller]
    pub fn tab(&self) -> Tab {
        Tab(string(self.must(self.session.get("/window"))))
    }

    /// Opens an address in a new tab of the same profile, and goes there.
    #[track_caller]
    pub fn new_tab(&self, address: &str) -> Tab {
        let new = self.must(self.session.post("/window/new", json!({ "type": "tab" })));
        let tab = Tab(string(new["handle"].clone()));
        self.switch_to(&tab);
        self.open(address);
        tab
    }

    #[track_caller]
    pub fn switch_to(&self, tab: &Tab) {
        self.must(self.session.post("/window", json!({ "handle": tab.0 })));
    }

    /// Goes to the tab that a click has opened.
    #[track_caller]
    pub fn switch_to_opened(&self, known: &[&Tab]) -> Tab {
        let opened = || {
            let all = self.session.get("/window/handles").unwrap_or_default();
            let all: Vec<String> = all.as_array().into_iter().flatten().cloned().map(string).collect();
            all.into_iter().find(|handle| !known.iter().any(|tab| tab.0 == *handle))
        };
        self.wait_until("a tab has opened", || opened().is_some());
        let tab = Tab(opened().unwrap_or_default());
        self.switch_to(&tab);
        tab
    }

    /// Closes the current tab; `then` is where to go on.
    #[track_caller]
    pub fn close_tab(&self, then: &Tab) {
        self.must(self.session.delete("/window"));
        self.switch_to(then);
    }

    /// Goes into the frame that the selector finds, and waits until the app there has started.
    #[track_caller]
    pub fn enter_frame(&self, selector: &str) {
        let frame = self.find(css(selector));
        self.must(self.session.post("/frame", json!({ "id": frame })));
        self.wait_started();
    }

    /// Back to the whole page.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.must(self.session.post("/frame", json!({ "id": null })));
    }

    /// Fills this origin's localStorage until not one more character goes in. Call on a page of the site.
    #[track_caller]
    pub fn fill_storage(&self) {
        self.js("let part = 'x'.repeat(1 << 20), n = 0;
            while (part) try { localStorage.setItem('filler' + n++, part); } catch { part = part.slice(part.length / 2 + 1); }");
    }

    /// Ends the browser.
    pub fn quit(&self) {
        let _ = self.session.delete("");
    }

    #[track_caller]
    pub(crate) fn must(&self, answer: Result<Value, String>) -> Value {
        answer.unwrap_or_else(|complaint| panic!("{complaint}"))
    }
}

pub(crate) fn string(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

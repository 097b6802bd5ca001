//! What goes on behind the page: console, requests, accessibility. Looked at after every test, whatever it tests.

use crate::browser::Browser;
use serde_json::{Value, json};

/// What was seen of one browser so far.
#[derive(Default)]
pub struct Watched {
    site: String,
    host: String,
    errors: Vec<String>,
    requests: Vec<String>,
    foreign: Vec<String>,
    expected: Vec<String>,
}

impl Watched {
    /// `site` serves the app; `host` is a test's other origin, which the app itself must not ask either.
    pub fn new(site: &str, host: &str) -> Watched {
        Watched { site: format!("{site}/"), host: format!("{host}/"), ..Watched::default() }
    }

    fn request(&mut self, event: &Value) {
        let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
        let from = event["params"]["documentURL"].as_str().unwrap_or_default();
        let local = ["data:", "blob:", "about:"].iter().any(|scheme| url.starts_with(scheme));
        let inside = url.starts_with(&self.site) || (url.starts_with(&self.host) && from.starts_with(&self.host));
        if !local && !inside {
            self.foreign.push(format!("{url} (by {from})"));
        }
        self.requests.push(url.into());
    }

    fn unexpected(&self) -> Vec<&String> {
        let known = |error: &String| self.expected.iter().any(|part| error.contains(part.as_str()));
        self.errors.iter().filter(|error| !known(error)).collect()
    }
}

impl Browser {
    /// Reads what the browser has logged since the last time.
    fn watch(&self) {
        let mut watched = self.watched.borrow_mut();
        for entry in self.log("browser") {
            if entry["level"] == "SEVERE" {
                watched.errors.push(entry["message"].as_str().unwrap_or_default().into());
            }
        }
        for entry in self.log("performance") {
            let said: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default()).unwrap_or_default();
            if said["message"]["method"] == "Network.requestWillBeSent" {
                watched.request(&said["message"]);
            }
        }
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let log = self.session().post("/se/log", json!({ "type": kind })).unwrap_or_default();
        log.as_array().cloned().unwrap_or_default()
    }

    /// The addresses that were asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.watch();
        self.watched.borrow().requests.clone()
    }

    /// Requests that left the site, as sentences. None, unless a test brings one about.
    pub fn foreign_requests(&self) -> Vec<String> {
        self.watch();
        self.watched.borrow().foreign.clone()
    }

    /// Errors on the console so far, panics among them.
    pub fn console_errors(&self) -> Vec<String> {
        self.watch();
        self.watched.borrow().errors.clone()
    }

    /// Says that this test brings about console errors containing `part`. Never for panics.
    pub fn expect_console(&self, part: &str) {
        self.watched.borrow_mut().expected.push(part.into());
    }

    /// Says that this test itself asks another origin.
    pub fn forget_foreign_requests(&self) {
        self.watch();
        self.watched.borrow_mut().foreign.clear();
    }

    /// Says that this test itself has brought about all that the console shows.
    pub fn forget_console(&self) {
        self.watch();
        self.watched.borrow_mut().errors.clear();
    }

    /// What every test holds besides its own promise: no panic, no console error, nothing leaves.
    pub fn fault(&self) -> Option<String> {
        self.watch();
        let watched = self.watched.borrow();
        if let Some(panic) = watched.errors.iter().find(|error| error.contains("panicked at")) {
            return Some(format!("the app panicked: {panic}"));
        }
        if let Some(error) = watched.unexpected().first() {
            return Some(format!("the console shows: {error}"));
        }
        watched.foreign.first().map(|request| format!("a request left the site: {request}"))
    }

    /// Fails with what axe finds wrong with the page as it is now.
    #[track_caller]
    pub fn axe(&self) {
        let violations = self.axe_violations();
        assert!(violations.is_empty(), "axe finds:\n{}", violations.join("\n"));
    }

    /// What axe finds wrong, a line each: rule, what it means, where.
    #[track_caller]
    pub fn axe_violations(&self) -> Vec<String> {
        let path = std::env::var("AXE").expect("AXE names axe-core's script");
        let source = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        self.must(self.session().run(&source, &[]));
        let found = self.js_await(
            "axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.map(v =>
                v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(', ')))",
        );
        match found {
            Value::Array(lines) => lines.into_iter().map(crate::browser::string).collect(),
            other => panic!("axe did not run: {other}"),
        }
    }
}

//! The WebDriver protocol: starting chromedriver, sessions, commands as JSON over HTTP. Knows nothing of the page.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running chromedriver; ends when dropped.
pub struct Driver {
    process: Child,
    base: String,
}

/// How a browser is started.
#[derive(Clone, Copy, Default)]
pub struct Options {
    /// Cookies and storage are blocked, as a strict browser setting does: `localStorage` throws.
    pub storage_blocked: bool,
    /// No request log: for measuring.
    pub quiet: bool,
}

impl Driver {
    /// Starts chromedriver on a free port.
    pub fn start() -> Driver {
        let program = std::env::var("CHROMEDRIVER").unwrap_or("chromedriver".into());
        let mut process = Command::new(&program)
            .args(["--port=0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{program} could not be started: {e}"));
        let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let port =
            lines.map_while(Result::ok).find_map(|line| Some(line.split("successfully on port ").nth(1)?.to_string()));
        let port = port.unwrap_or_else(|| panic!("{program} did not say its port"));
        Driver { process, base: format!("http://127.0.0.1:{}", port.trim_end_matches('.')) }
    }

    /// A browser with a fresh profile.
    pub fn session(&self, options: Options) -> Session {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)));
        let mut session = Session { agent: config.build().into(), base: self.base.clone() };
        let body = json!({ "capabilities": { "alwaysMatch": capabilities(options) } });
        let started = session.post("/session", body).unwrap_or_else(|e| panic!("no browser: {e}"));
        session.base = format!("{}/session/{}", self.base, started["sessionId"].as_str().unwrap_or_default());
        session
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn capabilities(options: Options) -> Value {
    let mut args = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--force-color-profile=srgb",
        "--lang=en",
        // A phone's scroll bar takes no width; so pictures are as wide as they say.
        "--hide-scrollbars",
        // Whatever a page tries, no name leads anywhere.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];
    args.push("--window-size=1280,900");
    let cookies = if options.storage_blocked { 2 } else { 1 };
    let mut chrome = json!({
        "args": args,
        "prefs": { "profile.default_content_setting_values.cookies": cookies },
    });
    if let Ok(browser) = std::env::var("CHROMIUM") {
        chrome["binary"] = browser.into();
    }
    let requests = if options.quiet { "OFF" } else { "ALL" };
    json!({
        "goog:chromeOptions": chrome,
        "goog:loggingPrefs": { "browser": "ALL", "performance": requests },
        "unhandledPromptBehavior": "accept",
    })
}

/// One browser under control. Every command gives the driver's value or its complaint.
pub struct Session {
    agent: ureq::Agent,
    base: String,
}

impl Session {
    pub fn get(&self, path: &str) -> Result<Value, String> {
        read(self.agent.get(self.base.clone() + path).call())
    }

    pub fn post(&self, path: &str, body: Value) -> Result<Value, String> {
        read(self.agent.post(self.base.clone() + path).send_json(body))
    }

    pub fn delete(&self, path: &str) -> Result<Value, String> {
        read(self.agent.delete(self.base.clone() + path).call())
    }

    /// A command of the Chrome DevTools Protocol.
    pub fn cdp(&self, command: &str, params: Value) -> Result<Value, String> {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": params }))
    }

    /// Runs a function's body in the page, with `arguments`.
    pub fn run(&self, script: &str, args: &[Value]) -> Result<Value, String> {
        self.post("/execute/sync", json!({ "script": script, "args": args }))
    }

    /// As `run`, for a body that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, args: &[Value]) -> Result<Value, String> {
        self.post("/execute/async", json!({ "script": script, "args": args }))
    }
}

fn read(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut answer = answer.map_err(|e| format!("the driver does not answer: {e}"))?;
    let status = answer.status();
    let body = answer.body_mut().with_config().limit(1 << 28).read_json::<Value>();
    let mut body = body.map_err(|e| format!("the driver answers no JSON: {e}"))?;
    if status.is_success() {
        return Ok(body["value"].take());
    }
    let said = body["value"]["message"].as_str().unwrap_or_default();
    Err(said.lines().next().unwrap_or_default().to_string())
}

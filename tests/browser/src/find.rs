//! Finding things as a person names them: a role and the name that assistive technology reads.

use crate::browser::Browser;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long anything in the page may take before a test fails.
pub const PATIENCE: Duration = Duration::from_secs(6);

/// Where something is: what to look among, what it is called, and which of several.
#[derive(Clone)]
pub struct Spot {
    within: String,
    css: String,
    role: &'static str,
    name: Option<String>,
    nth: usize,
}

/// By CSS selector: for what has no role or no name.
pub fn css(selector: &str) -> Spot {
    Spot { within: String::new(), css: selector.into(), role: "", name: None, nth: 0 }
}

/// By role and exact accessible name, both as the browser computes them.
pub fn role(role: &'static str, name: &str) -> Spot {
    Spot { role, name: Some(name.into()), ..css(candidates(role)) }
}

pub fn button(name: &str) -> Spot {
    role("button", name)
}

pub fn link(name: &str) -> Spot {
    role("link", name)
}

pub fn textbox(name: &str) -> Spot {
    role("textbox", name)
}

fn candidates(role: &str) -> &'static str {
    match role {
        "button" => "button, summary, [role=button], input[type=button]",
        "link" => "a[href], [role=link]",
        "textbox" => "textarea, input, [role=textbox]",
        "checkbox" => "input[type=checkbox], [role=checkbox]",
        "radio" => "input[type=radio], [role=radio]",
        "combobox" => "select, input, [role=combobox]",
        "heading" => "h1, h2, h3, h4, h5, h6, [role=heading]",
        _ => "main, nav, header, footer, section, aside, form, dialog, ul, ol, table, fieldset, [role]",
    }
}

impl Spot {
    /// The n-th of several, counted from 0.
    pub fn nth(self, nth: usize) -> Spot {
        Spot { nth, ..self }
    }

    /// Only inside what this selector finds.
    pub fn within(self, selector: &str) -> Spot {
        Spot { within: selector.into(), ..self }
    }

    /// As a failure names it.
    fn said(&self) -> String {
        let place = if self.within.is_empty() { String::new() } else { format!(" within {}", self.within) };
        let which = if self.nth == 0 { String::new() } else { format!(", number {}", self.nth) };
        match &self.name {
            Some(name) => format!("{} “{name}”{place}{which}", self.role),
            None => format!("{}{place}{which}", self.css),
        }
    }
}

/// A visible element that names `name` anywhere (the browser's own computing of names decides later).
const LOOK: &str = r"
const [within, css, name] = arguments;
const roots = within ? [...document.querySelectorAll(within)] : [document];
const text = id => document.getElementById(id)?.textContent ?? '';
const said = e => [e.textContent, e.title, e.placeholder, e.value, e.getAttribute('aria-label'),
  ...[...(e.labels ?? [])].map(l => l.textContent),
  ...(e.getAttribute('aria-labelledby') ?? '').split(' ').map(text),
  ...[...e.querySelectorAll('[aria-label],[alt],title')].map(c => c.getAttribute('aria-label') ?? c.alt ?? c.textContent),
].join(' ').replace(/\s+/g, ' ');
return roots.flatMap(r => [...r.querySelectorAll(css)])
  .filter(e => name === null || (e.checkVisibility() && said(e).includes(name)));";

impl Browser {
    /// The element, as soon as there is one.
    #[track_caller]
    pub fn find(&self, spot: Spot) -> Value {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(element) = self.look(&spot) {
                return element;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("there is no {}{}", spot.said(), self.instead(&spot));
    }

    /// Whether it is there now.
    pub fn has(&self, spot: Spot) -> bool {
        self.look(&spot).is_some()
    }

    /// Waits until it is gone.
    #[track_caller]
    pub fn wait_gone(&self, spot: Spot) {
        self.wait_until(&format!("{} is gone", spot.said()), || self.look(&spot).is_none());
    }

    /// How many there are now.
    pub fn count(&self, spot: Spot) -> usize {
        self.matching(&spot).len()
    }

    fn look(&self, spot: &Spot) -> Option<Value> {
        self.matching(spot).into_iter().nth(spot.nth)
    }

    fn matching(&self, spot: &Spot) -> Vec<Value> {
        let args = [json!(spot.within), json!(spot.css), json!(spot.name)];
        let found = self.session().run(LOOK, &args).unwrap_or_default();
        let found = found.as_array().cloned().unwrap_or_default();
        match &spot.name {
            Some(name) => found.into_iter().filter(|element| self.is_called(element, spot.role, name)).collect(),
            None => found,
        }
    }

    fn is_called(&self, element: &Value, role: &str, name: &str) -> bool {
        self.computed(element, "label") == name && self.computed(element, "role") == role
    }

    /// `label` or `role`, as assistive technology is told.
    fn computed(&self, element: &Value, what: &str) -> String {
        let path = format!("/element/{}/computed{what}", id(element));
        let said = self.session().get(&path).unwrap_or_default();
        said.as_str().unwrap_or_default().to_string()
    }

    /// What there is instead, to make a failure plain.
    fn instead(&self, spot: &Spot) -> String {
        let any = Spot { name: spot.name.as_ref().map(|_| String::new()), ..spot.clone() };
        let args = [json!(any.within), json!(any.css), json!(any.name)];
        let found = self.session().run(LOOK, &args).unwrap_or_default();
        let found = found.as_array().cloned().unwrap_or_default();
        let names: Vec<String> = found.iter().take(30).map(|e| self.computed(e, "label")).collect();
        if names.is_empty() { String::new() } else { format!("; there are: {}", names.join(" · ")) }
    }
}

/// The driver's id of an element.
pub fn id(element: &Value) -> &str {
    element.as_object().and_then(|map| map.values().next()).and_then(Value::as_str).unwrap_or_default()
}

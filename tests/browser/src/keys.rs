//! The keyboard: real key events to whatever has the focus, the caret, and input methods.

use crate::browser::{Browser, string};
use crate::find::Spot;
use serde_json::{Value, json};

/// What WebDriver calls the keys that are no characters.
const KEYS: &[(&str, char)] = &[
    ("Control", '\u{E009}'),
    ("Shift", '\u{E008}'),
    ("Alt", '\u{E00A}'),
    ("Meta", '\u{E03D}'),
    ("Enter", '\u{E007}'),
    ("Tab", '\u{E004}'),
    ("Escape", '\u{E00C}'),
    ("Backspace", '\u{E003}'),
    ("Delete", '\u{E017}'),
    ("Space", ' '),
    ("ArrowUp", '\u{E013}'),
    ("ArrowDown", '\u{E015}'),
    ("ArrowLeft", '\u{E012}'),
    ("ArrowRight", '\u{E014}'),
    ("Home", '\u{E011}'),
    ("End", '\u{E010}'),
    ("PageUp", '\u{E00E}'),
    ("PageDown", '\u{E00F}'),
    ("F1", '\u{E031}'),
    ("F2", '\u{E032}'),
    ("F8", '\u{E038}'),
];

impl Browser {
    /// Clicks into a field, puts the caret at the end, and types.
    #[track_caller]
    pub fn type_into(&self, field: Spot, text: &str) {
        self.focus(field);
        self.keys(text);
    }

    /// Focuses a field with the caret at its end.
    #[track_caller]
    pub fn focus(&self, field: Spot) {
        let element = self.find(field);
        let script = "const e = arguments[0]; e.scrollIntoView({ block: 'center' }); e.focus();
            if ('selectionStart' in e && e.selectionStart !== null) e.selectionStart = e.selectionEnd = e.value.length;";
        self.must(self.session().run(script, &[element]));
    }

    /// Types text into what has the focus, key by key. What no keyboard has as one key (emoji) is inserted whole, as
    /// an emoji picker does it. A line break is the Enter key.
    #[track_caller]
    pub fn keys(&self, text: &str) {
        let mut run = String::new();
        for c in text.chars() {
            match c {
                '\n' => run.push('\u{E007}'),
                c if (c as u32) < 0x10000 => run.push(c),
                c => {
                    self.key_run(&std::mem::take(&mut run));
                    self.commit(&c.to_string());
                }
            }
        }
        self.key_run(&run);
    }

    #[track_caller]
    fn key_run(&self, keys: &str) {
        let steps: Vec<Value> = keys.chars().flat_map(|c| [key("keyDown", c), key("keyUp", c)]).collect();
        if !steps.is_empty() {
            self.act(steps);
        }
    }

    /// Presses one key or a combination: `Enter`, `Control+Shift+z`, `Alt+ArrowUp`.
    #[track_caller]
    pub fn press(&self, combination: &str) {
        let keys: Vec<char> = combination.split('+').map(named).collect();
        let down = keys.iter().map(|c| key("keyDown", *c));
        let up = keys.iter().rev().map(|c| key("keyUp", *c));
        self.act(down.chain(up).collect());
    }

    #[track_caller]
    fn act(&self, steps: Vec<Value>) {
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": steps }] });
        self.must(self.session().post("/actions", actions));
    }

    /// An input method shows `text` as not yet decided, with the caret at its end.
    #[track_caller]
    pub fn compose(&self, text: &str) {
        let end = text.encode_utf16().count();
        self.cdp("Input.imeSetComposition", json!({ "text": text, "selectionStart": end, "selectionEnd": end }));
    }

    /// An input method (or picker) decides for `text`.
    #[track_caller]
    pub fn commit(&self, text: &str) {
        self.cdp("Input.insertText", json!({ "text": text }));
    }

    /// Start and end of the selection in the focused field, in UTF-16 units.
    #[track_caller]
    pub fn caret(&self) -> (u64, u64) {
        let at = self.js("const e = document.activeElement; return [e.selectionStart, e.selectionEnd]");
        let unit = |i: usize| at[i].as_u64().unwrap_or_else(|| panic!("no text field has the focus"));
        (unit(0), unit(1))
    }

    /// Puts the caret of the focused field at this UTF-16 offset.
    #[track_caller]
    pub fn set_caret(&self, at: u64) {
        self.js(&format!("document.activeElement.setSelectionRange({at}, {at})"));
    }

    /// What has the focus, as assistive technology is told: `role “name”`.
    #[track_caller]
    pub fn focused(&self) -> String {
        let active = self.must(self.session().get("/element/active"));
        let path = |what: &str| format!("/element/{}/computed{what}", crate::find::id(&active));
        let role = string(self.must(self.session().get(&path("role"))));
        format!("{role} “{}”", string(self.must(self.session().get(&path("label")))))
    }
}

fn key(kind: &str, c: char) -> Value {
    json!({ "type": kind, "value": c.to_string() })
}

#[track_caller]
fn named(key: &str) -> char {
    let known = KEYS.iter().find(|(name, _)| *name == key).map(|(_, c)| *c);
    let single = || key.chars().next().filter(|_| key.chars().count() == 1);
    known.or_else(single).unwrap_or_else(|| panic!("there is no key {key}"))
}

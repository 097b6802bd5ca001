//! What a person does again and again, under one name each. Holds no test.

use crate::browser::Browser;
use crate::find::{button, css, textbox};
use serde_json::Value;

/// The first question, and the sentence that is offered for it.
pub const SENTENCE: &str = "Which sentence do you use to say where you’re heading?";
pub const READY: &str =
    "We’ll be the trusted partner for every business, combining startup speed with bank-grade stability";

/// The examples, as the first screen names them.
pub const EXAMPLES: [&str; 3] =
    ["Example: a small software firm", "Example: a hospital department", "Example: a non-profit"];

/// The one with the most in it.
pub const LARGEST: &str = EXAMPLES[1];

/// The steps, in the order of the rail.
pub const STEPS: [&str; 7] = ["Vision", "Boundaries", "Trade-offs", "Translation", "Test", "Funding", "Page"];

/// Questions of boxes that several tests answer.
pub const FIRST: &str = "Two good things, one has to give. Which goes first?";
pub const SECOND: &str = "Even over which good thing?";
pub const COST: &str = "What do you lose, and who will feel it?";
pub const BECAUSE: &str = "What would you tell the people who lose out?";

/// Opens an example from the first screen; its page stands then.
#[track_caller]
pub fn open_example(b: &Browser, name: &str) {
    b.open("/");
    b.click(button(name));
    b.find(css(".b-app--page .b-page__choice"));
}

/// Starts an empty canvas, at its second box.
#[track_caller]
pub fn start_empty(b: &Browser) {
    b.open("/");
    b.click(button("Start empty"));
    b.find(textbox(FIRST));
}

/// Goes to a step by the rail.
#[track_caller]
pub fn go(b: &Browser, step: &str) {
    let place = STEPS.iter().position(|name| *name == step).expect("one of the seven steps");
    b.click(css(".b-rail__step").nth(place));
    b.find(css(&format!(".b-rail__steps li:nth-child({}) [aria-current=step]", place + 1)));
}

/// Answers the question of a box and goes to the next empty one.
#[track_caller]
pub fn answer(b: &Browser, ask: &str, text: &str) {
    let here = b.url();
    b.type_into(textbox(ask), text);
    b.press("Control+Enter");
    b.wait_until("the next box is there", || b.url() != here);
}

/// Waits until the page says that everything is saved.
#[track_caller]
pub fn wait_saved(b: &Browser) {
    b.wait_js("it is saved", &format!("{SAVED_LINES}.some(line => line.startsWith('Saved in this browser'))"));
}

/// Waits until the page says this about saving.
#[track_caller]
pub fn wait_saving_says(b: &Browser, words: &str) {
    b.wait_js(&format!("saving says “{words}”"), &format!("{SAVED_LINES}.some(line => line.includes('{words}'))"));
}

const SAVED_LINES: &str =
    "[...document.querySelectorAll('.b-saved__line')].filter(e => e.checkVisibility()).map(e => e.textContent)";

/// Everything that this origin keeps, byte for byte, in one text.
#[track_caller]
pub fn stored(b: &Browser) -> String {
    let all = b.js("return JSON.stringify(Object.entries(localStorage).sort())");
    all.as_str().unwrap_or_default().to_string()
}

/// The words that are underlined in a box, or in all of them.
#[track_caller]
pub fn underlined(b: &Browser) -> Vec<String> {
    texts(b, "mark.b-mark")
}

/// The texts of all that a selector finds and that is to be seen.
#[track_caller]
pub fn texts(b: &Browser, selector: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll({selector:?})].filter(e => e.checkVisibility())
            .map(e => e.textContent.replace(/\\s+/g, ' ').trim())"
    );
    strings(&b.js(&script))
}

/// The lines of the page as a reader reads them, labels among them; what only invites its owner is left out.
#[track_caller]
pub fn page_lines(b: &Browser, page: &str) -> Vec<String> {
    let script = format!(
        "const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd';
        return [...document.querySelector({page:?}).querySelectorAll(blocks)]
            .filter(e => !e.querySelector(blocks) && !e.closest('section')?.querySelector('.b-page__invite'))
            .map(e => e.textContent.replace(/\\s+/g, ' ').trim())"
    );
    strings(&b.js(&script))
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(String::from)).collect()
}

/// Opens the share panel and gives the link in it.
#[track_caller]
pub fn share_link(b: &Browser) -> String {
    b.click(button("Share"));
    b.value(textbox("The link"))
}

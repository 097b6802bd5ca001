//! Two views of one canvas edit at the same time, a hundred times each: both end with the same, and nothing is lost.

use super::Case;
use super::acts::{EXAMPLES, go, open_example, wait_saved};
use crate::find::textbox;
use crate::server::BLANK;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[Case { name: "two at once: a hundred edits in each, and both hold all", run: race }];

/// Two frames of one page are both awake, which two tabs never are. Ninety keys into a box and ten new signs, each.
const RACE: &str = r"
const wait = ms => new Promise(done => setTimeout(done, ms));
async function edit(frame, ask, mark) {
    const page = frame.contentDocument;
    const box = ask => [...page.querySelectorAll('textarea')]
        .find(area => [...area.labels].some(label => label.textContent.includes(ask)));
    const write = (area, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    for (let i = 0; i < 100; i++) {
        if (i % 10 === 9) {
            const here = new Set(page.querySelectorAll('.b-card textarea'));
            [...page.querySelectorAll('button')].find(it => it.textContent.trim() === 'Add a sign').click();
            await wait(60);
            const added = [...page.querySelectorAll('.b-card textarea')].filter(it => !here.has(it));
            write(added.find(it => it.value === ''), `sign ${mark}${i}`);
            await wait(mark === 'a' ? 900 : 750);
        } else {
            const area = box(ask);
            write(area, `${area.value} ${mark}${i}`);
            await wait(15 + i % 7);
        }
    }
}
const [a, b] = document.querySelectorAll('iframe');
window.race = Promise.all([edit(a, arguments_[0], 'a'), edit(b, arguments_[1], 'b')]).then(() => 'done');";

fn race(world: &World) {
    let b = world.browser();
    open_example(&b, EXAMPLES[0]);
    wait_saved(&b);
    go(&b, "Vision");
    let before = [VISION, SENTENCE].map(|ask| b.value(textbox(ask)));
    let place = b.url();
    b.open(BLANK);
    let frame = |name: &str| format!("<iframe name={name} title={name} width=1200 height=400 src='{place}'></iframe>");
    let html = format!("<!doctype html><html lang=en><title>two</title>{}{}", frame("a"), frame("b"));
    b.open(&world.site.borrow().page("/two", &html));
    let ready = "[...document.querySelectorAll('iframe')].every(it => it.contentDocument.querySelector('#b-where'))";
    b.wait_js("both are open", ready);
    let asks = json!([VISION, SENTENCE]);
    b.js(&format!("const arguments_ = {asks}; {RACE}"));
    assert_eq!(b.js_await("window.race"), "done");
    for (ask, mark) in [(VISION, "a"), (SENTENCE, "b")] {
        for frame in ["a", "b"] {
            let shows = format!(
                "[...document.querySelector('[name={frame}]').contentDocument.querySelectorAll('textarea')]
                    .some(it => it.value.endsWith('{mark}98'))"
            );
            b.wait_js(&format!("{frame} shows the last of {ask}"), &shows);
        }
    }
    let both = "[...document.querySelectorAll('iframe')].map(it =>
        [...it.contentDocument.querySelectorAll('textarea')].map(area => area.value).sort().join('|'))";
    b.wait_js("both show the same", &format!("new Set({both}).size === 1"));
    b.open(BLANK);
    b.open(&place);
    for ((ask, mark), before) in [(VISION, "a"), (SENTENCE, "b")].into_iter().zip(before) {
        let typed: Vec<String> = (0..100).filter(|i| i % 10 != 9).map(|i| format!("{mark}{i}")).collect();
        assert_eq!(b.value(textbox(ask)), format!("{before} {}", typed.join(" ")));
    }
    let signs = b.js("return [...document.querySelectorAll('.b-card textarea')].map(it => it.value)");
    let signs: Vec<&str> = signs.as_array().into_iter().flatten().filter_map(|it| it.as_str()).collect();
    for sign in (0..10).flat_map(|i| [format!("sign a{i}9"), format!("sign b{i}9")]) {
        let sign = sign.replace("a09", "a9").replace("b09", "b9");
        assert!(signs.contains(&sign.as_str()), "{sign} is lost: {signs:?}");
    }
}

const VISION: &str = "If this works, what is different, and for whom?";
const SENTENCE: &str = "Which sentence do you use to say where you’re heading?";

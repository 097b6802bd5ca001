//! What is typed is what stands there, and the caret is where it was: emoji, combining characters, input methods, undo.

use super::Case;
use super::acts::{FIRST, SECOND, SENTENCE, go, start_empty, underlined, wait_saved};
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "caret: typing in the middle, emoji and combining characters", run: middle },
    Case { name: "caret: an input method composes undisturbed", run: composing },
    Case { name: "caret: undo is the browser’s in a box, the canvas’ outside", run: undo },
    Case { name: "caret: underlines lie under their words, whatever stands before them", run: underlines },
];

fn middle(world: &World) {
    let b = world.browser();
    start_empty(&b);
    b.type_into(textbox(FIRST), "Bread 🥖 for 👩‍👩‍👧 and cafe\u{301}s");
    assert_eq!(b.value(textbox(FIRST)), "Bread 🥖 for 👩‍👩‍👧 and cafe\u{301}s");
    // Behind the loaf: it takes two units.
    b.set_caret(8);
    b.keys("s 🧈\ntwo\n");
    b.settle();
    assert_eq!(b.caret(), (17, 17));
    assert_eq!(b.value(textbox(FIRST)), "Bread 🥖s 🧈\ntwo\n for 👩‍👩‍👧 and cafe\u{301}s");
    b.set_caret(0);
    for (typed, key) in "Warm ".chars().enumerate() {
        b.keys(&key.to_string());
        assert_eq!(b.caret().0, typed as u64 + 1);
    }
    wait_saved(&b);
    assert_eq!(b.caret(), (5, 5), "saving moves nothing");
    b.press("Delete");
    b.press("Backspace");
    let text = "Warmread 🥖s 🧈\ntwo\n for 👩‍👩‍👧 and cafe\u{301}s";
    assert_eq!(b.value(textbox(FIRST)), text);
    b.reload();
    assert_eq!(b.value(textbox(FIRST)), text);
}

fn composing(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), "We help every business today");
    b.wait_until("it is questioned", || underlined(&b) == ["every business"]);
    b.set_caret(7);
    b.js("box = document.activeElement");
    for text in ["に", "にほ", "にほん"] {
        b.compose(text);
        b.settle();
        assert_eq!(b.value(textbox(SENTENCE)), format!("We help{text} every business today"));
        assert_eq!(b.js("return document.activeElement === box"), true);
        assert_eq!(b.caret().0, 7 + text.chars().count() as u64);
        assert_eq!(underlined(&b), ["every business"], "nothing changes while somebody composes");
    }
    b.commit("日本");
    b.settle();
    assert_eq!(b.value(textbox(SENTENCE)), "We help日本 every business today");
    assert_eq!(b.caret(), (9, 9));
    b.compose("え");
    b.compose("");
    assert_eq!(b.value(textbox(SENTENCE)), "We help日本 every business today");
}

fn undo(world: &World) {
    let b = world.browser();
    start_empty(&b);
    b.type_into(textbox(FIRST), "Short queues");
    b.js("document.activeElement.blur()");
    b.type_into(textbox(FIRST), " at noon");
    b.press("Control+z");
    let stands = b.value(textbox(FIRST));
    assert!(stands.starts_with("Short queues") && stands.len() < "Short queues at noon".len(), "{stands}");
    b.press("Control+Shift+z");
    assert_eq!(b.value(textbox(FIRST)), "Short queues at noon");
    b.wait_text(css(".b-page--live"), "Short queues at noon");
    b.click(button("Next"));
    b.type_into(textbox(SECOND), "long opening hours");
    (3..6).for_each(|_| b.click(button("Skip")));
    go(&b, "Trade-offs");
    b.press("Control+z");
    b.wait_until("the second half is gone", || !b.text(css(".b-page--live")).contains("long opening hours"));
    b.press("Control+Shift+z");
    b.wait_text(css(".b-page--live"), "long opening hours");
    b.click(button("Undo"));
    b.wait_until("it is gone again", || !b.text(css(".b-page--live")).contains("long opening hours"));
    b.click(button("Redo"));
    b.wait_text(css(".b-page--live"), "long opening hours");
}

fn underlines(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(
        textbox(SENTENCE),
        "🧭 Wir backen 日本 cafe\u{301}s\n\nWe want to be there, in the long run and on the short way, for every business here",
    );
    b.wait_until("it is questioned", || underlined(&b).contains(&"every business".to_string()));
    // The mirror's lines break where the box's do: both are as high, and as wide, and set alike.
    let differs = b.js(
        "const area = document.querySelector('.b-field__area'), mirror = document.querySelector('.b-field__mirror');
        const [a, m] = [area, mirror].map(e => e.getBoundingClientRect()), [s, t] = [area, mirror].map(getComputedStyle);
        const same = ['fontFamily', 'fontSize', 'lineHeight', 'letterSpacing', 'paddingLeft', 'paddingTop', 'whiteSpace',
            'borderLeftWidth', 'wordSpacing', 'textIndent', 'tabSize'];
        return [...same.filter(p => s[p] !== t[p]), ...['left', 'top', 'width', 'height'].filter(p => Math.abs(a[p] - m[p]) > 1),
            ...(area.scrollHeight > area.clientHeight + 1 ? ['scrolls'] : [])]",
    );
    assert_eq!(differs, serde_json::json!([]));
}

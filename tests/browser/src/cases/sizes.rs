//! Narrow, usual and wide windows, and text at twice its size: nothing runs out of the window, nothing is too small to hit.

use super::Case;
use super::acts::{LARGEST, READY, SENTENCE, STEPS, go, open_example, texts};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "sizes: the first screen, the list and the boxes", run: small_screens },
    Case { name: "sizes: every step with the largest example", run: steps },
    Case { name: "sizes: a shared page, and a broken link", run: reading },
];

/// Width, and text in per cent.
const SIZES: [(u32, u32); 6] = [(360, 100), (768, 100), (1440, 100), (360, 200), (768, 200), (1440, 200)];

/// Looks at what is on the screen in every size.
#[track_caller]
fn fits(b: &Browser, screen: &str) {
    for (width, percent) in SIZES {
        b.resize(width, 800);
        b.text_size(percent);
        b.settle();
        let beyond = texts_of(b, BEYOND);
        assert!(beyond.is_empty(), "{screen} at {width} px and {percent} %: wider than the window: {beyond:?}");
        let narrow = texts_of(b, NARROW);
        assert!(narrow.is_empty(), "{screen} at {width} px and {percent} %: no room to write: {narrow:?}");
        let small = texts_of(b, SMALL);
        assert!(small.is_empty(), "{screen} at {width} px and {percent} %: under 24 px: {small:?}");
    }
    b.resize(1280, 900);
    b.text_size(100);
}

fn texts_of(b: &Browser, script: &str) -> Vec<String> {
    let found = b.js(script);
    found.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(String::from)).collect()
}

/// Boxes for sentences in which no two words would stand beside one another.
const NARROW: &str = "
const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
const least = Math.min(8 * em, innerWidth / 2);
const boxes = [...document.querySelectorAll('.b-field__area')].filter(e => e.checkVisibility() && e.offsetWidth < least);
return boxes.map(e => e.id + ': ' + e.offsetWidth + ' px');";

/// What makes the page scroll sideways.
const BEYOND: &str = "
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= width) return [];
const wide = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > width + 1);
return [document.documentElement.scrollWidth + ' px', ...wide.slice(-4).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 30))];";

/// What is to be hit and smaller than 24 px, links in running text excepted (WCAG 2.2, 2.5.8).
const SMALL: &str = "
return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(e => {
    if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.b-hidden')) return false;
    const r = (e.type === 'checkbox' && e.labels[0] ? e.closest('.b-tick') ?? e : e).getBoundingClientRect();
    const hidden = r.width <= 1 || r.right <= 0 || r.bottom <= 0;
    const inText = e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim();
    return !hidden && !inText && (r.width < 23.5 || r.height < 23.5);
}).map(e => { const r = e.getBoundingClientRect();
    return e.tagName + '.' + e.className + ' ' + (e.ariaLabel ?? e.textContent).slice(0, 30) + ' ' + r.width.toFixed(1) + '×' + r.height.toFixed(1) });";

fn small_screens(world: &World) {
    let b = world.browser();
    b.open("/");
    fits(&b, "the first screen");
    b.click(button("Try this one"));
    assert_eq!(b.value(textbox(SENTENCE)), READY);
    fits(&b, "the first screen with notes");
    b.click(button("Make it a choice"));
    b.find(css(".b-pair__words"));
    fits(&b, "a box");
    b.click(css("#b-share-open"));
    b.find(textbox("The link"));
    fits(&b, "sharing");
    b.open("/#/canvases");
    b.find(css(".b-canvases__name"));
    fits(&b, "the list of canvases");
}

fn steps(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    for step in STEPS {
        go(&b, step);
        fits(&b, step);
    }
    b.click(css("#b-settle-open"));
    b.find(css(".b-settle"));
    fits(&b, "what is to settle");
}

fn reading(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    let link = super::acts::share_link(&b);
    b.open(&link);
    b.find(css(".b-reading"));
    for view in texts(&b, ".b-reading__view") {
        b.click(button(&view));
        fits(&b, &view);
    }
    b.open(&link[..link.len() - 9]);
    b.find(css(".b-reading--broken"));
    fits(&b, "a broken link");
}

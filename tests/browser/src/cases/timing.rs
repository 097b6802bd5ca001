//! Links are made and read without a wait. Prints what was measured; asserts only a wide bound.

use super::Case;
use super::acts::{LARGEST, open_example, share_link};
use crate::find::css;
use crate::world::World;
use serde_json::Value;

pub const CASES: &[Case] = &[Case { name: "timing: a link is made and read at once", run: timed }];

/// Milliseconds that nobody would wait for.
const BOUND: f64 = 600.0;

fn timed(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    let link = share_link(&b);
    let payload = link.split_once('#').expect("what follows the #").1;
    // What goes in changes back and forth; the link is made each time, and drawn.
    let made = b.js_await(
        "(async () => {
            const [menu, box] = [document.querySelector('#b-share-what'), document.querySelector('#b-share-link')];
            let sum = 0;
            for (let i = 0; i < 40; i++) {
                const [before, start] = [box.value, performance.now()];
                menu.value = i % 2 ? 'page' : 'all';
                menu.dispatchEvent(new Event('change', { bubbles: true }));
                for (let looks = 0; box.value === before && looks < 200; looks++) await new Promise(r => setTimeout(r));
                if (box.value === before) throw 'the link stays the same';
                sum += performance.now() - start;
            }
            return sum / 40;
        })()",
    );
    b.open("/");
    b.find(css(".b-start"));
    let read = b.js_await(&format!(
        "(async () => {{
            const there = selector => new Promise(done => {{
                const look = () => document.querySelector(selector) ? done() : setTimeout(look, 0);
                look();
            }});
            let sum = 0;
            for (let i = 0; i < 20; i++) {{
                const start = performance.now();
                location.hash = '{payload}';
                await there('.b-reading .b-page__sheet');
                sum += performance.now() - start;
                location.hash = '/';
                await there('.b-start');
            }}
            return sum / 20;
        }})()"
    ));
    let number = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("no time was measured: {value}"));
    let (made, read) = (number(&made), number(&read));
    println!("    {} characters: made in {made:.1} ms, read in {read:.1} ms, drawing included", link.len());
    assert!(made < BOUND && read < BOUND, "made in {made} ms, read in {read} ms");
}

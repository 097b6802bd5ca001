//! A canvas far too large for a page opens all the same, says so, and can be worked on.

use super::Case;
use super::acts::wait_saved;
use super::carry::pick;
use crate::find::{css, textbox};
use crate::world::World;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[Case { name: "ten thousand things: it opens, says so, and can be typed in", run: opens }];

fn opens(world: &World) {
    let list = |from: usize, count: usize, thing: fn(usize) -> Value| -> Vec<Value> {
        (from..from + count).map(thing).collect()
    };
    let signs = list(1, 4_000, |id| json!({ "id": id, "text": format!("Sign {id} stands in the yard") }));
    let serve = list(4_001, 3_000, |id| json!({ "id": id, "who": format!("Ward {id}") }));
    let tradeoffs =
        list(7_001, 3_000, |id| json!({ "id": id, "first": format!("calm {id}"), "second": format!("speed {id}") }));
    let canvas = json!({
        "format": "bearing", "schema": 1, "next": 10_001,
        "canvas": { "title": "Everything at once", "signs": signs, "serve": serve, "tradeoffs": tradeoffs },
    });
    let b = world.browser();
    b.open("/");
    pick(&b, "large.json", canvas.to_string().as_bytes());
    b.find(css(".b-app--page"));
    b.wait_text(css(".b-window + .b-toast"), "unusually large");
    let title = || textbox("What is this canvas called?");
    b.type_into(title(), "!");
    assert_eq!(b.value(title()), "Everything at once!");
    wait_saved(&b);
    b.reload();
    assert_eq!(b.value(title()), "Everything at once!");
}

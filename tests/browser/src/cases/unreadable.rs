//! What is kept here but cannot be read: it is named, it can be taken away as a file, and it stays byte for byte.

use super::Case;
use super::acts::{FIRST, start_empty, stored, texts, wait_saved};
use super::carry::saved;
use crate::find::{button, css, textbox};
use crate::server::BLANK;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] =
    &[Case { name: "unreadable: kept aside, named, downloadable, never overwritten", run: kept_aside }];

/// Key, text, and the name under which it is listed.
const DAMAGED: [(&str, &str, &str); 4] = [
    (
        "bearing/c/0000000000a1/000000000001/0",
        r#"{"format":"bearing-record","schema":1,"seen":{},"marks":{},"canvas":{"format":"bearing","schema":1,"id":"0000000000a1","canvas":{"title":"Night shift"#,
        "Night shift",
    ),
    ("bearing/c/0000000000a2/000000000001/0", r#"{"recipe":"soup","title":"Leeks é 🥬","steps":[1,2]}"#, "Leeks é 🥬"),
    (
        "bearing/c/0000000000a3/000000000001/0",
        r#"{"format":"bearing-record","schema":999,"seen":{},"marks":{},"canvas":{"title":"From tomorrow"}}"#,
        "From tomorrow",
    ),
    ("bearing/c/0000000000a4/000000000001/0", "", "A canvas without a name"),
];

fn kept_aside(world: &World) {
    let b = world.browser();
    start_empty(&b);
    b.type_into(textbox(FIRST), "Short queues at noon");
    wait_saved(&b);
    b.open(BLANK);
    for (key, text, _) in DAMAGED {
        b.js(&format!("localStorage.setItem({}, {})", json!(key), json!(text)));
    }
    b.open("/#/canvases");
    assert_eq!(texts(&b, ".b-canvases__name"), ["Short queues at noon"]);
    let listed = texts(&b, ".b-canvases__part .b-canvases__one > p:first-child");
    for (_, _, name) in DAMAGED {
        assert!(listed.iter().any(|one| one == name), "{name} is not in {listed:?}");
    }
    assert!(b.has(button("Remove for good")), "it goes only when somebody says so");
    let second = listed.iter().position(|name| name == DAMAGED[1].2).expect("listed");
    let file = saved(&b, || b.click(button("Save it as a file").within(".b-canvases__part").nth(second))).text;
    assert_eq!(file, DAMAGED[1].1);
    // Opening one by its address says why not, and leads back.
    for (key, _, _) in DAMAGED {
        let id = key.split('/').nth(2).expect("its id");
        let before = stored(&b);
        b.open(&format!("/#/c/{id}/page"));
        assert!(b.text(css(".b-reading__why")).len() > 20);
        assert_eq!(stored(&b), before);
    }
    // The others go on as if nothing were.
    b.click(button("My own canvases"));
    b.click(css(".b-start__list a"));
    b.type_into(textbox(FIRST), ", every day");
    wait_saved(&b);
    for (key, text, _) in DAMAGED {
        assert_eq!(b.js(&format!("return localStorage.getItem({})", json!(key))), text, "{key}");
    }
}

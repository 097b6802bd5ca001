//! A canvas leaves as a file and comes back whole; what is no canvas says so in a sentence and changes nothing.

use super::Case;
use super::acts::{EXAMPLES, LARGEST, open_example, page_lines, start_empty, stored, wait_saved};
use super::carry::{content, drop, pick, saved};
use crate::find::{button, css, link};
use crate::server::BLANK;
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "files: saved here, picked there: equal", run: there_and_back },
    Case { name: "files: Markdown goes out and comes in", run: markdown },
    Case { name: "files: all canvases in one file, and put back", run: back_up },
    Case { name: "files: what is no canvas says so and changes nothing", run: no_canvas },
];

const SHEET: &str = ".b-app__sheet .b-page__sheet";

fn there_and_back(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    let page = page_lines(&b, SHEET);
    let first = saved(&b, || b.click(button("Save as a file")));
    assert!(first.name.ends_with(".json"), "{}", first.name);
    let other = world.browser();
    other.open("/");
    pick(&other, &first.name, first.text.as_bytes());
    other.find(css(".b-app--page"));
    wait_saved(&other);
    assert_eq!(page_lines(&other, SHEET), page);
    let second = saved(&other, || other.click(button("Save as a file")));
    assert_eq!(content(&second.text), content(&first.text));
    let third = world.browser();
    third.open("/");
    drop(&third, &first.name, &json!(first.text).to_string());
    third.find(css(".b-app--page"));
    assert_eq!(page_lines(&third, SHEET), page);
    // What is here already is not overwritten: the same file again is a canvas beside it.
    drop(&third, &first.name, &json!(first.text).to_string());
    third.wait_until("there are two", || {
        let kept = third.js("return new Set(Object.keys(localStorage).filter(key => key.startsWith('bearing/c/'))
            .map(key => key.split('/')[2])).size");
        kept == json!(2)
    });
}

fn markdown(world: &World) {
    let b = world.browser();
    open_example(&b, LARGEST);
    let page = page_lines(&b, SHEET);
    let file = saved(&b, || b.click(button("Markdown")));
    assert!(file.name.ends_with(".md") && file.text.starts_with("# "), "{}", file.name);
    let other = world.browser();
    other.open("/");
    pick(&other, &file.name, file.text.as_bytes());
    other.find(css(".b-app--page"));
    assert_eq!(page_lines(&other, SHEET), page);
}

fn back_up(world: &World) {
    let b = world.browser();
    for example in EXAMPLES {
        open_example(&b, example);
        wait_saved(&b);
    }
    b.open("/#/canvases");
    let names = b.text(css(".b-canvases__list"));
    let file = saved(&b, || b.click(button("Back up all canvases")));
    let other = world.browser();
    other.open("/#/canvases");
    pick(&other, &file.name, file.text.as_bytes());
    other.click(button("Put back all 3 that are not here"));
    other.wait_until("all three are here", || other.count(css(".b-canvases__name")) == 3);
    for name in names.lines().filter(|line| line.contains(", ")) {
        assert!(other.has(link(name)), "{name} is not here");
    }
    // A second time there is nothing to put back, and nothing is put beside it unasked.
    let before = stored(&other);
    pick(&other, &file.name, file.text.as_bytes());
    other.wait_text(css("main"), "Here already, and the same.");
    assert!(!other.has(button("Put back all 0 that are not here")));
    other.click(button("Leave it"));
    other.find(css(".b-start__here"));
    assert_eq!(stored(&other), before);
}

fn no_canvas(world: &World) {
    let b = world.browser();
    start_empty(&b);
    b.type_into(css(".b-field--large textarea"), "Short queues at noon");
    wait_saved(&b);
    b.open(BLANK);
    b.open("/");
    let before = stored(&b);
    let whole = std::fs::read_to_string("data/canvases/westmark.json").expect("an example");
    let cut = json!(whole[..whole.len() / 2]).to_string();
    let files = [
        ("cut.json", cut.as_str(), "line"),
        ("large.json", "new Uint8Array(5e7)", "larger than 40 MB"),
        ("picture.png", "new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73])", ""),
        ("empty.json", "''", "This file is empty"),
        ("other.json", "'{\"name\": \"a package\", \"version\": \"1.0\"}'", ""),
        ("newer.json", "'{\"format\": \"bearing\", \"schema\": 99, \"canvas\": {}}'", "newer Bearing"),
        ("notes.txt", "'Dear all'", ""),
    ];
    for (name, content, says) in files {
        drop(&b, name, content);
        b.wait_text(css(".b-window + .b-toast"), name);
        let sentence = b.text(css(".b-toast p"));
        assert!(sentence.contains(says), "“{says}” is not in “{sentence}”");
        assert!(sentence.starts_with('“') && sentence.ends_with("Nothing was changed."), "{sentence}");
        b.click(button("Close"));
        assert_eq!(stored(&b), before, "{name} changed what is kept");
        b.find(css(".b-start"));
    }
}

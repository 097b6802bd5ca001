//! Copying works where the clipboard is denied, and where nothing helps it says so and leaves the words selected.

use super::Case;
use super::acts::{EXAMPLES, open_example, share_link};
use crate::browser::Browser;
use crate::find::{button, css, textbox};
use crate::world::World;
use serde_json::json;

pub const CASES: &[Case] = &[
    Case { name: "clipboard denied: the link is copied another way", run: another_way },
    Case { name: "clipboard denied altogether: it is said, and the link is selected", run: by_hand },
];

const DENIED: &str = "navigator.clipboard.writeText = navigator.clipboard.write =
    () => Promise.reject(new DOMException('not for you', 'NotAllowedError'));";

fn shared(world: &World, script: &str) -> (std::rc::Rc<Browser>, String) {
    let b = world.browser();
    open_example(&b, EXAMPLES[0]);
    b.js(script);
    let link = share_link(&b);
    (b, link)
}

fn another_way(world: &World) {
    let (b, link) = shared(world, DENIED);
    b.js("document.addEventListener('copy', () => copied = String(getSelection()) || document.activeElement.value)");
    for name in ["Copy the link", "Copy with its title"] {
        b.js("copied = ''");
        b.click(button(name));
        b.wait_js("it is copied", "copied !== ''");
        assert_eq!(b.js("return copied"), json!(link));
        b.wait_text(css(".b-share__said"), "Copied.");
    }
}

fn by_hand(world: &World) {
    let (b, link) = shared(world, &format!("{DENIED} document.execCommand = () => false;"));
    b.click(button("Copy the link"));
    b.wait_text(css(".b-share__said"), "copy it by hand");
    assert_eq!(b.focused(), "textbox “The link”");
    assert_eq!(b.caret(), (0, link.len() as u64));
    b.click(button("Make an embed"));
    b.click(button("Copy the embed"));
    b.wait_text(css(".b-share__embed .b-share__said"), "copy it by hand");
    let snippet = b.value(textbox("Paste this into the page’s HTML"));
    assert_eq!(b.caret(), (0, snippet.encode_utf16().count() as u64));
}

//! A colleague's copy beside one's own: each difference is taken or left, and taking can be undone.

use super::Case;
use super::acts::{EXAMPLES, go, open_example, share_link, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::server::BLANK;
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "compare: theirs beside yours, one taken, one left, and taken back", run: take_and_leave },
    Case { name: "compare: what only you changed is not held against you", run: three_ways },
];

const VISION: &str = "If this works, what is different, and for whom?";
const TITLE: &str = "What is this canvas called?";
const ASK: &str = "Whom do people ask about this page?";

/// Writes over what stands in a box of the present step.
fn rewrite(b: &Browser, ask: &str, text: &str) {
    b.focus(textbox(ask));
    b.press("Control+a");
    b.keys(text);
    wait_saved(b);
}

/// An owner with an example, and a reader who keeps a copy of it.
fn owner_and_reader(world: &World) -> [std::rc::Rc<Browser>; 2] {
    let (owner, reader) = (world.browser(), world.browser());
    open_example(&owner, EXAMPLES[0]);
    wait_saved(&owner);
    let link = share_link(&owner);
    owner.click(button("Close").within(".b-share"));
    reader.open(&link);
    assert!(!reader.has(button("Compare with mine")), "there is nothing to compare with yet");
    reader.click(button("Keep a copy"));
    reader.find(css(".b-app--page"));
    wait_saved(&reader);
    [owner, reader]
}

/// Opens a link and lays it beside one's own.
fn compare(b: &Browser, link: &str) {
    b.open(BLANK);
    b.open(link);
    b.click(button("Compare with mine"));
    b.find(role("heading", "Theirs beside yours"));
}

fn take_and_leave(world: &World) {
    let [owner, reader] = owner_and_reader(world);
    rewrite(&owner, TITLE, "Fewer tools, by 2031");
    rewrite(&owner, ASK, "Ines");
    let link = share_link(&owner);
    go(&reader, "Vision");
    rewrite(&reader, VISION, "Nobody waits for an answer over night");
    let home = reader.url();
    compare(&reader, &link);
    let theirs = || css(".b-compare__part:not(details) .b-compare__one");
    assert_eq!(reader.count(theirs()), 2, "what only the reader changed since keeping the copy is not asked about");
    reader.click(button("Take theirs: Title"));
    reader.wait_until("one is decided", || reader.count(theirs()) == 1);
    reader.click(button("Leave mine: Ask"));
    reader.wait_text(css("main"), "Nothing is left to decide");
    reader.click(button("Undo"));
    reader.find(button("Take theirs: Title"));
    reader.click(button("Take theirs: Title"));
    reader.click(button("To my canvas"));
    assert_eq!(reader.value(textbox(TITLE)), "Fewer tools, by 2031");
    assert_ne!(reader.value(textbox(ASK)), "Ines");
    wait_saved(&reader);
    reader.open(BLANK);
    reader.open(&home);
    assert_eq!(reader.value(textbox(VISION)), "Nobody waits for an answer over night");
}

fn three_ways(world: &World) {
    let [owner, reader] = owner_and_reader(world);
    go(&reader, "Vision");
    rewrite(&reader, VISION, "Nobody waits for an answer over night");
    let link = share_link(&reader);
    rewrite(&owner, TITLE, "Fewer tools, by 2031");
    compare(&owner, &link);
    let (theirs, yours) = (css(".b-compare__part:not(details)"), css("details.b-compare__part"));
    let theirs = owner.text(theirs);
    assert!(theirs.contains("They changed") && theirs.contains("Vision") && !theirs.contains("Title"), "{theirs}");
    owner.click(css("details.b-compare__part > summary"));
    let yours = owner.text(yours);
    assert!(yours.contains("Only you changed since") && yours.contains("Title"), "{yours}");
    owner.click(button("Take theirs: Vision"));
    owner.click(button("To my canvas"));
    assert_eq!(owner.value(textbox(TITLE)), "Fewer tools, by 2031");
    go(&owner, "Vision");
    assert_eq!(owner.value(textbox(VISION)), "Nobody waits for an answer over night");
}

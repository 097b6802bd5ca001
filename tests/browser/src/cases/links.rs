//! A canvas goes to a colleague as a link and comes back; whatever happens to the link on the way does no harm.

use super::Case;
use super::acts::{EXAMPLES, LARGEST, open_example, page_lines, share_link, start_empty, stored, texts, wait_saved};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::server::BLANK;
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "links: there, read, and kept only when asked", run: there_and_kept },
    Case { name: "links: the brief of one function opens as that brief", run: brief },
    Case { name: "links: a broken one says so and changes nothing", run: broken },
    Case { name: "links: one that was wrapped or encoded on the way still opens, or says why not", run: wrapped },
];

pub(super) fn there_and_kept(world: &World) {
    let owner = world.browser();
    open_example(&owner, LARGEST);
    let page = page_lines(&owner, ".b-app__sheet .b-page__sheet");
    let id = owner.url().split('/').nth_back(1).expect("its id").to_string();
    let link = share_link(&owner);
    let (_, payload) = link.split_once('#').expect("what follows the #");
    assert!(payload.starts_with('r') && payload.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{payload}");
    let reader = world.browser();
    let before = with_own_canvas(&reader);
    reader.open(&link);
    let whose = reader.text(css(".b-reading__whose"));
    for part in ["Shared with you to read", "As of ", "Questions go to "] {
        assert!(whose.contains(part), "“{part}” is not in: {whose}");
    }
    assert_eq!(page_lines(&reader, ".b-reading .b-page__sheet"), page);
    assert_eq!(reader.count(css("textarea, input:not([hidden]), select")), 0, "it can be read, not written");
    reader.reload();
    reader.click(button("Choices by function"));
    assert_eq!(stored(&reader), before, "reading writes nothing");
    reader.click(button("Keep a copy"));
    reader.find(css(".b-app--page"));
    wait_saved(&reader);
    assert_eq!(page_lines(&reader, ".b-app__sheet .b-page__sheet"), page);
    let after = stored(&reader);
    assert!(after.contains(r#"\"origin\":"#) && after.contains(&id), "the copy knows where it is from: {id}");
    assert!(!before.contains("origin"), "one's own is from nowhere");
    reader.open("/#/canvases");
    assert_eq!(reader.count(css(".b-canvases__name")), 2);
}

fn brief(world: &World) {
    let owner = world.browser();
    open_example(&owner, EXAMPLES[0]);
    owner.click(button("Share"));
    owner.choose(role("combobox", "What they get"), "The brief of Engineering");
    let link = owner.value(textbox("The link"));
    assert!(link.contains("/#b"), "{link}");
    let reader = world.browser();
    reader.open(&link);
    assert_eq!(texts(&reader, ".b-reading__view[aria-pressed=true]"), ["Engineering"]);
    assert_eq!(stored(&reader), "[]");
}

/// A canvas of the reader's own, and what the browser keeps of it.
fn with_own_canvas(b: &Browser) -> String {
    start_empty(b);
    b.type_into(css(".b-field--large textarea"), "Short queues at noon");
    wait_saved(b);
    // Leaving the canvas closes it, so that all is written that ever will be.
    b.open(BLANK);
    b.open("/");
    stored(b)
}

fn a_link(world: &World) -> String {
    let owner = world.browser();
    open_example(&owner, EXAMPLES[2]);
    share_link(&owner)
}

fn broken(world: &World) {
    let link = a_link(world);
    let (base, payload) = link.split_once('#').expect("what follows the #");
    let end = payload.len();
    let flipped = |at: usize| {
        let new = if payload.as_bytes()[at] == b'q' { "w" } else { "q" };
        [&payload[..at], new, &payload[at + 1..]].concat()
    };
    let newer = [&payload[..1], "9", &payload[2..]].concat();
    let long = [&payload[..2], &"a".repeat(60_000)].concat();
    let cases: [(&str, String); 11] = [
        ("lost its end", payload[..end - 20].into()),
        ("lost its end", payload[..end / 2].into()),
        ("lost", payload[..6].into()),
        ("lost", payload[..2].into()),
        ("Ask for it again", flipped(end / 2)),
        ("Ask for it again", flipped(end - 1)),
        ("Ask for it again", flipped(4)),
        ("newer Bearing", newer),
        ("Ask for", long),
        ("not a Bearing link", "hello".into()),
        ("not a Bearing link", "%00%FF%ED%A0%80".into()),
    ];
    let b = world.browser();
    let before = with_own_canvas(&b);
    for (says, payload) in &cases {
        b.open(BLANK);
        b.open(&format!("{base}#{payload}"));
        b.find(role("heading", "This can’t be opened"));
        let sentence = b.text(css(".b-reading__why"));
        assert!(sentence.contains(says), "“{says}” is not in “{sentence}” about {:.60}", payload);
        assert_eq!(stored(&b), before, "{payload:.60} changed what is kept");
    }
    b.click(button("My own canvases"));
    b.find(css(".b-start__here"));
    assert_eq!(stored(&b), before);
}

fn wrapped(world: &World) {
    let link = a_link(world);
    let (base, payload) = link.split_once('#').expect("what follows the #");
    let encoded = |marked: &str| payload.bytes().map(|byte| format!("{marked}{byte:02X}")).collect::<String>();
    let b = world.browser();
    let before = with_own_canvas(&b);
    let ways = [
        format!("{payload}."),
        format!("{payload})."),
        format!("{payload}>"),
        format!("{payload}\","),
        format!("{payload}”"),
        format!("{payload}%20"),
        format!("{payload}%0A"),
        format!("%23{payload}"),
        encoded("%"),
        encoded("%25"),
    ];
    for way in &ways {
        b.open(BLANK);
        b.open(&format!("{base}#{way}"));
        b.wait_js("it says something", "document.querySelector('.b-reading .b-page__sheet, .b-reading__why')");
        let opened = b.has(css(".b-reading .b-page__sheet"));
        assert!(opened, "{:.20}…{} says: {}", way, &way[way.len() - 6..], b.text(css("main")));
        assert_eq!(stored(&b), before);
    }
    // Nothing at all after the # is no link: it is the first screen.
    b.open(BLANK);
    b.open(&format!("{base}#"));
    b.find(css(".b-start"));
    assert_eq!(stored(&b), before);
}

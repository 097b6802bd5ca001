//! An embed shows the part that was chosen, in the theme that was chosen, with nothing of the browser allowed.

use super::Case;
use super::acts::{LARGEST, open_example};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::world::World;
use serde_json::{Value, json};

pub const CASES: &[Case] = &[
    Case { name: "embed: each part stands alone, tells its height, and leads to the whole", run: parts },
    Case { name: "embed: light, dark and compact are as chosen", run: looks },
];

/// The snippet for what is chosen now.
fn snippet(b: &Browser) -> String {
    b.value(textbox("Paste this into the page’s HTML"))
}

fn choosing(world: &World) -> std::rc::Rc<Browser> {
    let b = world.browser();
    open_example(&b, LARGEST);
    b.click(button("Share"));
    b.click(button("Make an embed"));
    b
}

/// Stands the snippet into another site's page, allows it only scripts, and goes in.
#[track_caller]
fn stand(world: &World, b: &Browser, snippet: &str) {
    let (before, _) = snippet.split_once(" loading=").expect("the snippet’s end");
    let html = format!(
        "<!doctype html><html lang=en><title>A wiki</title><button autofocus>Edit</button><script>told = []; onmessage = e => told.push(e.data)</script>
         {before} sandbox=allow-scripts allow=\"clipboard-write 'none'\"></iframe>"
    );
    b.open(&world.host.page("/wiki", &html));
    b.enter_frame("iframe");
    b.find(css(".b-embed"));
    assert_eq!(b.js("try { return localStorage.length } catch (e) { return e.name }"), json!("SecurityError"));
}

fn parts(world: &World) {
    let b = choosing(world);
    let (mut made, menu) = (Vec::new(), css(".b-share__options select"));
    for at in 0..5 {
        let part = b.js(&format!("return document.querySelector('.b-share__options select').options[{at}].text"));
        let part = part.as_str().expect("five parts at least").to_string();
        b.choose(menu.clone(), &part);
        made.push((part, snippet(&b)));
    }
    let reader = world.browser();
    let shown: Vec<String> = made.iter().map(|(part, snippet)| part_shown(world, &reader, part, snippet)).collect();
    for (words, at) in [("Where each choice is felt", 1), ("What goes first", 2), ("Who comes first, and who waits", 3)]
    {
        assert!(shown[at].contains(words), "{words}: {}", shown[at]);
    }
    let name = made[4].0.trim_start_matches("The brief of ");
    assert!(shown[4].contains(name), "{name}: {}", shown[4]);
    assert!(shown[1..].iter().all(|part| part.len() < shown[0].len()), "a part is shorter than the whole");
}

/// Everything each part promises; gives its text.
fn part_shown(world: &World, b: &Browser, part: &str, snippet: &str) -> String {
    stand(world, b, snippet);
    let text = b.text(css(".b-embed"));
    assert!(text.contains("As of "), "{part}: {text}");
    let full = b.attribute(css(".b-embed__foot a"), "href").unwrap_or_default();
    assert!(full.starts_with(&format!("{}/#r", world.origin())), "{full}");
    let (address, asked) = (b.js("return location.href"), snippet.split('"').nth(1));
    assert_eq!(address.as_str(), asked, "its own address stays as it was");
    let height = "Math.ceil(document.querySelector('.b-embed').getBoundingClientRect().height)";
    let height = b.js(&format!("return {height}"));
    b.leave_frame();
    assert_eq!(b.focused(), "button “Edit”", "the embed takes the focus from nobody");
    b.wait_js("the host is told the height", &format!("told.some(it => it.px === {height})"));
    let told = b.js("return told");
    let well_formed = |it: &Value| it["type"] == "bearing:height" && it["v"] == 1 && it["px"].is_number();
    assert!(told.as_array().is_some_and(|all| all.iter().all(well_formed)), "{told}");
    text
}

fn looks(world: &World) {
    let b = choosing(world);
    let mut made = Vec::new();
    for theme in ["Light", "Dark"] {
        b.choose(role("combobox", "Theme"), theme);
        made.push(snippet(&b));
    }
    b.click(role("checkbox", "Compact"));
    made.push(snippet(&b));
    let reader = world.browser();
    let paper = |snippet: &str| {
        stand(world, &reader, snippet);
        let sum = "getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3)
            .reduce((sum, part) => sum + Number(part), 0)";
        let got = reader.js(&format!("return [{sum}, document.querySelector('.b-embed--compact') !== null]"));
        (got[0].as_f64().expect("a colour"), got[1].as_bool().expect("yes or no"))
    };
    let (light, dark, compact) = (paper(&made[0]), paper(&made[1]), paper(&made[2]));
    assert!(light.0 > 600.0 && dark.0 < 200.0 && compact.0 == dark.0, "{light:?} {dark:?} {compact:?}");
    assert_eq!((light.1, dark.1, compact.1), (false, false, true));
}

//! The page opens, cleanly, anywhere, and keeps to itself.

use super::Case;
use crate::find::{css, role};
use crate::server::FOLDER;
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "the page opens", run: opens },
    Case { name: "the page opens in a folder of a host", run: opens_in_a_folder },
    Case { name: "a first visit asks this site alone, and only for what is in the release", run: keeps_to_itself },
    Case { name: "a request to another origin would be seen, and is blocked", run: foreign_is_seen },
    Case { name: "the page carries its policy, and nothing inline", run: has_policy },
    Case { name: "axe finds nothing on the first screen", run: axe_first_screen },
];

pub(super) fn opens(world: &World) {
    let b = world.browser();
    b.open("/");
    b.find(css("h1"));
    assert_eq!(b.console_errors(), Vec::<String>::new());
}

fn opens_in_a_folder(world: &World) {
    let b = world.browser();
    b.open(&format!("{FOLDER}/"));
    b.find(css("h1"));
    let outside: Vec<String> = b.requests().into_iter().filter(|url| !local(url) && !url.contains(FOLDER)).collect();
    assert_eq!(outside, Vec::<String>::new(), "everything is asked for inside the folder");
}

pub(super) fn keeps_to_itself(world: &World) {
    let b = world.browser();
    b.open("/");
    for url in b.requests().iter().filter(|url| !local(url)) {
        let name = url.strip_prefix(world.origin()).unwrap_or_else(|| panic!("{url} is elsewhere"));
        let name = if name == "/" { "index.html" } else { name.trim_start_matches('/') };
        assert!(std::path::Path::new("dist").join(name).is_file(), "{name} is not in the release");
    }
}

fn foreign_is_seen(world: &World) {
    let b = world.browser();
    b.open("/");
    let elsewhere = world.host.page("/elsewhere", "not ours");
    let answer = b.js_await(&format!("fetch('{elsewhere}').then(r => r.text())"));
    assert!(answer.as_str().is_some_and(|text| text.starts_with("failed")), "the policy lets it through: {answer}");
    b.expect_console("Content Security Policy");
    b.expect_console("Fetch API cannot load");
    // Where no policy stands in the way, the watch itself must notice.
    b.open(crate::server::BLANK);
    b.js_await(&format!("fetch('{elsewhere}').then(r => r.text())"));
    let seen = b.foreign_requests();
    assert!(seen.iter().any(|request| request.starts_with(&elsewhere)), "the watch is blind: {seen:?}");
    b.forget_foreign_requests();
}

pub(super) fn has_policy(world: &World) {
    let b = world.browser();
    b.open("/");
    let policy = b.attribute(css("meta[http-equiv='Content-Security-Policy']"), "content").unwrap_or_default();
    for part in
        ["default-src 'none'", "connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval';", "form-action 'none'"]
    {
        assert!(policy.contains(part), "{part} is not in: {policy}");
    }
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    assert_eq!(b.count(css("script:not([src])")), 0, "inline scripts");
    assert_eq!(b.count(css("style, [style]")), 0, "inline styles");
}

fn axe_first_screen(world: &World) {
    let b = world.browser();
    b.open("/");
    b.find(role("main", "").nth(0));
    b.axe();
}

fn local(url: &str) -> bool {
    ["data:", "blob:", "about:"].iter().any(|scheme| url.starts_with(scheme))
}

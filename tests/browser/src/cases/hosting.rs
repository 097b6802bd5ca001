//! The release keeps its main promises on a real host: nginx, in a folder, with the configuration we offer.

use super::{Case, links, opening, returns, sandbox, sixty};
use crate::server::BLANK;
use crate::world::World;
use std::path::Path;

pub const CASES: &[Case] = &[
    Case { name: "nginx: the page opens", run: |world| opening::opens(world.on_nginx()) },
    Case { name: "nginx: a first visit asks this site alone", run: |world| opening::keeps_to_itself(world.on_nginx()) },
    Case { name: "nginx: the page carries its policy", run: |world| opening::has_policy(world.on_nginx()) },
    Case { name: "nginx: the page runs in a sandboxed frame elsewhere", run: |world| sandbox::runs(world.on_nginx()) },
    Case { name: "nginx: the first minute", run: |world| sixty::becomes(world.on_nginx()) },
    Case { name: "nginx: a reload brings everything back", run: |world| returns::all_is_there(world.on_nginx()) },
    Case { name: "nginx: a link goes there and is kept", run: |world| links::there_and_kept(world.on_nginx()) },
    Case { name: "nginx: every file has its type, its caching and its headers", run: headers },
    Case { name: "netlify: every file with a hash in its name has a rule", run: rules },
    Case { name: "nginx: what is gone is not answered with the page", run: gone },
];

fn headers(world: &World) {
    let b = world.on_nginx().browser();
    b.open(BLANK);
    let mut seen = 0;
    for entry in std::fs::read_dir("dist").expect("the release is in dist").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(kind) = kind(&name) else { continue };
        let url = format!("{}/{name}", world.origin());
        let header = |header: &str| {
            let got = b.js_await(&format!("fetch('{url}').then(r => r.ok + ' ' + r.headers.get('{header}'))"));
            got.as_str().unwrap_or_default().to_string()
        };
        let keep = if hashed(&name) { "public, max-age=31536000, immutable" } else { "no-cache" };
        assert_eq!(header("content-type").trim_end_matches("; charset=utf-8"), format!("true {kind}"), "{name}");
        assert_eq!(header("cache-control"), format!("true {keep}"), "{name}");
        assert_eq!(header("access-control-allow-origin"), "true *", "{name}");
        assert_eq!(header("x-content-type-options"), "true nosniff", "{name}");
        assert!(header("content-security-policy").contains("default-src 'none'"), "{name}");
        seen += 1;
    }
    assert!(seen >= 5, "only {seen} files in the release");
}

/// `_headers` knows beginnings of names, nginx what they end with: both must mean the same files.
fn rules(_: &World) {
    let rules = std::fs::read_to_string("docs/hosting/_headers").expect("the rules are in docs/hosting");
    let kept: Vec<&str> = rules.lines().filter_map(|line| line.strip_prefix('/')?.strip_suffix("-*")).collect();
    for entry in std::fs::read_dir("dist").expect("the release is in dist").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ruled = kept.iter().any(|start| name.strip_prefix(start).is_some_and(|rest| rest.starts_with('-')));
        assert_eq!(ruled, hashed(&name), "{name}");
    }
}

fn gone(world: &World) {
    let b = world.on_nginx().browser();
    b.open(BLANK);
    let url = format!("{}/bearing-0000000000000000.js", world.origin());
    let answer = b.js_await(&format!("fetch('{url}').then(r => r.status + ' ' + r.headers.get('cache-control'))"));
    assert_eq!(answer, "404 null");
    b.expect_console("404");
}

/// The type each ending must have; none for files the page does not ask for by themselves.
fn kind(name: &str) -> Option<&'static str> {
    let kinds = [
        ("html", "text/html"),
        ("js", "text/javascript"),
        ("css", "text/css"),
        ("wasm", "application/wasm"),
        ("webmanifest", "application/manifest+json"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
    ];
    let ending = Path::new(name).extension()?.to_str()?;
    kinds.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
}

/// Whether the name changes with the content: it ends in a dash and at least eight hexadecimal digits.
fn hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches("_bg");
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() >= 8 && hash.chars().all(|c| c.is_ascii_hexdigit())
}

//! The house rules that a machine can keep: who may use whom, what each file owes its reader, what documents name.
//!
//! Reads the project's own text; each check gives every breach with its file, so that one run shows all.

use std::fs;
use std::path::{Path, PathBuf};

/// Which parts of `src/` may use which others. `lint` knows text and no canvas; `model` may name a lint kind.
const MAY_USE: &[(&str, &[&str])] = &[
    ("ui", &["platform", "files", "review", "codec", "store", "lint", "model"]),
    ("platform", &["files", "codec", "store", "model"]),
    ("files", &["codec", "lint", "store", "model"]),
    ("store", &["codec", "json", "model"]),
    ("review", &["lint", "model"]),
    ("codec", &["json", "model"]),
    ("model", &["json", "lint"]),
    ("lint", &[]),
    ("json", &[]),
];

/// What only some places may name: the word, and where it may stand.
const KEPT_TO: &[(&str, &[&str])] = &[
    ("yew", &["src/ui/"]),
    ("web_sys", &["src/ui/", "src/platform/"]),
    ("js_sys", &["src/ui/", "src/platform/"]),
    ("gloo", &["src/ui/", "src/platform/"]),
    ("SystemTime::now", &[]),
    ("Instant::now", &[]),
    ("std::fs", &[]),
    ("std::env", &[]),
    ("std::net", &[]),
];

/// What can end the program.
const PANICS: &[&str] = &[".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];

/// Stylesheets that belong to no single component.
const SHARED_STYLES: &[&str] = &["tokens", "base", "layout", "print"];

/// Folders whose files documents name; what builds make is not among them.
const FOLDERS: &[&str] = &["src", "styles", "tests", "xtask", "examples", "data", "docs", ".ci", ".cargo"];

const MOST_LINES: usize = 400;

#[test]
fn parts_use_only_what_they_may() {
    let mut wrong = Vec::new();
    for (part, allowed) in MAY_USE {
        for (path, code) in rust("src").filter(|(path, _)| part_of(path) == *part) {
            for used in parts_named(&code) {
                if used != *part && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("{path}: {part} uses {used}"));
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn every_part_is_in_the_table() {
    let parts = rust("src").map(|(path, _)| part_of(&path).to_string()).filter(|part| !part.ends_with(".rs"));
    none(parts.filter(|part| !MAY_USE.iter().any(|(known, _)| known == part)).collect());
}

#[test]
fn browser_clock_and_files_stay_where_they_belong() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src").filter(|(path, _)| path != "src/main.rs") {
        for (word, places) in KEPT_TO {
            let here = places.iter().any(|place| path.starts_with(place));
            if !here && code.contains(word) {
                wrong.push(format!("{path} names {word}"));
            }
        }
    }
    none(wrong);
}

#[test]
fn nothing_in_the_app_panics() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src").filter(|(path, _)| path != "src/main.rs") {
        for panic in PANICS.iter().filter(|panic| code.contains(**panic)) {
            wrong.push(format!("{path} has {panic}"));
        }
    }
    none(wrong);
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    let mut wrong = Vec::new();
    for path in files("src").chain(files("tests")).chain(files("xtask")).chain(files("examples")) {
        if !path.ends_with(".rs") {
            continue;
        }
        let text = read(&path);
        if !text.starts_with("//! ") {
            wrong.push(format!("{path} does not begin with `//!`"));
        }
        let lines = text.lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{path} has {lines} lines, more than {MOST_LINES}"));
        }
    }
    none(wrong);
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let text = FOLDERS.iter().flat_map(|folder| files(folder)).chain(documents());
    let wrong = text.filter(|path| marks.iter().any(|mark| words(&read(path)).any(|word| word == *mark)));
    none(wrong.collect());
}

#[test]
fn every_stylesheet_is_linked_and_belongs_to_a_component() {
    let index = read("index.html");
    let mut wrong = Vec::new();
    for path in files("styles") {
        let name = path.trim_start_matches("styles/").trim_end_matches(".css");
        if !index.contains(&format!("href=\"{path}\"")) {
            wrong.push(format!("{path} is not linked in index.html"));
        }
        let component = exists(&format!("src/ui/{name}.rs")) || exists(&format!("src/ui/{name}"));
        if !component && !SHARED_STYLES.contains(&name) {
            wrong.push(format!("{path}: there is no src/ui/{name}.rs"));
        }
    }
    none(wrong);
}

#[test]
fn documents_name_files_that_exist() {
    let mut wrong = Vec::new();
    for document in documents() {
        let text = read(&document);
        for name in quoted(&text).into_iter().filter(|name| is_path(name)).chain(linked(&text)) {
            let beside = Path::new(&document).with_file_name(name);
            if !exists(name.trim_end_matches('/')) && !root().join(beside).exists() {
                wrong.push(format!("{document} names {name}"));
            }
        }
    }
    none(wrong);
}

#[test]
fn documents_name_commands_that_exist() {
    let source = read("xtask/src/main.rs");
    let known: Vec<&str> = source.split("name: \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(known.contains(&"serve"), "the list of commands is not where it was: {known:?}");
    let mut wrong = Vec::new();
    for document in documents().chain([".ci/run".to_string()]) {
        for command in commands(&read(&document)).into_iter().filter(|command| !known.contains(&command.as_str())) {
            wrong.push(format!("{document}: there is no `cargo xtask {command}`"));
        }
    }
    none(wrong);
}

#[test]
fn the_checks_see_what_they_look_for() {
    assert_eq!(parts_named("use crate::lint::Kind; let a = crate::model::Date::MIN;"), ["lint", "model"]);
    assert_eq!(parts_named("use crate::{lint, model::{a, b}};\n"), ["lint", "model"]);
    assert_eq!(
        code("a\n// b.unwrap()\n/// crate::ui\n    //! c\nd // e\n#[cfg(test)]\nmod tests { x.unwrap() }\n"),
        "a\nd\n"
    );
    assert_eq!(code("let a = \"https://b\";\n"), "let a = \"https://b\";\n");
    assert_eq!(quoted("see `src/a.rs` and\n```\n`x`\n```\n`b c` `d`"), ["src/a.rs", "b c", "d"]);
    assert!(
        is_path("src/lib.rs") && is_path("README.md") && !is_path("dist/x.js") && !is_path("src/lint/rules/<rule>.rs")
    );
    assert_eq!(commands("run `cargo xtask serve`,\nthen cargo xtask bench-lint."), ["serve", "bench-lint"]);
}

#[track_caller]
fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn exists(path: &str) -> bool {
    root().join(path).exists()
}

/// Every text file below a folder, with `/` between names on every system; nothing where there is no such folder.
fn files(folder: &str) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    found.into_iter().map(|path| {
        let path = path.strip_prefix(root()).map(Path::to_path_buf).unwrap_or(path);
        path.to_string_lossy().replace('\\', "/")
    })
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if fs::read_to_string(&path).is_ok() {
            found.push(path);
        }
    }
}

/// Every Rust file below a folder: its path and its code.
fn rust(folder: &str) -> impl Iterator<Item = (String, String)> {
    files(folder).filter(|path| path.ends_with(".rs")).map(|path| {
        let text = code(&read(&path));
        (path, text)
    })
}

/// The code alone: no comments, no tests (which stand last).
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut out = String::new();
    for line in body.lines().filter(|line| !line.trim_start().starts_with("//")) {
        out.push_str(line.split(" // ").next().unwrap_or_default());
        out.push('\n');
    }
    out
}

/// The part of `src/` that a file belongs to: its folder there, or its own name.
fn part_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

/// The parts that code names by `crate::part` or `crate::{part, part::…}`.
fn parts_named(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let (mut depth, mut name) = (0, String::new());
        for c in rest.chars() {
            match c {
                c if c.is_alphanumeric() || c == '_' => name.push(c),
                '{' if depth == 0 && name.is_empty() => depth = 1,
                _ => {
                    found.push(std::mem::take(&mut name));
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth <= 0 || c == ';' {
                        break;
                    }
                }
            }
        }
    }
    found.retain(|name| MAY_USE.iter().any(|(part, _)| part == name));
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

/// The documents that people read.
fn documents() -> impl Iterator<Item = String> {
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].into_iter().filter(|path| exists(path));
    top.map(String::from).chain(files("docs").filter(|path| path.ends_with(".md")))
}

/// What stands between backticks, blocks of code left out.
fn quoted(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    prose.flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

/// What links and pictures point at within the project.
fn linked(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains(':') && !target.starts_with('#'))
}

/// Whether it names a file of the project: no blanks, no placeholder, in a folder of ours or with our endings on top.
fn is_path(name: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    let placeholder = name.split('/').any(|part| part.starts_with(char::is_uppercase) && !part.contains('.'));
    let folder = name.split_once('/').is_some_and(|(first, _)| FOLDERS.contains(&first));
    let top = !name.contains('/') && [".md", ".toml", ".html"].iter().any(|ending| name.ends_with(ending));
    name.chars().all(plain) && !placeholder && (folder || top)
}

fn commands(text: &str) -> Vec<String> {
    let rest = text.split("cargo xtask ").skip(1);
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect::<String>();
    rest.map(name).filter(|name| !name.is_empty()).collect()
}

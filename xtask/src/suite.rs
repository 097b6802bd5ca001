//! The tests and measurements, in order. Nothing is skipped: what a step needs is made ready or it fails.

use crate::run::{Outcome, cargo, step};
use crate::{alone, chromium, dist, nginx, size, tools, weight};
use std::path::PathBuf;

/// Labelled sentences, a JSON object a line: field, text, and what is to be asked about.
const CORPUS: &str = "data/wording";

/// `cargo xtask test`: everything. With `--browser NAME`: only the browser tests whose name contains NAME.
pub fn test(args: &[String]) -> Outcome<()> {
    match args {
        [] => everything(),
        [flag] if flag == "--browser" => with_page(&["test"]),
        [flag, name] if flag == "--browser" => with_page(&["test", name]),
        _ => Err("`cargo xtask test` takes nothing, or `--browser` and part of a test's name.".into()),
    }
}

fn everything() -> Outcome<()> {
    tools::wasm_target()?;
    step("Formatting", "1 s", cargo().args(["fmt", "--all", "--check"]))?;
    const CLIPPY: [&str; 3] = ["clippy", "--locked", "--quiet"];
    const STRICT: [&str; 3] = ["--", "-D", "warnings"];
    step("Clippy, native", "30 s", cargo().args(CLIPPY).args(["--workspace", "--all-targets"]).args(STRICT))?;
    let wasm = ["--target", "wasm32-unknown-unknown"];
    step("Clippy, browser", "40 s", cargo().args(CLIPPY).args(wasm).args(STRICT))?;
    step("Native tests", "1 minute", cargo().args(["test", "--locked", "--workspace"]))?;
    dist::build(&[])?;
    println!();
    // Said even when it is too large, and then the browser tests still say what they find.
    let fits = size::size(&[]);
    browser(&["test"]).and(fits)
}

/// `cargo xtask shots`: pictures of the main views, into `target/shots`.
pub fn shots(args: &[String]) -> Outcome<()> {
    let name = args.first().map(String::as_str);
    with_page(&[&["shots"], name.as_slice()].concat())
}

/// `cargo xtask bench-typing`: from key to next paint, in the browser, at a quarter of the speed.
pub fn bench_typing(_: &[String]) -> Outcome<()> {
    with_page(&["bench-typing"])
}

/// `cargo xtask bench-lint`: how fast the warnings are, here and in a browser, how often they are right on the project's own
/// sentences, and what the linter weighs.
pub fn bench_lint(_: &[String]) -> Outcome<()> {
    let corpus = corpus()?;
    let lint = ["run", "--locked", "--release", "--quiet", "--example", "lint", "--"];
    step("Timing the warnings", "a minute with building", cargo().args(lint).arg("time").args(&corpus))?;
    for file in &corpus {
        let name = file.file_name().unwrap_or_default().display();
        step(&format!("Scoring the warnings on {name}"), "1 s", cargo().args(lint).arg("score").arg(file))?;
    }
    weight::lint()?;
    let folder = alone::lint()?;
    browser(&["bench-lint", &folder.to_string_lossy()])
}

/// The labelled sentences, all files of them.
fn corpus() -> Outcome<Vec<PathBuf>> {
    let entries = std::fs::read_dir(CORPUS).map_err(|e| format!("{CORPUS} can't be read: {e}."))?;
    let files = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|kind| kind == "jsonl")).collect();
    files.sort();
    if files.is_empty() { Err(format!("{CORPUS} holds no sentences.")) } else { Ok(files) }
}

fn with_page(args: &[&str]) -> Outcome<()> {
    dist::build(&[])?;
    browser(args)
}

/// Runs `tests/browser` against `dist/`.
fn browser(args: &[&str]) -> Outcome<()> {
    let chromium = chromium::find()?;
    let mut run = cargo();
    run.args(["run", "--locked", "--quiet", "--package", "browser-tests", "--"]).args(args);
    run.env("CHROMIUM", chromium.browser).env("CHROMEDRIVER", chromium.driver).env("AXE", tools::axe()?);
    run.env("NGINX_PROGRAM", nginx::find()?);
    step("In the browser", "1 minute", &mut run)
}

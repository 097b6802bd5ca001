//! The browser suite: drives the release in `dist/` in a real Chromium, as `cargo xtask test` starts it.
//!
//! Needs CHROMIUM, CHROMEDRIVER and AXE (paths) in the environment; `cargo xtask` sets them. Reaches nothing but
//! this machine. How to add a test: the head of `cases/mod.rs`.

mod browser;
mod cases;
mod emulate;
mod find;
mod keys;
mod linting;
mod nginx;
mod runner;
mod server;
mod shots;
mod typing;
mod watch;
mod ways;
mod webdriver;
mod world;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let name = args.get(1).map(String::as_str).unwrap_or("");
    match args.first().map(String::as_str) {
        Some("test") => runner::run(&cases::all(), name),
        Some("shots") => shots::run(name),
        Some("bench-typing") => typing::run(),
        Some("bench-lint") => linting::run(name),
        _ => {
            eprintln!("browser-tests test [NAME] | shots [NAME] | bench-typing | bench-lint FOLDER");
            ExitCode::FAILURE
        }
    }
}

//! How the release is compiled: small, and without a path of the machine it was built on.
//!
//! The standard library that Rust ships is built for speed and carries the words of every panic. Compiled anew with the
//! app, for size and with panics that stop at once, the first visit is a tenth smaller (`docs/building.md`). That takes
//! options which are not stable yet; where they can't be had the release is built without them, and a sentence says so.

use crate::run;
use crate::tools::TARGET;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Where cargo puts what it compiles for the release, in its own folder.
pub const TARGET_FOLDER: &str = "wasm32-unknown-unknown/wasm";

/// Allows the unstable options below to a stable compiler.
const UNLOCK: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");
/// Panics stop at once: nobody reads their words in a browser, and nothing in the app counts on being told.
const SMALL: [&str; 3] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];
/// For `xtask/src/split.rs`: the code knows that it will be cut, and the linker notes who uses what.
const SPLIT: [&str; 3] = ["--cfg", "split", "-Clink-args=--emit-relocs"];
const STANDARD_LIBRARY: [(&str, &str); 2] =
    [("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"), ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")];

/// Leaves the linter out.
const MUTE: [&str; 2] = ["--cfg", "mute"];

/// Sets up `build`, which runs cargo for the browser, so that it compiles the release.
pub fn release(build: &mut Command) {
    compile(build, &SPLIT);
}

/// The same without the linter, to see what it weighs.
pub fn mute(build: &mut Command) {
    compile(build, &[&SPLIT[..], &MUTE[..]].concat());
}

/// The same for something that is not cut in two.
pub fn whole(build: &mut Command) {
    compile(build, &[]);
}

fn compile(build: &mut Command, more: &[&str]) {
    let mut flags = without_paths();
    flags.extend(more.iter().map(ToString::to_string));
    if can_be_small() {
        build.env(UNLOCK.0, UNLOCK.1).envs(STANDARD_LIBRARY);
        flags.extend(SMALL.map(String::from));
    } else {
        println!(
            "\nThe release will be about 30 kB larger than it could be: to make it small, the sources of Rust's standard \
             library are needed (`rustup component add rust-src`) and a compiler that knows `{}`.",
            SMALL[1]
        );
    }
    // In this form a path may hold spaces, and it goes before any other flags that are set.
    build.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
}

/// True if the compiler takes the options and the sources of the standard library are there or could be added.
fn can_be_small() -> bool {
    let mut rustc = Command::new("rustc");
    rustc.env(UNLOCK.0, UNLOCK.1).args(SMALL).args(["--target", TARGET, "--print", "cfg"]);
    run::output(&mut rustc).is_some() && (has_sources() || add_sources())
}

fn has_sources() -> bool {
    sysroot().is_some_and(|folder| folder.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

fn add_sources() -> bool {
    println!("\n== Adding the sources of Rust's standard library (usually 3 s)");
    let mut add = Command::new("rustup");
    run::within(Duration::from_secs(180), add.args(["component", "add", "rust-src"])) && has_sources()
}

fn sysroot() -> Option<PathBuf> {
    run::output(Command::new("rustc").args(["--print", "sysroot"])).map(|folder| PathBuf::from(folder.trim()))
}

/// Flags that shorten the folders of this machine in all that the compiler writes into the module.
fn without_paths() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let folders = [(Some(run::root().to_path_buf()), "."), (home, "cargo"), (sysroot(), "rust")];
    let short = |folder: &Path, name: &str| format!("--remap-path-prefix={}={name}", folder.display());
    folders.iter().filter_map(|(folder, name)| folder.as_deref().map(|folder| short(folder, name))).collect()
}

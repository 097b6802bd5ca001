//! The tools that build the page: the wasm32 standard library, Trunk, wasm-bindgen, wasm-split-cli,
//! wasm-opt, esbuild; and axe for the tests.
//!
//! Found, not assumed; what is missing goes into the user's cache folder, one folder a version, never onto the PATH
//! of the user.

use crate::run::{self, Outcome, cargo, executable, on_path, step};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const TRUNK: &str = "0.21.14";
/// What cuts the module in two, of the same family as `wasm_split_helpers` in `Cargo.toml`.
const SPLIT: &str = "0.2.4";
/// wasm-opt. Other versions have written modules that break at start.
const BINARYEN: &str = "132";
const AXE: &str = "4.14.1";
const ESBUILD: &str = "0.28.2";
/// What the page is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes ready all that `trunk` needs, and gives the command to run it.
pub fn trunk() -> Outcome<Command> {
    wasm_target()?;
    let options = ["--no-default-features", "--features", "rustls"];
    let trunk = installed("trunk", "trunk", TRUNK, &options, "6 minutes")?;
    let folder = bindgen()?.parent().map(Path::to_path_buf).unwrap_or_default();
    let mut command = Command::new(trunk);
    // Trunk takes `NO_COLOR=1` for a wrong value of one of its own options.
    command.env("PATH", path_with(vec![folder])?).env_remove("NO_COLOR");
    Ok(command)
}

/// wasm-bindgen, of exactly the version in `Cargo.lock`.
pub fn bindgen() -> Outcome<PathBuf> {
    installed("wasm-bindgen", "wasm-bindgen-cli", &bindgen_version()?, &["--no-default-features"], "3 minutes")
}

/// The program that cuts a module in two.
pub fn splitter() -> Outcome<PathBuf> {
    installed("wasm-split-cli", "wasm_split_cli_support", SPLIT, &["--features", "build-binary"], "40 s")
}

/// wasm-opt.
pub fn wasm_opt() -> Outcome<PathBuf> {
    let package = npm_package("binaryen", BINARYEN)?;
    let program = package.and_then(|package| executable(&package.join("node_modules/.bin"), "wasm-opt"));
    let found = || on_path("wasm-opt").filter(|program| says_version(program, BINARYEN));
    program.or_else(found).ok_or_else(|| {
        format!(
            "The release is made small by wasm-opt {BINARYEN}, which comes by npm. Please install Node.js with npm, or \
             binaryen {BINARYEN}, and run this again."
        )
    })
}

/// axe-core's script, for the accessibility tests.
pub fn axe() -> Outcome<PathBuf> {
    let package = npm_package("axe-core", AXE)?.ok_or(
        "The accessibility tests need axe-core, which comes by npm. Please install Node.js with npm and run this again.",
    )?;
    Ok(package.join("node_modules/axe-core/axe.min.js"))
}

/// The program that takes comments and spaces out of scripts and styles, as a command; `None` where there is no npm
/// to be had: the release then works just as well and is about 2 kB larger.
pub fn minifier() -> Outcome<Option<Command>> {
    let package = npm_package("esbuild", ESBUILD)?;
    let program = package.and_then(|package| executable(&package.join("node_modules/.bin"), "esbuild"));
    Ok(program.map(Command::new))
}

/// Makes the compiler able to build for the browser.
pub fn wasm_target() -> Outcome<()> {
    if has_target() {
        return Ok(());
    }
    println!("\n== Adding Rust's standard library for the browser (usually 2 s)");
    let mut add = Command::new("rustup");
    if run::within(Duration::from_secs(180), add.args(["target", "add", TARGET])) && has_target() {
        return Ok(());
    }
    Err(format!(
        "Rust's standard library for {TARGET} is missing. With rustup, `rustup target add {TARGET}` installs it; \
         with a Rust from your system's packages, it is a package of its own (Debian: libstd-rust-dev-wasm32)."
    ))
}

fn has_target() -> bool {
    let mut rustc = Command::new("rustc");
    let folder = run::output(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// The program `name` of a crate at exactly this version, installed when missing.
fn installed(name: &str, package: &str, version: &str, options: &[&str], usually: &str) -> Outcome<PathBuf> {
    let home = cache()?.join(format!("{name}-{version}"));
    let folder = home.join("bin");
    if let Some(program) = executable(&folder, name) {
        return Ok(program);
    }
    if let Some(found) = on_path(name).filter(|program| says_version(program, version)) {
        return Ok(found);
    }
    let mut install = cargo();
    install.args(["install", "--locked", package, "--version", &format!("={version}"), "--root"]).arg(&home);
    // A tool that runs for seconds is not worth minutes of optimising.
    install.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").args(options);
    step(&format!("Building {name} {version}, once for this computer"), usually, &mut install)?;
    executable(&folder, name).ok_or_else(|| format!("{name} was installed but is not there."))
}

fn says_version(program: &Path, version: &str) -> bool {
    let said = run::output(Command::new(program).arg("--version").env_remove("NO_COLOR"));
    said.is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

/// The folder of an npm package at this version, installed when missing; `None` where there is no npm to be had.
fn npm_package(name: &str, version: &str) -> Outcome<Option<PathBuf>> {
    let folder = cache()?.join(format!("{name}-{version}"));
    if folder.join("node_modules").join(name).is_dir() {
        return Ok(Some(folder));
    }
    if on_path("npm").is_none() && run::apt(&["npm"], "1 minute").is_err() {
        return Ok(None);
    }
    let Some(npm) = on_path("npm") else { return Ok(None) };
    std::fs::create_dir_all(&folder).map_err(|e| format!("{} can't be made: {e}.", folder.display()))?;
    let mut install = Command::new(npm);
    install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&folder);
    step(
        &format!("Fetching {name} {version} by npm, once for this computer"),
        "5 s",
        install.arg(format!("{name}@{version}")),
    )?;
    Ok(Some(folder))
}

/// The version of wasm-bindgen in `Cargo.lock`: the program has to be of exactly the same.
fn bindgen_version() -> Outcome<String> {
    let lock = std::fs::read_to_string("Cargo.lock").map_err(|e| format!("Cargo.lock can't be read: {e}."))?;
    let after = lock.split("name = \"wasm-bindgen\"\nversion = \"").nth(1);
    let version = after.and_then(|rest| rest.split('"').next());
    version.map(String::from).ok_or_else(|| "Cargo.lock names no wasm-bindgen.".into())
}

/// This user's cache folder for the project, where the system keeps such things.
pub fn cache() -> Outcome<PathBuf> {
    let from = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Caches"))
    } else {
        from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")))
    };
    base.map(|base| base.join("bearing")).ok_or_else(|| "There is no home folder to keep the tools in.".into())
}

fn path_with(mut folders: Vec<PathBuf>) -> Outcome<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|e| format!("The PATH can't be extended: {e}."))
}

//! The linter alone, as a module for a browser: what it weighs, and where it lies to be timed.

use crate::run::{Outcome, cargo, root, show, step};
use crate::size::brotli;
use crate::{small, split, tools};
use std::path::PathBuf;
use std::process::Command;

/// Builds `examples/lint-page` as the release is built, prints its size, and gives the folder of its script and module.
pub fn lint() -> Outcome<PathBuf> {
    let folder = root().join("target/lint-page");
    let mut build = cargo();
    small::whole(&mut build);
    build.args(["build", "--locked", "--profile", "wasm", "--target", tools::TARGET, "--example", "lint-page"]);
    // Not over the release: it is compiled with other parts of the library.
    build.arg("--target-dir").arg(root().join("target/alone"));
    step("Building the linter alone", "1 minute", &mut build)?;
    let compiled = root().join("target/alone").join(small::TARGET_FOLDER).join("examples/lint_page.wasm");
    let mut bindgen = Command::new(tools::bindgen()?);
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-dir"]).arg(&folder).arg(&compiled);
    show(&mut bindgen)?;
    let module = folder.join("lint_page_bg.wasm");
    show(&mut split::shrink(&module, &module)?)?;
    let content = std::fs::read(&module).map_err(|e| format!("{} can't be read: {e}.", module.display()))?;
    let small = brotli(&content).map_err(|e| format!("{} can't be compressed: {e}.", module.display()))?;
    println!(
        "\nthe linter alone, with all that it takes of the standard library: {} bytes, {small} with brotli",
        content.len()
    );
    Ok(folder)
}

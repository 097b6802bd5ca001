//! What the linter adds to the page: the release with it and without it.

use crate::run::{Outcome, cargo, root, step};
use crate::{small, split, tools};
use std::process::Command;

/// Builds the page's module twice and prints what it gains by the linter.
pub fn lint() -> Outcome<()> {
    let with = module("with the linter", small::release)?;
    let without = module("without the linter", small::mute)?;
    // What both parts need lies in the first, and moves to the second where the first does without.
    let (first, both) = (with.0 - without.0, with.0 + with.1 - without.0 - without.1);
    println!("\nthe linter adds {first} bytes with brotli to the first part of the page, and {both} to both together");
    Ok(())
}

fn module(which: &str, set_up: fn(&mut Command)) -> Outcome<(isize, isize)> {
    let target = root().join("target/weight");
    let mut build = cargo();
    set_up(&mut build);
    build.args(["build", "--locked", "--profile", "wasm", "--bin", "bearing", "--target", tools::TARGET]);
    build.arg("--target-dir").arg(&target);
    step(&format!("Building the page {which}"), "1 minute", &mut build)?;
    let (first, second) = split::weights(&target.join(small::TARGET_FOLDER).join("bearing.wasm"))?;
    Ok((first.cast_signed(), second.cast_signed()))
}

//! Building the page: for release into `dist/`, and for working on it.

use crate::run::{Outcome, show, step};
use crate::{imports, offline, page, small, split, tools};
use std::fs;
use std::net::TcpListener;
use std::path::Path;

/// Where the release goes.
pub const DIST: &str = "dist";

/// `cargo xtask build`: the release. Its addresses are relative, so it works in any folder of any host.
pub fn build(_: &[String]) -> Outcome<()> {
    let mut trunk = tools::trunk()?;
    small::release(&mut trunk);
    step(
        "Building the release",
        "1 minute, seconds when little changed",
        trunk.args(["build", "--release", "--dist", DIST]),
    )?;
    finish(Path::new(DIST))
}

/// `cargo xtask serve`: builds for work, serves on loopback, rebuilds on change, until it is stopped.
pub fn serve(_: &[String]) -> Outcome<()> {
    let mut trunk = tools::trunk()?;
    let port = free_port().ok_or("No port from 8080 to 8179 is free.")?;
    println!("\nBuilding (the first time about a minute, then seconds). Bearing will be at:\n");
    println!("    http://127.0.0.1:{port}/\n\nControl+C stops it.\n");
    // Beside the release and not over it.
    show(trunk.args(["serve", "--dist", "target/serve", "--port", &port.to_string()]))
}

fn free_port() -> Option<u16> {
    (8080..8180).find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
}

/// Turns what Trunk wrote into what is released: one stylesheet, the start script in a file, the
/// policy, and the service worker.
fn finish(dist: &Path) -> Outcome<()> {
    let at = |e: std::io::Error| format!("{} can't be finished: {e}.", dist.display());
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(at)?;
    let (mut css, mut looks) = (Vec::new(), Vec::new());
    for name in page::stylesheets(&html) {
        let file = dist.join(name);
        let sheet = if page::is_later(name) { &mut looks } else { &mut css };
        sheet.extend(fs::read(&file).map_err(at)?);
        sheet.push(b'\n');
        fs::remove_file(file).map_err(at)?;
    }
    let (css, looks) = (shrunk(dist, "css", css)?, shrunk(dist, "css", looks)?);
    let looks_name = named("later", "css", &looks);
    let start = page::start_script(&html)?;
    for glue in page::glue(&start) {
        split::cut(dist, glue, &looks_name)?;
    }
    shorten(dist, &start)?;
    fs::write(dist.join(looks_name), looks).map_err(at)?;
    let css_name = named("style", "css", &css);
    let start_name = named("start", "js", start.as_bytes());
    let html = page::released(&html, &css_name, &start_name)?;
    fs::write(dist.join(css_name), css).map_err(at)?;
    fs::write(dist.join(start_name), &start).map_err(at)?;
    fs::write(index, html).map_err(at)?;
    for entry in fs::read_dir(dist).map_err(at)? {
        let script = entry.map_err(at)?.path();
        if script.extension().is_some_and(|ending| ending == "js") {
            let long = fs::read(&script).map_err(at)?;
            fs::write(&script, shrunk(dist, "js", long)?).map_err(at)?;
        }
    }
    offline::fill(dist)
}

/// The script or style without its comments and spaces.
fn shrunk(dist: &Path, ending: &str, long: Vec<u8>) -> Outcome<Vec<u8>> {
    let Some(mut esbuild) = tools::minifier()? else { return Ok(long) };
    let file = dist.with_file_name(format!("shrinking.{ending}"));
    let at = |e: std::io::Error| format!("{} can't be shrunk: {e}.", file.display());
    fs::write(&file, long).map_err(at)?;
    show(esbuild.args(["--minify", "--allow-overwrite", "--log-level=warning"]).arg(&file).arg(outfile(&file)))?;
    let short = fs::read(&file).map_err(at)?;
    fs::remove_file(&file).map_err(at)?;
    Ok(short)
}

fn outfile(file: &Path) -> String {
    format!("--outfile={}", file.display())
}

/// Shortens the names by which the script that starts the module and the module know each other.
fn shorten(dist: &Path, start: &str) -> Outcome<()> {
    let mut files = start.split('\'').filter_map(|part| part.strip_prefix("./")).map(|name| dist.join(name));
    let (Some(script), Some(module)) = (files.next(), files.next()) else {
        return Err("The start script names no script and module.".into());
    };
    let at = |e: std::io::Error| format!("{} can't be finished: {e}.", module.display());
    let both = (fs::read_to_string(&script).map_err(at)?, fs::read(&module).map_err(at)?);
    let (short_script, short_module) = imports::shorten(&both.0, &both.1)
        .ok_or("The module's imports are not as expected: wasm-bindgen's version may have changed.")?;
    fs::write(&script, short_script).map_err(at)?;
    fs::write(&module, short_module).map_err(at)
}

/// A file name that changes with the content, so that hosts may let browsers keep it for ever.
fn named(stem: &str, ending: &str, content: &[u8]) -> String {
    let mut crc = flate2::Crc::new();
    crc.update(content);
    format!("{stem}-{:08x}.{ending}", crc.sum())
}

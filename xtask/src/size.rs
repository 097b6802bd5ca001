//! What a first visit begins with, and its budget.

use crate::dist::DIST;
use crate::run::Outcome;
use crate::split;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::path::Path;

/// The most that a first visit may begin with, in bytes, everything compressed with brotli. The only place for it.
pub const BUDGET: usize = 142_000;

/// Beginnings of the names of files that no first visit loads: icons, for those who put the page on their desktop.
const NEVER: &[&str] = &["icon-"];
/// And the module and the looks of what is fetched once something is written. Its small script comes at once.
fn is_later(name: &str) -> bool {
    name.starts_with(split::LATER) && !name.ends_with(".js")
}

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// `cargo xtask size`: raw, gzip and brotli of every file of `dist/` that a first visit loads, and of what is fetched
/// once something is written. Fails over the budget of the first.
pub fn size(_: &[String]) -> Outcome<()> {
    let files =
        all(Path::new(DIST)).map_err(|e| format!("{DIST}/ can't be read ({e}): `cargo xtask build` writes it."))?;
    if files.is_empty() {
        return Err(format!("{DIST}/ is empty: `cargo xtask build` fills it."));
    }
    let (later, first): (Vec<Sizes>, Vec<Sizes>) = files.into_iter().partition(|file| is_later(&file.name));
    let total = report("a first visit", &first);
    if total > BUDGET {
        return Err(format!("A first visit loads {} bytes more than the {BUDGET} it may.", total - BUDGET));
    }
    println!("{:<44} {:>30}\n", "budget", BUDGET);
    report("later, once something is written", &later);
    Ok(())
}

/// Prints the table and gives the total of brotli.
fn report(title: &str, files: &[Sizes]) -> usize {
    println!("{:<44} {:>9} {:>9} {:>10}", title, "raw", "gzip", "brotli");
    let mut total = [0; 3];
    for file in files {
        println!("{:<44} {:>9} {:>9} {:>10}", file.name, file.raw, file.gzip, file.brotli);
        total = [total[0] + file.raw, total[1] + file.gzip, total[2] + file.brotli];
    }
    println!("{:<44} {:>9} {:>9} {:>10}", "total", total[0], total[1], total[2]);
    total[2]
}

fn all(dist: &Path) -> std::io::Result<Vec<Sizes>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if NEVER.iter().any(|start| name.starts_with(start)) || !path.is_file() {
            continue;
        }
        let content = std::fs::read(&path)?;
        files.push(Sizes { name, raw: content.len(), gzip: gzip(&content)?, brotli: brotli(&content)? });
    }
    files.sort_by(|a, b| b.brotli.cmp(&a.brotli).then(a.name.cmp(&b.name)));
    Ok(files)
}

fn gzip(content: &[u8]) -> std::io::Result<usize> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(content)?;
    Ok(out.finish()?.len())
}

/// How long it is with brotli.
pub fn brotli(content: &[u8]) -> std::io::Result<usize> {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    out.write_all(content)?;
    Ok(out.into_inner().len())
}

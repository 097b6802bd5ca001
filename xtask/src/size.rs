//! What a first visit loads, and its budget.

use crate::dist::DIST;
use crate::run::Outcome;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::path::Path;

/// The most that a first visit may load, in bytes, everything compressed with brotli. The only place for it. It stands
/// where the page stands, to be lowered and never raised: the goal is 175,000, and 110,000 without links and wording.
pub const BUDGET: usize = 248_000;

/// Beginnings of the names of files that no first visit loads: icons, for those who put the page on their desktop.
const LATER: &[&str] = &["icon-"];

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// `cargo xtask size`: raw, gzip and brotli of every file of `dist/` that a first visit loads. Fails over the budget.
pub fn size(_: &[String]) -> Outcome<()> {
    let files = first_visit(Path::new(DIST))
        .map_err(|e| format!("{DIST}/ can't be read ({e}): `cargo xtask build` writes it."))?;
    if files.is_empty() {
        return Err(format!("{DIST}/ is empty: `cargo xtask build` fills it."));
    }
    let total = report(&files);
    if total > BUDGET {
        return Err(format!("A first visit loads {} bytes more than the {BUDGET} it may.", total - BUDGET));
    }
    println!("{:<44} {:>30}", "budget", BUDGET);
    Ok(())
}

/// Prints the table and gives the total of brotli.
fn report(files: &[Sizes]) -> usize {
    println!("{:<44} {:>9} {:>9} {:>10}", "a first visit", "raw", "gzip", "brotli");
    let mut total = [0; 3];
    for file in files {
        println!("{:<44} {:>9} {:>9} {:>10}", file.name, file.raw, file.gzip, file.brotli);
        total = [total[0] + file.raw, total[1] + file.gzip, total[2] + file.brotli];
    }
    println!("{:<44} {:>9} {:>9} {:>10}", "total", total[0], total[1], total[2]);
    total[2]
}

fn first_visit(dist: &Path) -> std::io::Result<Vec<Sizes>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if LATER.iter().any(|start| name.starts_with(start)) || !path.is_file() {
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

fn brotli(content: &[u8]) -> std::io::Result<usize> {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    out.write_all(content)?;
    Ok(out.into_inner().len())
}

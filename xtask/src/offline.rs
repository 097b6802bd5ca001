//! The service worker of a release: its template with the version and the files filled in.

use crate::run::Outcome;
use std::fs;
use std::path::Path;

/// The files that are kept at the first visit, relative to the page; the page itself is `./`.
fn kept(dist: &Path) -> std::io::Result<Vec<String>> {
    let mut files = vec!["./".to_string()];
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if ["js", "wasm", "css", "webmanifest", "svg"].iter().any(|ending| name.ends_with(&format!(".{ending}")))
            && name != "sw.js"
        {
            files.push(name);
        }
    }
    for entry in fs::read_dir(dist.join("canvases"))? {
        files.push(format!("canvases/{}", entry?.file_name().to_string_lossy()));
    }
    files.sort();
    Ok(files)
}

/// Fills in `sw.js`. The version is a checksum of everything that is kept, so that it changes when anything does.
pub fn fill(dist: &Path) -> Outcome<()> {
    let at = |e: std::io::Error| format!("The service worker can't be finished: {e}.");
    let files = kept(dist).map_err(at)?;
    let mut crc = flate2::Crc::new();
    for file in &files {
        let path = if file == "./" { dist.join("index.html") } else { dist.join(file) };
        crc.update(&fs::read(path).map_err(at)?);
    }
    let list: Vec<String> = files.iter().map(|file| format!("\"{file}\"")).collect();
    let worker = dist.join("sw.js");
    let text = fs::read_to_string(&worker).map_err(at)?;
    let text = text
        .replace("__VERSION__", &format!("{:08x}", crc.sum()))
        .replace("__FILES__", &format!("[{}]", list.join(", ")));
    fs::write(worker, text).map_err(at)
}

//! The module of the release, cut in two: what a first visit needs, and the rest, fetched once something is written
//! or asked for (`src/ui/later.rs` names the ways into it). Trunk knows nothing of this, so what it wrote is replaced here.

use crate::run::{Outcome, root, show, step};
use crate::size::brotli;
use crate::small::TARGET_FOLDER;
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The beginning of the names of what is fetched later: its script and its module.
pub const LATER: &str = "later-";
/// What the tool names the script and the second module; `later` is the name that `src/ui/later.rs` gives it.
const SCRIPT: &str = "__wasm_split.js";
const MODULE: &str = "split_later.wasm";

/// Cuts the compiled module, makes the script of the first part, and puts all into `dist` under the names that Trunk
/// gave: `glue` is the file name of the script, `looks` that of the stylesheet of the second part.
pub fn cut(dist: &Path, glue: &str, looks: &str) -> Outcome<()> {
    let stem = glue.strip_suffix(".js").ok_or("The script that starts the page is no script.")?;
    let hash = stem.rsplit('-').next().unwrap_or(stem);
    let parts = root().join("target/split");
    halve(&compiled(), &parts, stem)?;
    let mut first = shrink(&parts.join(format!("{stem}_bg.wasm")), &dist.join(format!("{stem}_bg.wasm")))?;
    step("Making the first part small", "15 s", &mut first)?;
    let mut second = shrink(&parts.join(MODULE), &dist.join(format!("{LATER}{hash}.wasm")))?;
    step("Making the second part small", "5 s", &mut second)?;

    rename(&parts.join(glue), &dist.join(glue), hash, looks)?;
    rename(&parts.join(SCRIPT), &dist.join(format!("{LATER}{hash}.js")), hash, looks)
}

/// Cuts `module`: the parts go into the folder `parts`, the first with its script under the name `stem`.
fn halve(module: &Path, parts: &Path, stem: &str) -> Outcome<()> {
    // What is there is of another build.
    let _ = fs::remove_dir_all(parts);
    fs::create_dir_all(parts).map_err(|e| format!("{} can't be made: {e}.", parts.display()))?;
    let mut splitter = Command::new(tools::splitter()?);
    splitter.arg(module).arg(parts).args(["--out-name", stem]);
    step("Cutting the module in two", "2 s", &mut splitter)?;
    let mut bindgen = Command::new(tools::bindgen()?);
    // The second part uses the first one's table of functions, which would be taken for a leftover of the linker.
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", stem, "--out-dir"]);
    show(bindgen.arg(parts).arg(parts.join(format!("{stem}.wasm"))))
}

/// What both parts of `module` weigh with brotli, in bytes, as small as in the release.
pub fn weights(module: &Path) -> Outcome<(usize, usize)> {
    let parts = root().join("target/weighed");
    halve(module, &parts, "weighed")?;
    let weight = |name: &str| {
        let file = parts.join(name);
        show(&mut shrink(&file, &file)?)?;
        let content = fs::read(&file).map_err(|e| format!("{} can't be read: {e}.", file.display()))?;
        brotli(&content).map_err(|e| format!("{} can't be compressed: {e}.", file.display()))
    };
    Ok((weight("weighed_bg.wasm")?, weight(MODULE)?))
}

/// What cargo compiled, before Trunk touched it.
fn compiled() -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    folder.join(TARGET_FOLDER).join("bearing.wasm")
}

/// Runs until it finds nothing more, and may fold offsets below 1,024: the linker puts nothing there.
pub fn shrink(from: &Path, to: &Path) -> Outcome<Command> {
    let mut command = Command::new(tools::wasm_opt()?);
    command.args(["-Oz", "--converge", "--low-memory-unused", "--strip-debug", "--strip-producers"]);
    command.arg(from).arg("-o").arg(to);
    Ok(command)
}

/// Copies a script, with the names of the parts as they are in the release.
fn rename(from: &Path, to: &Path, hash: &str, looks: &str) -> Outcome<()> {
    let at = |e: std::io::Error| format!("{} can't be put in place: {e}.", from.display());
    let script = fs::read_to_string(from).map_err(at)?;
    fs::write(to, named(&script, hash, looks)).map_err(at)
}

fn named(script: &str, hash: &str, looks: &str) -> String {
    // Compiled at once it does not hang on the type that a host gives it.
    let streaming = "WebAssembly.instantiateStreaming(src, imports)";
    let at_once = "WebAssembly.instantiate((await Promise.all([looks(), (await src).arrayBuffer()]))[1], imports)";
    let mut script = script.replace(streaming, at_once);
    if script.contains(at_once) {
        script.push_str(&LOOKS.replace("LOOKS", looks));
    }
    // The module goes on knowing the script by its own name for it: only the address changes.
    let (from, to) = (format!("from \"./{SCRIPT}\""), format!("from \"./{LATER}{hash}.js\""));
    script.replace(&from, &to).replace(MODULE, &format!("{LATER}{hash}.wasm"))
}

/// Puts the stylesheet of the second part before that of the first, which has the last word. If it does not come, things
/// look plain and work.
const LOOKS: &str = r#"
const looks = () => new Promise(done => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = link.onerror = done;
    link.href = new URL("./LOOKS", import.meta.url);
    document.head.prepend(link);
});
"#;

#[cfg(test)]
mod tests {
    #[test]
    fn a_module_of_any_type_is_compiled() {
        let script = "return async (imports) => (WebAssembly.instantiateStreaming(src, imports));";
        let named = super::named(script, "0a1b", "later-2c3d.css");
        assert!(named.contains("WebAssembly.instantiate(") && !named.contains("Streaming"), "{named}");
        assert!(named.contains("new URL(\"./later-2c3d.css\""), "{named}");
    }

    #[test]
    fn parts_get_names_that_change_with_the_build() {
        let script = r#"import * as a from "./__wasm_split.js"; ({"./__wasm_split.js": a}); fetch(new URL("./split_later.wasm", b))"#;
        let expected = r#"import * as a from "./later-0a1b.js"; ({"./__wasm_split.js": a}); fetch(new URL("./later-0a1b.wasm", b))"#;
        assert_eq!(super::named(script, "0a1b", ""), expected);
    }
}

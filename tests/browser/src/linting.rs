//! The linter alone in the browser, timed: part of `cargo xtask bench-lint`.

use crate::webdriver::Driver;
use crate::world::World;
use std::path::Path;
use std::process::ExitCode;

/// Calls a run, after as many that only warm up.
const CALLS: u32 = 2_000;
const RUNS: usize = 5;

/// Times the module in `folder`, as wasm-bindgen wrote it there for a page; fails only where it can't.
pub fn run(folder: &str) -> ExitCode {
    let read = |name: &str| std::fs::read(Path::new(folder).join(name));
    let (Ok(script), Ok(module)) = (read("lint_page.js"), read("lint_page_bg.wasm")) else {
        eprintln!("{folder} does not hold the linter: `cargo xtask bench-lint` builds it.");
        return ExitCode::FAILURE;
    };
    let driver = Driver::start();
    let world = World::new(&driver);
    let page = "<!doctype html><html lang=en><title>linter</title>".to_string();
    let page = world.host.page("/linter", &page);
    let b = world.browser();
    b.open(&page);
    let script = String::from_utf8_lossy(&script).replace("let wasm_bindgen", "window.wasm_bindgen");
    b.js(&format!("{script}\n window.linter = new Uint8Array({module:?})"));
    for _ in 0..RUNS {
        let time = b.js_await(&format!(
            "(async () => {{
                if (!window.started) await wasm_bindgen({{ module_or_path: linter }});
                window.started = true;
                wasm_bindgen.run({CALLS});
                const start = performance.now();
                wasm_bindgen.run({CALLS});
                return (performance.now() - start) * 1000 / {CALLS};
            }})()"
        ));
        let time = time.as_f64().unwrap_or_else(|| panic!("no time was measured: {}", time));
        println!("a field of thirty words, in the browser: {time:.1} µs (mean of {CALLS} calls)");
    }
    ExitCode::SUCCESS
}

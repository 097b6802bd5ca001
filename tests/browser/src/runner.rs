//! Runs the tests, two at a time: a line for each, a picture of each that failed, and a closing line.

use crate::cases::Case;
use crate::webdriver::Driver;
use crate::world::World;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Instant;

const AT_ONCE: usize = 2;
/// Where pictures of failures go; git ignores it.
const FAILURES: &str = "target/failures";

thread_local! {
    /// The sentence and place of the panic that ended this thread's test.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs the cases whose name contains `filter`. Fails when one fails, or when there is none.
pub fn run(cases: &[&'static Case], filter: &str) -> ExitCode {
    let chosen: Vec<&Case> = cases.iter().copied().filter(|case| case.name.contains(filter)).collect();
    if chosen.is_empty() {
        eprintln!("No browser test has “{filter}” in its name. There are:");
        cases.iter().for_each(|case| eprintln!("  {}", case.name));
        return ExitCode::FAILURE;
    }
    // Pictures of an earlier run would mislead.
    let _ = std::fs::remove_dir_all(FAILURES);
    panic::set_hook(Box::new(|info| SAID.set(info.to_string())));
    let driver = Driver::start();
    let waiting = Mutex::new(chosen.iter());
    let failed = Mutex::new(0);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(case) = next(&waiting) {
                    if !passes(&driver, case) {
                        *failed.lock().unwrap_or_else(|e| e.into_inner()) += 1;
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or(chosen.len());
    println!("\n{} passed, {failed} failed", chosen.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn next<'c>(waiting: &Mutex<std::slice::Iter<'_, &'c Case>>) -> Option<&'c Case> {
    waiting.lock().ok()?.next().copied()
}

fn passes(driver: &Driver, case: &Case) -> bool {
    let start = Instant::now();
    let world = World::new(driver);
    let ran = panic::catch_unwind(AssertUnwindSafe(|| (case.run)(&world)));
    let trouble = match ran {
        Ok(()) => world.fault(),
        Err(_) => Some(format!("{}{}", SAID.take(), behind(&world))),
    };
    let Some(trouble) = trouble else {
        println!("ok {} ({:.1} s)", case.name, start.elapsed().as_secs_f64());
        return true;
    };
    println!("FAILED {}\n    {}", case.name, trouble.replace('\n', "\n    "));
    for (i, browser) in world.browsers().iter().enumerate() {
        let name = case.name.replace(|c: char| !c.is_alphanumeric(), "-");
        let file = Path::new(FAILURES).join(format!("{name}-{i}.png"));
        if panic::catch_unwind(AssertUnwindSafe(|| browser.picture(&file))).is_ok() {
            println!("    picture: {}", file.display());
        }
    }
    false
}

/// What the console says, which often is the reason.
fn behind(world: &World) -> String {
    let fault = panic::catch_unwind(AssertUnwindSafe(|| world.fault())).ok().flatten();
    fault.map(|fault| format!("\n{fault}")).unwrap_or_default()
}

//! From key to next paint, measured: `cargo xtask bench-typing`.
//!
//! Single keys 100 ms apart with three pauses of a second, on a machine slowed down four times, five runs, beside a
//! bare text field in the same browser. Event Timing reports what takes 16 ms or longer, in steps of 8; a key that it
//! does not report counts as 16.

use crate::browser::Browser;
use crate::find::css;
use crate::ways;
use crate::webdriver::{Driver, Options};
use crate::world::World;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The field that is typed into: the first that this finds.
const FIELD: &str = "textarea";
/// Sentences as people write them, with words that are questioned.
const TEXT: &str = "We will leverage our core strengths | and become the leading partner for everyone, | so that \
    quality and speed improve | together.";
const RUNS: usize = 5;
const SLOWER: u32 = 4;
const APART: Duration = Duration::from_millis(100);
const PAUSE: Duration = Duration::from_secs(1);
const UNREPORTED_MS: f64 = 16.0;
/// A bare field above this says that the machine has other work to do.
const BUSY_MS: f64 = 32.0;

/// Collects, for each key, the longest time from it to the next paint.
const OBSERVE: &str = "window.keyTimes = new Map();
    window.keyObserver = new PerformanceObserver(list => { for (const e of list.getEntries())
      if (['keydown', 'keypress', 'beforeinput', 'input'].includes(e.name)) {
        const at = Math.round(e.startTime);
        keyTimes.set(at, Math.max(keyTimes.get(at) ?? 0, e.duration));
      } });
    keyObserver.observe({ type: 'event', durationThreshold: 16 });";

/// Measures and prints; fails only where it can't measure.
pub fn run() -> ExitCode {
    let driver = Driver::start();
    let world = World::new(&driver);
    println!("key to next paint, ms, {} keys a run, {SLOWER} times slower", keys().count());
    println!("{:<24} {:>6} {:>6} {:>6}", "", "p50", "p95", "max");
    let bare = "<!doctype html><html lang=en><title>bare</title><textarea rows=20 cols=60></textarea>";
    let bare = world.host.page("/bare", bare);
    let beside = measure(&world, "a bare text field", |b| b.open(&bare));
    measure(&world, "Bearing", open_largest);
    if beside > BUSY_MS {
        println!("Even the bare field is slow: this machine is busy. Measure again when it is quiet.");
    }
    ExitCode::SUCCESS
}

/// Opens the form with the most fields of the example with the most in it.
fn open_largest(b: &Browser) {
    ways::example(b, ways::LARGEST);
    ways::step(b, "translation");
}

fn keys() -> impl Iterator<Item = char> {
    TEXT.chars().filter(|c| *c != '|')
}

/// Prints every run and all together, and gives the 95th percentile of all.
fn measure(world: &World, name: &str, open: impl Fn(&Browser)) -> f64 {
    let mut all = Vec::new();
    for run in 1..=RUNS {
        let b = world.start(Options { quiet: true, ..Options::default() });
        open(&b);
        let times = type_and_time(&b);
        row(&format!("{name}, run {run}"), times.clone());
        all.extend(times);
        b.quit();
    }
    row(&format!("{name}, all"), all)
}

fn type_and_time(b: &Browser) -> Vec<f64> {
    b.focus(css(FIELD));
    b.js(OBSERVE);
    b.slow_down(SLOWER);
    let mut next = Instant::now();
    for c in TEXT.chars() {
        if c == '|' {
            next += PAUSE;
            continue;
        }
        std::thread::sleep(next.saturating_duration_since(Instant::now()));
        b.keys(c.encode_utf8(&mut [0; 4]));
        next = Instant::now().max(next + APART);
    }
    std::thread::sleep(PAUSE);
    b.slow_down(1);
    let typed = keys().collect::<String>();
    let stands = b.value(css(FIELD));
    assert!(stands.ends_with(&typed), "what was typed is not what stands there: {stands}");
    let reported = b.js("return [...keyTimes.values()]");
    let mut times: Vec<f64> = reported.as_array().into_iter().flatten().filter_map(|v| v.as_f64()).collect();
    times.resize(times.len().max(typed.chars().count()), UNREPORTED_MS);
    times
}

/// Prints median, 95th percentile and the longest, and gives the second.
fn row(name: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    println!("{name:<24} {:>6.0} {:>6.0} {:>6.0}", at(0.5), at(0.95), at(1.0));
    at(0.95)
}

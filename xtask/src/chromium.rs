//! Chromium and its driver for the browser tests: found, else installed by apt, else one sentence. Never skipped.

use crate::run::{self, Outcome, on_path};
use std::path::{Path, PathBuf};

/// Where the browser and its driver are.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/// Where installers put it outside the PATH.
const PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// Finds both, and installs them where apt can.
pub fn find() -> Outcome<Chromium> {
    if let Some(found) = look() {
        return Ok(found);
    }
    let why = match run::apt(&["chromium", "chromium-driver", "fonts-dejavu-core"], "1 minute") {
        Ok(()) => match look() {
            Some(found) => return Ok(found),
            None => "apt installed them, but they are not on the PATH.".into(),
        },
        Err(why) => why,
    };
    Err(format!(
        "The browser tests need Chromium (or Chrome) and the chromedriver of the same version. {why} Please install \
         both, or name them in CHROMIUM and CHROMEDRIVER, and run this again."
    ))
}

fn look() -> Option<Chromium> {
    let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
    let browser = named("CHROMIUM")
        .or_else(|| BROWSERS.iter().find_map(|name| on_path(name)))
        .or_else(|| PLACES.iter().map(PathBuf::from).find(|place| place.is_file()))?;
    Some(Chromium { browser, driver })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|file| Path::is_file(file))
}

//! The conditions a page is looked at under: size, theme, motion, paper, a slow machine; and pictures of it.

use crate::browser::Browser;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The two themes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A printed page: what it weighs and how many sheets it takes.
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub sheets: usize,
}

impl Browser {
    /// A window of this size, in CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size);
    }

    /// What the person has asked their system for: `prefers-color-scheme`, `prefers-reduced-motion`, `forced-colors`.
    #[track_caller]
    pub fn prefer(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    #[track_caller]
    pub fn theme(&self, theme: Theme) {
        self.prefer(&[("prefers-color-scheme", theme.name())]);
    }

    /// Text at this many per cent, as a person sets it in the browser.
    #[track_caller]
    pub fn text_size(&self, percent: u32) {
        let (standard, fixed) = (16 * percent / 100, 13 * percent / 100);
        self.cdp("Page.enable", json!({}));
        self.cdp("Page.setFontSizes", json!({ "fontSizes": { "standard": standard, "fixed": fixed } }));
    }

    /// A machine this many times slower.
    #[track_caller]
    pub fn slow_down(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// Prints on `A4` or `Letter`.
    #[track_caller]
    pub fn print(&self, paper: &str) -> Pdf {
        let (width, height) = if paper == "Letter" { (8.5, 11.0) } else { (8.27, 11.69) };
        let printed = self
            .cdp("Page.printToPDF", json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true }));
        let bytes = decode_base64(printed["data"].as_str().unwrap_or_default());
        let text = String::from_utf8_lossy(&bytes);
        let sheets = text.matches("/Type /Page\n").count();
        drop(text);
        Pdf { bytes, sheets }
    }

    /// A picture of the whole page at this size and theme, in `target/shots`.
    #[track_caller]
    pub fn screenshot(&self, width: u32, height: u32, theme: Theme, name: &str) -> PathBuf {
        self.resize(width, height);
        self.theme(theme);
        self.settle();
        self.picture(&Path::new("target/shots").join(format!("{name}-{width}-{}.png", theme.name())))
    }

    /// A picture of the whole page as it is, into this file.
    #[track_caller]
    pub fn picture(&self, file: &Path) -> PathBuf {
        let shot = self.cdp("Page.captureScreenshot", json!({ "format": "png", "captureBeyondViewport": true }));
        let png = decode_base64(shot["data"].as_str().unwrap_or_default());
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).and_then(|()| fs::write(file, png)).unwrap_or_else(|e| panic!("{file:?}: {e}"));
        file.to_path_buf()
    }

    /// Two frames on, so that what was asked for is painted.
    #[track_caller]
    pub fn settle(&self) {
        self.js_await("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
    }
}

/// Standard base64, as the browser sends pictures and prints.
fn decode_base64(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut held) = (0u32, 0);
    for c in text.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    out
}

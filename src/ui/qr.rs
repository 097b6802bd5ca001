//! A QR code of a short text, drawn as one SVG path. Always dark on white, since cameras expect it.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

use super::el::el;

/// The longest address that is still easy to scan, in characters.
pub const LONGEST: usize = 1_000;

/// Blank modules around the code: the standard asks for four.
const QUIET: i32 = 4;

/// Draws the code, with a name for people who do not see it; nothing where the text is too long.
pub fn draw(text: &str, name: &'static str) -> Html {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok().filter(|_| text.len() <= LONGEST);
    let Some(code) = code else { return Html::default() };
    let size = (code.size() + 2 * QUIET).to_string();
    let white = el("rect", "b-qr__paper").attr("width", size.clone().into()).attr("height", size.clone().into());
    let dark = el("path", "b-qr__ink").attr("d", path(&code).into());
    el("svg", "b-qr")
        .attr("viewBox", ["0 0 ", &size, " ", &size].concat().into())
        .set("role", "img")
        .set("aria-label", name)
        .set("shape-rendering", "crispEdges")
        .kid(white)
        .kid(dark)
        .into()
}

/// The dark runs of each line as one path.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                for (command, number) in
                    [('M', start + QUIET), (' ', y + QUIET), ('h', x - start), ('v', 1), ('h', start - x)]
                {
                    path.push(command);
                    path.push_str(&number.to_string());
                }
                path.push('z');
            }
            x += 1;
        }
    }
    path
}

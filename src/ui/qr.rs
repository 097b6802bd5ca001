//! A QR code of a short text, drawn as one SVG path. Always dark on white, since cameras expect it.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The longest address that is still easy to scan, in characters.
pub const LONGEST: usize = 1_000;

/// Blank modules around the code: the standard asks for four.
const QUIET: i32 = 4;

/// What a code needs.
#[derive(Properties, PartialEq)]
pub struct QrProps {
    pub text: AttrValue,
    /// What it is, for people who do not see it.
    pub name: AttrValue,
}

/// The code, or one sentence where the text is too long.
#[component]
pub fn Qr(props: &QrProps) -> Html {
    let drawn = use_memo(props.text.clone(), |text| draw(text));
    match drawn.as_ref() {
        Some((size, path)) => {
            let view = ["0 0 ", size, " ", size].concat();
            html! {
                <svg class="b-qr" viewBox={view} role="img" aria-label={&props.name} shape-rendering="crispEdges">
                    <rect width={size.clone()} height={size.clone()} fill="#fff" />
                    <path d={path.clone()} fill="#000" />
                </svg>
            }
        }
        None => html! { <p>{ "This link is too long for a code." }</p> },
    }
}

/// The width of the square in modules, and its dark runs as a path.
fn draw(text: &str) -> Option<(String, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok().filter(|_| text.len() <= LONGEST)?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                push(&mut path, 'M', start + QUIET);
                push(&mut path, ' ', y + QUIET);
                push(&mut path, 'h', x - start);
                path.push_str("v1");
                push(&mut path, 'h', start - x);
                path.push('z');
            }
            x += 1;
        }
    }
    Some(((code.size() + 2 * QUIET).to_string(), path))
}

fn push(path: &mut String, command: char, number: i32) {
    path.push(command);
    path.push_str(&number.to_string());
}

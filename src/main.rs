//! Starts Bearing in the page; nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    bearing::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Bearing runs in a browser: `cargo xtask serve` builds it and prints the address.");
}

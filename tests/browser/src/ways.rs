//! Ways to the places of the app, for pictures and measurements.

use crate::browser::Browser;
use crate::find::button;

/// The example with the most in it, as the first screen names it.
pub const LARGEST: &str = "Example: a hospital department";

/// Opens an example from the first screen.
#[track_caller]
pub fn example(b: &Browser, name: &str) {
    b.open("/");
    b.click(button(name));
    b.wait_js("the example is open", "location.hash.startsWith('#/c/')");
}

/// Goes to a step of the canvas that is open, by the word that stands for it in the address.
#[track_caller]
pub fn step(b: &Browser, key: &str) {
    b.js(&format!("location.hash = location.hash.split('/').slice(0, 3).concat('{key}').join('/')"));
    b.settle();
}

//! Bearing: a strategy canvas that runs wholly in the browser.
//!
//! This page is the map of the code.

pub mod codec;
pub mod files;
pub mod lint;
pub mod model;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod review;
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod ui;

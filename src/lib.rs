//! Bearing: a strategy canvas that runs wholly in the browser.
//!
//! This page is the map of the code.
//!
//! The middle is pure: it knows no browser, no clock and no chance, does no I/O, never panics, and is all there is in a
//! native build, so that its tests run in seconds.
//!
//! - [`model`]: the canvas. Everything is an item of a kind with fields; a field is one row of `model/field.rs`. Every
//!   change is an [`model::Edit`], whose undoing is an edit too. JSON, merging and comparing are written once, for all.
//! - [`json`]: reading and writing JSON, lossless and small.
//! - [`lint`]: one statement's wording. A rule is one file in `lint/rules/` with its examples, which are its tests.
//!   Knows text, not canvases.
//! - [`review`]: the canvas as a whole: which statements it makes and what is to settle in each step.
//! - [`codec`]: a canvas as the letters and digits after the `#` of a link, and back, or a sentence why not.
//! - [`store`]: keeping canvases on a shelf that may be full, blocked, damaged or open twice. Pure, over a trait.
//! - [`files`]: Markdown, tables, and opening whatever file somebody brings.
//!
//! Only two folders touch the browser, and exist only there:
//!
//! - `platform`: storage, clock, chance, files, clipboard, a few lines each. Knows nothing of what a canvas means.
//! - `ui`: the page, in Yew. `ui/app.rs` holds the state; `ui/msg.rs` lists everything that can happen; `ui/desk.rs`
//!   decides which findings are in view; `ui/forms.rs` says what stands on each form; `ui/el.rs` builds elements
//!   cheaply, since `html!` writes its code out at every use and the first visit has a budget; `ui/later.rs` names the
//!   ways into what a first visit begins without.
//!
//! What may use what, held by `tests/it/tidy.rs`: `ui` uses everything; `platform` uses `store` and `model`; `files`,
//! `store`, `codec` and `review` use `model`, `review` also `lint`, `files` also `store` and the letters of `lint`;
//! `model` names `lint::Field` and uses its letters; `model`, `store` and `codec` use `json`; `lint` and `json` use
//! nothing. Nothing uses `ui`.
//!
//! Two bugs of Yew 0.23 shape the views: unkeyed children are paired from the back, so a text area never has siblings
//! that come and go (a list of them is one child, `El::list`); and what renders nothing between conditional siblings
//! can crash, so every view is always one element.

pub mod codec;
pub mod files;
pub mod json;
pub mod lint;
pub mod model;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod review;
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod ui;

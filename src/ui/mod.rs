//! The page: Yew components and what they need to know. Nothing outside this folder (and `main.rs`) knows Yew.
//!
//! [`app`] holds the state and every change of it; views get a [`cx::Cx`] and send [`app::Msg`]s back.

mod act;
mod after;
mod app;
pub mod brief;
mod card;
mod cx;
mod desk;
mod el;
mod examples;
mod field;
mod flow;
mod form;
mod forms;
pub mod grid;
mod keep;
mod notes;
mod noting;
mod outside;
pub mod page;
mod pick;
mod rail;
mod route;
mod settle;
pub mod sheet;
mod start;
mod translation;
mod work;

/// Mounts the app into `#app`, or into the body where the page has none.
pub fn start() {
    app::mount();
}

//! The page: Yew components and what they need to know. Nothing outside this folder (and `main.rs`) knows Yew.
//!
//! [`app`] holds the state and every change of it; views get a [`cx::Cx`] and send [`msg::Msg`]s back.

mod act;
mod after;
mod app;
pub mod brief;
mod canvases;
mod card;
pub mod compare;
mod cx;
mod desk;
mod editing;
mod el;
pub mod embed;
mod examples;
mod field;
mod flow;
mod form;
mod forms;
pub mod grid;
mod keep;
mod later;
mod msg;
mod notes;
mod noting;
mod outside;
pub mod page;
mod paste;
mod pick;
pub mod qr;
mod rail;
pub mod reading;
mod route;
mod sent;
mod settle;
pub mod share;
pub mod sheet;
pub mod snippet;
mod start;
mod translation;
mod whole;
mod work;

/// Mounts the app into `#app`, or into the body where the page has none.
pub fn start() {
    app::mount();
}

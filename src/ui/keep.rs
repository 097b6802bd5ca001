//! stub
use crate::model::{Canvas, Head};
use yew::AttrValue;
pub struct Keep;
#[derive(Clone, PartialEq)]
pub enum Saved {
    Saved,
    Pending,
}
impl Saved {
    pub fn words(&self) -> (&'static str, AttrValue, bool) {
        ("b-saved b-saved--kept", AttrValue::Static("Saved in this browser. Nothing is sent."), false)
    }
}
impl Keep {
    pub fn start() -> Keep {
        Keep
    }
    pub fn blank(&self) -> Canvas {
        Canvas::new(Head { id: 0xabc123, ..Head::default() })
    }
    pub fn state(&self) -> Saved {
        Saved::Saved
    }
    pub fn pending(&self, _: &Saved) -> Saved {
        Saved::Pending
    }
    pub fn known(&self) -> Vec<super::start::Known> {
        Vec::new()
    }
}
impl super::app::App {
    pub(super) fn follow(&mut self) {
        use super::route::Route;
        match super::outside::address() {
            Route::Canvas { place, .. } => {
                self.screen = super::app::Screen::Work(place);
            }
            _ => self.screen = super::app::Screen::Start,
        }
    }
    pub(super) fn save_now(&mut self) {}
    pub(super) fn take_over(&mut self) {}
    pub(super) fn flush(&mut self) {}
    pub(super) fn canvases(&mut self, _m: super::app::Msg) {}
}

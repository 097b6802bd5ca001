//! The address after the `#`: which canvas, at which place of the flow. Content is the codec's, never read here.

use crate::model::json::{hex, read_hex};
use crate::review::Step;

/// Where in a canvas one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One of the twenty boxes, from 1.
    Box(usize),
    Step(Step),
}

impl Place {
    /// How it stands in an address.
    pub fn key(self) -> String {
        match self {
            Place::Box(number) => number.to_string(),
            Place::Step(step) => step.key().to_string(),
        }
    }
}

/// What the address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The first screen.
    Start,
    /// The list of canvases in this browser.
    Canvases,
    /// A canvas of this browser.
    Canvas { id: u64, place: Place },
    /// A link with content: everything after the `#`.
    Payload(String),
}

impl Route {
    /// Reads a fragment, with or without its `#`.
    pub fn parse(fragment: &str) -> Route {
        let text = fragment.trim_start_matches('#');
        let mut parts = text.trim_start_matches('/').split('/');
        match (text.is_empty() || text.starts_with('/'), parts.next().unwrap_or_default()) {
            (false, _) => Route::Payload(text.to_string()),
            (true, "canvases") => Route::Canvases,
            (true, "c") => canvas(parts.next(), parts.next()).unwrap_or(Route::Start),
            (true, _) => Route::Start,
        }
    }

    /// The fragment, without its `#`.
    pub fn fragment(&self) -> String {
        match self {
            Route::Start => "/".to_string(),
            Route::Canvases => "/canvases".to_string(),
            Route::Canvas { id, place } => canvas_fragment(*id, &place.key()),
            Route::Payload(text) => text.clone(),
        }
    }
}

/// The fragment of a canvas at a place by its key; any other text is the first step.
pub fn canvas_fragment(id: u64, place: &str) -> String {
    ["/c/", &hex(id), "/", place].concat()
}

fn canvas(id: Option<&str>, place: Option<&str>) -> Option<Route> {
    let id = id.and_then(read_hex)?;
    let place = place.unwrap_or_default();
    let number = place.parse().ok().filter(|number| (1..=super::flow::BOXES.len()).contains(number));
    let place = match (number, Step::from_key(place)) {
        (Some(number), _) => Place::Box(number),
        (None, step) => Place::Step(step.unwrap_or(Step::Vision)),
    };
    Some(Route::Canvas { id, place })
}

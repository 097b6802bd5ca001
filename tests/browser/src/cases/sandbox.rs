//! The page runs inside a sandboxed frame of another site, where nothing of the browser may be used.

use super::Case;
use crate::find::css;
use crate::world::World;

pub const CASES: &[Case] = &[Case { name: "the page runs in a sandboxed frame elsewhere", run: runs }];

pub(super) fn runs(world: &World) {
    let b = world.browser();
    let frame = format!(
        "<!doctype html><html lang=en><title>A host</title>\
         <iframe sandbox=allow-scripts title=Bearing width=800 height=600 src='{}/'></iframe>",
        world.origin()
    );
    b.open(&world.host.page("/host", &frame));
    b.enter_frame("iframe");
    assert_eq!(b.js("return window.origin"), "null", "the frame has no origin");
    b.find(css("h1"));
}

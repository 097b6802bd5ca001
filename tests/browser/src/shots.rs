//! Pictures of the main views, for people to look at: `cargo xtask shots`. Into `target/shots`, which git ignores.

use crate::browser::Browser;
use crate::emulate::Theme;
use crate::webdriver::Driver;
use crate::world::World;
use std::process::ExitCode;

/// A view: what its pictures are called, its address, and what to do there first.
struct View {
    name: &'static str,
    address: &'static str,
    act: fn(&Browser),
}

/// The views, in one place.
const VIEWS: &[View] = &[View { name: "start", address: "/", act: |_| {} }];

const SIZES: &[(u32, u32)] = &[(360, 740), (768, 1024), (1440, 900)];

/// Takes every view whose name contains `filter` at every size in both themes.
pub fn run(filter: &str) -> ExitCode {
    let driver = Driver::start();
    for view in VIEWS.iter().filter(|view| view.name.contains(filter)) {
        let world = World::new(&driver);
        let b = world.browser();
        b.open(view.address);
        (view.act)(&b);
        for (width, height) in SIZES {
            for theme in [Theme::Light, Theme::Dark] {
                println!("{}", b.screenshot(*width, *height, theme, view.name).display());
            }
        }
    }
    ExitCode::SUCCESS
}

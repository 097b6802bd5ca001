//! Coming back: after a reload, or after everything was closed, all is there.

use super::Case;
use super::acts::{BECAUSE, COST, FIRST, SECOND, answer, go, page_lines, start_empty, wait_saved};
use crate::find::{button, css, link, textbox};
use crate::server::BLANK;
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "coming back: the list, the last place and every word are there", run: all_is_there },
    Case { name: "coming back: what was typed a moment before leaving is there", run: last_words },
];

pub(super) fn all_is_there(world: &World) {
    let b = world.browser();
    start_empty(&b);
    answer(&b, FIRST, "Kilns that never fail 🔥");
    answer(&b, SECOND, "New classes");
    answer(&b, COST, "Two festivals; forty studios\nwill ask");
    go(&b, "Page");
    b.type_into(textbox("Whose page is this?"), "Kiln");
    wait_saved(&b);
    b.open("/");
    b.click(button("Start empty"));
    b.type_into(textbox(FIRST), "Short queues");
    answer(&b, FIRST, " at noon");
    answer(&b, SECOND, "long opening hours");
    b.find(textbox(COST));
    wait_saved(&b);
    // The app's tab is closed; only the profile stays.
    let old = b.tab();
    let new = b.new_tab(BLANK);
    b.switch_to(&old);
    b.close_tab(&new);
    b.open("/");
    b.find(link("Kiln"));
    b.click(link("Short queues at noon"));
    b.find(textbox(COST));
    assert_eq!(b.focused(), "heading “Question 4 of 7 to half a page”", "the last place");
    b.open("/");
    b.click(link("Kiln"));
    b.find(css(".b-app--page"));
    let page = page_lines(&b, ".b-app__sheet .b-page__sheet");
    for line in ["Kiln", "Kilns that never fail 🔥 even over New classes", "Cost Two festivals; forty studios will ask"]
    {
        assert!(page.iter().any(|one| one == line), "“{line}” is not in {page:?}");
    }
}

fn last_words(world: &World) {
    let b = world.browser();
    start_empty(&b);
    b.type_into(textbox(FIRST), "Short queues at noon");
    b.reload();
    assert_eq!(b.value(textbox(FIRST)), "Short queues at noon");
    b.click(button("Next"));
    b.type_into(textbox(SECOND), "long opening hours");
    b.open(BLANK);
    b.open("/");
    b.click(link("Short queues at noon"));
    b.find(textbox(SECOND));
    assert_eq!(b.value(textbox(SECOND)), "long opening hours");
    assert!(!b.has(textbox(BECAUSE)));
}

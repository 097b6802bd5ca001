//! The first 60 seconds: a sentence, two questions about it, a choice, a page that begins to fill.

use super::Case;
use super::acts::{COST, FIRST, READY, SECOND, SENTENCE, page_lines, texts, underlined, wait_saved};
use crate::find::{button, css, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "sixty seconds: a ready sentence becomes a choice, and is still there after a reload", run: becomes },
    Case { name: "sixty seconds: a question says why it is asked, and what would settle it", run: says_why },
    Case { name: "sixty seconds: a choice that was made is gone to, not made again", run: made_once },
    Case { name: "sixty seconds: what a term means stands where the term stands", run: defined },
    Case {
        name: "sixty seconds: a sentence in which nothing is found gets a question all the same",
        run: never_a_shrug,
    },
];

pub(super) fn becomes(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(button("Try this one"));
    assert_eq!(b.value(textbox(SENTENCE)), READY);
    assert_eq!(underlined(&b), ["every business", "startup speed with bank-grade stability"]);
    let asked = texts(&b, ".b-note__ask");
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(asked.iter().all(|question| question.contains('?')), "{asked:?}");
    b.click(button("Make it a choice"));
    b.find(textbox(COST));
    assert!(b.focused().contains(COST), "the cursor stands in {}", b.focused());
    let pair = "Startup speed even over Bank-grade stability";
    assert_eq!(texts(&b, ".b-pair__words"), [pair]);
    b.wait_text(css(".b-page--live"), "even over");
    assert!(page_lines(&b, ".b-page--live").iter().any(|line| line == pair));
    let address = b.url();
    assert!(address.contains("/#/c/") && address.ends_with("/4"), "{address}");
    wait_saved(&b);
    b.reload();
    assert_eq!(b.url(), address);
    assert_eq!(texts(&b, ".b-pair__words"), [pair]);
    assert!(page_lines(&b, ".b-page--live").iter().any(|line| line == pair));
    (0..3).for_each(|_| b.click(button("Back")));
    assert_eq!(b.value(textbox(SENTENCE)), READY);
}

fn says_why(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(button("Try this one"));
    b.click(css(".b-note summary").nth(0));
    b.wait_text(css(".b-note .b-more__body"), "Leaves it open: We serve businesses of all sizes");
    b.wait_text(css(".b-note .b-more__body"), "Settles it: We serve bakeries with two to ten ovens");
}

fn made_once(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(button("Try this one"));
    b.click(button("Make it a choice"));
    b.type_into(textbox(COST), "Two banks that ask for a year of tests");
    (0..3).for_each(|_| b.click(button("Back")));
    b.click(button("startup speed with bank-grade stability"));
    b.click(button("Make it a choice"));
    b.find(textbox(COST));
    assert_eq!(b.value(textbox(COST)), "Two banks that ask for a year of tests");
    let pair = "Startup speed even over Bank-grade stability";
    assert_eq!(page_lines(&b, ".b-page--live").iter().filter(|line| *line == pair).count(), 1);
}

fn defined(world: &World) {
    let b = world.browser();
    b.open("/");
    b.click(button("Start empty"));
    b.type_into(textbox(FIRST), "Answers for every business");
    b.press("Control+Enter");
    b.type_into(textbox(SECOND), "a full catalogue");
    b.click(button("Back"));
    b.click(button("Define it: every business"));
    b.type_into(css(".b-note__answer"), "Firms in the valley with fewer than ten people");
    b.click(button("Keep the meaning"));
    b.wait_text(css(".b-page--live abbr"), "every business");
    assert_eq!(underlined(&b), Vec::<String>::new());
    let meaning = b.attribute(css(".b-page--live abbr"), "title");
    assert_eq!(meaning.as_deref(), Some("Firms in the valley with fewer than ten people"));
}

fn never_a_shrug(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), "Nous voulons que chaque potier garde ses pièces");
    b.find(button("Name the two"));
    b.wait_text(css(".b-start__ask"), "Which two good things in it collide most often?");
    assert_eq!(underlined(&b), Vec::<String>::new());
}

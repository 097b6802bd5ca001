//! Westmark Blood Service, from its first sentence to its page, typed as its people would.

use super::Case;
use super::acts::{BECAUSE, COST, FIRST, SECOND, SENTENCE, answer, go, page_lines, start_empty, texts, underlined};
use crate::browser::Browser;
use crate::find::{button, css, role, textbox};
use crate::world::World;

pub const CASES: &[Case] = &[
    Case { name: "Westmark: twenty boxes give its page, in which nothing is asked", run: gives_its_page },
    Case { name: "Westmark: each first draft is questioned", run: drafts_are_questioned },
];

const CAME_WITH: &str = "We will be the region's most trusted blood service, giving every hospital the blood it needs and \
                         every donor a great experience.";

const WAITS: &str = "Who waits, goes elsewhere or hears no, although they matter?";

/// Boxes 2 to 10.
const HALF: &[(&str, &str)] = &[
    (FIRST, "five days' stock of O-negative, every day"),
    (SECOND, "a session within ten minutes of every donor"),
    (COST, "22 of 64 village sessions close; about 1,900 donors travel over 30 minutes, and some will stop giving"),
    (BECAUSE, "41 operations waited last year while 600 units of A-positive expired"),
    ("Who comes first when you can’t help everyone at once?", "The 11 hospitals with emergency or maternity wards"),
    (WAITS, "A-positive donors are invited twice a year, not four times"),
    ("If this works, what is different, and for whom?", "No one in our region waits for blood"),
    ("By which year?", "2030"),
    (
        "What could a visitor see or count by then?",
        "No operation postponed for lack of blood in all of 2030 (41 in 2025)",
    ),
];

/// Boxes 11 to 20.
const REST: &[(&str, &str)] = &[
    ("In Services, what stops?", "22 sessions with under 25 donors"),
    ("In Services, what starts?", "fixed centres in Aldmoor and Port Hale by June 2027"),
    ("In Partners, what stops?", "promising same-day delivery of planned orders"),
    ("In Partners, what starts?", "daily stock figures from all 11 by March 2027"),
    ("In Communication, what stops?", "\"Any day, everyone\" posters"),
    ("In Communication, what starts?", "phoning O-negative donors when stock falls below five days"),
    ("In Operations, what stops?", "a second standby van at weekends"),
    ("In Operations, what starts?", "planning each Monday from hospital stock"),
    ("Whose page is this?", "Westmark Blood Service"),
    ("Whom do people ask about this page?", "Mara Quill"),
];

/// The page line by line; the sentence they came with is kept on it.
const PAGE: &[&str] = &[
    "Westmark Blood Service",
    "No one in our region waits for blood, by 2030",
    "Sign",
    "No operation postponed for lack of blood in all of 2030 (41 in 2025)",
    "First",
    "The 11 hospitals with emergency or maternity wards",
    "Later or elsewhere",
    "A-positive donors are invited twice a year, not four times",
    "Private clinics' planned orders come after the 11, or go to the national service",
    "We choose",
    "five days' stock of O-negative, every day even over a session within ten minutes of every donor",
    "Because 41 operations waited last year while 600 units of A-positive expired",
    "Cost 22 of 64 village sessions close; about 1,900 donors travel over 30 minutes, and some will stop giving",
    "On Monday",
    "Services",
    "Stop",
    "22 sessions with under 25 donors",
    "Start",
    "fixed centres in Aldmoor and Port Hale by June 2027",
    "Partners",
    "Stop",
    "promising same-day delivery of planned orders",
    "Start",
    "daily stock figures from all 11 by March 2027",
    "Communication",
    "Stop",
    "\"Any day, everyone\" posters",
    "Start",
    "phoning O-negative donors when stock falls below five days",
    "Operations",
    "Stop",
    "a second standby van at weekends",
    "Start",
    "planning each Monday from hospital stock",
    "Known tension",
    "two of the 22 sessions are contracted until December 2027 Mara Quill, review 1 March 2027",
    "We used to say",
    CAME_WITH,
    "Ask Mara Quill",
    "Next look 1 March 2027",
];

fn gives_its_page(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), CAME_WITH);
    b.click(button("Go on"));
    HALF.iter().for_each(|(ask, text)| answer(&b, ask, text));
    let eleventh = b.url();
    go(&b, "Translation");
    b.choose(role("combobox", "Which words fit you?"), "Public service");
    go(&b, "Boundaries");
    b.click(button("Add a group that waits"));
    b.keys("Private clinics' planned orders come after the 11, or go to the national service");
    b.open(&eleventh);
    REST.iter().for_each(|(ask, text)| answer(&b, ask, text));
    about_the_page(&b);
    assert_eq!(page_lines(&b, ".b-app__sheet .b-page__sheet"), PAGE);
    // A question stays about the sentence they came with: it is kept as it was, and is no claim any more.
    b.click(css("#b-settle-open"));
    let open: Vec<String> =
        texts(&b, ".b-settle__one").into_iter().filter(|one| !one.starts_with("The sentence")).collect();
    assert_eq!(open, Vec::<String>::new());
}

/// The review, and the tension that is known.
fn about_the_page(b: &Browser) {
    b.focus(css("input[type=date]"));
    b.keys("03012027");
    b.type_into(
        textbox("What still pulls the other way?"),
        "two of the 22 sessions are contracted until December 2027",
    );
    b.type_into(textbox("Who watches it?"), "Mara Quill");
    b.focus(css("input[type=date]").within("[aria-label='First tension']"));
    b.keys("03012027");
    b.wait_text(css(".b-app__sheet .b-page__last"), "1 March 2027");
}

fn drafts_are_questioned(world: &World) {
    let b = world.browser();
    b.open("/");
    b.type_into(textbox(SENTENCE), CAME_WITH);
    b.wait_until("two notes stand there", || texts(&b, ".b-note__ask").len() == 2);
    start_empty(&b);
    draft(&b, FIRST, "Reliable supply");
    b.click(button("Skip"));
    b.click(button("Skip"));
    draft(&b, COST, "Donors will be significantly less happy");
    (0..3).for_each(|_| b.click(button("Skip")));
    draft(&b, WAITS, "No one, we serve everyone");
    (0..5).for_each(|_| b.click(button("Skip")));
    draft(&b, "In Product, what starts?", "Hold 40 donor events");
    (0..6).for_each(|_| b.click(button("Skip")));
    draft(&b, "In Engineering, what starts?", "Better planning where possible");
}

/// Types a draft, waits for its question, and sees which words it is about.
#[track_caller]
fn draft(b: &Browser, ask: &str, text: &str) {
    b.type_into(textbox(ask), text);
    b.wait_until(&format!("“{text}” is questioned"), || !texts(b, ".b-note__ask").is_empty());
    let question = texts(b, ".b-note__ask");
    assert!(question[0].ends_with('?'), "{question:?}");
    let words = underlined(b);
    assert!(!words.is_empty() && words.iter().all(|words| text.contains(words.as_str())), "{words:?}");
}

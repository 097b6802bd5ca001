//! The sentences of the first hour, and what they get.

use bearing::lint::{Field, Finding, Fix, Level, Lexicon, Statement, lint, rest};

fn findings(field: Field, text: &str) -> Vec<Finding> {
    lint(&Statement { field, text, over: None }, &Lexicon::blank(Some(rest())))
}

fn asked(field: Field, text: &str) -> Vec<(&str, String)> {
    findings(field, text).iter().map(|f| (&text[f.span.start..f.span.end], f.question.to_string())).collect()
}

#[test]
fn the_ready_sentence_gets_two_questions() {
    let text = "We'll be the trusted partner for every business, combining startup speed with bank-grade stability";
    let found = findings(Field::Sentence, text);
    let what: Vec<_> = found.iter().map(|f| (f.why.key(), &text[f.span.start..f.span.end])).collect();
    assert_eq!(what, [("everyone", "every business"), ("both", "startup speed with bank-grade stability")]);
    assert_eq!(
        found[1].fix,
        Some(Fix::Choice { first: "startup speed".into(), second: "bank-grade stability".into() })
    );
    assert_eq!(found[1].question, "They pull apart. When they collide, which goes first?");
}

#[test]
fn the_blood_service_gets_two_questions() {
    let text = "We will be the region's most trusted blood service, giving every hospital the blood it needs and every donor a great experience.";
    let asked = asked(Field::Sentence, text);
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert_eq!(
        asked[0],
        ("every hospital the blood it needs and every donor", "When you can't do both, which goes first?".into())
    );
    assert_eq!(asked[1], ("great experience", "What would a donor notice?".into()));
}

/// A vision may want to be chosen; that is asked softly.
#[test]
fn to_be_chosen_is_a_hint_in_a_vision() {
    let soft = findings(Field::Vision, "Become the supplier of choice for bakers");
    assert!(!soft.is_empty() && soft.iter().all(|f| f.level == Level::Hint), "{soft:?}");
    let firm = findings(Field::Priority, "Become the supplier of choice for bakers");
    assert!(firm.iter().any(|f| f.level == Level::Warning), "{firm:?}");
}

#[test]
fn first_drafts_get_the_question_the_board_would_ask() {
    let drafts = [
        (Field::Tradeoff, "Reliable supply", "How would anyone tell?"),
        (Field::Cost, "Donors will be significantly less happy", "How much, and for whom?"),
        (Field::Exclude, "No one, we serve everyone", "Who waits longer?"),
        (Field::Commitment, "Hold 40 donor events", "What should the events change?"),
        (Field::Metric, "Hold 40 donor events", "What should the events change?"),
        (Field::Commitment, "Better planning where possible", "When is it not?"),
    ];
    for (field, text, question) in drafts {
        let asked = asked(field, text);
        assert!(asked.iter().any(|(_, q)| q == question), "{text}: {asked:?}");
    }
}

#[test]
fn the_page_that_comes_out_is_quiet() {
    let page = [
        (Field::Vision, "No one in our region waits for blood, by 2030"),
        (Field::Vision, "No one in our region waits for blood"),
        (Field::Sign, "No operation postponed for lack of blood in all of 2030 (41 in 2025)"),
        (Field::Serve, "The 11 hospitals with emergency or maternity wards"),
        (Field::Exclude, "A-positive donors are invited twice a year, not four times"),
        (Field::Exclude, "Private clinics' planned orders come after the 11, or go to the national service"),
        (Field::Because, "41 operations waited last year while 600 units of A-positive expired"),
        (
            Field::Cost,
            "22 of 64 village sessions close; about 1,900 donors travel over 30 minutes, and some will stop giving",
        ),
        (Field::Decline, "22 sessions with under 25 donors"),
        (Field::Commitment, "fixed centres in Aldmoor and Port Hale by June 2027"),
        (Field::Decline, "promising same-day delivery of planned orders"),
        (Field::Commitment, "daily stock figures from all 11 by March 2027"),
        (Field::Decline, "\"Any day, everyone\" posters"),
        (Field::Decline, "“Any day, everyone” posters"),
        (Field::Commitment, "phoning O-negative donors when stock falls below five days"),
        (Field::Decline, "a second standby van at weekends"),
        (Field::Commitment, "planning each Monday from hospital stock"),
    ];
    for (field, text) in page {
        assert_eq!(asked(field, text), [], "{text}");
    }
    let choice = Statement {
        field: Field::Tradeoff,
        text: "five days' stock of O-negative, every day",
        over: Some("a session within ten minutes of every donor"),
    };
    assert_eq!(lint(&choice, &Lexicon::blank(Some(rest()))), []);
}

#[test]
fn each_finding_is_the_start_of_a_fix() {
    let steps = [
        (Field::Sentence, "We help every business", Fix::Exclude),
        (Field::Exclude, "Firms that never pay", Fix::Sacrifice),
        (Field::Metric, "Hold 40 donor events", Fix::Measure),
        (Field::Metric, "Churn of 4%.", Fix::Rewrite("Churn of 4%, by …".into())),
        (Field::Metric, "Happier donors", Fix::Rewrite("Happier donors: from … to … by …".into())),
        (Field::Commitment, "Improve sleep.", Fix::Rewrite("Improve sleep: from … to … by …".into())),
        (Field::Commitment, "We aim to answer within two days", Fix::Rewrite("We answer within two days".into())),
        (Field::Exclude, "Usually weekend work", Fix::Rewrite("Weekend work".into())),
        (Field::Decline, "Night deliveries, where feasible", Fix::Rewrite("Night deliveries".into())),
        (Field::Serve, "Banks, insurers, etc.", Fix::Rewrite("Banks and insurers".into())),
        (Field::Commitment, "Share the plan with relevant colleagues", Fix::Rewrite("Share the plan with …".into())),
        (Field::Priority, "Balance care and cost", Fix::Choice { first: "care".into(), second: "cost".into() }),
    ];
    for (field, text, fix) in steps {
        let found = findings(field, text);
        assert!(found.iter().any(|f| f.fix.as_ref() == Some(&fix)), "{text}: {found:?}");
    }
}

#[test]
fn no_rewrite_turns_the_meaning_round() {
    for (field, text) in [
        (Field::Decline, "Try not to take on rush orders"),
        (Field::Commitment, "Legal tries to cut the contract"),
        (Field::Commitment, "Drive innovation"),
        (Field::Commitment, "Be pickier"),
    ] {
        let found = findings(field, text);
        assert!(!found.is_empty(), "{text}");
        assert!(!found.iter().any(|f| matches!(f.fix, Some(Fix::Rewrite(_)))), "{text}: {found:?}");
    }
}

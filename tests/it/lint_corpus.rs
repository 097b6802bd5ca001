//! The project's own labelled statements: what is found must agree with what people marked, word by word.

use bearing::lint::{Field, Finding, Lexicon, Part, Statement, lint, paste, rest};
use serde_json::Value;

const STATEMENTS: &str = include_str!("../../data/wording/statements.jsonl");

fn each(mut read: impl FnMut(&Value, &Statement, Vec<Finding>)) {
    for line in STATEMENTS.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        let field = Field::from_key(value["field"].as_str().unwrap()).unwrap();
        let statement = Statement { field, text: value["text"].as_str().unwrap(), over: value["over"].as_str() };
        let found = lint(&statement, &Lexicon::blank(Some(rest())));
        read(&value, &statement, found);
    }
}

#[test]
fn labels_quote_their_statement() {
    let (mut bad, mut all) = (0, 0);
    each(|value, statement, _| {
        all += 1;
        bad += usize::from(value["warn"] == true);
        let spans = value["spans"].as_array().unwrap();
        assert_eq!(value["warn"] == true, !spans.is_empty(), "{}", value["id"]);
        for span in spans {
            let words = span["text"].as_str().unwrap();
            let stands = statement.text.contains(words) || statement.over.is_some_and(|over| over.contains(words));
            assert!(stands, "{}: {words}", value["id"]);
        }
    });
    assert!(all >= 300 && bad * 5 > all * 2 && bad * 5 < all * 3, "{bad} of {all}");
}

#[test]
fn nearly_all_statements_are_judged_as_labelled() {
    let (mut hit, mut wrong, mut missed) = (0, 0, 0);
    each(|value, _, found| match (value["warn"] == true, found.is_empty()) {
        (true, false) => hit += 1,
        (true, true) => missed += 1,
        (false, false) => wrong += 1,
        (false, true) => {}
    });
    assert!(hit * 100 >= (hit + wrong) * 95, "{wrong} of {} flagged statements are good ones", hit + wrong);
    assert!(hit * 100 >= (hit + missed) * 92, "{missed} of {} bad statements are not flagged", hit + missed);
}

#[test]
fn the_right_words_are_underlined_for_the_right_reason() {
    let (mut met, mut all, mut right) = (0, 0, 0);
    each(|value, statement, found| {
        for f in &found {
            let text = if f.part == Part::Text { statement.text } else { statement.over.unwrap() };
            let labels: Vec<&Value> = value["spans"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|s| {
                    let words = s["text"].as_str().unwrap();
                    text.match_indices(words).any(|(at, _)| at < f.span.end && f.span.start < at + words.len())
                })
                .collect();
            all += 1;
            met += usize::from(!labels.is_empty());
            right += usize::from(labels.iter().any(|s| s["why"] == f.why.key()));
        }
    });
    assert!(met * 100 >= all * 85, "{met} of {all} underlined stretches meet a label");
    assert!(right * 100 >= met * 85, "{right} of {met} have the reason of the label");
}

#[test]
fn a_pasted_statement_is_cut_as_one() {
    each(|_, statement, _| {
        let pieces = paste::cut(statement.text);
        assert!(!pieces.is_empty(), "{}", statement.text);
        assert!(pieces.iter().all(|p| statement.text.contains(&p.text)), "{}", statement.text);
    });
}

#[test]
fn headings_and_bullets_of_a_slide_settle_the_box() {
    let slide = "# Strategy 2030\n\nVision\nNobody waits for blood. Every ward is calm.\n\nPriorities:\n- Open Port Hale\n2) Close Aldmoor\n\nWe will stop: night vans\n\
        **Even over**\n• Speed even over polish\nHow we measure\n* 40 clinics by June 2027\n";
    let pieces = paste::cut(slide);
    let seen: Vec<(&str, Field)> = pieces.iter().map(|p| (p.text.as_str(), p.field)).collect();
    assert_eq!(
        seen,
        [
            ("Nobody waits for blood.", Field::Vision),
            ("Every ward is calm.", Field::Vision),
            ("Open Port Hale", Field::Priority),
            ("Close Aldmoor", Field::Priority),
            ("night vans", Field::Decline),
            ("Speed even over polish", Field::Tradeoff),
            ("40 clinics by June 2027", Field::Metric),
        ]
    );
    assert_eq!(paste::halves("Speed even over polish"), Some(("Speed", "polish")));
    assert_eq!(paste::halves("Firms with over 60 beds"), None);
}

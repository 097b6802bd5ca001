//! The sentences of the first minute, and what they get.

use bearing::lint::{Field, Finding, Fix, Lexicon, Statement, lint};

fn findings(field: Field, text: &str) -> Vec<Finding> {
    lint(&Statement { field, text, over: None }, &Lexicon::default())
}

fn quote<'a>(text: &'a str, finding: &Finding) -> &'a str {
    &text[finding.span.start..finding.span.end]
}

#[test]
fn the_ready_sentence_gets_two_questions() {
    let text = "We'll be the trusted partner for every business, combining startup speed with bank-grade stability";
    let found = findings(Field::Sentence, text);
    let what: Vec<_> = found.iter().map(|f| (f.why.key(), quote(text, f))).collect();
    assert_eq!(what, [("everyone", "every business"), ("both", "startup speed with bank-grade stability")]);
    assert_eq!(
        found[1].fix,
        Some(Fix::Choice { first: "startup speed".into(), second: "bank-grade stability".into() })
    );
}

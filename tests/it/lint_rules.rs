//! Every rule against its own examples, and every rule against the quiet examples of all.

use bearing::lint::{Field, Finding, Lexicon, RULES, Statement, lesson, lint, rule};

/// Reads `field: text` or `field: text >> over`.
fn findings(example: &str) -> Vec<Finding> {
    let (field, text) = example.split_once(": ").unwrap();
    let field = Field::from_key(field).unwrap();
    let (text, over) = text.split_once(" >> ").map_or((text, None), |(text, over)| (text, Some(over)));
    lint(&Statement { field, text, over }, &Lexicon::default())
}

#[test]
fn each_rule_flags_its_examples() {
    let mut silent = Vec::new();
    for rule in RULES {
        for example in rule.flagged.lines() {
            let found = findings(example);
            if !found.iter().any(|f| f.rule == rule.id) {
                silent.push(format!("{}: {example}: {:?}", rule.id, found.iter().map(|f| f.rule).collect::<Vec<_>>()));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn every_rule_is_quiet_in_all_quiet_examples() {
    let mut loud = Vec::new();
    for rule in RULES {
        for example in rule.quiet.lines() {
            for f in findings(example) {
                loud.push(format!("{} in the quiet examples of {}: {example} {:?}", f.rule, rule.id, f.span));
            }
        }
    }
    assert!(loud.is_empty(), "{}", loud.join("\n"));
}

#[test]
fn a_rule_is_whole() {
    for r in RULES {
        assert!(r.flagged.lines().count() >= 10 && r.quiet.lines().count() >= 10, "{} has too few examples", r.id);
        let l = lesson(r.id).unwrap();
        for text in [l.title, l.why_it_matters, l.weak, l.strong, r.question] {
            assert!(!text.trim().is_empty(), "{}", r.id);
        }
        assert!(r.question.ends_with('?'), "{} asks nothing", r.id);
        assert_eq!(rule(r.id).map(|found| found.question), Some(r.question), "two rules are called {}", r.id);
    }
}

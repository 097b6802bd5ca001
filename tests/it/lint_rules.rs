//! Every rule against its own examples, and every rule against the quiet examples of all.

use bearing::lint::{Field, Finding, Lexicon, RULES, Statement, lesson, lint, rest, rule};

/// Reads `field: text` or `field: text >> over`.
fn findings(example: &str) -> Vec<Finding> {
    let (field, text) = example.split_once(": ").unwrap();
    let field = Field::from_key(field).unwrap();
    let (text, over) = text.split_once(" >> ").map_or((text, None), |(text, over)| (text, Some(over)));
    lint(&Statement { field, text, over }, &Lexicon::blank(Some(rest())))
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
        assert_eq!(RULES.iter().filter(|other| other.id == r.id).count(), 1, "two rules are called {}", r.id);
    }
}

/// Texts that hold the idiom, so many that each alternative comes up, with words around it that say nothing.
fn spoken(idiom: &str) -> Vec<String> {
    let most = idiom.split_whitespace().map(|word| word.split('|').count()).max().unwrap_or(0);
    (0..most).map(|nth| one_spoken(idiom, nth)).collect()
}

fn one_spoken(idiom: &str, nth: usize) -> String {
    let mut words: Vec<&str> = idiom.split_whitespace().map(|word| word.split('|').cycle().nth(nth).unwrap()).collect();
    words.iter_mut().filter(|word| **word == "*").for_each(|gap| *gap = "boxes");
    words.iter_mut().filter(|word| **word == "#").for_each(|number| *number = "12");
    if words.first() == Some(&"^") {
        words.remove(0);
    } else {
        words.insert(0, "Depots");
    }
    if words.last() == Some(&"$") {
        words.pop();
    } else {
        words.push("boxes");
    }
    words.join(" ")
}

#[test]
fn each_idiom_is_heard() {
    let mut silent = Vec::new();
    for rule in RULES {
        for list in rule.idioms {
            let heard = |field: &Field| list.fields >> (*field as u16) & 1 == 1;
            let field = Field::ALL.into_iter().rev().find(heard).unwrap();
            for idiom in list.lines.split(';').filter(|idiom| !idiom.trim().is_empty()) {
                for text in spoken(idiom) {
                    let first = lint(&Statement { field, text: &text, over: None }, &Lexicon::blank(Some(rest())));
                    let over = Statement { field, text: "Boxes", over: Some(&text) };
                    if first.is_empty() && lint(&over, &Lexicon::blank(Some(rest()))).is_empty() {
                        silent.push(format!("{}, {}: {}", rule.id, field.key(), text));
                    }
                }
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

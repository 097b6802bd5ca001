//! Findings against labels: by statement, by words, by reason, by field, by rule.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use bearing::lint::{Field, Finding, Level, Lexicon, Statement, lint, paste, rest};
use serde_json::Value;

use crate::{quote, statement};

/// Hits, false alarms, misses, and good ones kept quiet.
#[derive(Default, Clone, Copy)]
struct Count {
    hit: usize,
    wrong: usize,
    missed: usize,
    quiet: usize,
}

impl Count {
    fn line(&self, name: &str) {
        let part = |a: usize, b: usize| if a + b == 0 { 1.0 } else { a as f64 / (a + b) as f64 };
        let (p, r) = (part(self.hit, self.wrong), part(self.hit, self.missed));
        let f = if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) };
        println!(
            "{name:14} precision {p:.3}  recall {r:.3}  F1 {f:.3}   ({} hit, {} wrong, {} missed, {} quiet)",
            self.hit, self.wrong, self.missed, self.quiet
        );
    }

    fn statement(&mut self, bad: bool, flagged: bool) {
        match (bad, flagged) {
            (true, true) => self.hit += 1,
            (true, false) => self.missed += 1,
            (false, true) => self.wrong += 1,
            (false, false) => self.quiet += 1,
        }
    }
}

#[derive(Default)]
struct Tally {
    all: Count,
    words: Count,
    reasons: (usize, usize),
    fields: BTreeMap<&'static str, Count>,
    /// Per rule: on a bad statement, on a good one.
    rules: BTreeMap<&'static str, (usize, usize)>,
    expected: (usize, usize),
}

/// Scores the files; `-v` prints every statement judged otherwise than its label.
pub fn run(arguments: &[String]) -> ExitCode {
    let verbose = arguments.iter().any(|a| a == "-v");
    let mut tally = Tally::default();
    let ok = each(arguments, |value, statement| tally.read(value, &statement, verbose));
    println!();
    tally.all.line("statements");
    tally.words.line("words");
    println!("reason right   {} of {}", tally.reasons.0, tally.reasons.1);
    if tally.expected.1 > 0 {
        println!("as expected    {} of {}", tally.expected.0, tally.expected.1);
    }
    println!("\nby field");
    for (field, count) in &tally.fields {
        count.line(field);
    }
    println!("\nby rule        right  wrong statements");
    for (rule, (right, wrong)) in &tally.rules {
        println!("{rule:16} {right:3}  {wrong:3}");
    }
    ok
}

/// Calls `read` with each labelled line of the files.
fn each(arguments: &[String], mut read: impl FnMut(&Value, Statement)) -> ExitCode {
    let mut well = true;
    for path in arguments.iter().filter(|a| !a.starts_with('-')) {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(why) => {
                eprintln!("{path}: {why}");
                well = false;
                continue;
            }
        };
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let value = serde_json::from_str::<Value>(line).map_err(|e| e.to_string());
            match value.as_ref().map_err(Clone::clone).and_then(|v| statement(v).map(|s| (v, s))) {
                Ok((value, (field, text, over))) => read(value, Statement { field, text, over }),
                Err(why) => {
                    eprintln!("{path}, line {}: {why}", number + 1);
                    well = false;
                }
            }
        }
    }
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Tally {
    fn read(&mut self, value: &Value, statement: &Statement, verbose: bool) {
        let found = lint(statement, &Lexicon::blank(Some(rest())));
        if let Some(expect) = value.get("expect").and_then(Value::as_str) {
            return self.expect(expect, statement, &found);
        }
        let bad = value.get("warn").and_then(Value::as_bool).unwrap_or(false);
        self.all.statement(bad, !found.is_empty());
        self.fields.entry(statement.field.key()).or_default().statement(bad, !found.is_empty());
        for f in &found {
            let rule = self.rules.entry(f.rule).or_default();
            if bad { rule.0 += 1 } else { rule.1 += 1 }
        }
        let reasons_before = self.reasons;
        self.spans(value, statement, &found);
        let odd = self.reasons.1 - reasons_before.1 != self.reasons.0 - reasons_before.0;
        if verbose && (bad == found.is_empty() || odd) {
            let label = if bad && found.is_empty() {
                "MISSED"
            } else if bad {
                "reason"
            } else {
                "WRONG"
            };
            println!(
                "{label} {} {}: {} >> {}",
                value["id"],
                statement.field.key(),
                statement.text,
                statement.over.unwrap_or("")
            );
            println!("       {}", value["spans"]);
            for f in &found {
                println!("       {} {:?}", f.rule, quote(f, statement));
            }
        }
    }

    /// Labelled words against found words: any overlap is a hit, and then the reason is compared.
    fn spans(&mut self, value: &Value, statement: &Statement, found: &[Finding]) {
        let labels: Vec<(&str, &str)> = value["spans"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|s| Some((s["text"].as_str()?, s["why"].as_str()?)))
            .collect();
        let meets = |f: &Finding, label: &str| {
            let text = if f.part == bearing::lint::Part::Text { statement.text } else { statement.over.unwrap_or("") };
            text.match_indices(label).any(|(at, _)| at < f.span.end && f.span.start < at + label.len())
        };
        for f in found {
            let met: Vec<_> = labels.iter().filter(|(words, _)| meets(f, words)).collect();
            if met.is_empty() {
                self.words.wrong += 1;
                continue;
            }
            self.words.hit += 1;
            self.reasons.1 += 1;
            self.reasons.0 += usize::from(met.iter().any(|(_, why)| *why == f.why.key()));
        }
        self.words.missed += labels.iter().filter(|(words, _)| !found.iter().any(|f| meets(f, words))).count();
    }

    fn expect(&mut self, expect: &str, statement: &Statement, found: &[Finding]) {
        let warns = found.iter().any(|f| f.level >= Level::Warning);
        let right = match expect {
            "warn" => warns,
            "at most a hint" => !warns,
            _ => found.is_empty(),
        };
        self.expected.1 += 1;
        self.expected.0 += usize::from(right);
        if !right {
            let quotes: Vec<_> = found.iter().map(|f| (f.rule, f.level, quote(f, statement))).collect();
            println!("EXPECTED {expect}: {} {}: {quotes:?}", statement.field.key(), statement.text);
        }
    }
}

/// How often `paste::cut` proposes the labelled field; vision and mission are asked as one.
pub fn fields(arguments: &[String]) -> ExitCode {
    let verbose = arguments.iter().any(|a| a == "-v");
    let mut per: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    let ok = each(arguments, |_, statement| {
        let text = match statement.over {
            Some(over) => format!("{} even over {over}", statement.text),
            None => statement.text.to_owned(),
        };
        let proposed = paste::cut(&text).first().map(|p| p.field);
        let about = |f: Field| if f == Field::Mission { Field::Vision } else { f };
        let right = proposed.map(about) == Some(about(statement.field));
        let count = per.entry(statement.field.key()).or_default();
        count.1 += 1;
        count.0 += usize::from(right);
        if verbose && !right {
            println!("{} as {}: {text}", statement.field.key(), proposed.map_or("nothing", Field::key));
        }
    });
    let asked = |field: &str| !matches!(field, "vision" | "mission");
    for (field, (right, all)) in &per {
        println!("{field:12} {right:3} of {all:3}");
    }
    let (right, all) =
        per.iter().filter(|(f, _)| asked(f)).fold((0, 0), |sum: (usize, usize), (_, c)| (sum.0 + c.0, sum.1 + c.1));
    println!("all but vision and mission: {right} of {all}, {:.1} %", 100.0 * right as f64 / all.max(1) as f64);
    ok
}

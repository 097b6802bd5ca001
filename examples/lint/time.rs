//! How fast statements are read.

use std::fs;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use bearing::lint::{Field, Lexicon, Statement, lint, rest};
use serde_json::Value;

use crate::statement;

/// Reads all statements of the files again and again for about two seconds, on this thread.
pub fn run(paths: &[String]) -> ExitCode {
    let mut values: Vec<Value> = Vec::new();
    for path in paths {
        match fs::read_to_string(path) {
            Ok(text) => values.extend(text.lines().filter_map(|line| serde_json::from_str(line).ok())),
            Err(why) => {
                eprintln!("{path}: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    let statements: Vec<(Field, &str, Option<&str>)> = values.iter().filter_map(|v| statement(v).ok()).collect();
    if statements.is_empty() {
        eprintln!("lint time: no statements; name files of JSON lines");
        return ExitCode::FAILURE;
    }
    let count = |text: &str| text.split_whitespace().count();
    let words: usize = statements.iter().map(|(_, text, over)| count(text) + over.map_or(0, count)).sum();
    let lexicon = Lexicon::blank(Some(rest()));
    let once = |statements: &[(Field, &str, Option<&str>)]| {
        for (field, text, over) in statements {
            black_box(lint(&Statement { field: *field, text: black_box(text), over: *over }, &lexicon));
        }
    };
    let start = Instant::now();
    once(&statements[..1]);
    println!("first statement, with all tables made: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    once(&statements);
    let (start, mut rounds) = (Instant::now(), 0);
    while start.elapsed().as_secs_f64() < 2.0 {
        once(&statements);
        rounds += 1;
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{} statements, {words} words, {rounds} rounds", statements.len());
    println!("{:.2} million words a second", words as f64 * rounds as f64 / seconds / 1e6);
    println!("{:.2} µs a statement", seconds * 1e6 / rounds as f64 / statements.len() as f64);
    ExitCode::SUCCESS
}

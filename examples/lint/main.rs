//! The linter without the page.
//!
//! - `lint` reads statements as JSON lines `{"id","field","text","over"?}` on standard input and prints each one's findings as a JSON line.
//! - `lint score FILE… [-v]` compares the findings with the labels of `{"field","text","over"?,"warn","spans":[{"text","why"}]}`.
//! - `lint time FILE…` prints how fast the statements of the files are read.
//! - `lint fields FILE…` prints how often the field proposed for a pasted text is the labelled one.

mod score;
mod time;

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use bearing::lint::{Field, Finding, Lexicon, Part, Statement, lint, rest};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let files = arguments.get(1..).unwrap_or_default();
    match arguments.first().map(String::as_str) {
        None => filter(),
        Some("score") => score::run(files),
        Some("fields") => score::fields(files),
        Some("time") => time::run(files),
        Some(other) => {
            eprintln!("lint: no mode \"{other}\"; there are score, fields and time, or none to read standard input");
            ExitCode::FAILURE
        }
    }
}

/// Reads standard input, line by line; a line that is no statement is told and the rest go on.
fn filter() -> ExitCode {
    let (mut out, mut well) = (io::stdout().lock(), true);
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let answer = line
            .map_err(|e| e.to_string())
            .and_then(|bytes| String::from_utf8(bytes).map_err(|_| "not UTF-8".to_owned()))
            .and_then(|line| if line.trim().is_empty() { Ok(None) } else { answer(&line).map(Some) });
        let written = match answer {
            Ok(None) => Ok(()),
            Ok(Some(answer)) => writeln!(out, "{answer}"),
            Err(why) => {
                well = false;
                eprintln!("line {}: {why}", number + 1);
                Ok(())
            }
        };
        if written.is_err() {
            return ExitCode::FAILURE;
        }
    }
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn answer(line: &str) -> Result<Value, String> {
    let value: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let id = value.get("id").ok_or("no \"id\"")?.clone();
    let (field, text, over) = statement(&value)?;
    let statement = Statement { field, text, over };
    let findings: Vec<Value> =
        lint(&statement, &Lexicon::blank(Some(rest()))).iter().map(|f| finding(f, &statement)).collect();
    Ok(json!({ "id": id, "findings": findings }))
}

/// Field, text and second text of a JSON object.
pub fn statement(value: &Value) -> Result<(Field, &str, Option<&str>), String> {
    let string = |key: &str| value.get(key).and_then(Value::as_str);
    let key = string("field").ok_or("no \"field\"")?;
    let field = Field::from_key(key).ok_or_else(|| format!("no field \"{key}\""))?;
    let over = match value.get("over") {
        None | Some(Value::Null) => None,
        Some(over) => Some(over.as_str().ok_or("\"over\" is no text")?),
    };
    Ok((field, string("text").ok_or("no \"text\"")?, over))
}

/// The words a finding is about.
pub fn quote<'a>(finding: &Finding, statement: &Statement<'a>) -> &'a str {
    let text = match finding.part {
        Part::Text => statement.text,
        Part::Over => statement.over.unwrap_or(""),
    };
    &text[finding.span.start..finding.span.end]
}

fn finding(f: &Finding, statement: &Statement) -> Value {
    let part = if f.part == Part::Text { "text" } else { "over" };
    json!({
        "rule": f.rule, "why": f.why.key(), "level": f.level.key(), "start": f.span.start, "end": f.span.end,
        "in": part, "quote": quote(f, statement), "question": f.question,
    })
}

//! `docs/format.md` is normative: it names every list with its parent and every field with how far it goes, and nothing
//! else, in the order of the tables in the code.

use bearing::model::json::keys;
use bearing::model::kind::KINDS;
use bearing::model::{FIELDS, Kind};

/// The heading of each list with the first and third cell of its rows.
fn documented() -> Vec<(String, Vec<(String, String)>)> {
    let text = std::fs::read_to_string("docs/format.md").expect("the page is there");
    let mut out: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let tables = text.split("## Lists and fields").nth(1).and_then(|rest| rest.split("## Back-up").next());
    for line in tables.expect("both headings").lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            out.push((heading.to_string(), Vec::new()));
        } else if let (Some(row), Some((_, rows))) = (line.strip_prefix("| `"), out.last_mut()) {
            let (key, rest) = row.split_once('`').expect("a key between backticks");
            rows.push((key.to_string(), rest.split(" | ").nth(2).expect("three cells").to_string()));
        }
    }
    out
}

#[test]
fn the_page_names_every_list_and_field() {
    let documented = documented();
    assert_eq!(documented.len(), KINDS.len());
    for (row, (heading, rows)) in KINDS.iter().zip(documented) {
        let start = match (row.kind, row.parent) {
            (Kind::Canvas, _) => "`canvas`:".to_string(),
            (_, Kind::Canvas) => format!("`{}` on the canvas:", row.key),
            (_, parent) => format!("`{}` on each of `{}`:", row.key, parent.row().key),
        };
        assert!(heading.starts_with(&start), "{heading}");
        let fields: Vec<(String, String)> = FIELDS
            .iter()
            .filter(|field| field.kind == row.kind)
            .map(|field| (field.key.to_string(), format!("{:?}", field.goes).to_lowercase()))
            .collect();
        assert_eq!(rows, fields, "{heading}");
        assert!(keys(row.kind).eq(rows.iter().map(|(key, _)| key.as_str())));
    }
}

#[test]
fn the_smallest_canvas_of_the_page_is_one() {
    let text = std::fs::read_to_string("docs/format.md").expect("the page is there");
    let example = text.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    assert!(bearing::model::json::read(example).is_ok());
}

//! A canvas as Markdown that reads well in a wiki. It carries what a share link carries, and `markdown_in` reads it
//! back. Must never let words of a canvas become headings, lists or HTML.

use super::escape;
use crate::model::canvas::Canvas;
use crate::model::diff;
use crate::model::field::{self, Field, FieldId, Goes, Shape};
use crate::model::kind::Kind;
use crate::model::value::{Id, ROOT, Value};

/// The headings of the lists, in the order in which they are read.
pub const SECTIONS: &[(Kind, &str)] = &[
    (Kind::Sign, "Signs"),
    (Kind::Serve, "Who comes first"),
    (Kind::Exclude, "Later or elsewhere"),
    (Kind::Tradeoff, "Trade-offs"),
    (Kind::Priority, "Priorities"),
    (Kind::Waiting, "What waits"),
    (Kind::Function, "Functions"),
    (Kind::Measure, "Measures"),
    (Kind::Tension, "Known tensions"),
    (Kind::Funding, "Funding"),
    (Kind::Question, "Test questions"),
    (Kind::Term, "Glossary"),
    (Kind::MicroVision, "Micro-visions"),
    (Kind::Problem, "Problems"),
    (Kind::Circle, "Audiences"),
    (Kind::Proposal, "Proposals"),
];

/// What stands between the two sides of a trade-off.
pub const EVEN_OVER: &str = " *even over* ";
/// What stands for words that are not there yet.
pub const NOTHING: &str = "…";
/// What stands before a link to something worked against.
pub const AGAINST: &str = "*against* ";

/// The field whose words stand for a thing of a kind: its first text.
pub fn lead(kind: Kind) -> Option<FieldId> {
    match kind {
        // Its first text is about another thing.
        Kind::Need => Some(FieldId::NeedText),
        _ => field::of(kind).find(|row| matches!(row.shape, Shape::Line | Shape::Prose)).map(|row| row.id),
    }
}

/// True if Markdown carries the field.
pub fn carries(row: &Field) -> bool {
    row.goes >= Goes::Share
}

/// Writes a canvas as Markdown.
pub fn write(canvas: &Canvas) -> String {
    let mut out = String::from("# ");
    match canvas.text(ROOT, FieldId::Title).trim() {
        "" => out.push_str(NOTHING),
        title => escape::push(title, 2, &mut out),
    }
    out.push('\n');
    for row in field::of(Kind::Canvas).filter(|row| carries(row) && row.id != FieldId::Title) {
        for value in values(canvas, ROOT, row) {
            out.push_str("\n**");
            out.push_str(row.name);
            out.push_str(":** ");
            escape::push(&value, 0, &mut out);
            out.push('\n');
        }
    }
    for (kind, heading) in SECTIONS {
        let mut things = canvas.all(*kind).filter(|id| says(canvas, *id)).peekable();
        if things.peek().is_some() {
            out.push_str("\n## ");
            out.push_str(heading);
            out.push_str("\n\n");
        }
        for (index, id) in things.enumerate() {
            thing(canvas, id, index + 1, 0, &mut out);
        }
    }
    out
}

/// True if there is something to write of a thing: functions always stand, since others refer to them.
fn says(canvas: &Canvas, id: Id) -> bool {
    let Some(item) = canvas.item(id) else { return false };
    let words = |(field, value): (&FieldId, &Value)| {
        carries(field.row()) && !matches!(value, Value::Text(text) if text.trim().is_empty())
    };
    item.kind == Kind::Function
        || item.fields.iter().any(words)
        || item.children.iter().any(|child| says(canvas, *child))
}

fn thing(canvas: &Canvas, id: Id, number: usize, depth: usize, out: &mut String) {
    let Some(item) = canvas.item(id) else { return };
    let indent = depth * 3;
    (0..indent).for_each(|_| out.push(' '));
    out.push_str(&number.to_string());
    out.push_str(". ");
    heading(canvas, id, item.kind, indent + 3, out);
    out.push('\n');
    for row in field::of(item.kind).filter(|row| carries(row) && !stands_above(row.id)) {
        let against = match canvas.value(id, row.id) {
            Some(Value::Links(links)) => {
                links.iter().filter(|link| named(canvas, link.to)).map(|l| l.against).collect()
            }
            _ => Vec::new(),
        };
        for (index, value) in values(canvas, id, row).iter().enumerate() {
            (0..indent + 3).for_each(|_| out.push(' '));
            out.push_str("- ");
            out.push_str(row.name);
            out.push_str(": ");
            out.push_str(if against.get(index) == Some(&true) { AGAINST } else { "" });
            escape::push(value, indent + 5, out);
            out.push('\n');
        }
    }
    for kind in item.kind.children() {
        for (index, child) in canvas.children(id, kind).filter(|child| says(canvas, *child)).enumerate() {
            thing(canvas, child, index + 1, depth + 1, out);
        }
    }
}

/// True for fields that stand in the line of the thing itself.
pub fn stands_above(field: FieldId) -> bool {
    field == FieldId::Second || lead(field.row().kind) == Some(field)
}

fn heading(canvas: &Canvas, id: Id, kind: Kind, indent: usize, out: &mut String) {
    let words = |field: FieldId, out: &mut String| match canvas.text(id, field).trim() {
        "" => out.push_str(NOTHING),
        text => escape::push(text, indent, out),
    };
    match (kind, lead(kind)) {
        (Kind::Function, _) => escape::push(canvas.function_name(id), indent, out),
        (_, Some(lead)) => words(lead, out),
        _ => out.push_str(NOTHING),
    }
    if kind == Kind::Tradeoff {
        out.push_str(EVEN_OVER);
        words(FieldId::Second, out);
    }
}

fn named(canvas: &Canvas, id: Id) -> bool {
    canvas.item(id).is_some_and(|item| diff::name(canvas, id) != item.kind.row().name)
}

/// What a field says, one text a line to write: none if nothing, one for each link.
fn values(canvas: &Canvas, id: Id, row: &Field) -> Vec<String> {
    match canvas.value(id, row.id) {
        None => Vec::new(),
        Some(Value::Text(text)) if text.trim().is_empty() => Vec::new(),
        Some(Value::Text(text)) => vec![text.to_string()],
        Some(Value::Number(_)) if row.shape == Shape::Flag => vec!["yes".to_string()],
        Some(Value::Number(number)) => vec![number.to_string()],
        Some(Value::Links(links)) => {
            links.iter().filter(|link| named(canvas, link.to)).map(|link| diff::name(canvas, link.to)).collect()
        }
    }
}

//! A tab's record as text: its canvas and its marks. Must never write what it cannot read back.

use super::marks::{Dot, Marks, Part, State};
use crate::json::{Json, Object};
use crate::model::canvas::Canvas;
use crate::model::field::{FieldId, Goes};
use crate::model::json::{self, MAX_BYTES, SCHEMA, Unreadable, hex, read_hex};
use crate::model::kind::Kind;
use crate::model::table::Table;
use crate::model::value::Id;

/// Writes a record.
pub fn write(state: &State) -> String {
    let canvas = json::write(&state.canvas, Goes::Browser);
    let mut out = String::with_capacity(canvas.len() + 1_024);
    out.push_str("{\"format\":\"bearing-record\",\"schema\":");
    out.push_str(&SCHEMA.to_string());
    out.push_str(",\"seen\":{");
    for (index, (tab, count)) in state.marks.seen.iter().enumerate() {
        out.push_str(if index == 0 { "\"" } else { ",\"" });
        out.push_str(&hex(*tab));
        out.push_str("\":");
        out.push_str(&count.to_string());
    }
    out.push_str("},\"marks\":{");
    for (index, (dot, parts)) in by_dot(&state.marks).iter().enumerate() {
        out.push_str(if index == 0 { "\"" } else { ",\"" });
        out.push_str(&hex(dot.tab));
        out.push('.');
        out.push_str(&dot.count.to_string());
        out.push_str("\":\"");
        out.push_str(parts);
        out.push('"');
    }
    out.push_str("},\"canvas\":");
    out.push_str(&canvas);
    out.push('}');
    out
}

fn by_dot(marks: &Marks) -> Table<Dot, String> {
    let mut out: Table<Dot, String> = Table::new();
    for ((id, part), dot) in &marks.dots {
        let Some(line) = out.slot(*dot, String::new) else { continue };
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&id.to_string());
        match part {
            Part::Born => line.push('+'),
            Part::Place => line.push('@'),
            Part::Field(field) => {
                line.push('.');
                line.push_str(field.row().key);
            }
            Part::Order(kind) => {
                line.push('/');
                line.push_str(kind.row().key);
            }
        }
    }
    out
}

/// Reads a record. Marks that make no sense count as seen by everybody; the words are never given up for them.
pub fn read(text: &str) -> Result<State, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let record = json::parse(text)?;
    if record.get("format").and_then(Json::as_str) != Some("bearing-record") {
        return Err(Unreadable::NotACanvas);
    }
    if record.get("schema").and_then(Json::as_u64).is_none_or(|schema| schema > SCHEMA) {
        return Err(Unreadable::Newer);
    }
    let canvas = json::read_value(record.get("canvas").ok_or(Unreadable::NotACanvas)?)?;
    let mut marks = Marks::default();
    for (tab, count) in record.get("seen").and_then(Json::as_object).into_iter().flat_map(Object::iter) {
        if let (Some(tab), Some(count)) = (read_hex(tab), count.as_u64()) {
            marks.seen.insert(tab, count);
        }
    }
    let mut dots = Vec::new();
    for (dot, parts) in record.get("marks").and_then(Json::as_object).into_iter().flat_map(Object::iter) {
        if let Some(dot) = read_dot(dot) {
            let parts = parts.as_str().unwrap_or_default().split(' ');
            dots.extend(parts.filter_map(|part| Some((read_part(&canvas, part)?, dot))));
        }
    }
    marks.dots = dots.into_iter().collect();
    Ok(State { canvas, marks })
}

fn read_dot(text: &str) -> Option<Dot> {
    let (tab, count) = text.split_once('.')?;
    Some(Dot { tab: read_hex(tab)?, count: count.parse().ok()? })
}

fn read_part(canvas: &Canvas, text: &str) -> Option<(Id, Part)> {
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let id: Id = text.get(..end)?.parse().ok()?;
    let rest = text.get(end..)?;
    let kind = canvas.item(id)?.kind;
    let part = match rest.split_at_checked(1)? {
        ("+", "") => Part::Born,
        ("@", "") => Part::Place,
        (".", key) => Part::Field(FieldId::from_key(kind, key)?),
        ("/", key) => Part::Order(Kind::from_key(key).filter(|child| child.row().parent == kind)?),
        _ => return None,
    };
    Some((id, part))
}

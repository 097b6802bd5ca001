//! A canvas as JSON, for storage and files: lossless, versioned, described in `docs/format.md`. Reading is strict about
//! what it knows and keeps what it doesn't.

use std::fmt;

use super::canvas::{Canvas, Head, Item, Origin};
use super::field::{self, Field, FieldId, Goes, Shape};
use super::kind::Kind;
use super::value::{Id, Link, ROOT, Value};
use crate::json::{self, Bad, Json, Object};

/// The version of the form that is written. A form that older programs would misread gets the next number.
pub const SCHEMA: u64 = 1;

/// The longest text that is read, in bytes.
pub const MAX_BYTES: usize = 16_000_000;

/// Why a text is not a canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Longer than [`MAX_BYTES`].
    TooLarge,
    /// Not JSON; where it stops being so, from 1.
    NotJson { line: usize, column: usize },
    /// JSON, but not of a canvas.
    NotACanvas,
    /// Written by a newer program.
    Newer,
    /// A known part of another shape than it should have: its path, such as `canvas.signs[2].text`.
    Wrong { path: String },
    /// Two things with the same id.
    Twice { id: Id },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::TooLarge => f.write_str("It is larger than 16 MB; a canvas never is."),
            Unreadable::NotJson { line, column } => {
                write!(f, "It is damaged or cut off at line {line}, column {column}.")
            }
            Unreadable::NotACanvas => f.write_str("It is not a Bearing canvas."),
            Unreadable::Newer => f.write_str("It was made with a newer Bearing. Reload this page, then try again."),
            Unreadable::Wrong { path } => write!(f, "It has something unexpected at {path}."),
            Unreadable::Twice { id } => write!(f, "Two things in it have the number {id}."),
        }
    }
}

/// Writes the canvas with every field that may go as far as `reach`, on one line.
pub fn write(canvas: &Canvas, reach: Goes) -> String {
    value(canvas, reach).line()
}

/// The same, indented for people.
pub fn write_pretty(canvas: &Canvas, reach: Goes) -> String {
    let mut text = value(canvas, reach).pretty();
    text.push('\n');
    text
}

fn value(canvas: &Canvas, reach: Goes) -> Json {
    let head = &canvas.head;
    let mut out = Object::new();
    out.insert("format", "bearing");
    out.insert("schema", SCHEMA);
    out.insert("id", hex(head.id));
    if let Some(origin) = head.origin {
        let mut from = Object::new();
        from.insert("id", hex(origin.id));
        from.insert("revision", origin.revision);
        out.insert("origin", from);
    }
    out.insert("revision", head.revision);
    out.insert("next", head.next);
    out.insert("created", head.created);
    out.insert("changed", head.changed);
    out.insert("canvas", item_value(canvas, ROOT, reach));
    Json::Object(out)
}

fn item_value(canvas: &Canvas, id: Id, reach: Goes) -> Json {
    let mut out = Object::new();
    let Some(item) = canvas.item(id) else { return Json::Object(out) };
    if id != ROOT {
        out.insert("id", id);
    }
    for (field, value) in &item.fields {
        let row = field.row();
        if row.goes >= reach {
            out.insert(row.key, field_value(row.shape, value));
        }
    }
    for kind in item.kind.children() {
        let list: Vec<Json> = canvas.children(id, kind).map(|child| item_value(canvas, child, reach)).collect();
        if !list.is_empty() {
            out.insert(kind.row().key, list);
        }
    }
    for (key, value) in &item.unknown {
        out.insert(key, value.clone());
    }
    Json::Object(out)
}

fn field_value(shape: Shape, value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::from(text.as_ref()),
        Value::Number(number) if shape == Shape::Flag => Json::Bool(*number != 0),
        Value::Number(number) => (*number).into(),
        Value::Links(links) if matches!(shape, Shape::Link(_)) => links.first().map_or(Json::Null, |l| l.to.into()),
        Value::Links(links) => Json::List(links.iter().map(|link| link_value(link.to, link.against)).collect()),
    }
}

/// A link among several: to what, and for or against it.
pub fn link_value(to: Id, against: bool) -> Json {
    let mut out = Object::new();
    out.insert("to", to);
    out.insert("as", if against { "against" } else { "for" });
    out.into()
}

/// Reads a canvas from a text of outside.
pub fn read(text: &str) -> Result<Canvas, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    read_value(&parse(text)?)
}

/// Reads a text as JSON, with the mark some programs put before it.
pub fn parse(text: &str) -> Result<Json, Unreadable> {
    let not = |Bad { line, column }| Unreadable::NotJson { line, column };
    json::read(text.trim_start_matches('\u{feff}')).map_err(not)
}

/// Reads a canvas from JSON that is already parsed (one of a back-up).
pub fn read_value(json: &Json) -> Result<Canvas, Unreadable> {
    if json.get("format").and_then(Json::as_str) != Some("bearing") {
        return Err(Unreadable::NotACanvas);
    }
    let schema = json.get("schema").and_then(Json::as_u64).ok_or(Unreadable::NotACanvas)?;
    if schema > SCHEMA {
        return Err(Unreadable::Newer);
    }
    let root = json.get("canvas").and_then(Json::as_object).ok_or(Unreadable::NotACanvas)?;
    let mut reader = Reader { canvas: Canvas::bare(read_head(json)?), free: largest_id(json).saturating_add(1) };
    reader.object(root, ROOT, Kind::Canvas, "canvas")?;
    let mut canvas = reader.canvas;
    canvas.head.next = canvas.head.next.max(reader.free);
    Ok(canvas)
}

fn read_head(json: &Json) -> Result<Head, Unreadable> {
    let wrong = |path: &str| Unreadable::Wrong { path: path.to_string() };
    let number = |key: &str| json.get(key).map_or(Some(0), Json::as_i64).ok_or_else(|| wrong(key));
    let small = |key: &str| u32::try_from(number(key)?).map_err(|_| wrong(key));
    let origin = match json.get("origin") {
        None => None,
        Some(origin) => {
            let revision = origin.get("revision").and_then(Json::as_u64).and_then(|n| u32::try_from(n).ok());
            Some(Origin { id: unhex(origin.get("id"))?, revision: revision.ok_or_else(|| wrong("origin.revision"))? })
        }
    };
    Ok(Head {
        id: json.get("id").map_or(Ok(0), |id| unhex(Some(id)))?,
        origin,
        revision: small("revision")?,
        next: small("next")?,
        created: number("created")?,
        changed: number("changed")?,
    })
}

/// The id of a canvas as it stands in files and addresses: 12 hexadecimal digits.
pub fn hex(id: u64) -> String {
    format!("{id:012x}")
}

fn unhex(id: Option<&Json>) -> Result<u64, Unreadable> {
    id.and_then(Json::as_str).and_then(read_hex).ok_or(Unreadable::Wrong { path: "id".to_string() })
}

/// Reads what [`hex`] wrote.
pub fn read_hex(text: &str) -> Option<u64> {
    let digits = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}

fn largest_id(json: &Json) -> Id {
    match json {
        Json::Object(map) => {
            let own = map.get("id").and_then(Json::as_u64).and_then(|id| Id::try_from(id).ok()).unwrap_or(0);
            map.iter().map(|(_, json)| largest_id(json)).max().unwrap_or(0).max(own)
        }
        Json::List(list) => list.iter().map(largest_id).max().unwrap_or(0),
        _ => 0,
    }
}

struct Reader {
    canvas: Canvas,
    /// The next id for things that came without one.
    free: Id,
}

impl Reader {
    fn object(&mut self, map: &Object, id: Id, kind: Kind, path: &str) -> Result<(), Unreadable> {
        for (key, json) in map.iter().filter(|(key, _)| id == ROOT || *key != "id") {
            let path = || format!("{path}.{key}");
            if let Some(field) = FieldId::from_key(kind, key) {
                let value = read_field(field.row(), json).ok_or_else(|| Unreadable::Wrong { path: path() })?;
                self.set(id, field, value);
            } else if let Some(child) = Kind::from_key(key).filter(|child| child.row().parent == kind) {
                let list = json.as_list().ok_or_else(|| Unreadable::Wrong { path: path() })?;
                for (index, json) in list.iter().enumerate() {
                    self.thing(json, child, id, &format!("{}[{index}]", path()))?;
                }
            } else if let Some(item) = self.canvas.items.get_mut(&id) {
                std::rc::Rc::make_mut(item).unknown.insert(key.to_string(), json.clone());
            }
        }
        Ok(())
    }

    fn set(&mut self, id: Id, field: FieldId, value: Value) {
        if let Some(item) = self.canvas.items.get_mut(&id).filter(|_| !value.is_empty()) {
            std::rc::Rc::make_mut(item).fields.insert(field, value);
        }
    }

    fn thing(&mut self, json: &Json, kind: Kind, parent: Id, path: &str) -> Result<(), Unreadable> {
        let wrong = || Unreadable::Wrong { path: path.to_string() };
        let map = json.as_object().ok_or_else(wrong)?;
        let id = match map.get("id") {
            Some(id) => id.as_u64().and_then(|id| Id::try_from(id).ok()).filter(|id| *id != ROOT).ok_or_else(wrong)?,
            None => {
                self.free = self.free.checked_add(1).ok_or_else(wrong)?;
                self.free - 1
            }
        };
        if self.canvas.has(id) {
            return Err(Unreadable::Twice { id });
        }
        // Straight into the list: looking for a place among siblings would make a list of n cost n².
        self.canvas.items.insert(id, std::rc::Rc::new(Item::new(kind, parent)));
        if let Some(item) = self.canvas.items.get_mut(&parent) {
            std::rc::Rc::make_mut(item).children.push(id);
        }
        self.object(map, id, kind, path)
    }
}

fn read_field(row: &Field, json: &Json) -> Option<Value> {
    match row.shape {
        Shape::Number => json.as_i64().map(Value::Number),
        Shape::Flag => json.as_bool().map(|on| Value::Number(i64::from(on))),
        Shape::Link(_) => Some(Value::link(Id::try_from(json.as_u64()?).ok()?)),
        Shape::Links(_) => json.as_list()?.iter().map(read_link).collect::<Option<_>>().map(Value::Links),
        // People write `"year": 2030` by hand.
        _ => match json {
            Json::Number(number) => Some(Value::text(number.digits())),
            json => json.as_str().map(Value::text),
        },
    }
}

fn read_link(json: &Json) -> Option<Link> {
    let to = Id::try_from(json.get("to")?.as_u64()?).ok()?;
    let against = match json.get("as").map_or(Some("for"), Json::as_str)? {
        "for" => false,
        "against" => true,
        _ => return None,
    };
    Some(Link { to, against })
}

/// Every field name of a kind: what `docs/format.md` must list.
pub fn keys(kind: Kind) -> impl Iterator<Item = &'static str> {
    field::of(kind).map(|field| field.key)
}

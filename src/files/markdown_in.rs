//! Reading back the Markdown that `markdown` writes, after people have edited it in a wiki. Must never guess: what it
//! does not know it names, with its line, and takes nothing in.

use std::fmt;

use super::escape;
use super::markdown::{AGAINST, EVEN_OVER, NOTHING, SECTIONS, carries, lead, stands_above};
use crate::model::canvas::{Canvas, Head};
use crate::model::diff;
use crate::model::edit::Edit;
use crate::model::field::{self, Field, FieldId, Shape};
use crate::model::json::MAX_BYTES;
use crate::model::kind::Kind;
use crate::model::value::{Id, Link, ROOT, Value};

/// Why a text could not be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Counted from 1.
    pub line: usize,
    pub what: What,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    TooLarge,
    /// The text does not begin with the title as a heading.
    NoTitle,
    /// A heading that is none of ours.
    Heading(String),
    /// A field that things of this kind don't have.
    Field {
        name: String,
        of: Kind,
    },
    /// Words where a field or a thing was expected.
    Stray(String),
    /// A value that its field can't have.
    Value {
        name: &'static str,
        value: String,
    },
    /// A link to something that is not there.
    Link(String),
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: ", self.line)?;
        match &self.what {
            What::TooLarge => f.write_str("this text is larger than 16 MB; a canvas never is."),
            What::NoTitle => f.write_str("a canvas begins with its title, after one #."),
            What::Heading(text) => write!(f, "no part of a canvas is called “{text}”."),
            What::Field { name, of } => write!(f, "“{name}” is nothing that a {} has.", of.row().name),
            What::Stray(text) => write!(f, "“{text}” stands outside any list or field."),
            What::Value { name, value } => write!(f, "“{value}” can’t be read as “{name}”."),
            What::Link(text) => write!(f, "nothing here is called “{text}”."),
        }?;
        f.write_str(" Nothing was taken in.")
    }
}

/// Reads a canvas from Markdown. Its id is 0: the caller gives it one.
pub fn read(text: &str) -> Result<Canvas, Bad> {
    if text.len() > MAX_BYTES {
        return Err(Bad { line: 1, what: What::TooLarge });
    }
    let canvas = Canvas::bare(Head::default());
    let mut reader = Reader { canvas, line: 1, section: None, open: Vec::new(), links: Vec::new(), titled: false };
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let mut number = 0;
    while let Some(first) = lines.next() {
        number += 1;
        reader.line = number;
        let mut line = first.trim_end().to_string();
        while escape::goes_on(&line) {
            line.pop();
            line.push('\n');
            let Some(more) = lines.next() else { break };
            number += 1;
            line.push_str(more.trim());
        }
        if !line.trim().is_empty() {
            reader.take(&line)?;
        }
    }
    reader.finish()
}

struct Reader {
    canvas: Canvas,
    line: usize,
    /// The kind of the list under the last heading.
    section: Option<Kind>,
    /// The things the next line may belong to, with their indentation, outermost first.
    open: Vec<(usize, Id)>,
    /// Links by name, to be found when everything is read.
    links: Vec<(usize, Id, &'static Field, String)>,
    titled: bool,
}

impl Reader {
    fn bad<T>(&self, what: What) -> Result<T, Bad> {
        Err(Bad { line: self.line, what })
    }

    fn take(&mut self, line: &str) -> Result<(), Bad> {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if !self.titled {
            let Some(title) = text.strip_prefix("# ").filter(|_| indent == 0) else { return self.bad(What::NoTitle) };
            self.titled = true;
            self.text(ROOT, FieldId::Title, title);
            return Ok(());
        }
        if let Some(heading) = text.strip_prefix("## ") {
            let found = SECTIONS.iter().find(|(_, name)| *name == heading.trim());
            let Some((kind, _)) = found else { return self.bad(What::Heading(short(heading))) };
            self.section = Some(*kind);
            self.open.clear();
            return Ok(());
        }
        if let Some((name, value)) = text.strip_prefix("**").and_then(|rest| rest.split_once(":**")) {
            return self.field(ROOT, name, value);
        }
        if let Some(rest) = text.strip_prefix("- ") {
            while self.open.last().is_some_and(|(above, _)| *above >= indent) {
                self.open.pop();
            }
            let (Some((_, id)), Some((name, value))) = (self.open.last().copied(), rest.split_once(':')) else {
                return self.bad(What::Stray(short(text)));
            };
            return self.field(id, name, value);
        }
        match numbered(text) {
            Some(rest) => self.thing(indent, rest),
            None => self.bad(What::Stray(short(text))),
        }
    }

    fn thing(&mut self, indent: usize, words: &str) -> Result<(), Bad> {
        while self.open.last().is_some_and(|(above, _)| *above >= indent) {
            self.open.pop();
        }
        let parent = self.open.last().map_or(ROOT, |(_, id)| *id);
        let kind = match self.canvas.item(parent).map(|item| item.kind) {
            Some(Kind::Canvas) | None => self.section,
            Some(kind) => kind.children().next(),
        };
        let Some(kind) = kind else { return self.bad(What::Stray(short(words))) };
        let id = self.canvas.next_id();
        self.canvas.apply(&Edit::Add { id, kind, parent, at: usize::MAX });
        self.open.push((indent, id));
        let (first, second) = match words.split_once(EVEN_OVER).filter(|_| kind == Kind::Tradeoff) {
            Some((first, second)) => (first, Some(second)),
            None => (words, None),
        };
        if let Some(lead) = lead(kind) {
            self.text(id, lead, first);
        }
        if let Some(second) = second {
            self.text(id, FieldId::Second, second);
        }
        Ok(())
    }

    fn text(&mut self, id: Id, field: FieldId, words: &str) {
        let words = words.trim();
        if words != NOTHING {
            self.canvas.apply(&Edit::text(id, field, &escape::undo(words)));
        }
    }

    fn field(&mut self, id: Id, name: &str, value: &str) -> Result<(), Bad> {
        let Some(kind) = self.canvas.item(id).map(|item| item.kind) else { return Ok(()) };
        let name = name.trim();
        let mut rows = field::of(kind).filter(|row| carries(row) && (id == ROOT || !stands_above(row.id)));
        let Some(row) = rows.find(|row| row.name == name) else {
            return self.bad(What::Field { name: short(name), of: kind });
        };
        let value = value.trim();
        let plain = escape::undo(value);
        let wrong = What::Value { name: row.name, value: short(&plain) };
        let read = match row.shape {
            Shape::Flag if plain == "yes" => Value::Number(1),
            Shape::Number => match plain.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => return self.bad(wrong),
            },
            Shape::Choice(keys) if keys.contains(&plain.as_str()) => Value::text(&plain),
            Shape::Flag | Shape::Choice(_) => return self.bad(wrong),
            Shape::Link(_) | Shape::Links(_) => {
                self.links.push((self.line, id, row, value.to_string()));
                return Ok(());
            }
            _ => Value::text(&plain),
        };
        self.canvas.apply(&Edit::Set { id, field: row.id, value: read });
        Ok(())
    }

    fn finish(mut self) -> Result<Canvas, Bad> {
        if !self.titled {
            return self.bad(What::NoTitle);
        }
        self.unname();
        // By name, and the first of a name first.
        let mut names: Vec<(String, Id)> = Vec::new();
        for (id, _) in self.canvas.items().filter(|(id, _)| *id != ROOT) {
            names.push((diff::name(&self.canvas, id), id));
        }
        names.sort();
        for (line, id, row, value) in std::mem::take(&mut self.links) {
            let (against, name) = match value.strip_prefix(AGAINST) {
                Some(name) => (true, name),
                None => (false, value.as_str()),
            };
            let name = escape::undo(name.trim());
            let from = names.partition_point(|(other, _)| *other < name);
            let alike = names.iter().skip(from).take_while(|(other, _)| *other == name);
            let found = self.first_of(row.shape, alike.map(|(_, id)| *id));
            let Some(to) = found else {
                return Err(Bad { line, what: What::Link(short(&name)) });
            };
            let mut links = match self.canvas.value(id, row.id) {
                Some(Value::Links(links)) if matches!(row.shape, Shape::Links(_)) => links.clone(),
                _ => Vec::new(),
            };
            links.push(Link { to, against });
            self.canvas.apply(&Edit::Set { id, field: row.id, value: Value::Links(links) });
        }
        Ok(self.canvas)
    }

    /// A function with the name its role has anyway was not named by anybody.
    fn unname(&mut self) {
        let words = self.canvas.vocabulary();
        let functions: Vec<Id> = self.canvas.all(Kind::Function).collect();
        for id in functions {
            if words.function(self.canvas.text(id, FieldId::Role)) == self.canvas.text(id, FieldId::FunctionName) {
                self.canvas.apply(&Edit::text(id, FieldId::FunctionName, ""));
            }
        }
    }

    fn first_of(&self, shape: Shape, mut ids: impl Iterator<Item = Id>) -> Option<Id> {
        let (Shape::Link(kinds) | Shape::Links(kinds)) = shape else { return None };
        let fits = |id: &Id| self.canvas.item(*id).is_some_and(|item| kinds.is_empty() || kinds.contains(&item.kind));
        ids.find(fits)
    }
}

/// What follows `12. `.
fn numbered(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == text.len() { None } else { rest.strip_prefix(". ") }
}

/// The beginning of some words, for a message.
fn short(text: &str) -> String {
    text.trim().chars().take(40).collect()
}

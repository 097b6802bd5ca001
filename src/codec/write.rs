//! A canvas onto the wire, thing by thing in the order of a file: tags, values, what hangs on it, the end. What `read`
//! reads. `docs/links.md` describes the form.

use super::codes::{self, END, Framing, THING, framing};
use super::mix::{Place, Step};
use super::wire::Wire;
use crate::json::Json;
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind, Link, Shape, Value};

/// What a part that this program does not know is called among the unknown of its thing: this and its tag.
pub const UNKNOWN: &str = "link:";

/// Writes the whole canvas, with what a newer program wrote into it if that may go too. The canvas is one that `reduce` made: every value of its field's shape, every link with a target.
pub fn write(canvas: &Canvas, unknown: bool, wire: &mut Wire) {
    let mut writer = Writer { canvas, newer: unknown, wire, places: Vec::new(), last: 0 };
    writer.number_things(ROOT, &mut [0; 256]);
    writer.places.sort_unstable();
    writer.thing(ROOT, Kind::Canvas);
}

struct Writer<'c, 'w, 'a> {
    canvas: &'c Canvas,
    /// Whether what a newer program wrote goes along.
    newer: bool,
    wire: &'w mut Wire<'a>,
    /// Each thing with its kind's number and its place among all of that kind, in the order of writing.
    places: Vec<(Id, u8, u32)>,
    /// The id written last: ids go as what is added to it.
    last: Id,
}

impl Writer<'_, '_, '_> {
    fn number_things(&mut self, id: Id, counts: &mut [u32; 256]) {
        let Some(item) = self.canvas.item(id) else { return };
        let code = codes::of_kind(item.kind);
        let count = &mut counts[usize::from(code)];
        self.places.push((id, code, *count));
        *count += 1;
        for kind in item.kind.children().filter(|kind| codes::of_kind(*kind) != codes::NONE) {
            for child in self.canvas.children(id, kind) {
                self.number_things(child, counts);
            }
        }
    }

    fn thing(&mut self, id: Id, kind: Kind) {
        let Some(item) = self.canvas.item(id) else { return };
        let code = codes::of_kind(kind);
        if id != ROOT {
            self.id(code, id);
        }
        let mut tag = END;
        for (field, value) in &item.fields {
            if let Some(next) = codes::of_field(*field) {
                tag = self.tag(code, tag, next);
                self.value(code, tag, *field, value);
            }
        }
        let newer = self.newer;
        for (name, json) in item.unknown.iter().filter(|_| newer) {
            tag = self.unknown(code, tag, name, json);
        }
        for kind in kind.children() {
            let next = codes::of_kind(kind);
            for child in self.canvas.children(id, kind).filter(|_| next != codes::NONE) {
                tag = self.tag(code, tag, THING + next);
                self.thing(child, kind);
            }
        }
        self.tag(code, tag, END);
    }

    fn tag(&mut self, kind: u8, before: u8, tag: u8) -> u8 {
        self.wire.byte(Place { kind, tag: before, step: Step::Tag }, tag)
    }

    fn id(&mut self, kind: u8, id: Id) {
        let step = i64::from(id) - i64::from(self.last) - 1;
        self.number(Place { kind, tag: 0, step: Step::Id }, zigzag(step));
        self.last = id;
    }

    fn at(&self, link: &Link) -> Option<(u8, u32)> {
        let at = self.places.binary_search_by_key(&link.to, |row| row.0).ok()?;
        self.places.get(at).map(|row| (row.1, row.2))
    }

    fn value(&mut self, kind: u8, tag: u8, field: FieldId, value: &Value) {
        let place = |step| Place { kind, tag, step };
        match value {
            Value::Text(text) => {
                if let Shape::Choice(keys) = field.row().shape {
                    let choice = keys.iter().position(|key| *key == text.as_ref()).map_or(0, |index| index + 1);
                    self.number(place(Step::Choice), choice as u64);
                    if choice > 0 {
                        return;
                    }
                }
                self.text(kind, tag, text);
            }
            Value::Number(number) if framing(tag) == Framing::Number => {
                self.number(place(Step::Number), zigzag(*number));
            }
            Value::Number(_) => {}
            Value::Links(links) => self.links(kind, tag, links),
        }
    }

    fn links(&mut self, kind: u8, tag: u8, links: &[Link]) {
        let place = |step| Place { kind, tag, step };
        let targets: Vec<(u8, u32, bool)> =
            links.iter().filter_map(|link| self.at(link).map(|(code, at)| (code, at, link.against))).collect();
        self.number(place(Step::Count), targets.len() as u64);
        for (code, at, against) in targets {
            self.wire.byte(place(Step::LinkKind), code);
            self.number(place(Step::LinkPlace), u64::from(at) << 1 | u64::from(against));
        }
    }

    fn text(&mut self, kind: u8, tag: u8, text: &str) {
        let place = Place { kind, tag, step: Step::Text };
        for byte in text.bytes() {
            // 0 ends a text and 1 escapes, so that both can stand in one.
            if byte < 2 {
                self.wire.byte(place, 1);
            }
            self.wire.byte(place, if byte < 2 { byte + 1 } else { byte });
        }
        self.wire.byte(place, 0);
    }

    fn number(&mut self, place: Place, mut number: u64) {
        while number > 127 {
            self.wire.byte(place, number as u8 | 128);
            number >>= 7;
        }
        self.wire.byte(place, number as u8);
    }

    /// Writes back what a newer program wrote; returns the tag before whatever comes next.
    fn unknown(&mut self, kind: u8, before: u8, name: &str, json: &Json) -> u8 {
        let Some(tag) = name.strip_prefix(UNKNOWN).and_then(|tag| tag.parse::<u8>().ok()) else { return before };
        let place = |step| Place { kind, tag, step };
        match (framing(tag), json) {
            (Framing::Text, Json::Text(text)) => {
                self.tag(kind, before, tag);
                self.text(kind, tag, text);
            }
            (Framing::Number, Json::Number(number)) => {
                self.tag(kind, before, tag);
                self.number(place(Step::Number), zigzag(number.as_i64().unwrap_or(0)));
            }
            (Framing::Choice, Json::Text(text)) => {
                self.tag(kind, before, tag);
                self.number(place(Step::Choice), 0);
                self.text(kind, tag, text);
            }
            (Framing::Choice, Json::Number(number)) => {
                self.tag(kind, before, tag);
                self.number(place(Step::Choice), number.as_u64().unwrap_or(1).max(1));
            }
            (Framing::Flag, Json::Bool(true)) => {
                self.tag(kind, before, tag);
            }
            (Framing::Links, Json::List(list)) => {
                self.tag(kind, before, tag);
                let links: Vec<Link> = list.iter().filter_map(unknown_link).collect();
                self.links(kind, tag, &links);
            }
            (Framing::Thing, Json::List(list)) => return self.unknown_things(kind, before, tag, list),
            _ => return before,
        }
        tag
    }

    fn unknown_things(&mut self, kind: u8, mut before: u8, tag: u8, list: &[Json]) -> u8 {
        for json in list {
            let Some((id, map)) = json.as_object().and_then(|map| Some((map.get("id")?.as_u64()?, map))) else {
                continue;
            };
            before = self.tag(kind, before, tag);
            self.id(tag - THING, id as Id);
            let mut inner = END;
            for (name, json) in map.iter() {
                inner = self.unknown(tag - THING, inner, name, json);
            }
            self.tag(tag - THING, inner, END);
        }
        before
    }
}

/// Small numbers of either sign as small numbers: 0, -1, 1, -2 as 0, 1, 2, 3.
fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

fn unknown_link(json: &Json) -> Option<Link> {
    let to = Id::try_from(json.get("to")?.as_u64()?).ok()?;
    Some(Link { to, against: json.get("as")?.as_str()? == "against" })
}

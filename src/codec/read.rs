//! A canvas from the wire. What is read becomes the JSON of a file and goes through the file's reader, so that both
//! doors let in the same. Bounded: nothing here can grow beyond [`MAX_BYTES`] and [`MAX_THINGS`].

use super::codes::{self, END, Framing, THING, framing};
use super::mix::{Place, Step};
use super::wire::Wire;
use super::write::UNKNOWN;
use crate::json::{Json, Object};
use crate::model::{Canvas, FieldId, Id, Kind, Shape, json as file};

/// The most bytes a canvas can have on the wire.
pub const MAX_BYTES: usize = 65_536;
/// The most things it can have.
pub const MAX_THINGS: usize = 4_000;
/// How deep things can hang on each other; known ones go to 4.
const MAX_DEPTH: usize = 8;

/// Reads a canvas, without its head; none if it could not have been written.
pub fn read(wire: &mut Wire) -> Option<Canvas> {
    let mut reader = Reader { wire, places: vec![Vec::new(); 36], last: 0, things: 0 };
    let root = reader.thing(0, Some(Kind::Canvas), 0)?;
    let mut whole = Object::new();
    whole.insert("format", "bearing");
    whole.insert("schema", 1_u32);
    whole.insert("canvas", root.json(&reader.places));
    file::read_value(&whole.into()).ok()
}

/// Reads a canvas only to learn from it.
pub fn skim(wire: &mut Wire) {
    Reader { wire, places: vec![Vec::new(); 36], last: 0, things: 0 }.thing(0, Some(Kind::Canvas), 0);
}

/// A thing as read, its links not yet found.
struct Thing {
    id: Id,
    kind: Option<Kind>,
    parts: Vec<(u8, Part)>,
}

enum Part {
    Text(String),
    Number(i64),
    /// A place in the menu, from 1.
    Choice(u64),
    Flag,
    /// Kind, place, against.
    Links(Vec<(u8, u64, bool)>),
    Thing(Thing),
}

struct Reader<'w, 'a> {
    wire: &'w mut Wire<'a>,
    /// The ids of the things of each kind, in the order of reading.
    places: Vec<Vec<Id>>,
    last: Id,
    things: usize,
}

impl Reader<'_, '_> {
    fn thing(&mut self, code: u8, kind: Option<Kind>, depth: usize) -> Option<Thing> {
        self.things += 1;
        if depth > MAX_DEPTH || self.things > MAX_THINGS {
            return None;
        }
        let id = if depth == 0 { 0 } else { self.id(code)? };
        if kind.is_some() {
            self.places.get_mut(usize::from(code))?.push(id);
        }
        let mut parts = Vec::new();
        let mut tag = END;
        loop {
            tag = self.byte(Place { kind: code, tag, step: Step::Tag })?;
            let part = match framing(tag) {
                Framing::End => return Some(Thing { id, kind, parts }),
                Framing::Text => Part::Text(self.text(code, tag)?),
                Framing::Number => Part::Number(zagzig(self.number(Place { kind: code, tag, step: Step::Number })?)),
                Framing::Choice => self.choice(code, tag)?,
                Framing::Flag => Part::Flag,
                Framing::Links => Part::Links(self.links(code, tag)?),
                Framing::Thing => {
                    let child = codes::kind(tag - THING).filter(|child| Some(child.row().parent) == kind);
                    Part::Thing(self.thing(tag - THING, child, depth + 1)?)
                }
            };
            parts.push((tag, part));
        }
    }

    fn byte(&mut self, place: Place) -> Option<u8> {
        (self.wire.count < MAX_BYTES && !self.wire.overrun()).then(|| self.wire.byte(place, 0))
    }

    fn id(&mut self, kind: u8) -> Option<Id> {
        let step = zagzig(self.number(Place { kind, tag: 0, step: Step::Id })?);
        let id = i64::from(self.last).checked_add(1)?.checked_add(step)?;
        self.last = Id::try_from(id).ok()?;
        Some(self.last)
    }

    fn number(&mut self, place: Place) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = u64::from(self.byte(place)?);
            number |= (byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self, kind: u8, tag: u8) -> Option<String> {
        let place = Place { kind, tag, step: Step::Text };
        let mut bytes = Vec::new();
        loop {
            match self.byte(place)? {
                0 => return String::from_utf8(bytes).ok(),
                1 => bytes.push(self.byte(place)?.checked_sub(1)?),
                byte => bytes.push(byte),
            }
        }
    }

    fn choice(&mut self, kind: u8, tag: u8) -> Option<Part> {
        match self.number(Place { kind, tag, step: Step::Choice })? {
            0 => Some(Part::Text(self.text(kind, tag)?)),
            choice => Some(Part::Choice(choice)),
        }
    }

    fn links(&mut self, kind: u8, tag: u8) -> Option<Vec<(u8, u64, bool)>> {
        let place = |step| Place { kind, tag, step };
        let count = self.number(place(Step::Count))?;
        let mut links = Vec::new();
        for _ in 0..count {
            let code = self.byte(place(Step::LinkKind))?;
            let at = self.number(place(Step::LinkPlace))?;
            links.push((code, at >> 1, at & 1 == 1));
        }
        Some(links)
    }
}

impl Thing {
    /// The thing as it stands in a file.
    fn json(self, places: &[Vec<Id>]) -> Json {
        let mut out = Object::new();
        if self.id > 0 {
            out.insert("id", self.id);
        }
        for (tag, part) in self.parts {
            let field = self.kind.and_then(|kind| codes::field(kind, tag));
            match part {
                Part::Thing(thing) => {
                    let key = thing.kind.map_or_else(|| unknown(tag), |kind| kind.row().key.to_string());
                    out.push(&key, thing.json(places));
                }
                part => {
                    let (key, value) = part.json(tag, field, places);
                    out.insert(&key, value);
                }
            }
        }
        Json::Object(out)
    }
}

impl Part {
    /// The field's name and value in a file; under a name of its own if this program does not know it.
    fn json(self, tag: u8, field: Option<FieldId>, places: &[Vec<Id>]) -> (String, Json) {
        let key = field.map_or_else(|| unknown(tag), |field| field.row().key.to_string());
        let shape = field.map(|field| field.row().shape);
        let value = match self {
            Part::Text(text) => text.into(),
            Part::Number(number) => number.into(),
            Part::Flag => true.into(),
            Part::Choice(choice) => {
                let keys = if let Some(Shape::Choice(keys)) = shape { keys } else { &[] };
                match usize::try_from(choice - 1).ok().and_then(|index| keys.get(index)) {
                    Some(name) => (*name).into(),
                    None => return (unknown(tag), choice.into()),
                }
            }
            Part::Links(links) => {
                let find = |code: u8, at: u64| places.get(usize::from(code))?.get(usize::try_from(at).ok()?).copied();
                let mut found = links.into_iter().filter_map(|(code, at, against)| Some((find(code, at)?, against)));
                if matches!(shape, Some(Shape::Link(_))) {
                    match found.next() {
                        Some((to, _)) => to.into(),
                        None => return (unknown(tag), Json::List(Vec::new())),
                    }
                } else {
                    Json::List(found.map(|(to, against)| file::link_value(to, against)).collect())
                }
            }
            Part::Thing(_) => Json::Null,
        };
        (key, value)
    }
}

fn unknown(tag: u8) -> String {
    format!("{UNKNOWN}{tag}")
}

fn zagzig(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

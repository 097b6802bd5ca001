//! Writing JSON: on one line, or indented by two for people. Only what must be escaped is.

use super::{Json, Object};

impl Json {
    /// On one line, without blanks.
    pub fn line(&self) -> String {
        let mut out = String::new();
        Writer { out: &mut out, pretty: false }.value(self, 0);
        out
    }

    /// Indented, one entry a line, without a last line break.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        Writer { out: &mut out, pretty: true }.value(self, 0);
        out
    }
}

struct Writer<'a> {
    out: &'a mut String,
    pretty: bool,
}

impl Writer<'_> {
    fn value(&mut self, json: &Json, depth: usize) {
        match json {
            Json::Null => self.out.push_str("null"),
            Json::Bool(on) => self.out.push_str(if *on { "true" } else { "false" }),
            Json::Number(number) => self.out.push_str(number.digits()),
            Json::Text(text) => self.text(text),
            Json::List(list) => self.list(list, depth),
            Json::Object(object) => self.object(object, depth),
        }
    }

    fn list(&mut self, list: &[Json], depth: usize) {
        self.out.push('[');
        for (place, value) in list.iter().enumerate() {
            self.next(place, depth + 1);
            self.value(value, depth + 1);
        }
        self.end(list.is_empty(), depth);
        self.out.push(']');
    }

    fn object(&mut self, object: &Object, depth: usize) {
        self.out.push('{');
        for (place, (key, value)) in object.iter().enumerate() {
            self.next(place, depth + 1);
            self.text(key);
            self.out.push_str(if self.pretty { ": " } else { ":" });
            self.value(value, depth + 1);
        }
        self.end(object.0.is_empty(), depth);
        self.out.push('}');
    }

    fn next(&mut self, place: usize, depth: usize) {
        if place > 0 {
            self.out.push(',');
        }
        self.end(false, depth);
    }

    /// A line break with its indent, where people are to read it.
    fn end(&mut self, empty: bool, depth: usize) {
        if self.pretty && !empty {
            self.out.push('\n');
            (0..depth).for_each(|_| self.out.push_str("  "));
        }
    }

    fn text(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{c}' => self.out.push_str("\\f"),
                '\0'..' ' => self.escape(c as u8),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    fn escape(&mut self, byte: u8) {
        self.out.push_str("\\u00");
        for digit in [byte >> 4, byte & 15] {
            self.out.push(char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }));
        }
    }
}

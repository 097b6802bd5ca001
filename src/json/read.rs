//! Reading JSON, strictly: what the standard does not allow is refused, with the place.

use super::{Json, Number, Object};

/// Lists and objects inside each other go this deep at most, so that no text can use up the stack.
const DEEPEST: usize = 127;

/// Where a text stops being JSON, from 1. Columns count bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    pub line: usize,
    pub column: usize,
}

/// Reads a text that holds one value.
pub fn read(text: &str) -> Result<Json, Bad> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0).filter(|_| {
        reader.blanks();
        reader.at == text.len()
    });
    value.ok_or_else(|| place(text, reader.at))
}

fn place(text: &str, at: usize) -> Bad {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    Bad { line, column: at - start + 1 }
}

/// Reads from `at` on; what gives none leaves `at` where it went wrong.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes over a byte if it is the next one.
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// A value and the blanks before it.
    fn value(&mut self, depth: usize) -> Option<Json> {
        self.blanks();
        match self.peek()? {
            b'{' if depth < DEEPEST => self.object(depth + 1),
            b'[' if depth < DEEPEST => self.list(depth + 1),
            b'"' => self.string().map(Json::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => None,
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        word.bytes().try_for_each(|byte| self.take(byte))?;
        Some(value)
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut list = Vec::new();
        self.at += 1;
        self.blanks();
        if self.take(b']').is_some() {
            return Some(Json::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if !self.more(b']')? {
                return Some(Json::List(list));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        let mut object = Object::new();
        self.at += 1;
        self.blanks();
        if self.take(b'}').is_some() {
            return Some(Json::Object(object));
        }
        loop {
            self.blanks();
            let key = self.string()?;
            self.blanks();
            self.take(b':')?;
            let value = self.value(depth)?;
            // Not looked for among those before: a text of many keys would take their square.
            object.0.push((key, value));
            if !self.more(b'}')? {
                return Some(Json::Object(object));
            }
        }
    }

    /// True for a comma, false for the end.
    fn more(&mut self, end: u8) -> Option<bool> {
        self.blanks();
        match self.take(b',') {
            Some(()) => Some(true),
            None => self.take(end).map(|()| false),
        }
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        _ = self.take(b'-');
        if self.take(b'0').is_none() {
            self.digits()?;
        }
        if self.take(b'.').is_some() {
            self.digits()?;
        }
        if self.take(b'e').or_else(|| self.take(b'E')).is_some() {
            _ = self.take(b'+').or_else(|| self.take(b'-'));
            self.digits()?;
        }
        Some(Json::Number(Number(self.text.get(start..self.at)?.into())))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | 0..32) {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at)?);
            if self.take(b'"').is_some() {
                return Some(out);
            }
            self.take(b'\\')?;
            out.push(self.escaped()?);
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Option<char> {
        let c = match self.peek()? {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return None,
        };
        self.at += 1;
        Some(c)
    }

    /// `uXXXX`, or two of them for a character beyond the first 65,536.
    fn unicode(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.take(b'\\')?;
        let second = self.unit().filter(|unit| (0xdc00..0xe000).contains(unit))?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    }

    fn unit(&mut self) -> Option<u32> {
        self.take(b'u')?;
        let digits = self.text.get(self.at..self.at + 4)?;
        let unit = digits.chars().try_fold(0, |unit, c| Some(unit << 4 | c.to_digit(16)?))?;
        self.at += 4;
        Some(unit)
    }
}

//! JSON (RFC 8259): a tree of values, read from and written to text. Pure and total. Must never lose what it read: the
//! order of keys and the digits of a number stay as they were.
//!
//! An own reader, because the library that everybody uses brings floating-point numbers, hash maps and the words of its
//! errors with it: 29 kB of the module, to 5 of these lines. The tests hold it against that library.

mod read;
mod write;

pub use read::{Bad, read};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Json {
    #[default]
    Null,
    Bool(bool),
    /// A number by its digits.
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

/// A number as it stands in JSON: nothing here counts in fractions, so its digits are all that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Box<str>);

/// Keys and values in the order they came in. Of a key that came twice the last counts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Object(Vec<(String, Json)>);

impl Number {
    /// As it stands in the text.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As a whole number, if it is one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// As a whole number that is not negative, if it is one that fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl Object {
    /// No keys.
    pub fn new() -> Object {
        Object::default()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Gives a key a value; a key that is there keeps its place.
    pub fn insert(&mut self, key: &str, value: impl Into<Json>) {
        match self.0.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => *old = value.into(),
            None => self.0.push((key.to_string(), value.into())),
        }
    }

    /// Adds to the list under a key, which is made when it is not there.
    pub fn push(&mut self, key: &str, value: Json) {
        match self.0.iter_mut().find(|(name, _)| name == key) {
            Some((_, Json::List(list))) => list.push(value),
            _ => self.insert(key, vec![value]),
        }
    }

    /// Keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl Json {
    /// The value of a key; none if this is no object or has no such key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.as_object()?.get(key)
    }

    /// The object it is.
    pub fn as_object(&self) -> Option<&Object> {
        if let Json::Object(object) = self { Some(object) } else { None }
    }

    /// The list it is.
    pub fn as_list(&self) -> Option<&[Json]> {
        if let Json::List(list) = self { Some(list) } else { None }
    }

    /// The text it is.
    pub fn as_str(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The truth value it is.
    pub fn as_bool(&self) -> Option<bool> {
        if let Json::Bool(on) = self { Some(*on) } else { None }
    }

    /// The number it is, if it is whole and fits.
    pub fn as_i64(&self) -> Option<i64> {
        if let Json::Number(number) = self { number.as_i64() } else { None }
    }

    /// The number it is, if it is whole, not negative and fits.
    pub fn as_u64(&self) -> Option<u64> {
        if let Json::Number(number) = self { number.as_u64() } else { None }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_string())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl From<bool> for Json {
    fn from(on: bool) -> Json {
        Json::Bool(on)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Json {
        Json::Number(Number(number.to_string().into()))
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Json {
        Json::Number(Number(number.to_string().into()))
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Json {
        u64::from(number).into()
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Json {
        Json::List(list)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        Json::Object(object)
    }
}

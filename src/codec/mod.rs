//! Stub, never committed.
use crate::model::{Canvas, Id};
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    Read,
    Embed,
    Test,
    Answer,
    Brief,
    Reply,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Part {
    #[default]
    Page,
    Grid,
    Tradeoffs,
    Boundaries,
    Brief(Id),
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Options {
    pub part: Part,
    pub theme: Theme,
    pub compact: bool,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub route: Route,
    pub canvas: Canvas,
    pub options: Options,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Include {
    pub test_and_funding: bool,
    pub reasons: bool,
    pub only_function: Option<Id>,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLarge;
impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("too large")
    }
}
pub fn encode(sent: &Sent, include: &Include) -> Result<String, TooLarge> {
    let n = crate::model::says::length(&sent.canvas) / 3 + include.reasons as usize;
    Ok(["r1", &"a7Xk".repeat(n / 4)].concat())
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    Newer { version: char },
    Damaged,
}
impl std::fmt::Display for LinkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("This link is damaged.")
    }
}
pub fn decode(_f: &str) -> Result<Sent, LinkError> {
    Err(LinkError::Damaged)
}

//! The share panel's part for wikis: which part, in which theme, as an `<iframe>` to copy, with a preview of exactly
//! that.

use yew::prelude::*;

use super::el::{El, GO, el, words};
use super::share::{Ask, EMBED_FIELD, Text, copy_box, note, option, push, select, tick};
use crate::codec::{Options, Part, Theme};
use crate::model::{Canvas, Id, Kind};

/// What a host must allow for everything in the embed to work.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// An embed that is ready.
pub struct Made<'a> {
    pub canvas: &'a Canvas,
    /// The whole address.
    pub url: &'a AttrValue,
    pub title: AttrValue,
    pub options: Options,
}

/// The choices, the snippet and its preview.
pub fn view(made: &Made, send: &Callback<Ask>, said: El) -> El {
    let code = AttrValue::from(code(made.url, &made.title));
    el("div", "b-share__embed")
        .kid(choices(made, send))
        .kid(words("label", "b-share__label", "Paste this into the page’s HTML").set("for", EMBED_FIELD))
        .kid(copy_box(EMBED_FIELD, &code))
        .kid(el("div", "b-share__do").kid(push(GO, send, Ask::Copy(Text::Embed), "Copy the embed")))
        .kid(said)
        .kid(note("It shows how things stand today, and says so. After changes, paste a new one."))
        .list(vec![preview(made.url)])
}

/// The frame is made anew for each address: one that is only told another fragment would not load again.
fn preview(url: &AttrValue) -> Html {
    el("iframe", "b-share__preview")
        .key(url.to_string())
        .set("title", "Preview of the embed")
        .set("sandbox", SANDBOX)
        .attr("src", url.clone())
        .into()
}

/// The snippet.
pub fn code(url: &str, title: &str) -> String {
    let mut name = String::new();
    for c in title.chars() {
        match c {
            '&' => name.push_str("&amp;"),
            '"' => name.push_str("&quot;"),
            '<' => name.push_str("&lt;"),
            c => name.push(c),
        }
    }
    let frame =
        ["<iframe src=\"", url, "\" title=\"", &name, "\" width=\"100%\" height=\"760\" loading=\"lazy\" sandbox=\""];
    [&frame.concat(), SANDBOX, "\"></iframe>"].concat()
}

const PARTS: [(&str, &str); 4] =
    [("page", "The page"), ("grid", "Choices by function"), ("choices", "The choices"), ("bounds", "Who comes first")];
const THEMES: [(&str, &str); 3] = [("auto", "As the reader’s system"), ("light", "Light"), ("dark", "Dark")];

fn choices(made: &Made, send: &Callback<Ask>) -> El {
    let Options { part, theme, compact } = made.options;
    let parts = PARTS.into_iter().map(|(key, name)| option(key, name.into(), part_of(key) == part));
    let brief = match part {
        Part::Brief(function) => Some(function),
        _ => None,
    };
    let parts = parts.chain(briefs(made.canvas, brief)).collect();
    let themes = THEMES.into_iter().map(|(key, name)| option(key, name.into(), theme_of(key) == theme)).collect();
    el("div", "b-share__options")
        .kid(el("label", "b-share__option").say("Part").kid(select(send, Ask::Part, parts)))
        .kid(el("label", "b-share__option").say("Theme").kid(select(send, Ask::Theme, themes)))
        .kid(tick(send, Ask::Compact, compact, "Compact"))
}

/// A menu line for the brief of each function.
pub fn briefs(canvas: &Canvas, chosen: Option<Id>) -> Vec<Html> {
    let one = |id: Id| {
        let name = ["The brief of ", canvas.function_name(id)].concat();
        let value = ["f", &id.to_string()].concat();
        el("option", "").attr("value", value.into()).selected(chosen == Some(id)).text(name.into()).into()
    };
    canvas.all(Kind::Function).map(one).collect()
}

/// The function a menu line stands for: `f` with its number.
pub fn function_of(value: &str) -> Option<Id> {
    value.strip_prefix('f')?.parse().ok()
}

/// The part a menu line stands for.
pub fn part_of(value: &str) -> Part {
    match value {
        "grid" => Part::Grid,
        "choices" => Part::Tradeoffs,
        "bounds" => Part::Boundaries,
        _ => function_of(value).map_or(Part::Page, Part::Brief),
    }
}

/// The theme a menu line stands for.
pub fn theme_of(value: &str) -> Theme {
    match value {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => Theme::Auto,
    }
}

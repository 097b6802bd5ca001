//! The first screen: one box, a ready sentence, and the other ways in. Canvases already here come first.

use yew::prelude::*;

use super::cx::{Cx, Size, Slot};
use super::el::{El, GO, PLAIN, WORD, button, el, words};
use super::msg::Msg;
use super::notes;
use super::paste;
use super::route::{Place, Route, canvas_fragment};
use crate::model::FieldId;
use crate::model::json::hex;
use crate::model::value::ROOT;

/// The sentence that is offered to whoever has none at hand.
pub const READY: &str =
    "We’ll be the trusted partner for every business, combining startup speed with bank-grade stability";

/// A canvas of this browser, for the short list.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub id: u64,
    pub title: AttrValue,
    /// Where one was last in it, as in its address.
    pub place: String,
}

/// The screen.
pub fn view(cx: &Cx, known: &[Known], pieces: Html, saved: Html) -> Html {
    let sentence = cx.canvas.text(ROOT, FieldId::Sentence);
    let slot = Slot { size: Size::Large, ..Slot::of(ROOT, FieldId::Sentence) }.hints("Paste it as it is.");
    let title = words("h1", "b-hidden", "Bearing: find out what your strategy gives up");
    let margin = notes::margin(cx, |note| note.id == ROOT && note.field == FieldId::Sentence);
    el("main", "b-start")
        .set("id", "b-main")
        .kid(words("p", "b-start__brand", "Bearing"))
        .kid(here(known))
        .kid(title.set("id", "b-where").set("tabindex", "-1"))
        .kid(cx.box_for(slot))
        .kid(ready(cx, sentence.is_empty()))
        .kid(el("div", "b-start__notes").kid(margin))
        .kid(onward(cx, sentence))
        .kid(pieces)
        .kid(saved)
        .kid(other_ways(cx))
        .into()
}

fn here(known: &[Known]) -> El {
    let link = |key: String, href: String, text: AttrValue| {
        el("li", "").key(key).kid(el("a", "").attr("href", href.into()).text(text)).into()
    };
    let mut links: Vec<Html> = known
        .iter()
        .take(4)
        .map(|it| link(hex(it.id), ["#", &canvas_fragment(it.id, &it.place)].concat(), it.title.clone()))
        .collect();
    if known.len() > 4 {
        let all = format!("#{}", Route::Canvases.fragment());
        links.push(link("all".into(), all, format!("All {}", known.len()).into()));
    }
    el("section", "b-start__here")
        .hide(known.is_empty())
        .set("aria-label", "Your canvases")
        .kid(words("h2", "b-start__label", "Go on with"))
        .kid(el("ul", "b-start__list").list(links))
}

fn ready(cx: &Cx, empty: bool) -> El {
    let fill = Msg::Fill { id: ROOT, field: FieldId::Sentence, text: READY };
    el("div", "b-start__ready")
        .hide(!empty)
        .kid(words("p", "b-start__sentence", READY))
        .kid(button(PLAIN, &cx.send, fill).say("Try this one"))
}

/// The way on, once there is a sentence. One in which nothing is found gets a question all the same.
fn onward(cx: &Cx, sentence: &str) -> El {
    let some = !sentence.trim().is_empty();
    let quiet = some && cx.margin.notes.is_empty();
    let go = button(if quiet { GO } else { PLAIN }, &cx.send, Msg::Go(Place::Box(2)));
    el("div", "b-start__on")
        .hide(!some)
        .kid(words("p", "b-start__ask", "Which two good things in it collide most often?").hide(!quiet))
        .kid(go.say(if quiet { "Name the two" } else { "Go on" }))
        .kid(button(PLAIN, &cx.send, Msg::Cut).hide(!paste::is_several(sentence)).say("Sort these statements"))
}

fn other_ways(cx: &Cx) -> El {
    let way = |label: &'static str, msg: Msg| el("li", "").kid(button(WORD, &cx.send, msg).say(label)).into();
    let mut ways: Vec<Html> = vec![way("Start empty", Msg::StartEmpty)];
    ways.extend(super::examples::ALL.iter().enumerate().map(|(at, example)| way(example.name, Msg::OpenExample(at))));
    ways.push(way("Open a file", Msg::OpenFile));
    let all = words("a", "", "Your canvases").attr("href", AttrValue::from(format!("#{}", Route::Canvases.fragment())));
    ways.push(el("li", "").kid(all).into());
    el("ul", "b-start__ways").list(ways)
}

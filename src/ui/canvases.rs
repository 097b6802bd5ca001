//! The list of canvases in this browser, what was removed, and what cannot be read.

use yew::prelude::*;

use super::cx::Cx;
use super::el::{El, GO, PLAIN, WORD, button, el, words};
use super::msg::Msg;
use super::outside;
use super::route::canvas_fragment;
use crate::model::date::Date;
use crate::model::json::hex;
use crate::platform::Local;
use crate::store::{self, Aside, Entry, Found, Kept, Standing};

/// The screen.
pub fn view(cx: &Cx, saved: El) -> Html {
    let listing = store::list(&Local);
    let fault = listing.as_ref().err().map(ToString::to_string);
    let listing = listing.unwrap_or_default();
    let bin = store::bin(&Local).unwrap_or_default();
    let entries = listing.entries.iter().map(|entry| one(cx, entry)).collect();
    let kept = listing.entries.iter().flat_map(|entry| store::kept(&Local, entry.id).unwrap_or_default());
    el("main", "b-canvases")
        .set("id", "b-main")
        .kid(el("p", "b-canvases__brand").kid(words("a", "", "Bearing").set("href", "#/")))
        .kid(words("h1", "b-canvases__title", "Your canvases").set("id", "b-where").set("tabindex", "-1"))
        .kid(empty(listing.entries.is_empty(), fault))
        .kid(el("ul", "b-canvases__list").list(entries))
        .kid(ways(cx))
        .kid(part("Can’t be read", listing.aside.iter().map(|aside| unreadable(cx, aside)).collect()))
        .kid(part("Words that two tabs changed at once", kept.map(|kept| lost(cx, kept)).collect()))
        .kid(part("Removed", bin.iter().map(|(key, entry)| removed(cx, key, entry)).collect()))
        .kid(saved)
        .into()
}

fn empty(none: bool, fault: Option<String>) -> El {
    let text = fault.unwrap_or_else(|| "None yet. The first begins with one sentence.".to_string());
    el("p", "b-lead").hide(!none).text(text.into())
}

fn name(entry: &Entry) -> String {
    match (entry.title.trim(), entry.organisation.trim()) {
        ("", "") => {
            let canvas = store::peek(&Local, entry.id).ok().flatten();
            canvas.map_or("Untitled canvas".to_string(), |canvas| super::cx::title(&canvas).to_string())
        }
        ("", name) | (name, "") => name.to_string(),
        (title, organisation) => format!("{title}, {organisation}"),
    }
}

fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1_000))
}

fn one(cx: &Cx, entry: &Entry) -> Html {
    let name = name(entry);
    let label = |action: &str| AttrValue::from(format!("{action}: {name}"));
    let facts = format!("Changed {} · {}", Date::from_seconds(entry.changed).words(), kilobytes(entry.bytes));
    let link = el("a", "b-canvases__name")
        .attr("href", ["#", &canvas_fragment(entry.id, &entry.place)].concat().into())
        .text(name.clone().into());
    let duplicate = button(WORD, &cx.send, Msg::Duplicate(entry.id)).attr("aria-label", label("Duplicate"));
    let remove = button(WORD, &cx.send, Msg::Delete(entry.id)).attr("aria-label", label("Remove"));
    el("li", "b-canvases__one")
        .key(hex(entry.id))
        .kid(el("p", "").kid(link))
        .kid(el("p", "b-canvases__facts").text(facts.into()))
        .kid(el("p", "b-canvases__do").kid(duplicate.say("Duplicate")).kid(remove.say("Remove")))
        .kid(versions(cx, entry.id))
        .into()
}

fn versions(cx: &Cx, id: u64) -> El {
    let versions = store::versions(&Local, id).unwrap_or_default();
    let none = versions.is_empty();
    let lines = versions.into_iter().map(|version| {
        let when = format!("As it was until {}", outside::date_and_time(version.changed));
        let open = button(WORD, &cx.send, Msg::Version(version.key.clone())).say("Open beside the present one");
        el("li", "b-canvases__do").kid(el("span", "").text(when.into())).kid(open).into()
    });
    let lines = lines.collect();
    el("details", "b-more").hide(none).kid(words("summary", "", "Earlier versions")).kid(el("ul", "").list(lines))
}

/// The canvases of a back-up and how each stands to what is here.
pub fn restore(cx: &Cx, found: &[Found]) -> Html {
    let lines = found.iter().enumerate().map(|(at, one)| {
        let (how, label) = match one.standing {
            Standing::New => ("Not in this browser.", "Put it back"),
            Standing::Same => ("Here already, and the same.", "Put a copy beside it"),
            Standing::Differs => ("Here already, and different. Nothing is overwritten.", "Put a copy beside it"),
        };
        let put = button(WORD, &cx.send, Msg::PutBack(Some(at))).say(label);
        line(&at.to_string(), &super::cx::title(&one.canvas), how.to_string(), vec![put.into()])
    });
    let lines = lines.collect();
    let new = found.iter().filter(|one| one.standing == Standing::New).count();
    let all = AttrValue::from(format!("Put back all {new} that are not here"));
    el("main", "b-canvases")
        .set("id", "b-main")
        .kid(words("h1", "b-canvases__title", "What the file holds").set("id", "b-where").set("tabindex", "-1"))
        .kid(el("ul", "b-canvases__list").list(lines))
        .kid(
            el("p", "b-canvases__ways")
                .kid(button(GO, &cx.send, Msg::PutBack(None)).hide(new == 0).text(all))
                .kid(button(PLAIN, &cx.send, Msg::Home).say("Leave it")),
        )
        .into()
}

fn ways(cx: &Cx) -> El {
    el("p", "b-canvases__ways")
        .kid(button(PLAIN, &cx.send, Msg::StartEmpty).say("New canvas"))
        .kid(button(PLAIN, &cx.send, Msg::OpenFile).say("Open a file"))
        .kid(button(PLAIN, &cx.send, Msg::BackUp).say("Back up all canvases"))
}

fn part(title: &'static str, lines: Vec<Html>) -> El {
    el("section", "b-canvases__part")
        .hide(lines.is_empty())
        .kid(words("h2", "b-canvases__label", title))
        .kid(el("ul", "b-canvases__list").list(lines))
}

fn line(key: &str, name: &str, facts: String, actions: Vec<Html>) -> Html {
    el("li", "b-canvases__one")
        .key(key)
        .kid(el("p", "").text(name.to_string().into()))
        .kid(el("p", "b-canvases__facts").text(facts.into()))
        .kid(el("p", "b-canvases__do").list(actions))
        .into()
}

fn unreadable(cx: &Cx, aside: &Aside) -> Html {
    let name = if aside.name.is_empty() { "A canvas without a name" } else { &aside.name };
    let facts = format!("{} It is kept as it is.", aside.reason);
    let file = button(WORD, &cx.send, Msg::SaveAside(aside.key.clone())).say("Save it as a file");
    let erase = button(WORD, &cx.send, Msg::Erase(aside.key.clone())).say("Remove for good");
    line(&aside.key, name, facts, vec![file.into(), erase.into()])
}

fn lost(cx: &Cx, kept: Kept) -> Html {
    let copy = button(WORD, &cx.send, Msg::Copy(kept.words.clone().into())).say("Copy the words");
    let gone = button(WORD, &cx.send, Msg::Erase(kept.key.clone())).say("Not needed");
    line(&kept.key, &kept.words, kept.place.clone(), vec![copy.into(), gone.into()])
}

fn removed(cx: &Cx, key: &str, entry: &Entry) -> Html {
    let back = button(WORD, &cx.send, Msg::Restore(key.to_string())).say("Bring it back");
    let erase = button(WORD, &cx.send, Msg::Erase(key.to_string())).say("Remove for good");
    line(key, &name(entry), kilobytes(entry.bytes), vec![back.into(), erase.into()])
}

/// The box a file is picked with; in every screen, never in view.
pub fn file_box(cx: &Cx) -> El {
    let send = cx.send.clone();
    let picked = Callback::from(move |event: Event| outside::picked(&event, &send));
    el("input", "")
        .set("type", "file")
        .set("id", "b-file")
        .set("accept", ".json,application/json,.md,text/markdown")
        .hide(true)
        .change(picked)
}

//! Theirs beside yours: what a shared canvas says differently, thing by thing, each taken or left. Taking is an edit like
//! any other, so it can be undone; leaving only puts the difference out of sight.

use std::rc::Rc;

use yew::prelude::*;

use super::el::{El, GO, PLAIN, WORD, button, el, words};
use super::embed::as_of;
use super::msg::Msg;
use super::outside;
use super::route::Place;
use super::sheet::{owned, said};
use crate::model::diff::{self, Change, What};
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, Goes, Head, Kind};
use crate::platform::Local;
use crate::review::Step;
use crate::store;

/// What comparing needs.
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    pub mine: Rc<Canvas>,
    pub theirs: Rc<Canvas>,
    /// The state both come from, if it is known: then what only you changed is not held against you.
    #[prop_or_default]
    pub base: Option<Rc<Canvas>>,
    pub send: Callback<Msg>,
}

/// The view. It remembers what was left.
pub struct Compare {
    left: Vec<Change>,
}

/// Who made two states differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Them,
    Both,
    You,
}

impl Component for Compare {
    type Message = Change;
    type Properties = CompareProps;

    fn create(_: &Context<Compare>) -> Compare {
        Compare { left: Vec::new() }
    }

    fn update(&mut self, _: &Context<Compare>, change: Change) -> bool {
        self.left.push(change);
        true
    }

    fn view(&self, ctx: &Context<Compare>) -> Html {
        let props = ctx.props();
        let found = found(props);
        let open: Vec<&(Change, By)> = found.iter().filter(|(change, _)| !self.left.contains(change)).collect();
        let leave = ctx.link().callback(|change| change);
        let group = |by: By| open.iter().filter(|it| it.1 == by).map(|it| one(props, &it.0, by, &leave)).collect();
        el("main", "b-compare")
            .set("id", "b-main")
            .kid(words("h1", "b-embed__title", "Theirs beside yours").set("id", "b-where").set("tabindex", "-1"))
            .kid(el("p", "b-compare__lead").text(lead(props, open.iter().all(|it| it.1 == By::You)).into()))
            .kid(actions(props, &open))
            .kid(part(if props.base.is_some() { "They changed" } else { "Different" }, group(By::Them)))
            .kid(part("You both changed", group(By::Both)))
            .kid(folded("Only you changed since", group(By::You)))
            .into()
    }
}

/// The differences worth showing, and who made them.
fn found(props: &CompareProps) -> Vec<(Change, By)> {
    let travels = |change: &Change| travels(change, &props.theirs);
    let differ = diff::changes(&props.mine, &props.theirs).into_iter().filter(travels);
    let Some(base) = &props.base else { return differ.map(|change| (change, By::Them)).collect() };
    let (theirs, mine) = (diff::changes(base, &props.theirs), diff::changes(base, &props.mine));
    let by = |change: &Change| match (touched(&theirs, change), touched(&mine, change)) {
        (true, true) => By::Both,
        (false, true) => By::You,
        _ => By::Them,
    };
    differ.map(|change| (by(&change), change)).map(|(by, change)| (change, by)).collect()
}

/// True if somebody changed the same: the same field, or the same thing's being there or place.
fn touched(changes: &[Change], change: &Change) -> bool {
    let field = |change: &Change| match change.what {
        What::Field { field, .. } => Some(field),
        _ => None,
    };
    changes.iter().any(|other| other.id == change.id && field(other) == field(change))
}

/// A link leaves out what its sender keeps; that it is missing there is no difference.
fn travels(change: &Change, theirs: &Canvas) -> bool {
    let on_wish = matches!(change.kind, Kind::Question | Kind::Funding | Kind::Answer);
    if on_wish && theirs.all(change.kind).next().is_none() {
        return false;
    }
    match &change.what {
        What::Field { field, .. } => field.row().goes >= Goes::Share,
        _ => !change.kind.row().append_only && change.kind != Kind::RuleOff,
    }
}

fn lead(props: &CompareProps, decided: bool) -> String {
    let mut out = as_of(&props.theirs).replace("As of", "Theirs is as of");
    if !out.is_empty() {
        out.push_str(". ");
    }
    out.push_str(match decided {
        true => "Nothing is left to decide. Yours is saved as it stands.",
        false => "Take what you want. What you leave stays as yours is.",
    });
    out
}

fn actions(props: &CompareProps, open: &[&(Change, By)]) -> El {
    let back = Msg::Go(Place::Step(Step::Page));
    el("div", "b-reading__do")
        .kid(button(GO, &props.send, back).say("To my canvas"))
        .kid(
            button(PLAIN, &props.send, Msg::Edit(everything(props, open)))
                .hide(open.iter().filter(|it| it.1 == By::Them).count() < 2)
                .say("Take all of these"),
        )
        .kid(button(WORD, &props.send, Msg::Undo).say("Undo"))
}

/// One edit for all that only they changed.
fn everything(props: &CompareProps, open: &[&(Change, By)]) -> Edit {
    let mut state = Canvas::clone(&props.mine);
    let mut edits = Vec::new();
    for (change, _) in open.iter().filter(|it| it.1 == By::Them) {
        let edit = change.edit(&state, &props.theirs);
        state.apply(&edit);
        edits.push(edit);
    }
    Edit::All(edits)
}

fn part(title: &'static str, lines: Vec<Html>) -> El {
    el("section", "b-compare__part")
        .hide(lines.is_empty())
        .kid(words("h2", "b-compare__label", title))
        .kid(el("ul", "b-compare__list").list(lines))
}

fn folded(title: &'static str, lines: Vec<Html>) -> El {
    el("details", "b-compare__part")
        .hide(lines.is_empty())
        .kid(words("summary", "b-compare__label", title))
        .kid(el("ul", "b-compare__list").list(lines))
}

fn one(props: &CompareProps, change: &Change, by: By, leave: &Callback<Change>) -> Html {
    let edit = Msg::Edit(change.edit(&props.mine, &props.theirs));
    let left = change.clone();
    let name = heading(props, change);
    let label = |action: &str| AttrValue::from([action, ": ", &name].concat());
    let take = match change.what {
        What::Added => "Add it",
        What::Removed => "Remove mine too",
        What::Moved => "Move mine",
        What::Field { .. } => "Take theirs",
    };
    let stay = if change.what == What::Added { "Leave it out" } else { "Leave mine" };
    let look = if by == By::You { WORD } else { PLAIN };
    let leaving = leave.reform(move |_: MouseEvent| left.clone());
    let leave = words("button", WORD, stay).set("type", "button").press(leaving);
    el("li", "b-compare__one")
        .key(key(change))
        .kid(el("h3", "b-compare__name").set("dir", "auto").text(name.clone().into()))
        .kid(sides(change))
        .kid(
            el("p", "b-reading__do")
                .kid(button(look, &props.send, edit).attr("aria-label", label(take)).say(take))
                .kid(leave.attr("aria-label", label(stay))),
        )
        .into()
}

fn key(change: &Change) -> String {
    let field = match change.what {
        What::Field { field, .. } => field.row().key,
        What::Moved => "moved",
        _ => "",
    };
    [&change.id.to_string(), "-", field].concat()
}

/// What it is about: `Trade-off · 120 things that work · Cost`.
fn heading(props: &CompareProps, change: &Change) -> String {
    let field = match change.what {
        What::Field { field, .. } => field.row().name,
        _ => "",
    };
    if change.id == ROOT {
        return field.to_string();
    }
    let mut kind = change.kind.row().name.to_string();
    if let Some(first) = kind.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let holder = |canvas: &Canvas| canvas.item(change.id).map(|item| item.parent).filter(|id| *id != ROOT);
    let above = match (holder(&props.mine), holder(&props.theirs)) {
        (Some(id), _) => diff::name(&props.mine, id),
        (None, Some(id)) => diff::name(&props.theirs, id),
        _ => String::new(),
    };
    crate::model::says::list([above.as_str(), &kind, &change.name, field], " · ")
}

/// Both sides of a difference.
fn sides(change: &Change) -> El {
    let (yours, theirs) = match &change.what {
        What::Field { before, after, .. } => (before.as_str(), after.as_str()),
        What::Added => ("", change.name.as_str()),
        What::Removed => (change.name.as_str(), ""),
        What::Moved => return words("p", "b-compare__lead", "It stands in another place in theirs."),
    };
    let side = |label: &'static str, text: &str| {
        let words_or_none =
            if text.is_empty() { words("span", "b-compare__none", "nothing") } else { said(owned(text)) };
        el("div", "b-compare__side").kid(words("dt", "", label)).kid(el("dd", "").kid(words_or_none))
    };
    el("dl", "b-compare__sides").kid(side("Yours", yours)).kid(side("Theirs", theirs))
}

/// The canvas in this browser that a shared one can be compared with: the same, the one it was copied from, or a copy of
/// the same original.
pub fn counterpart(theirs: &Head) -> Option<Canvas> {
    if outside::is_safe() {
        return None;
    }
    let family = |head: &Head| [Some(head.id), head.origin.map(|origin| origin.id)];
    let related =
        |mine: &Head| family(mine).into_iter().flatten().any(|id| id != 0 && family(theirs).contains(&Some(id)));
    let entries = store::list(&Local).unwrap_or_default().entries;
    let mut found = entries.iter().filter_map(|entry| store::peek(&Local, entry.id).ok().flatten());
    found.find(|mine| related(&mine.head))
}

/// The revision under which a canvas is first saved.
const FIRST: u32 = 1;

/// The state both come from, if one of the versions kept here is it.
pub fn ancestor(mine: &Head, theirs: &Head) -> Option<Canvas> {
    let revision = match (mine.origin, theirs.origin) {
        (_, Some(origin)) if origin.id == mine.id => origin.revision,
        (_, _) if mine.id == theirs.id => theirs.revision,
        // A copy, as it was when it was kept; theirs has gone on from there.
        (Some(mine), _) if mine.id == theirs.id && mine.revision <= theirs.revision => FIRST,
        (Some(mine), Some(theirs)) if mine.id == theirs.id && mine.revision <= theirs.revision => FIRST,
        _ => return None,
    };
    store::ancestor(&Local, mine.id, revision).ok().flatten()
}

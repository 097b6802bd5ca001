//! A shared link, opened: the page to read, whose and when, and what can be done with it. Nothing of the reader's own is
//! touched. A link that cannot be read says so here, in a sentence.

use std::rc::Rc;

use yew::prelude::*;

use super::el::{El, GO, PLAIN, WORD, el, list, words};
use super::embed::as_of;
use super::sheet::{Sheet, owned};
use super::{brief, grid, page};
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind, says};

/// What the reading view needs.
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    pub canvas: Rc<Canvas>,
    /// The function whose brief is shown first, if the link was made for one.
    #[prop_or_default]
    pub brief: Option<Id>,
    pub on_keep: Callback<()>,
    /// There is a canvas of the same origin in this browser: compare with it.
    #[prop_or_default]
    pub on_compare: Option<Callback<()>>,
    pub on_print: Callback<()>,
    pub on_home: Callback<()>,
}

/// What is being read of the canvas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Page,
    Grid,
    Brief(Id),
}

/// The reading view.
pub struct Reading {
    shown: Shown,
}

impl Component for Reading {
    type Message = Shown;
    type Properties = ReadingProps;

    fn create(ctx: &Context<Reading>) -> Reading {
        Reading { shown: ctx.props().brief.map_or(Shown::Page, Shown::Brief) }
    }

    fn update(&mut self, _: &Context<Reading>, shown: Shown) -> bool {
        self.shown = shown;
        true
    }

    fn view(&self, ctx: &Context<Reading>) -> Html {
        let props = ctx.props();
        let main = el("main", "b-reading__main").set("id", "b-main").set("tabindex", "-1");
        el("div", "b-reading")
            .kid(top(props))
            .kid(tabs(&props.canvas, self.shown, &ctx.link().callback(|shown| shown)))
            .kid(main.kid(self.shown(&props.canvas)))
            .into()
    }
}

impl Reading {
    fn shown(&self, canvas: &Canvas) -> Html {
        match self.shown {
            Shown::Page => page::draw(&Sheet::to_read(canvas, 1)),
            Shown::Brief(function) => brief::draw(canvas, function, 1),
            Shown::Grid => el("section", "b-reading__grid")
                .kid(
                    words("h1", "b-embed__title", "Where each choice is felt")
                        .set("id", "b-where")
                        .set("tabindex", "-1"),
                )
                .kid(grid::draw(canvas, None))
                .into(),
        }
    }
}

/// What there is to read: the page, the grid, each function's brief.
pub fn tabs(canvas: &Canvas, now: Shown, send: &Callback<Shown>) -> El {
    let tab = |what: Shown, name: AttrValue| {
        let pressed = if now == what { "true" } else { "false" };
        el("button", "b-reading__view")
            .set("type", "button")
            .set("aria-pressed", pressed)
            .set("dir", "auto")
            .press(send.reform(move |_: MouseEvent| what))
            .text(name)
            .into()
    };
    let mut tabs: Vec<Html> = vec![tab(Shown::Page, "The page".into()), tab(Shown::Grid, "Choices by function".into())];
    tabs.extend(canvas.all(Kind::Function).map(|id| tab(Shown::Brief(id), owned(canvas.function_name(id)))));
    el("nav", "b-reading__views").set("aria-label", "What to read").list(tabs)
}

fn top(props: &ReadingProps) -> El {
    let compare = match &props.on_compare {
        Some(compare) => does(PLAIN, compare, "Compare with mine").into(),
        None => Html::default(),
    };
    let actions = el("div", "b-reading__do")
        .kid(does(GO, &props.on_keep, "Keep a copy"))
        .kid(compare)
        .kid(does(PLAIN, &props.on_print, "Print"))
        .kid(does(WORD, &props.on_home, "My own canvases"));
    el("header", "b-reading__top").kid(el("p", "b-reading__whose").text(whose(&props.canvas).into())).kid(actions)
}

#[inline(never)]
fn does(class: &'static str, what: &Callback<()>, name: &'static str) -> El {
    words("button", class, name).set("type", "button").press(what.reform(|_: MouseEvent| ()))
}

/// Whose it is and when it was so, and that reading changes nothing.
fn whose(canvas: &Canvas) -> String {
    let ask = canvas.text(ROOT, FieldId::Ask).trim();
    let ask = if ask.is_empty() { String::new() } else { ["Questions go to ", ask].concat() };
    says::list(["Shared with you to read", &as_of(canvas), &ask, "Your own canvases are as they were."], ". ")
}

/// A link that cannot be read: what is wrong and what to do, in a sentence or two; loading the page again may help where
/// the link is from a newer Bearing.
pub fn broken(sentence: AttrValue, reload: Option<Callback<()>>, home: &Callback<()>) -> Html {
    let again = list(reload.iter().map(|reload| does(GO, reload, "Load the page again").into()).collect());
    el("main", "b-reading b-reading--broken")
        .set("id", "b-main")
        .kid(words("h1", "b-embed__title", "This can’t be opened").set("tabindex", "-1").set("id", "b-where"))
        .kid(el("p", "b-reading__why").set("role", "status").text(sentence))
        .kid(words("p", "b-reading__whose", "Your own canvases are as they were."))
        .kid(el("div", "b-reading__do").kid(again).kid(does(PLAIN, home, "My own canvases")))
        .into()
}

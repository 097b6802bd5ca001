//! A shared link, opened: the page to read, whose and when, and what can be done with it. Nothing of the reader's own is
//! touched. A link that cannot be read says so here, in a sentence.

use std::rc::Rc;

use yew::prelude::*;

use super::brief::Brief;
use super::embed::as_of;
use super::grid::Grid;
use super::page::Page;
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
enum Shown {
    Page,
    Grid,
    Brief(Id),
}

/// The reading view.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let canvas = &props.canvas;
    let shown = use_state(|| props.brief.map_or(Shown::Page, Shown::Brief));
    html! {
        <div class="b-reading">
            <header class="b-reading__top">
                <p class="b-reading__whose">{ whose(canvas) }</p>
                <div class="b-reading__do">
                    <button type="button" class="b-button b-button--go" onclick={props.on_keep.reform(|_: MouseEvent| ())}>{ "Keep a copy" }</button>
                    if let Some(compare) = &props.on_compare {
                        <button type="button" class="b-button" onclick={compare.reform(|_: MouseEvent| ())}>{ "Compare with mine" }</button>
                    }
                    <button type="button" class="b-button" onclick={props.on_print.reform(|_: MouseEvent| ())}>{ "Print" }</button>
                    <button type="button" class="b-button b-button--word" onclick={props.on_home.reform(|_: MouseEvent| ())}>{ "My own canvases" }</button>
                </div>
            </header>
            { choose(canvas, &shown) }
            <main class="b-reading__main" tabindex="-1" id="b-reading">
                { view(canvas, *shown) }
            </main>
        </div>
    }
}

/// Whose it is and when it was so, and that reading changes nothing.
fn whose(canvas: &Canvas) -> String {
    let ask = canvas.text(ROOT, FieldId::Ask).trim();
    let ask = if ask.is_empty() { String::new() } else { ["Questions go to ", ask].concat() };
    let mut words = says::list(["Shared with you to read", &as_of(canvas), &ask], ". ");
    words.push_str(". Your own canvases are as they were.");
    words
}

/// What there is to read: the page, the grid, each function's brief.
fn choose(canvas: &Canvas, shown: &UseStateHandle<Shown>) -> Html {
    let briefs = canvas.all(Kind::Function).map(|id| (Shown::Brief(id), canvas.function_name(id).to_string()));
    let views = [(Shown::Page, "The page".to_string()), (Shown::Grid, "Choices by function".to_string())];
    html! {
        <nav class="b-reading__views" aria-label="What to read">
            for (what, name) in views.into_iter().chain(briefs) {
                { tab(shown, what, name) }
            }
        </nav>
    }
}

fn tab(shown: &UseStateHandle<Shown>, what: Shown, name: String) -> Html {
    let here = **shown == what;
    let set = shown.clone();
    let onclick = Callback::from(move |_: MouseEvent| set.set(what));
    html! {
        <button type="button" class="b-reading__view" aria-pressed={here.to_string()} {onclick} dir="auto">{ name }</button>
    }
}

fn view(canvas: &Rc<Canvas>, shown: Shown) -> Html {
    match shown {
        Shown::Page => html! { <Page {canvas} level={1} /> },
        Shown::Brief(function) => html! { <Brief {canvas} {function} level={1} /> },
        Shown::Grid => html! {
            <section class="b-reading__grid">
                <h1 class="b-embed__title">{ "Where each choice is felt" }</h1>
                <Grid {canvas} />
            </section>
        },
    }
}

/// What a broken link needs.
#[derive(Properties, PartialEq)]
pub struct BrokenProps {
    /// What is wrong, and what to do, in a sentence or two.
    pub sentence: AttrValue,
    /// The link is from a newer Bearing: loading the page again may help.
    #[prop_or_default]
    pub on_reload: Option<Callback<()>>,
    pub on_home: Callback<()>,
}

/// A link that cannot be read.
#[component]
pub fn Broken(props: &BrokenProps) -> Html {
    html! {
        <main class="b-reading b-reading--broken">
            <h1 class="b-embed__title" tabindex="-1" id="b-reading">{ "This link can’t be opened" }</h1>
            <p class="b-reading__why" role="status">{ &props.sentence }</p>
            <p class="b-reading__whose">{ "Your own canvases are as they were." }</p>
            <div class="b-reading__do">
                if let Some(reload) = &props.on_reload {
                    <button type="button" class="b-button b-button--go" onclick={reload.reform(|_: MouseEvent| ())}>{ "Load the page again" }</button>
                }
                <button type="button" class="b-button" onclick={props.on_home.reform(|_: MouseEvent| ())}>{ "My own canvases" }</button>
            </div>
        </main>
    }
}

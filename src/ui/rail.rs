//! The rail: seven steps, in any order, each with its count of what is to settle.

use yew::prelude::*;

use super::cx::Cx;
use super::el::{El, el, words};
use super::flow;
use super::route::{Place, Route};
use crate::review::Step;

/// The rail; `counts` are of the seven steps.
pub fn view(cx: &Cx, place: Place, counts: &[usize; 7], saved: Html) -> Html {
    let steps = Step::ALL.map(|step| one(cx, step, place, counts[step as usize]));
    el("nav", "b-rail")
        .set("aria-label", "Steps")
        .kid(top(cx))
        .kid(one_by_one(cx, place))
        .kid(el("ol", "b-rail__steps").list(steps.into()))
        .kid(saved)
        .into()
}

fn top(cx: &Cx) -> El {
    let all = AttrValue::from(format!("#{}", Route::Canvases.fragment()));
    el("div", "b-rail__top")
        .kid(words("a", "b-rail__brand", "Bearing").set("href", "#/"))
        .kid(el("p", "b-rail__name").text(cx.title()))
        .kid(words("a", "b-rail__all", "All canvases").attr("href", all))
}

fn href(cx: &Cx, place: Place) -> AttrValue {
    AttrValue::from(format!("#{}", Route::Canvas { id: cx.canvas.head.id, place }.fragment()))
}

fn current(link: El, here: bool) -> El {
    if here { link.set("aria-current", "step") } else { link }
}

fn one_by_one(cx: &Cx, place: Place) -> El {
    let number = match place {
        Place::Box(number) => number,
        Place::Step(_) => flow::next_empty(&cx.canvas, 0).unwrap_or(1),
    };
    let count = AttrValue::from(format!("{} of {}", flow::filled(&cx.canvas), flow::BOXES.len()));
    let link = el("a", "b-rail__flow")
        .attr("href", href(cx, Place::Box(number)))
        .kid(words("span", "", "One question at a time"))
        .kid(el("span", "b-rail__count").text(count));
    current(link, matches!(place, Place::Box(_)))
}

fn one(cx: &Cx, step: Step, place: Place, count: usize) -> Html {
    let open = el("span", "b-rail__open").hide(count == 0).text(AttrValue::from(count.to_string())).kid(words(
        "span",
        "b-hidden",
        " to settle",
    ));
    let number = AttrValue::from((step as usize + 1).to_string());
    let link = el("a", "b-rail__step")
        .attr("href", href(cx, Place::Step(step)))
        .kid(el("span", "b-rail__number").set("aria-hidden", "true").text(number))
        .kid(words("span", "b-rail__label", step.name()))
        .kid(open);
    el("li", "").kid(current(link, place == Place::Step(step))).into()
}

//! A link that was opened: read, embedded, or why it can be neither. Nothing here writes.

use yew::prelude::*;

use super::compare;
use super::cx::Cx;
use super::embed::Embed;
use super::msg::Msg;
use super::outside::{self, Opened};
use super::reading::{Broken, Reading};
use crate::codec::{LinkError, Part, Route, Sent};

/// The screen.
pub fn view(cx: &Cx, opened: &Opened) -> Html {
    match opened {
        Ok(sent) if sent.route == Route::Embed && outside::is_framed() => embed(sent),
        Ok(sent) => reading(cx, sent),
        Err(error) => broken(cx, error),
    }
}

fn embed(sent: &Sent) -> Html {
    let full = outside::full_address();
    html! { <Embed canvas={std::rc::Rc::new(sent.canvas.clone())} options={sent.options} {full} /> }
}

fn reading(cx: &Cx, sent: &Sent) -> Html {
    let brief = match sent.options.part {
        Part::Brief(function) => Some(function),
        _ => None,
    };
    let on_compare = compare::counterpart(&sent.canvas.head).map(|_| on(cx, Msg::Compare));
    html! {
        <Reading canvas={std::rc::Rc::new(sent.canvas.clone())} {brief} on_keep={on(cx, Msg::KeepCopy)} {on_compare}
            on_print={on(cx, Msg::Print)} on_home={on(cx, Msg::Home)} />
    }
}

fn broken(cx: &Cx, error: &LinkError) -> Html {
    let on_reload = matches!(error, LinkError::Newer { .. }).then(|| on(cx, Msg::Reload));
    html! { <Broken sentence={error.to_string()} {on_reload} on_home={on(cx, Msg::Home)} /> }
}

/// A canvas that is not here, or cannot be read.
pub fn sorry(cx: &Cx, sentence: &AttrValue) -> Html {
    html! { <Broken sentence={sentence.clone()} on_home={on(cx, Msg::Home)} /> }
}

fn on(cx: &Cx, msg: Msg) -> Callback<()> {
    cx.send.reform(move |()| msg.clone())
}

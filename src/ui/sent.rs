//! A link that was opened: read, embedded, or why it can be neither. Nothing here writes.

use std::rc::Rc;

use yew::prelude::*;

use super::compare;
use super::cx::Cx;
use super::el::component;
use super::embed::{Embed, EmbedProps};
use super::msg::Msg;
use super::outside::{self, Opened};
use super::reading::{self, Reading, ReadingProps};
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
    component::<Embed>(
        EmbedProps { canvas: Rc::new(sent.canvas.clone()), options: sent.options, full: full.into() },
        None,
    )
}

fn reading(cx: &Cx, sent: &Sent) -> Html {
    let brief = match sent.options.part {
        Part::Brief(function) => Some(function),
        _ => None,
    };
    let on_compare = compare::counterpart(&sent.canvas.head).map(|_| on(cx, Msg::Compare));
    let props = ReadingProps {
        canvas: Rc::new(sent.canvas.clone()),
        brief,
        on_keep: on(cx, Msg::KeepCopy),
        on_compare,
        on_print: on(cx, Msg::Print),
        on_home: on(cx, Msg::Home),
    };
    component::<Reading>(props, None)
}

fn broken(cx: &Cx, error: &LinkError) -> Html {
    let on_reload = matches!(error, LinkError::Newer { .. }).then(|| on(cx, Msg::Reload));
    reading::broken(error.to_string().into(), on_reload, &on(cx, Msg::Home))
}

/// A canvas that is not here, or cannot be read.
pub fn sorry(cx: &Cx, sentence: &AttrValue) -> Html {
    reading::broken(sentence.clone(), None, &on(cx, Msg::Home))
}

fn on(cx: &Cx, msg: Msg) -> Callback<()> {
    cx.send.reform(move |()| msg.clone())
}

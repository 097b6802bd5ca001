//! The embed: the page or one part of it inside somebody else's page, without chrome. It needs no storage and no
//! clipboard, writes nothing, and tells its host how tall it is.

use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

use super::brief::Brief;
use super::grid::Grid;
use super::page::Page;
use super::sheet::{self, Setting, Sheet};
use crate::codec::{Options, Part, Theme};
use crate::model::date::Date;
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId};

/// What an embed needs.
#[derive(Properties, PartialEq)]
pub struct EmbedProps {
    pub canvas: Rc<Canvas>,
    pub options: Options,
    /// The whole address of the same canvas in a window of its own.
    pub full: AttrValue,
}

/// The embed.
#[component]
pub fn Embed(props: &EmbedProps) -> Html {
    let EmbedProps { canvas, options, full } = props;
    let root = use_node_ref();
    let theme = options.theme;
    use_effect_with(theme, |theme| set_theme(*theme));
    let observed = root.clone();
    use_effect_with((), move |()| tell_height(&observed));
    html! {
        <main ref={root} class={classes!("b-embed", options.compact.then_some("b-embed--compact"))}>
            { part(canvas, options.part) }
            <footer class="b-embed__foot">
                <p>{ as_of(canvas) }</p>
                <p><a href={full} target="_blank" rel="noopener noreferrer">{ "Open full window" }<span aria-hidden="true">{ " ↗" }</span></a></p>
                <details class="b-embed__link">
                    <summary>{ "Link as text" }</summary>
                    <p class="b-embed__url">{ full }</p>
                </details>
            </footer>
        </main>
    }
}

fn part(canvas: &Rc<Canvas>, part: Part) -> Html {
    match part {
        Part::Page => html! { <Page {canvas} level={1} /> },
        Part::Brief(function) => html! { <Brief {canvas} {function} level={1} /> },
        Part::Grid => html! {
            <div class="b-embed__part">
                { title(canvas, "Where each choice is felt") }
                <Grid {canvas} />
            </div>
        },
        Part::Tradeoffs => one(canvas, "What goes first, even over what", sheet::choices),
        Part::Boundaries => one(canvas, "Who comes first, and who waits", sheet::bounds),
    }
}

fn one(canvas: &Rc<Canvas>, name: &'static str, draw: fn(&Sheet) -> Html) -> Html {
    let nothing = Callback::noop();
    let sheet = Sheet { canvas, set: Setting::Read, level: 1, on_fill: &nothing };
    html! {
        <div class="b-page">
            <div class="b-page__sheet">
                { title(canvas, name) }
                { draw(&sheet) }
            </div>
        </div>
    }
}

fn title(canvas: &Canvas, name: &'static str) -> Html {
    let organisation = canvas.text(ROOT, FieldId::Organisation).trim().to_string();
    html! {
        <header class="b-page__head">
            if !organisation.is_empty() {
                <p class="b-page__small" dir="auto">{ organisation }</p>
            }
            <h1 class="b-embed__title">{ name }</h1>
        </header>
    }
}

/// `As of 21 November 2026`, or nothing where the canvas does not say.
pub fn as_of(canvas: &Canvas) -> String {
    match canvas.head.changed {
        0 => String::new(),
        changed => ["As of ", &Date::from_seconds(changed).words()].concat(),
    }
}

fn set_theme(theme: Theme) {
    let name = match theme {
        Theme::Auto => return,
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // The name is a valid one: this cannot fail.
        let _ = root.set_attribute("data-theme", name);
    }
}

/// Watches the height for as long as the embed stands, and tells it to the host.
fn tell_height(root: &NodeRef) -> impl FnOnce() + use<> {
    let watching = root.cast::<Element>().and_then(|element| {
        let told = element.clone();
        let closure = Closure::<dyn FnMut()>::new(move || post_height(&told));
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        Some((observer, closure))
    });
    move || {
        if let Some((observer, closure)) = watching {
            observer.disconnect();
            drop(closure);
        }
    }
}

/// `{type: "bearing:height", v: 1, px}` to the parent, whoever it is: a height is no secret.
fn post_height(element: &Element) {
    let Some(window) = web_sys::window() else { return };
    let Some(parent) = window.parent().ok().flatten().filter(|parent| *parent != window) else { return };
    let height = element.get_bounding_client_rect().height().ceil();
    let message = js_sys::Object::new();
    let fields = [
        ("type", JsValue::from_str("bearing:height")),
        ("v", JsValue::from_f64(1.0)),
        ("px", JsValue::from_f64(height)),
    ];
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&message, &JsValue::from_str(name), &value);
    }
    // A host that is gone hears nothing.
    let _ = parent.post_message(&message, "*");
}

//! The embed: the page or one part of it inside somebody else's page, without chrome. It needs no storage and no
//! clipboard, writes nothing, and tells its host how tall it is.

use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, ResizeObserver, Window};
use yew::prelude::*;

use super::el::{El, el, words};
use super::sheet::{self, Sheet, owned};
use super::{brief, grid, page};
use crate::codec::{self, Include, Options, Part, Route, Sent, Theme};
use crate::model::date::Date;
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId};

/// What an embed needs.
#[derive(Properties, PartialEq)]
pub struct EmbedProps {
    pub canvas: Rc<Canvas>,
    pub options: Options,
    /// The address of this window.
    pub full: AttrValue,
}

/// The embed.
pub struct Embed {
    /// The whole address of the same canvas to read in a window of its own.
    full: AttrValue,
    /// Watches the height for as long as the embed stands.
    watching: Option<(ResizeObserver, Closure<dyn FnMut()>)>,
}

impl Component for Embed {
    type Message = ();
    type Properties = EmbedProps;

    fn create(ctx: &Context<Embed>) -> Embed {
        Embed { full: full(ctx.props()), watching: None }
    }

    fn view(&self, ctx: &Context<Embed>) -> Html {
        let EmbedProps { canvas, options, .. } = ctx.props();
        let class = if options.compact { "b-embed b-embed--compact" } else { "b-embed" };
        el("main", class).set("id", "b-main").kid(part(canvas, options.part)).kid(foot(canvas, &self.full)).into()
    }

    fn rendered(&mut self, ctx: &Context<Embed>, first: bool) {
        if first {
            set_theme(ctx.props().options.theme);
            self.watching = watch_height();
        }
    }

    fn destroy(&mut self, _: &Context<Embed>) {
        if let Some((observer, _)) = &self.watching {
            observer.disconnect();
        }
    }
}

/// The same canvas under a link for reading; where that cannot be made, the embed itself.
fn full(props: &EmbedProps) -> AttrValue {
    let sent = Sent { route: Route::Read, canvas: Canvas::clone(&props.canvas), options: Options::default() };
    let include = Include { test_and_funding: true, reasons: true, only_function: None };
    let base = props.full.split('#').next().unwrap_or_default();
    match codec::encode(&sent, &include) {
        Ok(payload) => [base, "#", &payload].concat().into(),
        Err(_) => props.full.clone(),
    }
}

fn part(canvas: &Canvas, part: Part) -> Html {
    let sheet = Sheet::to_read(canvas, 1);
    match part {
        Part::Page => page::draw(&sheet),
        Part::Brief(function) => brief::draw(canvas, function, 1),
        Part::Grid => {
            let title = title(canvas, "Where each choice is felt");
            el("div", "b-embed__part").kid(title).kid(grid::draw(canvas, None)).into()
        }
        Part::Tradeoffs => one(canvas, "What goes first, even over what", sheet::choices(&sheet)),
        Part::Boundaries => one(canvas, "Who comes first, and who waits", sheet::bounds(&sheet)),
    }
}

fn one(canvas: &Canvas, name: &'static str, part: Html) -> Html {
    let sheet = el("div", "b-page__sheet").kid(title(canvas, name)).kid(part);
    el("div", "b-page").kid(sheet).into()
}

fn title(canvas: &Canvas, name: &'static str) -> El {
    let organisation = owned(canvas.text(ROOT, FieldId::Organisation).trim());
    el("header", "b-page__head").kid(el("p", "b-page__small").set("dir", "auto").text(organisation)).kid(words(
        "h1",
        "b-embed__title",
        name,
    ))
}

fn foot(canvas: &Canvas, full: &AttrValue) -> El {
    let arrow = words("span", "", " ↗").set("aria-hidden", "true");
    let open = words("a", "", "Open full window")
        .attr("href", full.clone())
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .kid(arrow);
    // Where the host forbids new windows, the link can still be copied by hand.
    let as_text = el("details", "b-embed__link")
        .kid(words("summary", "", "Link as text"))
        .kid(el("p", "b-embed__url").text(full.clone()));
    el("footer", "b-embed__foot").kid(el("p", "").text(as_of(canvas).into())).kid(el("p", "").kid(open)).kid(as_text)
}

/// `As of 21 November 2026`, or nothing where the canvas does not say.
pub fn as_of(canvas: &Canvas) -> String {
    match canvas.head.changed {
        0 => String::new(),
        changed => ["As of ", &Date::from_seconds(changed).words()].concat(),
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn set_theme(theme: Theme) {
    let name = match theme {
        Theme::Auto => return,
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // The name is a valid one: this cannot fail.
        let _ = root.set_attribute("data-theme", name);
    }
}

fn watch_height() -> Option<(ResizeObserver, Closure<dyn FnMut()>)> {
    let embed = document()?.query_selector(".b-embed").ok()??;
    let told = embed.clone();
    let closure = Closure::<dyn FnMut()>::new(move || tell_height(&told));
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&embed);
    Some((observer, closure))
}

/// Posts `{type: "bearing:height", v: 1, px}` to the parent, whoever it is: a height is no secret.
fn tell_height(element: &Element) {
    let Some((window, parent)) = host() else { return };
    if parent == window {
        return;
    }
    let height = element.get_bounding_client_rect().height().ceil();
    let message = js_sys::Object::new();
    let kind = ("type", JsValue::from_str("bearing:height"));
    for (name, value) in [kind, ("v", JsValue::from_f64(1.0)), ("px", JsValue::from_f64(height))] {
        // Setting a field of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&message, &JsValue::from_str(name), &value);
    }
    // A host that is gone hears nothing.
    let _ = parent.post_message(&message, "*");
}

fn host() -> Option<(Window, Window)> {
    let window = web_sys::window()?;
    let parent = window.parent().ok()??;
    Some((window, parent))
}

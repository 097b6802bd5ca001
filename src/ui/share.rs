//! The share panel: a link with the canvas in it, what goes in, how long it is and where it opens; the same for a wiki;
//! and the file. It sends nothing: it makes texts to copy.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::qr::{self, Qr};
use super::snippet::Snippet;
use crate::codec::{self, Include, Options, Part, Route, Sent};
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind};
use crate::platform;

/// What the panel needs.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    pub canvas: Rc<Canvas>,
    /// The address of this window without what follows the `#`.
    pub base: AttrValue,
    pub on_file: Callback<()>,
    pub on_close: Callback<()>,
}

/// What goes into the link.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Wish {
    /// With test questions and funding.
    all: bool,
    reasons: bool,
    /// Only the brief of this function.
    brief: Option<Id>,
}

/// The panel.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let wish = use_state(Wish::default);
    let link =
        use_memo((props.canvas.clone(), props.base.clone(), *wish), |(canvas, base, wish)| link(canvas, base, *wish));
    let close = props.on_close.reform(|_: MouseEvent| ());
    let on_close = props.on_close.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_close.emit(());
        }
    });
    html! {
        <section class="b-share" role="dialog" aria-labelledby="b-share-title" {onkeydown}>
            <header class="b-share__head">
                <h2 class="b-share__title" id="b-share-title" tabindex="-1">{ "Share" }</h2>
                <button type="button" class="b-button b-button--word" onclick={close}>{ "Close" }</button>
            </header>
            { wishes(&props.canvas, &wish) }
            { match link.as_ref() {
                Ok(url) => html! { <Link url={url.clone()} title={title(&props.canvas)} /> },
                Err(sentence) => html! { <p class="b-share__note" role="status">{ sentence.clone() }</p> },
            } }
            <Snippet canvas={props.canvas.clone()} base={props.base.clone()} />
            <section class="b-share__part">
                <h3 class="b-share__label">{ "As a file" }</h3>
                <p class="b-share__note">{ "Complete, with the test, your answers to questions and earlier versions. It opens in any Bearing." }</p>
                <button type="button" class="b-button" onclick={props.on_file.reform(|_: MouseEvent| ())}>{ "Save the file" }</button>
            </section>
        </section>
    }
}

/// The whole address, or why there is none.
fn link(canvas: &Canvas, base: &str, wish: Wish) -> Result<AttrValue, AttrValue> {
    let include = Include { test_and_funding: wish.all, reasons: wish.reasons, only_function: wish.brief };
    let route = if wish.brief.is_some() { Route::Brief } else { Route::Read };
    let options = Options { part: wish.brief.map_or(Part::Page, Part::Brief), ..Options::default() };
    let sent = Sent { route, canvas: canvas.clone(), options };
    match codec::encode(&sent, &include) {
        Ok(payload) => Ok([base, "#", &payload].concat().into()),
        Err(error) => Err(error.to_string().into()),
    }
}

/// What the link is called where it is pasted with its title.
pub fn title(canvas: &Canvas) -> AttrValue {
    let fields = [FieldId::Organisation, FieldId::Title];
    let named = fields.into_iter().map(|field| canvas.text(ROOT, field).trim()).find(|text| !text.is_empty());
    named.map_or(AttrValue::Static("Our direction"), |name| [name, ": direction"].concat().into())
}

/// What goes in: the page alone, everything, or one brief.
fn wishes(canvas: &Canvas, wish: &UseStateHandle<Wish>) -> Html {
    let set = wish.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        let brief = value.strip_prefix('f').and_then(|id| id.parse().ok());
        set.set(Wish { all: value == "all", brief, reasons: set.reasons });
    });
    let set = wish.clone();
    let onreasons = Callback::from(move |event: Event| {
        let reasons = event.target_unchecked_into::<HtmlInputElement>().checked();
        set.set(Wish { reasons, ..*set });
    });
    let answered = canvas.all(Kind::Answer).next().is_some();
    html! {
        <div class="b-share__part">
            <label class="b-share__label" for="b-share-what">{ "What they get" }</label>
            <select id="b-share-what" class="b-share__select" {onchange}>
                <option value="page" selected={!wish.all && wish.brief.is_none()}>{ "The page" }</option>
                <option value="all" selected={wish.all}>{ "The page, test questions and funding" }</option>
                for id in canvas.all(Kind::Function) {
                    <option value={format!("f{id}")} selected={wish.brief == Some(id)}>
                        { ["The brief of ", canvas.function_name(id)].concat() }
                    </option>
                }
            </select>
            if answered {
                <label class="b-share__tick">
                    <input type="checkbox" checked={wish.reasons} onchange={onreasons} />
                    { "With the reasons you gave where Bearing asked" }
                </label>
            }
            <p class="b-share__note">{ "Never in a link: what you expect in the test, the answers you collected, earlier versions." }</p>
        </div>
    }
}

/// What the link part needs.
#[derive(Properties, PartialEq)]
struct LinkProps {
    url: AttrValue,
    title: AttrValue,
}

#[component]
fn Link(props: &LinkProps) -> Html {
    let LinkProps { url, title } = props;
    let said = use_state(|| "");
    let code = use_state(|| false);
    let field = use_node_ref();
    let copy = copying(url, &said, &field, platform::copy);
    let name = title.clone();
    let rich = copying(url, &said, &field, move |url, done| platform::copy_rich(&name, url, done));
    let show = code.clone();
    let toggle = Callback::from(move |_: MouseEvent| show.set(!*show));
    let scannable = url.len() <= qr::LONGEST;
    html! {
        <section class="b-share__part">
            <label class="b-share__label" for="b-share-link">{ "The link" }</label>
            <textarea ref={field} id="b-share-link" class="b-share__link" readonly=true rows="3" spellcheck="false"
                value={url.clone()} onfocus={select_all} />
            <p class="b-share__note">{ characters(url.len()) }{ opens(url.len()) }</p>
            <div class="b-share__do">
                <button type="button" class="b-button b-button--go" onclick={copy}>{ "Copy the link" }</button>
                <button type="button" class="b-button" onclick={rich}>{ "Copy with its title" }</button>
                if can_send() {
                    <button type="button" class="b-button" onclick={sending(url, title)}>{ "Send…" }</button>
                }
                if scannable {
                    <button type="button" class="b-button" aria-expanded={code.to_string()} onclick={toggle}>{ "QR code" }</button>
                }
            </div>
            <p class="b-share__said" role="status">{ *said }</p>
            if *code && scannable {
                <Qr text={url.clone()} name="QR code of the link" />
            }
            <p class="b-share__note">
                { "All of it is in the link, after the #; no server has it. Whoever gets the link can read it, and so can what scans mail and keeps your history." }
            </p>
        </section>
    }
}

/// A click that copies, and says whether it worked; where it did not, the text is left selected.
pub(super) fn copying(
    text: &AttrValue,
    said: &UseStateHandle<&'static str>,
    field: &NodeRef,
    copy: impl Fn(&str, Box<dyn FnOnce(bool)>) + 'static,
) -> Callback<MouseEvent> {
    let (text, said, field) = (text.clone(), said.clone(), field.clone());
    Callback::from(move |_| {
        let (said, field) = (said.clone(), field.clone());
        let done = move |copied: bool| {
            said.set(if copied {
                "Copied."
            } else {
                "This browser does not let us copy. It is selected: copy it by hand."
            });
            let area = field.cast::<web_sys::HtmlTextAreaElement>();
            if let Some(area) = area.filter(|_| !copied) {
                // Where it cannot take the focus, the text can still be selected by hand.
                let _ = area.focus();
                area.select();
            }
        };
        copy(&text, Box::new(done));
    })
}

/// Selects all of a text that is there to be copied.
pub(super) fn select_all(event: FocusEvent) {
    event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().select();
}

/// `1,455 characters. `
fn characters(count: usize) -> String {
    let mut out = String::new();
    if count >= 1_000 {
        out.push_str(&(count / 1_000).to_string());
        out.push(',');
        let rest = (count % 1_000).to_string();
        out.push_str("000".get(rest.len()..).unwrap_or_default());
        out.push_str(&rest);
    } else {
        out.push_str(&count.to_string());
    }
    out.push_str(" characters. ");
    out
}

/// Where a link of this length opens.
fn opens(count: usize) -> &'static str {
    match count {
        _ if count <= qr::LONGEST => {
            "It fits a QR code and opens from most tools; Outlook’s own link box is the exception."
        }
        0..=2_000 => "It opens from most tools; Outlook’s own link box is the exception.",
        _ => "It may not open from Teams, Outlook or Notion. Leave something out, or send the file.",
    }
}

/// True where the system has a share sheet.
fn can_send() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|it| Reflect::has(it.as_ref(), &JsValue::from_str("share")).unwrap_or(false))
}

fn sending(url: &AttrValue, title: &AttrValue) -> Callback<MouseEvent> {
    let (url, title) = (url.clone(), title.clone());
    Callback::from(move |_| {
        let Some(window) = web_sys::window() else { return };
        let data = web_sys::ShareData::new();
        data.set_title(&title);
        data.set_url(&url);
        // The sheet was closed, or the system would not: nothing is lost.
        let sheet = wasm_bindgen_futures::JsFuture::from(window.navigator().share_with_data(&data));
        wasm_bindgen_futures::spawn_local(async move {
            let _ = sheet.await;
        });
    })
}

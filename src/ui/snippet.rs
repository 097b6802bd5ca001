//! The share panel's part for wikis: which part, in which theme, as an `<iframe>` to copy, with a preview of exactly that.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::share::{copying, select_all, title};
use crate::codec::{self, Include, Options, Part, Route, Sent, Theme};
use crate::model::{Canvas, Kind};
use crate::platform;

/// What a host must allow for everything in the embed to work.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// What the part needs.
#[derive(Properties, PartialEq)]
pub struct SnippetProps {
    pub canvas: Rc<Canvas>,
    /// The address of this window without what follows the `#`.
    pub base: AttrValue,
}

/// The part of the panel; nothing is made before it is opened.
#[component]
pub fn Snippet(props: &SnippetProps) -> Html {
    let open = use_state(|| false);
    let set = open.clone();
    let ontoggle = Callback::from(move |_: MouseEvent| set.set(!*set));
    html! {
        <section class="b-share__part">
            <h3 class="b-share__label">{ "In a wiki" }</h3>
            <button type="button" class="b-button" aria-expanded={open.to_string()} onclick={ontoggle}>
                { if *open { "Hide the embed" } else { "Make an embed" } }
            </button>
            if *open {
                <Embedding canvas={props.canvas.clone()} base={props.base.clone()} />
            }
        </section>
    }
}

#[component]
fn Embedding(props: &SnippetProps) -> Html {
    let options = use_state(Options::default);
    let said = use_state(|| "");
    let field = use_node_ref();
    let made = use_memo((props.canvas.clone(), props.base.clone(), *options), |(canvas, base, options)| {
        address(canvas, base, *options).map(|url| (snippet(&url, &title(canvas)), url))
    });
    let (snippet, url) = match made.as_ref() {
        Ok((snippet, url)) => (snippet.clone(), url.clone()),
        Err(sentence) => return html! { <p class="b-share__note" role="status">{ sentence.clone() }</p> },
    };
    let copy = copying(&snippet, &said, &field, platform::copy);
    html! {
        <div class="b-share__embed">
            { choices(&props.canvas, &options) }
            <label class="b-share__label" for="b-share-snippet">{ "Paste this into the page’s HTML" }</label>
            <textarea ref={field} id="b-share-snippet" class="b-share__link" readonly=true rows="4" spellcheck="false"
                value={snippet} onfocus={select_all} />
            <div class="b-share__do">
                <button type="button" class="b-button b-button--go" onclick={copy}>{ "Copy the embed" }</button>
            </div>
            <p class="b-share__said" role="status">{ *said }</p>
            <p class="b-share__note">{ "It shows the state of today and says so; after changes, paste a new one." }</p>
            <iframe key={url.to_string()} class="b-share__preview" src={url} title="Preview of the embed" sandbox={SANDBOX} loading="lazy" />
        </div>
    }
}

fn address(canvas: &Canvas, base: &str, options: Options) -> Result<AttrValue, AttrValue> {
    let only_function = match options.part {
        Part::Brief(function) => Some(function),
        _ => None,
    };
    let include = Include { only_function, ..Include::default() };
    let sent = Sent { route: Route::Embed, canvas: canvas.clone(), options };
    match codec::encode(&sent, &include) {
        Ok(payload) => Ok([base, "#", &payload].concat().into()),
        Err(error) => Err(error.to_string().into()),
    }
}

fn snippet(url: &str, title: &str) -> AttrValue {
    let mut name = String::new();
    for c in title.chars() {
        match c {
            '&' => name.push_str("&amp;"),
            '"' => name.push_str("&quot;"),
            '<' => name.push_str("&lt;"),
            c => name.push(c),
        }
    }
    let parts = [
        "<iframe src=\"",
        url,
        "\" title=\"",
        &name,
        "\" width=\"100%\" height=\"760\" loading=\"lazy\" sandbox=\"",
        SANDBOX,
        "\"></iframe>",
    ];
    parts.concat().into()
}

/// The part, theme and size of the embed.
fn choices(canvas: &Canvas, options: &UseStateHandle<Options>) -> Html {
    let set = options.clone();
    let onpart = Callback::from(move |event: Event| {
        let part = part_of(&event.target_unchecked_into::<HtmlSelectElement>().value());
        set.set(Options { part, ..*set });
    });
    let set = options.clone();
    let ontheme = Callback::from(move |event: Event| {
        let theme = theme_of(&event.target_unchecked_into::<HtmlSelectElement>().value());
        set.set(Options { theme, ..*set });
    });
    let set = options.clone();
    let oncompact = Callback::from(move |event: Event| {
        set.set(Options { compact: event.target_unchecked_into::<HtmlInputElement>().checked(), ..*set });
    });
    let parts = [
        ("page", "The page"),
        ("grid", "Choices by function"),
        ("choices", "The choices"),
        ("bounds", "Who comes first"),
    ];
    let themes = [("auto", "As the reader’s system"), ("light", "Light"), ("dark", "Dark")];
    html! {
        <div class="b-share__options">
            <label class="b-share__option">
                <span>{ "Part" }</span>
                <select class="b-share__select" onchange={onpart}>
                    for (key, name) in parts {
                        <option value={key} selected={part_of(key) == options.part}>{ name }</option>
                    }
                    for id in canvas.all(Kind::Function) {
                        <option value={format!("f{id}")} selected={options.part == Part::Brief(id)}>{ ["The brief of ", canvas.function_name(id)].concat() }</option>
                    }
                </select>
            </label>
            <label class="b-share__option">
                <span>{ "Theme" }</span>
                <select class="b-share__select" onchange={ontheme}>
                    for (key, name) in themes {
                        <option value={key} selected={theme_of(key) == options.theme}>{ name }</option>
                    }
                </select>
            </label>
            <label class="b-share__tick">
                <input type="checkbox" checked={options.compact} onchange={oncompact} />{ "Compact" }
            </label>
        </div>
    }
}

fn part_of(value: &str) -> Part {
    match value {
        "grid" => Part::Grid,
        "choices" => Part::Tradeoffs,
        "bounds" => Part::Boundaries,
        _ => value.strip_prefix('f').and_then(|id| id.parse().ok()).map_or(Part::Page, Part::Brief),
    }
}

fn theme_of(value: &str) -> Theme {
    match value {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => Theme::Auto,
    }
}

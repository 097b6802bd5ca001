//! The share panel: a link with the canvas in it, what goes in, how long it is and where it opens; the same for a wiki;
//! and the file. It sends nothing: it makes texts to copy.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::onkeydown;
use yew::prelude::*;

mod handing;

use super::el::{El, GO, PLAIN, WORD, el, words};
use super::sheet::Sheet;
use super::{qr, snippet};
use crate::codec::{self, Include, Options, Part, Route, Sent};
use crate::model::{Canvas, Kind};
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

/// What happens in the panel.
#[derive(Clone)]
pub enum Ask {
    /// What goes in: `page`, `all`, or `f` with the number of a function.
    What(String),
    Reasons(bool),
    Code,
    Embed,
    Part(String),
    Theme(String),
    Compact(bool),
    Copy(Text),
    /// It was copied, or it could not be.
    Copied(Text, bool),
    Send,
    File,
    Close,
}

/// A text that can be copied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Text {
    Link,
    /// The link with its title, as rich text.
    Rich,
    Embed,
}

/// The panel.
pub struct Share {
    include: Include,
    options: Options,
    code: bool,
    open: bool,
    /// What was copied last, or could not be.
    copied: Option<(Text, bool)>,
    /// The whole address, or why there is none.
    link: Result<AttrValue, AttrValue>,
    embed: Result<AttrValue, AttrValue>,
}

impl Component for Share {
    type Message = Ask;
    type Properties = ShareProps;

    fn create(ctx: &Context<Share>) -> Share {
        let mut share = Share {
            include: PAGE_ALONE,
            options: Options::default(),
            code: false,
            open: false,
            copied: None,
            link: Ok(AttrValue::default()),
            embed: Ok(AttrValue::default()),
        };
        share.make(ctx.props());
        share
    }

    fn changed(&mut self, ctx: &Context<Share>, old: &ShareProps) -> bool {
        if ctx.props().canvas != old.canvas {
            self.make(ctx.props());
        }
        true
    }

    fn update(&mut self, ctx: &Context<Share>, ask: Ask) -> bool {
        let props = ctx.props();
        match ask {
            Ask::What(what) => {
                self.include.test_and_funding = what == "all";
                self.include.only_function = snippet::function_of(&what);
            }
            Ask::Reasons(on) => self.include.reasons = on,
            Ask::Embed => self.open = !self.open,
            Ask::Part(part) => self.options.part = snippet::part_of(&part),
            Ask::Theme(theme) => self.options.theme = snippet::theme_of(&theme),
            Ask::Compact(on) => self.options.compact = on,
            other => return self.act(ctx, other),
        }
        self.copied = None;
        self.make(props);
        true
    }

    fn view(&self, ctx: &Context<Share>) -> Html {
        let props = ctx.props();
        let send = ctx.link().callback(|ask| ask);
        let close = send.clone();
        let closing = Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close.emit(Ask::Close);
            }
        });
        let title = words("h2", "b-share__title", "Share").set("id", "b-share-title").set("tabindex", "-1");
        let head = el("header", "b-share__head").kid(title).kid(push(WORD, &send, Ask::Close, "Close"));
        el("section", "b-share")
            .set("role", "dialog")
            .set("aria-labelledby", "b-share-title")
            .listen(Rc::new(onkeydown::Wrapper::new(closing)))
            .kid(head)
            .kid(self.wishes(&props.canvas, &send))
            .kid(self.link(&send))
            .kid(self.wiki(props, &send))
            .kid(file(&send))
            .into()
    }
}

impl Share {
    /// Makes the link, and the embed if it is asked for.
    fn make(&mut self, props: &ShareProps) {
        let brief = self.include.only_function;
        let route = if brief.is_some() { Route::Brief } else { Route::Read };
        let options = Options { part: brief.map_or(Part::Page, Part::Brief), ..Options::default() };
        self.link = address(props, route, options, &self.include);
        if self.open {
            let only_function = match self.options.part {
                Part::Brief(function) => Some(function),
                _ => None,
            };
            let include = Include { only_function, ..PAGE_ALONE };
            self.embed = address(props, Route::Embed, self.options, &include);
        }
    }

    /// What is not a wish about the link.
    fn act(&mut self, ctx: &Context<Share>, ask: Ask) -> bool {
        let props = ctx.props();
        match ask {
            Ask::Code => self.code = !self.code,
            Ask::Copy(text) => self.copy(ctx, text),
            Ask::Copied(text, done) => {
                self.copied = Some((text, done));
                if !done {
                    handing::select(field_of(text));
                }
            }
            Ask::Send => handing::send(self.url(), &called(&props.canvas)),
            Ask::File => props.on_file.emit(()),
            _ => props.on_close.emit(()),
        }
        true
    }

    fn copy(&self, ctx: &Context<Share>, text: Text) {
        let send = ctx.link().callback(|ask| ask);
        let done: Box<dyn FnOnce(bool)> = Box::new(move |done| send.emit(Ask::Copied(text, done)));
        let title = called(&ctx.props().canvas);
        match (text, &self.embed) {
            (Text::Embed, Ok(url)) => platform::copy(&snippet::code(url, &title), done),
            (Text::Rich, _) => platform::copy_rich(&title, self.url(), done),
            _ => platform::copy(self.url(), done),
        }
    }

    fn url(&self) -> &str {
        self.link.as_ref().map_or("", AttrValue::as_str)
    }

    /// What goes in: the page alone, everything, or one brief.
    fn wishes(&self, canvas: &Canvas, send: &Callback<Ask>) -> El {
        let include = &self.include;
        let mut options: Vec<Html> = vec![
            option("page", "The page".into(), !include.test_and_funding && include.only_function.is_none()),
            option("all", "The page, test questions and funding".into(), include.test_and_funding),
        ];
        options.extend(snippet::briefs(canvas, include.only_function));
        let reasons = tick(send, Ask::Reasons, include.reasons, "With the reasons you gave where Bearing asked");
        el("div", "b-share__part")
            .kid(words("label", "b-share__label", "What they get").set("for", "b-share-what"))
            .kid(select(send, Ask::What, options).set("id", "b-share-what"))
            .kid(reasons.hide(canvas.all(Kind::Answer).next().is_none()))
            .kid(note("Never in a link: what you expect in the test, the answers you collected, earlier versions."))
    }

    fn link(&self, send: &Callback<Ask>) -> El {
        let part = el("section", "b-share__part");
        let url = match &self.link {
            Ok(url) => url,
            Err(sentence) => return part.kid(note("").set("role", "status").text(sentence.clone())),
        };
        let scannable = url.len() <= qr::LONGEST;
        let code =
            push(PLAIN, send, Ask::Code, "QR code").set("aria-expanded", if self.code { "true" } else { "false" });
        let actions = el("div", "b-share__do")
            .kid(push(GO, send, Ask::Copy(Text::Link), "Copy the link"))
            .kid(push(PLAIN, send, Ask::Copy(Text::Rich), "Copy with its title"))
            .kid(push(PLAIN, send, Ask::Send, "Send…").hide(!handing::can_send()))
            .kid(code.hide(!scannable));
        let drawn = if self.code { qr::draw(url, "QR code of the link") } else { Html::default() };
        part.kid(words("label", "b-share__label", "The link").set("for", LINK_FIELD))
            .kid(copy_box(LINK_FIELD, url))
            .kid(note("").text(characters(url.len()).into()).say(opens(url.len())))
            .kid(actions)
            .kid(self.said(&[Text::Link, Text::Rich]))
            .kid(drawn)
            .kid(note("All of it is in the link, after the #; no server has it. Whoever gets the link can read it, and so can what scans mail and keeps your history."))
    }

    fn wiki(&self, props: &ShareProps, send: &Callback<Ask>) -> El {
        let name = if self.open { "Hide the embed" } else { "Make an embed" };
        let button = push(PLAIN, send, Ask::Embed, name).set("aria-expanded", if self.open { "true" } else { "false" });
        let part = el("section", "b-share__part").kid(words("h3", "b-share__label", "In a wiki")).kid(button);
        match (&self.embed, self.open) {
            (_, false) => part,
            (Err(sentence), _) => part.kid(note("").set("role", "status").text(sentence.clone())),
            (Ok(url), _) => {
                let made =
                    snippet::Made { canvas: &props.canvas, url, title: called(&props.canvas), options: self.options };
                part.kid(snippet::view(&made, send, self.said(&[Text::Embed])))
            }
        }
    }

    /// Whether it was copied; where it was not, the text is left selected.
    fn said(&self, texts: &[Text]) -> El {
        let line = match self.copied.filter(|(text, _)| texts.contains(text)) {
            Some((_, true)) => "Copied.",
            Some(_) => "This browser does not let us copy. It is selected: copy it by hand.",
            None => "",
        };
        words("p", "b-share__said", line).set("role", "status")
    }
}

/// The boxes in which the texts stand.
pub(super) const LINK_FIELD: &str = "b-share-link";
pub(super) const EMBED_FIELD: &str = "b-share-snippet";

fn field_of(text: Text) -> &'static str {
    if text == Text::Embed { EMBED_FIELD } else { LINK_FIELD }
}

fn address(props: &ShareProps, route: Route, options: Options, include: &Include) -> Result<AttrValue, AttrValue> {
    let sent = Sent { route, canvas: Canvas::clone(&props.canvas), options };
    match codec::encode(&sent, include) {
        Ok(payload) => Ok([&props.base, "#", &payload].concat().into()),
        Err(error) => Err(error.to_string().into()),
    }
}

/// What a reader of the page needs, and no more.
const PAGE_ALONE: Include = Include { test_and_funding: false, reasons: false, only_function: None };

/// What the canvas is called where it is pasted with its title.
fn called(canvas: &Canvas) -> AttrValue {
    [Sheet::to_read(canvas, 1).title().as_str(), ": strategy on a page"].concat().into()
}

fn file(send: &Callback<Ask>) -> El {
    el("section", "b-share__part")
        .kid(words("h3", "b-share__label", "As a file"))
        .kid(note("Complete, with the test, your answers to questions and earlier versions. It opens in any Bearing."))
        .kid(push(PLAIN, send, Ask::File, "Save the file"))
}

/// A button of the panel.
#[inline(never)]
pub(super) fn push(class: &'static str, send: &Callback<Ask>, ask: Ask, name: &'static str) -> El {
    let pressed = send.reform(move |_: MouseEvent| ask.clone());
    words("button", class, name).set("type", "button").press(pressed)
}

/// A menu of the panel.
#[inline(never)]
pub(super) fn select(send: &Callback<Ask>, ask: fn(String) -> Ask, options: Vec<Html>) -> El {
    let changed = send.reform(move |event: Event| ask(event.target_unchecked_into::<HtmlSelectElement>().value()));
    el("select", "b-share__select").change(changed).list(options)
}

/// A line of a menu. Which is chosen is said for each: the lines are made from the last to the first, and a menu takes
/// the first it gets.
#[inline(never)]
pub(super) fn option(value: &'static str, name: AttrValue, chosen: bool) -> Html {
    el("option", "").set("value", value).selected(chosen).text(name).into()
}

/// A tick with its words.
#[inline(never)]
pub(super) fn tick(send: &Callback<Ask>, ask: fn(bool) -> Ask, on: bool, name: &'static str) -> El {
    let changed = send.reform(move |event: Event| ask(event.target_unchecked_into::<HtmlInputElement>().checked()));
    let tick = el("input", "").set("type", "checkbox").checked(on).change(changed);
    el("label", "b-share__tick").kid(tick).say(name)
}

/// A quiet line.
pub(super) fn note(line: &'static str) -> El {
    words("p", "b-share__note", line)
}

/// A box with a text to copy.
#[inline(never)]
pub(super) fn copy_box(id: &'static str, text: &AttrValue) -> Html {
    el("textarea", "b-share__link")
        .set("id", id)
        .set("readonly", "")
        .set("rows", "3")
        .set("spellcheck", "false")
        .value(text.clone())
        .into()
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

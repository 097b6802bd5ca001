//! One box: its question, its help, a text area that grows, and behind it a mirror that draws the underlines. The text
//! area has no siblings that come and go: Yew 0.23 would make it anew under the typist's hands (yew#3262).

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::html::{onblur, onfocus, oninput};
use yew::prelude::*;

use super::cx::Size;
use super::el::{El, el, list};
use super::msg::Msg;
use crate::lint::Level;
use crate::model::{Edit, FieldId, Id, Shape};

/// An underline, in bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub start: usize,
    pub end: usize,
    pub level: Level,
    /// Its note is the open one.
    pub open: bool,
}

/// The properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: Id,
    pub field: FieldId,
    pub value: AttrValue,
    pub marks: Rc<[Mark]>,
    pub make: Option<Rc<Edit>>,
    pub ask: AttrValue,
    pub hint: AttrValue,
    pub size: Size,
    /// It holds what a function stops: of the same field, another example.
    pub stops: bool,
    pub send: Callback<Msg>,
}

/// The DOM id of a field's box.
pub fn dom_id(id: Id, field: FieldId) -> String {
    format!("f{id}-{}", field as u8)
}

/// The box of a field. It is a component of its own so that typing draws only the box that is typed into.
pub struct TextField;

impl Component for TextField {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<TextField>) -> TextField {
        TextField
    }

    fn view(&self, ctx: &Context<TextField>) -> Html {
        draw(ctx.props())
    }
}

fn draw(props: &Props) -> Html {
    let dom = dom_id(props.id, props.field);
    let part = |name: &str| AttrValue::from([dom.as_str(), name].concat());
    let size = match props.size {
        Size::Small => "b-field b-field--small",
        Size::Text => "b-field",
        Size::Large => "b-field b-field--large",
    };
    let (hint, said) = (part("-hint"), part("-found"));
    let describes = AttrValue::from([hint.as_str(), " ", &said].concat());
    let typed_into = if is_single(props.field) { line(props) } else { area(props) };
    let typed_into = typed_into
        .attr("id", part(""))
        .attr("aria-describedby", describes)
        .value(props.value.clone())
        .listen(Rc::new(oninput::Wrapper::new(typed(props))));
    let typed_into = match placeholder(props) {
        Some(example) => typed_into.attr("placeholder", example),
        None => typed_into,
    };
    let typed_into = focusing(typed_into, props);
    let body = if is_single(props.field) { typed_into } else { mirrored(props, typed_into) };
    el("div", size)
        .kid(el("label", "b-field__ask").attr("for", part("")).text(props.ask.clone()))
        .kid(el("p", "b-field__hint").attr("id", hint).text(props.hint.clone()))
        .kid(body)
        .kid(el("p", "b-hidden").attr("id", said).text(found(&props.marks)))
        .into()
}

fn typed(props: &Props) -> Callback<InputEvent> {
    let (id, field, make) = (props.id, props.field, props.make.clone());
    props.send.reform(move |event: InputEvent| {
        // A one-line box has its text under the same name.
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value().into();
        Msg::Typed { id, field, text, make: make.clone(), composing: event.is_composing() }
    })
}

fn focusing(typed_into: El, props: &Props) -> El {
    let (id, field) = (props.id, props.field);
    let focused = props.send.reform(move |_: FocusEvent| Msg::Focused(Some((id, field))));
    let left = props.send.reform(|_: FocusEvent| Msg::Focused(None));
    typed_into.listen(Rc::new(onfocus::Wrapper::new(focused))).listen(Rc::new(onblur::Wrapper::new(left)))
}

/// Short things that are not looked at by the linter get a plain one-line box.
fn is_single(field: FieldId) -> bool {
    let row = field.row();
    row.lint.is_none() && !matches!(row.shape, Shape::Prose)
}

fn found(marks: &[Mark]) -> AttrValue {
    match marks.len() {
        0 => AttrValue::Static(""),
        1 => AttrValue::Static("1 question about these words"),
        2 => AttrValue::Static("2 questions about these words"),
        _ => AttrValue::Static("3 questions about these words"),
    }
}

fn line(props: &Props) -> El {
    let (class, kind) = match props.field.row().shape {
        Shape::Year | Shape::Amount => ("b-field__line b-field__line--short", "text"),
        Shape::Date => ("b-field__line b-field__line--date", "date"),
        _ => ("b-field__line b-field__line--full", "text"),
    };
    let line = el("input", class).set("type", kind).set("autocomplete", "off");
    if props.field.row().shape == Shape::Year { line.set("inputmode", "numeric") } else { line }
}

fn area(props: &Props) -> El {
    let (id, field) = (props.id, props.field);
    let at_caret = props.send.reform(move |event: MouseEvent| {
        let area = event.target_unchecked_into::<HtmlTextAreaElement>();
        Msg::Caret { id, field, caret: area.selection_start().ok().flatten().unwrap_or(0) }
    });
    el("textarea", "b-field__area").set("rows", "1").set("spellcheck", "true").press(at_caret)
}

fn mirrored(props: &Props, area: El) -> El {
    let behind = el("div", "b-field__mirror").set("aria-hidden", "true").kid(mirror(props));
    el("div", "b-field__box").kid(behind).kid(area)
}

fn placeholder(props: &Props) -> Option<AttrValue> {
    let example = match props.stops {
        true => "No more glazes mixed to order from 1 May",
        false => props.field.row().example,
    };
    let words = matches!(props.size, Size::Text | Size::Large) && !example.is_empty();
    words.then(|| ["For example: ", example].concat().into())
}

/// The text again, transparent, with what is marked underlined. It ends in a zero-width space so that a last empty line
/// has its height.
fn mirror(props: &Props) -> Html {
    let (text, marks) = (props.value.as_str(), &props.marks);
    // An empty box is as high as its example.
    if let (true, Some(example)) = (text.is_empty(), placeholder(props)) {
        return yew::virtual_dom::VText::new(example).into();
    }
    let mut parts: Vec<Html> = Vec::with_capacity(marks.len() * 2 + 1);
    let mut at = 0;
    for mark in marks.iter() {
        let (Some(before), Some(words)) = (text.get(at..mark.start), text.get(mark.start..mark.end)) else { continue };
        parts.push(plain(before.to_string()));
        parts.push(el("mark", class(mark)).text(words.to_string().into()).into());
        at = mark.end;
    }
    parts.push(plain([text.get(at..).unwrap_or_default(), "\u{200b}"].concat()));
    list(parts)
}

fn plain(text: String) -> Html {
    yew::virtual_dom::VText::new(text).into()
}

fn class(mark: &Mark) -> &'static str {
    match (mark.level, mark.open) {
        (Level::Hint, false) => "b-mark b-mark--hint",
        (Level::Hint, true) => "b-mark b-mark--hint b-mark--open",
        (Level::Warning, false) => "b-mark b-mark--warning",
        (Level::Warning, true) => "b-mark b-mark--warning b-mark--open",
        (Level::Conflict, false) => "b-mark b-mark--conflict",
        (Level::Conflict, true) => "b-mark b-mark--conflict b-mark--open",
    }
}

//! One box: its question, its help, a text area that grows, and behind it a mirror that draws the underlines. The text
//! area has no siblings that come and go: Yew 0.23 would make it anew under the typist's hands (yew#3262).

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::cx::Size;
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
    pub send: Callback<Msg>,
}

/// The DOM id of a field's box.
pub fn dom_id(id: Id, field: FieldId) -> String {
    format!("f{id}-{}", field as u8)
}

/// The box of a field.
#[component]
pub fn TextField(props: &Props) -> Html {
    let Props { id, field, send, make, .. } = props;
    let (id, field) = (*id, *field);
    let typed = {
        let make = make.clone();
        send.reform(move |(text, composing): (String, bool)| Msg::Typed {
            id,
            field,
            text: text.into(),
            make: make.clone(),
            composing,
        })
    };
    let at_caret = send.reform(move |caret: u32| Msg::Caret { id, field, caret });
    let onfocus = send.reform(move |_: FocusEvent| Msg::Focused(Some((id, field))));
    let onblur = send.reform(|_: FocusEvent| Msg::Focused(None));
    let size = match props.size {
        Size::Small => "b-field b-field--small",
        Size::Text => "b-field",
        Size::Large => "b-field b-field--large",
    };
    let dom = dom_id(id, field);
    let describes = format!("{dom}-hint {dom}-found");
    html! {
        <div class={size}>
            <label class="b-field__ask" for={dom.clone()}>{ props.ask.clone() }</label>
            <p class="b-field__hint" id={format!("{dom}-hint")}>{ props.hint.clone() }</p>
            if is_single(field) {
                { input(props, dom.clone(), describes, typed, onfocus, onblur) }
            } else {
                { area(props, dom.clone(), describes, typed, onfocus, onblur, at_caret) }
            }
            <p class="b-hidden" id={format!("{dom}-found")}>{ found(&props.marks) }</p>
        </div>
    }
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

type Typed = Callback<(String, bool)>;
type Focus = Callback<FocusEvent>;

fn input(props: &Props, dom: String, describes: String, typed: Typed, onfocus: Focus, onblur: Focus) -> Html {
    let row = props.field.row();
    let kind = if row.shape == Shape::Date { "date" } else { "text" };
    let mode = (row.shape == Shape::Year).then_some("numeric");
    let oninput = typed
        .reform(|event: InputEvent| (event.target_unchecked_into::<HtmlInputElement>().value(), event.is_composing()));
    html! {
        <input class={classes!("b-field__line", format!("b-field__line--{}", width(props.field)))} id={dom} type={kind}
            inputmode={mode} value={props.value.clone()} aria-describedby={describes} autocomplete="off"
            placeholder={placeholder(props)} {oninput} {onfocus} {onblur} />
    }
}

fn width(field: FieldId) -> &'static str {
    match field.row().shape {
        Shape::Year | Shape::Amount => "short",
        Shape::Date => "date",
        _ => "full",
    }
}

fn area(
    props: &Props,
    dom: String,
    describes: String,
    typed: Typed,
    onfocus: Focus,
    onblur: Focus,
    at_caret: Callback<u32>,
) -> Html {
    let onclick = at_caret.reform(|event: MouseEvent| {
        event.target_unchecked_into::<HtmlTextAreaElement>().selection_start().ok().flatten().unwrap_or(0)
    });
    let oninput = typed.reform(|event: InputEvent| {
        (event.target_unchecked_into::<HtmlTextAreaElement>().value(), event.is_composing())
    });
    html! {
        <div class="b-field__box">
            <div class="b-field__mirror" aria-hidden="true">{ mirror(props) }</div>
            <textarea class="b-field__area" id={dom} rows="1" spellcheck="true" value={props.value.clone()}
                aria-describedby={describes} placeholder={placeholder(props)} {oninput} {onclick} {onfocus} {onblur} />
        </div>
    }
}

fn placeholder(props: &Props) -> Option<AttrValue> {
    let example = props.field.row().example;
    let words = matches!(props.size, Size::Text | Size::Large) && !example.is_empty();
    words.then(|| AttrValue::from(format!("For example: {example}")))
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
        parts.push(super::el::el("mark", class(mark)).text(words.to_string().into()).into());
        at = mark.end;
    }
    parts.push(plain(format!("{}\u{200b}", text.get(at..).unwrap_or_default())));
    super::el::list(parts)
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

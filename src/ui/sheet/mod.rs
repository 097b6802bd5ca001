//! The parts of a sheet of paper: each draws one part of a canvas for reading, and nothing when there is nothing to
//! read. Together they are the page; an embed shows one of them alone. They never change anything.

mod bounds;
mod choices;
mod foot;
mod functions;
mod header;
mod plan;

use yew::prelude::*;

use crate::model::{Canvas, FieldId, Id, Kind};

pub use bounds::bounds;
pub use choices::choices;
pub use foot::{foot, last, tensions, terms};
pub use functions::{commitments, functions};
pub use header::{header, signs};
pub use plan::{priorities, waiting};

/// For whom a sheet is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Setting {
    /// Small, beside the form, hidden from screen readers: empty parts are faint outlines.
    Live,
    /// Full size, for the owner: empty parts are invitations.
    Edit,
    /// For a reader and for paper: empty parts are not there.
    #[default]
    Read,
}

/// What every part gets.
pub struct Sheet<'a> {
    pub canvas: &'a Canvas,
    pub set: Setting,
    /// The heading level of the sheet's own title, 1 to 3; its parts are one below.
    pub level: u8,
    /// Someone wants to fill an empty part: the first field of it.
    pub on_fill: &'a Callback<FieldId>,
}

impl Sheet<'_> {
    /// People's own words: a text field as typed, in the direction of its script.
    pub fn say(&self, id: Id, field: FieldId) -> Html {
        said(self.canvas.shared(id, field).into())
    }

    /// The text of a field without blanks around it.
    pub fn text(&self, id: Id, field: FieldId) -> &str {
        self.canvas.text(id, field).trim()
    }

    /// Things of a kind that hang on the canvas and say something in this field.
    pub fn filled(&self, kind: Kind, field: FieldId) -> Vec<Id> {
        self.canvas.all(kind).filter(|id| !self.text(*id, field).is_empty()).collect()
    }

    /// A heading `below` the sheet's title.
    pub fn heading(&self, below: u8, class: &'static str, words: impl Into<AttrValue>) -> Html {
        let words = words.into();
        let tag = ["h1", "h2", "h3", "h4", "h5"].get(usize::from(self.level + below) - 1).copied().unwrap_or("h5");
        html! { <@{tag} class={class} dir="auto">{ words }</@> }
    }

    /// A part with its label; `at` is what the live page scrolls to.
    pub fn part(&self, at: Option<Id>, label: impl Into<AttrValue>, body: Html) -> Html {
        html! {
            <section class="b-page__part" data-at={at.map(at_key)}>
                { self.heading(1, "b-page__label", label) }
                <div class="b-page__body">{ body }</div>
            </section>
        }
    }

    /// A part nobody has filled: an invitation for its owner, nothing for a reader.
    pub fn invite(&self, label: impl Into<AttrValue>, field: FieldId) -> Html {
        self.invite_with(label, field, AttrValue::Static(field.row().ask))
    }

    /// The same with a question of its own.
    pub fn invite_with(&self, label: impl Into<AttrValue>, field: FieldId, ask: AttrValue) -> Html {
        match self.set {
            Setting::Read => Html::default(),
            Setting::Live => self.part(None, label, html! { <p class="b-page__empty">{ ask }</p> }),
            Setting::Edit => {
                let fill = self.on_fill.reform(move |_: MouseEvent| field);
                let body = html! { <button type="button" class="b-page__invite" onclick={fill}>{ ask }</button> };
                self.part(None, label, body)
            }
        }
    }
}

/// People's own words, in the direction of their script.
pub fn said(words: AttrValue) -> Html {
    html! { <span class="b-say" dir="auto">{ words }</span> }
}

/// A label of the app in front of people's words: *Because* 41 operations waited.
pub fn labelled(label: &'static str, words: Html) -> Html {
    html! { <p class="b-page__line"><span class="b-page__small">{ label }</span>{ " " }{ words }</p> }
}

/// The app's own small words after people's, or nothing.
pub fn aside(words: String) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! { <span class="b-page__aside" dir="auto">{ words }</span> }
}

/// How a thing is found in the live page.
pub fn at_key(id: Id) -> AttrValue {
    AttrValue::from(id.to_string())
}

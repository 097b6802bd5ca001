//! The parts of a sheet of paper: each draws one part of a canvas for reading, and nothing when there is nothing to
//! read. Together they are the page; an embed shows one of them alone. They never change anything.

mod bounds;
mod choices;
mod foot;
mod functions;
mod header;
mod plan;

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::el::{El, el};
use crate::model::says::Named;
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId, Id, Kind};

pub use bounds::bounds;
pub use choices::{choices, pair};
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
    /// Someone wants to fill an empty part: the first field of it. Only with [`Setting::Edit`].
    pub on_fill: Option<&'a Callback<FieldId>>,
    /// What the glossary explains; looked up once a sheet, since every text asks for it.
    named: Named,
}

impl<'a> Sheet<'a> {
    /// A sheet for its owner.
    pub fn new(canvas: &'a Canvas, set: Setting, level: u8, on_fill: Option<&'a Callback<FieldId>>) -> Sheet<'a> {
        Sheet { canvas, set, level, on_fill, named: Named::of(canvas) }
    }

    /// A sheet for reading.
    pub fn to_read(canvas: &'a Canvas, level: u8) -> Sheet<'a> {
        Sheet::new(canvas, Setting::Read, level, None)
    }

    /// People's own words: a text field as typed, in the direction of its script. Terms of the glossary say what they
    /// mean where they stand.
    #[inline(never)]
    pub fn say(&self, id: Id, field: FieldId) -> El {
        let text = self.canvas.shared(id, field);
        let terms = self.named.stand_in(&text);
        if terms.is_empty() {
            return said(text.into());
        }
        let part = |from: usize, to: usize| owned(text.get(from..to).unwrap_or_default());
        let (mut kids, mut at): (Vec<Html>, usize) = (Vec::new(), 0);
        for (from, to, term) in terms {
            let meaning = owned(self.text(term, FieldId::Meaning));
            kids.push(VText::new(part(at, from)).into());
            kids.push(el("abbr", "").attr("title", meaning).text(part(from, to)).into());
            at = to;
        }
        kids.push(VText::new(part(at, text.len())).into());
        el("span", "b-say").set("dir", "auto").list(kids)
    }

    /// The text of a field without blanks around it.
    pub fn text(&self, id: Id, field: FieldId) -> &'a str {
        self.canvas.text(id, field).trim()
    }

    /// True if a field says something.
    pub fn has(&self, id: Id, field: FieldId) -> bool {
        !self.text(id, field).is_empty()
    }

    /// Things of a kind that hang on the canvas and say something in this field.
    #[inline(never)]
    pub fn filled(&self, kind: Kind, field: FieldId) -> Vec<Id> {
        self.canvas.all(kind).filter(|id| self.has(*id, field)).collect()
    }

    /// A heading `below` the sheet's title.
    #[inline(never)]
    pub fn heading(&self, below: u8, class: &'static str) -> El {
        let tag = ["h1", "h2", "h3", "h4", "h5"].get(usize::from(self.level + below) - 1).copied().unwrap_or("h5");
        let heading = el(tag, class).set("dir", "auto");
        match self.level + below {
            // The title of the window is where the cursor goes when it opens.
            1 => heading.set("id", "b-where").set("tabindex", "-1"),
            _ => heading,
        }
    }

    /// A part with its label.
    #[inline(never)]
    pub fn part(&self, label: &'static str, body: impl Into<Html>) -> Html {
        let body = el("div", "b-page__body").kid(body);
        el("section", "b-page__part").kid(self.heading(1, "b-page__label").say(label)).kid(body).into()
    }

    /// A part that lists things by the words of one field, each with the app's own words behind; an invitation if
    /// there is none.
    #[inline(never)]
    pub fn list_of(
        &self,
        label: &'static str,
        class: &'static str,
        kind: Kind,
        field: FieldId,
        behind: &dyn Fn(Id) -> String,
    ) -> Html {
        let ids = self.filled(kind, field);
        if ids.is_empty() {
            return self.invite(label, field);
        }
        let one = |id: &Id| at(el("li", ""), *id).kid(self.say(*id, field)).list(aside(behind(*id))).into();
        let tag = if class == "b-page__ranks" { "ol" } else { "ul" };
        self.part(label, el(tag, class).list(ids.iter().map(one).collect()))
    }

    /// A part nobody has filled: an invitation for its owner, nothing for a reader.
    pub fn invite(&self, label: &'static str, field: FieldId) -> Html {
        match self.set {
            Setting::Read => Html::default(),
            _ => self.part(label, self.ask(field, field.row().ask)),
        }
    }

    /// The question of an empty part: a button for the owner, an outline in the small copy.
    #[inline(never)]
    pub fn ask(&self, field: FieldId, question: &'static str) -> El {
        match self.on_fill {
            Some(fill) if self.set == Setting::Edit => {
                let fill = fill.reform(move |_: MouseEvent| field);
                el("button", "b-page__invite").set("type", "button").press(fill).say(question)
            }
            _ => el("p", "b-page__empty").say(question),
        }
    }

    /// Whose page it is, else what the canvas is called.
    pub fn title(&self) -> AttrValue {
        let named = [FieldId::Organisation, FieldId::Title].map(|field| self.text(ROOT, field));
        let named = named.into_iter().find(|text| !text.is_empty());
        named.map_or(AttrValue::Static("Our direction"), owned)
    }
}

/// A text for the page.
pub fn owned(text: &str) -> AttrValue {
    AttrValue::from(text.to_string())
}

/// People's own words, in the direction of their script.
#[inline(never)]
pub fn said(words: AttrValue) -> El {
    el("span", "b-say").set("dir", "auto").text(words)
}

/// A small word of the app.
pub fn small(words: &'static str) -> El {
    el("span", "b-page__small").say(words)
}

/// A label of the app in front of people's words: *Because* 41 operations waited.
#[inline(never)]
pub fn labelled(label: &'static str, words: impl Into<Html>) -> Html {
    el("p", "b-page__line").kid(small(label)).say(" ").kid(words).into()
}

/// The app's own small words after people's, if there are any.
#[inline(never)]
pub fn aside(words: String) -> Vec<Html> {
    match words.is_empty() {
        true => Vec::new(),
        // The blank is for whoever copies or hears the line.
        false => vec![VText::new(" ").into(), el("span", "b-page__aside").set("dir", "auto").text(words.into()).into()],
    }
}

/// Marks where a thing stands, for the live page to find it.
#[inline(never)]
pub fn at(element: El, id: Id) -> El {
    element.attr("data-at", at_key(id))
}

/// How a thing is found in the live page.
pub fn at_key(id: Id) -> AttrValue {
    AttrValue::from(id.to_string())
}

//! The head of the sheet: whose it is, where they want to end up, and what a visitor could see by then.

use yew::prelude::*;

use super::{Setting, Sheet, aside, at_key, labelled, said};
use crate::model::value::ROOT;
use crate::model::{FieldId, Kind, says};

/// Organisation, vision with its year, mission and whose problem it is.
pub fn header(sheet: &Sheet) -> Html {
    let organisation = sheet.text(ROOT, FieldId::Organisation);
    let vision = says::vision(sheet.canvas);
    let reading = sheet.set == Setting::Read;
    let [mission, problem] = [FieldId::Mission, FieldId::Whose].map(|field| !sheet.text(ROOT, field).is_empty());
    html! {
        <header class="b-page__head" data-at={at_key(ROOT)}>
            { sheet.heading(0, "b-page__org", title(sheet)) }
            if organisation.is_empty() && sheet.set == Setting::Edit {
                <p class="b-page__line">{ fill(sheet, FieldId::Organisation) }</p>
            }
            if !vision.is_empty() {
                <p class="b-page__vision">
                    { said(AttrValue::from(vision.to_string())) }
                    <span class="b-page__year">{ says::by_year(sheet.canvas) }</span>
                </p>
            } else if !reading {
                { ask_vision(sheet) }
            }
            if mission { { labelled("Why we are here", sheet.say(ROOT, FieldId::Mission)) } }
            if problem { { labelled("Whose problem disappears", sheet.say(ROOT, FieldId::Whose)) } }
        </header>
    }
}

/// The sheet's title: whose page it is, else what the canvas is called.
fn title(sheet: &Sheet) -> AttrValue {
    let fields = [FieldId::Organisation, FieldId::Title];
    let named = fields.into_iter().map(|field| sheet.text(ROOT, field)).find(|text| !text.is_empty());
    named.map_or(AttrValue::Static("Our direction"), |text| AttrValue::from(text.to_string()))
}

fn ask_vision(sheet: &Sheet) -> Html {
    if sheet.set == Setting::Live {
        return html! { <p class="b-page__vision b-page__empty">{ FieldId::Vision.row().ask }</p> };
    }
    html! { <p class="b-page__vision">{ fill(sheet, FieldId::Vision) }</p> }
}

fn fill(sheet: &Sheet, field: FieldId) -> Html {
    let fill = sheet.on_fill.reform(move |_: MouseEvent| field);
    html! { <button type="button" class="b-page__invite" onclick={fill}>{ field.row().ask }</button> }
}

/// What a visitor could see or count by then.
pub fn signs(sheet: &Sheet) -> Html {
    let signs = sheet.filled(Kind::Sign, FieldId::SignText);
    if signs.is_empty() {
        return sheet.invite("Signs", FieldId::SignText);
    }
    let label = if signs.len() == 1 { "Sign" } else { "Signs" };
    let body = html! {
        <ul class="b-page__list">
            for id in signs {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::SignText) }
                    { aside(year(sheet, id)) }
                </li>
            }
        </ul>
    };
    sheet.part(None, label, body)
}

/// The year of a sign, where its words do not name it.
fn year(sheet: &Sheet, id: crate::model::Id) -> String {
    let year = sheet.text(id, FieldId::SignYear);
    if year.is_empty() || sheet.text(id, FieldId::SignText).contains(year) {
        return String::new();
    }
    ["by ", year].concat()
}

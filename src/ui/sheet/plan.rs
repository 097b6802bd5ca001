//! The next twelve to eighteen months: what comes first of all, how it is noticed, and what waits.

use yew::prelude::*;

use super::{Sheet, aside, at_key};
use crate::model::{FieldId, Id, Kind, says};

/// The priorities, in rank, each with its window, owner and measure.
pub fn priorities(sheet: &Sheet) -> Html {
    let list = sheet.filled(Kind::Priority, FieldId::PriorityText);
    if list.is_empty() {
        return sheet.invite("Priorities", FieldId::PriorityText);
    }
    let body = html! {
        <ol class="b-page__ranks">
            for id in list {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::PriorityText) }
                    { aside(details(sheet, id)) }
                </li>
            }
        </ol>
    };
    sheet.part(None, "Priorities", body)
}

fn details(sheet: &Sheet, id: Id) -> String {
    let measure = sheet.canvas.linked(id, FieldId::PriorityMeasure);
    let measure = measure.map(|measure| says::measure(sheet.canvas, measure)).unwrap_or_default();
    says::list([sheet.text(id, FieldId::Window), sheet.text(id, FieldId::PriorityOwner), &measure], " · ")
}

/// What is valuable and deliberately not now.
pub fn waiting(sheet: &Sheet) -> Html {
    let list = sheet.filled(Kind::Waiting, FieldId::WaitText);
    if list.is_empty() {
        return sheet.invite("Waits", FieldId::WaitText);
    }
    let body = html! {
        <ul class="b-page__list">
            for id in list {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::WaitText) }
                    { aside(sheet.text(id, FieldId::WaitBecause).to_string()) }
                </li>
            }
        </ul>
    };
    sheet.part(None, "Waits", body)
}

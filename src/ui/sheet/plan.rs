//! The next twelve to eighteen months: what comes first of all, how it is noticed, and what waits.

use yew::prelude::*;

use super::Sheet;
use crate::model::{FieldId, Id, Kind, says};

/// The priorities, in rank, each with its window, owner and measure.
pub fn priorities(sheet: &Sheet) -> Html {
    sheet.list_of("Priorities", "b-page__ranks", Kind::Priority, FieldId::PriorityText, &|id| details(sheet, id))
}

fn details(sheet: &Sheet, id: Id) -> String {
    let measure = sheet.canvas.linked(id, FieldId::PriorityMeasure);
    let measure = measure.map(|measure| says::measure(sheet.canvas, measure)).unwrap_or_default();
    says::list([sheet.text(id, FieldId::Window), sheet.text(id, FieldId::PriorityOwner), &measure], " · ")
}

/// What is valuable and deliberately not now.
pub fn waiting(sheet: &Sheet) -> Html {
    let because = |id| sheet.text(id, FieldId::WaitBecause).to_string();
    sheet.list_of("Waits", "b-page__list", Kind::Waiting, FieldId::WaitText, &because)
}

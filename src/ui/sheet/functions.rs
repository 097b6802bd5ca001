//! What it means on Monday: what each function stops and starts.

use yew::prelude::*;

use super::{Setting, Sheet, at_key};
use crate::model::{FieldId, Id, Kind};

/// Every function that has said something, is being asked, or (for its owner) is still silent.
pub fn functions(sheet: &Sheet) -> Html {
    let some = sheet.canvas.all(Kind::Function).any(|id| speaks(sheet, id));
    if !some {
        return sheet.invite_with(
            "On Monday",
            FieldId::CommitText,
            AttrValue::Static("In each function, what stops, and what starts?"),
        );
    }
    let shown = sheet.canvas.all(Kind::Function).filter(|id| sheet.set != Setting::Read || speaks(sheet, *id));
    let body = html! {
        <ul class="b-page__functions">
            for id in shown {
                <li class="b-page__function" data-at={at_key(id)}>
                    { sheet.heading(2, "b-page__name", sheet.canvas.function_name(id).to_string()) }
                    { one(sheet, id) }
                </li>
            }
        </ul>
    };
    sheet.part(None, "On Monday", body)
}

fn speaks(sheet: &Sheet, function: Id) -> bool {
    sheet.canvas.flag(function, FieldId::AskThem) || !commitments(sheet, function).is_empty()
}

/// The commitments of a function that say something: those that stop first, each sort in its order.
pub fn commitments(sheet: &Sheet, function: Id) -> Vec<(Id, bool)> {
    let all = sheet.canvas.children(function, Kind::Commitment);
    let filled = all.filter(|id| !sheet.text(*id, FieldId::CommitText).is_empty());
    let mut list: Vec<_> = filled.map(|id| (id, sheet.text(id, FieldId::Does) == "stops")).collect();
    list.sort_by_key(|(_, stops)| !stops);
    list
}

fn one(sheet: &Sheet, function: Id) -> Html {
    let commitments = commitments(sheet, function);
    if commitments.is_empty() {
        return silent(sheet, function);
    }
    let sorts = [("Stop", true), ("Start", false)];
    html! {
        <dl class="b-page__does">
            for (label, stops) in sorts {
                if commitments.iter().any(|(_, does)| *does == stops) {
                    <div>
                        <dt>{ label }</dt>
                        for (id, _) in commitments.iter().copied().filter(|(_, does)| *does == stops) {
                            <dd data-at={at_key(id)}>{ sheet.say(id, FieldId::CommitText) }</dd>
                        }
                    </div>
                }
            }
        </dl>
    }
}

fn silent(sheet: &Sheet, function: Id) -> Html {
    if sheet.canvas.flag(function, FieldId::AskThem) {
        return html! { <p class="b-page__meta">{ "They are being asked." }</p> };
    }
    let ask = "What does this mean for you?";
    match sheet.set {
        Setting::Edit => {
            let fill = sheet.on_fill.reform(|_: MouseEvent| FieldId::CommitText);
            html! { <button type="button" class="b-page__invite" onclick={fill}>{ ask }</button> }
        }
        _ => html! { <p class="b-page__empty">{ ask }</p> },
    }
}

//! The grid of functions and choices: where each choice is felt on Monday, and where it is not. It never changes
//! anything; its holes say where something is missing.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{self, Setting, Sheet};
use crate::model::{Canvas, FieldId, Id, Kind};

/// What the grid needs.
#[derive(Properties, PartialEq)]
pub struct GridProps {
    pub canvas: Rc<Canvas>,
    #[prop_or_default]
    pub set: Setting,
    /// Somebody wants to fill a hole (only with `Setting::Edit`): the choice and the function.
    #[prop_or_default]
    pub on_hole: Callback<(Id, Id)>,
}

/// The grid.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let nothing = Callback::noop();
    let sheet = Sheet { canvas: &props.canvas, set: props.set, level: 2, on_fill: &nothing };
    let choices = sheet.filled(Kind::Tradeoff, FieldId::First);
    let functions: Vec<Id> = props.canvas.all(Kind::Function).collect();
    html! {
        <div class="b-grid">
            if choices.is_empty() || functions.is_empty() {
                <p class="b-grid__none">{ "The grid appears with the first choice: it shows what each function stops and starts because of it." }</p>
            } else {
                { table(&sheet, &choices, &functions, &props.on_hole) }
            }
        </div>
    }
}

fn table(sheet: &Sheet, choices: &[Id], functions: &[Id], on_hole: &Callback<(Id, Id)>) -> Html {
    let loose: Vec<Vec<Served>> = functions.iter().map(|function| untied(sheet, *function, choices)).collect();
    let some_loose = loose.iter().any(|list| !list.is_empty());
    // The roles are spelled out because narrow screens lay the table out as a list, which would take them away.
    html! {
        <table class="b-grid__table" role="table">
            <caption class="b-hidden">{ "What each function stops and starts because of each choice" }</caption>
            <thead role="rowgroup" class="b-grid__head">
                <tr role="row">
                    <th role="columnheader" scope="col"><span class="b-hidden">{ "Choice" }</span></th>
                    for id in functions.iter().copied() {
                        <th role="columnheader" scope="col" dir="auto">{ name(sheet, id) }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for choice in choices.iter().copied() {
                    <tr role="row" class="b-grid__row">
                        <th role="rowheader" scope="row" class="b-grid__choice">{ pair(sheet, choice) }</th>
                        for function in functions.iter().copied() {
                            { cell(sheet, function, &serving(sheet, function, choice), Some((choice, on_hole))) }
                        }
                    </tr>
                }
                if some_loose {
                    <tr role="row" class="b-grid__row">
                        <th role="rowheader" scope="row" class="b-grid__choice b-grid__choice--none">{ "Tied to no choice" }</th>
                        for (function, list) in functions.iter().copied().zip(&loose) {
                            { cell(sheet, function, list, None) }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn name(sheet: &Sheet, function: Id) -> AttrValue {
    AttrValue::from(sheet.canvas.function_name(function).to_string())
}

fn pair(sheet: &Sheet, choice: Id) -> Html {
    let second = !sheet.text(choice, FieldId::Second).is_empty();
    html! {
        <>
            <strong>{ sheet.say(choice, FieldId::First) }</strong>
            if second {
                <em>{ " even over " }</em>
                { sheet.say(choice, FieldId::Second) }
            }
        </>
    }
}

/// A commitment in a cell: whether it stops something, and whether it works for the choice's losing side.
struct Served {
    id: Id,
    stops: bool,
    against: bool,
}

fn serving(sheet: &Sheet, function: Id, choice: Id) -> Vec<Served> {
    let links = |id| sheet.canvas.links(id, FieldId::Serves).find(|link| link.to == choice);
    let all = sheet::commitments(sheet, function).into_iter();
    all.filter_map(|(id, stops)| links(id).map(|link| Served { id, stops, against: link.against })).collect()
}

/// The commitments that name none of the choices.
fn untied(sheet: &Sheet, function: Id, choices: &[Id]) -> Vec<Served> {
    let tied = |id: Id| sheet.canvas.links(id, FieldId::Serves).any(|link| choices.contains(&link.to));
    let all = sheet::commitments(sheet, function).into_iter();
    all.filter(|(id, _)| !tied(*id)).map(|(id, stops)| Served { id, stops, against: false }).collect()
}

fn cell(sheet: &Sheet, function: Id, list: &[Served], hole: Option<(Id, &Callback<(Id, Id)>)>) -> Html {
    let name = name(sheet, function);
    html! {
        <td role="cell" class={classes!("b-grid__cell", list.is_empty().then_some("b-grid__cell--empty"))}>
            <span class="b-grid__who" aria-hidden="true" dir="auto">{ name.clone() }</span>
            if list.is_empty() {
                { empty(sheet, function, &name, hole) }
            } else {
                <ul class="b-grid__list">
                    for served in list {
                        <li>
                            <span class="b-page__small">{ if served.stops { "Stop " } else { "Start " } }</span>
                            { sheet.say(served.id, FieldId::CommitText) }
                            if served.against {
                                <span class="b-grid__against">{ "pulls the other way" }</span>
                            }
                        </li>
                    }
                </ul>
            }
        </td>
    }
}

fn empty(sheet: &Sheet, function: Id, name: &str, hole: Option<(Id, &Callback<(Id, Id)>)>) -> Html {
    match hole {
        Some((choice, on_hole)) if sheet.set == Setting::Edit => {
            let fill = on_hole.reform(move |_: MouseEvent| (choice, function));
            html! {
                <button type="button" class="b-page__invite" onclick={fill}>
                    { [name, ": what does this mean for you?"].concat() }
                </button>
            }
        }
        _ => html! { <><span aria-hidden="true">{ "–" }</span><span class="b-hidden">{ "nothing" }</span></> },
    }
}

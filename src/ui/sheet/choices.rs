//! The choices: what goes first, even over what, why, and what it costs.

use yew::prelude::*;

use super::{Sheet, at_key, labelled, said};
use crate::model::value::ROOT;
use crate::model::{FieldId, Id, Kind, says};

/// Every choice, in rank; then the four short lines of the direction.
pub fn choices(sheet: &Sheet) -> Html {
    html! {
        <>
            { list(sheet) }
            { direction(sheet) }
        </>
    }
}

fn list(sheet: &Sheet) -> Html {
    let choices = sheet.filled(Kind::Tradeoff, FieldId::First);
    if choices.is_empty() {
        return sheet.invite("We choose", FieldId::First);
    }
    let several = choices.len() > 1;
    let body = html! {
        <ol class={classes!("b-page__choices", several.then_some("b-page__choices--several"))}>
            for id in choices {
                <li class="b-page__choice" data-at={at_key(id)}>{ choice(sheet, id) }</li>
            }
        </ol>
    };
    sheet.part(None, "We choose", body)
}

fn choice(sheet: &Sheet, id: Id) -> Html {
    let has = |field| !sheet.text(id, field).is_empty();
    html! {
        <>
            <p class="b-page__over">
                <strong>{ sheet.say(id, FieldId::First) }</strong>
                if has(FieldId::Second) {
                    <em>{ " even over " }</em>
                    { sheet.say(id, FieldId::Second) }
                }
            </p>
            if has(FieldId::Because) { { labelled("Because", sheet.say(id, FieldId::Because)) } }
            if has(FieldId::Cost) { { labelled("Cost", sheet.say(id, FieldId::Cost)) } }
            { held(sheet, id) }
        </>
    }
}

/// Who holds the choice, and when it would be looked at again.
fn held(sheet: &Sheet, id: Id) -> Html {
    let (owner, again) = (sheet.text(id, FieldId::TradeOwner), sheet.text(id, FieldId::Again));
    let mut words = String::new();
    if !owner.is_empty() {
        words.push_str("Held by ");
        words.push_str(owner);
    }
    let mut again_words = String::new();
    if !again.is_empty() {
        again_words.push_str("We’d look again if ");
        again_words.push_str(&says::going_on(again));
    }
    let words = says::list([words.as_str(), &again_words], " · ");
    if words.is_empty() {
        return Html::default();
    }
    html! { <p class="b-page__meta" dir="auto">{ words }</p> }
}

/// Use case, differentiation, go-to-market, architecture, under the names the vocabulary gives them.
fn direction(sheet: &Sheet) -> Html {
    let fields = [FieldId::UseCase, FieldId::Differentiation, FieldId::GoToMarket, FieldId::Architecture];
    let names = sheet.canvas.vocabulary().direction();
    let lines: Vec<_> =
        names.into_iter().zip(fields).filter(|(_, field)| !sheet.text(ROOT, *field).is_empty()).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let body = html! {
        <dl class="b-page__facts">
            for (name, field) in lines {
                <div><dt>{ name }</dt><dd>{ said(sheet.canvas.shared(ROOT, field).into()) }</dd></div>
            }
        </dl>
    };
    sheet.part(None, "How", body)
}

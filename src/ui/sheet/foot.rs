//! The foot of the sheet: what still pulls the other way, what words mean here, the old sentence, whom to ask and when
//! it is looked at again.

use yew::prelude::*;

use super::{Sheet, aside, at_key, said};
use crate::model::value::ROOT;
use crate::model::{FieldId, Kind, says};

/// Known tensions, printed as such so that nobody finds them alone.
pub fn tensions(sheet: &Sheet) -> Html {
    let list = sheet.filled(Kind::Tension, FieldId::TensionText);
    if list.is_empty() {
        return Html::default();
    }
    let label = if list.len() == 1 { "Known tension" } else { "Known tensions" };
    let body = html! {
        <ul class="b-page__list">
            for id in list {
                <li data-at={at_key(id)}>
                    { sheet.say(id, FieldId::TensionText) }
                    { aside(says::watched(sheet.canvas, id)) }
                </li>
            }
        </ul>
    };
    sheet.part(None, label, body)
}

/// The words of the glossary that a reader of the page meets.
pub fn terms(sheet: &Sheet) -> Html {
    let list = says::terms_used(sheet.canvas);
    if list.is_empty() {
        return Html::default();
    }
    let body = html! {
        <dl class="b-page__facts">
            for id in list {
                <div data-at={at_key(id)}>
                    <dt dir="auto">{ sheet.text(id, FieldId::Term).to_string() }</dt>
                    <dd>{ sheet.say(id, FieldId::Meaning) }</dd>
                </div>
            }
        </dl>
    };
    sheet.part(None, "Words", body)
}

/// The sentence they came with, whom to ask, and the next look.
pub fn foot(sheet: &Sheet) -> Html {
    let sentence = sheet.text(ROOT, FieldId::Sentence);
    let now = !sheet.text(ROOT, FieldId::Vision).is_empty() || sheet.canvas.all(Kind::Tradeoff).next().is_some();
    let old = now && !sentence.is_empty() && sentence != sheet.text(ROOT, FieldId::Vision);
    html! {
        <>
            if old {
                { sheet.part(None, "We used to say", html! { <p>{ said(sentence.to_string().into()) }</p> }) }
            }
            if sheet.text(ROOT, FieldId::Ask).is_empty() {
                { sheet.invite("Ask", FieldId::Ask) }
            }
            { last(sheet) }
        </>
    }
}

/// Whom to ask, and the next look.
pub fn last(sheet: &Sheet) -> Html {
    let ask = sheet.text(ROOT, FieldId::Ask);
    let review = says::date(sheet.text(ROOT, FieldId::Review));
    if ask.is_empty() && review.is_empty() {
        return Html::default();
    }
    html! {
        <footer class="b-page__last">
            if !ask.is_empty() {
                <p><span class="b-page__small">{ "Ask" }</span>{ " " }{ said(ask.to_string().into()) }</p>
            }
            if !review.is_empty() {
                <p><span class="b-page__small">{ "Next look" }</span>{ " " }{ said(review.into()) }</p>
            }
        </footer>
    }
}

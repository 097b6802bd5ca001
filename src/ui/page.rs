//! The page: the whole canvas on one sheet. The same sheet stands small beside the form, full in its own step, in a
//! shared link, in an embed and on paper. It never changes anything.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{self, Setting, Sheet};
use crate::model::{Canvas, FieldId, Id, says};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    pub canvas: Rc<Canvas>,
    #[prop_or_default]
    pub set: Setting,
    /// The heading level of its title: 1 where the sheet is the whole window, 2 where a heading stands above it.
    #[prop_or(2)]
    pub level: u8,
    /// Somebody wants to fill an empty part (only with `Setting::Edit`): the first field of it.
    #[prop_or_default]
    pub on_fill: Callback<FieldId>,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let PageProps { canvas, set, level, on_fill } = props;
    let root = use_node_ref();
    use_follow(&root, canvas, *set);
    let live = *set == Setting::Live;
    html! {
        <div ref={root} class={classes!("b-page", live.then_some("b-page--live"), measure(canvas))}
            aria-hidden={live.then_some("true")} tabindex={live.then_some("-1")}>
            { sheet(&Sheet { canvas, set: *set, level: *level, on_fill }) }
        </div>
    }
}

fn sheet(sheet: &Sheet) -> Html {
    html! {
        <article class="b-page__sheet">
            { sheet::header(sheet) }
            { sheet::signs(sheet) }
            { sheet::bounds(sheet) }
            { sheet::choices(sheet) }
            { sheet::functions(sheet) }
            { sheet::priorities(sheet) }
            { sheet::waiting(sheet) }
            { sheet::tensions(sheet) }
            { sheet::terms(sheet) }
            { sheet::foot(sheet) }
        </article>
    }
}

/// On paper the type follows the amount of text, so that a page stays one page.
fn measure(canvas: &Canvas) -> &'static str {
    match says::length(canvas) {
        0..1_400 => "b-page--short",
        1_400..3_000 => "b-page--usual",
        _ => "b-page--long",
    }
}

/// The live page shows what was just written: it scrolls there, inside itself only.
#[hook]
fn use_follow(root: &NodeRef, canvas: &Rc<Canvas>, set: Setting) {
    let before = use_mut_ref(|| canvas.clone());
    let root = root.clone();
    use_effect_with(canvas.clone(), move |canvas| {
        let old = before.replace(canvas.clone());
        if set == Setting::Live
            && let Some(id) = changed(&old, canvas)
        {
            scroll_to(&root, canvas, id);
        }
    });
}

/// The first thing that is new or says something else.
fn changed(old: &Canvas, new: &Canvas) -> Option<Id> {
    new.items()
        .find(|(id, item)| {
            old.item(*id).is_none_or(|before| !std::ptr::eq(before, *item) && before.fields != item.fields)
        })
        .map(|(id, _)| id)
}

fn scroll_to(root: &NodeRef, canvas: &Canvas, id: Id) {
    let Some(root) = root.cast::<web_sys::Element>() else { return };
    let mut at = Some(id);
    // What has no place of its own on the page stands with what it hangs on.
    while let Some(id) = at {
        let selector = ["[data-at='", sheet::at_key(id).as_str(), "']"].concat();
        if let Ok(Some(element)) = root.query_selector(&selector) {
            let (top, inner) = (root.get_bounding_client_rect().top(), element.get_bounding_client_rect());
            let middle = inner.top() - top + inner.height() / 2.0 - f64::from(root.client_height()) / 2.0;
            root.set_scroll_top(root.scroll_top() + middle as i32);
            return;
        }
        at = canvas.item(id).map(|item| item.parent).filter(|parent| *parent != id);
    }
}

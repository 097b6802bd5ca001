//! The page: the whole canvas on one sheet. The same sheet stands small beside the form, full in its own step, in a
//! shared link, in an embed and on paper. It never changes anything.

use std::rc::Rc;

use yew::prelude::*;

use super::el::el;
use super::sheet::{self, Setting, Sheet};
use crate::model::{Canvas, FieldId, Id, Item, says};

/// What the page needs.
#[derive(Properties)]
pub struct PageProps {
    pub canvas: Rc<Canvas>,
    pub set: Setting,
    /// The heading level of its title: 1 where the sheet is the whole window, 2 where a heading stands above it.
    pub level: u8,
    /// Somebody wants to fill an empty part (only with [`Setting::Edit`]): the first field of it.
    pub on_fill: Callback<FieldId>,
}

impl PartialEq for PageProps {
    fn eq(&self, other: &PageProps) -> bool {
        // Where nothing can be filled, it is no matter who would be told: no two callbacks that do nothing are equal.
        (self.set, self.level) == (other.set, other.level)
            && self.canvas == other.canvas
            && (self.set != Setting::Edit || self.on_fill == other.on_fill)
    }
}

/// The page. It is a component of its own so that it is drawn anew only when what it shows has changed.
pub struct Page {
    /// What was changed last, to be scrolled to.
    news: Option<Id>,
}

impl Component for Page {
    type Message = ();
    type Properties = PageProps;

    fn create(_: &Context<Page>) -> Page {
        Page { news: None }
    }

    fn changed(&mut self, ctx: &Context<Page>, old: &PageProps) -> bool {
        self.news = changed(&old.canvas, &ctx.props().canvas);
        true
    }

    fn view(&self, ctx: &Context<Page>) -> Html {
        let PageProps { canvas, set, level, on_fill } = ctx.props();
        draw(&Sheet::new(canvas, *set, *level, Some(on_fill)))
    }

    fn rendered(&mut self, ctx: &Context<Page>, _: bool) {
        let props = ctx.props();
        if let Some(id) = self.news.take().filter(|_| props.set == Setting::Live) {
            scroll_to(&props.canvas, id);
        }
    }
}

/// Draws the page outside a component.
pub fn draw(sheet: &Sheet) -> Html {
    let parts = [
        sheet::header,
        sheet::signs,
        sheet::bounds,
        sheet::choices,
        sheet::functions,
        sheet::priorities,
        sheet::waiting,
        sheet::tensions,
        sheet::terms,
        sheet::foot,
    ];
    let article = el("article", "b-page__sheet").list(parts.map(|part| part(sheet)).into());
    let page = el("div", class(sheet)).kid(article);
    match sheet.set {
        // Hidden from screen readers, so also out of the tab order: a scrolling box would be in it.
        Setting::Live => page.set("aria-hidden", "true").set("tabindex", "-1").into(),
        _ => page.into(),
    }
}

/// On paper the type follows the amount of text, so that a page stays one page.
fn class(sheet: &Sheet) -> &'static str {
    let live = sheet.set == Setting::Live;
    match (says::length(sheet.canvas), live) {
        (0..1_400, true) => "b-page b-page--live b-page--short",
        (0..1_400, false) => "b-page b-page--short",
        (1_400..3_000, true) => "b-page b-page--live b-page--usual",
        (1_400..3_000, false) => "b-page b-page--usual",
        (_, true) => "b-page b-page--live b-page--long",
        (_, false) => "b-page b-page--long",
    }
}

/// The first thing that is new or says something else.
fn changed(old: &Canvas, new: &Canvas) -> Option<Id> {
    let differs = |(id, item): &(Id, &Item)| old.item(*id).is_none_or(|before| before.fields != item.fields);
    new.items().find(differs).map(|(id, _)| id)
}

/// Scrolls the live page, inside itself only, to where a thing stands.
fn scroll_to(canvas: &Canvas, id: Id) {
    let document = web_sys::window().and_then(|window| window.document());
    let find = |selector: &str| document.as_ref().and_then(|it| it.query_selector(selector).ok().flatten());
    let Some(page) = find(".b-page--live") else { return };
    let mut at = Some(id);
    // What has no place of its own on the page stands with what it hangs on.
    while let Some(id) = at {
        if let Some(element) = find(&[".b-page--live [data-at='", sheet::at_key(id).as_str(), "']"].concat()) {
            let (top, inner) = (page.get_bounding_client_rect().top(), element.get_bounding_client_rect());
            let middle = inner.top() - top + inner.height() / 2.0 - f64::from(page.client_height()) / 2.0;
            page.set_scroll_top(page.scroll_top() + middle as i32);
            return;
        }
        at = canvas.item(id).map(|item| item.parent).filter(|parent| *parent != id);
    }
}

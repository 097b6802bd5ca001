//! Handing a text over to the system: its share sheet, and a selection to copy by hand.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlTextAreaElement, ShareData};

/// True where the system has a share sheet.
pub fn can_send() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|it| Reflect::has(it.as_ref(), &JsValue::from_str("share")).unwrap_or(false))
}

/// Opens the system's share sheet.
pub fn send(url: &str, title: &str) {
    let Some(window) = web_sys::window().filter(|_| can_send()) else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    let sheet = JsFuture::from(window.navigator().share_with_data(&data));
    wasm_bindgen_futures::spawn_local(async move {
        // The sheet was closed, or the system would not: nothing is lost.
        let _ = sheet.await;
    });
}

/// Puts the focus into a box and selects all of its text.
pub fn select(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(area) = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Where it cannot take the focus, the text can still be selected by hand.
        let _ = area.focus();
        area.select();
    }
}

//! Copying, also where the clipboard is denied. Must never read what is on the clipboard.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardItem, HtmlDocument, HtmlTextAreaElement};

/// Copies a text, and says whether it is on the clipboard. Where it is not, show the text selected.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let text = text.to_string();
    spawn_local(async move {
        let written = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        done(written || copy_selected(&text).unwrap_or(false));
    });
}

/// Copies a link as rich text with its title, and as plain text for places that know no other. Falls back to the plain
/// link.
pub fn copy_rich(title: &str, url: &str, done: impl FnOnce(bool) + 'static) {
    let mut html = String::from("<a href=\"");
    escape(url, &mut html);
    html.push_str("\">");
    escape(title, &mut html);
    html.push_str("</a>");
    let url = url.to_string();
    spawn_local(async move {
        match write_both(&url, &html).await {
            Some(()) => done(true),
            None => copy(&url, done),
        }
    });
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// The clipboard, where there is one: not outside secure contexts.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(navigator.as_ref(), &JsValue::from_str("clipboard")).ok()?.dyn_into().ok()
}

async fn write_both(plain: &str, html: &str) -> Option<()> {
    let item = Object::new();
    for (mime, text) in [("text/plain", plain), ("text/html", html)] {
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        Reflect::set(&item, &JsValue::from_str(mime), &blob).ok()?;
    }
    // Old browsers know no ClipboardItem: asking for it must not throw.
    Reflect::has(&js_sys::global(), &JsValue::from_str("ClipboardItem")).ok().filter(|known| *known)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&item).ok()?;
    JsFuture::from(clipboard()?.write(&Array::of1(&item))).await.ok().map(drop)
}

/// The old way, which needs no permission: through a selected text area that nobody sees.
fn copy_selected(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    let focused = document.active_element().and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    area.set_class_name("b-hidden");
    area.set_value(text);
    area.set_read_only(true);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let done = document.dyn_ref::<HtmlDocument>().and_then(|document| document.exec_command("copy").ok());
    area.remove();
    focused.map(|element| element.focus());
    done
}

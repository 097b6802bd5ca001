//! Files out and in, all within the browser.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// The largest file that is read, in bytes: a back-up of many canvases is far smaller.
pub const MAX_FILE: f64 = 40_000_000.0;

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    pub name: String,
    /// Its text, or the sentence that says why there is none.
    pub text: Result<String, &'static str>,
}

/// Offers a text as a file to save. False if the browser refused.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    offer(name, mime, text).is_some()
}

fn offer(name: &str, mime: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken the blob over when the click returns; the address is of no more use.
    Url::revoke_object_url(&url).ok()
}

/// Reads the file picked in a file box, and empties the box so that the same file can be picked again.
pub fn read_picked(event: &Event, done: impl FnOnce(Picked) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input {
        let files = input.files();
        read_first(files, done);
        input.set_value("");
    }
}

/// Reads the file dropped onto the page. The caller prevents the browser's own way: opening the file.
pub fn read_dropped(event: &DragEvent, done: impl FnOnce(Picked) + 'static) {
    read_first(event.data_transfer().and_then(|data| data.files()), done);
}

fn read_first(files: Option<FileList>, done: impl FnOnce(Picked) + 'static) {
    let Some(file) = files.and_then(|files| files.get(0)) else { return };
    spawn_local(async move {
        let name = file.name();
        let text = read(&file).await;
        done(Picked { name, text });
    });
}

async fn read(file: &File) -> Result<String, &'static str> {
    if file.size() > MAX_FILE {
        return Err("This file is larger than 40 MB. A canvas is a few kilobytes, so this must be another file.");
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    text.ok_or("The browser could not read this file.")
}

//! Carrying files out of the page and into it, as a person does: by a click that saves, by picking, by dropping. Holds
//! no test.

use crate::browser::Browser;
use crate::find::{css, id};
use serde_json::{Value, json};
use std::path::PathBuf;

/// A file as the browser saved it.
pub struct File {
    pub name: String,
    pub text: String,
}

/// The file that a click saves.
#[track_caller]
pub fn saved(b: &Browser, click: impl FnOnce()) -> File {
    let folder = folder("out");
    let path = folder.canonicalize().expect("its whole path");
    b.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path }));
    click();
    let file = || {
        let files = std::fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path());
        files.into_iter().find(|file| file.extension().is_some_and(|kind| kind != "crdownload" && kind != "tmp"))
    };
    b.wait_until("a file has arrived", || file().is_some());
    let file = file().expect("the file");
    let name = file.file_name().expect("its name").to_string_lossy().into_owned();
    File { name, text: std::fs::read_to_string(file).expect("its text") }
}

/// Picks a file with these bytes in the page's file box.
#[track_caller]
pub fn pick(b: &Browser, name: &str, bytes: &[u8]) {
    let file = folder("in").join(name);
    std::fs::write(&file, bytes).expect("a place to write");
    let path = file.canonicalize().expect("its whole path");
    let command = format!("/element/{}/value", id(&b.find(css("#b-file"))));
    b.must(b.session().post(&command, json!({ "text": path })));
}

/// Drops a file on the page; `content` is a JavaScript expression for what stands in it.
#[track_caller]
pub fn drop(b: &Browser, name: &str, content: &str) {
    b.js(&format!(
        "const data = new DataTransfer();
        data.items.add(new File([{content}], {name}));
        for (const type of ['dragenter', 'dragover', 'drop'])
            document.querySelector('h1').dispatchEvent(
                new DragEvent(type, {{ bubbles: true, cancelable: true, dataTransfer: data }}))",
        name = json!(name)
    ));
}

/// What a canvas file holds, without what says which canvas it is and when it was written.
pub fn content(text: &str) -> Value {
    let mut canvas: Value = serde_json::from_str(text).expect("a file in JSON");
    canvas["canvas"].take()
}

/// An empty folder of this test's own.
fn folder(which: &str) -> PathBuf {
    let folder = PathBuf::from("target/files").join(format!("{which}-{:?}", std::thread::current().id()));
    // What an earlier test has left would be taken for the file.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the file");
    folder
}

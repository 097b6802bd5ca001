//! A small web server for tests, on loopback: the release, and pages that a test makes up. Can be stopped, to be offline.
//!
//! Sends what a good host sends: right types, and `Access-Control-Allow-Origin: *` for sandboxed frames.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// The release also answers under this folder, as on a host that gives it one.
pub const FOLDER: &str = "/some/folder";
/// A page of the same origin that runs nothing: for preparing storage before the app starts.
pub const BLANK: &str = "/blank";

struct Content {
    folder: Option<PathBuf>,
    pages: Mutex<HashMap<String, String>>,
}

/// One origin. Stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    content: Arc<Content>,
    running: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` (or only made-up pages) on a free port.
    pub fn start(folder: Option<PathBuf>) -> Server {
        let blank = "<!doctype html><html lang=en><title>blank</title>".to_string();
        // Browsers ask for the icon of pages that name none, as those that tests make up.
        let pages = HashMap::from([(BLANK.to_string(), blank), ("/favicon.ico".into(), String::new())]);
        let content = Content { folder, pages: Mutex::new(pages) };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port's number");
        let mut server = Server { address, content: Arc::new(content), running: Arc::default(), thread: None };
        server.listen(listener);
        server
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds a page, or puts it before the file of that name, and gives its whole address.
    pub fn page(&self, path: &str, html: &str) -> String {
        self.content.pages.lock().expect("pages").insert(path.into(), html.into());
        self.origin() + path
    }

    /// From now on nothing answers: the browser is offline.
    pub fn stop(&mut self) {
        self.running.store(false, Ordering::SeqCst);
        // Wakes the loop, so that it sees that it is to end.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Online again, under the same address.
    pub fn restart(&mut self) {
        let listener = TcpListener::bind(self.address).expect("the same port again");
        self.listen(listener);
    }

    fn listen(&mut self, listener: TcpListener) {
        self.running.store(true, Ordering::SeqCst);
        let (running, content) = (Arc::clone(&self.running), Arc::clone(&self.content));
        self.thread = Some(std::thread::spawn(move || {
            for stream in listener.incoming() {
                if !running.load(Ordering::SeqCst) {
                    return;
                }
                let content = Arc::clone(&content);
                // A browser that goes away in the middle of an answer is no failure.
                std::thread::spawn(move || stream.and_then(|stream| answer(stream, &content)));
            }
        }));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.thread.is_some() {
            self.stop();
        }
    }
}

fn answer(mut stream: TcpStream, content: &Content) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let target = request.split(' ').nth(1).unwrap_or("/");
    let path = target.split('?').next().unwrap_or("/");
    let (status, kind, body) = match content.get(path) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", b"not here".to_vec()),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\n\r\n"
    )?;
    stream.write_all(&body)
}

impl Content {
    fn get(&self, path: &str) -> Option<(&'static str, Vec<u8>)> {
        if let Some(page) = self.pages.lock().ok()?.get(path) {
            // Its type is its ending's; without one it is a page.
            let kind = if path.contains('.') { kind(path) } else { "text/html; charset=utf-8" };
            return Some((kind, page.clone().into_bytes()));
        }
        let path = path.strip_prefix(FOLDER).unwrap_or(path).trim_start_matches('/');
        let name = if path.is_empty() { "index.html" } else { path };
        if name.contains("..") {
            return None;
        }
        let body = std::fs::read(self.folder.as_ref()?.join(name)).ok()?;
        Some((kind(name), body))
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

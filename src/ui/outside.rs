//! The page's dealings with the window: focus, address, keys, printing. Each does nothing where the browser will not.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, Window};
use yew::Callback;

use super::msg::Msg;
use super::route::Route;
use crate::codec::{self, LinkError, Sent};
use crate::platform::{Local, clock};
use crate::store::Shelf;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The element the app lives in.
pub fn mount_point() -> Option<Element> {
    document()?.get_element_by_id("app")
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens every fold around an element, or focusing it would do nothing.
fn unfold(element: &Element) {
    let mut above = element.parent_element();
    while let Some(parent) = above {
        if parent.tag_name() == "DETAILS" {
            // An attribute that is set again is no error.
            let _ = parent.set_attribute("open", "");
        }
        above = parent.parent_element();
    }
}

fn focus_it(element: &HtmlElement) {
    unfold(element);
    element.scroll_into_view_with_scroll_into_view_options(&{
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        options
    });
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Where it cannot take the focus, it stays where it is.
    let _ = element.focus_with_options(&options);
}

/// True if what had the focus is gone.
pub fn focus_is_lost() -> bool {
    document().and_then(|document| document.active_element()).is_none_or(|active| active.tag_name() == "BODY")
}

/// Puts the focus on an element and leaves the window as it is.
pub fn focus_where_it_is(id: &str) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element(id) {
        // Where it cannot take the focus, it stays where it is.
        let _ = element.focus_with_options(&options);
    }
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        focus_it(&element);
    }
}

/// Scrolls to the top of the window.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Puts the focus on the heading of a screen that has just come up, and the screen to its top.
pub fn focus_top(id: &str) {
    focus(id);
    to_top();
}

/// Puts the cursor into a box, behind its text.
pub fn focus_end(id: &str) {
    select(id, u32::MAX, u32::MAX);
}

/// Puts the cursor into a box and selects from one UTF-16 offset to another.
pub fn select(id: &str, start: u32, end: u32) {
    let Some(element) = element(id) else { return };
    focus_it(&element);
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        let length = area.value().encode_utf16().count() as u32;
        // Out of range is clamped by us; nothing else can fail.
        let _ = area.set_selection_range(start.min(length), end.min(length));
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        // A date box has no selection and says so by an error.
        let length = input.value().encode_utf16().count() as u32;
        let _ = input.set_selection_range(start.min(length), end.min(length));
    }
}

/// Puts the cursor into the large box of the screen, if there is one.
pub fn focus_first_box() {
    let found = document()
        .and_then(|document| document.query_selector(".b-field--large textarea, .b-field--large input").ok().flatten());
    match found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        Some(element) => focus_end(&element.id()),
        None => focus("b-where"),
    }
}

/// The text of a box that the canvas knows nothing of.
pub fn value_of(id: &str) -> String {
    element(id)
        .and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok())
        .map_or(String::new(), |it| it.value())
}

/// What the address asks for.
pub fn address() -> Route {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Route::parse(&hash)
}

/// Changes the address; the browser's back button leads to the one before.
pub fn set_address(route: &Route) {
    if let Some(window) = window().filter(|_| address() != *route) {
        // A host that forbids it leaves the address as it was.
        let _ = window.location().set_hash(&route.fragment());
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        // In a sandbox printing is refused; the browser's own menu still works.
        let _ = window.print();
    }
}

/// Everything the window tells: addresses, keys, other tabs, being hidden.
pub fn listen(send: &Callback<Msg>) {
    let Some(window) = window() else { return };
    let on = |name: &str, msg: Msg| {
        let send = send.clone();
        listen_to(&window, name, Closure::new(move |_: web_sys::Event| send.emit(msg.clone())));
    };
    on("hashchange", Msg::Address);
    on("storage", Msg::Elsewhere);
    on("focus", Msg::Elsewhere);
    on("pagehide", Msg::Leaving);
    on("bearing:update", Msg::NewVersion);
    let hidden = send.clone();
    listen_to(
        &window,
        "visibilitychange",
        Closure::new(move |_: web_sys::Event| {
            let is_hidden = document().is_some_and(|document| document.hidden());
            hidden.emit(if is_hidden { Msg::Hidden } else { Msg::Elsewhere });
        }),
    );
    take_files(&window, send);
    let keys = send.clone();
    listen_to(
        &window,
        "keydown",
        Closure::new(move |event: web_sys::Event| {
            if let Some(msg) = event.dyn_ref::<KeyboardEvent>().and_then(key) {
                event.prevent_default();
                keys.emit(msg);
            }
        }),
    );
}

/// A file dropped anywhere on the page is opened. Anything else that is dragged is the page's own or the browser's.
fn take_files(window: &Window, send: &Callback<Msg>) {
    let files = |event: &web_sys::Event| {
        let event: web_sys::DragEvent = event.clone().dyn_into().ok()?;
        let count = event.data_transfer()?.files().map_or(0, |files| files.length());
        let dragged = event.data_transfer()?.types().includes(&"Files".into(), 0);
        (count > 0 || dragged).then_some(event)
    };
    let over = move |event: web_sys::Event| {
        if files(&event).is_some() {
            event.prevent_default();
        }
    };
    listen_to(window, "dragover", Closure::new(over));
    let send = send.clone();
    let dropped = move |event: web_sys::Event| {
        let Some(drag) = files(&event) else { return };
        event.prevent_default();
        let send = send.clone();
        crate::platform::read_dropped(&drag, move |file| send.emit(arrived(file)));
    };
    listen_to(window, "drop", Closure::new(dropped));
}

fn arrived(file: crate::platform::file::Picked) -> Msg {
    Msg::Arrived { name: file.name, text: file.text.map_err(str::to_string), example: false }
}

fn listen_to(window: &Window, name: &str, closure: Closure<dyn FnMut(web_sys::Event)>) {
    // `visibilitychange` bubbles from the document to the window.
    let _ = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    // It listens as long as the page lives.
    closure.forget();
}

/// The keys that work everywhere. In a box, undo is the browser's own.
fn key(event: &KeyboardEvent) -> Option<Msg> {
    if event.is_composing() {
        return None;
    }
    let command = event.ctrl_key() || event.meta_key();
    match (event.key().as_str(), command, event.shift_key()) {
        ("F8", false, back) => Some(Msg::Walk(!back)),
        ("z" | "Z", true, redo) if !in_a_box() => Some(if redo { Msg::Redo } else { Msg::Undo }),
        ("y", true, false) if !in_a_box() => Some(Msg::Redo),
        ("Enter", true, false) => Some(Msg::Onward),
        ("Escape", false, false) => Some(Msg::Escape),
        ("ArrowUp", false, false) if event.alt_key() => card_of_focus().map(|id| Msg::Nudge(id, true)),
        ("ArrowDown", false, false) if event.alt_key() => card_of_focus().map(|id| Msg::Nudge(id, false)),
        _ => None,
    }
}

fn in_a_box() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|element| matches!(element.tag_name().as_str(), "TEXTAREA" | "INPUT" | "SELECT"))
}

/// The thing on whose card the focus is.
fn card_of_focus() -> Option<u32> {
    let active = document()?.active_element()?;
    active.closest(".b-card").ok()??.id().strip_prefix("card")?.parse().ok()
}

/// A link as it was read: what it holds, or why it holds nothing.
pub type Opened = Result<Sent, LinkError>;

/// Reads a link.
pub fn opened(text: &str) -> Rc<Opened> {
    Rc::new(codec::decode(text))
}

/// Asks before something that nothing can bring back. Where asking is not possible, the answer is no.
pub fn sure(question: &str) -> bool {
    window().is_some_and(|window| window.confirm_with_message(question).unwrap_or(false))
}

/// Clicks an element that is not in view: the file box.
pub fn click(id: &str) {
    if let Some(element) = element(id) {
        element.click();
    }
}

/// The time of day where the person is: hours and minutes.
pub fn time_of_day() -> (u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_hours(), now.get_minutes())
}

/// A moment as people read it here: the day and the time of day.
pub fn date_and_time(seconds: i64) -> String {
    let date = js_sys::Date::new(&(seconds as f64 * 1_000.0).into());
    format!("{}, {}:{:02}", clock::day(&date).words(), date.get_hours(), date.get_minutes())
}

/// Downloads an example; it arrives as a message.
pub fn fetch_example(at: usize, send: &Callback<Msg>) {
    let Some(example) = super::examples::ALL.get(at) else { return };
    let send = send.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let text = fetch(example.address).await.ok_or_else(|| "It could not be downloaded.".to_string());
        send.emit(Msg::Arrived { name: example.name.to_string(), text, example: true });
    });
}

async fn fetch(address: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The whole address, with what follows the `#`.
pub fn full_address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The address without what follows the `#`.
pub fn base_address() -> String {
    full_address().split('#').next().unwrap_or_default().to_string()
}

/// Says something to the other scripts of the page.
pub fn dispatch(name: &str) {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new(name)) {
        // Nobody can cancel it.
        let _ = window.dispatch_event(&event);
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        // A host that forbids it leaves the page as it is.
        let _ = window.location().reload();
    }
}

/// Puts words onto the clipboard and says whether it went.
pub fn copy(words: &str, send: &Callback<Msg>) {
    let send = send.clone();
    crate::platform::copy(words, move |done| {
        let said = if done { "Copied." } else { "The browser refused the clipboard. Select the words instead." };
        send.emit(Msg::Say(said.into()));
    });
}

/// A file was picked; it arrives as a message.
pub fn picked(event: &web_sys::Event, send: &Callback<Msg>) {
    let send = send.clone();
    crate::platform::read_picked(event, move |file| send.emit(arrived(file)));
}

/// True if the page was opened with `?safe`: nothing that is kept here is looked at.
pub fn is_safe() -> bool {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.trim_start_matches('?').split('&').any(|part| part == "safe")
}

const REMINDED: &str = "bearing/reminded";

/// True if the one reminder has been given. Where nothing can be kept, it counts as given: the page says so all the time.
pub fn was_reminded() -> bool {
    Local.get(REMINDED).map_or(true, |found| found.is_some())
}

/// Notes that the reminder has been given.
pub fn reminded() {
    // Where it cannot be noted it comes again, which does no harm.
    let _ = Local.set(REMINDED, "1");
}

/// True inside somebody else's page. Asking may be forbidden, and then it is.
pub fn is_framed() -> bool {
    let Some(window) = window() else { return false };
    match window.top() {
        Ok(Some(top)) => top != window,
        Ok(None) => false,
        Err(_) => true,
    }
}

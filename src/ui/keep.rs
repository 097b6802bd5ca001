//! Keeping canvases in this browser: opening, saving, taking over what another tab wrote, and what the page says of it.
//! All rules are the store's; this file only asks it at the right moments.

use yew::prelude::*;

use super::app::{App, Msg, Screen, Toast, is_untouched};
use super::cx::title;
use super::outside;
use super::route::{Place, Route};
use super::start::Known;
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Goes, Head, json};
use crate::platform::{Local, clock, file, storage};
use crate::review::Step;
use crate::store::{self, Fault, Session, copy_of};

/// How the canvas on the desk is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// Nothing is written yet.
    Nothing,
    /// There is something that is not written yet.
    Waiting,
    /// Written; at what time of day.
    Kept(String),
    /// It cannot be written.
    Not(Fault),
}

impl Saved {
    /// The class of the line, its words, and whether a file is offered.
    pub fn words(&self) -> (&'static str, AttrValue, bool) {
        match self {
            Saved::Nothing => {
                let line = "Kept in this browser as you type. Nothing is sent.";
                ("b-saved b-saved--waiting", AttrValue::Static(line), false)
            }
            Saved::Waiting => ("b-saved b-saved--waiting", AttrValue::Static("Saving… Nothing is sent."), false),
            Saved::Kept(time) => {
                ("b-saved b-saved--kept", format!("Saved in this browser, {time}. Nothing is sent.").into(), false)
            }
            Saved::Not(Fault::Blocked) => {
                let line = "Storage is blocked: this browser keeps nothing here. You can go on working.";
                ("b-saved b-saved--not", AttrValue::Static(line), true)
            }
            Saved::Not(fault) => ("b-saved b-saved--not", format!("Not saved. {fault}").into(), true),
        }
    }
}

/// The shelf of this browser, and the canvas of it that is open here.
pub struct Keep {
    tab: u64,
    session: Option<Session>,
}

impl Keep {
    /// A new visit.
    pub fn start() -> Keep {
        Keep { tab: clock::random_id(), session: None }
    }

    /// A new canvas that nobody has written into.
    pub fn blank(&self) -> Canvas {
        let now = clock::now();
        let mut canvas = Canvas::new(Head { id: clock::random_id(), created: now, changed: now, ..Head::default() });
        let review = clock::today().plus_months(3).iso();
        canvas.apply(&Edit::text(ROOT, FieldId::Review, &review));
        canvas
    }

    /// What can be said before anything is written.
    pub fn state(&self) -> Saved {
        if storage::is_open() { Saved::Nothing } else { Saved::Not(Fault::Blocked) }
    }

    /// The canvases of this browser, last changed first.
    pub fn known(&self) -> Vec<Known> {
        let listing = store::list(&Local).unwrap_or_default();
        let name = |entry: &store::Entry| match (entry.title.trim(), entry.organisation.trim()) {
            ("", "") => store::peek(&Local, entry.id).ok().flatten().map_or("Untitled canvas".into(), |it| title(&it)),
            ("", name) | (name, _) => AttrValue::from(name.to_string()),
        };
        listing.entries.iter().map(|entry| Known { id: entry.id, title: name(entry) }).collect()
    }

    fn leave(&mut self) {
        if let Some(session) = self.session.take() {
            session.leave(&Local);
        }
    }
}

impl App {
    /// Does what the address asks for.
    pub(super) fn follow(&mut self) {
        match outside::address() {
            Route::Start => self.start_over(),
            Route::Canvases => {
                self.flush();
                self.screen = Screen::Canvases;
                self.heading();
            }
            Route::Canvas { id, place } if id == self.desk.canvas().head.id => {
                if self.place() != place || !matches!(self.screen, Screen::Work(_)) {
                    self.screen = Screen::Work(place);
                    self.desk.settle();
                    self.heading();
                }
            }
            Route::Canvas { id, place } => self.open(id, place),
            Route::Payload(text) => {
                self.flush();
                self.screen = Screen::Sent(outside::opened(&text));
                self.heading();
            }
        }
    }

    fn start_over(&mut self) {
        if matches!(self.screen, Screen::Start) && is_untouched(self.desk.canvas()) {
            return;
        }
        self.flush();
        self.keep.leave();
        let blank = self.keep.blank();
        self.put(blank);
        self.saved = self.keep.state();
        self.screen = Screen::Start;
        self.heading();
    }

    fn open(&mut self, id: u64, place: Place) {
        self.flush();
        self.keep.leave();
        match Session::open(&Local, id, self.keep.tab, clock::now()) {
            Ok((session, canvas)) => {
                self.keep.session = Some(session);
                self.put(canvas);
                self.saved = Saved::Kept(time());
                self.screen = Screen::Work(place);
            }
            Err(error) => self.screen = Screen::Sorry(error.to_string().into()),
        }
        self.heading();
    }

    /// A canvas from outside becomes one of this browser.
    pub(super) fn adopt(&mut self, canvas: Canvas, place: Place) {
        self.flush();
        self.keep.leave();
        self.put(canvas);
        self.save_now();
        self.go(place);
    }

    /// Something was changed and is not written yet.
    pub(super) fn unsaved(&mut self) {
        if !matches!(self.saved, Saved::Not(Fault::Blocked)) {
            self.saved = Saved::Waiting;
        }
    }

    /// Writes what there is to write.
    pub(super) fn save_now(&mut self) {
        self.cancel_saving();
        let canvas = self.desk.canvas().clone();
        if self.keep.session.is_none() && is_untouched(&canvas) {
            self.saved = self.keep.state();
            return;
        }
        let tab = self.keep.tab;
        let session = self.keep.session.get_or_insert_with(|| Session::create(&canvas, tab));
        match session.save(&Local, &canvas, clock::now()) {
            Ok(saved) => {
                self.desk.history.stamp(|head| {
                    head.revision = saved.revision;
                    head.changed = saved.changed;
                });
                self.saved = Saved::Kept(time());
            }
            Err(fault) => self.saved = Saved::Not(fault),
        }
    }

    /// Takes over what another tab wrote.
    pub(super) fn take_over(&mut self) {
        let canvas = self.desk.canvas().clone();
        let merged = self.keep.session.as_mut().and_then(|session| session.refresh(&Local, &canvas));
        let Some(merged) = merged else { return };
        self.desk.absorb(merged.canvas);
        self.shown = self.desk.canvas().clone();
        let text = match merged.clashes.len() {
            0 => "Changed in another tab; this one has followed.",
            _ => "Another tab changed the same words. The later ones stand here; the others are kept under Canvases.",
        };
        self.toast = Some(Toast { text: AttrValue::Static(text), undo: false });
        self.said = AttrValue::Static(text);
        if !merged.clashes.is_empty() {
            self.due();
        }
    }

    /// Writes at once, before something else comes onto the desk or the page goes away.
    pub(super) fn flush(&mut self) {
        if matches!(self.saved, Saved::Waiting) {
            self.save_now();
        }
    }

    /// Everything that concerns whole canvases.
    pub(super) fn canvases(&mut self, msg: Msg) {
        match msg {
            Msg::StartEmpty => {
                let blank = self.keep.blank();
                self.flush();
                self.keep.leave();
                self.put(blank);
                self.saved = self.keep.state();
                self.go(Place::Box(2));
            }
            Msg::OpenExample(at) => outside::fetch_example(at, &self.send),
            Msg::OpenFile => outside::click("b-file"),
            Msg::Arrived { name, text, example } => self.arrived(&name, text, example),
            Msg::KeepCopy => self.keep_copy(),
            Msg::Duplicate(id) => {
                if let Ok(Some(canvas)) = store::peek(&Local, id) {
                    self.adopt(copy_of(&canvas, clock::random_id(), clock::now()), Place::Step(Step::Page));
                }
            }
            Msg::Delete(id) => self.delete(id),
            Msg::Restore(key) => {
                let back = store::revive(&Local, &key, self.keep.tab);
                self.told(back.map(|_| "The canvas is back."));
            }
            Msg::Erase(key) => {
                let gone = store::erase(&Local, &key);
                self.told(gone.map(|()| "It is gone for good."));
            }
            Msg::SaveFile => self.save_file(),
            Msg::SaveAside(key) => self.save_aside(&key),
            Msg::BackUp => self.back_up(),
            _ => {}
        }
    }

    /// Says how something went.
    pub(super) fn told(&mut self, went: Result<&'static str, Fault>) {
        let text = went.map_or_else(|fault| AttrValue::from(fault.to_string()), AttrValue::Static);
        self.said = text.clone();
        self.toast = Some(Toast { text, undo: false });
    }

    fn delete(&mut self, id: u64) {
        if id == self.desk.canvas().head.id {
            self.flush();
            self.keep.leave();
            let blank = self.keep.blank();
            self.put(blank);
        }
        let gone = store::remove(&Local, id, self.keep.tab, clock::now());
        self.told(gone.map(|()| "The canvas is in the bin below."));
    }

    fn keep_copy(&mut self) {
        let Screen::Sent(opened) = &self.screen else { return };
        let Ok(sent) = opened.as_ref() else { return };
        let copy = copy_of(&sent.canvas, clock::random_id(), clock::now());
        self.adopt(copy, Place::Step(Step::Page));
    }

    fn arrived(&mut self, name: &str, text: Result<String, String>, example: bool) {
        let read = text.and_then(|text| json::read(&text).map_err(|error| error.to_string()));
        match read {
            Ok(canvas) => {
                let here = store::peek(&Local, canvas.head.id).ok().flatten().is_some();
                let canvas = match example || here || canvas.head.id == 0 {
                    true => copy_of(&canvas, clock::random_id(), clock::now()),
                    false => canvas,
                };
                self.adopt(canvas, Place::Step(Step::Page));
            }
            Err(error) => {
                let text = AttrValue::from(format!("“{name}” could not be opened. {error} Nothing was changed."));
                self.said = text.clone();
                self.toast = Some(Toast { text, undo: false });
            }
        }
    }

    fn save_aside(&mut self, key: &str) {
        use crate::store::Shelf;
        let text = Local.get(key).ok().flatten().unwrap_or_default();
        self.offer("unreadable.bearing.json", &text);
    }

    fn back_up(&mut self) {
        self.flush();
        match store::backup(&Local, clock::now()) {
            Ok(text) => self.offer("bearing-canvases.json", &text),
            Err(fault) => self.told(Err(fault)),
        }
    }

    fn offer(&mut self, name: &str, text: &str) {
        if !file::download(name, "application/json", text) {
            self.told(Err(Fault::Broken("the browser refused the download".to_string())));
        }
    }

    fn save_file(&mut self) {
        let canvas = self.desk.canvas();
        let name: String = title(canvas).chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
        let text = json::write_pretty(canvas, Goes::File);
        self.offer(&format!("{name}.bearing.json"), &text);
    }
}

fn time() -> String {
    let (hours, minutes) = outside::time_of_day();
    format!("{hours}:{minutes:02}")
}

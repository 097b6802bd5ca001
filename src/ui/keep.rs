//! Keeping canvases in this browser: opening, saving, taking over what another tab wrote, and what the page says of it.
//! All rules are the store's; this file only asks it at the right moments.

use std::rc::Rc;

use yew::prelude::*;

use super::app::{App, is_untouched};
use super::cx::title;
use super::later::{self, Doors};
use super::msg::{Msg, Screen};
use super::outside;
use super::route::{Place, Route};
use super::start::Known;
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Head};
use crate::platform::{Local, clock, storage};
use crate::store::{self, Fault, Session};

/// How the canvas on the desk is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// Nothing is written yet.
    Nothing,
    /// There is something that is not written yet.
    Waiting,
    /// Written; at what time of day.
    Kept(String),
    /// The person wants nothing kept here.
    Off,
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
            Saved::Off => {
                let line = "Not kept on this computer. It is gone when this page closes.";
                ("b-saved b-saved--not", AttrValue::Static(line), true)
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
    /// Nothing of this canvas is to stay on this computer.
    off: bool,
    /// Nothing that is kept here is looked at, for when something kept here does harm.
    safe: bool,
}

impl Keep {
    /// A new visit.
    pub fn start() -> Keep {
        Keep { tab: clock::random_id(), session: None, off: false, safe: outside::is_safe() }
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

    /// The page is left: what comes next is not a second tab. It may come back from the browser's memory, and goes on.
    pub(super) fn gone(&self) {
        if let Some(session) = &self.session {
            session.leave(&Local);
        }
    }

    pub(super) fn leave(&mut self) {
        self.off = false;
        if let Some(session) = self.session.take() {
            session.leave(&Local);
        }
    }
}

/// The canvases of this browser, last changed first.
pub fn known() -> Rc<[Known]> {
    let listing = store::list(&Local).unwrap_or_default();
    let name = |entry: &store::Entry| match (entry.title.trim(), entry.organisation.trim()) {
        ("", "") => store::peek(&Local, entry.id).ok().flatten().map_or("Untitled canvas".into(), |it| title(&it)),
        ("", name) | (name, _) => AttrValue::from(name.to_string()),
    };
    let known = |entry: &store::Entry| Known { id: entry.id, title: name(entry), place: entry.place.clone() };
    listing.entries.iter().map(known).collect()
}

impl App {
    /// Does what the address asks for.
    pub(super) fn follow(&mut self) {
        match (outside::address(), later::doors()) {
            (Route::Canvas { id, place }, doors) if id == self.desk.canvas().head.id => match (place, doors) {
                (Place::Step(_), None) => self.fetch(Msg::Go(place)),
                _ => self.turn_to(place),
            },
            // Even listing them would be looking.
            (Route::Start | Route::Canvases | Route::Canvas { .. }, _) if self.keep.safe => self.start_over(None),
            (Route::Start, Some(doors)) => self.start_over(Some(doors)),
            (Route::Start, None) if !store::has_any(&Local) => self.start_over(None),
            (_, None) => {
                // What is in view stays until then.
                self.flush();
                later::fetch(&self.send, Msg::Address);
            }
            (Route::Canvases, _) => {
                self.flush();
                self.screen = Screen::Canvases;
                self.heading();
            }
            (Route::Canvas { id, place }, Some(doors)) => (doors.enter)(self, id, place),
            (Route::Payload(text), Some(doors)) => {
                self.flush();
                self.screen = Screen::Sent((doors.open)(&text));
                // Inside somebody else's page the focus and the scrolling are theirs.
                if !outside::is_framed() {
                    self.heading();
                }
            }
        }
    }

    /// To another place in the canvas on the desk.
    fn turn_to(&mut self, place: Place) {
        if self.place() != place || !matches!(self.screen, Screen::Work(_)) {
            self.screen = Screen::Work(place);
            self.desk.settle();
            self.heading();
            self.remember_place();
        }
    }

    fn start_over(&mut self, doors: Option<&Doors>) {
        self.known = doors.map(|doors| (doors.known)()).unwrap_or_default();
        if matches!(self.screen, Screen::Start | Screen::Coming) && is_untouched(self.desk.canvas()) {
            self.screen = Screen::Start;
            return;
        }
        self.begin();
        self.pieces.clear();
        self.screen = Screen::Start;
        self.heading();
    }

    /// A canvas nobody has written into, at its second question: the first screen asks the first.
    pub(super) fn start_empty(&mut self) {
        self.begin();
        self.go(Place::Box(2));
    }

    /// Puts what is on the desk away, and a blank canvas there.
    fn begin(&mut self) {
        self.flush();
        self.keep.leave();
        self.put(self.keep.blank());
        self.saved = self.keep.state();
    }

    pub(super) fn open(&mut self, id: u64, place: Place) {
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
        if !matches!(self.saved, Saved::Not(Fault::Blocked) | Saved::Off) {
            self.saved = Saved::Waiting;
        }
    }

    /// Writes what there is to write.
    pub(super) fn save_now(&mut self) {
        self.cancel_saving();
        if self.keep.off {
            self.saved = Saved::Off;
            return;
        }
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
                self.remember_place();
                self.ask_to_persist();
            }
            Err(fault) => self.saved = Saved::Not(fault),
        }
    }

    /// Notes where one is in a canvas that is kept here, to come back there.
    pub(super) fn remember_place(&self) {
        if let (Screen::Work(place), Some(_)) = (&self.screen, &self.keep.session) {
            // Where it cannot be noted, one comes back to the first step.
            let _ = store::set_place(&Local, self.desk.canvas().head.id, &place.key());
        }
    }

    /// Once there is half a page, the browser is asked to keep it; where it will not promise, a file is offered. Once
    /// a visit, and the offer once for all.
    fn ask_to_persist(&mut self) {
        let canvas = self.desk.canvas();
        if self.asked || canvas.head.origin.is_some() || super::flow::filled(canvas) < super::flow::HALF {
            return;
        }
        self.asked = true;
        let send = self.send.clone();
        storage::persist(move |kept| {
            if !kept && !outside::was_reminded() {
                send.emit(Msg::Remind);
            }
        });
    }

    /// Keeps this canvas here, or takes it and its versions from this computer and goes on in memory alone.
    pub(super) fn keep_here(&mut self, on: bool) {
        let ask = "Take this canvas and its earlier versions off this computer? It stays open until this page closes; \
                   a file or a link keeps it.";
        if !on && !outside::sure(ask) {
            return;
        }
        self.keep.session = None;
        self.keep.off = !on;
        if on {
            self.save_now();
            return;
        }
        self.cancel_saving();
        let went = store::forget(&Local, self.desk.canvas().head.id);
        self.saved = Saved::Off;
        self.told(went.map(|()| "Nothing of this canvas is on this computer any more."));
    }

    pub(super) fn tab(&self) -> u64 {
        self.keep.tab
    }

    /// Another tab may have written, or this one came back into view.
    pub(super) fn elsewhere(&mut self) {
        if matches!(self.saved, Saved::Not(_)) {
            // There may be room now.
            self.save_now();
        }
        let Some(session) = &self.keep.session else { return };
        session.come_back(&Local);
        if session.has_company(&Local) {
            self.through(|doors| doors.canvases, Msg::TakeOver);
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
        // An offer to undo is worth more than news in which nothing was lost.
        if !merged.clashes.is_empty() || self.toast.as_ref().is_none_or(|toast| !toast.undo) {
            self.tell(text);
        }
        // The other tabs follow what is written.
        self.touched();
    }

    /// Writes at once, before something else comes onto the desk or the page goes away.
    pub(super) fn flush(&mut self) {
        if matches!(self.saved, Saved::Waiting | Saved::Not(_)) {
            self.save_now();
        }
    }
}

fn time() -> String {
    let (hours, minutes) = outside::time_of_day();
    format!("{hours}:{minutes:02}")
}

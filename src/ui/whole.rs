//! Whole canvases: new ones, examples, files, copies, back-ups, earlier versions, and the bin. Nothing is overwritten:
//! what comes from outside is put beside what is here.

use std::rc::Rc;

use yew::prelude::*;

use super::app::App;
use super::compare::{ancestor, counterpart};
use super::cx::title;
use super::msg::{Msg, Screen};
use super::outside;
use super::route::{Place, Route};
use crate::files;
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Goes, json};
use crate::platform::{Local, clock, file};
use crate::review::Step;
use crate::store::{self, Fault, Found, Shelf, Standing, copy_of};

/// With more things than this a canvas is no page any more, and that is said.
const UNUSUAL: usize = 2_000;

impl App {
    /// Everything that concerns whole canvases.
    pub(super) fn canvases(&mut self, msg: Msg) {
        match msg {
            Msg::TakeOver => self.take_over(),
            Msg::KeepHere(on) => self.keep_here(on),
            Msg::Settle(on) => self.open_settle(on),
            Msg::Share(on) => self.open_share(on),
            Msg::Form(form) => self.form = form,
            Msg::OpenExample(at) => outside::fetch_example(at, &self.send),
            Msg::OpenFile => outside::click("b-file"),
            Msg::Arrived { name, text, example } => self.arrived(&name, text, example),
            Msg::KeepCopy => self.keep_copy(),
            Msg::Compare => self.compare(),
            Msg::Duplicate(id) => {
                if let Ok(Some(canvas)) = store::peek(&Local, id) {
                    self.duplicate(&canvas);
                }
            }
            Msg::Delete(id) => self.delete(id),
            Msg::Restore(key) => {
                let back = store::revive(&Local, &key, self.tab());
                self.told(back.map(|_| "The canvas is back."));
            }
            Msg::Erase(_) if !outside::sure("Remove it for good? Nothing can bring it back.") => {}
            Msg::Erase(key) => {
                let gone = store::erase(&Local, &key);
                self.told(gone.map(|()| "It is gone for good."));
            }
            Msg::SaveMarkdown => self.save_as("md", "text/markdown", files::markdown::write),
            Msg::SaveTable => self.save_as("csv", "text/csv", files::csv::commitments),
            Msg::SaveAside(key) => self.save_aside(&key),
            Msg::BackUp => self.back_up(),
            Msg::PutBack(at) => self.put_back(at),
            Msg::Version(key) => self.version(&key),
            _ => {}
        }
    }

    /// Says how something went.
    pub(super) fn told(&mut self, went: Result<&'static str, Fault>) {
        let text = went.map_or_else(|fault| AttrValue::from(fault.to_string()), AttrValue::Static);
        self.toasted(text, false);
    }

    /// A copy beside it, under a name that tells the two apart.
    fn duplicate(&mut self, canvas: &Canvas) {
        let mut copy = copy_of(canvas, clock::random_id(), clock::now());
        let title = [title(canvas).as_str(), " (copy)"].concat();
        copy.apply(&Edit::text(ROOT, FieldId::Title, &title));
        self.adopt(copy, Place::Step(Step::Page));
        self.tell("This is the copy. The other is as it was.");
    }

    fn delete(&mut self, id: u64) {
        if id == self.desk.canvas().head.id {
            self.flush();
            self.keep.leave();
            let blank = self.keep.blank();
            self.put(blank);
        }
        let gone = store::remove(&Local, id, self.tab(), clock::now());
        self.told(gone.map(|()| "The canvas is in the bin below."));
    }

    /// Opens the canvas here that a shared one is related to, and lays the shared one beside it.
    fn compare(&mut self) {
        let Screen::Sent(opened) = &self.screen else { return };
        let Ok(sent) = opened.as_ref() else { return };
        let theirs = Rc::new(sent.canvas.clone());
        let Some(mine) = counterpart(&theirs.head) else { return };
        self.open(mine.head.id, Place::Step(Step::Page));
        if self.desk.canvas().head.id != mine.head.id {
            return;
        }
        let base = ancestor(&mine.head, &theirs.head).map(Rc::new);
        self.screen = Screen::Compare { theirs, base };
        self.heading();
    }

    fn keep_copy(&mut self) {
        let Screen::Sent(opened) = &self.screen else { return };
        let Ok(sent) = opened.as_ref() else { return };
        let copy = copy_of(&sent.canvas, clock::random_id(), clock::now());
        self.adopt(copy, Place::Step(Step::Page));
    }

    fn arrived(&mut self, name: &str, text: Result<String, String>, example: bool) {
        let read = text.and_then(|text| files::open(&Local, &text));
        match read {
            Ok(mut found) if found.len() == 1 => {
                if let Some(one) = found.pop() {
                    self.take_in(one, example);
                }
            }
            Ok(found) => {
                self.screen = Screen::Restore(found.into());
                self.heading();
            }
            Err(error) => {
                let text = AttrValue::from(format!("“{name}” could not be opened. {error} Nothing was changed."));
                self.toasted(text, false);
            }
        }
    }

    /// A canvas of a file comes onto the desk: itself where it is new here, else as a copy beside the one that is here.
    fn take_in(&mut self, found: Found, example: bool) {
        let new = found.standing == Standing::New && found.canvas.head.id != 0 && !example;
        let canvas = match new {
            true => found.canvas,
            false => copy_of(&found.canvas, clock::random_id(), clock::now()),
        };
        let large = canvas.items().take(UNUSUAL + 1).count() > UNUSUAL;
        self.adopt(canvas, Place::Step(Step::Page));
        if large {
            self.tell("This canvas is unusually large. All of it is here; others open it better from a file than from a link.");
        }
    }

    /// Puts canvases of a back-up beside what is here: those that are new as themselves, those that differ as copies.
    fn put_back(&mut self, at: Option<usize>) {
        let Screen::Restore(found) = &self.screen else { return };
        let mut went = Ok("Everything of the back-up is here.");
        for (place, one) in found.clone().iter().enumerate() {
            let wanted = at.map_or(one.standing == Standing::New, |at| at == place);
            if !wanted {
                continue;
            }
            let canvas: Canvas = match one.standing {
                Standing::New => one.canvas.clone(),
                _ => copy_of(&one.canvas, clock::random_id(), clock::now()),
            };
            went = store::put(&Local, &canvas, self.tab()).map(|_| "It is in the list of your canvases.").and(went);
        }
        self.told(went);
        self.to(&Route::Canvases);
    }

    /// An earlier version comes back as a canvas of its own, beside the present one.
    fn version(&mut self, key: &str) {
        match store::version(&Local, key) {
            Ok(Some(canvas)) => {
                self.adopt(copy_of(&canvas, clock::random_id(), clock::now()), Place::Step(Step::Page));
            }
            Ok(None) => self.told(Err(Fault::Broken("the version is gone".to_string()))),
            Err(fault) => self.told(Err(fault)),
        }
    }

    fn save_aside(&mut self, key: &str) {
        let text = Local.get(key).ok().flatten().unwrap_or_default();
        self.offer("unreadable.bearing.json", &text);
    }

    fn back_up(&mut self) {
        self.flush();
        match store::backup(&Local, clock::now()) {
            Ok(text) => {
                self.offer("bearing-canvases.json", &text);
                self.tell(
                    "The file holds every canvas as it stands now; earlier versions and removed ones are not in it.",
                );
            }
            Err(fault) => self.told(Err(fault)),
        }
    }

    fn offer(&mut self, name: &str, text: &str) {
        self.offer_as(name, "application/json", text);
    }

    fn offer_as(&mut self, name: &str, mime: &str, text: &str) {
        if !file::download(name, mime, text) {
            self.told(Err(Fault::Broken("the browser refused the download".to_string())));
        }
    }

    fn save_as(&mut self, ending: &str, mime: &str, write: fn(&Canvas) -> String) {
        let canvas = self.desk.canvas().clone();
        self.offer_as(&files::name(&canvas, &clock::today().iso(), ending), mime, &write(&canvas));
    }

    /// Saves the canvas as a file. Needs nothing that would have to be fetched: it is the way out when all else fails.
    pub(super) fn save_file(&mut self) {
        self.save_as("json", "application/json", |canvas| json::write_pretty(canvas, Goes::File));
    }
}

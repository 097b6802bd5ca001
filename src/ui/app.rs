//! The app: what is on the screen, and every change of it. Views send [`Msg`]s; nothing else changes the state.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::after::After;
use super::cx::{Cx, Margin};
use super::desk::{Desk, key};
use super::keep::{Keep, Saved};
use super::later::Doors;
use super::msg::{Msg, Screen, Toast};
use super::paste::Waiting;
use super::reading::Shown;
use super::route::{Place, Route};
use super::start::Known;
use super::{later, outside, work};
use crate::model::value::ROOT;
use crate::model::{Canvas, FieldId};
use crate::review::Step;

/// The state of the app.
pub struct App {
    pub(super) desk: Desk,
    pub(super) screen: Screen,
    pub(super) keep: Keep,
    pub(super) saved: Saved,
    /// The canvases of this browser, for the first screen, as they were when it was opened.
    pub(super) known: Rc<[Known]>,
    /// The canvas as the live page shows it: a moment behind the keys.
    pub(super) shown: Rc<Canvas>,
    pub(super) margin: Rc<Margin>,
    pub(super) settle: bool,
    pub(super) share: bool,
    pub(super) toast: Option<Toast>,
    pub(super) said: AttrValue,
    pub(super) send: Callback<Msg>,
    pub(super) form: Shown,
    /// What was pasted and cut, until it is put away.
    pub(super) pieces: Vec<Waiting>,
    /// The browser has been asked to keep what is here.
    pub(super) asked: bool,
    pub(super) after: Vec<After>,
    pub(super) pause: Option<Timeout>,
    pub(super) rest: Option<Timeout>,
    pub(super) page: Option<Timeout>,
    pub(super) save: Option<Timeout>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> App {
        let send = ctx.link().callback(|msg| msg);
        outside::listen(&send);
        let keep = Keep::start();
        let desk = Desk::new(keep.blank(), later::rest());
        let saved = keep.state();
        let shown = desk.canvas().clone();
        let mut app = App {
            desk,
            screen: Screen::Coming,
            keep,
            saved,
            known: Rc::default(),
            shown,
            margin: Rc::default(),
            settle: false,
            share: false,
            toast: None,
            said: AttrValue::default(),
            send,
            form: Shown::Page,
            pieces: Vec::new(),
            asked: false,
            after: Vec::new(),
            pause: None,
            rest: None,
            page: None,
            save: None,
        };
        app.follow();
        app
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Typed { id, field, text, make, composing } => self.typed(id, field, &text, &make, composing),
            Msg::Paused => self.paused(),
            Msg::Rested => self.desk.rest(),
            Msg::PageDue => self.shown = self.desk.canvas().clone(),
            Msg::SaveDue => self.save_now(),
            Msg::Focused(place) => self.desk.focused(place),
            Msg::Caret { id, field, caret } => self.open_at(id, field, caret),
            Msg::OpenNote(_, Some(_)) | Msg::Answer(_) => self.through(|doors| doors.answering, msg),
            Msg::OpenNote(note, None) => self.desk.open(note, None),
            Msg::CloseForm => self.desk.close_form(),
            Msg::EveryNote => self.desk.show_every(true),
            Msg::Fix(note) => self.fix(&note),
            Msg::Rewrite(note) => self.rewrite(&note),
            Msg::Show(_) | Msg::Walk(_) => self.through(|doors| doors.noting, msg),
            Msg::Cut | Msg::Sort(..) | Msg::Take(_) | Msg::PutAway => self.through(|doors| doors.pasted, msg),
            Msg::Skip => self.heading(),
            Msg::Onward => self.onward(),
            Msg::Escape => self.escape(),
            Msg::Nudge(id, up) => self.nudge(id, up),
            Msg::Quiet => self.desk.quiet = !self.desk.quiet,
            Msg::Print => outside::print(),
            Msg::Home => self.to(&Route::Start),
            Msg::Reload => outside::reload(),
            Msg::Copy(words) => outside::copy(&words, &self.send),
            Msg::FillIn(field) => self.fill_in(field),
            Msg::Say(words) => self.said = words,
            Msg::CloseToast => {
                self.toast = None;
                self.after.push(After::IfLost(None));
            }
            Msg::Remind => self.remind(),
            Msg::NewVersion => {
                self.tell("A newer Bearing is ready. It comes with the next loading of the page.");
                self.offer_act("Reload now", Msg::Update);
            }
            Msg::Update => {
                self.flush();
                outside::dispatch("bearing:now");
            }
            Msg::Go(place) => self.go(place),
            Msg::Address => self.follow(),
            Msg::Elsewhere => self.elsewhere(),
            Msg::Hidden => self.flush(),
            Msg::Leaving => {
                self.flush();
                self.keep.gone();
            }
            Msg::StartEmpty => self.start_empty(),
            Msg::SaveFile => self.save_file(),
            Msg::Why if later::doors().is_none() => self.fetch(Msg::Why),
            Msg::Why => {}
            Msg::Here => self.learn(),
            Msg::Late if later::doors().is_none() => self.tell(ONE_MOMENT),
            Msg::Late => {}
            Msg::NotHere { address } => self.not_here(address),
            Msg::Share(_)
            | Msg::Settle(_)
            | Msg::TakeOver
            | Msg::KeepHere(_)
            | Msg::Form(_)
            | Msg::OpenExample(_)
            | Msg::OpenFile
            | Msg::Arrived { .. }
            | Msg::KeepCopy
            | Msg::Duplicate(_)
            | Msg::Delete(_)
            | Msg::Restore(_)
            | Msg::Erase(_)
            | Msg::SaveAside(_)
            | Msg::BackUp
            | Msg::Compare
            | Msg::SaveMarkdown
            | Msg::SaveTable
            | Msg::PutBack(_)
            | Msg::Version(_) => self.through(|doors| doors.canvases, msg),
            other => self.change(other),
        }
        self.see();
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        for after in self.after.drain(..) {
            after.run(self.desk.canvas());
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        work::screen(self)
    }
}

/// A fetch that takes so many milliseconds is spoken of.
const SLOW: u32 = 500;
const ONE_MOMENT: &str = "One moment: this is being fetched.";

impl App {
    /// What views get.
    pub(super) fn cx(&self) -> Cx {
        let open = self.margin.notes.iter().find(|note| note.open).map(|note| key(&note.note));
        Cx {
            canvas: self.desk.canvas().clone(),
            marks: self.desk.marks(open.as_ref()),
            margin: self.margin.clone(),
            send: self.send.clone(),
        }
    }

    /// Hands a message to what is fetched only when it is asked for.
    pub(super) fn through(&mut self, door: fn(&Doors) -> fn(&mut App, Msg), msg: Msg) {
        match later::doors() {
            Some(doors) => {
                if self.toast.as_ref().is_some_and(|toast| toast.text == ONE_MOMENT) {
                    self.toast = None;
                }
                door(doors)(self, msg);
            }
            None => self.fetch(msg),
        }
    }

    /// Fetches what is not here yet, and sends the message again when it is.
    pub(super) fn fetch(&self, msg: Msg) {
        later::fetch(&self.send, msg);
        self.later(SLOW, Msg::Late).forget();
    }

    fn not_here(&mut self, address: bool) {
        const SORRY: &str = "A part of Bearing could not be fetched. Check the connection, then load the page again.";
        match address {
            true => self.screen = Screen::Sorry(AttrValue::Static(SORRY)),
            false => self.tell("A part of Bearing could not be fetched. Check the connection, then try again."),
        }
    }

    /// The place in the canvas, as the first screen is its first box.
    pub(super) fn place(&self) -> Place {
        match self.screen {
            Screen::Work(place) => place,
            _ => Place::Box(1),
        }
    }

    /// Works out which notes stand in the margin now.
    fn see(&mut self) {
        let canvas = self.desk.canvas().clone();
        self.margin = Rc::new(match self.place() {
            Place::Step(step) => self.desk.margin(|note| Step::of(note.field) == step, 3, false),
            Place::Box(number) => {
                let here = super::flow::target(&canvas, number).map(|(id, field, _)| (id, field));
                let first = matches!(self.screen, Screen::Start);
                self.desk.margin(|note| Some((note.id, note.field)) == here, if first { 2 } else { 3 }, first)
            }
        });
    }

    pub(super) fn later(&self, milliseconds: u32, msg: Msg) -> Timeout {
        let send = self.send.clone();
        Timeout::new(milliseconds, move || send.emit(msg))
    }

    /// Goes to the form on which a field stands, and to its first box.
    fn fill_in(&mut self, field: FieldId) {
        let boxes = super::flow::BOXES.len();
        let found = (1..=boxes)
            .find(|number| super::flow::target(self.desk.canvas(), *number).is_some_and(|(_, its, _)| its == field));
        match found {
            Some(number) => self.go(Place::Box(number)),
            None => self.go(Place::Step(Step::of(field))),
        }
    }

    fn onward(&mut self) {
        if let Place::Box(number) = self.place() {
            let next = super::flow::next_empty(self.desk.canvas(), number);
            self.go(next.map_or(Place::Step(Step::Page), Place::Box));
        }
    }

    fn escape(&mut self) {
        if self.share {
            self.open_share(false);
        } else if self.settle {
            self.open_settle(false);
        }
        self.toast = None;
        self.desk.close_form();
    }

    /// Shows a line that goes, and says it.
    pub(super) fn toasted(&mut self, text: AttrValue, undo: bool) {
        self.said = text.clone();
        self.toast = Some(Toast { text, undo, act: None });
    }

    /// The same with fixed words.
    pub(super) fn tell(&mut self, text: &'static str) {
        self.toasted(AttrValue::Static(text), false);
    }

    fn offer_act(&mut self, label: &'static str, msg: Msg) {
        if let Some(toast) = &mut self.toast {
            toast.act = Some((label, msg));
        }
    }

    fn remind(&mut self) {
        // What is being said goes first; the reminder comes at another visit.
        if self.toast.is_some() {
            return;
        }
        outside::reminded();
        let text = "This browser may clear what it keeps. Save a file now and then: Page, then Save as a file.";
        self.tell(text);
    }

    pub(super) fn open_share(&mut self, on: bool) {
        self.share = on;
        self.settle = false;
        self.after.push(After::Id(if on { "b-share-title" } else { work::SHARE }));
    }

    pub(super) fn open_settle(&mut self, on: bool) {
        self.settle = on;
        if on {
            // All there is, also what has just come.
            self.desk.settle();
        }
        self.after.push(After::Id(if on { "b-settle-title" } else { work::SETTLE }));
    }

    /// The boxes are here; the steps may have to be fetched first.
    pub(super) fn go(&mut self, place: Place) {
        if matches!(place, Place::Step(_)) && later::doors().is_none() {
            return self.fetch(Msg::Go(place));
        }
        self.toast = None;
        self.flush_typing();
        self.desk.show_every(false);
        self.screen = Screen::Work(place);
        self.after.push(match place {
            Place::Box(_) => After::Box,
            Place::Step(_) => After::Heading,
        });
        outside::set_address(&Route::Canvas { id: self.desk.canvas().head.id, place });
        self.remember_place();
    }

    /// Goes to an address, also where the screen is another's although the address is this one already.
    pub(super) fn to(&mut self, route: &Route) {
        match outside::address() == *route {
            true => self.follow(),
            false => outside::set_address(route),
        }
    }

    fn flush_typing(&mut self) {
        self.desk.settle();
        self.shown = self.desk.canvas().clone();
    }

    /// Puts a canvas on the desk.
    pub(super) fn put(&mut self, canvas: Canvas) {
        self.desk = Desk::new(canvas, later::rest());
        self.shown = self.desk.canvas().clone();
        self.toast = None;
        self.settle = false;
        self.share = false;
    }

    pub(super) fn heading(&mut self) {
        self.after.push(After::Heading);
    }

    pub(super) fn cancel_saving(&mut self) {
        self.save = None;
    }
}

/// True if nobody has written anything into the canvas.
pub(super) fn is_untouched(canvas: &Canvas) -> bool {
    canvas.is_blank(ROOT)
}

/// Mounts the app.
pub fn mount() {
    match outside::mount_point() {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}

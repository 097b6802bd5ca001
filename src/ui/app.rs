//! The app: what is on the screen, and every change of it. Views send [`Msg`]s; nothing else changes the state.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::after::After;
use super::cx::{AnswerForm, Cx, Margin};
use super::desk::{Desk, NoteKey, key};
use super::keep::{Keep, Saved};
use super::route::{Place, Route};
use super::{outside, work};
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Id};
use crate::review::Step;

/// Everything that can happen.
#[derive(Clone)]
pub enum Msg {
    /// A key in a box.
    Typed {
        id: Id,
        field: FieldId,
        text: Rc<str>,
        make: Option<Rc<Edit>>,
        composing: bool,
    },
    /// An edit by a button or a menu.
    Edit(Edit),
    /// An edit that adds a thing, and the box to put the cursor into.
    AddThing {
        edit: Edit,
        focus: (Id, FieldId),
    },
    Remove(Id),
    /// A move by a button: the card is followed.
    Move(Edit),
    /// A card was dropped on another.
    DropOn {
        moved: Id,
        on: Id,
    },
    Fill {
        id: Id,
        field: FieldId,
        text: &'static str,
    },
    Focused(Option<(Id, FieldId)>),
    Go(Place),
    OpenNote(NoteKey, Option<AnswerForm>),
    CloseForm,
    EveryNote,
    Fix(NoteKey),
    Rewrite(NoteKey),
    /// The small form under the note was sent.
    Answer(NoteKey),
    /// Goes to a note wherever it is.
    Show(NoteKey),
    /// To the next (or previous) note of the whole canvas.
    Walk(bool),
    /// *Next* from the keyboard.
    Onward,
    /// The keyboard's way past the rail.
    Skip,
    /// Closes what is open over the page.
    Escape,
    /// Moves a card up or down from the keyboard.
    Nudge(Id, bool),
    Settle(bool),
    Share(bool),
    Quiet,
    Undo,
    Redo,
    Print,
    StartEmpty,
    OpenExample(usize),
    OpenFile,
    /// A text arrived from a file or an example; the name is for the sentence if it cannot be read.
    Arrived {
        name: String,
        text: Result<String, String>,
        example: bool,
    },
    /// A shared canvas is kept as a copy.
    KeepCopy,
    /// To the first screen.
    Home,
    Reload,
    /// All canvases in one file.
    BackUp,
    /// Words onto the clipboard.
    Copy(AttrValue),
    /// An empty part of the page is to be filled.
    FillIn(FieldId),
    Duplicate(u64),
    Delete(u64),
    /// A canvas of the bin, by its key.
    Restore(String),
    /// Something of the bin or something unreadable, by its key, for good.
    Erase(String),
    /// Something unreadable, by its key, as a file.
    SaveAside(String),
    SaveFile,
    /// The address changed.
    Address,
    Paused,
    Rested,
    PageDue,
    SaveDue,
    /// Another tab wrote, or this one came back into view.
    Elsewhere,
    /// The page is being hidden or left.
    Leaving,
    Say(AttrValue),
    CloseToast,
}

/// What the whole window shows.
pub enum Screen {
    Start,
    Canvases,
    Work(Place),
    /// Something that cannot be shown, and why.
    Sorry(AttrValue),
    /// A link with content, or why it has none.
    Sent(Rc<outside::Opened>),
}

/// A line that appears and goes: what was just done, and a way back.
#[derive(Clone, PartialEq)]
pub struct Toast {
    pub text: AttrValue,
    pub undo: bool,
}

/// The state of the app.
pub struct App {
    pub(super) desk: Desk,
    pub(super) screen: Screen,
    pub(super) keep: Keep,
    pub(super) saved: Saved,
    /// The canvas as the live page shows it: a moment behind the keys.
    pub(super) shown: Rc<Canvas>,
    pub(super) margin: Rc<Margin>,
    pub(super) settle: bool,
    pub(super) share: bool,
    pub(super) toast: Option<Toast>,
    pub(super) said: AttrValue,
    pub(super) send: Callback<Msg>,
    pub(super) after: Vec<After>,
    pause: Option<Timeout>,
    rest: Option<Timeout>,
    page: Option<Timeout>,
    save: Option<Timeout>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> App {
        let send = ctx.link().callback(|msg| msg);
        outside::listen(&send);
        let keep = Keep::start();
        let desk = Desk::new(keep.blank());
        let saved = keep.state();
        let shown = desk.canvas().clone();
        let mut app = App {
            desk,
            screen: Screen::Start,
            keep,
            saved,
            shown,
            margin: Rc::default(),
            settle: false,
            share: false,
            toast: None,
            said: AttrValue::default(),
            send,
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
            Msg::OpenNote(..)
            | Msg::CloseForm
            | Msg::EveryNote
            | Msg::Fix(_)
            | Msg::Rewrite(_)
            | Msg::Answer(_)
            | Msg::Show(_)
            | Msg::Walk(_) => self.note(msg),
            Msg::Settle(on) => self.open_settle(on),
            Msg::Share(on) => self.open_share(on),
            Msg::Skip => self.heading(),
            Msg::Onward => self.onward(),
            Msg::Escape => self.escape(),
            Msg::Nudge(id, up) => self.nudge(id, up),
            Msg::Quiet => self.desk.quiet = !self.desk.quiet,
            Msg::Print => outside::print(),
            Msg::Home => outside::set_address(&Route::Start),
            Msg::Reload => outside::reload(),
            Msg::Copy(words) => outside::copy(&words, &self.send),
            Msg::FillIn(field) => self.fill_in(field),
            Msg::Say(words) => self.said = words,
            Msg::CloseToast => self.toast = None,
            Msg::Go(place) => self.go(place),
            Msg::Address => self.follow(),
            Msg::Elsewhere => self.take_over(),
            Msg::Leaving => self.flush(),
            Msg::StartEmpty
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
            | Msg::SaveFile => self.canvases(msg),
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

    fn typed(&mut self, id: Id, field: FieldId, text: &str, make: &Option<Rc<Edit>>, composing: bool) {
        // The edit that creates the thing comes with the first key only; the box may not have been drawn again since.
        let make = make.as_ref().filter(|_| !self.desk.canvas().has(id)).cloned();
        let edit = super::cx::setting(&make, id, field, crate::model::Value::text(text));
        self.desk.typed(&edit, (id, field));
        self.pause = (!composing).then(|| self.later(400, Msg::Paused));
        self.rest = (!composing).then(|| self.later(1_500, Msg::Rested));
        self.touched();
    }

    fn paused(&mut self) {
        let before = self.desk.notes().count();
        self.desk.pause();
        let count = self.desk.notes().count();
        if count > before {
            self.said = match count - before {
                1 => AttrValue::Static("One question about these words."),
                more => AttrValue::from(format!("{more} questions about these words.")),
            };
        }
    }

    /// After any change: the page follows in a moment, and the saving a little later.
    fn touched(&mut self) {
        self.unsaved();
        self.page = Some(self.later(150, Msg::PageDue));
        self.save = Some(self.later(700, Msg::SaveDue));
    }

    fn later(&self, milliseconds: u32, msg: Msg) -> Timeout {
        let send = self.send.clone();
        Timeout::new(milliseconds, move || send.emit(msg))
    }

    pub(super) fn changed(&mut self, edit: &Edit) {
        if self.desk.edit(edit) {
            self.shown = self.desk.canvas().clone();
            self.touched();
        }
    }

    fn change(&mut self, msg: Msg) {
        match msg {
            Msg::Edit(edit) => self.changed(&edit),
            Msg::AddThing { edit, focus: (id, field) } => {
                self.changed(&edit);
                self.after.push(After::Focus(id, field));
            }
            Msg::Fill { id, field, text } => {
                self.changed(&Edit::text(id, field, text));
                self.after.push(After::Focus(id, field));
            }
            Msg::Remove(id) => self.remove(id),
            Msg::Move(edit) => {
                self.changed(&edit);
                if let Edit::Move { id, .. } = edit {
                    self.after.push(After::Card(id));
                    self.said = place_words(self.desk.canvas(), id);
                }
            }
            Msg::DropOn { moved, on } => self.drop_on(moved, on),
            Msg::Undo => self.step_back(true),
            Msg::Redo => self.step_back(false),
            _ => {}
        }
    }

    fn remove(&mut self, id: Id) {
        let canvas = self.desk.canvas().clone();
        let Some(item) = canvas.item(id) else { return };
        let siblings: Vec<Id> = canvas.children(item.parent, item.kind).collect();
        let at = siblings.iter().position(|other| *other == id).unwrap_or(0);
        let next = siblings.get(at + 1).or_else(|| at.checked_sub(1).and_then(|at| siblings.get(at)));
        self.after.push(next.map_or(After::Heading, |id| After::Card(*id)));
        self.changed(&Edit::Remove { id });
        let text = AttrValue::from(format!("The {} is removed.", item.kind.row().name));
        self.said = text.clone();
        self.toast = Some(Toast { text, undo: true });
    }

    fn drop_on(&mut self, moved: Id, on: Id) {
        let canvas = self.desk.canvas().clone();
        let (Some(item), Some(other)) = (canvas.item(moved), canvas.item(on)) else { return };
        if item.kind == other.kind
            && let Some(at) = canvas.place(on)
        {
            self.changed(&Edit::Move { id: moved, parent: other.parent, at });
        }
    }

    fn step_back(&mut self, back: bool) {
        let done = if back { self.desk.undo() } else { self.desk.redo() };
        self.said = AttrValue::Static(match (done, back) {
            (true, true) => "Undone.",
            (true, false) => "Done again.",
            (false, true) => "Nothing to undo.",
            (false, false) => "Nothing to do again.",
        });
        if done {
            self.toast = None;
            self.shown = self.desk.canvas().clone();
            self.touched();
        }
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
        self.settle = false;
        self.share = false;
        self.toast = None;
        self.desk.close_form();
    }

    fn nudge(&mut self, id: Id, up: bool) {
        let canvas = self.desk.canvas().clone();
        let (Some(item), Some(place)) = (canvas.item(id), canvas.place(id)) else { return };
        let at = if up { place.checked_sub(1) } else { Some(place + 1) };
        if let Some(at) = at {
            self.change(Msg::Move(Edit::Move { id, parent: item.parent, at }));
        }
    }

    fn open_share(&mut self, on: bool) {
        self.share = on;
        self.settle = false;
        if on {
            self.after.push(After::Id("b-share-title"));
        }
    }

    fn open_settle(&mut self, on: bool) {
        self.settle = on;
        if on {
            self.after.push(After::Id("b-settle-title"));
        }
    }

    pub(super) fn go(&mut self, place: Place) {
        self.flush_typing();
        self.desk.show_every(false);
        self.screen = Screen::Work(place);
        self.after.push(match place {
            Place::Box(_) => After::Box,
            Place::Step(_) => After::Heading,
        });
        outside::set_address(&Route::Canvas { id: self.desk.canvas().head.id, place });
    }

    fn flush_typing(&mut self) {
        self.desk.settle();
        self.shown = self.desk.canvas().clone();
    }

    /// Puts a canvas on the desk.
    pub(super) fn put(&mut self, canvas: Canvas) {
        self.desk = Desk::new(canvas);
        self.shown = self.desk.canvas().clone();
        self.toast = None;
        self.settle = false;
        self.share = false;
    }

    pub(super) fn heading(&mut self) {
        self.after.push(After::Heading);
    }

    pub(super) fn due(&mut self) {
        self.touched();
    }

    pub(super) fn cancel_saving(&mut self) {
        self.save = None;
    }
}

fn place_words(canvas: &Canvas, id: Id) -> AttrValue {
    let place = canvas.place(id).map_or(1, |place| place + 1);
    let count = canvas.item(id).map_or(1, |item| canvas.children(item.parent, item.kind).count());
    AttrValue::from(format!("Now {place} of {count}."))
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

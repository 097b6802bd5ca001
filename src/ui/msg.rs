//! Everything that can happen, and what the window can show.

use std::rc::Rc;

use yew::prelude::*;

use super::cx::AnswerForm;
use super::desk::NoteKey;
use super::outside;
use super::reading::Shown;
use super::route::Place;
use crate::lint;
use crate::model::{Canvas, Edit, FieldId, Id};
use crate::store::Found;

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
    /// The pasted text is to be cut into statements.
    Cut,
    /// A pasted statement belongs in another box.
    Sort(usize, lint::Field),
    /// A pasted statement is taken into its box.
    Take(usize),
    /// The rest of what was pasted is put away.
    PutAway,
    Focused(Option<(Id, FieldId)>),
    /// A click into a box, at a UTF-16 offset of its text.
    Caret {
        id: Id,
        field: FieldId,
        caret: u32,
    },
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
    /// Somebody wonders why something is asked.
    Why,
    /// What a first visit begins without has come.
    Here,
    /// A part that was asked for may not be here yet.
    Late,
    /// A part that was asked for could not be fetched; it may be the address that asked.
    NotHere {
        address: bool,
    },
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
    /// A shared canvas is laid beside the one here that it is related to.
    Compare,
    /// On the page step, the page in another form.
    Form(Shown),
    /// To the first screen.
    Home,
    Reload,
    /// All canvases in one file.
    BackUp,
    /// One canvas of a back-up, or all that are new here.
    PutBack(Option<usize>),
    /// An earlier version, by its key.
    Version(String),
    /// Whether the canvas stays on this computer.
    KeepHere(bool),
    /// The one reminder that a browser may clear what it keeps.
    Remind,
    /// A newer version of the page waits.
    NewVersion,
    /// The person wants it.
    Update,
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
    SaveMarkdown,
    SaveTable,
    /// The address changed.
    Address,
    Paused,
    Rested,
    PageDue,
    SaveDue,
    /// Another tab wrote, or this one came back into view.
    Elsewhere,
    /// Another tab did write this canvas.
    TakeOver,
    /// The page is being hidden.
    Hidden,
    /// The page is being left.
    Leaving,
    Say(AttrValue),
    CloseToast,
}

/// What the whole window shows.
pub enum Screen {
    Start,
    /// Nothing yet: what the address asks for is being fetched.
    Coming,
    Canvases,
    Work(Place),
    /// The canvases of a back-up, to be put back.
    Restore(Rc<[Found]>),
    /// The canvas on the desk beside another state of it, and the state both come from, if it is here.
    Compare {
        theirs: Rc<Canvas>,
        base: Option<Rc<Canvas>>,
    },
    /// Something that cannot be shown, and why.
    Sorry(AttrValue),
    /// A link with content, or why it has none.
    Sent(Rc<outside::Opened>),
}

/// A line that appears and goes: what was just done, and a way back.
#[derive(Clone)]
pub struct Toast {
    pub text: AttrValue,
    pub undo: bool,
    /// What else can be done: the words of a button, and what it sends.
    pub act: Option<(&'static str, Msg)>,
}

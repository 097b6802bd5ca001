//! What a first visit does not begin with: a part of the linter, the forms of the steps, what leads to a note, the
//! drawer of all notes, sharing, links, files, the list of canvases, opening one again, another tab's words, comparing,
//! cutting what was pasted. In a release it is a second module, fetched once somebody has written something or when it is
//! first asked for; `docs/building.md` says how and why. All ways into it are the [`Doors`]: what only they reach is not
//! in the first download.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::app::App;
use super::cx::{Cx, MarginNote};
use super::el::El;
use super::keep;
use super::msg::Msg;
use super::notes;
use super::outside::{self, Opened};
use super::paste::{self, Waiting};
use super::reading::Shown;
use super::route::Place;
use super::start::Known;
use super::work;
use crate::lint::{self, Rest};
use crate::review::Step;

/// The ways in.
pub struct Doors {
    /// The rest of the linter.
    pub rest: fn() -> Rest,
    /// Everything that concerns whole canvases.
    pub canvases: fn(&mut App, Msg),
    /// Everything that happens to what was pasted.
    pub pasted: fn(&mut App, Msg),
    /// Opens a canvas of this browser at a place.
    pub enter: fn(&mut App, u64, Place),
    /// The canvases of this browser.
    pub known: fn() -> Rc<[Known]>,
    /// Everything that leads to a note.
    pub noting: fn(&mut App, Msg),
    /// Everything that happens to the answer to a note.
    pub answering: fn(&mut App, Msg),
    /// Why a rule asks.
    pub lesson: fn(&str) -> Html,
    /// The small form for it.
    pub answer: fn(&Cx, &MarginNote) -> El,
    /// Reads a link.
    pub open: fn(&str) -> Rc<Opened>,
    /// The screens that are not work.
    pub screen: fn(&App, &Cx) -> Html,
    /// The drawer with all that is to settle.
    pub settle: fn(&App, &Cx) -> Html,
    /// The share panel.
    pub share: fn(&App, &Cx) -> Html,
    /// The form of a step.
    pub step: fn(&App, &Cx, Step) -> Html,
    /// The page in another form.
    pub form: fn(&Cx, Shown) -> Html,
    /// What was pasted, cut.
    pub pieces: fn(&Cx, &[Waiting]) -> Html,
}

static DOORS: Doors = Doors {
    rest: lint::rest,
    canvases: App::canvases,
    pasted: App::pasted,
    enter: App::open,
    known: keep::known,
    noting: App::noting,
    answering: App::answering,
    lesson: notes::lesson,
    answer: notes::form,
    open: outside::opened,
    screen: work::other,
    settle: work::settle,
    step: work::step,
    share: work::share,
    form: work::form,
    pieces: paste::view,
};

/// The module could not be fetched.
struct NotHere;

#[cfg(split)]
impl From<wasm_split_helpers::SplitLoaderError> for NotHere {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> NotHere {
        NotHere
    }
}

/// The only place that names the doors. In a release the macro makes it wait until the module is here.
#[cfg_attr(split, wasm_split_helpers::wasm_split(later, fallible))]
#[allow(improper_ctypes_definitions)]
fn reach() -> Result<&'static Doors, NotHere> {
    Ok(&DOORS)
}

#[cfg(split)]
async fn reached() -> Result<&'static Doors, NotHere> {
    reach().await
}

#[cfg(not(split))]
async fn reached() -> Result<&'static Doors, NotHere> {
    reach()
}

thread_local! {
    static HERE: Cell<Option<&'static Doors>> = const { Cell::new(None) };
    /// They were fetched ahead, or could not be.
    static TRIED: Cell<bool> = const { Cell::new(false) };
}

/// The doors, once they are here.
pub fn doors() -> Option<&'static Doors> {
    HERE.get()
}

/// The rest of the linter, once it is here.
pub fn rest() -> Option<Rest> {
    doors().map(|doors| (doors.rest)())
}

/// Fetches the doors and sends a message on; if they can't be had, the message that says so.
pub fn fetch(send: &Callback<Msg>, then: Msg) {
    get(send, Some(then));
}

/// Fetches the doors before anybody asks for them, once a visit. If they can't be had, whoever asks next is told, and
/// nobody else.
pub fn fetch_ahead(send: &Callback<Msg>) {
    if doors().is_none() && !TRIED.replace(true) {
        get(send, None);
    }
}

fn get(send: &Callback<Msg>, then: Option<Msg>) {
    let send = send.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let then = match reached().await {
            Ok(doors) => {
                if HERE.replace(Some(doors)).is_none() {
                    send.emit(Msg::Here);
                }
                then
            }
            Err(NotHere) => then.map(|asked| Msg::NotHere { address: matches!(asked, Msg::Address) }),
        };
        if let Some(msg) = then {
            send.emit(msg);
        }
    });
}

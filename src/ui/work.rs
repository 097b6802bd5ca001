//! The screens, put together: rail, work, and the live page beside it.

use std::rc::Rc;

use yew::prelude::*;

use super::app::App;
use super::compare::{Compare, CompareProps};
use super::cx::Cx;
use super::el::{El, GO, ICON, PLAIN, WORD, button, component, el, list, words};
use super::keep::Saved;
use super::msg::{Msg, Screen};
use super::page::{Page, PageProps};
use super::reading::{Shown, tabs};
use super::route::Place;
use super::share::{Share, ShareProps};
use super::sheet::Setting;
use super::{brief, canvases, flow, form, forms, grid, later, outside, rail, sent, settle, start, translation};
use crate::model::{Canvas, FieldId};
use crate::review::{Note, Step};

/// Everything in the window.
pub fn screen(app: &App) -> Html {
    let cx = app.cx();
    let screen = match &app.screen {
        Screen::Start => start::view(&cx, &app.known, pieces(app, &cx), saved(&cx, &app.saved).into()),
        Screen::Work(place) => work(app, &cx, *place),
        Screen::Sorry(sentence) => sent::sorry(&cx, sentence),
        _ => later::doors().map_or_else(coming, |doors| (doors.screen)(app, &cx)),
    };
    let status = el("p", "b-hidden").set("role", "status").set("aria-live", "polite").text(app.said.clone());
    // The fragment is the app's address, so the skip link is a button.
    let skip = button("b-button b-skip", &cx.send, Msg::Skip).say("To the content");
    let file = canvases::file_box(&cx);
    list(vec![
        skip.into(),
        file.into(),
        el("div", "b-window").kid(screen).into(),
        toast(app, &cx).into(),
        status.into(),
    ])
}

/// The screens that are fetched when they are asked for.
pub fn other(app: &App, cx: &Cx) -> Html {
    match &app.screen {
        Screen::Canvases => canvases::view(cx, saved(cx, &app.saved)),
        Screen::Restore(found) => canvases::restore(cx, found),
        Screen::Compare { theirs, base } => compare(cx, theirs, base),
        Screen::Sent(opened) => sent::view(cx, opened),
        _ => coming(),
    }
}

/// What stands in the window until what was asked for is here: the same as before the app started, so that nothing
/// flickers.
fn coming() -> Html {
    let title = words("h1", "", "Bearing").set("id", "b-where").set("tabindex", "-1");
    let lead = words("p", "", "From vision to what it means on Monday.");
    el("main", "").set("id", "b-main").set("aria-busy", "true").kid(title).kid(lead).into()
}

/// What was pasted, cut, until it is put away.
fn pieces(app: &App, cx: &Cx) -> Html {
    match later::doors() {
        Some(doors) if !app.pieces.is_empty() => (doors.pieces)(cx, &app.pieces),
        _ => el("section", "b-paste").hide(true).into(),
    }
}

/// Another state of the canvas beside it, with the way back to the work.
fn compare(cx: &Cx, theirs: &Rc<Canvas>, base: &Option<Rc<Canvas>>) -> Html {
    let (mine, theirs, base, send) = (cx.canvas.clone(), theirs.clone(), base.clone(), cx.send.clone());
    component::<Compare>(CompareProps { mine, theirs, base, send }, None)
}

fn work(app: &App, cx: &Cx, place: Place) -> Html {
    let rail = match place {
        Place::Box(number) => flow::shows_rail(&cx.canvas, number),
        Place::Step(_) => true,
    };
    let counts = Step::ALL.map(|step| app.desk.count(step));
    let class = match (rail, place) {
        (_, Place::Step(Step::Page)) => "b-app b-app--page",
        (true, _) => "b-app",
        (false, _) => "b-app b-app--plain",
    };
    let kept = || saved(cx, &app.saved);
    let main = el("main", "b-app__work")
        .set("id", "b-main")
        .kid(body(app, cx, place))
        .kid(pieces(app, cx))
        .kid(el("div", "b-app__saved").kid(kept()));
    let beside =
        el("section", "b-app__page").set("aria-label", "The page, live").kid(bar(app, cx)).kid(live(app, place));
    let share = match later::doors() {
        Some(doors) if app.share => (doors.share)(app, cx),
        _ => el("span", "").hide(true).into(),
    };
    let drawer = match later::doors() {
        Some(doors) if app.settle => (doors.settle)(app, cx),
        _ => el("span", "").hide(true).into(),
    };
    el("div", class)
        .kid(el("div", "b-app__rail").hide(!rail).kid(rail::view(cx, place, &counts, kept().into())))
        .kid(main)
        .kid(beside)
        .kid(drawer)
        .kid(share)
        .into()
}

fn body(app: &App, cx: &Cx, place: Place) -> Html {
    // The key makes every screen anew: no box is another's.
    let (key, view) = match place {
        Place::Box(number) => ("box", flow::view(cx, number)),
        Place::Step(step) => {
            (step.key(), later::doors().map_or_else(|| list(Vec::new()), |doors| (doors.step)(app, cx, step)))
        }
    };
    el("div", "").kid(el("div", "").key(key).kid(view)).into()
}

/// The form of a step.
pub fn step(app: &App, cx: &Cx, step: Step) -> Html {
    match step {
        Step::Vision => form::view(cx, forms::VISION),
        Step::Boundaries => form::view(cx, forms::BOUNDARIES),
        Step::Tradeoffs => form::view(cx, forms::TRADEOFFS),
        Step::Translation => translation::view(cx),
        Step::Test => form::view(cx, forms::TEST),
        Step::Funding => form::view(cx, forms::FUNDING),
        Step::Page => list(vec![page(cx, app.form), form::view(cx, forms::ABOUT)]),
    }
}

/// The page beside the form. On its own step it stands large in the middle instead.
fn live(app: &App, place: Place) -> El {
    let off = place == Place::Step(Step::Page);
    let canvas = app.shown.clone();
    let page = if off { list(Vec::new()) } else { sheet(canvas, Setting::Live, Callback::noop()) };
    el("div", "b-app__live").hide(off).kid(page)
}

/// The page step: the page in the form that is asked for, and ways to take it along.
fn page(cx: &Cx, form: Shown) -> Html {
    let act = |label: &'static str, msg: Msg| button(PLAIN, &cx.send, msg).say(label).into();
    let acts = vec![
        act("Print", Msg::Print),
        act("Save as a file", Msg::SaveFile),
        act("Markdown", Msg::SaveMarkdown),
        act("Commitments as a table", Msg::SaveTable),
    ];
    let on_fill = cx.send.reform(Msg::FillIn);
    let canvas = cx.canvas.clone();
    let sheet = match form {
        Shown::Page => sheet(canvas, Setting::Edit, on_fill),
        other => later::doors().map_or_else(|| el("div", "").into(), |doors| (doors.form)(cx, other)),
    };
    el("div", "b-app__sheet")
        .kid(words("h1", "b-hidden", "The page").set("id", "b-where").set("tabindex", "-1"))
        .kid(el("p", "b-app__do").list(acts))
        .kid(tabs(&cx.canvas, form, &cx.send.reform(Msg::Form)))
        .kid(sheet)
        .into()
}

/// The page in another form: the grid, or the brief of one function.
pub fn form(cx: &Cx, form: Shown) -> Html {
    match form {
        Shown::Brief(function) => brief::draw(&cx.canvas, function, 2),
        _ => grid::draw(&cx.canvas, Some(&cx.send.reform(|(_, _)| Msg::Go(Place::Step(Step::Translation))))),
    }
}

/// The page under the heading of its screen.
fn sheet(canvas: Rc<Canvas>, set: Setting, on_fill: Callback<FieldId>) -> Html {
    component::<Page>(PageProps { canvas, set, level: 2, on_fill }, None)
}

/// All that is to settle, over the work.
pub fn settle(app: &App, cx: &Cx) -> Html {
    settle::view(cx, &app.desk.notes().collect::<Vec<&Note>>(), app.desk.quiet)
}

/// The share panel over the work.
pub fn share(app: &App, cx: &Cx) -> Html {
    let canvas = app.desk.canvas().clone();
    let on_file = cx.send.reform(|()| Msg::SaveFile);
    let on_close = cx.send.reform(|()| Msg::Share(false));
    let props = ShareProps { canvas, base: outside::base_address().into(), on_file, on_close };
    let panel = component::<Share>(props, None);
    el("div", "b-app__share").kid(panel).into()
}

/// The buttons that open a drawer get the focus back when it closes.
pub const SETTLE: &str = "b-settle-open";
pub const SHARE: &str = "b-share-open";

fn bar(app: &App, cx: &Cx) -> El {
    let count = app.desk.notes().count();
    let label = if count == 0 { "To settle".to_string() } else { format!("To settle ({count})") };
    let icon = |label: &'static str, sign: &'static str, msg: Msg, can: bool| {
        button(ICON, &cx.send, msg).set("aria-label", label).set("title", label).when(!can, "disabled").say(sign)
    };
    el("div", "b-bar")
        .kid(icon("Undo", "↶", Msg::Undo, app.desk.history.can_undo()))
        .kid(icon("Redo", "↷", Msg::Redo, app.desk.history.can_redo()))
        .kid(button(WORD, &cx.send, Msg::Go(Place::Step(Step::Page))).say("Page"))
        .kid(button(WORD, &cx.send, Msg::Settle(!app.settle)).set("id", SETTLE).text(label.into()))
        .kid(button(GO, &cx.send, Msg::Share(true)).set("id", SHARE).say("Share"))
}

/// Where the work is kept, always readable; what that means, and what else can be done, folded behind it.
pub fn saved(cx: &Cx, saved: &Saved) -> El {
    let (class, line, offer) = saved.words();
    let file = || button(WORD, &cx.send, Msg::SaveFile).say("Save it as a file");
    let keep = match saved {
        Saved::Off => button(WORD, &cx.send, Msg::KeepHere(true)).say("Keep it on this computer"),
        _ => button(WORD, &cx.send, Msg::KeepHere(false)).say("Don’t keep it on this computer"),
    };
    let kept = matches!(saved, Saved::Kept(_) | Saved::Waiting | Saved::Off);
    let about = "It stands in this browser’s own storage, on this computer only. Clearing the browser clears it, and \
                 Safari does so by itself after seven days without a visit. A file is safe from that.";
    let more = el("details", "b-saved__more")
        .hide(!kept)
        .kid(words("summary", "", "Where is that?"))
        .kid(words("p", "", about).hide(*saved == Saved::Off))
        .kid(el("p", "").kid(file()).hide(offer))
        .kid(el("p", "").kid(keep));
    el("div", class).kid(el("p", "b-saved__line").text(line)).kid(file().hide(!offer)).kid(more)
}

fn toast(app: &App, cx: &Cx) -> El {
    let Some(toast) = &app.toast else { return el("section", "b-toast").hide(true) };
    let act = toast.act.iter().map(|(label, msg)| button(WORD, &cx.send, msg.clone()).say(label).into()).collect();
    el("section", "b-toast")
        .set("aria-label", "Just done")
        .kid(el("p", "").text(toast.text.clone()))
        .kid(button(WORD, &cx.send, Msg::Undo).hide(!toast.undo).say("Undo"))
        .list(act)
        .kid(
            words("button", ICON, "×")
                .set("type", "button")
                .set("aria-label", "Close")
                .click(&cx.send, Msg::CloseToast),
        )
}

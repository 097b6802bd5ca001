//! One canvas on the desk: its history, its findings, and which of them are in view. No DOM and no timers, so that what
//! is shown when is decided in one place.

use std::rc::Rc;

use super::cx::{AnswerForm, Margin, MarginNote, Marks};
use super::field::Mark;
use super::route::Place;
use crate::lint::{self, Rest};
use crate::model::{Canvas, Edit, FieldId, History, Id, Table};
use crate::review::{Note, Review, Step};

/// What tells one note from another while words around it move.
pub type NoteKey = (Id, FieldId, &'static str, Rc<str>);

/// The key of a note.
pub fn key(note: &Note) -> NoteKey {
    (note.id, note.field, note.finding.rule, note.words.clone())
}

/// A canvas being worked on.
#[derive(Clone)]
pub struct Desk {
    pub history: History,
    review: Review,
    /// Idioms that have come and wait for [`Desk::pause`].
    news: Option<Rest>,
    /// Everything open, as of the last edit.
    notes: Vec<Note>,
    /// What was in view when typing last paused; while somebody types nothing joins it.
    seen: Vec<NoteKey>,
    typing: Option<(Id, FieldId)>,
    /// The field whose new notes wait until it is left or rested in.
    held: Option<(Id, FieldId)>,
    focus: Option<(Id, FieldId)>,
    /// The cursor is in that box now.
    inside: bool,
    open: Option<NoteKey>,
    form: Option<AnswerForm>,
    every: bool,
    /// No marks and no notes: for a projector.
    pub quiet: bool,
}

impl Desk {
    /// A canvas put on the desk; everything found in it is in view at once.
    pub fn new(canvas: Canvas, rest: Option<Rest>) -> Desk {
        let mut desk = Desk {
            history: History::new(canvas),
            review: Review::new(rest),
            news: None,
            notes: Vec::new(),
            seen: Vec::new(),
            typing: None,
            held: None,
            focus: None,
            inside: false,
            open: None,
            form: None,
            every: false,
            quiet: false,
        };
        desk.settle();
        desk
    }

    /// The canvas as it stands.
    pub fn canvas(&self) -> &Rc<Canvas> {
        self.history.canvas()
    }

    /// Applies an edit that is not typing.
    pub fn edit(&mut self, edit: &Edit) -> bool {
        self.history.pause();
        let changed = self.history.apply(edit);
        self.history.pause();
        self.settle();
        changed
    }

    /// Applies a key: what was found stays while its words stay, new findings wait for [`Desk::pause`].
    pub fn typed(&mut self, edit: &Edit, place: (Id, FieldId)) {
        if self.typing.is_some_and(|other| other != place) {
            self.pause();
        }
        self.history.apply(edit);
        self.typing = Some(place);
        self.held = Some(place);
        self.read();
    }

    /// Typing has paused: underlines appear. Their notes wait for [`Desk::rest`].
    pub fn pause(&mut self) {
        self.history.pause();
        self.typing = None;
        if let Some(rest) = self.news.take() {
            self.review.learn(rest);
        }
        self.read();
        self.see();
    }

    /// The rest of the linter has come. What is found with it joins at once where somebody rests in a box, and waits while they
    /// type or do something elsewhere: what they look at there must not move.
    pub fn learn(&mut self, rest: Rest) {
        self.news = Some(rest);
        self.catch_up();
    }

    fn catch_up(&mut self) {
        if self.news.is_some() && self.inside && self.typing.is_none() {
            self.pause();
        }
    }

    fn see(&mut self) {
        self.seen = self.notes.iter().filter(|note| !self.is_unfinished(note)).map(key).collect();
    }

    /// Typing has rested, or the field was left: notes appear.
    pub fn rest(&mut self) {
        self.held = None;
        if self.typing.is_some() {
            self.pause();
        }
        self.see();
    }

    /// Everything is read anew and in view.
    pub fn settle(&mut self) {
        self.held = None;
        self.pause();
    }

    fn read(&mut self) {
        let canvas = self.history.canvas().clone();
        self.review.update(&canvas);
        self.notes = self.review.all(&canvas);
    }

    /// One step back. Says whether there was one.
    pub fn undo(&mut self) -> bool {
        let done = self.history.undo();
        self.settle();
        done
    }

    /// One undone step again. Says whether there was one.
    pub fn redo(&mut self) -> bool {
        let done = self.history.redo();
        self.settle();
        done
    }

    /// Takes over what came from elsewhere, keeping one's own past.
    pub fn absorb(&mut self, canvas: Canvas) {
        self.history.absorb(canvas);
        self.read();
        self.see();
    }

    /// The box with the cursor, or none.
    pub fn focused(&mut self, place: Option<(Id, FieldId)>) {
        if place.is_some() && place != self.focus {
            self.open = None;
            self.form = None;
        }
        self.focus = place.or(self.focus);
        self.inside = place.is_some();
        match place {
            Some(_) => self.catch_up(),
            None => self.rest(),
        }
    }

    /// Opens a note, or the small form under it.
    pub fn open(&mut self, note: NoteKey, form: Option<AnswerForm>) {
        self.open = Some(note);
        self.form = form;
    }

    /// Closes the small form.
    pub fn close_form(&mut self) {
        self.form = None;
    }

    /// Shows all notes of the step, or three again.
    pub fn show_every(&mut self, every: bool) {
        self.every = every;
    }

    /// Everything open that may be shown now, in the order of the forms.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        let quiet = self.quiet;
        self.notes.iter().filter(move |note| {
            let typing = self.typing == Some((note.id, note.field));
            !quiet && (!typing && !self.is_unfinished(note) || self.seen.contains(&key(note)))
        })
    }

    /// Its words touch the word that is still being written.
    fn is_unfinished(&self, note: &Note) -> bool {
        let text = || self.canvas().text(note.id, note.field);
        self.held == Some((note.id, note.field)) && lint::unfinished(text(), note.finding.span)
    }

    /// How many things are to settle in a step.
    pub fn count(&self, step: Step) -> usize {
        self.notes().filter(|note| Step::of(note.field) == step).count()
    }

    /// The underlines: at most three a field.
    pub fn marks(&self, open: Option<&NoteKey>) -> Rc<Marks> {
        let mut marks: Table<(Id, FieldId), Vec<Mark>> = Table::new();
        for note in self.notes() {
            let Some(list) = marks.slot((note.id, note.field), Vec::new) else { continue };
            let after = list.last().is_none_or(|last| last.end <= note.finding.span.start);
            if list.len() < 3 && after {
                let span = note.finding.span;
                let open = open.is_some_and(|open| *open == key(note));
                list.push(Mark { start: span.start, end: span.end, level: note.finding.level, open });
            }
        }
        let mut shared = Table::new();
        for (place, list) in &marks {
            shared.insert(*place, list.as_slice().into());
        }
        Rc::new(shared)
    }

    /// The notes beside the place in view: one of each rule, the box with the cursor first, at most `most`, one
    /// open or all.
    pub fn margin(&self, here: impl Fn(&Note) -> bool, most: usize, all_open: bool) -> Margin {
        let in_view: Vec<&Note> =
            self.notes().filter(|note| here(note) && self.held != Some((note.id, note.field))).collect();
        let mut heads: Vec<(&Note, usize)> = Vec::new();
        let focus_first = in_view.iter().filter(|note| Some((note.id, note.field)) == self.focus);
        let others = in_view.iter().filter(|note| Some((note.id, note.field)) != self.focus);
        for note in focus_first.chain(others) {
            match heads.iter_mut().find(|(head, _)| head.finding.rule == note.finding.rule) {
                Some((_, also)) => *also += 1,
                None => heads.push((note, 0)),
            }
        }
        let more = if self.every { 0 } else { heads.len().saturating_sub(most) };
        heads.truncate(heads.len() - more);
        let open_at = heads.iter().position(|(note, _)| Some(key(note)) == self.open).unwrap_or(0);
        let notes = in_view.iter().filter_map(|note| {
            let index = heads.iter().position(|(head, _)| std::ptr::eq(*head, *note))?;
            let open = all_open || index == open_at;
            Some(MarginNote {
                note: Note::clone(note),
                also: heads[index].1,
                open,
                form: self.form.filter(|_| index == open_at),
            })
        });
        Margin { notes: notes.collect(), more }
    }

    /// The note after (or before) the open one or the cursor, going round, through all steps.
    pub fn next(&self, forward: bool) -> Option<Note> {
        let all: Vec<&Note> = self.notes().collect();
        let at = self.open.as_ref().and_then(|open| all.iter().position(|note| key(note) == *open));
        let at = at.or_else(|| {
            let focus = self.focus?;
            let here = all.iter().position(|note| (note.id, note.field) == focus)?;
            // Standing in its field without having opened it: the first step goes to it.
            Some(if forward { (here + all.len() - 1) % all.len() } else { here })
        });
        let next = match (at, forward) {
            (Some(at), true) => (at + 1) % all.len(),
            (Some(at), false) => (at + all.len() - 1) % all.len(),
            (None, true) => 0,
            (None, false) => all.len().checked_sub(1)?,
        };
        all.get(next).map(|note| Note::clone(note))
    }
}

/// The place whose form shows a note.
pub fn place_of(note: &Note, now: Place, canvas: &Canvas) -> Place {
    match now {
        Place::Step(_) => Place::Step(Step::of(note.field)),
        Place::Box(_) => match super::flow::box_of(canvas, note.id, note.field) {
            Some(number) => Place::Box(number),
            None => Place::Step(Step::of(note.field)),
        },
    }
}

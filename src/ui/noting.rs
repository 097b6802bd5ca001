//! What happens to notes: they are opened, walked through, mended, and answered.

use yew::prelude::*;

use super::after::After;
use super::app::App;
use super::cx::AnswerForm;
use super::desk::{NoteKey, key, place_of};
use super::msg::{Msg, Screen};
use super::route::Place;
use super::{act, later, notes, outside};
use crate::model::{FieldId, Id};
use crate::review::Note;

impl App {
    /// A click on marked words opens their note.
    pub(super) fn open_at(&mut self, id: Id, field: FieldId, caret: u32) {
        let text = self.desk.canvas().shared(id, field);
        let mut units = 0;
        let start = text.char_indices().find(|(_, c)| {
            units += c.len_utf16();
            units > caret as usize
        });
        let byte = start.map_or(text.len(), |(byte, _)| byte);
        let holds = |note: &&Note| {
            let span = note.finding.span;
            (note.id, note.field) == (id, field) && (span.start..=span.end).contains(&byte)
        };
        let found = self.desk.notes().find(holds).map(key);
        if let Some(note) = found {
            self.desk.open(note, None);
        }
    }

    fn find(&self, wanted: &NoteKey) -> Option<Note> {
        self.desk.notes().find(|note| key(note) == *wanted).cloned()
    }

    /// Everything that leads to a note.
    pub(super) fn noting(&mut self, msg: Msg) {
        match msg {
            Msg::Walk(forward) => match self.desk.next(forward) {
                Some(note) => self.show(&note),
                None => self.said = AttrValue::Static("Nothing to settle."),
            },
            Msg::Show(wanted) => {
                if let Some(note) = self.find(&wanted) {
                    self.show(&note);
                }
            }
            _ => {}
        }
    }

    fn show(&mut self, note: &Note) {
        let place = place_of(note, self.place(), self.desk.canvas());
        if place != self.place() || !matches!(self.screen, Screen::Work(_) | Screen::Start) {
            self.go(place);
        }
        self.desk.focused(Some((note.id, note.field)));
        self.desk.open(key(note), None);
        self.after.retain(|after| !matches!(after, After::Heading));
        self.after.push(After::Words(note.clone()));
        self.said = AttrValue::from(format!("{}: {}", note.words, note.finding.question));
    }

    /// Marks the words a note is about, to be written anew.
    pub(super) fn rewrite(&mut self, wanted: &NoteKey) {
        if let Some(note) = self.find(wanted) {
            self.after.push(After::Words(note));
        }
    }

    /// Does what a note offers.
    pub(super) fn fix(&mut self, wanted: &NoteKey) {
        let Some(note) = self.find(wanted) else { return };
        let act = act::fix(self.desk.canvas(), &note, self.place());
        if matches!(act.place, Some(Place::Step(_))) && later::doors().is_none() {
            return self.fetch(Msg::Fix(wanted.clone()));
        }
        if let Some(edit) = &act.edit {
            self.changed(edit);
        }
        if let Some(place) = act.place {
            self.go(place);
        }
        if let Some((id, field)) = act.focus {
            self.after.retain(|after| !matches!(after, After::Heading));
            self.after.push(After::Focus(id, field));
        }
    }

    /// Opens the form for an answer, or takes the answer.
    pub(super) fn answering(&mut self, msg: Msg) {
        match msg {
            Msg::OpenNote(note, form) => {
                self.after.push(After::Id(notes::ANSWER));
                self.desk.open(note, form);
            }
            Msg::Answer(wanted) => self.answer(&wanted),
            _ => {}
        }
    }

    fn answer(&mut self, wanted: &NoteKey) {
        let Some(note) = self.find(wanted) else { return };
        let words = outside::value_of(notes::ANSWER);
        let define = self.margin.notes.iter().any(|one| one.open && one.form == Some(AnswerForm::Define));
        if words.trim().is_empty() {
            self.tell(if define { "Say what it means first." } else { "Say why first." });
            self.after.push(After::Id(notes::ANSWER));
            return;
        }
        let canvas = self.desk.canvas();
        let edit = if define { act::define(canvas, &note, &words) } else { act::fine(canvas, &note, &words) };
        self.desk.close_form();
        self.changed(&edit);
        self.after.push(After::Focus(note.id, note.field));
        let text = AttrValue::Static(if define { "The meaning is kept." } else { "The reason is kept." });
        self.toasted(text, true);
    }
}

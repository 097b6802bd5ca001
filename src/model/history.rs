//! Undo and redo of one's own edits, step by step. A canvas changed from elsewhere (another tab, a comparison) keeps
//! what came from there: undoing skips what is no longer one's own.

use std::rc::Rc;

use super::canvas::Canvas;
use super::edit::Edit;
use super::field::FieldId;
use super::kind::Kind;
use super::value::{Id, Value};

/// How many steps can be undone.
pub const STEPS: usize = 2_000;

#[derive(Clone, Debug, PartialEq)]
struct Step {
    back: Edit,
    /// The field this step typed into, while more typing still joins it.
    typing: Option<(Id, FieldId)>,
}

/// The canvas with its past and its future.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    canvas: Rc<Canvas>,
    past: Vec<Step>,
    future: Vec<Edit>,
}

impl History {
    /// A canvas without a past.
    pub fn new(canvas: Canvas) -> History {
        History { canvas: Rc::new(canvas), past: Vec::new(), future: Vec::new() }
    }

    /// The canvas as it stands.
    pub fn canvas(&self) -> &Rc<Canvas> {
        &self.canvas
    }

    /// Applies an edit. Typing into the same field joins the step before until [`History::pause`]. Says whether
    /// anything changed.
    pub fn apply(&mut self, edit: &Edit) -> bool {
        let Some(back) = Rc::make_mut(&mut self.canvas).apply(edit) else { return false };
        if appends(edit) {
            return true;
        }
        self.future.clear();
        let typing = typed(edit);
        let joins = typing.is_some() && self.past.last().is_some_and(|step| step.typing == typing);
        if !joins {
            self.past.push(Step { back, typing });
            if self.past.len() > STEPS {
                self.past.remove(0);
            }
        }
        true
    }

    /// Ends the typing: the next key begins a step of its own.
    pub fn pause(&mut self) {
        if let Some(step) = self.past.last_mut() {
            step.typing = None;
        }
    }

    /// Takes the last step back that still changes something. Says whether there was one.
    pub fn undo(&mut self) -> bool {
        while let Some(step) = self.past.pop() {
            if let Some(again) = Rc::make_mut(&mut self.canvas).apply(&step.back) {
                self.future.push(again);
                return true;
            }
        }
        false
    }

    /// Does the last undone step again. Says whether there was one.
    pub fn redo(&mut self) -> bool {
        while let Some(edit) = self.future.pop() {
            if let Some(back) = Rc::make_mut(&mut self.canvas).apply(&edit) {
                self.past.push(Step { back, typing: None });
                return true;
            }
        }
        false
    }

    /// True if a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True if an undone step can be done again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes over a canvas that holds more than one's own edits (merged with another tab's), keeping the past: steps
    /// whose field has been changed elsewhere since are dropped, so that undoing never takes back another's words.
    pub fn absorb(&mut self, merged: Canvas) {
        let before = std::mem::replace(&mut self.canvas, Rc::new(merged));
        let now = self.canvas.clone();
        self.past.retain_mut(|step| keep(&mut step.back, &before, &now));
        self.future.retain_mut(|edit| keep(edit, &before, &now));
    }

    /// Changes what is not an edit: revision, times, the next id.
    pub fn stamp(&mut self, change: impl FnOnce(&mut super::canvas::Head)) {
        change(&mut Rc::make_mut(&mut self.canvas).head);
    }
}

/// The field an edit types into: typing is a text set by itself, or the first key that also adds the thing.
fn typed(edit: &Edit) -> Option<(Id, FieldId)> {
    match edit {
        Edit::Set { id, field, value: Value::Text(_) } => Some((*id, *field)),
        Edit::All(edits) => edits.last().and_then(typed),
        _ => None,
    }
}

/// Collected answers, reveals and snapshots are outside undo.
fn appends(edit: &Edit) -> bool {
    match edit {
        Edit::Add { kind, .. } => kind.row().append_only,
        Edit::Set { field, .. } => field.row().kind.row().append_only,
        Edit::All(edits) => edits.first().is_some_and(appends),
        Edit::Put { tree, .. } => tree.0.first().is_some_and(|(_, item)| is_collected(item.kind)),
        Edit::Remove { .. } | Edit::Move { .. } => false,
    }
}

fn is_collected(kind: Kind) -> bool {
    kind.row().append_only
}

/// Strips from an edit what would undo a change made elsewhere. False if nothing is left.
fn keep(edit: &mut Edit, before: &Canvas, now: &Canvas) -> bool {
    match edit {
        Edit::Set { id, field, .. } => before.value(*id, *field) == now.value(*id, *field),
        Edit::Remove { id } => before.tree(*id) == now.tree(*id),
        Edit::All(edits) => {
            edits.retain_mut(|edit| keep(edit, before, now));
            !edits.is_empty()
        }
        Edit::Add { .. } | Edit::Put { .. } | Edit::Move { .. } => true,
    }
}

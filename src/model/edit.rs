//! The one way a canvas changes. Applying gives the edit that takes it back; an edit of a thing that is gone does
//! nothing.

use std::rc::Rc;

use super::canvas::{Canvas, Item, Tree};
use super::field::FieldId;
use super::kind::Kind;
use super::value::{Id, ROOT, Value};

/// A change of the canvas. Places count from 0 among siblings of the same kind; one past the end is the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives a field a value; an empty one clears it.
    Set { id: Id, field: FieldId, value: Value },
    /// Adds an empty thing. The id comes from the caller, usually [`Canvas::next_id`].
    Add { id: Id, kind: Kind, parent: Id, at: usize },
    /// Removes a thing and what hangs on it. Links to it stay, unseen.
    Remove { id: Id },
    /// Puts a removed thing back with what hung on it.
    Put { tree: Tree, parent: Id, at: usize },
    /// Moves a thing among its siblings, or to another parent of the same kind.
    Move { id: Id, parent: Id, at: usize },
    /// Several, in order, undone together.
    All(Vec<Edit>),
}

impl Edit {
    /// Sets a text.
    pub fn text(id: Id, field: FieldId, text: &str) -> Edit {
        Edit::Set { id, field, value: Value::text(text) }
    }

    /// Sets or clears a tick.
    pub fn flag(id: Id, field: FieldId, on: bool) -> Edit {
        Edit::Set { id, field, value: Value::Number(i64::from(on)) }
    }
}

impl Canvas {
    /// Applies an edit. Returns the edit that undoes it, or none if nothing changed.
    pub fn apply(&mut self, edit: &Edit) -> Option<Edit> {
        match edit {
            Edit::Set { id, field, value } => self.set(*id, *field, value),
            Edit::Add { id, kind, parent, at } => self.add(*id, *kind, *parent, *at),
            Edit::Remove { id } => self.remove(*id),
            Edit::Put { tree, parent, at } => self.put(tree, *parent, *at),
            Edit::Move { id, parent, at } => self.shift(*id, *parent, *at),
            Edit::All(edits) => {
                let mut back: Vec<Edit> = edits.iter().filter_map(|edit| self.apply(edit)).collect();
                back.reverse();
                (!back.is_empty()).then_some(Edit::All(back))
            }
        }
    }

    fn set(&mut self, id: Id, field: FieldId, value: &Value) -> Option<Edit> {
        let item = self.items.get(&id).filter(|item| item.kind == field.row().kind)?;
        let old = item.fields.get(&field).cloned().unwrap_or_else(Value::none);
        if old == *value || (old.is_empty() && value.is_empty()) {
            return None;
        }
        let fields = &mut Rc::make_mut(self.items.get_mut(&id)?).fields;
        if value.is_empty() {
            fields.remove(&field);
        } else {
            fields.insert(field, value.clone());
        }
        Some(Edit::Set { id, field, value: old })
    }

    fn add(&mut self, id: Id, kind: Kind, parent: Id, at: usize) -> Option<Edit> {
        if id == ROOT || self.has(id) || !self.may_hang(kind, parent) {
            return None;
        }
        self.insert(id, Item::new(kind, parent), at);
        Some(Edit::Remove { id })
    }

    fn remove(&mut self, id: Id) -> Option<Edit> {
        let parent = self.item(id).filter(|_| id != ROOT)?.parent;
        let at = self.place(id)?;
        let tree = self.tree(id);
        for (gone, _) in &tree.0 {
            self.items.remove(gone);
        }
        self.unhang(id, parent);
        Some(Edit::Put { tree, parent, at })
    }

    fn put(&mut self, tree: &Tree, parent: Id, at: usize) -> Option<Edit> {
        let (id, top) = tree.0.first()?;
        let clash = tree.0.iter().any(|(id, _)| *id == ROOT || self.has(*id));
        if clash || !self.may_hang(top.kind, parent) {
            return None;
        }
        let mut top = Item::clone(top);
        top.parent = parent;
        self.insert(*id, top, at);
        for (id, item) in tree.0.iter().skip(1) {
            self.items.insert(*id, item.clone());
            self.head.next = self.head.next.max(id.saturating_add(1));
        }
        Some(Edit::Remove { id: *id })
    }

    fn shift(&mut self, id: Id, parent: Id, at: usize) -> Option<Edit> {
        let (kind, from) = self.item(id).filter(|_| id != ROOT).map(|item| (item.kind, item.parent))?;
        let place = self.place(id)?;
        let last = self.children(parent, kind).count().saturating_sub(usize::from(parent == from));
        let at = at.min(last);
        if !self.may_hang(kind, parent) || (parent == from && at == place) {
            return None;
        }
        self.unhang(id, from);
        Rc::make_mut(self.items.get_mut(&id)?).parent = parent;
        self.hang(id, parent, kind, at);
        Some(Edit::Move { id, parent: from, at: place })
    }

    /// True if a thing of this kind can hang on that parent.
    pub fn may_hang(&self, kind: Kind, parent: Id) -> bool {
        kind != Kind::Canvas && self.item(parent).is_some_and(|item| item.kind == kind.row().parent)
    }

    /// A thing with all that hangs on it, copied out.
    pub fn tree(&self, id: Id) -> Tree {
        let mut tree = Vec::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if let Some(item) = self.items.get(&id) {
                open.extend(item.children.iter().rev());
                tree.push((id, item.clone()));
            }
        }
        Tree(tree)
    }

    fn unhang(&mut self, id: Id, parent: Id) {
        if let Some(item) = self.items.get_mut(&parent) {
            Rc::make_mut(item).children.retain(|child| *child != id);
        }
    }
}

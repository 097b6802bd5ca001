//! What is different between two states of a canvas, thing by thing, in words people read; each difference can be taken
//! over by itself. Pure. Must never list what no person wrote.

use std::rc::Rc;

use super::canvas::{Canvas, Item, Tree};
use super::date::Date;
use super::edit::Edit;
use super::field::{self, FieldId, Goes, Shape};
use super::kind::Kind;
use super::table::Table;
use super::value::{Id, ROOT, Value};

/// What happened to a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new; what hangs on it comes with it and is not listed again.
    Added,
    /// It is gone, with what hung on it.
    Removed,
    /// It stands elsewhere among its like, or on another thing.
    Moved,
    /// A field says something else. Both sides as people read them; empty for nothing.
    Field { field: FieldId, before: String, after: String },
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub id: Id,
    pub kind: Kind,
    /// What the thing is called, from its first words.
    pub name: String,
    pub what: What,
}

/// What has to change in `old` so that it says what `new` says: in the order of the new page, removed things last. A
/// number stands for the same thing in both, unless the kinds differ.
pub fn changes(old: &Canvas, new: &Canvas) -> Vec<Change> {
    let mut out = Vec::new();
    walk(old, new, ROOT, &mut out);
    for (id, item) in old.items() {
        let above = item.parent;
        if !same_thing(old, new, id) && (above == ROOT || same_thing(old, new, above)) {
            out.push(Change { id, kind: item.kind, name: name(old, id), what: What::Removed });
        }
    }
    out
}

/// True if the number stands for a thing of one kind in both.
fn same_thing(old: &Canvas, new: &Canvas, id: Id) -> bool {
    old.item(id).zip(new.item(id)).is_some_and(|(a, b)| a.kind == b.kind)
}

fn walk(old: &Canvas, new: &Canvas, id: Id, out: &mut Vec<Change>) {
    let Some(item) = new.item(id) else { return };
    fields(old, new, id, out);
    for kind in item.kind.children() {
        let children: Vec<Id> = new.children(id, kind).collect();
        let mut still = still(old, id, &children).into_iter().peekable();
        for child in children {
            let stays = still.next_if_eq(&child).is_some();
            let mut push = |what| out.push(Change { id: child, kind, name: name(new, child), what });
            if !same_thing(old, new, child) {
                push(What::Added);
                continue;
            }
            if !stays {
                push(What::Moved);
            }
            walk(old, new, child, out);
        }
    }
}

fn fields(old: &Canvas, new: &Canvas, id: Id, out: &mut Vec<Change>) {
    let (Some(before), Some(after)) = (old.item(id), new.item(id)) else { return };
    if before.fields == after.fields {
        return;
    }
    for row in field::of(after.kind).filter(|row| row.goes != Goes::Browser) {
        let (was, is) = (before.fields.get(&row.id), after.fields.get(&row.id));
        if was != is {
            let what =
                What::Field { field: row.id, before: readable(old, row.id, was), after: readable(new, row.id, is) };
            out.push(Change { id, kind: after.kind, name: name(new, id), what });
        }
    }
}

/// Those of `new` that kept their place among each other: the longest run that stands in the old order, so that as few
/// as possible count as moved; in the order of `new`. (Longest increasing subsequence, in n log n.)
fn still(old: &Canvas, parent: Id, new: &[Id]) -> Vec<Id> {
    let places: Table<Id, usize> = match old.item(parent) {
        Some(item) => item.children.iter().enumerate().map(|(place, id)| (*id, place)).collect(),
        None => Table::new(),
    };
    // For each length the run that ends lowest, as an index into `seen`; each seen one knows the one before it.
    let mut seen: Vec<(Id, usize, Option<usize>)> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for id in new {
        let Some(place) = places.get(id).copied() else { continue };
        let length = ends.partition_point(|end| seen.get(*end).is_some_and(|(_, other, _)| *other < place));
        let before = length.checked_sub(1).and_then(|last| ends.get(last)).copied();
        seen.push((*id, place, before));
        match ends.get_mut(length) {
            Some(end) => *end = seen.len() - 1,
            None => ends.push(seen.len() - 1),
        }
    }
    let mut out = Vec::new();
    let mut at = ends.last().copied();
    while let Some((id, _, before)) = at.and_then(|at| seen.get(at)) {
        out.push(*id);
        at = *before;
    }
    out.reverse();
    out
}

/// What a thing is called: its first words, or the name of its kind.
pub fn name(canvas: &Canvas, id: Id) -> String {
    let Some(item) = canvas.item(id) else { return String::new() };
    if item.kind == Kind::Function {
        return canvas.function_name(id).to_string();
    }
    let said = field::of(item.kind).filter(|row| matches!(row.shape, Shape::Line | Shape::Prose));
    let text = said.map(|row| canvas.text(id, row.id).trim()).find(|text| !text.is_empty());
    let line = text.and_then(|text| text.lines().next()).unwrap_or(item.kind.row().name);
    match line.char_indices().nth(80) {
        Some((end, _)) => {
            let mut short = line[..end].trim_end().to_string();
            short.push('…');
            short
        }
        None => line.to_string(),
    }
}

/// A value as people read it; empty for none.
pub fn readable(canvas: &Canvas, field: FieldId, value: Option<&Value>) -> String {
    match (value, field.row().shape) {
        (None, _) => String::new(),
        (Some(Value::Text(text)), Shape::Date) => Date::parse(text).map_or_else(|| text.to_string(), Date::words),
        (Some(Value::Text(text)), _) => text.to_string(),
        (Some(Value::Number(_)), Shape::Flag) => "yes".to_string(),
        (Some(Value::Number(number)), _) => number.to_string(),
        (Some(Value::Links(links)), _) => {
            let mut out = String::new();
            for link in links.iter().filter(|link| canvas.has(link.to)) {
                out.push_str(if out.is_empty() { "" } else { "; " });
                out.push_str(if link.against { "against " } else { "" });
                out.push_str(&name(canvas, link.to));
            }
            out
        }
    }
}

impl Change {
    /// The edit that takes just this difference over into `mine`, `new` being the state it was found in.
    pub fn edit(&self, mine: &Canvas, new: &Canvas) -> Edit {
        let id = self.id;
        let Some(item) = new.item(id) else { return Edit::Remove { id } };
        match &self.what {
            What::Removed => Edit::Remove { id },
            What::Field { field, .. } => {
                let value = item.fields.get(field).cloned().unwrap_or_else(Value::none);
                Edit::Set { id, field: *field, value }
            }
            What::Moved => Edit::Move { id, parent: item.parent, at: beside(mine, new, id) },
            What::Added => Edit::Put {
                tree: fresh(mine, without(mine, new.tree(id))),
                parent: item.parent,
                at: beside(mine, new, id),
            },
        }
    }
}

/// The place in `mine` after the neighbour the thing has in `new`, or the first.
fn beside(mine: &Canvas, new: &Canvas, id: Id) -> usize {
    let Some(item) = new.item(id) else { return usize::MAX };
    let before: Vec<Id> = new.children(item.parent, item.kind).take_while(|other| *other != id).collect();
    let here: Table<Id, usize> = mine
        .children(item.parent, item.kind)
        .filter(|other| *other != id)
        .enumerate()
        .map(|(at, id)| (id, at))
        .collect();
    before.iter().rev().find_map(|other| here.get(other)).map_or(0, |at| at + 1)
}

/// The tree without what is in `mine` under the same number already: that has been moved here, a difference of its own.
fn without(mine: &Canvas, tree: Tree) -> Tree {
    let there = |id: Id, item: &Item| mine.item(id).is_some_and(|mine| mine.kind == item.kind);
    let mut left_out: Vec<Id> = Vec::new();
    let mut kept = Vec::new();
    for (place, (id, item)) in tree.0.into_iter().enumerate() {
        if place > 0 && (there(id, &item) || left_out.contains(&item.parent)) {
            left_out.push(id);
        } else {
            kept.push((id, item));
        }
    }
    for (_, item) in kept.iter_mut().filter(|(_, item)| item.children.iter().any(|child| left_out.contains(child))) {
        Rc::make_mut(item).children.retain(|child| !left_out.contains(child));
    }
    Tree(kept)
}

/// The tree with new numbers for those that are taken.
fn fresh(mine: &Canvas, tree: Tree) -> Tree {
    let mut next = tree.0.iter().map(|(id, _)| id.saturating_add(1)).max().unwrap_or(1).max(mine.next_id());
    let mut moved = Table::new();
    for (id, _) in tree.0.iter().filter(|(id, _)| mine.has(*id)) {
        moved.insert(*id, next);
        next = next.saturating_add(1);
    }
    if moved.is_empty() {
        return tree;
    }
    let new = |id: &Id| moved.get(id).copied().unwrap_or(*id);
    let renumbered = tree.0.iter().map(|(id, item)| {
        let mut item = item.as_ref().clone();
        item.parent = new(&item.parent);
        item.children = item.children.iter().map(new).collect();
        (new(id), Rc::new(item))
    });
    Tree(renumbered.collect())
}

/// The edit that makes `mine` say all that `new` says, order included, but for what has been collected since: that
/// stays. For restoring a version and taking over everything; undone as one step.
pub fn whole(mine: &Canvas, new: &Canvas) -> Edit {
    let mut state = mine.clone();
    let mut edits = Vec::new();
    let mut take = |edit: Edit, state: &mut Canvas| {
        if state.apply(&edit).is_some() {
            edits.push(edit);
        }
    };
    let found = changes(mine, new);
    let (gone, rest): (Vec<&Change>, Vec<&Change>) = found.iter().partition(|change| change.what == What::Removed);
    // What is to be removed goes last: something on it may have to be moved away first.
    for change in rest.into_iter().chain(gone) {
        if !(change.what == What::Removed && change.kind.row().append_only) {
            take(change.edit(&state, new), &mut state);
        }
    }
    for (parent, item) in new.items() {
        for kind in item.kind.children() {
            let target: Vec<Id> = new.children(parent, kind).filter(|id| state.has(*id)).collect();
            let now: Vec<Id> = state.children(parent, kind).collect();
            if now.iter().filter(|id| new.has(**id)).ne(target.iter()) {
                for (at, id) in target.iter().enumerate() {
                    take(Edit::Move { id: *id, parent, at }, &mut state);
                }
            }
        }
    }
    Edit::All(edits)
}

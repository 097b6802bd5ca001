//! Bringing two states of a canvas together, thing by thing and field by field. Pure and total: two tabs, a comparison,
//! a reply and a restored version all come through here. Must never drop words without handing them back.

use std::rc::Rc;

use super::canvas::{Canvas, Item};
use super::field::{FieldId, Goes, Shape};
use super::kind::{KINDS, Kind};
use super::table::Table;
use super::value::{Id, Link, ROOT, Value};

/// A field that both sides changed, differently. One of the values stands in the merged canvas; the other is here alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub id: Id,
    pub field: FieldId,
    pub mine: Value,
    pub theirs: Value,
}

impl Clash {
    /// The value that does not stand in the merged canvas, and would be lost if nobody kept it.
    pub fn other(&self, merged: &Canvas) -> &Value {
        if merged.value(self.id, self.field) == Some(&self.theirs) { &self.mine } else { &self.theirs }
    }
}

/// Two states brought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub canvas: Canvas,
    pub clashes: Vec<Clash>,
}

/// Which side a part comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Only mine changed, or neither did.
    Mine,
    /// Only theirs changed.
    Theirs,
    /// Both changed; mine stands.
    BothMine,
    /// Both changed; theirs stands.
    BothTheirs,
}

/// Knows who changed what: from a common ancestor, or from marks of who wrote when.
pub trait Judge {
    /// True if a thing that only one side has stays; `mine` says which side.
    fn stays(&self, id: Id, mine: bool) -> bool;
    /// Which side a field comes from. Asked only where the values differ.
    fn field(&self, id: Id, field: FieldId) -> Pick;
    /// Which side says what a thing hangs on.
    fn place(&self, id: Id) -> Pick;
    /// Which side's order leads; what only the other side has is put in after its neighbour.
    fn order(&self, parent: Id, kind: Kind) -> Pick;
    /// The links of a field that both sides changed: all of both, unless the ancestor says which were taken away.
    fn links(&self, _id: Id, _field: FieldId, first: &[Link], second: &[Link]) -> Vec<Link> {
        let more = second.iter().filter(|link| !first.contains(link));
        first.iter().chain(more).copied().collect()
    }
}

/// Brings two descendants of `base` together. What one side changed is taken over. Where both changed a field, mine
/// stands and theirs is in the clashes; an emptied field yields to an edited one, and a removed thing to one that was
/// edited. Orders are merged per parent and kind. A number that both gave to different new things stays mine; theirs
/// gets a new one, the same each time, and their links follow.
pub fn merge(base: &Canvas, mine: &Canvas, theirs: &Canvas) -> Merged {
    let fresh = collisions(base, mine, theirs);
    let renamed;
    let theirs = if fresh.is_empty() {
        theirs
    } else {
        renamed = renumber(theirs, &fresh);
        &renamed
    };
    weave(mine, theirs, &Ancestor { base, mine, theirs })
}

/// New numbers for the things of theirs that share theirs with another thing of mine.
fn collisions(base: &Canvas, mine: &Canvas, theirs: &Canvas) -> Table<Id, Id> {
    let mut next = mine.head.next.max(theirs.head.next).max(base.head.next).max(1);
    let mut fresh = Table::new();
    for (id, their) in theirs.items().filter(|(id, _)| *id != ROOT) {
        let Some(my) = mine.item(id) else { continue };
        let known = base.item(id).is_some_and(|item| item.kind == my.kind);
        if my.kind != their.kind || !(known || alike(my, their)) {
            while mine.has(next) || theirs.has(next) || base.has(next) {
                next = next.checked_add(1).unwrap_or(1);
            }
            fresh.insert(id, next);
            next = next.checked_add(1).unwrap_or(1);
        }
    }
    fresh
}

/// True if two things with the same new number are one thing: they share a line of text, or differ in nothing.
fn alike(my: &Item, their: &Item) -> bool {
    let said = |field: FieldId| matches!(field.row().shape, Shape::Line | Shape::Prose);
    my.fields == their.fields
        || my.fields.iter().any(|(field, value)| said(*field) && their.fields.get(field) == Some(value))
}

/// The same canvas with some things under new numbers, links to them included.
pub fn renumber(canvas: &Canvas, fresh: &Table<Id, Id>) -> Canvas {
    let new = |id: &Id| fresh.get(id).copied().unwrap_or(*id);
    let mut out = Canvas::bare(canvas.head);
    out.items = Table::new();
    for (id, item) in canvas.items() {
        let mut item = item.clone();
        item.parent = new(&item.parent);
        item.children = item.children.iter().map(new).collect();
        for value in item.fields.values_mut() {
            if let Value::Links(links) = value {
                links.iter_mut().for_each(|link| link.to = new(&link.to));
            }
        }
        out.items.insert(new(&id), Rc::new(item));
    }
    out.head.next = canvas.head.next.max(past(&out));
    out
}

/// One past the largest number of a thing.
fn past(canvas: &Canvas) -> Id {
    canvas.items.keys().next_back().map_or(1, |id| id.saturating_add(1))
}

/// Brings two states together as a judge says. A number they share must mean the same thing on both sides.
pub fn weave(mine: &Canvas, theirs: &Canvas, judge: &dyn Judge) -> Merged {
    let mut weaver = Weaver { mine, theirs, judge, items: Table::new(), clashes: Vec::new() };
    weaver.things();
    weaver.ancestors();
    weaver.orders();
    let mut canvas = Canvas { head: mine.head, items: weaver.items };
    let head = &mut canvas.head;
    head.revision = head.revision.max(theirs.head.revision);
    head.changed = head.changed.max(theirs.head.changed);
    canvas.head.next = canvas.head.next.max(theirs.head.next).max(past(&canvas));
    Merged { canvas, clashes: weaver.clashes }
}

struct Weaver<'a> {
    mine: &'a Canvas,
    theirs: &'a Canvas,
    judge: &'a dyn Judge,
    items: Table<Id, Rc<Item>>,
    clashes: Vec<Clash>,
}

impl Weaver<'_> {
    fn things(&mut self) {
        for (id, my) in &self.mine.items {
            match self.theirs.items.get(id).filter(|their| their.kind == my.kind) {
                Some(their) => {
                    let item = self.thing(*id, my, their);
                    self.items.insert(*id, item);
                }
                None if self.judge.stays(*id, true) => _ = self.items.insert(*id, my.clone()),
                None => {}
            }
        }
        for (id, their) in &self.theirs.items {
            if !self.mine.has(*id) && self.judge.stays(*id, false) {
                self.items.insert(*id, their.clone());
            }
        }
    }

    fn thing(&mut self, id: Id, my: &Rc<Item>, their: &Rc<Item>) -> Rc<Item> {
        if Rc::ptr_eq(my, their) || my == their {
            return my.clone();
        }
        let mut item = Item::clone(my);
        if self.judge.place(id) == Pick::Theirs {
            item.parent = their.parent;
        }
        for (key, value) in &their.unknown {
            item.unknown.slot(key.clone(), || value.clone());
        }
        let more = their.fields.keys().filter(|field| !my.fields.contains_key(field));
        for field in my.fields.keys().chain(more).copied() {
            match self.value(id, field, my.fields.get(&field), their.fields.get(&field)) {
                Some(value) => item.fields.insert(field, value),
                None => item.fields.remove(&field),
            };
        }
        Rc::new(item)
    }

    fn value(&mut self, id: Id, field: FieldId, mine: Option<&Value>, theirs: Option<&Value>) -> Option<Value> {
        if mine == theirs {
            return mine.cloned();
        }
        let pick = self.judge.field(id, field);
        let leads = matches!(pick, Pick::Mine | Pick::BothMine);
        let (first, second) = if leads { (mine, theirs) } else { (theirs, mine) };
        if matches!(pick, Pick::Mine | Pick::Theirs) {
            return first.cloned();
        }
        // Emptied here, edited there: the edit stands.
        let (Some(one), Some(two)) = (first, second) else { return first.or(second).cloned() };
        let row = field.row();
        if let (Shape::Links(_), Value::Links(one), Value::Links(two)) = (row.shape, one, two) {
            return Some(Value::Links(self.judge.links(id, field, one, two))).filter(|value| !value.is_empty());
        }
        if let (Some(mine), Some(theirs)) = (mine, theirs)
            && row.goes != Goes::Browser
        {
            self.clashes.push(Clash { id, field, mine: mine.clone(), theirs: theirs.clone() });
        }
        Some(one.clone())
    }

    /// What something hangs on stays with it.
    fn ancestors(&mut self) {
        let mut open: Vec<Id> = self.items.values().map(|item| item.parent).collect();
        while let Some(id) = open.pop() {
            let found = self.mine.items.get(&id).or_else(|| self.theirs.items.get(&id));
            if let Some(item) = found.filter(|_| !self.items.contains_key(&id)) {
                open.push(item.parent);
                self.items.insert(id, item.clone());
            }
        }
    }

    fn orders(&mut self) {
        let ids: Vec<Id> = self.items.keys().copied().collect();
        for id in ids {
            let children = self.children(id);
            if let Some(item) = self.items.get_mut(&id).filter(|item| item.children != children) {
                Rc::make_mut(item).children = children;
            }
        }
    }

    fn children(&self, parent: Id) -> Vec<Id> {
        let mine = self.hanging(self.mine, parent);
        let theirs = self.hanging(self.theirs, parent);
        if mine == theirs {
            return mine;
        }
        let mut out = Vec::with_capacity(mine.len());
        for row in KINDS {
            let of = |ids: &[Id]| -> Vec<Id> { ids.iter().copied().filter(|id| self.is(*id, row.kind)).collect() };
            let (mine, theirs) = (of(&mine), of(&theirs));
            if mine.is_empty() && theirs.is_empty() {
                continue;
            }
            match self.judge.order(parent, row.kind) {
                Pick::Mine | Pick::BothMine => put_in(&mine, &theirs, &mut out),
                Pick::Theirs | Pick::BothTheirs => put_in(&theirs, &mine, &mut out),
            }
        }
        out
    }

    fn is(&self, id: Id, kind: Kind) -> bool {
        self.items.get(&id).is_some_and(|item| item.kind == kind)
    }

    /// What hangs on a thing on one side and still does.
    fn hanging(&self, side: &Canvas, parent: Id) -> Vec<Id> {
        let all = side.items.get(&parent).map_or(&[][..], |item| item.children.as_slice());
        all.iter().copied().filter(|id| self.items.get(id).is_some_and(|item| item.parent == parent)).collect()
    }
}

/// Appends `lead` in its order, with what only `other` has put in after what it follows there.
fn put_in(lead: &[Id], other: &[Id], out: &mut Vec<Id>) {
    let place: Table<Id, u64> = (1..).zip(lead).map(|(place, id)| (*id, place)).collect();
    // Each number with its place: that in the lead, or the one of what it follows.
    let mut all: Vec<(u64, Id)> = lead.iter().filter_map(|id| Some((*place.get(id)?, *id))).collect();
    let mut anchor = 0;
    for id in other {
        match place.get(id) {
            Some(place) => anchor = *place,
            None => all.push((anchor, *id)),
        }
    }
    all.sort_by_key(|(place, _)| *place);
    out.extend(all.into_iter().map(|(_, id)| id));
}

/// Judges by a common ancestor.
struct Ancestor<'a> {
    base: &'a Canvas,
    mine: &'a Canvas,
    theirs: &'a Canvas,
}

impl Judge for Ancestor<'_> {
    fn stays(&self, id: Id, mine: bool) -> bool {
        let side = if mine { self.mine } else { self.theirs };
        let (Some(item), Some(base)) = (side.item(id), self.base.item(id)) else { return true };
        item.kind != base.kind
            || item.fields != base.fields
            || item.parent != base.parent
            || item.unknown != base.unknown
    }

    fn field(&self, id: Id, field: FieldId) -> Pick {
        let base = self.base.value(id, field);
        if self.mine.value(id, field) == base {
            Pick::Theirs
        } else if self.theirs.value(id, field) == base {
            Pick::Mine
        } else {
            Pick::BothMine
        }
    }

    fn place(&self, id: Id) -> Pick {
        let base = self.base.item(id).map(|item| item.parent);
        if self.mine.item(id).map(|item| item.parent) == base { Pick::Theirs } else { Pick::Mine }
    }

    fn order(&self, parent: Id, kind: Kind) -> Pick {
        let shared = |canvas: &Canvas, other: &Canvas| -> Vec<Id> {
            let here = |id: &Id| other.item(*id).is_some_and(|item| item.parent == parent);
            canvas.children(parent, kind).filter(here).collect()
        };
        let moved = shared(self.mine, self.base) != shared(self.base, self.mine);
        if moved { Pick::Mine } else { Pick::Theirs }
    }

    fn links(&self, id: Id, field: FieldId, first: &[Link], second: &[Link]) -> Vec<Link> {
        let base = match self.base.value(id, field) {
            Some(Value::Links(links)) => links.as_slice(),
            _ => &[],
        };
        let stay = first.iter().filter(|link| second.contains(link) || !base.contains(link));
        let more = second.iter().filter(|link| !first.contains(link) && !base.contains(link));
        stay.chain(more).copied().collect()
    }
}

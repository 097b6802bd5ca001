//! The canvas: a tree of items with total accessors. Reading something that is not there gives nothing, never a panic.

use std::rc::Rc;

use super::amount::Amount;
use super::field::FieldId;
use super::kind::Kind;
use super::table::Table;
use super::value::{Id, Link, ROOT, Value};
use super::vocabulary::{ROLES, Vocabulary};
use crate::json::Json;

/// Of which canvas, at which revision, this one is a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Origin {
    pub id: u64,
    pub revision: u32,
}

/// What identifies a canvas; not edited by people, given by whoever creates, keeps or saves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Head {
    /// 48 random bits, never 0 in a canvas that is kept.
    pub id: u64,
    pub origin: Option<Origin>,
    /// Counts savings that changed something.
    pub revision: u32,
    /// The next id to give out. Only ever grows.
    pub next: Id,
    /// UTC seconds since 1970.
    pub created: i64,
    /// UTC seconds since 1970.
    pub changed: i64,
}

/// One thing: its fields and the ids of what hangs on it, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    pub parent: Id,
    pub fields: Table<FieldId, Value>,
    /// All kinds mixed; the order counts within a kind.
    pub children: Vec<Id>,
    /// What a newer program wrote and this one does not know, by name; written back as it was.
    pub unknown: Table<String, Json>,
}

impl Item {
    /// An empty thing of a kind, hanging on `parent`.
    pub fn new(kind: Kind, parent: Id) -> Item {
        Item { kind, parent, fields: Table::new(), children: Vec::new(), unknown: Table::new() }
    }
}

/// A thing with everything that hangs on it, taken out of a canvas: first itself, then the rest, parents first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree(pub Vec<(Id, Rc<Item>)>);

/// A strategy canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canvas {
    pub head: Head,
    pub(super) items: Table<Id, Rc<Item>>,
}

impl Canvas {
    /// An empty canvas: nothing but itself.
    pub fn bare(head: Head) -> Canvas {
        let root = Rc::new(Item::new(Kind::Canvas, ROOT));
        let head = Head { next: head.next.max(1), ..head };
        let mut items = Table::new();
        items.insert(ROOT, root);
        Canvas { head, items }
    }

    /// A canvas to begin with: the four functions are there, unnamed, so that the vocabulary names them.
    pub fn new(head: Head) -> Canvas {
        let mut canvas = Canvas::bare(head);
        for role in ROLES.iter().take(4) {
            let id = canvas.next_id();
            let mut item = Item::new(Kind::Function, ROOT);
            item.fields.insert(FieldId::Role, Value::text(role));
            canvas.insert(id, item, usize::MAX);
        }
        canvas
    }

    /// The id the next thing gets.
    pub fn next_id(&self) -> Id {
        self.head.next
    }

    /// The thing with this id.
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.items.get(&id).map(Rc::as_ref)
    }

    /// Every thing with its id, the canvas itself first, then by id.
    pub fn items(&self) -> impl Iterator<Item = (Id, &Item)> {
        self.items.iter().map(|(id, item)| (*id, item.as_ref()))
    }

    /// True if there is such a thing.
    pub fn has(&self, id: Id) -> bool {
        self.items.contains_key(&id)
    }

    /// The value of a field, if it says anything.
    pub fn value(&self, id: Id, field: FieldId) -> Option<&Value> {
        self.items.get(&id)?.fields.get(&field)
    }

    /// The text of a field exactly as typed; empty if there is none.
    pub fn text(&self, id: Id, field: FieldId) -> &str {
        match self.value(id, field) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// The text of a field as a shared pointer, for views.
    pub fn shared(&self, id: Id, field: FieldId) -> Rc<str> {
        match self.value(id, field) {
            Some(Value::Text(text)) => text.clone(),
            _ => Rc::from(""),
        }
    }

    /// A whole number; 0 if there is none.
    pub fn number(&self, id: Id, field: FieldId) -> i64 {
        match self.value(id, field) {
            Some(Value::Number(number)) => *number,
            _ => 0,
        }
    }

    /// A tick.
    pub fn flag(&self, id: Id, field: FieldId) -> bool {
        self.number(id, field) != 0
    }

    /// An amount typed as text, if it can be read.
    pub fn amount(&self, id: Id, field: FieldId) -> Option<Amount> {
        Amount::parse(self.text(id, field))
    }

    /// The links of a field whose targets are there.
    pub fn links(&self, id: Id, field: FieldId) -> impl Iterator<Item = Link> + '_ {
        let links = match self.value(id, field) {
            Some(Value::Links(links)) => links.as_slice(),
            _ => &[],
        };
        links.iter().copied().filter(|link| self.has(link.to))
    }

    /// The single thing a field links to.
    pub fn linked(&self, id: Id, field: FieldId) -> Option<Id> {
        self.links(id, field).next().map(|link| link.to)
    }

    /// What hangs on a thing, of one kind, in order.
    pub fn children(&self, parent: Id, kind: Kind) -> impl Iterator<Item = Id> + '_ {
        let all = self.items.get(&parent).map_or(&[][..], |item| item.children.as_slice());
        all.iter().copied().filter(move |id| self.item(*id).is_some_and(|item| item.kind == kind))
    }

    /// What hangs on the canvas itself, of one kind, in order.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = Id> + '_ {
        self.children(ROOT, kind)
    }

    /// The place of a thing among its siblings of the same kind, from 0.
    pub fn place(&self, id: Id) -> Option<usize> {
        let item = self.item(id)?;
        self.children(item.parent, item.kind).position(|other| other == id)
    }

    /// The words this canvas uses.
    pub fn vocabulary(&self) -> Vocabulary {
        Vocabulary::from_key(self.text(ROOT, FieldId::Words))
    }

    /// The name of a function: as typed, else what the vocabulary calls its role.
    pub fn function_name(&self, id: Id) -> &str {
        match self.text(id, FieldId::FunctionName).trim() {
            "" => self.vocabulary().function(self.text(id, FieldId::Role)),
            name => name,
        }
    }

    /// True if nobody has written anything into this thing or what hangs on it.
    pub fn is_blank(&self, id: Id) -> bool {
        let Some(item) = self.item(id) else { return true };
        let preset = [FieldId::Role, FieldId::Does, FieldId::NotHow, FieldId::Words, FieldId::Review];
        item.unknown.is_empty()
            && item.fields.keys().all(|field| preset.contains(field))
            && item.children.iter().all(|child| self.is_blank(*child))
    }

    /// True if both say the same, whatever their heads.
    pub fn same_content(&self, other: &Canvas) -> bool {
        self.items == other.items
    }

    /// Hangs a new thing on its parent, at a place among its siblings of the same kind.
    pub(super) fn insert(&mut self, id: Id, item: Item, at: usize) {
        let (parent, kind) = (item.parent, item.kind);
        self.items.insert(id, Rc::new(item));
        self.head.next = self.head.next.max(id.saturating_add(1));
        self.hang(id, parent, kind, at);
    }

    /// Puts a thing that is there into its parent's list.
    pub(super) fn hang(&mut self, id: Id, parent: Id, kind: Kind, at: usize) {
        // At the end there is nothing to look for: hanging n things one after the other must not cost n².
        let before = if at == usize::MAX { None } else { self.children(parent, kind).nth(at) };
        if let Some(item) = self.items.get_mut(&parent) {
            let children = &mut Rc::make_mut(item).children;
            let index = before.and_then(|other| children.iter().position(|child| *child == other));
            children.insert(index.unwrap_or(children.len()), id);
        }
    }
}

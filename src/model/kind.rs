//! The kinds of things a canvas is made of. Where each hangs is said once, here.

/// A kind of thing. The order is the order in which lists stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    Canvas,
    Sign,
    Serve,
    Exclude,
    Tradeoff,
    Priority,
    Waiting,
    Measure,
    Function,
    Commitment,
    Need,
    Tension,
    Question,
    Round,
    Response,
    Reply,
    Funding,
    Term,
    Answer,
    RuleOff,
    Snapshot,
    Problem,
    Circle,
    MicroVision,
    Proposal,
}

/// One row of [`KINDS`].
#[derive(Debug, PartialEq, Eq)]
pub struct KindRow {
    pub kind: Kind,
    /// The name of its list in a file.
    pub key: &'static str,
    /// What it hangs on.
    pub parent: Kind,
    /// What people read: "a sign was removed".
    pub name: &'static str,
    /// Collected, never edited: outside undo.
    pub append_only: bool,
}

const fn row(kind: Kind, key: &'static str, parent: Kind, name: &'static str) -> KindRow {
    KindRow { kind, key, parent, name, append_only: false }
}

const fn collected(kind: Kind, key: &'static str, parent: Kind, name: &'static str) -> KindRow {
    KindRow { kind, key, parent, name, append_only: true }
}

/// Every kind, in the order of the enum.
pub const KINDS: &[KindRow] = &[
    row(Kind::Canvas, "canvas", Kind::Canvas, "canvas"),
    row(Kind::Sign, "signs", Kind::Canvas, "sign"),
    row(Kind::Serve, "serve", Kind::Canvas, "group that comes first"),
    row(Kind::Exclude, "exclude", Kind::Canvas, "group that waits or hears no"),
    row(Kind::Tradeoff, "tradeoffs", Kind::Canvas, "trade-off"),
    row(Kind::Priority, "priorities", Kind::Canvas, "priority"),
    row(Kind::Waiting, "waiting", Kind::Canvas, "thing that waits"),
    row(Kind::Measure, "measures", Kind::Canvas, "measure"),
    row(Kind::Function, "functions", Kind::Canvas, "function"),
    row(Kind::Commitment, "commitments", Kind::Function, "commitment"),
    row(Kind::Need, "needs", Kind::Commitment, "need"),
    row(Kind::Tension, "tensions", Kind::Canvas, "known tension"),
    row(Kind::Question, "questions", Kind::Canvas, "test question"),
    collected(Kind::Round, "rounds", Kind::Canvas, "test round"),
    collected(Kind::Response, "responses", Kind::Round, "leader's answers"),
    collected(Kind::Reply, "replies", Kind::Response, "answer to a question"),
    row(Kind::Funding, "funding", Kind::Canvas, "funding row"),
    row(Kind::Term, "glossary", Kind::Canvas, "term"),
    row(Kind::Answer, "answers", Kind::Canvas, "answer to a warning"),
    row(Kind::RuleOff, "rulesOff", Kind::Canvas, "rule switched off"),
    collected(Kind::Snapshot, "snapshots", Kind::Canvas, "snapshot"),
    row(Kind::Problem, "problems", Kind::Canvas, "problem"),
    row(Kind::Circle, "circles", Kind::Canvas, "audience"),
    row(Kind::MicroVision, "microVisions", Kind::Canvas, "micro-vision"),
    row(Kind::Proposal, "proposals", Kind::Canvas, "proposal"),
];

impl Kind {
    /// This kind's row.
    pub fn row(self) -> &'static KindRow {
        // The enum counts the rows from 0; a test holds that they agree.
        &KINDS[self as usize]
    }

    /// The kind with this list name in a file.
    pub fn from_key(key: &str) -> Option<Kind> {
        KINDS.iter().find(|row| row.key == key && row.kind != Kind::Canvas).map(|row| row.kind)
    }

    /// The kinds that hang on this one, in file order.
    pub fn children(self) -> impl Iterator<Item = Kind> {
        KINDS.iter().filter(move |row| row.parent == self && row.kind != Kind::Canvas).map(|row| row.kind)
    }
}

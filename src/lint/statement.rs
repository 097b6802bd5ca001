//! What goes into the linter: a statement, the kind of box it stands in, what this canvas has settled, and whether the
//! rest of the linter is here. No judgement here.

use super::rest::Rest;

/// The kind of box a statement stands in; it decides which rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The sentence they came with: neither vision nor direction.
    Sentence,
    Vision,
    Mission,
    /// What a visitor could see or count by the year of the vision.
    Sign,
    Serve,
    Exclude,
    /// What goes first; what is put second is the statement's `over`.
    Tradeoff,
    Because,
    Cost,
    Priority,
    Waiting,
    Commitment,
    /// What a function stops doing or refuses.
    Decline,
    Metric,
}

impl Field {
    /// All fields, in the order of the canvas.
    pub const ALL: [Field; 14] = [
        Field::Sentence,
        Field::Vision,
        Field::Mission,
        Field::Sign,
        Field::Serve,
        Field::Exclude,
        Field::Tradeoff,
        Field::Because,
        Field::Cost,
        Field::Priority,
        Field::Waiting,
        Field::Commitment,
        Field::Decline,
        Field::Metric,
    ];

    /// Its name in files of labelled statements.
    pub fn key(self) -> &'static str {
        match self {
            Field::Sentence => "sentence",
            Field::Vision => "vision",
            Field::Mission => "mission",
            Field::Sign => "sign",
            Field::Serve => "serve",
            Field::Exclude => "exclude",
            Field::Tradeoff => "tradeoff",
            Field::Because => "because",
            Field::Cost => "cost",
            Field::Priority => "priority",
            Field::Waiting => "waiting",
            Field::Commitment => "commitment",
            Field::Decline => "decline",
            Field::Metric => "metric",
        }
    }

    /// The field of that name, or none.
    pub fn from_key(key: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|f| f.key() == key)
    }
}

/// One statement in one box.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    pub field: Field,
    /// What stands in the box; of a trade-off what goes first.
    pub text: &'a str,
    /// Of a trade-off what is put second.
    pub over: Option<&'a str>,
}

/// What this canvas has settled: terms it defines, and rules it does without. And the rest of the linter, if it is here.
#[derive(Clone, Debug)]
pub struct Lexicon {
    rest: Option<Rest>,
    terms: Vec<String>,
    off: Vec<String>,
}

impl Lexicon {
    /// Of a canvas that has settled nothing.
    pub fn blank(rest: Option<Rest>) -> Lexicon {
        Lexicon { rest, terms: Vec::new(), off: Vec::new() }
    }

    /// `terms` are the glossary's terms and their synonyms (case does not matter), `off` the ids of rules switched off.
    pub fn new<'a>(
        rest: Option<Rest>,
        terms: impl Iterator<Item = &'a str>,
        off: impl Iterator<Item = &'a str>,
    ) -> Lexicon {
        Lexicon {
            rest,
            terms: terms.map(|t| super::letters::lower(t.trim())).filter(|t| !t.is_empty()).collect(),
            off: off.map(str::to_owned).collect(),
        }
    }

    /// The rest of the linter, if it is here.
    pub fn rest(&self) -> Option<Rest> {
        self.rest
    }

    /// Whether the rule of that id is switched off.
    pub fn is_off(&self, rule: &str) -> bool {
        self.off.iter().any(|o| o == rule)
    }

    /// The defined terms, in lower case.
    pub fn terms(&self) -> &[String] {
        &self.terms
    }
}

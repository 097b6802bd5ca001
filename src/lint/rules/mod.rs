//! The rules, one file each, and what a rule is. To add one: write its file, and name it twice here.

use std::borrow::Cow;

use super::context::Context;
pub use super::context::clear;
use super::finding::{Fix, Level, Why};
pub use super::idiom::Idioms;
pub use super::phrase::Phrases;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// All rules; where two are equally loud about the same words, the earlier one speaks.
        pub const RULES: &[Rule] = &[$($name::RULE.shipped()),*];
        /// Their checks for the first sentence and all else.
        pub const CHECKS: &[Option<Check>] = &[$($name::RULE.check.always()),*];
        /// Their checks that hear nothing in the first sentence.
        pub const CHECKS_OF_STEPS: &[Option<Check>] = &[$($name::RULE.check.of_steps()),*];
        /// Their lessons.
        const LESSONS: &[Lesson] = &[$($name::RULE.lesson),*];
        /// Their phrases, which are read while the program is compiled.
        pub const PHRASES: &[&[Phrases]] = &[$($name::RULE.phrases),*];
        /// Their idioms, which are read while the program is compiled.
        pub const IDIOMS: &[&[Idioms]] = &[$($name::RULE.idioms),*];
    };
}

rules! {
    placeholder,
    consensus,
    both,
    no_sacrifice,
    everyone,
    no_edge,
    activity,
    goal_as_strategy,
    no_number,
    no_unit,
    who,
    hedge,
    open_ended,
    opposite,
    no_baseline,
    unmeasured,
    fluff,
    rank,
    no_date,
}

/// What a rule teaches whoever asks.
#[derive(Clone, Copy, Debug)]
pub struct Lesson {
    /// What people read above it.
    pub title: &'static str,
    pub why_it_matters: &'static str,
    /// A statement it flags, and one of the kind that takes its place.
    pub weak: &'static str,
    pub strong: &'static str,
}

/// What a rule looks for by itself.
pub type Check = fn(&Context, &mut Vec<Hit>);

/// Where a rule looks by itself.
#[derive(Clone, Copy, Debug)]
enum Checked {
    Nowhere,
    Everywhere(Check),
    /// In all boxes but the first sentence.
    InSteps(Check),
}

impl Checked {
    const fn always(self) -> Option<Check> {
        match self {
            Checked::Everywhere(check) => Some(check),
            _ => None,
        }
    }

    const fn of_steps(self) -> Option<Check> {
        match self {
            Checked::InSteps(check) => Some(check),
            _ => None,
        }
    }
}

/// Adds what the checks, one a rule, find.
pub fn checked(checks: &[Option<Check>], context: &Context, hits: &mut Vec<(usize, Hit)>) {
    let mut own = Vec::new();
    for (rule, check) in checks.iter().enumerate() {
        if let Some(check) = check {
            check(context, &mut own);
            if !own.is_empty() {
                hits.extend(own.drain(..).map(|hit| (rule, hit)));
            }
        }
    }
}

/// One reason to send words back.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name in files; never changes.
    pub id: &'static str,
    pub why: Why,
    /// Private, since it is elsewhere in the browser: [`lesson`] finds it.
    lesson: Lesson,
    /// What it asks where a phrase has no question of its own.
    pub question: &'static str,
    pub phrases: &'static [Phrases],
    pub idioms: &'static [Idioms],
    /// What no phrase can say. Private, since the checks come in two parts: [`checked`] runs them.
    check: Checked,
    /// Statements it flags, one a line: `field: text` or `field: text >> over`. Empty in the browser.
    pub flagged: &'static str,
    /// Statements in which no rule finds anything; near misses of this one.
    pub quiet: &'static str,
}

impl Rule {
    /// As it goes into the program: the examples stay where they are tests, outside the browser, and the lesson goes to
    /// where it is asked for.
    const fn shipped(self) -> Rule {
        let rule = Rule { check: Checked::Nowhere, ..self };
        match cfg!(target_arch = "wasm32") {
            true => Rule { lesson: Lesson::EMPTY, phrases: &[], idioms: &[], flagged: "", quiet: "", ..rule },
            false => rule,
        }
    }
}

impl Lesson {
    const EMPTY: Lesson = Lesson { title: "", why_it_matters: "", weak: "", strong: "" };
}

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.id == id)
}

/// What the rule of that id teaches.
pub fn lesson(id: &str) -> Option<&'static Lesson> {
    LESSONS.get(RULES.iter().position(|r| r.id == id)?)
}

/// What a rule's check found: tokens `from..to` of the part it read.
#[derive(Clone, Debug)]
pub struct Hit {
    pub from: usize,
    pub to: usize,
    pub level: Level,
    /// Nothing specific stands anywhere beside it.
    pub whole: bool,
    pub question: Option<Cow<'static, str>>,
    pub fix: Option<Fix>,
}

impl Hit {
    /// A warning about tokens `from..to`.
    pub fn new(from: usize, to: usize) -> Hit {
        Hit { from, to, level: Level::Warning, whole: false, question: None, fix: None }
    }

    pub fn hint(mut self) -> Hit {
        self.level = Level::Hint;
        self
    }

    /// Nothing specific stands anywhere beside it.
    pub fn whole(mut self) -> Hit {
        self.whole = true;
        self
    }

    pub fn ask(mut self, question: impl Into<Cow<'static, str>>) -> Hit {
        self.question = Some(question.into());
        self
    }

    pub fn fix(mut self, fix: Fix) -> Hit {
        self.fix = Some(fix);
        self
    }
}

/// Sets of fields, as bits.
pub mod field {
    use crate::lint::Field;

    /// The bit of one field.
    pub const fn of(field: Field) -> u16 {
        1 << field as u16
    }

    pub const SENTENCE: u16 = of(Field::Sentence);
    /// Vision and mission.
    pub const VISION: u16 = of(Field::Vision) | of(Field::Mission);
    pub const SERVE: u16 = of(Field::Serve);
    pub const EXCLUDE: u16 = of(Field::Exclude);
    pub const TRADEOFF: u16 = of(Field::Tradeoff);
    pub const PRIORITY: u16 = of(Field::Priority);
    pub const WAITING: u16 = of(Field::Waiting);
    pub const COMMITMENT: u16 = of(Field::Commitment);
    pub const DECLINE: u16 = of(Field::Decline);
    pub const METRIC: u16 = of(Field::Metric);
    pub const SIGN: u16 = of(Field::Sign);
    pub const COST: u16 = of(Field::Cost);
    pub const BECAUSE: u16 = of(Field::Because);
    /// What is done: priority, commitment and what is stopped.
    pub const DOING: u16 = PRIORITY | COMMITMENT | DECLINE;
    /// Everything that gives a direction: all but vision and mission.
    pub const FIRM: u16 = !VISION;
    /// Whom it is for.
    pub const BOUNDS: u16 = SERVE | EXCLUDE;
    pub const ALL: u16 = !0;
}

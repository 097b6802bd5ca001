//! The seven steps of the flow, and which step a field belongs to.

use crate::model::{FieldId, Kind};

/// A step of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Vision,
    Boundaries,
    Tradeoffs,
    Translation,
    Test,
    Funding,
    Page,
}

impl Step {
    /// All seven, in the order of the rail.
    pub const ALL: [Step; 7] =
        [Step::Vision, Step::Boundaries, Step::Tradeoffs, Step::Translation, Step::Test, Step::Funding, Step::Page];

    /// The name in the rail.
    pub fn name(self) -> &'static str {
        ["Vision", "Boundaries", "Trade-offs", "Translation", "Test", "Funding", "Page"][self as usize]
    }

    /// The word in the address.
    pub fn key(self) -> &'static str {
        ["vision", "boundaries", "tradeoffs", "translation", "test", "funding", "page"][self as usize]
    }

    /// The step with this word in the address.
    pub fn from_key(key: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.key() == key)
    }

    /// The step on whose form a field stands.
    pub fn of(field: FieldId) -> Step {
        match field.row().kind {
            Kind::Canvas => of_canvas(field),
            Kind::Sign | Kind::Problem | Kind::Circle => Step::Vision,
            Kind::Serve | Kind::Exclude => Step::Boundaries,
            Kind::Tradeoff | Kind::Priority | Kind::Waiting | Kind::Measure | Kind::MicroVision => Step::Tradeoffs,
            Kind::Function | Kind::Commitment | Kind::Need | Kind::Proposal => Step::Translation,
            Kind::Question | Kind::Round | Kind::Response | Kind::Reply => Step::Test,
            Kind::Funding => Step::Funding,
            Kind::Tension | Kind::Term | Kind::Answer | Kind::RuleOff | Kind::Snapshot => Step::Page,
        }
    }
}

fn of_canvas(field: FieldId) -> Step {
    use FieldId::*;
    match field {
        UseCase | Differentiation | GoToMarket | Architecture => Step::Boundaries,
        Title | Organisation | Language | Words | Review | Ask | Weekly | NextShort | NextMonthly | NextQuarterly
        | Cultivate | Optimise | Reach | Elevate | OwnerLimit => Step::Page,
        _ => Step::Vision,
    }
}

//! The frozen numbers of version 1: which byte stands for which kind and field, and how its value is framed. Rows are
//! only ever added, never changed: links that are out there must read as they did.

use crate::model::{FieldId, FieldId as F, Kind};

/// How the value after a tag is written. The range of the tag says it, so that a tag nobody knows can be passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The thing ends: 0.
    End,
    /// UTF-8 up to a zero byte: 1 to 99.
    Text,
    /// A signed whole number: 100 to 139.
    Number,
    /// The place of a key in its menu, from 1, or 0 and a text: 140 to 159.
    Choice,
    /// Nothing follows; the tag is the tick: 160 to 179.
    Flag,
    /// A count, then a kind and a place for each link: 180 to 219.
    Links,
    /// A thing of a kind that hangs on this one: 220 plus the kind's number.
    Thing,
}

/// The tag that ends a thing.
pub const END: u8 = 0;
/// The first tag of [`Framing::Thing`].
pub const THING: u8 = 220;

/// How the value after this tag is written.
pub fn framing(tag: u8) -> Framing {
    match tag {
        END => Framing::End,
        1..=99 => Framing::Text,
        100..=139 => Framing::Number,
        140..=159 => Framing::Choice,
        160..=179 => Framing::Flag,
        180..=219 => Framing::Links,
        THING..=255 => Framing::Thing,
    }
}

/// The kinds, each with its number, 0 to 35.
pub const KINDS: &[(Kind, u8)] = &[
    (Kind::Canvas, 0),
    (Kind::Sign, 1),
    (Kind::Serve, 2),
    (Kind::Exclude, 3),
    (Kind::Tradeoff, 4),
    (Kind::Priority, 5),
    (Kind::Waiting, 6),
    (Kind::Measure, 7),
    (Kind::Function, 8),
    (Kind::Commitment, 9),
    (Kind::Need, 10),
    (Kind::Tension, 11),
    (Kind::Question, 12),
    (Kind::Round, 13),
    (Kind::Response, 14),
    (Kind::Reply, 15),
    (Kind::Funding, 16),
    (Kind::Term, 17),
    (Kind::Answer, 18),
    (Kind::Problem, 19),
    (Kind::Circle, 20),
    (Kind::MicroVision, 21),
    (Kind::Proposal, 22),
];

/// The fields that can travel, each with its tag, unique within its kind.
pub const FIELDS: &[(FieldId, u8)] = &[
    (F::Title, 1),
    (F::Organisation, 2),
    (F::Language, 3),
    (F::Words, 140),
    (F::Review, 4),
    (F::Ask, 5),
    (F::Sentence, 6),
    (F::Vision, 7),
    (F::Horizon, 8),
    (F::Mission, 9),
    (F::Whose, 10),
    (F::StoryOnce, 11),
    (F::StoryBecause, 12),
    (F::StoryOneDay, 13),
    (F::StoryResult, 14),
    (F::Headline, 15),
    (F::Subtitle, 16),
    (F::Limit, 17),
    (F::Lofty, 160),
    (F::Realistic, 161),
    (F::Unbound, 162),
    (F::UseCase, 18),
    (F::Differentiation, 19),
    (F::GoToMarket, 20),
    (F::Architecture, 21),
    (F::Weekly, 141),
    (F::NextShort, 22),
    (F::NextMonthly, 23),
    (F::NextQuarterly, 24),
    (F::Cultivate, 25),
    (F::Optimise, 26),
    (F::Reach, 27),
    (F::Elevate, 28),
    (F::SignText, 1),
    (F::SignYear, 2),
    (F::Who, 1),
    (F::WhoMin, 2),
    (F::WhoMax, 3),
    (F::WhoUnit, 4),
    (F::WhoStage, 5),
    (F::WhoUse, 6),
    (F::WhoPlace, 7),
    (F::NotWho, 1),
    (F::NotHow, 140),
    (F::NotWhere, 2),
    (F::Tempting, 3),
    (F::NotMin, 4),
    (F::NotMax, 5),
    (F::NotUnit, 6),
    (F::First, 1),
    (F::Second, 2),
    (F::Because, 3),
    (F::Cost, 4),
    (F::Valuable, 5),
    (F::TradeOwner, 6),
    (F::Again, 7),
    (F::Rival, 140),
    (F::Objection, 8),
    (F::Reply, 9),
    (F::PriorityText, 1),
    (F::Window, 2),
    (F::PrioritySign, 180),
    (F::PriorityOwner, 3),
    (F::PriorityMeasure, 181),
    (F::Blocks, 4),
    (F::Remover, 5),
    (F::Decider, 6),
    (F::Criterion, 7),
    (F::WaitText, 1),
    (F::WaitBecause, 2),
    (F::Counts, 1),
    (F::From, 2),
    (F::To, 3),
    (F::Unit, 4),
    (F::By, 5),
    (F::Leading, 160),
    (F::FunctionName, 1),
    (F::Role, 140),
    (F::Lead, 2),
    (F::AskThem, 160),
    (F::Gains, 3),
    (F::Loses, 4),
    (F::Does, 140),
    (F::CommitText, 1),
    (F::Serves, 180),
    (F::CommitMeasure, 181),
    (F::CommitOwner, 2),
    (F::Perspective, 141),
    (F::Accountable, 3),
    (F::Consulted, 4),
    (F::Informed, 5),
    (F::NeedFrom, 180),
    (F::NeedWhat, 181),
    (F::NeedText, 1),
    (F::Answered, 160),
    (F::TensionText, 1),
    (F::TensionOwner, 2),
    (F::TensionReview, 3),
    (F::TensionRule, 4),
    (F::TensionAbout, 180),
    (F::QuestionText, 1),
    (F::OptionA, 2),
    (F::OptionB, 3),
    (F::GainsA, 4),
    (F::GainsB, 5),
    (F::RoundMode, 140),
    (F::RoundTest, 100),
    (F::RoundExpects, 101),
    (F::RoundOpened, 102),
    (F::RoundRevealed, 103),
    (F::RoundEarly, 160),
    (F::Respondent, 100),
    (F::RespondentFrom, 1),
    (F::RespondentName, 2),
    (F::RespondedAt, 101),
    (F::ReplyTo, 180),
    (F::Pick, 140),
    (F::Sure, 141),
    (F::Cites, 181),
    (F::Why, 1),
    (F::Wording, 100),
    (F::FundWhat, 1),
    (F::FundAmount, 2),
    (F::FundUnit, 140),
    (F::FundServes, 180),
    (F::FundKeep, 160),
    (F::Term, 1),
    (F::Meaning, 2),
    (F::Synonyms, 3),
    (F::AnswerRule, 1),
    (F::AnswerAbout, 180),
    (F::AnswerField, 2),
    (F::AnswerText, 100),
    (F::AnswerSays, 140),
    (F::AnswerWords, 3),
    (F::Reason, 4),
    (F::ProblemText, 1),
    (F::Evidence, 2),
    (F::Contributor, 3),
    (F::Source, 4),
    (F::Refreshed, 5),
    (F::Audience, 1),
    (F::Ring, 140),
    (F::Shown, 2),
    (F::CircleObjection, 3),
    (F::CircleChange, 4),
    (F::Stage, 141),
    (F::MicroText, 1),
    (F::MicroBy, 2),
    (F::MicroPriority, 180),
    (F::ProposalFrom, 1),
    (F::ProposalAbout, 180),
    (F::ProposalField, 2),
    (F::ProposalText, 3),
    (F::ProposalSays, 140),
];

/// The number of kinds that cannot travel.
pub const NONE: u8 = 255;

/// The number of a kind, or [`NONE`].
pub fn of_kind(kind: Kind) -> u8 {
    KINDS.iter().find(|row| row.0 == kind).map_or(NONE, |row| row.1)
}

/// The kind with this number.
pub fn kind(number: u8) -> Option<Kind> {
    KINDS.iter().find(|row| row.1 == number).map(|row| row.0)
}

/// The tag of a field, if it can travel.
pub fn of_field(field: FieldId) -> Option<u8> {
    FIELDS.iter().find(|row| row.0 == field).map(|row| row.1)
}

/// The field of a kind with this tag.
pub fn field(kind: Kind, tag: u8) -> Option<FieldId> {
    FIELDS.iter().find(|row| row.1 == tag && row.0.row().kind == kind).map(|row| row.0)
}

//! What stands on the form of each step, as data: one row a block, drawn by `form`.

use crate::model::{FieldId, Kind};

/// A piece of a form of one thing.
pub enum Piece {
    /// The box of a field with its own question.
    Box(FieldId),
    /// A small box.
    Small(FieldId),
    /// Small boxes side by side.
    Beside(&'static [FieldId]),
    /// A menu; the words for its keys.
    Choice(FieldId, &'static [&'static str]),
    Tick(FieldId),
    /// A menu that links to one thing.
    Link(FieldId),
    /// Links for and against.
    Links(FieldId),
    Measure(FieldId),
    /// Two halves of a choice, side by side.
    Versus(FieldId, FieldId),
    /// Which functions carry the choice.
    Carriers,
    /// A small box that shows while a choice has this key.
    While(FieldId, &'static str, FieldId),
    /// What a commitment needs of other functions.
    Needs,
    /// One of the four direction lines, labelled by the vocabulary.
    Direction(FieldId, usize),
    /// Folded until asked for.
    Fold(&'static str, &'static [Piece]),
}

/// A block of a form.
pub enum Block {
    Head(&'static str, &'static str),
    Part(&'static str),
    Lead(&'static str),
    /// Pieces of the canvas itself, in one card.
    Own(&'static [Piece]),
    List(List),
}

/// A list of things of one kind.
pub struct List {
    pub kind: Kind,
    /// `First choice`, `Second choice` …
    pub noun: &'static str,
    pub add: &'static str,
    /// The box that gets the cursor when one is added.
    pub first: FieldId,
    pub pieces: &'static [Piece],
}

use Block::{Head, Lead, Own, Part};
use FieldId::*;
use Piece::*;

/// *Vision*.
pub const VISION: &[Block] = &[
    Head(
        "Where do you want to end up?",
        "A picture of the world when this has worked. It may be bold; what follows makes it bite.",
    ),
    Own(&[Box(Vision), Small(Horizon)]),
    Part("Signs"),
    Block::List(List {
        kind: Kind::Sign,
        noun: "sign",
        add: "Add a sign",
        first: SignText,
        pieces: &[Box(SignText), Small(SignYear)],
    }),
    Part("What you say today"),
    Own(&[Box(Sentence)]),
    Own(&[Fold("Mission, and whose problem disappears", &[Box(Mission), Box(Whose)])]),
    Own(&[Fold("Tell it as a story", &[Box(StoryOnce), Box(StoryBecause), Box(StoryOneDay), Box(StoryResult)])]),
    Own(&[Fold("The headline you’d like to read", &[Small(Headline), Small(Subtitle)])]),
    Own(&[Fold("How far it reaches", &[Box(Limit), Tick(Lofty), Tick(Realistic), Tick(Unbound)])]),
];

const SERVE: &[Piece] = &[
    Box(Who),
    Fold(
        "Size, stage, use, place",
        &[Beside(&[WhoMin, WhoMax, WhoUnit]), Small(WhoStage), Small(WhoUse), Small(WhoPlace)],
    ),
];

const EXCLUDE: &[Piece] = &[
    Box(NotWho),
    Choice(NotHow, &["No", "Later", "Somebody else helps you better"]),
    While(NotHow, "elsewhere", NotWhere),
    Fold("Why tempting, and how large", &[Box(Tempting), Beside(&[NotMin, NotMax, NotUnit])]),
];

/// *Boundaries*.
pub const BOUNDARIES: &[Block] = &[
    Head("Who comes first, and who doesn’t?", "A direction has edges. The second list is where it shows."),
    Part("First"),
    Block::List(List {
        kind: Kind::Serve,
        noun: "group",
        add: "Add a group that comes first",
        first: Who,
        pieces: SERVE,
    }),
    Part("Later, elsewhere, or no"),
    Block::List(List {
        kind: Kind::Exclude,
        noun: "group that waits",
        add: "Add a group that waits",
        first: NotWho,
        pieces: EXCLUDE,
    }),
    Own(&[Fold(
        "Four short lines of direction",
        &[Direction(UseCase, 0), Direction(Differentiation, 1), Direction(GoToMarket, 2), Direction(Architecture, 3)],
    )]),
];

const TRADEOFF: &[Piece] = &[
    Versus(First, Second),
    Box(Cost),
    Box(Because),
    Carriers,
    Fold(
        "Why the second is valuable, owner, when you’d look again",
        &[
            Box(Valuable),
            Small(TradeOwner),
            Box(Again),
            Choice(Rival, &["Yes", "No", "It is a principle, not a choice"]),
            Box(Objection),
            Box(Reply),
        ],
    ),
];

const PRIORITY: &[Piece] = &[
    Box(PriorityText),
    Beside(&[Window, PriorityOwner]),
    Measure(PriorityMeasure),
    Fold(
        "The sign it serves, what is in the way, who decides",
        &[Link(PrioritySign), Box(Blocks), Small(Remover), Small(Decider), Box(Criterion)],
    ),
];

/// *Trade-offs*.
pub const TRADEOFFS: &[Block] = &[
    Head(
        "When both can’t win, which one does?",
        "Put a good thing first, even over another good thing. If no sensible rival would choose the reverse, it isn’t a choice yet.",
    ),
    Part("Choices"),
    Block::List(List { kind: Kind::Tradeoff, noun: "choice", add: "Add a choice", first: First, pieces: TRADEOFF }),
    Part("Priorities"),
    Lead("Three to five, the most important first. Each is somebody’s."),
    Block::List(List {
        kind: Kind::Priority,
        noun: "priority",
        add: "Add a priority",
        first: PriorityText,
        pieces: PRIORITY,
    }),
    Part("What waits"),
    Block::List(List {
        kind: Kind::Waiting,
        noun: "thing that waits",
        add: "Add something that waits",
        first: WaitText,
        pieces: &[Box(WaitText), Box(WaitBecause)],
    }),
];

/// Behind the text of a commitment.
pub const COMMITMENT: &[Piece] = &[Fold(
    "Because of which choice, measure, owner, needs",
    &[
        Links(Serves),
        Measure(CommitMeasure),
        Small(CommitOwner),
        Needs,
        Choice(Perspective, &["Financial", "Customer", "Process", "Learning"]),
        Beside(&[Accountable, Consulted, Informed]),
    ],
)];

/// *Test*.
pub const TEST: &[Block] = &[
    Head(
        "Would five leaders, asked apart, decide alike?",
        "Write three to seven decisions that could come up on any Tuesday. Both answers must be ones a sensible person could give.",
    ),
    Part("Questions"),
    Block::List(List {
        kind: Kind::Question,
        noun: "question",
        add: "Add a question",
        first: QuestionText,
        pieces: &[
            Box(QuestionText),
            Beside(&[OptionA, OptionB]),
            Small(GainsA),
            Small(GainsB),
            Link(Probes),
            Choice(Expected, &["A", "B"]),
        ],
    }),
];

/// *Funding*.
pub const FUNDING: &[Block] = &[
    Head("Does the money follow?", "In the last three months, where did time and money go? Rough shares will do."),
    Part("Where it went"),
    Block::List(List {
        kind: Kind::Funding,
        noun: "row",
        add: "Add a row",
        first: FundWhat,
        pieces: &[
            Small(FundWhat),
            Beside(&[FundAmount]),
            Choice(FundUnit, &["Money", "People", "Weeks"]),
            Links(FundServes),
            Tick(FundKeep),
        ],
    }),
];

/// What stands about the page itself, under it.
pub const ABOUT: &[Block] = &[
    Part("About this page"),
    Own(&[Small(Organisation), Small(Title), Small(Ask), Small(Review)]),
    Part("Known tensions"),
    Block::List(List {
        kind: Kind::Tension,
        noun: "tension",
        add: "Add a tension",
        first: TensionText,
        pieces: &[Box(TensionText), Beside(&[TensionOwner, TensionReview])],
    }),
    Part("Words defined"),
    Block::List(List {
        kind: Kind::Term,
        noun: "term",
        add: "Define a word",
        first: Term,
        pieces: &[Small(Term), Box(Meaning), Small(Synonyms)],
    }),
    Own(&[Fold(
        "Check-ins",
        &[Choice(Weekly, &["Every week", "Every fortnight"]), Beside(&[NextShort, NextMonthly, NextQuarterly])],
    )]),
];

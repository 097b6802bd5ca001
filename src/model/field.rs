//! Every field there is, one row each: where it hangs, how it is stored, where it may travel, which wording rules see
//! it, and the words beside its box. Adding a field is adding a row at the end of its kind's block.

use super::kind::Kind;
use super::vocabulary::{KEYS, ROLES};
use crate::lint::Field as L;

/// The shape of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line of text.
    Line,
    /// Text that may have several lines.
    Prose,
    /// Text read as a number by `amount`.
    Amount,
    /// Text read as a year.
    Year,
    /// A civil date, `2027-03-01`.
    Date,
    /// A whole number set by the program.
    Number,
    /// A tick.
    Flag,
    /// One of these keys; empty is none chosen.
    Choice(&'static [&'static str]),
    /// One link to a thing of one of these kinds; no kinds means any.
    Link(&'static [Kind]),
    /// Links, each for or against, to things of these kinds.
    Links(&'static [Kind]),
}

/// How far a field may travel. Each includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goes {
    /// Never leaves this browser, not even in a file.
    Browser,
    /// In a file and a back-up.
    File,
    /// Into a share link only when the sender asks for it.
    Request,
    /// Into every share link.
    Share,
    /// Into the test link too.
    Test,
}

/// One row of [`FIELDS`].
#[derive(Debug)]
pub struct Field {
    pub id: FieldId,
    pub kind: Kind,
    /// Its name in a file.
    pub key: &'static str,
    pub shape: Shape,
    pub goes: Goes,
    /// The kind of statement it is linted as, or none.
    pub lint: Option<L>,
    /// A short name, for lists and for comparing.
    pub name: &'static str,
    /// The question above the box; empty where the program sets the field.
    pub ask: &'static str,
    /// One line of help; may be empty.
    pub hint: &'static str,
    /// What a good answer looks like; may be empty.
    pub example: &'static str,
}

macro_rules! fields {
    ($($id:ident $kind:ident $key:literal $shape:expr, $goes:ident, $lint:expr; $name:literal, $ask:literal, $hint:literal, $example:literal;)*) => {
        /// Names a row of [`FIELDS`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum FieldId { $($id),* }

        /// Every field, in the order in which it stands in a file.
        pub const FIELDS: &[Field] = &[$(Field {
            id: FieldId::$id, kind: Kind::$kind, key: $key, shape: $shape, goes: Goes::$goes, lint: $lint,
            name: $name, ask: $ask, hint: $hint, example: $example,
        }),*];
    };
}

use Shape::{Amount, Choice, Date, Flag, Line, Number, Prose, Year};
const ANY: Shape = Shape::Link(&[]);
const SERVES: Shape = Shape::Links(&[Kind::Tradeoff, Kind::Priority, Kind::Serve, Kind::Exclude]);
const PAID: Shape = Shape::Links(&[Kind::Priority, Kind::Tradeoff, Kind::Waiting]);
const MEASURE: Shape = Shape::Link(&[Kind::Measure]);
const NONE: Option<L> = None;

// id kind key shape goes lint; name, ask, hint, example
fields! {
    Title Canvas "title" Line, Test, NONE; "Title", "What is this canvas called?", "For your own list; a working title is fine.", "Direction 2027";
    Organisation Canvas "organisation" Line, Test, NONE; "Organisation", "Whose page is this?", "The name that stands at the top.", "Kiln, software for pottery studios";
    Language Canvas "language" Line, Share, NONE; "Language", "In which language do you write?", "Bearing questions English wording only.", "";
    Words Canvas "vocabulary" Choice(KEYS), Test, NONE; "Vocabulary", "Which words fit you?", "It changes nouns and function names, nothing else.", "";
    Review Canvas "review" Date, Share, NONE; "Next look", "When do you look at this again?", "Three months is a good start.", "";
    Ask Canvas "ask" Line, Share, NONE; "Ask", "Whom do people ask about this page?", "One name they can write to.", "Ines Duarte";
    Sentence Canvas "sentence" Prose, Share, Some(L::Sentence); "The sentence you use today", "Which sentence do you use to say where you’re heading?", "Paste it as it is. It is kept.", "";
    Vision Canvas "vision" Prose, Share, Some(L::Vision); "Vision", "If this works, what is different, and for whom?", "Bold is fine; no numbers needed.", "No pottery studio loses a firing to a spreadsheet";
    Horizon Canvas "year" Year, Share, NONE; "Year", "By which year?", "Three years or more.", "2031";
    Mission Canvas "mission" Prose, Share, Some(L::Mission); "Mission", "Who would miss you, and why?", "Why you are here at all; it may be broad.", "Potters fire with somebody beside them who has fired before";
    Whose Canvas "problem" Prose, Share, NONE; "The problem", "Whose problem disappears?", "Name the people who have it today.", "Studio owners who count shelf space by hand at midnight";
    StoryOnce Canvas "storyOnce" Prose, Share, NONE; "Once", "Once…", "How it has always been.", "Once, every studio kept its kiln book on paper";
    StoryBecause Canvas "storyBecause" Prose, Share, NONE; "Because of that", "Because of that…", "What it costs people.", "Because of that, one firing in thirty was lost or doubled";
    StoryOneDay Canvas "storyOneDay" Prose, Share, NONE; "One day", "One day…", "What you change.", "One day the kiln kept its own book";
    StoryResult Canvas "storyResult" Prose, Share, NONE; "As a result", "As a result…", "How it is then.", "As a result, owners teach in the evening instead of counting";
    Headline Canvas "headline" Line, Share, NONE; "Headline", "Which headline would you like to read?", "What changed for people, not what you built.", "Potters stop losing pots";
    Subtitle Canvas "subtitle" Line, Share, NONE; "Subtitle", "And the line under it?", "For whom, where, by how much.", "1,200 studios lost fewer than one firing in a thousand last year";
    Limit Canvas "limit" Prose, Share, NONE; "Limit ignored", "Which limit of today does it ignore?", "Budget, law, technology: one you expect to move.", "That kilns cannot report their own temperature";
    Lofty Canvas "lofty" Flag, Share, NONE; "Lofty", "It is worth getting up for", "", "";
    Realistic Canvas "realistic" Flag, Share, NONE; "Realistic", "A sceptic could believe it", "", "";
    Unbound Canvas "unbound" Flag, Share, NONE; "Free of today’s limits", "It does not stop at what we can do today", "", "";
    UseCase Canvas "useCase" Line, Share, NONE; "Use case", "What do they use you for, and what not?", "Say what it is not.", "Firing schedules and the kiln book, not the shop";
    Differentiation Canvas "differentiation" Line, Share, NONE; "What sets us apart", "What do you do that others like you don’t?", "", "We read the kiln; others ask the potter";
    GoToMarket Canvas "goToMarket" Line, Share, NONE; "How we go to market", "How do people find you and start?", "", "Through kiln makers, never by cold call";
    Architecture Canvas "architecture" Line, Share, NONE; "Architecture", "What is it built for?", "", "Works a week without a network; reports can wait a day";
    Weekly Canvas "weekly" Choice(&["weekly", "fortnightly"]), Share, NONE; "Short check-in", "How often do you check in?", "", "";
    NextShort Canvas "nextShort" Date, Share, NONE; "Next short check-in", "Next one on", "", "";
    NextMonthly Canvas "nextMonthly" Date, Share, NONE; "Next monthly check-in", "Next monthly check-in", "", "";
    NextQuarterly Canvas "nextQuarterly" Date, Share, NONE; "Next quarterly check-in", "Next quarterly check-in", "", "";
    Cultivate Canvas "cultivate" Prose, Share, NONE; "Cultivate", "What do we grow that is already here?", "", "";
    Optimise Canvas "optimise" Prose, Share, NONE; "Optimise", "What do we make work better?", "", "";
    Reach Canvas "reach" Prose, Share, NONE; "Reach", "Whom do we not reach yet?", "", "";
    Elevate Canvas "elevate" Prose, Share, NONE; "Elevate", "Whom do we help to grow?", "", "";
    OwnerLimit Canvas "ownerLimit" Amount, File, NONE; "Things one person may own", "How many things may one person own?", "Three, unless you are small.", "3";
    LastVisit Canvas "lastVisit" Number, Browser, NONE; "Last visit", "", "", "";
    LastPlace Canvas "lastPlace" Line, Browser, NONE; "Last place", "", "", "";
    SignText Sign "text" Prose, Share, Some(L::Sign); "Sign", "What could a visitor see or count by then?", "Something that is there, or isn’t.", "Nine of ten studios log every firing";
    SignYear Sign "year" Year, Share, NONE; "Year", "By which year?", "", "2029";
    Who Serve "who" Prose, Share, Some(L::Serve); "First", "Who comes first when you can’t help everyone at once?", "Two colleagues should pick the same people.", "Studios with 20 to 200 members and a kiln of their own";
    WhoMin Serve "sizeMin" Amount, Share, NONE; "From", "From", "", "20";
    WhoMax Serve "sizeMax" Amount, Share, NONE; "To", "to", "", "200";
    WhoUnit Serve "sizeUnit" Line, Share, NONE; "Unit", "of what", "", "members";
    WhoStage Serve "stage" Line, Share, NONE; "Stage", "At which stage?", "", "Second kiln ordered";
    WhoUse Serve "use" Line, Share, NONE; "Use", "What do they come for?", "", "Booking shelf space";
    WhoPlace Serve "place" Line, Share, NONE; "Where", "Where?", "", "Portugal and Spain";
    NotWho Exclude "who" Prose, Share, Some(L::Exclude); "Later or elsewhere", "Who waits, goes elsewhere or hears no, although they matter?", "Must you serve everyone? Say who waits longer.", "Schools: thirty asked last year, and they pay well";
    NotHow Exclude "how" Choice(&["no", "later", "elsewhere"]), Share, NONE; "What they hear", "What do they hear?", "", "";
    NotWhere Exclude "where" Line, Share, NONE; "Better helped by", "Who helps them better?", "", "The teachers’ co-operative";
    Tempting Exclude "tempting" Prose, Share, NONE; "Why tempting", "Why is it tempting?", "If it isn’t, it costs nothing to leave.", "A school year is worth 4,000, paid in advance";
    NotMin Exclude "sizeMin" Amount, Share, NONE; "From", "From", "", "200";
    NotMax Exclude "sizeMax" Amount, Share, NONE; "To", "to", "", "";
    NotUnit Exclude "sizeUnit" Line, Share, NONE; "Unit", "of what", "", "members";
    First Tradeoff "first" Prose, Share, Some(L::Tradeoff); "First", "Two good things, one has to give. Which goes first?", "A sensible organisation like yours could choose the other.", "Kiln bookings that never fail";
    Second Tradeoff "second" Prose, Share, NONE; "Even over", "Even over which good thing?", "Something you would miss.", "New class formats";
    Because Tradeoff "because" Prose, Share, Some(L::Because); "Because", "What would you tell the people who lose out?", "The reason you would give to their face.", "A lost firing is a month of someone’s work; a late class is a late class";
    Cost Tradeoff "cost" Prose, Share, Some(L::Cost); "Cost", "What do you lose, and who will feel it?", "Name them, and how much.", "Two festival seasons without a workshop calendar; about 40 studios will ask for it";
    Valuable Tradeoff "valuable" Prose, Share, NONE; "Why the second is valuable", "Why is the second one worth having?", "", "Classes bring a third of a studio’s income";
    TradeOwner Tradeoff "owner" Line, Share, NONE; "Owner", "Who holds this choice?", "One name.", "Ines Duarte";
    Again Tradeoff "again" Prose, Share, NONE; "We’d look again if", "You’d look again if…", "", "Two of five studios leave over class bookings in one year";
    Rival Tradeoff "rival" Choice(&["yes", "no", "principle"]), Share, NONE; "Would a sensible rival choose the reverse?", "Would a sensible rival choose the reverse?", "If not, it is a principle, not a choice.", "";
    Objection Tradeoff "objection" Prose, Share, NONE; "Strongest objection", "What is the strongest objection?", "", "Studios choose by the calendar, not by the kiln";
    Reply Tradeoff "reply" Prose, Share, NONE; "Our answer", "And your answer to it?", "", "They stay for the kiln: of 61 that left, four named the calendar";
    PriorityText Priority "text" Prose, Share, Some(L::Priority); "Priority", "What are the three to five things for the next 12 to 18 months?", "Name the thing, not the theme.", "Firing log on the 12 most sold kilns";
    Window Priority "window" Line, Share, NONE; "When", "In which months?", "", "January to September 2027";
    PrioritySign Priority "sign" Shape::Link(&[Kind::Sign]), Share, NONE; "Sign it serves", "Which sign does it bring nearer?", "", "";
    PriorityOwner Priority "owner" Line, Share, NONE; "Owner", "Who holds it?", "One name, not a team.", "Rui Teles";
    PriorityMeasure Priority "measure" MEASURE, Share, NONE; "Measure", "How would you notice it’s working?", "From, to, by when. “Don’t know yet” is fine.", "";
    Blocks Priority "blocks" Prose, Share, NONE; "What is in the way", "What is in the way?", "", "Two kiln makers keep their protocol closed";
    Remover Priority "remover" Line, Share, NONE; "Who clears it", "Who clears it?", "", "Ines Duarte";
    Decider Priority "decider" Line, Share, NONE; "Who decides when contested", "Who decides when it is contested?", "", "Rui Teles";
    Criterion Priority "criterion" Prose, Share, NONE; "By which criterion", "By which criterion?", "", "Firings lost per thousand, not features asked for";
    WaitText Waiting "text" Prose, Share, Some(L::Waiting); "Waits", "What is valuable, and deliberately not now?", "", "A marketplace for classes";
    WaitBecause Waiting "because" Prose, Share, NONE; "Valuable because", "Valuable because…", "", "Twelve studios offered to pay for it";
    Counts Measure "what" Line, Share, Some(L::Metric); "What you count", "What would you count?", "An outcome, not the work.", "Firings lost per thousand";
    From Measure "from" Line, Share, NONE; "From", "From", "Where it stands.", "33";
    To Measure "to" Line, Share, NONE; "To", "to", "Where it should be.", "1";
    Unit Measure "unit" Line, Share, NONE; "Unit", "in", "", "firings per thousand";
    By Measure "by" Line, Share, NONE; "By when", "by", "", "June 2028";
    Leading Measure "leading" Flag, Share, NONE; "Leading indicator", "It counts work on purpose: an early sign", "", "";
    FunctionName Function "name" Line, Share, NONE; "Name", "What is this function called?", "", "";
    Role Function "role" Choice(ROLES), Share, NONE; "Role", "Which questions does it answer?", "", "";
    Lead Function "lead" Line, Share, NONE; "Lead", "Who leads it?", "", "Ana Reis";
    AskThem Function "ask" Flag, Share, NONE; "Ask them", "We don’t know: ask them", "", "";
    Gains Function "gains" Prose, Share, NONE; "Gains", "What do you do more of?", "", "";
    Loses Function "loses" Prose, Share, NONE; "Loses", "What do you do less of?", "", "";
    Does Commitment "does" Choice(&["stops", "will"]), Share, NONE; "Stop or start", "Stop or start?", "", "";
    CommitText Commitment "text" Prose, Share, Some(L::Commitment); "Commitment", "What starts?", "Small counts: a form, a meeting.", "Reads the firing log every Monday before anything else";
    Serves Commitment "serves" SERVES, Share, NONE; "Because of", "Which choice, priority or group is it for?", "", "";
    CommitMeasure Commitment "measure" MEASURE, Share, NONE; "Measure", "How would you notice it’s working?", "From, to, by when. “Don’t know yet” is fine.", "";
    CommitOwner Commitment "owner" Line, Share, NONE; "Owner", "Who does it?", "One name.", "Rui Teles";
    Perspective Commitment "perspective" Choice(&["financial", "customer", "process", "learning"]), Share, NONE; "Perspective", "Which side of the scorecard?", "", "";
    Accountable Commitment "accountable" Line, Share, NONE; "Accountable", "Who answers for it?", "", "";
    Consulted Commitment "consulted" Line, Share, NONE; "Consulted", "Who is asked before?", "", "";
    Informed Commitment "informed" Line, Share, NONE; "Informed", "Who is told after?", "", "";
    NeedFrom Need "function" Shape::Link(&[Kind::Function]), Share, NONE; "Needs", "Whom do you need?", "", "";
    NeedWhat Need "commitment" Shape::Link(&[Kind::Commitment]), Share, NONE; "Their commitment", "Which commitment of theirs answers it?", "", "";
    NeedText Need "text" Line, Share, NONE; "What for", "What from them?", "", "Names of the ten studios that fire daily";
    Answered Need "answered" Flag, Share, NONE; "Answered", "They said yes", "", "";
    TensionText Tension "text" Prose, Share, NONE; "Known tension", "What still pulls the other way?", "It stands on the page, so that nobody finds it alone.", "Two school contracts run until June 2027";
    TensionOwner Tension "owner" Line, Share, NONE; "Owner", "Who watches it?", "", "Ines Duarte";
    TensionReview Tension "review" Date, Share, NONE; "Review", "Looked at again on", "", "";
    TensionRule Tension "rule" Line, Share, NONE; "Check", "", "", "";
    TensionAbout Tension "about" ANY, Share, NONE; "About", "What is it about?", "", "";
    QuestionText Question "text" Prose, Test, NONE; "Question", "Which decision could come up on any Tuesday?", "Both answers must be ones a sensible person could give.", "A chain of 14 studios wants the class calendar first. It delays the firing log by a quarter. Do we take them?";
    OptionA Question "a" Line, Test, NONE; "A", "Answer A", "", "Yes, we take them";
    OptionB Question "b" Line, Test, NONE; "B", "Answer B", "", "No, the firing log goes first";
    GainsA Question "gainsA" Line, Test, NONE; "A gains", "What does A gain?", "", "180,000 a year";
    GainsB Question "gainsB" Line, Test, NONE; "B gains", "What does B gain?", "", "No lost firings from June";
    Probes Question "probes" Shape::Link(&[Kind::Tradeoff]), File, NONE; "Trade-off probed", "Which choice does it probe?", "", "";
    Expected Question "expected" Choice(&["a", "b"]), File, NONE; "What you expect", "What does this canvas say?", "It never leaves this browser but in your own file.", "";
    RoundMode Round "mode" Choice(&["memory", "reading"]), File, NONE; "Round", "", "", "";
    RoundTest Round "test" Number, File, NONE; "Test", "", "", "";
    RoundExpects Round "expects" Number, File, NONE; "Answers expected", "How many leaders do you ask?", "", "";
    RoundOpened Round "opened" Number, File, NONE; "Opened", "", "", "";
    RoundRevealed Round "revealed" Number, File, NONE; "Revealed", "", "", "";
    RoundEarly Round "early" Flag, File, NONE; "Revealed before all had answered", "", "", "";
    Respondent Response "respondent" Number, File, NONE; "Respondent", "", "", "";
    RespondentFrom Response "function" Line, File, NONE; "Function", "", "", "";
    RespondentName Response "name" Line, File, NONE; "Name", "", "", "";
    RespondedAt Response "minute" Number, File, NONE; "Answered", "", "", "";
    ReplyTo Reply "question" Shape::Link(&[Kind::Question]), File, NONE; "Question", "", "", "";
    Pick Reply "pick" Choice(&["a", "b", "meeting"]), File, NONE; "Answer", "", "", "";
    Sure Reply "sure" Choice(&["sure", "fairly", "unsure"]), File, NONE; "How sure", "", "", "";
    Cites Reply "cites" ANY, File, NONE; "Line that decided it", "", "", "";
    Why Reply "why" Prose, File, NONE; "Why", "", "", "";
    Wording Reply "wording" Number, File, NONE; "Wording answered", "", "", "";
    FundWhat Funding "what" Line, Share, NONE; "What", "In the last three months, where did time and money go?", "Rough shares will do.", "Two engineers on the class calendar";
    FundAmount Funding "amount" Amount, Share, NONE; "How much", "How much?", "", "26";
    FundUnit Funding "unit" Choice(&["money", "people", "weeks"]), Share, NONE; "Counted in", "Counted in", "", "";
    FundServes Funding "serves" PAID, Share, NONE; "Serves", "What does it serve?", "", "";
    FundKeep Funding "keep" Flag, Share, NONE; "Keeps us running", "It keeps us running", "", "";
    Term Term "term" Line, Share, NONE; "Term", "Which word?", "", "daily firing";
    Meaning Term "meaning" Prose, Share, NONE; "What it means here", "What does it mean here?", "Readers see it under the page.", "A studio that lights a kiln on at least five days a week";
    Synonyms Term "synonyms" Line, Share, NONE; "Also said as", "How else do you say it?", "Separate with commas.", "fires daily, daily studio";
    AnswerRule Answer "rule" Line, Request, NONE; "Rule", "", "", "";
    AnswerAbout Answer "about" ANY, Request, NONE; "About", "", "", "";
    AnswerField Answer "field" Line, Request, NONE; "Field", "", "", "";
    AnswerText Answer "text" Number, Request, NONE; "Text answered", "", "", "";
    AnswerSays Answer "says" Choice(&["fine", "right"]), Request, NONE; "Answer", "", "", "";
    AnswerWords Answer "words" Line, Request, NONE; "Words", "", "", "";
    Reason Answer "reason" Prose, Request, NONE; "Reason", "Why is it fine here?", "Kept with the canvas.", "The trade press uses the term this way";
    RuleName RuleOff "rule" Line, File, NONE; "Rule", "", "", "";
    SnapName Snapshot "name" Line, File, NONE; "Name", "What is this version called?", "", "Before the board meeting";
    SnapDate Snapshot "date" Date, File, NONE; "Date", "", "", "";
    SnapWhy Snapshot "why" Prose, File, NONE; "Why changed", "Why did it change?", "", "";
    SnapBody Snapshot "body" Prose, File, NONE; "Content", "", "", "";
    ProblemText Problem "text" Prose, Share, NONE; "Problem", "Which problem do people bring you?", "", "Nobody knows who booked the top shelf";
    Evidence Problem "evidence" Prose, Share, NONE; "Evidence", "How do you know?", "", "41 of 60 calls in May";
    Contributor Problem "contributor" Line, Share, NONE; "Brought by", "Who brought it?", "", "";
    Source Problem "source" Line, Share, NONE; "Source", "Where did you see it?", "", "";
    Refreshed Problem "refreshed" Date, Share, NONE; "Looked at", "Last looked at on", "", "";
    Audience Circle "name" Line, Share, NONE; "Audience", "Who should understand it?", "", "";
    Ring Circle "ring" Choice(&["core", "stakeholders", "leadership"]), Share, NONE; "Ring", "How close are they?", "", "";
    Shown Circle "shown" Date, Share, NONE; "Shown on", "Shown on", "", "";
    CircleObjection Circle "objection" Prose, Share, NONE; "Objection", "What did they object to?", "", "";
    CircleChange Circle "change" Prose, Share, NONE; "What changed", "What did you change?", "", "";
    Stage Circle "stage" Choice(&["believe", "engage", "act", "transform"]), Share, NONE; "Stage", "How far are they?", "", "";
    MicroText MicroVision "text" Prose, Share, Some(L::Vision); "Micro-vision", "What is different within a year?", "", "The kiln book is on a tablet in every Porto studio";
    MicroBy MicroVision "by" Line, Share, NONE; "By when", "By when?", "", "June 2027";
    MicroPriority MicroVision "priority" Shape::Link(&[Kind::Priority]), Share, NONE; "Priority", "Which priority is it part of?", "", "";
    ProposalFrom Proposal "from" Line, Share, NONE; "From", "Who proposes?", "", "";
    ProposalAbout Proposal "about" ANY, Share, NONE; "About", "", "", "";
    ProposalField Proposal "field" Line, Share, NONE; "Field", "", "", "";
    ProposalText Proposal "text" Prose, Share, NONE; "Proposal", "What do you propose instead?", "", "";
    ProposalSays Proposal "says" Choice(&["open", "accepted", "declined"]), Share, NONE; "Answer", "", "", "";
}

impl FieldId {
    /// This field's row.
    pub fn row(self) -> &'static Field {
        // The enum counts the rows from 0: both come from one macro.
        &FIELDS[self as usize]
    }

    /// The field of a kind with this name in a file.
    pub fn from_key(kind: Kind, key: &str) -> Option<FieldId> {
        of(kind).find(|field| field.key == key).map(|field| field.id)
    }
}

/// The fields of a kind, in file order.
pub fn of(kind: Kind) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| field.kind == kind)
}

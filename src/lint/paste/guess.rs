//! Proposes the box for a statement that stands alone. Hand-made tests in a fixed order; the first that fits names its reason.

use crate::lint::context::Context;
use crate::lint::finding::Part;
use crate::lint::index::index;
use crate::lint::metric::measure;
use crate::lint::statement::Field;
use crate::lint::token::{self, Token, flag};
use crate::lint::words::class;

/// What a text of its own looks like. Each test is tried in turn; the first that fits names its reason.
pub fn guess(text: &str) -> (Field, &'static str) {
    if super::halves(text).is_some() {
        return (Field::Tradeoff, "one good thing is put before another");
    }
    // "Sales: stop giving discounts" is about what Sales does, not about who says it.
    let named = text.split_once(": ").filter(|(who, _)| ACTORS.split(' ').any(|known| who.eq_ignore_ascii_case(known)));
    let text = named.map_or(text, |(_, rest)| rest);
    let mut tokens = Vec::new();
    token::cut(text, index(), &mut tokens);
    let context = Context::new(Field::Sentence, Part::Text, text, None, &tokens);
    let words = tokens.iter().map(|t| text[t.start..t.end].to_ascii_lowercase()).collect();
    let look = Look { context: &context, tokens: &tokens, words };
    look.purpose()
        .or_else(|| look.refusal())
        .or_else(|| named.map(|_| (Field::Commitment, "somebody does something")))
        .or_else(|| look.actor())
        .or_else(|| look.metric())
        .or_else(|| look.people())
        .or_else(|| look.dream())
        .unwrap_or_else(|| look.deed())
}

struct Look<'a> {
    context: &'a Context<'a>,
    tokens: &'a [Token],
    words: Vec<String>,
}

impl Look<'_> {
    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }

    fn starts(&self, words: &str) -> bool {
        !self.words.is_empty() && words.split(' ').any(|w| w == self.word(0))
    }

    fn holds(&self, words: &str) -> bool {
        words.split(' ').any(|word| self.words.iter().any(|w| w == word))
    }

    fn commands(&self) -> bool {
        let first = self.word(0);
        let object = ["the", "our", "a", "an", "all", "its", "up", "out"].contains(&self.word(1));
        let verb = self
            .tokens
            .first()
            .is_some_and(|t| t.is(class::DO | class::IMPROVE | class::MOVE) || object && !t.is(class::FUNCTION));
        verb && !first.ends_with('s') || self.starts(COMMANDS)
    }

    fn purpose(&self) -> Option<(Field, &'static str)> {
        let own = self.holds("mission exist") || self.starts("to helping delivering being keeping enabling");
        let we = self.starts("we")
            && self.holds("help teach lend bury repair insure exist combine make bring")
            && self.context.evidence_anywhere() & 3 == 0;
        (own || we).then_some((Field::Mission, "it says why you are here"))
    }

    /// Somebody in the singular, or a function, and what they do: "the head chef eats", "Sales stops".
    fn actor(&self) -> Option<(Field, &'static str)> {
        let function = self.starts(ACTORS) || self.starts("we") && !self.holds("serve");
        let verb = |at: usize| {
            let (word, before, next) = (self.word(at), self.word(at - 1), self.word(at + 1));
            let third = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !before.ends_with('s');
            let ends = matches!(
                next,
                "in" | "of"
                    | "who"
                    | "that"
                    | "whose"
                    | ""
                    | ","
                    | "and"
                    | "between"
                    | "without"
                    | "is"
                    | "are"
                    | "will"
                    | "have"
            );
            third && !ends && !self.tokens[at - 1].is(class::NUMBER | class::FUNCTION)
        };
        let someone = self.starts("the someone each every one two")
            || function
            || self.tokens.first().is_some_and(|t| t.has(flag::WORD) && t.is(class::FUNCTION));
        let acts = someone && (1..self.tokens.len().min(5)).any(verb);
        let does = function && self.tokens.len() > 2 && !self.holds("rises improves");
        if self.starts("no nobody a to you everything not any all anyone for from every") || self.measured() {
            return None;
        }
        let passive = (1..self.words.len())
            .any(|at| self.word(at) == "be" && ["will", "should", "must", "shall"].contains(&self.word(at - 1)));
        (acts || does || passive).then_some((Field::Commitment, "somebody does something"))
    }

    fn refusal(&self) -> Option<(Field, &'static str)> {
        let at = usize::from(self.starts("we")) + usize::from(self.word(1) == "will");
        let no = "no not never don't won't stop refuse decline reject avoid try less fewer low-value reduce";
        let denies = no.split(' ').any(|w| w == self.word(at)) && self.word(at + 1) != "one"
            || self.word(at) == "do" && self.word(at + 1) == "not";
        let ends = "delete drop end cancel stop refuse decline reject avoid phase close leave"
            .split(' ')
            .any(|w| w == self.word(1));
        let rather = self.starts("we") && self.holds("not") && self.holds("will would do rather");
        let longer =
            self.starts("we") && (self.holds("longer") || ends || rather) || self.holds("phase") && self.holds("out");
        let dream = self.word(0) == "no" && self.holds("is are waits dies goes has loses needs hears works");
        if !(denies || longer) || dream || self.word(0) == "try" && !self.holds("not") {
            return None;
        }
        let people = self.holds("serve customers clients patients charities companies with");
        Some(if people { (Field::Exclude, "it says who hears no") } else { (Field::Decline, "it says what stops") })
    }

    fn measured(&self) -> bool {
        self.holds("rate score share median average percentage nps promoter per churn retention halve zero turnover satisfaction") || self.starts("number count zero")
            || self.words.iter().any(|w| matches!(w.as_str(), "rises" | "improves" | "increases" | "happier" | "rate"))
    }

    fn metric(&self) -> Option<(Field, &'static str)> {
        let found = measure(self.context);
        let unit = self.tokens.iter().any(|t| t.has(flag::UNIT));
        let number = self.tokens.iter().any(|t| t.has(flag::NUMBER) && !t.is(class::YEAR));
        let relative =
            self.words.iter().take(6).any(|w| matches!(w.as_str(), "who" | "whose" | "with" | "that" | "where"))
                && !(self.holds("from") && self.holds("to") && found.time);
        let small =
            self.words.iter().any(|w| matches!(w.as_str(), "below" | "above" | "halve" | "from" | "zero" | "half"))
                && found.time;
        let work = self.tokens.first().is_some_and(|t| t.is(class::DO))
            && number
            && (found.time || self.tokens.iter().any(|t| t.is(class::OUTPUT)));
        let scheduled = self.commands() && !self.starts("reduce cut increase improve reach achieve sell attract");
        let counted = self.tokens.first().is_some_and(|t| t.is(class::NUMBER));
        if found.amount
            && found.time
            && (number || small || counted || self.measured())
            && !relative
            && (!scheduled || work)
        {
            return Some((Field::Metric, "a number and a date"));
        }
        if self.measured() && !relative
            || work
            || number && unit && !relative && !scheduled && !self.holds("euros worth")
        {
            return Some((Field::Metric, "something to count"));
        }
        let better = self
            .starts("higher better more happier good strong noticeably significantly fewer shorter longer lower kpi")
            && self.tokens.len() < 8
            || self.starts("attract reach reduce");
        (better && !self.holds("who")).then_some((Field::Metric, "something that goes up or down"))
    }

    /// A plural before "who", "with", "in": whom, or whom not.
    fn people(&self) -> Option<(Field, &'static str)> {
        let head = (0..self.tokens.len().min(6)).find(|at| {
            let (word, next) = (self.word(*at), self.word(at + 1));
            let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
                || matches!(word, "people" | "women" | "men" | "children" | "those" | "anyone" | "everyone");
            let bound = [
                "who",
                "that",
                "with",
                "without",
                "whose",
                "in",
                "under",
                "over",
                "between",
                "from",
                "of",
                "at",
                "on",
                "across",
                "outside",
                "beyond",
                "above",
                "buying",
                "for",
                "where",
                "based",
                "aged",
                "leaving",
                "still",
                "registered",
                "living",
                ",",
                "and",
                "until",
                "wait",
                "(",
                ":",
                "",
            ];
            plural && self.tokens[*at].has(flag::WORD) && bound.contains(&next)
        })?;
        if self.commands()
            || (0..head).any(|at| self.tokens[at].is(class::BE))
            || self.holds("will is") && !self.holds("who that whose")
        {
            return None;
        }
        let turned_away = "though although even despite however including regret because worth outside beyond elsewhere wait goes go until any anyone unless don't non never less fraudsters orders jobs unprofitable price rude";
        // "Anyone who …" bounds; "pubs that have lost their licence" and "schools where the head won't" turn away.
        let bounded = self.starts("anyone everyone any") && self.holds("who whose still");
        let denied =
            self.tokens.iter().any(|t| t.is(class::BAD)) || self.holds("won't can't cannot isn't also kickers lost");
        if denied || !bounded && self.holds(turned_away) {
            return Some((Field::Exclude, "it says who hears no"));
        }
        Some((Field::Serve, "it names people"))
    }

    fn dream(&self) -> Option<(Field, &'static str)> {
        let whole = self.starts("every no nobody everyone everything a an all where you children people better creating inspiring unleashing shaping excellence");
        let told = self.holds("is are can world vision future leading best most nobody everyone everybody again without where belong become");
        (whole && told && !self.commands()).then_some((Field::Vision, "it describes how things are then"))
    }

    fn deed(&self) -> (Field, &'static str) {
        let scheduled = self.tokens.iter().any(|t| t.is(class::DATE))
            || self.holds("each weekly monthly daily before every so when where");
        let promised = self.starts(PROMISES) || self.holds("are shared collected");
        if self.word(0).ends_with("ing") && self.word(0).len() > 4 && !scheduled {
            return (Field::Decline, "it says what stops");
        }
        if promised || self.commands() && (scheduled || self.tokens.len() > 8) {
            return (Field::Commitment, "an action to take");
        }
        (Field::Priority, "a thing to get done")
    }
}

const PROMISES: &str = "answer print delete communicate respond share work focus clean streamline consider aim raise help \
    support continue rewrite reports listen publish send write call two three put be";

const COMMANDS: &str = "buy sell move cap print open close write rewrite test hire delete ship replace bring settle take get \
    fix put keep start answer win make work help support focus be continue work aim consider provide \
    share share respond raise communicate invest turn sort certify refit train cut grow let use do \
    improve build";

const ACTORS: &str = "sales marketing product engineering finance hr operations support we nurses engineers staff \
    management legal purchasing logistics it design everyone someone team director head curator manager \
    chef";

//! Clauses nobody can decide: every word that could tell one case from another fits any organisation. It finds them
//! and judges nothing.

use super::context::Context;
use super::rules::field;
use super::token::{Token, flag};
use super::words::class;

/// `people who get it`, `what they need`, `a bank you can believe in`: relative clauses of general words alone.
pub fn relative(context: &Context, each: &mut dyn FnMut(usize, usize)) {
    let tokens = context.tokens;
    let vision = context.in_field(field::VISION);
    let bounds = context.in_field(field::BOUNDS);
    for at in 0..tokens.len() {
        // "To bury people" has a verb there.
        let verb = || at > 1 && context.was_one(at, 2, words!("to"));
        let noun = || at > 0 && tokens[at - 1].has(flag::WORD) && !tokens[at - 1].is(class::FUNCTION) && !verb();
        let is = |list| context.is_one(at, list);
        let may = bounds || tokens[at].is(class::FUNCTION | class::PEOPLE);
        if !may
            || !is(words!(
                "which what whatever that where who whose whom we we'd you every everyone people with in at on around ready \
             willing hungry keen looking"
            ))
        {
            continue;
        }
        // "games people love"
        let contact = is(words!("we we'd you every everyone people")) && !context.in_field(field::DOING) && noun();
        let opens = contact
            || is(words!("which what whatever"))
            || is(words!("that")) && !context.was_one(at, 1, words!("for of on in with by to from at like than and so"))
            || is(words!("where")) && !context.is_one(at + 1, words!("it")) && (at > 0 || end(context, at) == tokens.len())
            || is(words!("who whose whom")) && !vision
            || is(words!("ready willing hungry keen looking")) && bounds && noun()
            // "readers with an open mind"; one noun alone may be telling: "bars with a stage"
            || is(words!("with in at on around")) && bounds && noun() && contents(context, at) > 1;
        if !opens {
            continue;
        }
        let end = end(context, at);
        let from = at + 1 + usize::from(is(words!("every")));
        if end > at + 2 - usize::from(contact) && undecided(context, from, end) && !told(context, at, from, end) {
            each(at, end);
        }
    }
}

/// Whether what stands before the clause that opens at `at` has told which are meant, or its words do more than describe.
fn told(context: &Context, at: usize, from: usize, end: usize) -> bool {
    let tokens = context.tokens;
    let opens = match context.words(at, at + 1) {
        // "what a power cut is" asks for its meaning; "it means what it says" and "if that's what they want" point back.
        "what" => {
            context.is_one(end.saturating_sub(1), words!("is are means"))
                || context.was_one(at, 1, words!("that's is means mean matter believe"))
        }
        // "Affiliates, whatever they promise"
        "whatever" => context.in_field(field::EXCLUDE),
        _ => false,
    };
    opens
        || from == at + 2 && tokens.get(at + 1).is_some_and(|t| t.is(class::TIME))
        // "the 14 that are open" were counted; "even people we like" leaves nobody out.
        || tokens[at.saturating_sub(4)..at].iter().any(|t| t.has(flag::NUMBER))
        || (1..4).any(|back| context.was_one(at, back, words!("even")))
}

/// `when there is a quiet moment`: conditions of general words alone, or that hang on a feeling; `even if` lets nobody off.
pub fn condition(context: &Context, each: &mut dyn FnMut(usize, usize)) {
    for at in 0..context.tokens.len() {
        if !conditional(context, at) {
            continue;
        }
        let end = end(context, at);
        if end > at + 2 && (undecided(context, at + 1, end) || felt(context, at + 1, end)) {
            each(at, end);
        }
    }
}

/// Whether a condition opens at the token.
fn conditional(context: &Context, at: usize) -> bool {
    let token = &context.tokens[at];
    let is = |list| context.is_one(at, list);
    let next = |list| context.is_one(at + 1, list);
    let may = token.is(class::FUNCTION) || token.byte | 32 == b'p';
    if !may || !is(words!("when if unless whenever provided providing once wherever where as")) {
        return false;
    }
    if is(words!("once")) {
        // "twice, once on each scale"
        return !next(words!("on in at for per a"));
    }
    if is(words!("wherever")) {
        // "wherever it is"
        return !next(words!("it they"));
    }
    let opens = is(words!("when if unless whenever provided providing"))
        || is(words!("where")) && context.was_one(at, 1, words!("except save"))
        || is(words!("as")) && next(words!("long")) && context.is_one(at + 2, words!("as"));
    // "ask if they can" is a question, "even if" no way out.
    opens && !context.was_one(at, 1, words!("ask see know check tell say even"))
}

/// `HR makes people feel at home`: all that is said of the subject is general.
pub fn predicate(context: &Context, each: &mut dyn FnMut(usize, usize)) {
    let tokens = context.tokens;
    for at in 1..tokens.len().min(5) {
        // "HR helps", "nurses help"
        let plural = context.words(at - 1, at).ends_with('s');
        let bare = tokens[at].base == tokens[at].id || tokens[at].far;
        let verb = plural == bare && (plural || context.words(at, at + 1).ends_with('s'));
        if verb && !tokens[at - 1].is(class::FUNCTION) && !tokens[at].is(class::FUNCTION | class::PEOPLE) {
            let end = end(context, at);
            if context.only_soft(at, end) && context.only_soft(at + 1, end) {
                return each(at, end);
            }
        }
    }
}

/// How many words in the rest of the clause say something.
fn contents(context: &Context, at: usize) -> usize {
    context.tokens[at..end(context, at)].iter().filter(|t| !t.is(class::FUNCTION)).count()
}

fn undecided(context: &Context, from: usize, to: usize) -> bool {
    // "whose values don't chime with ours": nobody outside can tell.
    if context.in_field(field::BOUNDS)
        && (context.is_one(to - 1, words!("ours"))
            || context.is_one(to - 1, words!("us")) && context.is_one(to - 2, words!("as like")))
    {
        return true;
    }
    // "that has no agenda", "who want it by tomorrow", "who can mend it" say something.
    let says = |at: usize| {
        context.tokens[at].is(class::TIME)
            || context
                .is_one(at, words!("no none never before after ask asks away he she building buildings make own owns"))
    };
    let content = |at: usize| !context.tokens[at].is(class::FUNCTION);
    (!(from..to).any(content) || only_soft(context, from, to))
        && !(from..to).any(says)
        && !context.is_one(to - 1, words!("it them"))
}

/// Whether it depends on how somebody feels about it: "if the bishop feels strongly", "where it is too big to refuse".
fn felt(context: &Context, from: usize, to: usize) -> bool {
    const FELT: &[u16] = words!(
        "objection objections enough badly serious seriously feel feels comfortable compelling tempting really truly strongly"
    );
    (from..to).any(|at| context.is_one(at, FELT))
        && !context.tokens[from..to].iter().any(|t| t.has(flag::NUMBER) || t.has(flag::NAME) && !t.known())
}

/// Whether every word that is no auxiliary, be it "wouldn't" or "we'd", fits any organisation.
fn only_soft(context: &Context, from: usize, to: usize) -> bool {
    let tail = |word: &str| ["'d", "’d", "'ll", "’ll"].iter().any(|end| word.ends_with(end));
    let filler =
        |at: usize| tail(context.words(at, at + 1)) || context.is_one(at, words!("wouldn't couldn't cannot seen"));
    (from..to).all(|at| {
        filler(at)
            || context.only_soft(at, at + 1)
            || !context.tokens[at].has(flag::WORD | flag::NUMBER)
            || context.tokens[at].is(class::FUNCTION)
    })
}

/// Where the clause of a token ends: at the next comma or stop.
fn end(context: &Context, at: usize) -> usize {
    let tokens = &context.tokens[at..];
    at + tokens.iter().position(Token::ends_clause).unwrap_or(tokens.len())
}

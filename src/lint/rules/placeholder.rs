//! placeholder: words left from a template, or blanks still to be filled in.

use super::{Checked, Hit, Idioms, Lesson, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::{Token, flag};
use crate::lint::words::class;

pub const RULE: Rule = Rule {
    id: "placeholder",
    why: Why::Placeholder,
    lesson: Lesson {
        title: "Still to be filled in",
        why_it_matters: "A blank on the page is read as a decision nobody took.",
        weak: "TBD",
        strong: "Ana Ruiz proposes a name by 3 May",
    },
    question: "What belongs here?",
    phrases: &[Phrases { fields: field::VISION | field::BOUNDS | field::TRADEOFF | field::PRIORITY, level: Level::Warning, clear: clear::NONE, lines: "\
^ insert _
pending $
pending approval
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
^ fill~ in ?_ ?_
to be updated $
^ insert ?the ?our mission|commitment|target|what|who|segment ?_
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
^ insert our|who|what|which|in
^ pending $
see ?the slide|deck|appendix|last|template ?#
same as above|last|before|previous|vision|mission
as discussed|above|before|agreed $
ditto
text|wording|statement|name~|details to|still come|be|follow|missing
not sure
work in progress
draft $
^ test~ $
^ await ?_ input ?_ ?_
^ still to _
who knows $
please complete|specify
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
xxx|xxxx|xx|xyz|lorem|ipsum|placeholder
to be|get defined|confirmed|decided|determined|agreed|announced|completed|discussed|finalised|finalized|clarified|named|specified|filled|added|settled|written|drafted|worded|supplied|inserted
insert <soft> here
insert _ here|in
^ ?customer segment|persona|type|option a|b|x $
^ ?<soft> ?customer segment|persona|priority|objective|thing ?no # $
n a $
go|comes here
nothing|none yet|so ?far $
not decided|defined|known|agreed|sure yet
don't know yet
" }],
    idioms: &[Idioms { fields: field::ALL, clear: clear::NONE, lines: "\
text text; draft wording; see * email|notes|list; still open|missing|undecided|unclear $; copy in from; list|names|detail to follow|come; ^ pending see|what|the; see * list; add wording|text|details|numbers|figures|date; todo; to follow $; waiting for|on * input|feedback|wording|answer|details|decision|approval;
wording|input|numbers|name|date pending|outstanding|missing; carry|carried over from;
copy|paste from website|slide|deck|last; insert * here; final text|name; draft only|version|text;
name of initiative|metric; see slide|deck|appendix|template; insert who|what|name|here; not final;
thing|things we put; copy from; decide|decided later
" }],
    check: Checked::Everywhere(check),
    flagged: "\
commitment: Operations commits to TBC by the end of Q2
vision: TBD
mission: [Product] helps [customer]
metric: xxx
priority: Priority 1
tradeoff: Option A >> Option B
serve: To be defined
commitment: Lorem ipsum dolor
mission: Our mission is to provide <service>
metric: ???
serve: Who do we serve?
priority: Fill in after the budget round
exclude: Insert segment here
serve: Persona 2
vision: [our vision, in the words of the board, twelve at most, from the day in May]
mission: To be drafted by the council
priority: Fourth of them: please specify
metric: Stock down by N percent
exclude: Awaiting input from Sales
commitment: Insert commitment of the works
decline: See template
metric: ?? boats by May
",
    quiet: "\
serve: TBD Records in Cork and its 40 bands
decline: XXL shoes
commitment: Invoices are to be paid by 5 May by the Ghent office
priority: Options for staff in Lille from 2027
commitment: A call in November: what will you sow, and on which slope?
serve: Name-plate makers with two presses
tradeoff: Plan A of 1921 >> The plan of 1950
metric: Priority calls answered in 8 minutes: 90% in 2027
mission: We write down what the last speakers of Manx say
exclude: Customers of type B pumps until 2028
commitment: Insert a break clause into every lease from May
mission: To be the parish where nobody eats alone
decline: X-ray referrals without a doctor's name
priority: Please nobody: one stubborn paper for Galway
metric: [1] Beds free by noon: 60% in March 2027
",
};

/// Brackets of a template, runs of question marks or underscores, `x%`.
fn check(context: &Context, hits: &mut Vec<Hit>) {
    let tokens = context.tokens;
    for at in 0..tokens.len() {
        let close = match tokens[at].byte {
            _ if tokens[at].has(flag::WORD | flag::NUMBER) => continue,
            b'<' => b'>',
            b'[' => b']',
            b'{' => b'}',
            b'_' => b'_',
            _ => continue,
        };
        // A comparison, "p < 0.05 and n > 30", is no bracket, nor is the number of a note.
        let far = if close == b']' { 30 } else { 8 };
        let end = (at + 1..tokens.len().min(at + far)).find(|i| tokens[*i].byte == close && !tokens[*i].has(flag::WORD));
        // Nor is "[by 2016]", which an editor put in.
        let year = tokens.get(at + 2).is_some_and(|t| t.is(class::YEAR));
        let note = year || tokens.get(at + 1).is_some_and(|t| t.has(flag::NUMBER));
        if let Some(end) = end.filter(|_| !note) {
            hits.push(Hit::new(at, end + 1));
        }
    }
    let no_word = !tokens.iter().any(|t| t.has(flag::WORD | flag::NUMBER));
    let doubts = || {
        let marks = |t: &Token| t.has(flag::STOP) && context.text.as_bytes()[t.start..].starts_with(b"??");
        tokens.iter().any(marks)
    };
    if (no_word || doubts()) && !tokens.is_empty() {
        hits.push(Hit::new(0, tokens.len()));
    }
    // "x%", "from X to Y", "by N percent", and three crosses and more
    let named = |at: usize| tokens.get(at + 1).is_some_and(|t| t.has(flag::NAME));
    if let Some(at) = (0..tokens.len()).find(|at| {
        matches!(tokens[*at].byte | 32, b't' | b'x') && context.is_one(*at, words!("tbd tbc tba xyz")) && !named(*at)
    }) {
        hits.push(Hit::new(at, at + 1));
    }
    let letter = |t: &Token| matches!(t.byte | 32, b'x' | b'n' | b'y') && t.has(flag::WORD);
    let unknown = |at: usize| {
        let word = &context.text.as_bytes()[tokens[at].start..tokens[at].end];
        if word.len() > 1 {
            return word.len() > 2 && word.iter().all(|b| b | 32 == b'x');
        }
        let unit = context.text.as_bytes().get(tokens[at].end) == Some(&b'%');
        unit || context.was_one(at, 1, words!("team does function person department")) || at > 0 && context.is_one(at - 1, words!("from by to in within of")) && context.is_one(at + 1, words!("to percent per days weeks hours months"))
    };
    if let Some(at) = (0..tokens.len()).find(|at| letter(&tokens[*at]) && unknown(*at)) {
        hits.push(Hit::new(at, at + 1));
    }
    // A question left standing where its answer belongs.
    let asked = || context.is_one(0, words!("what who whom how why where when which do does is are should"));
    if context.text.trim_end().ends_with('?') && asked() && context.clauses().len() == 1 {
        hits.push(Hit::new(0, tokens.len()));
    }
}

//! placeholder: words left from a template, or blanks still to be filled in.

use super::{Hit, Phrases, Rule, clear, field};
use crate::lint::context::Context;
use crate::lint::finding::{Level, Why};
use crate::lint::token::flag;

pub const RULE: Rule = Rule {
    id: "placeholder",
    why: Why::Placeholder,
    title: "Still to be filled in",
    why_it_matters: "A blank on the page is read as a decision nobody took.",
    weak: "TBD",
    strong: "Ana Ruiz proposes a name by 3 May",
    question: "What belongs here?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
^ fill~ in|this|out ?_ ?_
^ decide|discuss|agree|finalise~|revisit|clarify ?this|it later|soon|next|internally|afterwards|tomorrow ?_ $
^ to|need~|must|should ?to agree|decide|discuss|define|confirm|check|clarify|write|complete|develop|determine ?_ ?_ $
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
^ describe|state|summarise~|specify|outline|insert your|our|who|what|how|which|here|in|briefly
^ list|name|explain|give your|here|two|three|one|up ?or ?three ?_ ?_ here
^ one|two|1|2|3|a sentence~|line~|paragraph|words about|on|that|for|of
^ name|pick the|one|two|three|your|a ... here
see slide|above|below|page|deck|appendix|attached|attachment|tab|notes|last ?#
same as above|last|before|previous|vision|mission
as discussed|above|before|agreed $
ditto
copy~|paste~ from ?_ ?_
from last year's deck|slides|plan
text|copy|wording|number~|figure|name~|date|details to|still|will come|be|follow|add~|missing
goal|metric|number|target|name|date|details|figure|owner missing
question mark
not sure|certain ?yet|what|how|which
open question|point|issue $
work in progress
coming later|soon
draft $
^ test~ $
hello world
bla ?bla
" }, Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
tbd|tbc|tba !<name>
xxx|xxxx|xx|xyz|lorem|ipsum|placeholder|asdf|blah|foo|yyyy|wip
to be|get defined|confirmed|decided|determined|agreed|announced|completed|discussed|finalised|finalized|clarified|named|specified|filled|added
still|yet to be|get defined|confirmed|decided|agreed|worked|clarified|named|settled
to do later
insert|add|type|write|enter|your|put|fill text|name|value|number|here|company|product|customer|goal|metric|date|something|sentence|strategy|vision|mission|target|segment|in here|name|text|below
insert|fill _ here|in
<people|soft> name~ here
something|words to that effect
option a|b|c|d $
option # $
^ customer|target|user|client ?customer segment|group|persona|type a|b|c|x|y|# $
^ priority|goal|objective|item|metric|kpi|commitment|initiative|project|segment|option|choice|strategy a|b|c|x|y|z|# $
^ priority|goal|objective|item|metric|kpi|commitment|initiative|project|segment|option|choice|strategy # $
^ our|the|your product|company|service $
product|company|customer|team|person|owner name
someone|something here
n a $
go|comes here
to follow $
nothing|none yet $
not decided|defined|known|agreed|sure yet
we will decide|define|see|fill later|this
don't know yet
coming soon $
need to fill|decide|define|agree
details to follow|come
example|sample text|goes|here
who does what
" }],
    idioms: &[],
    check: Some(check),
    flagged: "\
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
",
};

/// Brackets of a template, runs of question marks or underscores, letters where a number belongs.
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
        let end = (at + 1..tokens.len().min(at + 8)).find(|i| tokens[*i].byte == close && !tokens[*i].has(flag::WORD));
        if let Some(end) = end {
            hits.push(Hit::new(at, end + 1));
        }
    }
    if context.text.trim_matches(['?', '.', '-', ' ', '…']).is_empty() && context.text.contains("??") && !tokens.is_empty() {
        hits.push(Hit::new(0, tokens.len()));
    }
    // A question left standing where its answer belongs.
    let asks = ["what", "who", "whom", "how", "why", "where", "when", "which", "do", "does", "is", "are", "should"];
    let first = context.words(0, 1).to_ascii_lowercase();
    if context.text.trim_end().ends_with('?') && asks.contains(&first.as_str()) && context.clauses().len() == 1 {
        hits.push(Hit::new(0, tokens.len()));
    }
}

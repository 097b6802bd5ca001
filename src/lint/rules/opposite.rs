//! opposite: what nobody would choose the reverse of.

use super::{Checked, Lesson, Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "opposite",
    why: Why::Fluff,
    lesson: Lesson {
        title: "No sensible rival would choose the reverse",
        why_it_matters: "If the reverse is silly, nothing was chosen: everyone already does it, or says so.",
        weak: "Put customers first",
        strong: "Phone calls from members before e-mails from suppliers",
    },
    question: "Who would choose the reverse, and why don’t we?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
more|better with|for less
the right _ ... the right _
" }, Phrases { fields: field::FIRM, level: Level::Warning, clear: clear::NUMBER, lines: "\
be|being|become~|stay|remain|are ?a ?an <soft> centric|focused|focussed|first|driven|led|obsessed|oriented|minded
<people> centric|centred|centered|focus~|first|obsessed|led|oriented|centricity|obsession|orientation ?<soft> ?<soft>
?be|being|become~|more ?more customer-centric|people-first|customer-first|customer-focused|customer-centricity|client-centric|user-centric|data-driven|insight-driven|values-led|purpose-driven ?<soft> ?<soft>
<soft> driven|led ?<soft> ?<soft>
put~|place~ ?the ?our <people> ?_ first
put~|place~ ?the ?our <people> at the heart|centre~ ?of ?_ ?_ ?_
at the <soft> of everything|all|what|our ?we ?do
^ ?the ?our <people> first $
invest~ in ?our|the|its people|talent|staff|team~|future|innovation|technology|growth|employees|skills|culture|capabilities|data ?and ?_ ?_
our people are|is ?our ?asset ?important
operate~|work~|act|behave|run ?_ efficiently|effectively|responsibly|ethically|sustainably|transparently|professionally|smarter|smart|safely
<soft> excellence
excellence in _ ?_ ?_
<soft> with|ethically <virtue>
do|doing the right thing ?_ ?_ ?_
do|doing right by ?our _ ?_
do|doing what right|best|takes|matters|counts ?most ?_
do|doing things|it|everything <soft>
work~ smarter|together|hard|well|harder ?not ?harder ?towards ?_ ?_
listen~ to ?our|the <people>
hire|attract|recruit|retain|develop|keep|grow ?and ?retain ?the ?our ?very best|great|top|good|right|talented|brightest ?brightest
attract|recruit|retain|develop|nurture|grow ?and talent~|people|staff|employees
best|top|great|right people|talent
live~|stay~|be|being|remain ?true ?to ?our ?the values|roots|promise~|purpose
empower~|engage~|inspire|motivate|energise~|delight|value|respect|treat|cherish ?our|all|every|the <people> ?_
deliver~|create~|add~|generate|drive|unlock|provide|maximise ?real|more|lasting|long-term|superior|greater|maximum|sustainable|true|added ?_ value|impact|results|success|growth|outcomes|excellence|quality|benefits|prosperity|difference ?for|to ?our|all|the ?_
get|have|use ?the basics|fundamentals ?right
fix|nail|master|back ?to ?the basics|fundamentals
make~|be|being a|the|every difference ?_ ?_
live up to ?our ?_ ?_
keep~|honour|deliver~ ?on ?our promise~|word|commitments
continue~|carry|keep to|on ?<soft> ?what|our|work|the ?we ?_
what matters|counts|works ?most
^ what|what's ?is right|best $
where|when|things|markets|moments|everything|people that|it matter~|count~ ?most
meet~|exceed~|satisfy|anticipate|understand|surpass|serve|fulfil ?and ?exceed ?<people> needs|expectations|demands|requirements|aspirations ?of ?_ ?_
best|right|good interests of
stay~|be|remain|keep~ ahead|relevant|competitive|abreast|true|strong|current ?with ?of ?the ?_
be there for|when ?_ ?_ ?_
go|going the extra mile|above ?and ?beyond
above and beyond
think~ outside|big|differently|ahead|long-term ?the ?box
push~|break~ <soft>
one team|company|family|voice
culture of ?continuous ?_ ?_
continuous|constant|ongoing|relentless|continual <soft>
in everything|all we do
<virtue> first|everything|all|heart|always
with|by agility|rigour|empathy|humility|transparency|energy|pride|passion|integrity|purpose|care|respect|dedication|excellence|heart|confidence|commitment
take~ pride|ownership|advantage|initiative ?our ?the ?<soft>
take~ care of ?our <people>
seize|grasp|take|capture ?new ?growth ?market opportunity~
have|having|with a ?real <soft> impact ?on ?_
grow~|succeed|win|thrive|prosper|learn|evolve together|responsibly|sustainably|as|sustainable
secure|shape|build|create|own|embrace ?the|our|a|new ?better|sustainable future ?of ?_
embrace <soft>
be the change
walk the talk
lead~ by example
happy|satisfied|delighted|engaged <people>
right|best ?, place|time|price|people
" }],
    idioms: &[],
    check: Checked::Nowhere,
    flagged: "\
priority: Be customer-centric
commitment: Invest in our people
priority: Operate efficiently
commitment: Put the customer first
priority: Operational excellence in the yard
commitment: Live our values
priority: Attract and retain top talent
commitment: Do the right thing for members
tradeoff: Safety first >> Output
commitment: Listen to our customers
priority: Fix the basics
commitment: Exceed expectations
tradeoff: What is right >> What is quick
",
    quiet: "\
commitment: Phone before chat, on both sites
priority: Hire juniors only
commitment: Run the press at 70% load
tradeoff: The oldest members >> The newest ones
commitment: Show the price before the name is asked
decline: First-class carriages
priority: Invest two million in the second dry dock
because: People remember the last five minutes of a stay
commitment: The first call of the day goes to a member who left
metric: Members heard within a day of leaving: 80% by June
",
};


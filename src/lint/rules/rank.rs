//! rank: superlatives and claims to lead that name no measure.

use super::{Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "rank",
    why: Why::Rank,
    title: "A rank without a measure",
    why_it_matters: "Being first says where you stand in a row nobody has named; it does not say what to do.",
    weak: "The leading provider of dental supplies",
    strong: "Half of Norway's dentists order from us without calling anyone else",
    question: "First by what, counted by whom?",
    phrases: &[Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NUMBER, lines: "\
leading|foremost|premier|pre-eminent|preeminent !indicator|indicators|edge|to|from|up|the|into|a|by|cause|causes|zero|zeros|question|role|actor|actress|lady|man|strand|reins|with|practice ?and ?<soft> ?global|european|national|regional|digital|independent _ ?of ?<soft>
" },
        Phrases { fields: field::ALL, level: Level::Warning, clear: clear::NONE, lines: "\
?the ?our ?industry|market|world|global|national|regional|world's|region's|nation's|country's|europe's|city's|industry's leading _ ?_
market|world|industry|category|thought|global|national|regional|technology|cost|innovation|quality|segment|sector|clear|undisputed|recognised|recognized|acknowledged leader|leaders|leadership
a|the|become|be|as|remain ?a ?the ?clear|recognised|undisputed|global|world|true leader|leaders in|of|for|at|on|among ?_ ?_
lead|leads|leading the ?way|market|industry|world|field|pack|sector|category|charge|change|transition|transformation ?_ ?_
number one|1 ?_ ?_
no 1
no . 1
be|become|becoming|being|remain|are|as ?by|still ?far the ?very|undisputed|absolute|world's|region's best|first|greatest|strongest|biggest|largest|finest|top|favourite|favorite ?_ ?_
be|become|becoming|being|remain|are|offer|provide|deliver|have|build|make|, the best|greatest|finest ?<soft|people> ?<soft>
the best <people|head> ?<soft>
the best $
best|greatest|finest in|at|on the|its|our|class|town|europe|world|what ?_ ?_
best|top|number-one <head|people>
our best $
world's|nation's|country's|region's|industry's|europe's|britain's|america's|city's|city|sector's ?number|most|single ?one best|most|greatest|favourite|favorite|finest|largest|biggest|premier|top|number|first|leading|safest|friendliest|greenest|happiest|fastest ?_ ?_
most|best|more|widely trusted|loved|admired|respected|innovative|valued|recognised|recognized|successful|preferred|popular|reliable|customer-centric|beloved|desirable|attractive|competitive|efficient|advanced|sustainable|effective|famous|known|sought ?_ ?_
best-loved|best-known|best-selling|top-rated|highest-rated|most-loved|best-run|most-trusted|top-ranked
best loved|known|run|rated
top rated|ranked
highest rated|ranked
unrivalled|unrivaled|unmatched|unparalleled|unbeatable|unsurpassed|peerless|matchless|incomparable|undisputed|world-beating|market-leading|industry-leading|world-leading|sector-leading|class-leading|award-winning ?_ ?_
market|industry|world|sector|class|award leading|beating|winning ?_
second to none
go-to _ ?_
go to partner|place|provider|brand|source|platform|choice|name|destination|resource|expert|supplier|company|people|firm ?for
preferred|favourite|favorite partner|supplier|provider|choice|brand|employer|destination|vendor|place
first choice ?for|of|in ?_ ?_
first port|name of|on ?call
top of mind
top-of-mind
employer|brand|destination of choice
household name
set|sets|setting|raise|raising|define|defining the ?new ?gold standard|standards|bar|benchmark|pace|agenda ?for|in|of ?_ ?_
the|a|new ?new gold|global|industry standard ?in|for|of
the ?new benchmark ?for|in|of ?_
benchmark for
envy of ?_ ?_
ahead of the ?our competition|competitors|rest|pack|market|field
beat|outperform|outpace|outclass|crush ?the|our|all ?other competition|competitors|rivals|market|everyone ?else
better than ?the ?our ?any competition|competitors|anyone|rivals|everyone|other ?else
dominate|dominates|dominating|dominant ?the|our|position|player|market ?_ ?market|category|space|segment
own|owning the ?_ market|category|space|segment
world number|no one|1
champions league
in a league|class of
leadership|leading position|role ?_ ?_
position|positioning|establish ?ourselves|us|ourselves ?as ?the ?a leader|leading|best|number
pioneer|pioneers|pioneering in|of|the|new ?_
best place to work|live|shop|be|learn|bank|grow|study ?_
rest|others of the ?_ ?_ follow|measure|measures|look|envy
that others|everyone|competitors|all follow|measure|envy|aspire|look|copy
name that|everyone|people ?first ?think|thinks ?of
win the ?market|race
" },
        Phrases { fields: field::VISION | field::SENTENCE, level: Level::Hint, clear: clear::NONE, lines: "\
of choice ?for|of ?_ ?_
" }],
    check: None,
    flagged: &[],
    quiet: &[],
};


//! goal-as-strategy: an ambition in the place of a way to get there.

use super::{Checked, Idioms, Lesson, Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "goal-as-strategy",
    why: Why::Unmeasured,
    lesson: Lesson {
        title: "A goal, not yet a way",
        why_it_matters: "Everyone wants the result; the priority is what you do for it and your rival does not.",
        weak: "Become profitable",
        strong: "Become profitable by dropping resale",
    },
    question: "By doing what, that others would not do?",
    phrases: &[Phrases { fields: field::PRIORITY, level: Level::Warning, clear: clear::ANY, lines: "\
^ grow in|at _ $
^ become|be|get profitable ?to ?again
^ win ?in|at|over ?the|our ?<soft> market~|customers|segment|business
^ win ?more|new|over|back ?<soft> customers|business|clients|market~|share|deals
^ beat ?the ?our competition|competitor~|rivals|market
^ survive|succeed|win|thrive|grow|scale|expand $
^ succeed|win|thrive|grow|compete|expand in|on|at|our|the ?the ?<soft> ?<soft> <soft> $
^ grow|increase|boost|raise|drive|maximise~|accelerate|expand|improve|secure|sustain|protect ?our ?the ?top-line|recurring|online|organic|total ?<soft> revenue~|sales|turnover|profit~|profitability|growth|share|margins|income|business|ebitda
^ growth $
^ <soft> growth $
" },
        Phrases { fields: field::PRIORITY, level: Level::Warning, clear: clear::DATE, lines: "\
^ grow|increase|raise by ?about ?at ?least # $
^ grow # $
^ double ?our ?the <soft> $
^ double ?in ?size $
" }],
    idioms: &[Idioms { fields: field::PRIORITY, clear: clear::ANY, lines: "\
^ return to growth;
^ sustainable growth
" }],
    check: Checked::Nowhere,
    flagged: "\
priority: Grow 20%
priority: Become profitable
priority: Win the market
priority: Grow revenue
priority: Return to growth
priority: Double revenue
priority: Beat the competitors
priority: Win new customers
priority: Maximise profit
priority: Sustainable growth
",
    quiet: "\
priority: Grow 20% in 2027 by dropping resale
priority: Close Lyon
priority: Sell only via vets
priority: Win the ambulance contract in Kent
priority: Growth plates for children: approval in Brazil
priority: Double the track between Ghent and Lille
priority: Profit shares for the crew, from March
priority: Return the loom to Bradford
priority: Sell the Ostend warehouse
priority: Grow hops under glass
",
};


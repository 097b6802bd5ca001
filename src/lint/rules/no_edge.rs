//! no-edge: people named so broadly that the boundary has no edge.

use super::{Checked, Lesson, Phrases, Rule, clear, field};

use crate::lint::finding::{Level, Why};


pub const RULE: Rule = Rule {
    id: "no-edge",
    why: Why::Everyone,
    lesson: Lesson {
        title: "No edge",
        why_it_matters: "Two colleagues would pick different people.",
        weak: "We serve customers",
        strong: "Importers in Genoa with one to five trucks",
    },
    question: "Which of them? What could two colleagues check?",
    phrases: &[Phrases { fields: field::SERVE, level: Level::Warning, clear: clear::ANY, lines: "\
^ ?we ?serve ?help ?our ?the ?all ?local <people> $
^ ?we ?serve ?help ?our ?the <people> and|& <people> $
" }],
    idioms: &[],
    check: Checked::Nowhere,
    flagged: "\
serve: Customers
serve: We serve customers
serve: Businesses
serve: Our clients
serve: Companies and organisations
serve: We help people
serve: Consumers
serve: Users
serve: Clients and customers
serve: Enterprises
",
    quiet: "\
serve: Dentists with 2 to 8 chairs
serve: Importers in Genoa
serve: Teams without IT staff
serve: Families with a child in dialysis
serve: Firms that left Sage last year
serve: Piano tuners
serve: Customers in Kent who lost a branch in 2025
serve: Members over 75 who live alone
serve: Brewers under 5,000 hl
serve: Patients within an hour of Truro
",
};


//! What holds for every text: nothing fails, spans are sound, the same text gives the same answer, settled words are quiet.

use bearing::lint::{
    Field, Finding, Lexicon, Part, Span, Statement, lint, paste, quote, rest, speaks_english, unfinished,
};
use proptest::prelude::*;

const WORDS: &[&str] = &[
    "the",
    "best",
    "innovative",
    "every",
    "customer",
    "and",
    "with",
    "startup speed",
    "bank-grade stability",
    "without compromise",
    "40",
    "12%",
    "€3m",
    "by",
    "June",
    "2027",
    "significantly",
    "better",
    "etc.",
    "…",
    "<name>",
    "[x]",
    "\"quoted\"",
    "“all”",
    "don’t",
    "world-class",
    "who value",
    "will be shared",
    "TBD",
    "improve",
    "balance",
    ",",
    ";",
    "(",
    ")",
    "-",
    "—",
    "é",
    "日本",
    "🙂",
    "a\u{301}",
    "N\u{303}",
    "?",
    "hold",
    "workshops",
    "poor quality",
    "no one",
    "/",
    "&",
];

fn text() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(WORDS), 0..14).prop_map(|w| w.join(" "));
    prop_oneof![words, any::<String>()]
}

fn field() -> impl Strategy<Value = Field> {
    prop::sample::select(&Field::ALL[..])
}

fn part_of<'a>(statement: &Statement<'a>, finding: &Finding) -> &'a str {
    match finding.part {
        Part::Text => statement.text,
        Part::Over => statement.over.unwrap(),
    }
}

proptest! {
    #[test]
    fn findings_are_sound(field in field(), text in text(), over in prop::option::of(text())) {
        let statement = Statement { field, text: &text, over: over.as_deref() };
        let found = lint(&statement, &Lexicon::blank(Some(rest())));
        for f in &found {
            let words = part_of(&statement, f).get(f.span.start..f.span.end);
            prop_assert!(words.is_some_and(|w| !w.trim().is_empty()), "{f:?}");
            prop_assert!(f.question.ends_with('?') || f.question.ends_with('.'), "{}", f.question);
        }
        for part in [Part::Text, Part::Over] {
            let spans: Vec<Span> = found.iter().filter(|f| f.part == part).map(|f| f.span).collect();
            prop_assert!(spans.len() <= 3);
            for (i, one) in spans.iter().enumerate() {
                prop_assert!(spans[i + 1..].iter().all(|other| !one.overlaps(*other)), "{spans:?}");
            }
        }
        prop_assert_eq!(&found, &lint(&statement, &Lexicon::blank(Some(rest()))));
    }

    #[test]
    fn rules_switched_off_say_nothing(field in field(), text in text()) {
        let statement = Statement { field, text: &text, over: None };
        for f in lint(&statement, &Lexicon::blank(Some(rest()))) {
            let without = Lexicon::new(Some(rest()), [].into_iter(), [f.rule].into_iter());
            prop_assert!(lint(&statement, &without).iter().all(|other| other.rule != f.rule));
        }
    }

    #[test]
    fn defined_words_are_quiet(field in field(), text in text()) {
        let statement = Statement { field, text: &text, over: None };
        for f in lint(&statement, &Lexicon::blank(Some(rest()))) {
            let words = &text[f.span.start..f.span.end];
            let defined = Lexicon::new(Some(rest()), [words].into_iter(), [].into_iter());
            prop_assert!(lint(&statement, &defined).iter().all(|other| other.span != f.span), "{words}");
        }
    }

    #[test]
    fn cutting_and_quoting_never_fail(text in text()) {
        let lines: usize = paste::cut(&text).iter().map(|p| p.text.len()).sum();
        prop_assert!(lines <= text.len());
        speaks_english(&text);
        paste::halves(&text);
        quote(&text);
        let _ = unfinished(&text, Span { start: 0, end: text.len() });
    }
}

#[test]
fn the_last_word_is_unfinished_until_something_follows() {
    let span = |start, end| Span { start, end };
    assert!(unfinished("be the best", span(3, 11)));
    assert!(!unfinished("be the best ", span(3, 11)));
    assert!(!unfinished("be the best.", span(3, 11)));
    assert!(!unfinished("every business of Kent", span(0, 14)));
    assert!(!unfinished("", span(0, 0)));
}

#[test]
fn a_defined_term_is_quiet_wherever_it_stands() {
    let lexicon = Lexicon::new(Some(rest()), ["Key accounts", "acute care"].into_iter(), [].into_iter());
    let statement = Statement { field: Field::Serve, text: "Our key accounts in Kent", over: None };
    assert_eq!(lint(&statement, &lexicon), []);
    assert_ne!(lint(&statement, &Lexicon::blank(Some(rest()))), []);
}

#[test]
fn british_and_american_spelling_weigh_the_same() {
    let pairs = [
        (Field::Commitment, "Optimise onboarding for members", "Optimize onboarding for members"),
        (Field::Priority, "Modernise systems", "Modernize systems"),
        (Field::Vision, "Revolutionise the laundry industry", "Revolutionize the laundry industry"),
        (Field::Serve, "Organisations of all sizes", "Organizations of all sizes"),
        (Field::Decline, "Deprioritise weekend work", "Deprioritize weekend work"),
    ];
    for (field, uk, us) in pairs {
        let rules = |text| {
            lint(&Statement { field, text, over: None }, &Lexicon::blank(Some(rest())))
                .iter()
                .map(|f| f.rule)
                .collect::<Vec<_>>()
        };
        assert!(!rules(uk).is_empty(), "{uk}");
        assert_eq!(rules(uk), rules(us), "{uk}");
    }
}

#[test]
fn long_quotes_are_shortened_in_the_middle() {
    assert_eq!(quote("great experience"), "great experience");
    assert_eq!(quote("every hospital the blood it needs and every donor"), "every hospital … and every donor");
}

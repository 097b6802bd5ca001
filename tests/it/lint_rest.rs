//! Idioms come late to a first visit: what is found without them, and that all is read anew when they come.

use bearing::lint::{Field, Lexicon, Rest, Statement, lint, rest};
use bearing::model::value::ROOT;
use bearing::model::{Canvas, Edit, FieldId, Head, Kind};
use bearing::review::Review;

const TEXT: &str = "We will turn the corner and become the leading bakery in Kent";

fn found(rest: Option<Rest>) -> Vec<&'static str> {
    let statement = Statement { field: Field::Sentence, text: TEXT, over: None };
    lint(&statement, &Lexicon::blank(rest)).iter().map(|f| &TEXT[f.span.start..f.span.end]).collect()
}

#[test]
fn without_them_everything_else_is_found() {
    assert_eq!(found(None), ["leading bakery"]);
    assert_eq!(found(Some(rest())), ["turn the corner", "leading bakery"]);
}

/// A canvas with the sentence.
fn canvas() -> Canvas {
    let mut canvas = Canvas::new(Head::default());
    canvas.apply(&Edit::text(ROOT, FieldId::Sentence, TEXT));
    canvas
}

fn words(review: &Review, canvas: &Canvas) -> Vec<String> {
    review.all(canvas).into_iter().map(|note| note.words.to_string()).collect()
}

#[test]
fn what_was_read_without_them_is_read_anew() {
    let canvas = canvas();
    let mut review = Review::new(None);
    review.update(&canvas);
    assert_eq!(words(&review, &canvas), ["leading bakery"]);
    review.learn(rest());
    review.update(&canvas);
    assert_eq!(words(&review, &canvas), ["turn the corner", "leading bakery"]);
}

#[test]
fn they_stay_when_what_is_settled_changes() {
    let mut canvas = canvas();
    let mut review = Review::new(Some(rest()));
    review.update(&canvas);
    let id = canvas.next_id();
    canvas.apply(&Edit::Add { id, kind: Kind::RuleOff, parent: ROOT, at: 0 });
    canvas.apply(&Edit::text(id, FieldId::RuleName, "rank"));
    review.update(&canvas);
    assert_eq!(words(&review, &canvas), ["turn the corner"]);
}

//! JSON, held against the library that everybody uses.

use bearing::json::{Bad, Json, read};
use proptest::prelude::*;
use serde_json::Value;

/// Any JSON without fractions, which the library rounds; [`digits_stay`] is about those.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[ -~]{0,12}",
        "\\PC{0,8}",
        proptest::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter)
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec(("\\PC{0,6}", inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn reads_and_writes_what_the_library_does(value in any_json()) {
        let (line, pretty) = (value.to_string(), format!("{value:#}"));
        let read_line = read(&line);
        prop_assert_eq!(&read_line, &read(&pretty));
        let json = read_line.unwrap_or_default();
        prop_assert_eq!(json.line(), line);
        prop_assert_eq!(json.pretty(), pretty);
    }

    #[test]
    fn refuses_what_the_library_refuses(value in any_json(), at in any::<prop::sample::Index>(), put in "[ -~\\n\\t\\\\]{0,2}") {
        let mut text: Vec<char> = value.to_string().chars().collect();
        let at = at.index(text.len() + 1);
        text.splice(at..(at + 1).min(text.len()), put.chars());
        let text = String::from_iter(text);
        match serde_json::from_str::<Value>(&text) {
            Ok(_) => prop_assert!(read(&text).is_ok(), "{text}"),
            // The library also refuses numbers that no floating-point number can hold.
            Err(error) => prop_assert!(read(&text).is_err() || error.to_string().contains("out of range"), "{text}"),
        }
    }

    #[test]
    fn nothing_makes_it_fail(text in "[\\[\\]{}\",:0-9eE.+\\-\\\\utrfalsn \\PC]{0,40}") {
        _ = read(&text);
    }
}

#[test]
fn digits_stay() {
    for number in ["1.50", "-0.0", "1e3", "1E+30", "123456789012345678901234567890", "0.1e-7"] {
        assert_eq!(read(number).map(|json| json.line()), Ok(number.to_string()));
    }
}

#[test]
fn only_json_is_read() {
    let wrong = [
        "",
        " ",
        "01",
        "1.",
        ".5",
        "-",
        "1e",
        "+1",
        "[1,]",
        "{,}",
        "{\"a\":1,}",
        "{a:1}",
        "[1 2]",
        "\"a",
        "\"\n\"",
        "'a'",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "tru",
        "truee",
        "NaN",
        "1 1",
        "\u{feff}1",
    ];
    for text in wrong {
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn escapes_become_their_characters() {
    let text = r#""\"\\\/\b\f\n\r\t\u00e9\ud83e\udded""#;
    assert_eq!(read(text), Ok(Json::from("\"\\/\u{8}\u{c}\n\r\té🧭")));
}

#[test]
fn the_place_of_a_mistake_is_told() {
    assert_eq!(read("{\n \"a\": ?}"), Err(Bad { line: 2, column: 7 }));
    assert_eq!(read("[1"), Err(Bad { line: 1, column: 3 }));
}

#[test]
fn no_depth_uses_up_the_stack() {
    let deep = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(read(&deep(127)).is_ok());
    assert!(read(&deep(128)).is_err());
    assert!(read(&"[{\"a\":".repeat(1_000_000)).is_err());
}

#[test]
fn of_a_key_twice_the_last_counts() {
    let json = read(r#"{"a":1,"b":2,"a":3}"#).unwrap_or_default();
    assert_eq!(json.get("a").and_then(Json::as_i64), Some(3));
}

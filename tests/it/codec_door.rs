//! The door: what is no whole link of ours is told apart before anything is unpacked, in one sentence that helps.

use bearing::codec::{self, Include, LinkError, Options, Route, Sent};
use proptest::prelude::*;

use crate::codec_files::canvases;

fn payload() -> String {
    let (_, canvas) = canvases().into_iter().find(|(name, _)| name == "westmark").unwrap();
    codec::encode(&Sent { route: Route::Read, canvas, options: Options::default() }, &Include::default()).unwrap()
}

#[test]
fn a_link_opens_from_whatever_it_was_pasted_in() {
    let payload = payload();
    let want = codec::decode(&payload).unwrap();
    let (a, b) = payload.split_at(100);
    let broken = [a, "\r\n  ", b].concat();
    let spelled: String = payload.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let twice = spelled.replace('%', "%25");
    for text in [
        &payload,
        &broken,
        &spelled,
        &twice,
        &format!("#{payload}"),
        &format!("##{payload}"),
        &format!("https://example.org/app/#{payload}"),
        &format!("https%3A%2F%2Fexample.org%2F%23{payload}"),
        &format!("https%253A%252F%252Fexample.org%252F%2523{payload}"),
        &format!("<{payload}>"),
        &format!("“{payload}”"),
        &format!("(https://example.org/#{payload})."),
        &format!("  '{payload}', see you"),
        &format!("{payload}\nSee you on Monday"),
        &format!("{payload}%E2%80%9D"),
    ] {
        assert_eq!(codec::decode(text).as_ref(), Ok(&want), "{text}");
    }
}

#[test]
fn a_cut_link_says_how_much_arrived() {
    let payload = payload();
    let expected = payload.len();
    for arrived in 0..expected {
        let error = codec::decode(&payload[..arrived]).unwrap_err();
        match arrived {
            0 => assert_eq!(error, LinkError::Empty),
            1 => assert_eq!(error, LinkError::NotALink),
            2..5 => assert_eq!(error, LinkError::CutOff { arrived, expected: None }),
            _ => assert_eq!(error, LinkError::CutOff { arrived, expected: Some(expected) }),
        }
    }
    let error = LinkError::CutOff { arrived: 812, expected: Some(1_255) };
    assert_eq!(error.to_string(), "This link lost its end: 812 of 1,255 characters arrived. Ask for it again.");
}

#[test]
fn every_flipped_character_is_noticed() {
    let payload = payload();
    for at in 0..payload.len() {
        for other in ['0', '1', '2', 'A', 'z', 'r', 'm', '-', '%', ' ', 'é'] {
            let mut text: Vec<char> = payload.chars().collect();
            text[at] = other;
            let text: String = text.into_iter().collect();
            assert!(text == payload || codec::decode(&text).is_err(), "{at} {other}");
        }
    }
}

#[test]
fn what_is_no_link_is_named() {
    for (text, error) in [
        ("", LinkError::Empty),
        (" \n # ", LinkError::Empty),
        ("hello", LinkError::NotALink),
        ("#/c/51d07ce84a16/page", LinkError::NotALink),
        ("https://example.org/", LinkError::NotALink),
        ("日本語", LinkError::NotALink),
        ("r0abcdefgh", LinkError::NotALink),
        ("r2abcdefgh", LinkError::Newer { version: '2' }),
        ("t9", LinkError::Newer { version: '9' }),
        ("r1zzzabc", LinkError::Damaged),
        ("r1000abc", LinkError::Damaged),
        ("r100500000", LinkError::Damaged),
    ] {
        assert_eq!(codec::decode(text), Err(error), "{text}");
    }
    assert_eq!(codec::decode(&"r1".repeat(50_000)), Err(LinkError::TooLarge));
}

#[test]
fn a_payload_is_told_from_a_place() {
    for (text, is) in
        [("r1abc", true), ("#m1abc", true), ("t2abc", true), ("/c/1/page", false), ("", false), ("r", false)]
    {
        assert_eq!(codec::is_payload(text), is, "{text}");
    }
    assert!(codec::is_payload("r1abc).") && !codec::is_payload("about") && !codec::is_payload("x1abc"));
}

#[test]
fn every_fault_is_one_short_sentence() {
    for error in [
        LinkError::Empty,
        LinkError::NotALink,
        LinkError::Newer { version: '2' },
        LinkError::CutOff { arrived: 3, expected: None },
        LinkError::Damaged,
        LinkError::TooLarge,
    ] {
        let text = error.to_string();
        assert!(text.ends_with('.') && text.len() < 110, "{text}");
    }
}

/// A million damaged links: characters changed, swapped, dropped, doubled, moved. None is let in.
#[test]
fn a_million_damaged_links_are_refused() {
    let (_, canvas) = canvases().into_iter().find(|(name, _)| name == "westmark").unwrap();
    let sent = Sent { route: Route::Test, canvas, options: Options::default() };
    let payload = codec::encode(&sent, &Include::default()).unwrap().into_bytes();
    let mut seed = 7_u64;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let letters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = Vec::with_capacity(payload.len() + 2);
    for _ in 0..1_000_000 {
        text.clear();
        text.extend_from_slice(&payload);
        for _ in 0..=next(3) {
            let (at, other, letter) = (next(text.len()), next(text.len()), letters[next(62)]);
            match next(6) {
                0 => text.swap(at, other),
                1 => drop(text.remove(at)),
                2 => text.insert(at, letter),
                3 => text.truncate(at.max(2)),
                _ => text[at] = letter,
            }
        }
        let whole = text.starts_with(&payload);
        assert!(whole || codec::decode(std::str::from_utf8(&text).unwrap()).is_err(), "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,300}") {
        prop_assert!(codec::decode(&text).is_err());
    }

    #[test]
    fn no_text_that_begins_like_one_panics(text in "[rmtabp]1[0-9A-Za-z%# é]{0,300}") {
        prop_assert!(codec::decode(&text).is_err());
    }
}

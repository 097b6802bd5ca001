//! What version 1 means, for ever: links made once must always open, to the same canvas, and be made the same again.

use std::fs;

use bearing::codec::{self, Include, Options, Part, Route, Sent, Theme, codes};
use bearing::model::kind::KINDS;
use bearing::model::{FIELDS, Goes, Kind, Shape, json};

use crate::codec_files::{canvases, crc};

#[path = "../../examples/link/training.rs"]
mod training;

/// Links of every route, by name: what the files under `tests/data/links` were made from.
fn links() -> Vec<(String, Sent)> {
    let chosen = ["studio", "westmark", "ward", "library"];
    let routes = [Route::Read, Route::Embed, Route::Test, Route::Brief];
    let mut out = Vec::new();
    for (name, canvas) in canvases().into_iter().filter(|(name, _)| chosen.contains(&name.as_str())) {
        for route in routes {
            let part = canvas.all(Kind::Function).next().map_or(Part::Grid, Part::Brief);
            let options = match route {
                Route::Embed => Options { part: Part::Tradeoffs, theme: Theme::Dark, compact: true },
                Route::Brief => Options { part, ..Options::default() },
                _ => Options::default(),
            };
            let sent = Sent { route, canvas: canvas.clone(), options };
            out.push((format!("{name}-{}", route.letter()), sent));
        }
    }
    out
}

/// The golden links: name, payload, CRC-32 of the canvas as a file.
fn golden() -> Vec<(String, String, String)> {
    let text = fs::read_to_string("tests/data/links/version-1.txt").unwrap();
    let row = |line: &str| {
        let mut parts = line.split(' ').map(str::to_string);
        (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap())
    };
    text.lines().map(row).collect()
}

#[test]
fn golden_links_open_for_ever() {
    let golden = golden();
    assert!(golden.len() >= 16);
    for (name, payload, sum) in golden {
        let sent = codec::decode(&payload).unwrap_or_else(|error| panic!("{name}: {error}"));
        let file = json::write(&sent.canvas, Goes::Request);
        assert_eq!(format!("{:08x}", crc(file.as_bytes())), sum, "{name}: {file}");
        assert!(name.ends_with(sent.route.letter()), "{name}");
    }
}

/// Opening and sending again gives the same characters: reading and writing are one form.
#[test]
fn golden_links_are_made_the_same_again() {
    for (name, payload, _) in golden() {
        let sent = codec::decode(&payload).unwrap();
        let include = Include { reasons: true, ..Include::default() };
        assert_eq!(codec::encode(&sent, &include).as_deref(), Ok(payload.as_str()), "{name}");
    }
}

/// Every route of today's canvases opens too. With `--nocapture` it prints the lines of the two files beside this test:
/// how they were made, and how a new version gets its own.
#[test]
fn todays_canvases_make_golden_lines() {
    let lines: Vec<String> = links()
        .iter()
        .map(|(name, sent)| {
            let payload = codec::encode(sent, &Include::default()).unwrap();
            let file = json::write(&codec::decode(&payload).unwrap().canvas, Goes::Request);
            format!("{name} {payload} {:08x}", crc(file.as_bytes()))
        })
        .collect();
    assert_eq!(lines.len(), 16);
    println!("{}\n{}", lines.join("\n"), code_lines().join("\n"));
}

#[test]
fn the_dictionary_is_the_one_of_version_1() {
    let prime = fs::read("src/codec/prime.bin").unwrap();
    assert_eq!((prime.len(), crc(&prime)), (PRIME_LENGTH, PRIME_SUM));
}

#[test]
fn the_dictionary_is_what_the_training_texts_say() {
    let paths = ["companies", "public", "others"].map(|name| format!("data/dictionary/{name}.txt"));
    assert_eq!(training::prime(&paths).as_deref(), Ok(fs::read("src/codec/prime.bin").unwrap().as_slice()));
}

#[test]
fn every_number_stays_what_it_was() {
    let text = fs::read_to_string("tests/data/links/codes-1.txt").unwrap();
    let now = code_lines();
    assert!(text.lines().count() >= 170);
    for line in text.lines() {
        // A menu may grow at its end.
        assert!(now.iter().any(|now| now == line || now.starts_with(&format!("{line} "))), "{line}");
    }
}

#[test]
fn everything_that_may_travel_has_a_number() {
    for field in FIELDS.iter().filter(|field| field.goes >= Goes::Request) {
        assert!(codes::of_field(field.id).is_some() && codes::of_kind(field.kind) != codes::NONE, "{:?}", field.id);
    }
    for (field, tag) in codes::FIELDS {
        let fits = match field.row().shape {
            Shape::Number => codes::Framing::Number,
            Shape::Flag => codes::Framing::Flag,
            Shape::Choice(_) => codes::Framing::Choice,
            Shape::Link(_) | Shape::Links(_) => codes::Framing::Links,
            _ => codes::Framing::Text,
        };
        assert_eq!(codes::framing(*tag), fits, "{field:?}");
        assert_eq!(codes::field(field.row().kind, *tag), Some(*field));
    }
    for (kind, number) in codes::KINDS {
        assert_eq!((codes::kind(*number), *number < 36), (Some(*kind), true));
    }
}

fn code_lines() -> Vec<String> {
    let kinds = KINDS.iter().map(|row| format!("{} {}", row.key, codes::of_kind(row.kind)));
    let fields = codes::FIELDS.iter().map(|(field, tag)| {
        let row = field.row();
        let keys = if let Shape::Choice(keys) = row.shape { keys.join(" ") } else { String::new() };
        format!("{}.{} {tag} {keys}", row.kind.row().key, row.key).trim_end().to_string()
    });
    kinds.chain(fields).collect()
}

const PRIME_LENGTH: usize = 26_665;
const PRIME_SUM: u32 = 0x4C7D_0D89;

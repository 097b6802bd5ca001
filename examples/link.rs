//! Links without the page: `encode` reads a canvas file and prints the text after the `#`, `decode` does the way back.
//!
//!     cargo run --release --example link -- encode < canvas.json
//!     cargo run --release --example link -- decode < payload
//!
//! `prime` reads the training texts named and prints the bytes the model starts with; `docs/links.md` tells when.

use std::io::{Read, Write};
use std::process::ExitCode;

use bearing::codec::{self, Include, Options, Route, Sent};
use bearing::model::{Goes, json};

#[path = "link/training.rs"]
mod training;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let out = match arguments.split_first() {
        Some((word, [])) if word == "encode" => input().and_then(|text| encode(&text)),
        Some((word, [])) if word == "decode" => input().and_then(|text| decode(&text)),
        Some((word, paths)) if word == "prime" => training::prime(paths),
        _ => Err("Say encode or decode, and give the canvas or the link on standard input.".to_string()),
    };
    match out.and_then(|bytes| std::io::stdout().write_all(&bytes).map_err(|error| error.to_string())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn input() -> Result<String, String> {
    let mut text = String::new();
    let read = std::io::stdin().read_to_string(&mut text);
    read.map_err(|_| "What came on standard input is not text.".to_string())?;
    Ok(text)
}

fn encode(text: &str) -> Result<Vec<u8>, String> {
    let canvas = json::read(text).map_err(|error| format!("This canvas cannot be read. {error}"))?;
    let sent = Sent { route: Route::Read, canvas, options: Options::default() };
    let payload = codec::encode(&sent, &Include::default()).map_err(|error| error.to_string())?;
    Ok((payload + "\n").into_bytes())
}

fn decode(text: &str) -> Result<Vec<u8>, String> {
    let sent = codec::decode(text).map_err(|error| error.to_string())?;
    Ok(json::write_pretty(&sent.canvas, Goes::Request).into_bytes())
}

//! What the tests of links share: the canvases of the project, and a second, plain way to seal a payload, written from
//! `docs/links.md` alone.

use std::fs;
use std::path::PathBuf;

use bearing::model::{Canvas, json};

/// Every canvas under `data/`, by name.
pub fn canvases() -> Vec<(String, Canvas)> {
    let mut paths: Vec<PathBuf> = ["data/canvases", "data/bench"]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let name = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), json::read(&fs::read_to_string(path).unwrap()).unwrap())).collect()
}

/// The bytes of a payload: four of checksum, then the body.
pub fn bytes(payload: &str) -> Vec<u8> {
    payload.as_bytes()[5..].chunks(43).flat_map(|block| digits(block, 62, 256, block.len() * 32 / 43)).collect()
}

/// A payload around a body, with the right length and checksum.
pub fn seal(route_and_version: &str, body: &[u8]) -> String {
    let blocks = (body.len() + 4).div_ceil(32);
    let last = body.len() + 4 - (blocks - 1) * 32;
    let length = 5 + (blocks - 1) * 43 + characters(last);
    let mut out = String::from(route_and_version);
    out.extend([length / 3_844, length / 62 % 62, length % 62].map(|digit| char::from(ALPHABET[digit])));
    let mut all = crc(&[out.as_bytes(), body].concat()).to_be_bytes().to_vec();
    all.extend_from_slice(body);
    for block in all.chunks(32) {
        let digits = digits(block, 256, 62, characters(block.len()));
        out.extend(digits.iter().map(|digit| char::from(ALPHABET[usize::from(*digit)])));
    }
    out
}

/// The checksum that zip and gzip use.
pub fn crc(bytes: &[u8]) -> u32 {
    let divide = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), divide))
}

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The least number of characters that tell all blocks of so many bytes apart: 8 bits against log2 62.
fn characters(bytes: usize) -> usize {
    (bytes as f64 * 8.0 / 62_f64.log2()).ceil() as usize
}

/// A big number in another base, the highest digit first.
fn digits(number: &[u8], from: u32, to: u32, count: usize) -> Vec<u8> {
    let value = |digit: &u8| match from {
        62 => ALPHABET.iter().position(|character| character == digit).unwrap() as u32,
        _ => u32::from(*digit),
    };
    let mut number: Vec<u32> = number.iter().map(value).collect();
    let mut out = vec![0; count];
    for place in out.iter_mut().rev() {
        let mut rest = 0;
        for digit in &mut number {
            (*digit, rest) = ((rest * from + *digit) / to, (rest * from + *digit) % to);
        }
        *place = rest as u8;
    }
    assert!(number.iter().all(|digit| *digit == 0));
    out
}

//! Behind the door: bodies that no program of ours wrote, with lengths and checksums put right. Nothing panics, nothing
//! hangs, nothing grows without bound.

use std::time::{Duration, Instant};

use bearing::codec::{self, Include, LinkError, MAX_BYTES, MAX_FRAGMENT, MAX_THINGS, Options, Route, Sent};

use crate::codec_files::{bytes, canvases, seal};

fn generator(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    }
}

/// What was let in is bounded; what was not is called damaged.
fn try_one(body: &[u8]) -> bool {
    match codec::decode(&seal("r1", body)) {
        Ok(sent) => {
            assert!(sent.canvas.items().count() <= MAX_THINGS);
            assert!(bearing::model::json::write(&sent.canvas, bearing::model::Goes::Browser).len() < 20 * MAX_BYTES);
            true
        }
        Err(error) => {
            assert_eq!(error, LinkError::Damaged);
            false
        }
    }
}

#[test]
fn the_plain_way_seals_as_the_program_does() {
    for (name, canvas) in canvases() {
        let sent = Sent { route: Route::Read, canvas, options: Options::default() };
        let payload = codec::encode(&sent, &Include::default()).unwrap();
        assert_eq!(seal("r1", &bytes(&payload)[4..]), payload, "{name}");
    }
}

#[test]
fn twenty_thousand_wrong_bodies_do_no_harm() {
    let mut next = generator(11);
    let (_, canvas) = canvases().into_iter().find(|(name, _)| name == "westmark").unwrap();
    let sent = Sent { route: Route::Test, canvas, options: Options::default() };
    let good = bytes(&codec::encode(&sent, &Include::default()).unwrap())[4..].to_vec();
    let mut let_in = 0;
    for round in 0..20_000 {
        let mut body = good.clone();
        if round % 2 == 0 {
            let at = next(body.len());
            body[at] ^= 1 << next(8);
        } else {
            body.truncate(next(20));
            body.extend((0..next(120)).map(|_| next(256) as u8));
        }
        let_in += usize::from(try_one(&body));
    }
    // Some are canvases, if odd ones: the checksum is what keeps them out.
    assert!(let_in < 20_000);
}

#[test]
fn long_noise_and_long_silence_end_soon() {
    let longest = (MAX_FRAGMENT - 5) / 43 * 32 - 4;
    let mut next = generator(5);
    let head = [0, 0, 0];
    for fill in [0, 255, 1, 0x55] {
        let body: Vec<u8> = head.iter().copied().chain(std::iter::repeat_n(fill, longest - 3)).collect();
        let start = Instant::now();
        try_one(&body);
        assert!(start.elapsed() < Duration::from_secs(20));
    }
    let body: Vec<u8> = head.iter().copied().chain((3..longest).map(|_| next(256) as u8)).collect();
    try_one(&body);
}

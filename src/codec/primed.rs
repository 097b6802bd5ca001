//! The model as every link starts with it: it has read invented canvases of many trades before (`data/dictionary`).
//! Frozen with the version.

use std::cell::OnceCell;

use super::mix::Mixer;
use super::read;
use super::wire::Wire;

/// Canvases on the wire's form, one after the other, before any coding.
const PRIME: &[u8] = include_bytes!("prime.bin");

thread_local! {
    // Reading takes longer than coding a canvas, and the share panel codes at every key.
    static READ: OnceCell<Mixer> = const { OnceCell::new() };
}

/// A model that has read them.
pub fn model() -> Mixer {
    READ.with(|cell| cell.get_or_init(read_all).clone())
}

fn read_all() -> Mixer {
    let mut rest = PRIME;
    let mut model = Mixer::new();
    while !rest.is_empty() {
        let mut wire = Wire::learning(model, rest);
        read::skim(&mut wire);
        rest = rest.get(wire.count..).unwrap_or_default();
        model = wire.into_model();
    }
    model
}

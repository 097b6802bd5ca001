//! Unpacks the idioms, by the steps of `pack`.

use super::super::packing::book::Numbers;
use super::super::packing::coder::Reader;
use super::super::stem::link;
use super::pack::{COUNT, LISTS, PACKED};
use super::{CHAIN, LIST, LOW, MARKS, WORD, kind, place};

/// Calls `each` with every idiom: its chain, the number of its list, and whether only some bits of the chain are kept; and
/// `behind` with every word that stands after a gap.
pub fn unpack(each: &mut dyn FnMut(u32, u8, bool), behind: &mut dyn FnMut(u32)) {
    let mut reader = Reader::new(&PACKED, place::ALL);
    let mut keys = Vec::new();
    let numbers = Numbers::read(WORD, &mut reader, &mut |_, key, _| keys.push(key));
    for list in 0..LISTS.len() {
        while !reader.bit(place::NEXT) {
            entry(&mut reader, &numbers, &keys, &mut |chain| each(chain, list as u8, false), behind);
        }
    }
    let mut chain = 0u32;
    for _ in 0..COUNT {
        while reader.bit(place::STEP) {
            chain = chain.wrapping_add(1 << LOW);
        }
        chain = chain.wrapping_add(reader.one_of(1 << LOW));
        each(chain << (u32::BITS - CHAIN), reader.tree(place::LIST, LIST) as u8, true);
    }
}

/// Reads an entry; gives the chain of every choice among its alternatives.
fn entry(reader: &mut Reader, numbers: &Numbers, keys: &[u32], each: &mut dyn FnMut(u32), behind: &mut dyn FnMut(u32)) {
    let (mut chains, mut last) = (vec![0], kind::END);
    loop {
        let kind = reader.tree(place::KIND + 8 * last as usize, 3) as u32;
        if kind == kind::END {
            return chains.into_iter().for_each(each);
        }
        let mut either = Vec::new();
        match MARKS.get(kind as usize) {
            Some(mark) if kind != kind::WORDS => either.push(*mark),
            _ => numbers.list(reader, &mut |number, _| either.extend(keys.get(number as usize))),
        }
        if last == kind::GAP {
            either.iter().for_each(|key| behind(*key));
        }
        let first = last == kind::END;
        let longer =
            |chain: &u32| either.iter().map(|key| if first { *key } else { link(*chain, *key) }).collect::<Vec<_>>();
        chains = chains.iter().flat_map(longer).collect();
        last = kind;
    }
}

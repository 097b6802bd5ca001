//! Short names for what the module takes from its script. wasm-bindgen tells its functions apart by 16 hexadecimal
//! digits, which no compression can make smaller and which stand in both files. Bytes in, bytes out.

/// The names as wasm-bindgen makes them, as they stand in the script: `__wbg_now_0a1b2c3d4e5f6071`.
const START: &str = "__wb";
const DIGITS: usize = 16;
/// The section of a module that holds its imports.
const IMPORTS: u8 = 2;
/// What every module begins with: the magic number and the version.
const HEADER: usize = 8;

/// Renames the imports that wasm-bindgen named, in the script and in the module. `None` if the module is not as expected,
/// or does not belong to the script.
pub fn shorten(script: &str, module: &[u8]) -> Option<(String, Vec<u8>)> {
    let names = long_names(script);
    let mut out = module.get(..HEADER)?.to_vec();
    let mut rest = module.get(HEADER..)?;
    while let Some((kind, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (section, after) = after.split_at_checked(length)?;
        out.push(*kind);
        if *kind == IMPORTS {
            let section = imports(section, &names)?;
            push_number(&mut out, section.len());
            out.extend(section);
        } else {
            push_number(&mut out, length);
            out.extend(section);
        }
        rest = after;
    }
    Some((renamed(script, &names), out))
}

/// All such names in a script, each once.
fn long_names(script: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut names: Vec<&str> = script.split(|c| !is_part(c)).filter(|word| is_long(word)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn is_long(word: &str) -> bool {
    let hex = |digits: &str| digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let digits = word.rsplit_once('_').map_or("", |(_, digits)| digits);
    word.starts_with(START) && digits.len() == DIGITS && hex(digits)
}

/// The short name of the name at a place in the list.
fn short(place: usize) -> String {
    format!("_{place:x}")
}

fn renamed(script: &str, names: &[&str]) -> String {
    let mut out = script.to_string();
    // From the last: no name is then replaced inside a longer one that begins with it.
    for (place, name) in names.iter().enumerate().rev() {
        out = out.replace(name, &short(place));
    }
    out
}

/// The import section with names replaced: a count, then each import's module, name and description.
fn imports(section: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut out = Vec::new();
    push_number(&mut out, count);
    for _ in 0..count {
        let (from, after) = text(rest)?;
        let (name, after) = text(after)?;
        let (about, after) = description(after)?;
        push_text(&mut out, from);
        match names.iter().position(|long| long.as_bytes() == name) {
            Some(place) => push_text(&mut out, short(place).as_bytes()),
            None if std::str::from_utf8(name).is_ok_and(is_long) => return None,
            None => push_text(&mut out, name),
        }
        out.extend(about);
        rest = after;
    }
    rest.is_empty().then_some(out)
}

/// What is imported: wasm-bindgen imports functions only, a kind 0 and the number of their type.
fn description(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (kind, rest) = bytes.split_first()?;
    let (_, after) = number(rest)?;
    (*kind == 0).then(|| bytes.split_at(bytes.len() - after.len()))
}

fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = number(bytes)?;
    rest.split_at_checked(length)
}

fn push_text(out: &mut Vec<u8>, text: &[u8]) {
    push_number(out, text.len());
    out.extend(text);
}

/// An unsigned number of at most 32 bits in LEB128, and what follows.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

fn push_number(out: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        out.push(value as u8 & 0x7f | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "__wbg_now_0a1b2c3d4e5f6071";

    /// A module with a type section, an import of `name` from `./x.js`, and a custom section.
    fn module(name: &str) -> Vec<u8> {
        let mut section = vec![1];
        push_text(&mut section, b"./x.js");
        push_text(&mut section, name.as_bytes());
        section.extend([0, 0]);
        let mut out = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02".to_vec();
        push_number(&mut out, section.len());
        out.extend(section);
        out.extend(b"\0\x02\x01n");
        out
    }

    #[test]
    fn names_are_short_in_both() {
        let script = format!("x={{{NAME}:function(){{}},__wbindgen_init:1}}");
        let expected = ("x={_0:function(){},__wbindgen_init:1}".to_string(), module("_0"));
        assert_eq!(shorten(&script, &module(NAME)), Some(expected));
    }

    #[test]
    fn what_does_not_belong_together_stays() {
        assert_eq!(shorten("", &module(NAME)), None);
        let own = "__wbindgen_init_externref_table";
        assert_eq!(shorten(own, &module(own)), Some((own.to_string(), module(own))));
        assert_eq!(shorten(NAME, b"\0asm"), None);
    }

    #[test]
    fn numbers_come_back() {
        for value in [0, 1, 127, 128, 300, 16_383, 16_384, 600_000, u32::MAX as usize] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, value);
            assert_eq!(number(&bytes), Some((value, &[][..])));
        }
    }
}

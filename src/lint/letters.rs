//! Small and capital letters of the scripts of Europe and Vietnam. The standard library knows those of all scripts, by
//! tables which are as large as a third of the linter's own words; here the few regular stretches are enough, since
//! nothing but finding a word again hangs on it. Must never change anything but letters.

/// The text in small letters, each in as many bytes as its capital. Letters of other scripts stay as they are.
pub fn lower(text: &str) -> String {
    text.chars().map(small).collect()
}

/// The text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(capital).into_iter().chain(chars).collect()
}

/// True for letters, for marks that belong to them and for digits other than 0 to 9; roughly, where a script is not one
/// of Europe. No punctuation, no sign, no picture and no blank is one.
pub fn is_letter(c: char) -> bool {
    match c as u32 {
        0..0x80 => c.is_ascii_alphabetic(),
        0xaa | 0xb5 | 0xba => true,
        // Latin signs, marks that stand alone, punctuation and symbols, ideographic punctuation.
        0x80..0xc0 | 0xd7 | 0xf7 | 0x2c2..0x370 | 0x37e | 0x387 | 0x2000..0x2c00 | 0x2e00..0x2e80 => false,
        0x3000..0x3005 | 0x3008..0x3021 => false,
        // Private use, forms of punctuation, pictures.
        0xe000..0xf900 | 0xfd3e..0xfd40 | 0xfe00..0xfe70 | 0xfeff..0xff21 | 0xffe0..0x1_0000 => false,
        0x1_f000..0x2_0000 => false,
        code => code < 0xe_0000,
    }
}

/// True for letters and digits.
pub fn is_letter_or_digit(c: char) -> bool {
    is_letter(c) || c.is_ascii_digit()
}

/// True for the capitals that [`lower`] knows.
pub fn is_capital(c: char) -> bool {
    small(c) != c
}

/// The small letter of a capital; anything else as it is.
fn small(c: char) -> char {
    let code = c as u32;
    let other = match code {
        // Latin, Greek and Cyrillic, where small letters follow the capitals by a fixed distance.
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => code + 32,
        0x400..=0x40f => code + 80,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x178 => 0xff,
        // Stretches of pairs: a capital and its small letter. The dotless i and its capital are not one.
        0x130 | 0x131 => code,
        0x139..=0x148 | 0x179..=0x17e | 0x1af | 0x1b0 | 0x4c1..=0x4ce => code + (code & 1),
        0x100..=0x137 | 0x14a..=0x177 | 0x1a0..=0x1a5 | 0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => code | 1,
        0x1e00..=0x1e95 | 0x1ea0..=0x1eff => code | 1,
        _ => code,
    };
    char::from_u32(other).unwrap_or(c)
}

/// The capital of a small letter; anything else as it is.
fn capital(c: char) -> char {
    let before = [32, 1, 80, 37, 38, 63, 64]
        .into_iter()
        .filter_map(|distance| char::from_u32((c as u32).checked_sub(distance)?));
    before.into_iter().find(|other| small(*other) == c).unwrap_or(c)
}

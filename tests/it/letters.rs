//! Small and capital letters, against the standard library's tables.

use bearing::lint::letters::{capitalised, is_capital, is_letter, is_letter_or_digit, lower};

#[test]
fn letters_of_europe_and_vietnam_become_small() {
    let text = "Ư Ơ ÀÉÎÕÜ ØÅÆ ŁĄŻ ČŠŽŘĎ ŐŰ ŸŶ ΑΒΓΩ ΆΈΊΌΎΏ АБВЯ ЁЄЇҐ ẤỘ";
    assert_eq!(lower(text), text.to_lowercase());
}

#[test]
fn nothing_becomes_another_letter() {
    for c in (0..0x1_0000).filter_map(char::from_u32) {
        let text = c.to_string();
        let small = lower(&text);
        assert!(small == text || small == text.to_lowercase(), "{c} {small}");
        let capital = capitalised(&text);
        assert!(capital == text || capital == text.to_uppercase(), "{c} {capital}");
    }
}

#[test]
fn only_the_first_letter_is_capital() {
    assert_eq!(capitalised("établir la paix"), "Établir la paix");
    assert_eq!(capitalised("žito"), "Žito");
    assert_eq!(capitalised(""), "");
}

#[test]
fn letters_are_those_of_the_standard_library_in_europe() {
    for c in ('\0'..='\u{24f}').chain('\u{400}'..='\u{481}').chain('\u{1e00}'..='\u{1eff}') {
        assert_eq!(is_letter(c), c.is_alphabetic(), "{c}");
    }
    for c in "αβγΔΩάέήίόύώабвЯїґ中文日本語한국어עבריתالعربيةहिन्दी".chars()
    {
        assert!(is_letter(c) && is_letter_or_digit(c), "{c}");
    }
}

#[test]
fn signs_pictures_and_blanks_are_no_letters() {
    for c in " \u{a0}\u{2009}.,;:!?…–—’“”«»()[]%€£$°·×÷№™→⇒✓★•…、。「」！？①🙂🧭\u{200b}\u{feff}".chars()
    {
        assert!(!is_letter_or_digit(c), "{c}");
    }
}

#[test]
fn capitals_are_letters_with_a_small_one() {
    assert!("AZÀÖÞĀŁŽΑΩАЯЁỘ".chars().all(is_capital));
    assert!(!"azàöþāłžαωаяёộ1.中".chars().any(is_capital));
}

#[test]
fn places_in_small_text_are_places_in_the_text() {
    for c in '\0'..=char::MAX {
        let c = c.to_string();
        assert_eq!(lower(&c).len(), c.len(), "{c}");
    }
}

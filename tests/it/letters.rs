//! Small and capital letters, against the standard library's tables.

use bearing::lint::letters::{capitalised, lower};

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

//! Whether a text is English. Other languages are left alone: rules about English words must not judge them.

use super::index::index;
use super::letters::is_letter;
use super::token::{self, Token, flag};
use super::words::class;

/// Whether the text is English, or too short or too mixed to tell. See [`is_english`].
pub fn speaks_english(text: &str) -> bool {
    let mut tokens = Vec::new();
    token::cut(text, index(), &mut tokens);
    is_english(text, &tokens)
}

/// Not English: a text in another script, or one in which at least two frequent words of another language stand (`und`, `les`, `para`; names and
/// quotations don't count) and at least as many as English function words.
pub fn is_english(text: &str, tokens: &[Token]) -> bool {
    if !text.is_ascii()
        && !text.bytes().any(|b| b.is_ascii_alphabetic())
        && text.chars().any(|c| is_letter(c) && c > '\u{24F}')
    {
        return false;
    }
    let (mut english, mut foreign) = (0, 0);
    for t in tokens.iter().filter(|t| !t.has(flag::QUOTED | flag::NAME)) {
        if t.is(class::FOREIGN) {
            foreign += 1;
        } else if t.is(class::FUNCTION) {
            english += 1;
        }
    }
    foreign < 2 || foreign < english
}

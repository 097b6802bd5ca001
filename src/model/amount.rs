//! Amounts as people type them, read as scaled integers so that they compare exactly. The text stays what was typed.

use crate::lint::letters::is_letter;

/// A number: `units / 10^scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    pub units: i64,
    /// Decimal places, 0 to 9.
    pub scale: u8,
}

impl Amount {
    /// Reads the first number of a text such as `41`, `4.5 %`, `€ 1,200` or `1.2 M`. A comma or point followed by
    /// exactly three digits groups thousands only when it stands twice or is a comma; `1.500` alone is ambiguous and
    /// read as none, since a wrong reading is worse than a question.
    pub fn parse(text: &str) -> Option<Amount> {
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let negative = text[..start].trim_end().ends_with(['-', '−']);
        let tail = &text[start..];
        let end = tail.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(tail.len());
        let number = tail[..end].trim_end_matches(['.', ',']);
        let amount = read(number)?;
        let factor = magnitude(tail[number.len()..].trim_start());
        let units = amount.units.checked_mul(factor)?;
        Some(Amount { units: if negative { -units } else { units }, scale: amount.scale })
    }

    /// Compares by value, whatever the scales.
    pub fn compare(self, other: Amount) -> std::cmp::Ordering {
        self.widened(other.scale).cmp(&other.widened(self.scale))
    }

    fn widened(self, other: u8) -> i128 {
        let places = u32::from(other.saturating_sub(self.scale));
        i128::from(self.units) * 10_i128.pow(places)
    }
}

fn magnitude(after: &str) -> i64 {
    let word = after.split(|c: char| !is_letter(c)).next().unwrap_or_default();
    match word {
        "k" | "K" => 1_000,
        "M" | "m" | "million" => 1_000_000,
        "bn" | "billion" => 1_000_000_000,
        _ => 1,
    }
}

fn read(number: &str) -> Option<Amount> {
    let points = number.matches('.').count();
    let commas = number.matches(',').count();
    let decimal = match (points, commas) {
        (0, 0) => None,
        (1, 0) => Some('.'),
        (0, 1) if three_after(number, ',') => None,
        (0, 1) => Some(','),
        (1, _) if number.rfind('.') > number.rfind(',') => Some('.'),
        (_, 1) if number.rfind(',') > number.rfind('.') => Some(','),
        _ => None,
    };
    if decimal == Some('.') && commas == 0 && three_after(number, '.') && !number.starts_with("0.") {
        return None;
    }
    let (whole, part) = decimal.and_then(|mark| number.split_once(mark)).unwrap_or((number, ""));
    let scale = u8::try_from(part.len()).ok().filter(|scale| *scale <= 9)?;
    let digits: String = whole.chars().chain(part.chars()).filter(char::is_ascii_digit).collect();
    Some(Amount { units: digits.parse().ok()?, scale })
}

fn three_after(number: &str, mark: char) -> bool {
    number.rsplit(mark).next().is_some_and(|part| part.len() == 3)
}

//! Time and chance, for the pure middle that has neither.

use crate::model::date::Date;

/// Now, in UTC seconds since 1970.
pub fn now() -> i64 {
    (js_sys::Date::now() / 1_000.0) as i64
}

/// The civil date where the person is.
pub fn today() -> Date {
    day(&js_sys::Date::new_0())
}

/// The civil date of a moment where the person is.
pub fn day(date: &js_sys::Date) -> Date {
    Date { year: date.get_full_year() as i32, month: date.get_month() as u8 + 1, day: date.get_date() as u8 }
}

/// 48 random bits, never 0: the id of a canvas or of a visit.
pub fn random_id() -> u64 {
    let mut bytes = [0_u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok()).is_some();
    if !filled {
        // No source of secrets is needed here, only numbers that do not meet.
        bytes = ((js_sys::Math::random() * 2f64.powi(52)) as u64 ^ js_sys::Date::now() as u64).to_le_bytes();
    }
    (u64::from_le_bytes(bytes) & 0xffff_ffff_ffff).max(1)
}

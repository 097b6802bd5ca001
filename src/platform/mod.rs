//! What the browser is asked for outside the page itself: storage, time, chance, files, clipboard. Each is a few lines
//! that never panic where the browser refuses. Must never know what a canvas means.

pub mod clipboard;
pub mod clock;
pub mod file;
pub mod storage;

pub use clipboard::{copy, copy_rich};
pub use clock::{now, random_id, today};
pub use file::{download, read_dropped, read_picked};
pub use storage::Local;

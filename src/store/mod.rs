//! Keeping canvases in a browser that may be full, blocked, damaged or open twice. Pure: everything works on a
//! [`Shelf`] given from outside; nothing here panics. Must never overwrite what another tab wrote, nor delete what it
//! could not read.
//!
//! A tab writes only records of its own; reading a canvas brings all its records together by marks of who wrote what
//! when ([`marks`]). `docs/format.md` describes the keys.

pub mod backup;
pub mod gather;
pub mod keep;
pub mod keys;
pub mod list;
pub mod marks;
pub mod record;
pub mod session;
pub mod shelf;

pub use backup::{Found, Standing, backup, read_backup};
pub use keep::{Kept, Version, ancestor, drop_kept, kept, version, versions};
pub use list::{Aside, Entry, Listing, bin, erase, forget, has_any, list, peek, put, remove, revive, set_place};
pub use session::{OpenError, Saved, Session, copy_of};
pub use shelf::{Fault, Shelf};

//! The native tests, one binary.

mod edits;
mod examples;
mod says;

//! The native tests, one binary.

mod edits;
mod examples;
mod lint_story;
mod says;

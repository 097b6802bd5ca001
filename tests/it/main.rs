//! The native tests, one binary.

mod documents;
mod edits;
mod examples;
mod says;
mod store_faults;
mod store_list;
mod store_shelf;
mod store_tabs;

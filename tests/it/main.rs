//! The native tests, one binary.

mod codec_depths;
mod codec_door;
mod codec_files;
mod codec_frozen;
mod codec_trip;
mod documents;
mod edits;
mod examples;
mod files_markdown;
mod format;
mod json_oracle;
mod letters;
mod lint_corpus;
mod lint_language;
mod lint_laws;
mod lint_rest;
mod lint_rules;
mod lint_story;
mod merge;
mod says;
mod store_damage;
mod store_faults;
mod store_list;
mod store_shelf;
mod store_tabs;
mod tidy;

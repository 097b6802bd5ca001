//! The canvas: what it holds and how it changes. Pure.

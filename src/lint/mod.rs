//! Wording: which words of a statement two competent readers would read differently. Pure and total.

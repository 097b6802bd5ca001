//! Wording: which words of a statement two competent readers would read differently. Pure and total.

/// The kind of box a statement stands in; it decides which rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Sentence,
    Vision,
    Mission,
    Sign,
    Serve,
    Exclude,
    Tradeoff,
    Because,
    Cost,
    Priority,
    Waiting,
    Commitment,
    Decline,
    Metric,
}

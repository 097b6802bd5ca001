//! What the first sentence can do without: the idioms, and the checks that hear nothing in it. They come late to
//! somebody's first visit, so whoever lints brings them along, and nothing else in the linter names them.

use super::context::Context;
use super::idiom;
use super::rules::{CHECKS_OF_STEPS, Hit, checked};
use super::statement::Field;

/// The rest of the linter, for a [`super::Lexicon`].
#[derive(Clone, Copy, Debug)]
pub struct Rest {
    find: fn(&Context, &mut Vec<(usize, Hit)>),
}

impl Rest {
    /// Adds what it finds: the rule and its words.
    pub(super) fn find(self, context: &Context, hits: &mut Vec<(usize, Hit)>) {
        (self.find)(context, hits);
    }
}

/// All that there is.
pub fn rest() -> Rest {
    Rest { find }
}

fn find(context: &Context, hits: &mut Vec<(usize, Hit)>) {
    // As in `lint`.
    if cfg!(mute) {
        return;
    }
    idiom::find(context, &mut |rule, hit| hits.push((rule, hit)));
    if context.field != Field::Sentence {
        checked(CHECKS_OF_STEPS, context, hits);
    }
}

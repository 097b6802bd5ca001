//! Classes of words: closed lists of general English, and how an entry spells out its forms. Never a rule.

/// What a word is, as bits. A word may be several things.
pub mod class {
    /// Articles, pronouns, prepositions, auxiliaries: they say nothing alone.
    pub const FUNCTION: u64 = 1;
    /// Words that fit any organisation: alone they make nothing specific.
    pub const GENERIC: u64 = 1 << 1;
    /// Numbers in words.
    pub const NUMBER: u64 = 1 << 2;
    /// Days, months, quarters, seasons, years.
    pub const TIME: u64 = 1 << 3;
    /// A year in digits.
    pub const YEAR: u64 = 1 << 4;
    /// A calendar name that fixes a date: a month, a weekday, `Q3`.
    pub const DATE: u64 = 1 << 5;
    /// To make better, without saying how.
    pub const IMPROVE: u64 = 1 << 6;
    /// To go up or down.
    pub const MOVE: u64 = 1 << 7;
    /// Comparatives.
    pub const MORE: u64 = 1 << 8;
    /// Degree without amount.
    pub const DEGREE: u64 = 1 << 9;
    /// Words for people and organisations that bound nobody.
    pub const PEOPLE: u64 = 1 << 10;
    /// `every`, `all`, `any`.
    pub const EVERY: u64 = 1 << 11;
    /// `no`, `not`, `without`.
    pub const NO: u64 = 1 << 12;
    /// Praise.
    pub const PRAISE: u64 = 1 << 13;
    /// What work leaves behind: meetings, posts, features.
    pub const OUTPUT: u64 = 1 << 14;
    /// To do work: hold, publish, ship.
    pub const DO: u64 = 1 << 15;
    /// What nobody wants.
    pub const BAD: u64 = 1 << 16;
    /// Things praise is usually said of: solutions, services, experiences.
    pub const HEAD: u64 = 1 << 17;
    /// Good qualities, as nouns: speed, quality, trust.
    pub const VIRTUE: u64 = 1 << 18;
    /// What is achieved or experienced, counted as a result: orders, complaints, revenue.
    pub const RESULT: u64 = 1 << 19;
    /// `is`, `are`, `be`, `been`.
    pub const BE: u64 = 1 << 20;
    /// Past participles that hide who acts.
    pub const DONE: u64 = 1 << 21;
    /// Pairs of poles that pull apart, two bits a pair, from here upwards.
    pub const POLES: u32 = 32;
    pub const FAST: u64 = 1 << 32;
    pub const CAREFUL: u64 = 1 << 33;
    pub const SMALL: u64 = 1 << 34;
    pub const BIG: u64 = 1 << 35;
    pub const CHEAP: u64 = 1 << 36;
    pub const FINE: u64 = 1 << 37;
    pub const NEW: u64 = 1 << 38;
    pub const OLD: u64 = 1 << 39;
    pub const FREE: u64 = 1 << 40;
    pub const HELD: u64 = 1 << 41;
    pub const PROFIT: u64 = 1 << 42;
    pub const PURPOSE: u64 = 1 << 43;
    pub const BROAD: u64 = 1 << 44;
    pub const DEEP: u64 = 1 << 45;
    pub const HUMAN: u64 = 1 << 46;
    pub const MACHINE: u64 = 1 << 47;
    pub const ALL: &[(&str, u64)] = &[
        ("function", FUNCTION),
        ("generic", GENERIC),
        ("number", NUMBER),
        ("time", TIME),
        ("date", DATE),
        ("improve", IMPROVE),
        ("move", MOVE),
        ("more", MORE),
        ("degree", DEGREE),
        ("people", PEOPLE),
        ("every", EVERY),
        ("no", NO),
        ("praise", PRAISE),
        ("output", OUTPUT),
        ("do", DO),
        ("bad", BAD),
        ("head", HEAD),
        ("virtue", VIRTUE),
        ("result", RESULT),
        ("be", BE),
        ("done", DONE),
    ];
}

use class::*;

/// The bits of classes named with `|` between; 0 for a name that does not exist.
pub fn named(names: &str) -> u64 {
    names.split('|').map(|n| class::ALL.iter().find(|(name, _)| *name == n).map_or(0, |(_, c)| *c)).sum()
}

/// Whether the words of one class set pull against those of another.
pub fn opposed(one: u64, other: u64) -> bool {
    const LEFT: u64 = 0x5555 << class::POLES;
    (one & LEFT) << 1 & other != 0 || (other & LEFT) << 1 & one != 0
}

/// Class, words. `word~` stands for all regular forms, in British and American spelling.
pub const TABLE: &[(u64, &str)] = &[
    (
        FUNCTION,
        "a an the this that these those there here of in on at to for from by with without within into onto out off up down over under \
        above below between among across through throughout during before after since until till against about around near per via as than \
        and or nor but yet so if when where while whilst because though although whether unless even both either neither not no never none \
        i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what why how \
        is are was were be been being am do does did done doing has have had having will would shall should can could may might must \
        also too only just very still again then now ever always often more most less least much many few some any all every each other \
        another such same own we'll we're we've it's that's don't doesn't won't can't isn't aren't they're you're let's i'm what's who's \
        there's etc eg ie",
    ),
    (BE, "is are be been being was were get gets"),
    (
        NO,
        "no not never none nobody without nor neither cannot can't won't don't doesn't didn't isn't aren't nothing no-one zero stop refuse reject",
    ),
    (
        NUMBER,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand million billion half halve halves halved halving third thirds \
        quarter-of dozen double doubles doubled doubling triple triples tripled twice once treble quadruple fifth tenth percent nil",
    ),
    (
        TIME,
        "day~ week~ month~ quarter~ year~ hour~ minute~ weekend~ season~ spring summer autumn winter daily weekly fortnight fortnightly monthly \
        quarterly yearly annual annually nightly tonight today tomorrow yesterday decade~ term semester christmas easter ramadan harvest morning~ evening~ \
        night~ lunchtime shift~ half-year midsummer midnight noon time",
    ),
    (
        DATE | TIME,
        "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
        monday~ tuesday~ wednesday~ thursday~ friday~ saturday~ sunday~",
    ),
    (EVERY, "every all any each everyone everybody anyone anybody everything anything everywhere"),
    (
        PEOPLE,
        "customer~ client~ people person user~ business~ businesses company~ organisation~ firm~ enterprise~ consumer~ stakeholder~ partner~ \
        individual~ employee~ member~ guest~ citizen~ resident~ community~ audience~ team~ market~ segment~ industry~ sector~ buyer~ prospect~",
    ),
    (
        IMPROVE,
        "improve~ enhance~ optimise~ strengthen~ boost~ maximise~ streamline~ modernise~ elevate~ upgrade~ transform~ accelerate~ \
        foster~ leverage~ deepen~ uplift~ revitalise~ reinvigorate~ professionalise~ simplify~ refine~ better sharpen~",
    ),
    (
        MOVE,
        "increase~ reduce~ grow~ grew grown raise~ lower~ cut cuts cutting decrease~ expand~ extend~ minimise~ drive~ lift~ shrink~ rise~ rising fall~",
    ),
    (
        MORE,
        "better faster cheaper quicker stronger easier smarter simpler bigger larger smaller higher lower greater safer happier fewer leaner \
        cleaner greener closer deeper wider broader more less sooner slicker smoother richer healthier fairer",
    ),
    (
        DEGREE,
        "significantly substantially considerably dramatically radically materially noticeably greatly vastly hugely markedly measurably massively \
        meaningfully drastically exponentially significant substantial considerable dramatic",
    ),
    (
        PRAISE,
        "innovative exceptional excellent outstanding superior great amazing world-class seamless cutting-edge state-of-the-art robust \
        holistic compelling delightful remarkable extraordinary dynamic inspiring unparalleled exciting fantastic superb premium stellar awesome wonderful \
        memorable passionate visionary disruptive trusted",
    ),
    (
        HEAD,
        "solution~ service~ experience~ product~ platform~ offering~ journey~ outcome~ result~ value partnership~ quality support care approach \
        technology~ technologies team~ culture brand~ capability~ capabilities ecosystem~ future partner~ provider~",
    ),
    (FAST, "fast speed agility agile nimble quick rapid startup start-up velocity swift responsive responsiveness"),
    (
        CAREFUL,
        "stability stable reliability reliable rigour rigor rigorous thorough thoroughness careful security safety safe quality bank bank-grade \
        enterprise-grade military precision accuracy robust robustness certainty",
    ),
    (SMALL, "startup start-up boutique local intimate small personal neighbourhood neighborhood village corner"),
    (BIG, "enterprise global scale mass multinational national international industrial giant fortune"),
    (
        CHEAP,
        "cheap low-cost affordable affordability price prices cost costs efficient efficiency economical value lean budget thrift",
    ),
    (
        FINE,
        "premium luxury luxurious quality excellence excellent bespoke finest high-touch white-glove craftsmanship comfort",
    ),
    (
        NEW,
        "innovation innovative modern bold new experimentation disruption disruptive startup tomorrow's cutting-edge future",
    ),
    (OLD, "tradition traditional heritage stability stable proven established legacy continuity classic timeless core"),
    (FREE, "flexibility flexible freedom autonomy open openness agility agile creativity creative choice empowerment"),
    (
        HELD,
        "control consistency consistent compliance standardisation standardization governance discipline alignment security secure bank stability privacy",
    ),
    (
        PROFIT,
        "profit profits profitability profitable growth returns shareholder shareholders margin margins revenue commercial owners investors",
    ),
    (
        PURPOSE,
        "purpose people planet mission sustainability sustainable society social care nurses residents patients fairness community nature",
    ),
    (BROAD, "breadth broad comprehensive full-range everything wide variety choice"),
    (DEEP, "depth deep focus focused specialised specialized specialist simplicity simple expertise"),
    (
        HUMAN,
        "human personal bespoke tailored personalised personalized handmade custom customised customized high-touch individual",
    ),
    (MACHINE, "automated automation mass scale standardised standardized self-serve self-service digital scalable"),
];

/// Calls `each` with every form an entry stands for: `word`, or `word~` with its regular forms in both spellings.
pub fn forms(entry: &str, each: &mut dyn FnMut(&str)) {
    let Some(base) = entry.strip_suffix('~') else { return each(entry) };
    inflect(base, each);
    for (uk, us) in [("ise", "ize"), ("yse", "yze"), ("our", "or"), ("isation", "ization"), ("tre", "ter")] {
        if let Some(stem) = base.strip_suffix(uk) {
            let mut word = String::from(stem);
            word.push_str(us);
            inflect(&word, each);
        }
    }
}

/// The word, its plural, past and `-ing` forms.
fn inflect(base: &str, each: &mut dyn FnMut(&str)) {
    each(base);
    let vowel_before_y = base.len() > 1 && matches!(base.as_bytes()[base.len() - 2], b'a' | b'e' | b'o' | b'u');
    let (stem, s, ed, ing) = if let Some(stem) = base.strip_suffix('e') {
        (stem, "es", "ed", "ing")
    } else if let Some(stem) = base.strip_suffix('y').filter(|_| !vowel_before_y) {
        (stem, "ies", "ied", "ying")
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| base.ends_with(end)) {
        (base, "es", "ed", "ing")
    } else {
        (base, "s", "ed", "ing")
    };
    let mut word = String::new();
    for ending in [s, ed, ing] {
        word.clear();
        word.push_str(stem);
        word.push_str(ending);
        each(&word);
    }
}

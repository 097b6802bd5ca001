//! Four sets of words for one structure: a company, a public service, a city, an open-source project.

/// Which words the canvas uses. It changes nouns and function names, never structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Vocabulary {
    #[default]
    Company,
    PublicService,
    City,
    OpenSource,
}

/// The keys as stored, in menu order.
pub const KEYS: &[&str] = &["company", "public-service", "city", "open-source"];

/// The roles a function can have; a role picks its questions, and its name while nobody has typed one.
pub const ROLES: &[&str] = &["product", "sales", "marketing", "engineering", "other"];

impl Vocabulary {
    /// All four, in menu order.
    pub const ALL: [Vocabulary; 4] =
        [Vocabulary::Company, Vocabulary::PublicService, Vocabulary::City, Vocabulary::OpenSource];

    /// The vocabulary with this stored key; anything else is a company.
    pub fn from_key(key: &str) -> Vocabulary {
        match key {
            "public-service" => Vocabulary::PublicService,
            "city" => Vocabulary::City,
            "open-source" => Vocabulary::OpenSource,
            _ => Vocabulary::Company,
        }
    }

    /// The key as stored.
    pub fn key(self) -> &'static str {
        KEYS[self as usize]
    }

    /// The name in the menu.
    pub fn label(self) -> &'static str {
        ["Company", "Public service", "City", "Open source"][self as usize]
    }

    /// What a function of this role is called here while nobody has named it.
    pub fn function(self, role: &str) -> &'static str {
        let company = self == Vocabulary::Company;
        match role {
            "product" => {
                if company {
                    "Product"
                } else {
                    "Services"
                }
            }
            "sales" => {
                if company {
                    "Sales"
                } else {
                    "Partners"
                }
            }
            "marketing" => {
                if company {
                    "Marketing"
                } else {
                    "Communication"
                }
            }
            "engineering" => {
                if company {
                    "Engineering"
                } else {
                    "Operations"
                }
            }
            _ => "Another function",
        }
    }

    /// The two questions a function of this role answers for itself: what it gains or seeks, what it loses or leaves.
    pub fn function_asks(self, role: &str) -> [&'static str; 2] {
        let company = self == Vocabulary::Company;
        match role {
            "product" if company => ["What does the roadmap gain?", "What does the roadmap lose?"],
            "product" => ["Which services grow?", "Which services shrink or close?"],
            "sales" if company => ["Which deals do you seek?", "Which deals do you walk away from?"],
            "sales" => ["Which partners do you seek?", "Which partnerships do you let go?"],
            "marketing" if company => ["What do you say, and to whom?", "Which stages do you skip?"],
            "marketing" => ["What do you say, and to whom?", "What do you stop announcing?"],
            "engineering" if company => ["What is the architecture built for?", "What may it do badly?"],
            "engineering" => ["What must always work?", "What may work less well?"],
            _ => ["What do you do more of?", "What do you do less of?"],
        }
    }

    /// The labels of the four short direction lines: use case, differentiation, go-to-market, architecture.
    pub fn direction(self) -> [&'static str; 4] {
        match self {
            Vocabulary::Company => ["Use case", "What sets us apart", "How we go to market", "Architecture"],
            Vocabulary::PublicService => ["What people come for", "Why here", "How people reach us", "How we run it"],
            Vocabulary::City => ["What people need it for", "Why here", "How people hear of it", "How it is built"],
            Vocabulary::OpenSource => ["Use case", "What sets us apart", "How users find us", "Architecture"],
        }
    }

    /// What the people served are called, for hints: "customers", "people", "residents", "users".
    pub fn people(self) -> &'static str {
        ["customers", "people", "residents", "users"][self as usize]
    }
}

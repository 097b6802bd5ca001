//! Texts in other languages are left alone; English ones are not taken for them.

use bearing::lint::{Field, Lexicon, Statement, lint, rest, speaks_english};

const OTHER: &[&str] = &[
    "Wir wollen der führende Partner für innovative Lösungen und exzellenten Service sein",
    "Nous voulons être le leader des solutions innovantes pour tous les clients",
    "Queremos ser el socio de confianza para todos los clientes de la región",
    "Wij willen de beste partner voor al onze klanten zijn",
    "Vi vill vara den bästa partnern för alla våra kunder och medarbetare",
    "Vogliamo essere il partner di fiducia per tutti i nostri clienti",
    "Chcemy być najlepszym partnerem dla wszystkich klientów i nie tylko",
    "Мы хотим стать лидером рынка",
    "私たちは最高のパートナーになります",
    "نريد أن نكون الأفضل",
];

const ENGLISH: &[&str] = &[
    "We'll be the trusted partner for every business",
    "Open the Gdańsk depot",
    "Move the La Paz clinic to El Alto by May",
    "Night deliveries to Soho",
    "Dentists in Den Haag with two to eight chairs",
    "",
    "Größe",
];

#[test]
fn other_languages_are_left_alone() {
    for text in OTHER {
        assert!(!speaks_english(text), "{text}");
        let statement = Statement { field: Field::Sentence, text, over: None };
        assert_eq!(lint(&statement, &Lexicon::blank(Some(rest()))), [], "{text}");
    }
}

#[test]
fn english_is_recognised() {
    for text in ENGLISH {
        assert!(speaks_english(text), "{text}");
    }
}

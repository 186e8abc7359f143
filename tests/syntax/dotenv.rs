//! Our own reader of pasted `.env` files: against a port of compose-go's, and on what people paste.

use super::any_text::{any_text, cases};
use super::dotenv_readers::compose_go;
use proptest::prelude::*;
use slipway::syntax::dotenv::{FaultKind, assignment, comment, parse};

fn entries(file: &str) -> Vec<(String, String)> {
    parse(file).0.into_iter().map(|entry| (entry.name, entry.value)).collect()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_we_write_we_read(values in proptest::collection::vec(any_text(), 1..5), note in any_text()) {
        let mut file = comment(&note);
        for (index, value) in values.iter().enumerate() {
            file += &["\n", &assignment(&format!("N{index}"), value).text].concat();
        }
        let (read, faults) = parse(&file);
        prop_assert_eq!(faults, vec![]);
        prop_assert!(read.iter().enumerate().all(|(index, entry)| entry.line == index + 2));
        let read: Vec<String> = read.into_iter().map(|entry| entry.value).collect();
        prop_assert_eq!(read, values);
    }

    /// Wherever compose-go reads a file without a word, so do we, and we read the same.
    #[test]
    fn we_read_what_compose_reads(pieces in proptest::collection::vec(env_piece(), 0..24)) {
        let file = pieces.concat();
        let (read, faults) = parse(&file);
        if faults.is_empty() && let Ok(expected) = compose_go(&file) {
            let read: Vec<_> = read.into_iter().map(|entry| (entry.name, entry.value)).collect();
            prop_assert_eq!(read, expected, "{}", file);
        }
    }

    #[test]
    fn no_paste_makes_it_panic(text in any_text(), pieces in proptest::collection::vec(env_piece(), 0..40)) {
        let lines = text.lines().count() + 1;
        let (read, _) = parse(&text);
        prop_assert!(read.iter().all(|entry| (1..=lines).contains(&entry.line)));
        parse(&pieces.concat());
    }
}

fn env_piece() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(
        &[
            "A",
            "B",
            "export ",
            "=",
            "=",
            "=",
            ":",
            " ",
            "\t",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "'",
            "\"",
            "\\",
            "\\n",
            "\\\"",
            "\\$",
            "$",
            "$$",
            "#",
            " #",
            " # x",
            "x",
            "y z",
            "é",
            "\\0101",
            "\\0",
            "\u{a0}",
            "1",
            "-",
            "A='x'\n",
            "A=\"x\"\n",
            "B=x\n",
        ][..],
    )
}

#[test]
fn all_forms_that_people_paste() {
    let case = |file: &str, expected: &[(&str, &str)]| {
        let (read, faults) = parse(file);
        let read: Vec<_> = read.iter().map(|entry| (&*entry.name, &*entry.value)).collect();
        assert_eq!((read, &faults[..]), (expected.to_vec(), &[][..]), "{file}");
    };
    case("\u{feff}A=1\r\nB=2\r\n", &[("A", "1"), ("B", "2")]);
    case("# note\n\n  export A = x y # why\nB=\n", &[("A", "x y"), ("B", "")]);
    case("A='it is $5' # why\nB=\"a\\nb\\t\\$c \\\"q\\\"\"", &[("A", "it is $5"), ("B", "a\nb\t$c \"q\"")]);
    case("KEY=\"-----BEGIN\nabc\n-----END\"\nB=1", &[("KEY", "-----BEGIN\nabc\n-----END"), ("B", "1")]);
    case("A: yaml style\nB=a#b", &[("A", "yaml style"), ("B", "a#b")]);
    case("URL=postgres://u:p@db:5432/x?a=b", &[("URL", "postgres://u:p@db:5432/x?a=b")]);
    case("A=p$$5\nB='p$5'\nC='it\\'s'", &[("A", "p$5"), ("B", "p$5"), ("C", "it's")]);
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_the_rest_survives() {
    let name = || "A".to_owned();
    let case = |file: &str, line, kind, expected: &[(&str, &str)]| {
        let (_, faults) = parse(file);
        let faults: Vec<_> = faults.into_iter().map(|fault| (fault.line, fault.kind)).collect();
        assert_eq!(faults, [(line, kind)], "{file}");
        let expected: Vec<_> = expected.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        assert_eq!(entries(file), expected, "{file}");
    };
    case("B=1\nA\nC=2", 2, FaultKind::NoValue { name: name() }, &[("B", "1"), ("C", "2")]);
    case("two words=1\nC=2", 1, FaultKind::BadName("two words".into()), &[("C", "2")]);
    case("=1", 1, FaultKind::BadName(String::new()), &[]);
    case(
        "A='tis\nB=don't\nC='x'",
        1,
        FaultKind::UnclosedQuote { name: name() },
        &[("A", "'tis"), ("B", "don't"), ("C", "x")],
    );
    case("\nA=\"x\n# y", 2, FaultKind::UnclosedQuote { name: name() }, &[("A", "\"x")]);
    case("A='x' y\nB=2", 1, FaultKind::TextAfterQuote { name: name() }, &[("A", "x"), ("B", "2")]);
    case("A=$B/x", 1, FaultKind::Reference { name: name(), variable: "B".into() }, &[("A", "$B/x")]);
    case("A=\"${B:-c}\"", 1, FaultKind::Reference { name: name(), variable: "B".into() }, &[("A", "${B:-c}")]);
    case("A=pa$5", 1, FaultKind::LoneDollar { name: name() }, &[("A", "pa$5")]);
    case("A=100$", 1, FaultKind::LoneDollar { name: name() }, &[("A", "100$")]);
}

/// The line behind it is read on its own: `y` alone is a name without a value.
#[test]
fn an_unclosed_quote_costs_one_line() {
    let kinds: Vec<_> = parse("A=\"x\ny\nB=1").1.into_iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [FaultKind::UnclosedQuote { name: "A".into() }, FaultKind::NoValue { name: "y".into() }]);
}

/// Reading that looked at the rest of the text again for each line would take minutes here.
#[test]
fn long_and_hostile_texts_take_no_longer_than_their_length() {
    for line in ["A='x\n", "A=\"\\\"\n", "A=${B\n", "A=\"x\nB='y\n", "A=$$$", "A=\\", "A='\n'", "\u{a0}x\n"] {
        let file = line.repeat(60_000);
        let (entries, faults) = parse(&file);
        assert!(!entries.is_empty() || !faults.is_empty(), "{line:?}");
    }
}

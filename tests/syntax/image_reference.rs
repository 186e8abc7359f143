//! Image references against the grammar of distribution/reference as one regular expression.

use proptest::prelude::*;
use regex::Regex;
use slipway::syntax::image_reference::{Fault, check_tag, parse};
use std::sync::LazyLock;

static GRAMMAR: LazyLock<Regex> = LazyLock::new(|| {
    let host = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    let part = r"[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*";
    let registry = format!(r"(?:(?:localhost|{host}(?:\.{host})+)(?::[0-9]+)?|{host}:[0-9]+)/");
    let tag = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}";
    let digest = "[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,}";
    Regex::new(&format!("^(?:{registry})?{part}(?:/{part})*(?::{tag})?(?:@{digest})?$")).unwrap()
});

fn any_reference() -> impl Strategy<Value = String> {
    let pieces = [
        "a",
        "b1",
        "app",
        "A",
        "ghcr.io",
        "localhost",
        ":5000",
        "/",
        "/",
        ":",
        ".",
        "_",
        "__",
        "-",
        "--",
        "@",
        "1.0",
        "xor:",
        " ",
        "0123456789abcdef0123456789abcdef",
        "sha256:",
        "é",
        "+",
        "registry",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(super::any_text::cases(3_000))]

    #[test]
    fn agrees_with_the_grammar(text in any_reference()) {
        let read = parse(&text);
        let name = text.split(['@', ':']).next().unwrap_or_default();
        let is_an_id = name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        // The expression takes `a.b_c/d` for a repository; Docker takes `a.b_c` for a registry, which it cannot be.
        let is_no_host = text.split_once('/').is_some_and(|(first, _)| first.contains('.') && first.contains('_'));
        let is_short = text.split_once("@sha256:").is_some_and(|(_, hex)| hex.len() != 64);
        let expected = GRAMMAR.is_match(&text) && !is_an_id && !is_no_host && !is_short;
        prop_assert_eq!(read.is_ok(), expected, "{}: {:?}", text, read);
        if let Ok(reference) = read {
            prop_assert_eq!(reference.to_string(), text);
        }
    }

    #[test]
    fn never_panics(text in super::any_text::any_text()) {
        prop_assert_eq!(parse(&text).is_ok(), GRAMMAR.is_match(&text));
        prop_assert!(check_tag(&text).is_err() || text.len() <= 128);
    }
}

#[test]
fn takes_references_apart() {
    let digest = "sha256:".to_owned() + &"0f".repeat(32);
    let case = |text: &str, registry, repository: &str, tag, digest| {
        let read = parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        assert_eq!(read.to_string(), text);
        let parts = (read.registry.as_deref(), &*read.repository, read.tag.as_deref(), read.digest.as_deref());
        assert_eq!(parts, (registry, repository, tag, digest), "{text}");
    };
    case("nginx", None, "nginx", None, None);
    case("postgres:18-alpine", None, "postgres", Some("18-alpine"), None);
    case("angelhodar/flask-app:V1.0", None, "angelhodar/flask-app", Some("V1.0"), None);
    case("ghcr.io/owner/app", Some("ghcr.io"), "owner/app", None, None);
    case("localhost/app", Some("localhost"), "app", None, None);
    case("localhost:5000/a/b:1", Some("localhost:5000"), "a/b", Some("1"), None);
    case("Registry.Example.COM/a__b/c-----d.e_f", Some("Registry.Example.COM"), "a__b/c-----d.e_f", None, None);
    case(&format!("python:3.14@{digest}"), None, "python", Some("3.14"), Some(&digest));
    case("localhost:5000", None, "localhost", Some("5000"), None);
    case(&"g".repeat(64), None, &"g".repeat(64), None, None);
}

#[test]
fn names_each_fault() {
    let case = |text: &str, expected| assert_eq!(parse(text), Err(expected), "{text}");
    case("", Fault::Empty);
    case("https://ghcr.io/a/b", Fault::Scheme);
    case("AngelHodar/App:V1", Fault::UpperCase { mend: "angelhodar/app".into() });
    case("a//b", Fault::EmptyPart);
    case("/a", Fault::EmptyPart);
    case("a/", Fault::EmptyPart);
    case(":tag", Fault::EmptyPart);
    case("my app", Fault::Character(' '));
    case("ñandú", Fault::Character('ñ'));
    case("a..b", Fault::Separator { part: "a..b".into() });
    case("a/b___c", Fault::Separator { part: "b___c".into() });
    case("-a", Fault::Separator { part: "-a".into() });
    case("a._b", Fault::Separator { part: "a._b".into() });
    case("ghcr.io:/a", Fault::Registry("ghcr.io:".into()));
    case("ghcr..io/a", Fault::Registry("ghcr..io".into()));
    case("-x.io/a", Fault::Registry("-x.io".into()));
    case("a:80b/c", Fault::Registry("a:80b".into()));
    case("nginx:", Fault::EmptyTag);
    case("nginx:.1", Fault::Tag(".1".into()));
    case("nginx:1.0+build", Fault::Tag("1.0+build".into()));
    case("nginx:a:b", Fault::Tag("a:b".into()));
    case(&format!("nginx:{}", "a".repeat(129)), Fault::LongTag);
    case("nginx@sha256:abc", Fault::Digest("sha256:abc".into()));
    case("nginx@", Fault::Digest(String::new()));
    case(&"a".repeat(256), Fault::TooLong);
    case(&"0123456789abcdef".repeat(4), Fault::LooksLikeAnId);
}

//! Joins the style files into one and takes out what only its writers need.

use std::fs;

use anyhow::{Context, Result};

use crate::place;

/// One sheet from all files, in their order; made smaller for the release.
pub fn sheet(paths: &[String], release: bool) -> Result<String> {
    let mut joined = String::new();
    for path in paths {
        joined += &fs::read_to_string(place::root().join(path)).with_context(|| path.clone())?;
        joined.push('\n');
    }
    Ok(if release { smaller(&joined) } else { joined })
}

/// Signs that need no blank on either side.
const SEPARATORS: [char; 5] = [' ', '{', '}', ';', ','];

/// Takes out comments and blanks that carry no meaning. Strings and `url(...)` stay as they are.
fn smaller(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(sign) = rest.chars().next() {
        let token = token(rest);
        let (text, after) = rest.split_at(token);
        rest = after;
        let is_apart = out.is_empty() || out.ends_with(SEPARATORS);
        if sign.is_whitespace() {
            out.push_str(if is_apart { "" } else { " " });
            continue;
        }
        if text.starts_with("/*") {
            // `.a/**/.b` is one element and `.a .b` are two: where nothing else is between, the comment stays.
            let is_apart = is_apart || rest.is_empty() || rest.starts_with(SEPARATORS) || rest.starts_with("/*");
            out.push_str(if is_apart || rest.starts_with(char::is_whitespace) { "" } else { "/**/" });
            continue;
        }
        if ['{', '}', ';', ','].contains(&sign) {
            out.truncate(out.trim_end_matches(' ').len());
        }
        if sign == '}' {
            out.truncate(out.trim_end_matches(';').len());
        }
        if sign == ';' && out.ends_with(';') {
            continue;
        }
        out.push_str(text);
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

/// How many bytes belong together at the start of `css`: a comment, a string, an address, a run of blanks, or one sign.
fn token(css: &str) -> usize {
    let first = css.chars().next().map_or(0, char::len_utf8);
    let until = |end: &str, from: usize| css[from..].find(end).map_or(css.len(), |at| from + at + end.len());
    if css.starts_with("/*") {
        return until("*/", 2);
    }
    if css.starts_with(['"', '\'']) {
        return string(css);
    }
    if css.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("url(")) {
        let inside = css[4..].trim_start();
        let from = css.len() - inside.len();
        return if inside.starts_with(['"', '\'']) { from + string(inside) } else { until(")", from) };
    }
    if css.starts_with('\\') {
        return first + css[first..].chars().next().map_or(0, char::len_utf8);
    }
    if css.starts_with(char::is_whitespace) {
        return css.len() - css.trim_start().len();
    }
    first
}

fn string(css: &str) -> usize {
    let quote = css.chars().next();
    let mut signs = css.char_indices().skip(1);
    while let Some((at, sign)) = signs.next() {
        if sign == '\\' {
            signs.next();
        } else if Some(sign) == quote {
            return at + 1;
        }
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::smaller;

    #[test]
    fn comments_and_blanks_go() {
        let css =
            "/* first */\n@layer a, b;\n.x > .y ,\n.z {\n  color : red;\n  margin: 0 auto ;;\n}\n\n/* last */";
        assert_eq!(smaller(css), "@layer a,b;.x > .y,.z{color : red;margin: 0 auto}");
    }

    #[test]
    fn blanks_that_mean_something_stay() {
        for css in [
            "a :hover{x:calc(1px + 2px)}",
            "@media (min-width: 1px) and (x){a b{c:d}}",
            "a{b:c!important}",
            ":is(a,b) :not(c){d:e}",
        ] {
            assert_eq!(smaller(css), css);
        }
        assert_eq!(smaller(".a/* x */.b{c:d}"), ".a/**/.b{c:d}");
        assert_eq!(smaller(".a /* x */ .b{c:d}"), ".a .b{c:d}");
    }

    #[test]
    fn strings_and_addresses_are_not_looked_into() {
        for css in [
            r#"a{content:"/* no ; comment */  \" }"}"#,
            "a{content:'  '}",
            "a{background:url(data:image/svg+xml;x,/*y*/  z)}",
            r#"a{background:url( "a  ;  b" )}"#,
            r"a\:b{c:d}",
            r"a\;{c:d}",
        ] {
            assert_eq!(smaller(css), css);
        }
    }

    #[test]
    fn what_is_cut_off_does_not_panic() {
        for css in ["", "/*", "\"", "url(", "a{b:'\\", "ñ{c:d", "\\", "/* é */ñ"] {
            smaller(css);
        }
    }
}

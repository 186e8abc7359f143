//! Values of a compose.yaml: YAML first, then Compose's interpolation as compose-go's `template.go` does it.

use super::any_text::{any_text, cases};
use proptest::prelude::*;
use slipway::syntax::{compose, yaml};

/// `$$` is a dollar; every other `$` would be a variable or an error.
fn interpolated(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        out.push(c);
        if c == '$' && rest.next() != Some('$') {
            return Err(format!("not literal: {text}"));
        }
    }
    Ok(out)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_literal_survives_yaml_and_interpolation(text in any_text()) {
        let file = ["value: ", &yaml::scalar(&compose::literal(&text)), "\n"].concat();
        let read: yaml_serde::Value = yaml_serde::from_str(&file).unwrap();
        prop_assert_eq!(interpolated(read["value"].as_str().unwrap()), Ok(text));
    }
}

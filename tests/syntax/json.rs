//! JSON by `serde_json`.

use super::any_text::{any_text, cases};
use proptest::prelude::*;
use slipway::syntax::json;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn strings_and_arrays_come_back(texts in proptest::collection::vec(any_text(), 0..4)) {
        let written = json::array(&texts);
        let leaves_its_line = written.contains(['\n', '\r', '\u{2028}', '\u{85}']);
        prop_assert!(!leaves_its_line);
        prop_assert_eq!(serde_json::from_str::<Vec<String>>(&written).unwrap(), texts);
    }
}

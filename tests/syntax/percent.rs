//! Percent-encoding by the rules of RFC 3986, written again for this test.

use super::any_text::{any_text, cases};
use proptest::prelude::*;
use slipway::syntax::percent;

/// What a fragment may hold unencoded, less `&` and `=`, which separate.
fn is_legal(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$'()*+,;:@/?".contains(&byte)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn components_come_back(text in any_text()) {
        let written = percent::encode_component(&text);
        prop_assert!(written.bytes().all(|byte| byte == b'%' || is_legal(byte)));
        prop_assert_eq!(percent::decode(&written), Some(text));
    }

    #[test]
    fn nothing_makes_decoding_panic(text in any_text()) {
        let survives = percent::decode(&text).is_none_or(|decoded| decoded.len() <= text.len());
        prop_assert!(survives);
    }
}

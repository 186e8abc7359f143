//! Percent-encoding for the part of an address after `#` (RFC 3986): short, and readable where it can be.

/// A text as one component between `&` and `=` in a URL fragment.
///
/// `A-Z a-z 0-9 - _ . ~ / : @ , +` stay as they are (all are legal in a fragment and none of them separates); a space
/// becomes `%20`, every other byte of the UTF-8 text `%XX`.
pub fn encode_component(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/:@,+".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(hex_digit(byte >> 4));
            out.push(hex_digit(byte & 15));
        }
    }
    out
}

/// The text that was encoded; `None` when a `%` is not followed by two hex digits or the bytes are not UTF-8.
///
/// Unencoded characters stand for themselves, also those that [`encode_component`] would have encoded: browsers and
/// chat programs rewrite addresses. A `+` is a plus, not a space.
pub fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = hex_value(bytes.next()?)?;
            let low = hex_value(bytes.next()?)?;
            out.push(high << 4 | low);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

fn hex_digit(nibble: u8) -> char {
    char::from_digit(u32::from(nibble), 16).expect("four bits are below 16").to_ascii_uppercase()
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_values_stay_readable() {
        let case = |text, expected| assert_eq!(encode_component(text), expected, "{text:?}");
        case("gunicorn app:app", "gunicorn%20app:app");
        case("docker.io/angelhodar", "docker.io/angelhodar");
        case("a=b&c#d%", "a%3Db%26c%23d%25");
        case("ñ😀", "%C3%B1%F0%9F%98%80");
    }

    #[test]
    fn decoding_refuses_what_is_cut_or_broken() {
        let case = |text, expected: Option<&str>| {
            assert_eq!(decode(text).as_deref(), expected, "{text:?}");
        };
        case("a%20b+c", Some("a b+c"));
        case("%c3%B1", Some("ñ"));
        case("ñ d", Some("ñ d"));
        for broken in ["%", "%2", "%zz", "%+1", "a%C3", "%é9"] {
            case(broken, None);
        }
    }
}

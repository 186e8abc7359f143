//! The backslashes of a `.env` file in Compose's language (compose-go, `dotenv/parser.go`). Knows no lines or names.

/// The text between quotes with `\'` or `\"` turned into the quote itself; other backslashes stay.
pub(super) fn without_escaped_quotes(quote: char, spelled: &str) -> String {
    let mut out = String::with_capacity(spelled.len());
    let mut escaped = false;
    for c in spelled.chars() {
        if escaped && c == quote {
            out.pop();
        }
        out.push(c);
        escaped = c == '\\' && !escaped;
    }
    out
}

/// The escapes of double quotes. `\$` becomes `$$`, which interpolation turns into a dollar; what is no escape stays.
pub(super) fn unescaped(spelled: &str) -> String {
    let mut out = String::with_capacity(spelled.len());
    let mut rest = spelled;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (character, length) = escape(&rest[at..]);
        out.push_str(&character);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

/// What the escape at the start of this text stands for, and its length in bytes.
fn escape(text: &str) -> (String, usize) {
    let character = match text[1..].chars().next() {
        Some('$') => return ("$$".to_owned(), 2),
        Some('0') => return octal(text),
        Some('a') => '\u{7}',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('v') => '\u{b}',
        Some(c @ ('\\' | '"')) => c,
        _ => return ("\\".to_owned(), 1),
    };
    (character.to_string(), 2)
}

/// `\0ddd` with exactly three octal digits up to 0377; anything else stays as it is.
fn octal(text: &str) -> (String, usize) {
    let digits: String = text[2..].chars().take(3).take_while(char::is_ascii_digit).collect();
    let length = 2 + digits.len();
    let code =
        Some(&digits).filter(|digits| digits.len() == 3).and_then(|digits| u8::from_str_radix(digits, 8).ok());
    let character = code.map_or_else(|| text[..length].to_owned(), |code| char::from(code).to_string());
    (character, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_double_quotes() {
        let case = |spelled, expected| assert_eq!(unescaped(spelled), expected, "{spelled}");
        case(r"l1\nl2\r\t", "l1\nl2\r\t");
        case(r"c:\\tmp\\", r"c:\tmp\");
        case(r"\\n", r"\n");
        case(r"\$HOME", "$$HOME");
        case(r"\a\b\f\v", "\u{7}\u{8}\u{c}\u{b}");
        case(r"\0101\0351", "Aé");
        case(r"\0 \01 \0999 \0777 \c \x \é \", r"\0 \01 \0999 \0777 \c \x \é \");
    }

    #[test]
    fn escaped_quotes() {
        assert_eq!(without_escaped_quotes('"', r#"say \"hi\" \'"#), r#"say "hi" \'"#);
        assert_eq!(without_escaped_quotes('\'', r"it\'s \\"), r"it's \\");
    }
}

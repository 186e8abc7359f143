//! Texts inside a GitHub Actions workflow, where `${{ … }}` is run before anything reads the value.

/// A text in which nothing is run: an expression that begins in it comes out as text.
pub fn literal(text: &str) -> String {
    text.replace("${{", "${{ '${{' }}")
}

/// A line of an input that takes a list, such as `build-args`. The actions read such lines as CSV, in which `"` is
/// special; a comma is not, because they put the fields together again.
pub fn list_line(text: &str) -> String {
    if text.contains('"') { literal(&format!("\"{}\"", text.replace('"', "\"\""))) } else { literal(text) }
}

#[cfg(test)]
mod tests {
    use super::{list_line, literal};

    #[test]
    fn expressions_stay_text() {
        assert_eq!(literal("a ${{ secrets.KEY }} $x"), "a ${{ '${{' }} secrets.KEY }} $x");
        assert_eq!(literal("{{ x }}"), "{{ x }}");
    }

    #[test]
    fn quotes_are_doubled_as_in_csv() {
        assert_eq!(list_line("NAME=a,b"), "NAME=a,b");
        assert_eq!(list_line("NAME=a,\"b\""), "\"NAME=a,\"\"b\"\"\"");
        assert_eq!(list_line("N=\"${{"), "\"N=\"\"${{ '${{' }}\"");
    }
}

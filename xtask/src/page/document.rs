//! Writes the finished `index.html` of the site, and the script that starts it.

use super::link::{Link, replace};

/// What the page may load and do: itself, WebAssembly, and nothing from anywhere else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; font-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The names under which the built files go into the finished document.
pub struct Built {
    pub js: String,
    /// What runs before the first screen is painted.
    pub first: String,
    pub start: String,
    pub style: String,
}

/// The source with each link that asks for something replaced by what was built from it.
pub fn write(source: &str, links: &[Link], built: &Built) -> String {
    let mut style = format!("<link rel=\"stylesheet\" href=\"{}\">", built.style);
    let html = replace(source, links, |link| match link.rel() {
        _ if !link.is_built() => None,
        "rust" => Some(loading(built)),
        "css" => Some(std::mem::take(&mut style)),
        _ => Some(String::new()),
    });
    with_policy(html, CONTENT_SECURITY_POLICY)
}

/// The policy goes before everything that it is about. Hosts that send headers of ours are rare.
pub fn with_policy(mut html: String, policy: &str) -> String {
    let tag = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let after = html.find("<head>").map_or(0, |at| at + "<head>".len());
    html.insert_str(after, &tag);
    html
}

/// The WebAssembly is asked for by the script, when the first screen is painted: on a slow line it would come before the
/// style. The script that reading waits for stands last, so that everything is asked for at once: where a document holds a
/// policy, browsers do not look ahead of a script.
fn loading(built: &Built) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{}\">\n\
         <script type=\"module\" src=\"{}\"></script>\n\
         <script src=\"{}\"></script>",
        built.js, built.start, built.first
    )
}

/// A script that waits for nothing, and that what is painted first waits for.
pub const FIRST: &str = include_str!("first.js");

/// The script that starts the page. It is a file of its own, since the policy forbids scripts in the document.
pub fn start_script(js: &str, wasm: &str, later: Option<&str>, is_release: bool) -> String {
    let painted = code(include_str!("start.js"));
    let begin = |wasm: &str, then: &str| {
        format!("const program = painted.then(() => init({{ module_or_path: part(\"./{wasm}\"{then}) }}));\n")
    };
    let begin = match later {
        None => format!("import init from \"./{js}\";\n{painted}{}", begin(wasm, "")),
        Some(later) => format!(
            "import init, {{ later }} from \"./{js}\";\nconst LATER = \"./{later}\";\n{painted}{}{}",
            code(include_str!("early.js")),
            begin(wasm, ", hurry")
        ),
    };
    let begin = begin + &code(include_str!("failed.js"));
    let then = if is_release { include_str!("updates.js") } else { include_str!("reload.js") };
    begin + &code(then)
}

/// Without the lines that are for readers.
pub fn code(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::link::links, Built, start_script, write};

    const SOURCE: &str = r#"<!doctype html>
<head>
  <meta charset="utf-8">
  <link data-trunk rel="css" href="style/a.css">
  <link data-trunk rel="css" href="style/c.css">
  <link data-trunk rel="copy-file" href="public/icon.svg">
  <link rel="icon" href="icon.svg">
  <link data-trunk rel="rust" data-bin="slipway">
</head>
"#;

    #[test]
    fn the_finished_document_names_what_was_built_and_nothing_else() {
        let built = Built {
            js: "s-2.js".into(),
            first: "first-1.js".into(),
            start: "start-3.js".into(),
            style: "style-4.css".into(),
        };
        let html = write(SOURCE, &links(SOURCE).unwrap(), &built);
        let expected = r#"  <meta charset="utf-8">
  <link rel="stylesheet" href="style-4.css">
  <link rel="icon" href="icon.svg">
  <link rel="modulepreload" href="s-2.js">
<script type="module" src="start-3.js"></script>
<script src="first-1.js"></script>
</head>
"#;
        assert!(html.ends_with(expected), "{html}");
        assert!(
            html.starts_with("<!doctype html>\n<head>\n<meta http-equiv=\"Content-Security-Policy\""),
            "{html}"
        );
    }

    #[test]
    fn the_second_part_is_asked_for_where_there_is_one() {
        let one = start_script("a.js", "b.wasm", None, true);
        assert!(!one.contains("later") && one.contains("part(\"./b.wasm\")"), "{one}");
        let two = start_script("a.js", "b.wasm", Some("later-1.wasm"), true);
        assert!(two.starts_with("import init, { later } from \"./a.js\";\n"), "{two}");
        assert!(two.contains("const LATER = \"./later-1.wasm\";"), "{two}");
        assert!(two.contains("part(\"./b.wasm\", hurry)"), "{two}");
    }
}

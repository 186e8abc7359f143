//! Markdown by `pulldown-cmark` with GitHub's tables and crossed-out text.

use super::any_text::{any_text, cases};
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use slipway::syntax::markdown;

/// All text on the page, of code and of prose alike, provided that there is no other markup around it than `allowed`.
fn words(document: &str, allowed: fn(&Tag) -> bool) -> Result<String, String> {
    let mut out = String::new();
    for event in
        Parser::new_ext(document, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH)
    {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::Start(tag) if !allowed(&tag) => return Err(format!("{tag:?} in {document:?}")),
            Event::Start(_) | Event::End(_) => {}
            other => return Err(format!("{other:?} in {document:?}")),
        }
    }
    Ok(out)
}

fn is_prose(tag: &Tag) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::List(_))
}

/// The cells of the one row of a table.
fn cells(row: &str) -> Vec<String> {
    let document = format!("| a | b |\n|---|---|\n{row}\n");
    let mut cells = Vec::new();
    let mut in_body = false;
    for event in Parser::new_ext(&document, Options::ENABLE_TABLES) {
        match event {
            Event::End(TagEnd::TableHead) => in_body = true,
            Event::Start(Tag::TableCell) if in_body => cells.push(String::new()),
            Event::Text(text) | Event::Code(text) if in_body => {
                cells.last_mut().unwrap().push_str(&text);
            }
            _ => {}
        }
    }
    cells
}

/// What is left of a text when it has to stand on one line.
fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || "\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}".contains(c);
    let pieces: Vec<&str> = text.split(breaks).filter(|piece| !piece.is_empty()).collect();
    pieces.join(" ").trim_end().to_owned()
}

fn visible(text: &str) -> String {
    text.replace("\r\n", " ").chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn fences_hold_any_text(text in any_text(), language in "[a-z`\n ]{0,5}") {
        let written = markdown::code_fence(&text, &language);
        let events: Vec<Event> = Parser::new(&written).collect();
        let [Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))), inner @ .., Event::End(_)] = &events[..] else {
            return Err(TestCaseError::fail(format!("{written:?} reads {events:?}")));
        };
        let text_of = |event: &Event| if let Event::Text(text) = event { text.to_string() } else { format!("{event:?}") };
        let read: String = inner.iter().map(text_of).collect();
        let expected = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
        prop_assert_eq!(read.trim_end_matches('\n'), expected.trim_end_matches('\n'));
    }

    #[test]
    fn code_and_words_come_back(text in any_text()) {
        let code = format!("Type {}.", markdown::inline_code(&text));
        prop_assert_eq!(words(&code, is_prose), Ok(format!("Type {}.", visible(&text))));
        let expected = one_line(&text);
        for document in ["{}", "# {}", "- {}", "Say {}"] {
            let around = document.strip_suffix("{}").unwrap_or_default().trim_start_matches(['#', '-', ' ']);
            let marked = markdown::text(&text);
            let document = document.replace("{}", &marked);
            let expected = format!("{around}{expected}");
            prop_assert_eq!(words(&document, is_prose), Ok(expected.trim_end().to_owned()), "{}", document);
        }
    }

    #[test]
    fn cells_come_back(text in any_text()) {
        let row = format!("| {} | {} |", markdown::cell_text(&text), markdown::cell_code(&text));
        let read = cells(&row);
        prop_assert_eq!(read.len(), 2, "{}", row);
        let expected = [one_line(&text), visible(&text)];
        prop_assert_eq!(read[0].trim_matches(' '), expected[0].trim_matches(' '));
        prop_assert_eq!(read[1].trim_matches(' '), expected[1].trim_matches(' '));
    }
}

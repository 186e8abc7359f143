//! The text of the file. Its lines are put into the document by hand: those that stayed the same stay untouched, so
//! that a keystroke costs what it changes and not what the file is long.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, ScrollLogicalPosition};

use super::shown::{Block, File, Shown};
use crate::difference::kept;
use crate::question::Question;
use crate::sheet::{Comments, Kind, Line};
use crate::text::{Language, PagePhrase};
use crate::ui::fields::{go, show};
use crate::ui::view::{Held, Piece, after, flag, memo, text, view};
use crate::ui::wizard::{Wizard, use_wizard};

/// What stands for a random password until it is written.
const DOTS: &str = "••••••••••••";

#[component]
pub fn Lines() -> Piece {
    let wizard = use_wizard();
    let shown = expect_context::<Shown>();
    let code = Held::new();
    let margin = Held::new();
    let rows = StoredValue::new_local(Rows::default());
    // The same file before the last change, printed once for each change and not for each letter.
    let before = memo(move || {
        let before = wizard.before.get()?;
        let path = shown.file.read().path.clone();
        let sheet = before.sheet(&path)?;
        Some(sheet.printed(before.project.comments, before.project.language))
    });
    let colour = move |rows: &mut Rows| {
        let file = shown.file.read_untracked();
        let caret =
            shown.caret.get_untracked().and_then(|line| file.block_of.get(line)).map(|at| &file.blocks[*at]);
        rows.light(&file, wizard.asked.get_untracked(), caret);
    };
    after(move || {
        let (Some(code), Some(margin)) = (code.get::<Element>(), margin.get::<Element>()) else { return };
        let file = shown.file.read();
        rows.update_value(|rows| {
            rows.show(&code, &file);
            rows.mark(before.read().as_deref());
            rows.annotate(&margin, &file, wizard.language.get(), shown.notes.get());
            colour(rows);
        });
    });
    after(move || {
        wizard.asked.track();
        shown.caret.track();
        rows.update_value(colour);
    });
    after(move || wizard.pointed.set(shown.block().and_then(|block| block.from)));
    view! {
        <div class="sheet" class:noted=flag(move || shown.notes.get() && shown.has_notes())>
            <pre
                node_ref=code
                class="lines"
                role="tabpanel"
                id="panel"
                lang=text(move || shown.file.read().language.id())
                tabindex="0"
                aria-label=text(move || shown.file.read().path.clone())
                aria-describedby="strip"
                on:pointermove=move |event| shown.point(line_at(&event))
                on:pointerleave=move |_| shown.point(None)
                on:click=move |event| shown.point(line_at(&event))
                on:keydown=move |event| by_key(&event, wizard, shown, rows)
            ></pre>
            <div
                node_ref=margin
                class="margin"
                aria-hidden="true"
                on:click=move |event| follow(&event, wizard, shown)
            ></div>
        </div>
        <p class="hidden">{wizard.say(PagePhrase::LinesByKey)}</p>
    }
}

impl Shown {
    fn point(self, line: Option<usize>) {
        if self.caret.get_untracked() != line {
            self.caret.set(line);
        }
    }
}

/// The line under the pointer. Beside a line's text it is found by its height: all unbroken lines are equally high.
fn line_at(event: &MouseEvent) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if let Ok(Some(line)) = target.closest(".line") {
        return place_of(&line);
    }
    let y = f64::from(event.client_y());
    let lines = target.closest("pre").ok()??.children();
    let (mut low, mut high) = (0, lines.length());
    while low < high {
        let middle = u32::midpoint(low, high);
        let place = lines.item(middle)?.get_bounding_client_rect();
        if y < place.top() {
            high = middle;
        } else if y >= place.bottom() {
            low = middle + 1;
        } else {
            return Some(middle as usize);
        }
    }
    None
}

fn place_of(line: &Element) -> Option<usize> {
    let mut place = 0;
    let mut before = line.previous_element_sibling();
    while let Some(line) = before {
        place += 1;
        before = line.previous_element_sibling();
    }
    Some(place)
}

/// The caret goes from block to block; Enter leads to the question.
fn by_key(event: &KeyboardEvent, wizard: Wizard, shown: Shown, rows: StoredValue<Rows, LocalStorage>) {
    let file = shown.file.read_untracked();
    let now = shown.caret.get_untracked();
    let last = file.lines.len().saturating_sub(1);
    let block = now.and_then(|line| file.block_of.get(line)).map(|block| file.blocks[*block].clone());
    let to = match (event.key().as_str(), block) {
        ("ArrowDown", Some(block)) => (block.last + 1).min(last),
        ("ArrowUp", Some(block)) => file.blocks[file.block_of[block.first.saturating_sub(1)]].first,
        ("ArrowDown" | "ArrowUp" | "Home", _) => 0,
        ("End", _) => last,
        ("Enter", Some(Block { from: Some(question), .. })) => return go(wizard, question),
        _ => return,
    };
    event.prevent_default();
    shown.point(Some(to));
    rows.with_value(|rows| {
        if let Some(row) = rows.rows.get(to) {
            show(&row.element, ScrollLogicalPosition::Nearest);
        }
    });
}

/// A note in the margin leads to its question.
fn follow(event: &MouseEvent, wizard: Wizard, shown: Shown) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(note) = target.and_then(|target| target.closest(".note").ok().flatten()) else { return };
    let line = note.get_attribute("data-line").and_then(|line| line.parse::<usize>().ok());
    let file = shown.file.read_untracked();
    let block = line.and_then(|line| file.block_of.get(line)).map(|block| &file.blocks[*block]);
    if let Some(question) = block.and_then(|block| block.from) {
        go(wizard, question);
    }
}

/// The lines in the document.
#[derive(Default)]
struct Rows {
    path: String,
    rows: Vec<Row>,
    notes: Vec<Margin>,
}

struct Row {
    line: Line,
    element: HtmlElement,
    classes: [bool; 3],
}

/// Names of [`Row::classes`], in their order.
const CLASSES: [&str; 3] = ["changed", "lit", "here"];

struct Margin {
    element: HtmlElement,
    said: String,
    place: (usize, usize),
}

impl Rows {
    /// Makes the document show these lines, leaving those that it shows already.
    fn show(&mut self, code: &Element, file: &File) {
        if self.path != file.path {
            self.path.clone_from(&file.path);
            self.rows.clear();
            code.set_text_content(None);
            begin_at_top(code);
        }
        let stays = kept(&self.rows, &file.lines, |row: &Row, line: &Line| row.line == *line);
        let mut old: Vec<Option<Row>> = std::mem::take(&mut self.rows).into_iter().map(Some).collect();
        self.rows = Vec::with_capacity(file.lines.len());
        let mut next = 0;
        for (line, place) in file.lines.iter().zip(stays) {
            let Some(place) = place else {
                let row = Row::new(line);
                let before = old.iter().skip(next).flatten().next().map(|row| &**row.element);
                let _ = code.insert_before(&row.element, before);
                self.rows.push(row);
                continue;
            };
            old[next..place].iter_mut().for_each(remove);
            next = place + 1;
            self.rows.extend(old[place].take());
        }
        old.iter_mut().for_each(remove);
    }

    /// Marks what was not there before the last change.
    fn mark(&mut self, before: Option<&[Line]>) {
        let Some(before) = before else { return };
        let now: Vec<&Line> = self.rows.iter().map(|row| &row.line).collect();
        let before: Vec<&Line> = before.iter().collect();
        let stayed = kept(&before, &now, |was, is| was.text() == is.text());
        for (row, stayed) in self.rows.iter_mut().zip(stayed) {
            row.set(0, stayed.is_none() && !row.line.text().is_empty());
        }
    }

    /// Lights the lines of a question, and the block under the caret.
    fn light(&mut self, file: &File, asked: Option<Question>, caret: Option<&Block>) {
        for (place, row) in self.rows.iter_mut().enumerate() {
            let from = file.block_of.get(place).and_then(|block| file.blocks[*block].from);
            let lit = matches!((asked, row.line.from.or(from)), (Some(asked), Some(from)) if asked.concerns(from));
            row.set(1, lit);
            row.set(2, caret.is_some_and(|block| (block.first..=block.last).contains(&place)));
        }
    }

    /// Puts beside each block what its comments do not say already.
    fn annotate(&mut self, margin: &Element, file: &File, language: Language, wanted: bool) {
        let mut count = 0;
        let noted: Vec<(usize, String)> = if wanted { notes(file, language) } else { Vec::new() };
        for (index, (line, said)) in noted.iter().enumerate() {
            let next = noted.get(index + 1).map_or(file.lines.len() + 4, |(next, _)| *next);
            let room = (next - line).max(1);
            if self.notes.len() == count {
                self.notes.push(Margin::new(margin));
            }
            self.notes[count].set(said, *line, room);
            count += 1;
        }
        self.notes.drain(count..).for_each(|note| note.element.remove());
    }
}

/// On a low screen the whole room is scrolled, else the sheet.
fn begin_at_top(code: &Element) {
    let rooms = [".sheet", ".files"].map(|room| code.closest(room).ok().flatten());
    rooms.iter().flatten().for_each(|room| room.set_scroll_top(0));
}

fn remove(row: &mut Option<Row>) {
    if let Some(row) = row.take() {
        row.element.remove();
    }
}

/// The first line of each block that has something to add, and what.
fn notes(file: &File, language: Language) -> Vec<(usize, String)> {
    let said = |block: &Block| {
        let words = block.note.as_ref()?.say(language);
        let text = match file.comments {
            Comments::None if words.more.is_empty() => words.short.into_owned(),
            Comments::None => format!("{} {}", words.short, words.more),
            Comments::Short => words.more.into_owned(),
            Comments::Teach => String::new(),
        };
        (!text.is_empty()).then_some((block.first, text))
    };
    let mut notes: Vec<(usize, String)> = file.blocks.iter().filter_map(said).collect();
    // What was said once need not be said again further down.
    let mut before = std::collections::HashSet::new();
    notes.retain(|(_, text)| before.insert(text.clone()));
    notes
}

impl Row {
    fn new(line: &Line) -> Self {
        let element = element("span", "line");
        for (kind, text) in line.pieces() {
            let class = match kind {
                Kind::Plain => {
                    let _ = element.append_with_str_1(text);
                    continue;
                }
                Kind::Keyword => "k",
                Kind::Key => "n",
                Kind::Value => "v",
                Kind::Comment => "c",
                Kind::Password => "p",
            };
            let piece = self::element("span", class);
            piece.set_text_content(Some(if kind == Kind::Password { DOTS } else { text }));
            let _ = element.append_child(&piece);
        }
        let _ = element.append_with_str_1("\n");
        Self { line: line.clone(), element, classes: [false; 3] }
    }

    fn set(&mut self, class: usize, is_on: bool) {
        if self.classes[class] != is_on {
            self.classes[class] = is_on;
            let _ = self.element.class_list().toggle_with_force(CLASSES[class], is_on);
        }
    }
}

impl Margin {
    fn new(margin: &Element) -> Self {
        let element = element("p", "note");
        let _ = margin.append_child(&element);
        Self { element, said: String::new(), place: (usize::MAX, 0) }
    }

    fn set(&mut self, said: &str, line: usize, room: usize) {
        if self.said != said {
            said.clone_into(&mut self.said);
            self.element.set_text_content(None);
            for (place, piece) in said.split('`').enumerate() {
                if place % 2 == 0 {
                    let _ = self.element.append_with_str_1(piece);
                } else {
                    let code = element("code", "");
                    code.set_text_content(Some(piece));
                    let _ = self.element.append_child(&code);
                }
            }
        }
        if self.place != (line, room) {
            self.place = (line, room);
            let style = self.element.style();
            let _ = style.set_property("--line", &line.to_string());
            let _ = style.set_property("--room", &room.to_string());
            let _ = self.element.set_attribute("data-line", &line.to_string());
        }
    }
}

fn element(name: &str, class: &str) -> HtmlElement {
    let element = document().create_element(name).expect("the names are those of HTML");
    element.set_class_name(class);
    element.unchecked_into()
}

//! The file that is shown: its lines as they are printed, and which note and question belongs to each.

use std::sync::Arc;

use crate::plan::Plan;
use crate::project::Project;
use crate::question::Question;
use crate::sheet::{Comments, Kind, Line, Sheet};
use crate::text::{Language, Note};
use crate::ui::signal::{Given, Memo};
use crate::ui::view::memo;
use crate::ui::wizard::Wizard;

/// What the parts of the room share.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The place of the file among the plan's sheets.
    pub place: Memo<usize>,
    pub file: Memo<Arc<File>>,
    /// The line under the pointer or the caret, from 0.
    pub caret: Given<Option<usize>>,
    /// Whether the margin says more about each line.
    pub notes: Given<bool>,
}

/// A file as it is printed.
pub struct File {
    pub path: String,
    pub comments: Comments,
    /// Not always the page's.
    pub language: Language,
    pub lines: Vec<Line>,
    /// Lines that belong together, in order: comments, the line they explain, and what goes on with it.
    pub blocks: Vec<Block>,
    /// The block of each line.
    pub block_of: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub first: usize,
    pub last: usize,
    pub note: Option<Note>,
    pub from: Option<Question>,
}

impl Shown {
    pub fn new(wizard: Wizard) -> Self {
        let place = memo(move || place_of(&wizard.plan.read_at_once(), &wizard.file.read()));
        let file = Memo::uncompared(move || {
            let plan = wizard.plan.read_at_once();
            let path = plan.paths().nth(place.get()).unwrap_or_default();
            let sheet = plan.sheet(path).or_else(|| plan.sheets().next());
            Arc::new(File::new(&plan, sheet.expect("every plan has files")))
        });
        Self { place, file, caret: Given::new(None), notes: Given::new(true) }
    }

    /// Whether there is anything to say beside the lines: comments that teach have said it all.
    pub fn has_notes(self) -> bool {
        self.file.read().comments != Comments::Teach
    }

    /// The block under the pointer or the caret.
    pub fn block(self) -> Option<Block> {
        let file = self.file.read();
        let block = *file.block_of.get(self.caret.get()?)?;
        file.blocks.get(block).cloned()
    }
}

/// The sheet with this path, else the first.
fn place_of(plan: &Plan, path: &str) -> usize {
    plan.paths().position(|one| one == path).unwrap_or(0)
}

impl File {
    fn new(plan: &Plan, sheet: &Sheet) -> Self {
        let Project { comments, language, .. } = plan.project;
        let lines = sheet.printed(comments, language);
        let (blocks, block_of) = blocks(&lines);
        Self { path: sheet.path.clone(), comments, language, lines, blocks, block_of }
    }
}

/// Comments stand before the line that they explain, what continues it behind.
fn blocks(lines: &[Line]) -> (Vec<Block>, Vec<usize>) {
    let mut blocks: Vec<Block> = Vec::new();
    let mut block_of = Vec::with_capacity(lines.len());
    // Only comments so far: the line they explain is still to come.
    let mut is_open = false;
    let mut after_blank = true;
    for (place, line) in lines.iter().enumerate() {
        let is_blank = line.text().is_empty();
        let is_comment = line.why.is_none() && is_all_comment(line);
        let begins_itself = !is_open && (is_comment || (line.why.is_some() && !line.continues));
        if after_blank || is_blank || begins_itself {
            blocks.push(Block { first: place, last: place, note: None, from: None });
        }
        let block = blocks.last_mut().expect("the first line begins a block");
        block.last = place;
        if block.note.is_none() {
            block.note.clone_from(&line.why);
        }
        block.from = block.from.or(line.from);
        (is_open, after_blank) = (is_comment, is_blank);
        block_of.push(blocks.len() - 1);
    }
    (blocks, block_of)
}

fn is_all_comment(line: &Line) -> bool {
    let mut pieces = line.pieces().peekable();
    pieces.peek().is_some() && pieces.all(|(kind, _)| kind == Kind::Comment)
}

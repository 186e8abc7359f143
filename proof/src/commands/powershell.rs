//! Every line for PowerShell before a grammar of PowerShell: quotes, brackets, pipes, expressions.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use slipway::kept::Kept;
use slipway::plan::in_one_block;
use slipway::syntax::shell::Shell;
use tree_sitter::{Node, Parser};

use super::{guide_json, lines_of};
use crate::projects::Project;
use crate::verdict::Part;

const JUDGE: &str = "tree-sitter-powershell 0.26";

pub fn judge(projects: &[Project]) -> Result<Part> {
    let mut part = Part::new("commands: the grammar of PowerShell, on every line and every block to paste", JUDGE);
    let lines: BTreeSet<_> = projects.iter().flat_map(|project| lines_of(&guide_json(project))).collect();
    for (_, line) in lines.iter().filter(|(shell, _)| shell == "powershell") {
        let fault = fault(line)?;
        part.expect(fault.is_none(), || format!("{line}: {}", fault.unwrap_or_default()));
    }
    for project in projects {
        let files = project.plan.files(&Kept::default(), |_| "x".repeat(24));
        let block = in_one_block(&files, Shell::PowerShell);
        let fault = fault(&block)?;
        part.expect(fault.is_none(), || format!("the block of {}: {}", project.name, fault.unwrap_or_default()));
    }
    Ok(part)
}

/// The first place that the grammar does not take.
fn fault(text: &str) -> Result<Option<String>> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into())?;
    let tree = parser.parse(text, None).context("no tree")?;
    Ok(first_fault(tree.root_node()).map(|node| {
        let place = node.start_position();
        let near: String = text[node.start_byte()..].chars().take(40).collect();
        format!("line {}, column {}, at `{near}`", place.row + 1, place.column + 1)
    }))
}

fn first_fault(node: Node) -> Option<Node> {
    if node.is_error() || node.is_missing() {
        return Some(node);
    }
    let mut cursor = node.walk();
    node.children(&mut cursor).filter(Node::has_error).find_map(first_fault)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::fault;

    #[test]
    fn what_is_open_is_found() {
        for good in ["docker ps", "$env:A = 'it''s'", "\"a`\"b\" | docker login -u me --password-stdin"] {
            assert_eq!(fault(good).unwrap(), None, "{good}");
        }
        for bad in ["echo 'a", "$x = (Get-Content", "docker run \"a", "if ($true) { ls", "a | | b"] {
            assert!(fault(bad).unwrap().is_some(), "{bad}");
        }
    }
}

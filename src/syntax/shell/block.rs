//! One block to paste into a terminal that writes files. What stood there before is kept beside them; what is to be left
//! alone stays.

use super::Shell;
use super::bash::quote;
use super::powershell::single_quoted;

/// A file to write, by its path below the folder in which the block is pasted.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    pub path: &'a str,
    /// A last line without a line break gets one.
    pub text: &'a str,
    /// Written only where there is none yet, and for its owner alone: it holds passwords.
    pub is_private: bool,
}

/// A script that writes the files and says of each what it did: `+` written, `=` left as it is, `~` written, and the
/// earlier one now has another name. It ends at the first file that cannot be written and leaves the shell as it was.
pub fn block(files: &[Writing<'_>], shell: Shell) -> String {
    match shell {
        Shell::Bash => bash(files),
        Shell::PowerShell => powershell(files),
    }
}

/// In parentheses: a shell of its own, so that `set -e` does not close the terminal. The mark after `<<` is quoted:
/// nothing in the lines below it expands.
const BASH: &str = r#"(
set -eu
place() {
  case $1 in */*) mkdir -p "./${1%/*}" ;; esac
  if ! [ -e "./$1" ]; then cat > "./$1"; echo "+ $1"; return; fi
  cat > "./$1.new"
  if cmp -s "./$1" "./$1.new"; then rm "./$1.new"; echo "= $1"; return; fi
  n=1
  while [ -e "./$1.before-$n" ]; do n=$((n + 1)); done
  mv "./$1" "./$1.before-$n"
  mv "./$1.new" "./$1"
  echo "~ $1 ($1.before-$n)"
}
place_once() {
  if [ -e "./$1" ]; then cat > /dev/null; echo "= $1"; return; fi
  (umask 077; cat > "./$1")
  echo "+ $1"
}
"#;

fn bash(files: &[Writing<'_>]) -> String {
    let mut script = BASH.to_owned();
    for file in files {
        let function = if file.is_private { "place_once" } else { "place" };
        let mark = mark(file.text);
        for part in [function, " ", &quote(file.path), " <<'", &mark, "'\n", file.text] {
            script.push_str(part);
        }
        if !file.text.is_empty() && !file.text.ends_with('\n') {
            script.push('\n');
        }
        script.push_str(&mark);
        script.push('\n');
    }
    script.push_str(")\n");
    script
}

/// A line that the text does not have.
fn mark(text: &str) -> String {
    let mut mark = "END_OF_FILE".to_owned();
    while text.lines().any(|line| line == mark) {
        mark.push('_');
    }
    mark
}

/// A pasted line break may come as two characters; the files have one. The encoding has no mark at its beginning.
const POWERSHELL: &str = r"& {
$ErrorActionPreference = 'Stop'
function Place($Path, $Text, [switch] $Once) {
  $Whole = Join-Path $PWD.ProviderPath $Path
  $Text = $Text.Replace([string][char]13, '')
  $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($Whole))
  $Done = '+'
  $Name = $Path
  if (Test-Path -LiteralPath $Whole) {
    if ($Once -or [IO.File]::ReadAllText($Whole) -ceq $Text) { return ('= ' + $Path) }
    $Number = 1
    while (Test-Path -LiteralPath ($Whole + '.before-' + $Number)) { $Number++ }
    Move-Item -LiteralPath $Whole -Destination ($Whole + '.before-' + $Number)
    $Done = '~'
    $Name = $Path + ' (' + $Path + '.before-' + $Number + ')'
  }
  [IO.File]::WriteAllText($Whole, $Text, (New-Object Text.UTF8Encoding $false))
  $Done + ' ' + $Name
}
";

fn powershell(files: &[Writing<'_>]) -> String {
    let mut script = POWERSHELL.to_owned();
    for file in files {
        let ending = if file.text.is_empty() || file.text.ends_with('\n') { "" } else { "\n" };
        let text = [file.text, ending].concat();
        let once = if file.is_private { " -Once" } else { "" };
        for part in ["Place ", &single_quoted(file.path), " ", &single_quoted(&text), once, "\n"] {
            script.push_str(part);
        }
    }
    script.push_str("}\n");
    script
}

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
    pub manner: Manner,
}

/// What becomes of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It gets another name.
    Replace,
    /// It stays; and a new one is its owner's alone, because it holds passwords.
    Once,
    /// It gets the lines that it lacks.
    Add,
}

/// A script that writes the files and says of each what it did: `+` written, `=` left as it is, `~` changed, or written
/// while the earlier one got another name. It ends at the first file that cannot be written and leaves the shell as it was.
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
add() {
  [ -e "./$1" ] || { place "$1"; return; }
  done='='
  [ -z "$(tail -c 1 "./$1")" ] || echo >> "./$1"
  while IFS= read -r line; do
    grep -qxF -e "$line" "./$1" || { printf '%s\n' "$line" >> "./$1"; done='~'; }
  done
  echo "$done $1"
}
"#;

fn bash(files: &[Writing<'_>]) -> String {
    let mut script = BASH.to_owned();
    for file in files {
        let function = match file.manner {
            Manner::Replace => "place",
            Manner::Once => "place_once",
            Manner::Add => "add",
        };
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
function Place($Path, $Text, [switch] $Once, [switch] $Add) {
  $Whole = Join-Path $PWD.ProviderPath $Path
  $Text = $Text.Replace([string][char]13, '')
  $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($Whole))
  $Done = '+'
  $Name = $Path
  if (Test-Path -LiteralPath $Whole) {
    if ($Once -or [IO.File]::ReadAllText($Whole) -ceq $Text) { return ('= ' + $Path) }
    if ($Add) {
      $There = [IO.File]::ReadAllText($Whole).Replace([string][char]13, '')
      if ($There -and -not $There.EndsWith([char]10)) { $There += [char]10 }
      $Lines = $There.Split([char]10)
      $New = @($Text.Split([char]10) | Where-Object { $Lines -cnotcontains $_ })
      if ($New.Count -eq 0) { return ('= ' + $Path) }
      $There += ($New -join [char]10) + [char]10
      [IO.File]::WriteAllText($Whole, $There, (New-Object Text.UTF8Encoding $false))
      return ('~ ' + $Path)
    }
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
        let manner = match file.manner {
            Manner::Replace => "",
            Manner::Once => " -Once",
            Manner::Add => " -Add",
        };
        for part in ["Place ", &single_quoted(file.path), " ", &single_quoted(&text), manner, "\n"] {
            script.push_str(part);
        }
    }
    script.push_str("}\n");
    script
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Bash,
    PowerShell,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement;
impl Statement {
    pub fn print(&self, _shell: Shell) -> String {
        String::new()
    }
}

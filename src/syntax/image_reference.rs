pub struct Reference {
    pub registry: Option<String>,
    pub repository: String,
    pub tag: Option<String>,
    pub digest: Option<String>,
}
pub fn parse(_: &str) -> Result<Reference, ()> {
    Err(())
}

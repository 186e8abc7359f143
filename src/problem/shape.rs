//! What is wrong with the shape of a recipe.

/// How a recipe's text differs from the shape of a recipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Not YAML; in the YAML reader's own words.
    NotYaml { said: String },
    /// Indented by a tab, which YAML forbids.
    Tab,
    /// A list or a map where one text is meant.
    TextWanted { key: String },
    /// Something else than a list.
    ListWanted { key: String },
    /// A row, or the whole recipe, is not made of keys and values. Empty for the whole recipe.
    MapWanted { key: String },
    /// Neither `true` nor `false`.
    TruthWanted { key: String, typed: String },
    /// A key stands twice in one map.
    Twice { key: String },
    /// `*name`: refers to another place of the file.
    Alias,
    /// Lists in lists in lists.
    Deep,
    /// A second document after `---`.
    SecondDocument,
    /// The format is no number.
    Format { typed: String },
}

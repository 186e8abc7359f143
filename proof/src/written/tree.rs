//! Short ways through a YAML tree: what is not there is empty.

use yaml_serde::Value;

static NULL: Value = Value::Null;

pub fn at<'a>(value: &'a Value, keys: &[&str]) -> &'a Value {
    keys.iter().fold(value, |value, key| value.get(*key).unwrap_or(&NULL))
}

pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    at(value, &[key]).as_str().unwrap_or_default()
}

/// The entries of a mapping, in the file's order.
pub fn entries(value: &Value) -> Vec<(&str, &Value)> {
    let mapping = value.as_mapping().into_iter().flatten();
    mapping.filter_map(|(key, value)| Some((key.as_str()?, value))).collect()
}

pub fn list(value: &Value) -> &[Value] {
    value.as_sequence().map_or(&[], Vec::as_slice)
}

/// The texts of a list; those that are none are left out.
pub fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

pub fn keys(value: &Value) -> Vec<&str> {
    entries(value).into_iter().map(|(key, _)| key).collect()
}

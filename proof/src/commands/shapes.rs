//! Which commands are judged. Some thousand lines differ in names, ports and values alone, and a vendor's program takes
//! half a second for each: every step with every set of options, and every value as it is quoted, is judged once in each
//! shell.

use std::collections::BTreeSet;

use serde_json::Value;

/// What was seen already.
#[derive(Default)]
pub struct Shapes(BTreeSet<Vec<String>>);

impl Shapes {
    /// Takes away what has the shape of a command that was seen; whether anything is left to judge.
    pub fn keep_new(&mut self, guide: &mut Value) -> bool {
        let mut left = false;
        for step in guide.as_array_mut().into_iter().flatten() {
            let place = [&step["platform"], &step["id"]].map(|one| without_app(one.as_str().unwrap_or_default()));
            for key in super::KINDS {
                let Some(lines) = step[key].as_array_mut() else { continue };
                lines.retain(|one| {
                    let (shell, line) =
                        (one["shell"].as_str().unwrap_or_default(), one["line"].as_str().unwrap_or_default());
                    let new = self.is_new(&place, shell, line);
                    left |= new;
                    new || sets_variable(line)
                });
            }
        }
        left
    }

    fn is_new(&mut self, place: &[String], shell: &str, line: &str) -> bool {
        let words: Vec<&str> = line.split_whitespace().collect();
        let program = words.first().copied().unwrap_or_default();
        let options: BTreeSet<&str> =
            words.iter().filter(|word| word.starts_with('-')).filter_map(|word| word.split('=').next()).collect();
        let mut shape = place.to_vec();
        shape.extend([shell, program, words.get(1).copied().unwrap_or_default()].map(str::to_owned));
        shape.extend(options.into_iter().map(str::to_owned));
        let mut new = self.0.insert(shape);
        for value in line.split("VALUE_").skip(1).filter_map(|rest| rest.split_once('=')) {
            // To the next option: the value as it is quoted, and what little follows it.
            let value = value.1.split(" --").next().unwrap_or_default();
            new |= self.0.insert([shell, value].map(str::to_owned).to_vec());
        }
        new
    }
}

/// `push-app-2` is `push`: every app has the same steps.
fn without_app(id: &str) -> String {
    let end = id.find("-app-").unwrap_or(id.len());
    id[..end].trim_end_matches("-web").trim_end_matches("-main").to_owned()
}

/// Later lines may need it, and no foreign program runs.
fn sets_variable(line: &str) -> bool {
    ["export ", "unset ", "printf ", "$env:", "Remove-Item "].iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn kept(shapes: &mut Shapes, id: &str, lines: &[&str]) -> usize {
        let lines: Vec<_> = lines.iter().map(|line| json!({"shell": "bash", "line": line})).collect();
        let mut guide = json!([{"platform": "heroku", "id": id, "commands": lines, "check": [], "undo": []}]);
        shapes.keep_new(&mut guide);
        guide[0]["commands"].as_array().unwrap().len()
    }

    #[test]
    fn names_are_not_new_and_options_values_and_shells_are() {
        let mut shapes = Shapes::default();
        assert_eq!(kept(&mut shapes, "config-web", &["heroku config:set VALUE_0=a -a one"]), 1);
        assert_eq!(kept(&mut shapes, "config-app-2", &["heroku config:set VALUE_1=a -a one"]), 0);
        assert_eq!(kept(&mut shapes, "config-web", &["heroku config:set VALUE_0='a b' -a one"]), 1);
        assert_eq!(kept(&mut shapes, "config-web", &["heroku config:set VALUE_0=a --app one"]), 1);
        assert_eq!(kept(&mut shapes, "open", &["heroku config:set VALUE_0=a -a one", "export A=1"]), 2);
        assert_eq!(kept(&mut shapes, "open", &["export A=1", "export A=1"]), 2);
    }
}

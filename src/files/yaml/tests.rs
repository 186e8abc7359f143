use super::{Flow, Scalar, Yaml};
use crate::sheet::Comments;
use crate::text::Language;
use Scalar::{Flag, Number, Quoted, Text};

fn text(yaml: Yaml) -> String {
    yaml.sheet().text(Comments::None, Language::English, str::to_owned)
}

#[test]
fn maps_lists_and_scalars() {
    let mut yaml = Yaml::new("x.yaml");
    yaml.map("services").holding(|yaml| {
        yaml.gap();
        yaml.item_map(|yaml| {
            yaml.entry("type", Text("web"));
            yaml.map("ports").holding(|yaml| {
                yaml.item(Quoted("22:22"));
            });
            yaml.entry("disk", Number(1)).continued();
        });
        yaml.item_map(|yaml| {
            yaml.map("inside").holding(|yaml| {
                yaml.entry("on", Flag(true));
            });
        });
    });
    yaml.gap();
    yaml.named_map("environment", "shared").holding(|yaml| {
        yaml.flow("a", &[("b", Flow::Map(&[("c", Flow::Quoted("3")), ("d", Flow::Text("e"))]))]);
    });
    yaml.same("again", "shared");
    yaml.words("command", &["a", "b \"c\""]);
    yaml.block("run", &["one", "", "two"]);
    let expected = r#"services:
  - type: web
    ports:
      - "22:22"
    disk: 1
  - inside:
      "on": true

environment: &shared
  a: {b: {c: "3", d: e}}
again: *shared
command: ["a", "b \"c\""]
run: |
  one

  two
"#;
    assert_eq!(text(yaml), expected);
}

#[test]
fn text_that_yaml_reads_otherwise_is_quoted() {
    let mut yaml = Yaml::new("x.yaml");
    yaml.entry("a", Text("yes"));
    yaml.entry("b c", Text("x: y"));
    assert_eq!(text(yaml), "a: \"yes\"\n\"b c\": \"x: y\"\n");
}

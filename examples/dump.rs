//! Dumps plans: dump OUT < cases; a case is a line `name | key=value | key=value`.
#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used)]
use slipway::answers::*;
use slipway::plan::plan;
use std::io::Read;
fn main() {
    let out = std::env::args().nth(1).unwrap();
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    for line in text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with("//")) {
        let mut parts = line.split('|').map(str::trim);
        let name = parts.next().unwrap();
        let mut answers = Answers::default();
        answers.comments = "short".into();
        for part in parts {
            let (key, value) = part.split_once('=').unwrap();
            match key {
                "comments" => answers.comments = value.into(),
                "language" => answers.language = value.into(),
                "repository" => answers.repository = value.into(),
                "name" => answers.name = value.into(),
                "platforms" => answers.platforms = value.split(' ').map(str::to_owned).collect(),
                "arg" => {
                    let (name, value) = value.split_once(':').unwrap();
                    answers.apps[0].env.push(EnvAnswers {
                        name: name.into(),
                        value: value.into(),
                        when: "build".into(),
                        ..Default::default()
                    });
                }
                "worker" => {
                    answers.apps[0].workers.push(WorkerAnswers { start: value.into(), ..Default::default() })
                }
                _ => *answers.apps[0].text_mut(AppField::from_key(key).expect(key)) = value.replace("¦", "|"),
            }
        }
        let plan = plan(&answers);
        let folder = std::path::Path::new(&out).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        for sheet in &plan.sheets {
            if sheet.lines.is_empty() {
                continue;
            }
            let path = folder.join(&sheet.path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = sheet.text(plan.project.comments, plan.project.language, |_| "Passw0rd".into());
            std::fs::write(path, text).unwrap();
        }
        for problem in &plan.problems {
            println!("{name}: {:?} {:?}", problem.severity, problem.kind);
        }
    }
}

//! How one image starts and how it is asked: exec form, the port in all its places, the health check's program.

use super::{Ledger, Rule};
use crate::written::Image;

pub fn judge(image: &Image, ledger: &mut Ledger) {
    exec_form(image, ledger);
    port(image, ledger);
    health_tool(image, ledger);
}

/// The port that an image says it listens on.
pub fn exposed(image: &Image) -> Option<String> {
    image.dockerfile.one("EXPOSE").map(|expose| expose.rest.clone())
}

fn exec_form(image: &Image, ledger: &mut Ledger) {
    for instruction in image.dockerfile.last().iter().filter(|one| one.word == "CMD" || one.word == "ENTRYPOINT") {
        let place = || format!("{}Dockerfile:{}", image.folder, instruction.line);
        let Some(words) = instruction.exec() else {
            ledger.expect(Rule::ExecForm, false, || format!("{}: shell form: {}", place(), instruction.rest));
            continue;
        };
        let by_shell = words.first().is_some_and(|word| word == "sh");
        let has_variable = words.iter().any(|word| word.contains("$PORT") || word.contains("${"));
        ledger.expect(Rule::ExecForm, by_shell || !has_variable, || {
            format!("{}: no shell reads the variable in {}", place(), instruction.rest)
        });
        let hands_over = words.iter().any(|word| word.contains("exec "));
        ledger.expect(Rule::ExecForm, !by_shell || hands_over, || {
            format!("{}: sh stays the first process and keeps the signals to itself", place())
        });
    }
}

fn port(image: &Image, ledger: &mut Ledger) {
    let Some(port) = exposed(image) else {
        let asks = image.dockerfile.one("HEALTHCHECK").is_some_and(|check| check.rest.contains("127.0.0.1"));
        ledger.expect(Rule::Port, !asks, || format!("{}Dockerfile: asks a port and exposes none", image.folder));
        return;
    };
    let number = port.parse::<u16>().is_ok_and(|number| number > 0);
    ledger.expect(Rule::Port, number, || format!("{}Dockerfile: EXPOSE {port} is no number", image.folder));
    let set = image
        .dockerfile
        .last()
        .iter()
        .filter(|one| one.word == "ENV")
        .flat_map(super::super::written::dockerfile::Instruction::pairs);
    let set: Vec<_> = set.filter(|(name, _)| name == "PORT").map(|(_, value)| value).collect();
    ledger.expect(Rule::Port, set == [port.clone()], || {
        format!("{}Dockerfile: EXPOSE {port}, ENV PORT {set:?}", image.folder)
    });
    let texts = image.dockerfile.last().iter().filter(|one| one.word == "CMD" || one.word == "HEALTHCHECK");
    let texts = texts.map(|one| (format!("{}Dockerfile:{}", image.folder, one.line), one.rest.as_str()));
    let settings = image.settings.iter().map(|(path, text)| (path.clone(), text.as_str()));
    for (place, text) in texts.chain(settings) {
        for other in ports_named(text) {
            ledger.expect(Rule::Port, other == port, || format!("{place}: port {other}, but EXPOSE {port}"));
        }
    }
}

/// Numbers that stand for a port: the default behind `PORT` in any language's way, and what follows `127.0.0.1:`.
fn ports_named(text: &str) -> Vec<String> {
    let mut ports = Vec::new();
    for (sign, whole_word) in [("PORT", true), ("127.0.0.1:", false)] {
        for (place, _) in text.match_indices(sign) {
            let before = text[..place].chars().next_back();
            if whole_word && before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                continue;
            }
            let after = text[place + sign.len()..].trim_start_matches(|letter: char| {
                whole_word
                    && !letter.is_alphanumeric()
                    && letter != '/'
                    && letter != ' '
                    && letter != '\n'
                    && letter != '_'
            });
            let number: String = after.chars().take_while(char::is_ascii_digit).collect();
            if !number.is_empty() {
                ports.push(number);
            }
        }
    }
    ports
}

/// Whether the image that ships has the program which the check runs.
fn health_tool(image: &Image, ledger: &mut Ledger) {
    let Some(check) = image.dockerfile.one("HEALTHCHECK") else { return };
    let Some(words) = check.exec() else {
        let shell = format!("{}Dockerfile:{}: a check in shell form: {}", image.folder, check.line, check.rest);
        ledger.expect(Rule::HealthTool, check.rest == "NONE", || shell);
        return;
    };
    let base =
        image.dockerfile.last().first().and_then(crate::written::dockerfile::Instruction::base).unwrap_or_default();
    let installed = image.dockerfile.last().iter().filter(|one| one.word == "RUN").map(|one| one.rest.as_str());
    let installed: String = installed.collect::<Vec<_>>().join(" ");
    let first = words.first().map(String::as_str).unwrap_or_default();
    let mut programs = vec![first];
    if let (Some("sh"), Some(line)) = (words.first().map(String::as_str), words.get(2)) {
        programs.extend(line.split_whitespace().next());
    }
    for program in programs {
        ledger.expect(Rule::HealthTool, has(&base, program) || installed.contains(program), || {
            format!("{}Dockerfile:{}: {base} has no {program}", image.folder, check.line)
        });
    }
}

/// What official images bring, by family.
fn has(base: &str, program: &str) -> bool {
    let name = base.rsplit('/').next().unwrap_or_default();
    let (image, tag) = name.split_once(':').unwrap_or((name, ""));
    let bare = base.contains("distroless") || base == "scratch";
    let alpine = image == "alpine" || tag.contains("alpine");
    let full = !tag.contains("slim") && !alpine && ["python", "node", "ruby", "golang", "rust"].contains(&image);
    match program {
        "sh" | "test" | "kill" => !bare,
        "python" | "python3" => image == "python",
        "node" => image == "node",
        "wget" => alpine || full,
        "curl" => full || tag.contains("alpine") && ["nginx", "caddy", "nginx-unprivileged"].contains(&image),
        _ => program.starts_with('/'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_found_in_every_language() {
        let line = "u.urlopen('http://127.0.0.1:'+os.environ.get('PORT','8000')) process.env.PORT||3000 ${PORT:-80} :{$PORT:81}";
        assert_eq!(ports_named(line), ["8000", "3000", "80", "81"]);
        assert_eq!(ports_named("wget http://127.0.0.1:90/ --port $PORT 7 ${PORT} IMPORT=5"), ["90"]);
    }

    #[test]
    fn slim_images_have_no_curl() {
        assert!(
            !has("python:3.14-slim", "curl") && has("python:3.14", "curl") && has("nginx:stable-alpine", "curl")
        );
        assert!(
            !has("python:3.14-alpine", "curl") && has("python:3.14-alpine", "wget") && !has("node:24", "python")
        );
    }
}

//! What must hold for the images of Node.js.
#![allow(clippy::unwrap_used)]

use crate::answers::AppField;
use crate::stacks::tests::{answers, dockerfile_of};

const NEXT: [(AppField, &str); 2] = [(AppField::Stack, "node"), (AppField::Framework, "next")];

#[test]
fn next_may_write_to_its_folder() {
    for (image, user) in [("slim", 1000), ("distroless", 65532), ("mine/js:1", 10001)] {
        let text = dockerfile_of(&answers(&[NEXT[0], NEXT[1], (AppField::Image, image)]));
        let (build, ships) = text.rsplit_once("FROM").unwrap();
        let given = format!("chown -R {user}:{user} .next\n");
        assert!(build.contains(&given) && !ships.contains("chown"), "{text}");
        assert!(ships.contains(&format!("USER {user}:{user}\n")), "{text}");
    }
}

#[test]
fn next_reads_the_port_itself_where_no_shell_does() {
    let with = dockerfile_of(&answers(&NEXT));
    assert!(with.contains("next start --port ${PORT:-3000} --hostname 0.0.0.0"), "{with}");
    let without = dockerfile_of(&answers(&[NEXT[0], NEXT[1], (AppField::Image, "distroless")]));
    assert!(
        !without.contains("--port") && without.contains("\"start\", \"--hostname\", \"0.0.0.0\"]"),
        "{without}"
    );
}

#[test]
fn the_standalone_server_of_next_gets_its_files_and_its_address() {
    for (start, is_standalone) in [
        ("node .next/standalone/server.js", true),
        ("cd .next/standalone && node server.js", true),
        ("node server.js", false),
        ("", false),
    ] {
        let text = dockerfile_of(&answers(&[NEXT[0], NEXT[1], (AppField::Start, start)]));
        assert_eq!(text.contains("ENV HOSTNAME=\"0.0.0.0\"\n"), is_standalone, "{text}");
        let copied = text.find("cp -r .next/static .next/standalone/.next/");
        assert_eq!(copied.is_some(), is_standalone, "{text}");
        assert!(copied < text.find("chown -R"), "{text}");
    }
}

#[test]
fn what_ships_is_installed_without_the_scripts_of_developers() {
    for image in ["slim", "distroless"] {
        for framework in ["express", "nest"] {
            let asked = [NEXT[0], (AppField::Framework, framework), (AppField::Image, image)];
            let text = dockerfile_of(&answers(&asked)).replace(" \\\n    ", " ");
            let production: Vec<_> = text.lines().filter(|line| line.contains("npm ci --omit=dev")).collect();
            assert_eq!(production.len(), 1, "{text}");
            assert!(production[0].contains("npm pkg delete scripts.prepare && npm ci --omit=dev"), "{text}");
            assert_eq!(text.matches("scripts.prepare").count(), 1, "{text}");
        }
    }
}

#[test]
fn an_old_npm_is_not_asked_for_what_it_cannot() {
    for (version, knows) in [("14", false), ("14.21", false), ("16", true), ("24", true), ("lts", true)] {
        let asked = [NEXT[0], (AppField::Framework, "express"), (AppField::Version, version)];
        let text = dockerfile_of(&answers(&asked));
        assert_eq!(text.contains("npm pkg"), knows, "{text}");
        assert!(text.contains("npm ci --omit=dev"), "{text}");
    }
}

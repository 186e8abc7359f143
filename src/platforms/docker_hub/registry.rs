//! Whose shelf the images go to. The answer may name Docker Hub, GitHub's registry, Heroku's or any other, and each
//! has its own way to log in, to show images and to delete them.

use crate::platforms::heroku::{self, HEROKU};
use crate::problem::{Problem, ProblemKind};
use crate::project::{App, Project};
use crate::question::Question;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Registry {
    DockerHub {
        user: String,
    },
    /// GitHub Container Registry.
    Ghcr {
        owner: String,
    },
    /// A way into Heroku: an image there is named after its app and process, and has no tag.
    Heroku,
    Elsewhere {
        host: String,
    },
}

impl Registry {
    pub fn of(project: &Project) -> Self {
        let (first, rest) = project.registry.split_once('/').unwrap_or((&project.registry, ""));
        match first {
            "docker.io" | "index.docker.io" | "registry-1.docker.io" => Self::DockerHub { user: rest.to_owned() },
            "ghcr.io" => Self::Ghcr { owner: rest.to_owned() },
            heroku::image::REGISTRY => Self::Heroku,
            host if host.contains(['.', ':']) || host == "localhost" => Self::Elsewhere { host: host.to_owned() },
            _ => Self::DockerHub { user: project.registry.clone() },
        }
    }

    /// What people call it.
    pub fn name(&self) -> String {
        match self {
            Self::DockerHub { .. } => "Docker Hub".to_owned(),
            Self::Ghcr { .. } => "GitHub Container Registry".to_owned(),
            Self::Heroku => "Heroku Container Registry".to_owned(),
            Self::Elsewhere { host } => host.clone(),
        }
    }

    /// The image of an app's next version.
    pub fn next_image(&self, project: &Project, app: &App) -> String {
        self.image(project, app, &next_tag(&project.tag))
    }

    /// The host that `docker login` needs; Docker Hub is the one it takes by itself.
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::DockerHub { .. } => None,
            Self::Ghcr { .. } => Some("ghcr.io"),
            Self::Heroku => Some(heroku::image::REGISTRY),
            Self::Elsewhere { host } => Some(host),
        }
    }

    /// The whole name of an app's image, with its tag where the registry has tags.
    pub fn image(&self, project: &Project, app: &App, tag: &str) -> String {
        match self {
            Self::Heroku => heroku::image::of_app(project, app),
            _ => format!("{}:{tag}", project.image_repository(app)),
        }
    }
}

/// What an image in Heroku's registry needs beside it, the guide to Heroku says: the app, its variables, its services.
pub fn heroku_needed(project: &Project) -> Option<Problem> {
    let mut targets: Vec<_> = project.platforms.iter().map(|platform| platform.id).collect();
    if targets.contains(&HEROKU.id) {
        return None;
    }
    targets.push(HEROKU.id);
    let kind = ProblemKind::RegistryOfPlatform { platform: HEROKU.name };
    Some(Problem::warning(Question::Registry, kind).mend(Question::Platforms, targets.join(" ")))
}

/// The tag after this one: `1.0.0` gives `1.0.1`, a tag without a number at its end gets one.
pub fn next_tag(tag: &str) -> String {
    let digits = tag.len() - tag.trim_end_matches(|last: char| last.is_ascii_digit()).len();
    let (start, number) = tag.split_at(tag.len() - digits);
    let version = tag.contains('.') && digits > 0;
    match number.parse::<u32>().ok().and_then(|number| number.checked_add(1)) {
        Some(next) if version && format!("{start}{next}").len() <= 128 => format!("{start}{next}"),
        // A tag is at most 128 characters, all of them ASCII.
        _ => format!("{}-2", &tag[..tag.len().min(126)]),
    }
}

/// The version for the workflow, away from those that the guide pushes by hand: `1.0.0` gives `1.1.0`. It takes three
/// numbers only, so a tag of another shape begins to count at `1.1.0`.
pub fn next_release(tag: &str) -> String {
    let numbers: Vec<u32> = tag.trim_start_matches('v').split('.').filter_map(|part| part.parse().ok()).collect();
    match numbers[..] {
        [major, minor, _] if minor < u32::MAX => format!("{major}.{}.0", minor + 1),
        _ => "1.1.0".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answers, AppAnswers};
    use crate::project;

    fn answered(registry: &str) -> (Project, Registry) {
        let answers = Answers { name: "notes".to_owned(), registry: registry.to_owned(), ..Answers::default() };
        let project = project::read(&answers).0;
        let registry = Registry::of(&project);
        (project, registry)
    }

    #[test]
    fn the_answer_tells_whose_registry_it_is() {
        let hub = |user: &str| Registry::DockerHub { user: user.to_owned() };
        assert_eq!(answered("").1, hub("your-user"));
        assert_eq!(answered("angel").1, hub("angel"));
        assert_eq!(answered("docker.io/angel").1, hub("angel"));
        assert_eq!(answered("ghcr.io/Angel").1, Registry::Ghcr { owner: "angel".to_owned() });
        assert_eq!(answered("registry.heroku.com/x").1, Registry::Heroku);
        assert_eq!(answered("localhost:5000/x").1, Registry::Elsewhere { host: "localhost:5000".to_owned() });
        assert_eq!(answered("quay.io/team/x").1, Registry::Elsewhere { host: "quay.io".to_owned() });
    }

    #[test]
    fn an_image_on_heroku_is_named_after_app_and_process() {
        let (project, registry) = answered("registry.heroku.com/shop");
        assert_eq!(registry.image(&project, &project.apps[0], "1.0.0"), "registry.heroku.com/shop/web");
        let answers = Answers {
            name: "notes".to_owned(),
            registry: "registry.heroku.com/shop".to_owned(),
            apps: vec![AppAnswers::default(), AppAnswers { name: "api".to_owned(), ..AppAnswers::default() }],
            ..Answers::default()
        };
        let project = project::read(&answers).0;
        assert_eq!(registry.image(&project, &project.apps[1], "1.0.0"), "registry.heroku.com/shop-api/web");
        let silent = AppAnswers { framework: "script".to_owned(), ..AppAnswers::default() };
        let project = project::read(&Answers { apps: vec![silent], ..answers }).0;
        assert_eq!(registry.image(&project, &project.apps[0], "1.0.0"), "registry.heroku.com/shop/worker");
        let (project, registry) = answered("ghcr.io/owner");
        assert_eq!(registry.image(&project, &project.apps[0], "1.0.1"), "ghcr.io/owner/notes:1.0.1");
    }

    #[test]
    fn images_for_heroku_need_its_guide() {
        let answers = |platforms: &str| Answers {
            registry: "registry.heroku.com/shop".to_owned(),
            platforms: platforms.split(' ').map(str::to_owned).collect(),
            ..Answers::default()
        };
        let told = |answers: &Answers| {
            let problems = project::read(answers).1;
            problems.into_iter().find(|problem| matches!(problem.kind, ProblemKind::RegistryOfPlatform { .. }))
        };
        let mut alone = answers("docker-hub");
        let problem = told(&alone);
        problem.iter().flat_map(|problem| &problem.mends).for_each(|mend| mend.apply(&mut alone));
        assert!(problem.is_some() && told(&alone).is_none());
        assert_eq!(alone.platforms, ["docker-hub", "heroku"]);
    }

    #[test]
    fn tags_go_up() {
        for (tag, next) in [("1.0.0", "1.0.1"), ("v1.9", "v1.10"), ("2026", "2026-2"), ("stable", "stable-2")] {
            assert_eq!(next_tag(tag), next);
        }
        for (tag, next) in [("1.0.0", "1.1.0"), ("v2.3.4", "2.4.0"), ("stable", "1.1.0"), ("1.0", "1.1.0")] {
            assert_eq!(next_release(tag), next);
        }
        let long = "a".repeat(128);
        assert_eq!(next_tag(&long).len(), 128);
        assert_eq!(next_tag("1.4294967295"), "1.4294967295-2");
    }
}

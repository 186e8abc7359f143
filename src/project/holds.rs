//! What holds for a question: what was understood of the answer, or the default where there is none. The page shows
//! it where nothing was typed.

use super::{App, HostPort, Project, Server, When};
use crate::answers::{AppField, EnvField, ServiceField, WorkerField};
use crate::question::Question;

impl Project {
    /// As it would be typed; empty where nothing holds, or the question is a list or its row is gone.
    pub fn holds(&self, question: Question) -> String {
        match question {
            Question::Name => self.name.to_string(),
            Question::Registry => self.registry.clone(),
            Question::Tag => self.tag.clone(),
            Question::Repository => self.repository.clone().unwrap_or_default(),
            Question::Platforms => self.platforms.iter().map(|platform| platform.id).collect::<Vec<_>>().join(" "),
            Question::Comments => self.comments.id().to_owned(),
            Question::Language => self.language.id().to_owned(),
            Question::App(app, field) => self.apps.get(app).map(|app| app.holds(field)).unwrap_or_default(),
            Question::Worker(app, worker, field) => self.worker_holds(app, worker, field).unwrap_or_default(),
            Question::Env(app, env, EnvField::When) => self.when_holds(app, env).to_owned(),
            Question::Service(service, field) => self.service_holds(service, field).unwrap_or_default(),
            Question::Env(..)
            | Question::Secret(..)
            | Question::Apps
            | Question::Workers(_)
            | Question::Variables(_)
            | Question::Services => String::new(),
        }
    }

    fn worker_holds(&self, app: usize, worker: usize, field: WorkerField) -> Option<String> {
        let worker = self.apps.get(app)?.workers.iter().find(|row| row.index == worker)?;
        Some(match field {
            WorkerField::Name => worker.name.to_string(),
            WorkerField::Start => worker.start.clone(),
        })
    }

    fn when_holds(&self, app: usize, env: usize) -> &'static str {
        let rows = self.apps.get(app).map_or(&[][..], |app| &app.env);
        let asked = super::Variable::asked(app, env);
        match rows.iter().find(|row| row.question == asked).map(|row| row.when) {
            Some(When::Build) => "build",
            Some(When::Run) | None => "run",
        }
    }

    fn service_holds(&self, service: usize, field: ServiceField) -> Option<String> {
        let service = self.services.iter().find(|row| row.index == service)?;
        Some(match field {
            ServiceField::Name => service.name.to_string(),
            ServiceField::Kind => service.kind.id.to_owned(),
            ServiceField::Version => service.version.id.to_owned(),
            ServiceField::Where => if service.external { "external" } else { "container" }.to_owned(),
            ServiceField::Variable => service.variable.to_string(),
            ServiceField::Apps => {
                let names: Vec<_> = service.apps.iter().map(|app| self.apps[*app].name.as_str()).collect();
                names.join(" ")
            }
        })
    }
}

impl App {
    fn holds(&self, field: AppField) -> String {
        match field {
            AppField::Name => self.name.to_string(),
            AppField::Path => self.path.as_str().to_owned(),
            AppField::Stack => self.stack.id.to_owned(),
            AppField::Framework => self.framework.id.to_owned(),
            AppField::Version => self.version.clone(),
            AppField::Image => self.base.variant.map_or(&*self.base.reference, |variant| variant.id).to_owned(),
            AppField::Packages => self.packages.to_owned(),
            AppField::SystemPackages => self.system_packages.join(" "),
            AppField::Port => self.port.to_string(),
            AppField::HostPort => match &self.host {
                HostPort::Unpublished => "none".to_owned(),
                HostPort::Published { address: Some(address), port } => format!("{address}:{port}"),
                HostPort::Published { address: None, port } => port.to_string(),
            },
            AppField::Install => self.install.clone().unwrap_or_default(),
            AppField::Build => self.build.clone().unwrap_or_default(),
            AppField::Output => self.output.clone(),
            AppField::Server => {
                let known = Server::ALL.iter().find(|(_, server)| *server == self.server);
                known.map(|(id, _)| (*id).to_owned()).unwrap_or_default()
            }
            AppField::Start => {
                let usual = || self.framework.start.replace("{port}", &self.port.to_string());
                self.start.clone().unwrap_or_else(usual)
            }
            AppField::Health => self.health.as_ref().map_or("none", |path| path.as_str()).to_owned(),
            AppField::Release => self.release.clone().unwrap_or_default(),
            AppField::Data => self.data.as_ref().map(|folder| folder.as_str().to_owned()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::{Answers, AppAnswers, AppField, ServiceAnswers, ServiceField};
    use crate::project::read;
    use crate::question::Question;

    #[test]
    fn what_holds_can_be_typed_without_changing_anything() {
        let mut answers = Answers {
            apps: vec![AppAnswers::default(), AppAnswers::default()],
            services: vec![ServiceAnswers::default()],
            ..Answers::default()
        };
        let (project, _) = read(&answers);
        let mut questions = vec![Question::Name, Question::Registry, Question::Tag, Question::Platforms];
        questions.extend([Question::Comments, Question::Language]);
        questions.extend(AppField::ALL.iter().map(|field| Question::App(1, *field)));
        questions.extend(ServiceField::ALL.iter().map(|field| Question::Service(0, *field)));
        // A health check that was left out is said with a word; a start command is already the user's own then.
        for question in questions {
            answers.set(question, &project.holds(question));
            let (after, _) = read(&answers);
            assert_eq!(after.holds(question), project.holds(question), "{question:?}");
        }
    }

    #[test]
    fn a_row_that_is_gone_holds_nothing() {
        let (project, _) = read(&Answers::default());
        assert_eq!(project.holds(Question::App(9, AppField::Port)), "");
        assert_eq!(project.holds(Question::Service(0, ServiceField::Kind)), "");
    }
}

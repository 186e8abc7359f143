//! The steps of the wizard: their order, which questions belong to each, and how far each is.

use crate::answers::{Answers, AppField};
use crate::plan::Plan;
use crate::problem::Severity;
use crate::question::Question;
use crate::text::PagePhrase;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Start,
    App,
    Image,
    Port,
    Services,
    Target,
    Deploy,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing was answered: the defaults hold.
    Empty,
    Done,
    /// Works, and there is something to know.
    Warned,
    Wrong,
}

impl Step {
    /// The steps that the rail lists.
    pub const LISTED: [Self; 6] = [Self::App, Self::Image, Self::Port, Self::Services, Self::Target, Self::Deploy];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::App => "app",
            Self::Image => "image",
            Self::Port => "port",
            Self::Services => "services",
            Self::Target => "target",
            Self::Deploy => "deploy",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Start].into_iter().chain(Self::LISTED).find(|step| step.id() == id)
    }

    pub const fn title(self) -> PagePhrase {
        match self {
            Self::Start => PagePhrase::StepStart,
            Self::App => PagePhrase::StepApp,
            Self::Image => PagePhrase::StepImage,
            Self::Port => PagePhrase::StepPort,
            Self::Services => PagePhrase::StepServices,
            Self::Target => PagePhrase::StepTarget,
            Self::Deploy => PagePhrase::StepDeploy,
        }
    }

    pub fn next(self) -> Option<Self> {
        match self {
            Self::Start => Some(Self::App),
            _ => Self::LISTED.into_iter().skip_while(|step| *step != self).nth(1),
        }
    }

    pub fn previous(self) -> Option<Self> {
        match self {
            Self::Start => None,
            Self::App => Some(Self::Start),
            _ => Self::LISTED.into_iter().take_while(|step| *step != self).last(),
        }
    }

    /// The step that asks this question; `None` where the files themselves ask it.
    pub const fn of(question: Question) -> Option<Self> {
        Some(match question {
            Question::Name | Question::Apps | Question::Workers(_) | Question::Worker(..) => Self::App,
            Question::App(_, field) => match field {
                AppField::Version | AppField::Image | AppField::SystemPackages => Self::Image,
                AppField::Port | AppField::HostPort | AppField::Health => Self::Port,
                _ => Self::App,
            },
            Question::Variables(_) | Question::Env(..) | Question::Secret(..) => Self::Port,
            Question::Services | Question::Service(..) => Self::Services,
            Question::Platforms | Question::Registry | Question::Tag | Question::Repository => Self::Target,
            Question::Comments | Question::Language => return None,
        })
    }

    pub fn state(self, answers: &Answers, plan: &Plan) -> State {
        let own = plan.problems.iter().filter(|problem| Self::of(problem.question) == Some(self));
        match own.map(|problem| problem.severity).max() {
            Some(Severity::Error) => State::Wrong,
            Some(Severity::Warning) => State::Warned,
            None if self.is_answered(answers) => State::Done,
            None => State::Empty,
        }
    }

    fn is_answered(self, answers: &Answers) -> bool {
        let of_apps = || {
            answers.apps.iter().any(|app| {
                let asked = |field: &&AppField| Self::of(Question::App(0, **field)) == Some(self);
                AppField::ALL.iter().filter(asked).any(|field| !app.text(*field).is_empty())
            })
        };
        match self {
            Self::App => !answers.name.is_empty() || answers.apps.len() > 1 || of_apps(),
            Self::Image => of_apps(),
            Self::Port => of_apps() || answers.apps.iter().any(|app| !app.env.is_empty()),
            Self::Services => !answers.services.is_empty(),
            Self::Target => {
                !answers.platforms.is_empty()
                    || [&answers.registry, &answers.tag, &answers.repository].iter().any(|text| !text.is_empty())
            }
            Self::Start | Self::Deploy => false,
        }
    }
}

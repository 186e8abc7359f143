//! Titles of questions, and why they are asked, in English.

use std::borrow::Cow;

use slipway_macros::block;

use crate::answers::{AppField, EnvField, ServiceField, WorkerField};
use crate::question::Asked;
use crate::text::phrase::QuestionPhrase;

pub fn say(phrase: QuestionPhrase) -> Cow<'static, str> {
    match phrase {
        QuestionPhrase::Title(asked) => title(asked),
        QuestionPhrase::Why(asked) => why(asked),
    }
    .into()
}

#[block]
fn title(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => "Project name",
        Asked::Registry => "Where your images are pushed",
        Asked::Tag => "First version",
        Asked::Repository => "Git repository",
        Asked::Platforms => "Where it runs",
        Asked::Comments => "Comments in the files",
        Asked::Language => "Language of the files",
        Asked::Apps => "Apps",
        Asked::App(field) => app_title(field),
        Asked::Workers => "Workers",
        Asked::Worker(WorkerField::Name) => "Name of the worker",
        Asked::Worker(WorkerField::Start) => "Its command",
        Asked::Variables => "Variables",
        Asked::Env(EnvField::Name) => "Name",
        Asked::Env(EnvField::Value) => "Value",
        Asked::Env(EnvField::When) => "Needed",
        Asked::Env(EnvField::From) => "Address of",
        Asked::Secret => "Secret",
        Asked::Services => "Services",
        Asked::Service(ServiceField::Name) => "Its name on the network",
        Asked::Service(ServiceField::Kind) => "Kind",
        Asked::Service(ServiceField::Version) => "Version",
        Asked::Service(ServiceField::Where) => "Where it runs",
        Asked::Service(ServiceField::Variable) => "Variable with its address",
        Asked::Service(ServiceField::Apps) => "Apps that use it",
    }
}

#[block]
fn app_title(field: AppField) -> &'static str {
    match field {
        AppField::Name => "Name of the app",
        AppField::Path => "Its folder",
        AppField::Stack => "Written in",
        AppField::Framework => "Framework",
        AppField::Version => "Version",
        AppField::Image => "Variant",
        AppField::Packages => "Package manager",
        AppField::SystemPackages => "System packages",
        AppField::Port => "Port inside the container",
        AppField::HostPort => "Port on this machine",
        AppField::Install => "Install command",
        AppField::Build => "Build command",
        AppField::Output => "Folder of the finished site",
        AppField::Server => "Web server",
        AppField::Start => "Start command",
        AppField::Health => "Health check",
        AppField::Release => "Before each release",
        AppField::Data => "Folder to keep",
    }
}

#[block]
fn why(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => "Images, containers and the address on each platform are called after it.",
        Asked::Registry => {
            "Your account at a registry, such as `docker.io/yourname`. Images are pushed and pulled there."
        }
        Asked::Tag => "The tag of the first image you push. A number says what runs where; `latest` says nothing.",
        Asked::Repository => "Some platforms build from it: they need to know where it is.",
        Asked::Platforms => "Each adds its own files and its own guide. Choose as many as you like.",
        Asked::Comments => "How much the files explain themselves. What they do stays the same.",
        Asked::Language => "The language of comments and of DEPLOY.md.",
        Asked::Apps => "Each app has its own folder and its own image, and reaches the others by name.",
        Asked::App(field) => app_why(field),
        Asked::Workers => {
            "A worker runs the same image with another command: it reads a queue, or does things at set times."
        }
        Asked::Worker(WorkerField::Name) => "What it is called on the network and in logs.",
        Asked::Worker(WorkerField::Start) => "What it runs instead of the start command.",
        Asked::Variables => {
            "What differs between your machine and the platform belongs in variables, not in the image."
        }
        Asked::Env(EnvField::Name) => "The name that your code reads.",
        Asked::Env(EnvField::Value) => "Plain text: everybody who sees the files sees it.",
        Asked::Env(EnvField::When) => "While the image is built, or when the container runs.",
        Asked::Env(EnvField::From) => "The app or service whose address it carries.",
        Asked::Secret => "Only the name of a secret is written down, never its value.",
        Asked::Services => "A database, a cache or a queue that your apps talk to.",
        Asked::Service(ServiceField::Name) => "Your apps reach it under this name.",
        Asked::Service(ServiceField::Kind) => {
            "The program that runs: each keeps data its own way and is reached by its own address."
        }
        Asked::Service(ServiceField::Version) => "A major version: data does not move between them by itself.",
        Asked::Service(ServiceField::Where) => "In a container beside your app, or already somewhere else.",
        Asked::Service(ServiceField::Variable) => "Your code reads its address from this variable.",
        Asked::Service(ServiceField::Apps) => "They get its address. None chosen means all but static sites.",
    }
}

#[block]
fn app_why(field: AppField) -> &'static str {
    match field {
        AppField::Name => "Other apps reach it under this name.",
        AppField::Path => "Its source and its Dockerfile are there, seen from the project's folder.",
        AppField::Stack => "It decides which base images fit, how packages are installed, and how the app starts.",
        AppField::Framework => "The start command and the health check follow from it.",
        AppField::Version => "A rebuild brings its fixes, never a surprise new version.",
        AppField::Image => {
            "The base image decides how large yours becomes and whether packages with C code install without a compiler."
        }
        AppField::Packages => "It installs what your project lists, in a step of its own that is cached.",
        AppField::SystemPackages => {
            "Libraries that your packages need from the system, such as `libpq5`. Separate the names with spaces."
        }
        AppField::Port => "Your process listens here. A platform may choose another one and say so in `PORT`.",
        AppField::HostPort => {
            "What you type into your browser here. `127.0.0.1:` before it keeps others on your network out; `none` publishes nothing."
        }
        AppField::Install => "Runs once while the image is built.",
        AppField::Build => "Runs while the image is built, after the packages are there.",
        AppField::Output => "What your build leaves, and the web server hands out.",
        AppField::Server => "It hands out your files to browsers.",
        AppField::Start => {
            "What the container runs. A server listens on `0.0.0.0`, and on the port in `PORT` where a platform sets one."
        }
        AppField::Health => "A path that answers 200 when the app is well; `none` if nothing shall be asked.",
        AppField::Release => "Runs once before a new version takes over: migrations of the database.",
        AppField::Data => {
            "A folder for nothing but what the app writes and must find again: uploads, an SQLite file. `data` inside its own, or `/data`."
        }
    }
}

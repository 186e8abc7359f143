//! The command line: the same engine as the page, with a disk. It parses words, asks the domain and says what came out;
//! what it says beside help is in `text`.

mod commands;
mod fault;
mod folder;
mod guides;
mod lists;
mod report;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use slipway::text::Language;

use fault::Fault;

/// There were none.
const FINE: u8 = 0;
/// `check` found errors.
const ERRORS: u8 = 1;
/// The command line was wrong, or a file could not be read or written.
const FAILED: u8 = 2;
/// Files that differ were left alone.
const DIFFER: u8 = 3;

const EXIT_CODES: &str = "\
Exit codes:
  0  done; problems of the recipe are told on stderr, and the files stand on what was understood
  1  `check` found errors
  2  the command line is wrong, or something cannot be read or written
  3  `generate` found files that differ and wrote nothing; --force replaces them";

const EXAMPLES: &str = "\
Examples:
  slipway generate --out .
  slipway generate --recipe slipway.yaml --out . --set apps.web.port=8000
  slipway generate --link 'https://…#v=1&name=shop&app=web&framework=flask' --out shop
  slipway guide --recipe slipway.yaml --platform heroku > heroku.md
  slipway check --recipe slipway.yaml
  slipway link --recipe slipway.yaml --base https://slipway.example/
  slipway list platforms --format json";

/// Turns a few answers about an app into Dockerfile, compose.yaml, platform files and step-by-step guides.
#[derive(Parser)]
#[command(name = "slipway", version, after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the files
    #[command(after_help = "\
Files that are there already and differ are never replaced without --force: they are listed, nothing is written, and
the exit code is 3. Passwords and secrets of an .env that is there are kept, and a .gitignore gets only the lines that it
lacks, so generating twice changes nothing.

Examples:
  slipway generate --out .
  slipway generate --recipe slipway.yaml --set apps.web.env.DEBUG.value=1 --out .
  cat slipway.yaml | slipway generate --recipe - --out shop --force")]
    Generate {
        #[command(flatten)]
        source: Source,
        /// The folder to write into; it is made where it is missing
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Replace files that differ
        #[arg(long)]
        force: bool,
    },
    /// Print the steps to a platform
    #[command(after_help = "\
Examples:
  slipway guide --recipe slipway.yaml --platform heroku
  slipway guide --set name=shop --platform render --format json")]
    Guide {
        #[command(flatten)]
        source: Source,
        /// The platform, several with commas; without it those of the recipe
        #[arg(long, value_name = "PLATFORM", value_delimiter = ',')]
        platform: Vec<String>,
        #[arg(long, value_enum, default_value_t = GuideFormat::Md)]
        format: GuideFormat,
    },
    /// Tell what does not fit, and how to mend it
    #[command(after_help = "\
The exit code is 1 where there are errors, 0 where there are only warnings or nothing at all.

Examples:
  slipway check --recipe slipway.yaml
  slipway check --recipe slipway.yaml --lang es")]
    Check {
        #[command(flatten)]
        source: Source,
    },
    /// Print the link that carries the answers
    #[command(after_help = "\
Secrets are in it by name only. Whoever opens it on the page sees the same answers.

Examples:
  slipway link --recipe slipway.yaml
  slipway link --recipe slipway.yaml --base https://slipway.example/")]
    Link {
        #[command(flatten)]
        source: Source,
        /// The address of the page; without it only the part from # on is printed
        #[arg(long, value_name = "URL")]
        base: Option<String>,
    },
    /// Print the answers as a recipe, slipway.yaml
    #[command(after_help = "\
Examples:
  slipway recipe --link 'https://…#v=1&name=shop' > slipway.yaml
  slipway recipe --recipe old.yaml --set apps.web.version=3.14")]
    Recipe {
        #[command(flatten)]
        source: Source,
    },
    /// List what can be chosen, and what is asked
    #[command(after_help = "\
Examples:
  slipway list stacks
  slipway list questions --lang es
  slipway list services --format json")]
    List {
        what: Listed,
        #[arg(long, value_enum, default_value_t = ListFormat::Text)]
        format: ListFormat,
        /// The language of the list
        #[arg(long, value_enum)]
        lang: Option<Lang>,
    },
}

/// Where the answers come from.
#[derive(Args)]
struct Source {
    /// A recipe; - reads it from stdin. With neither --recipe nor --link: slipway.yaml of this folder, else the defaults
    #[arg(long, value_name = "FILE", conflicts_with = "link")]
    recipe: Option<PathBuf>,
    /// A link from the page, or its part from # on
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Change one answer: apps.web.port=8000, platforms=heroku,render, services.db.kind=redis. A row is called by its
    /// name or its number from 0; workers, variables and services that are missing are added. `slipway list questions`
    /// shows every path
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
    /// The language of messages and guides; without it the recipe's
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    En,
    Es,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Es => Self::Spanish,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum GuideFormat {
    /// A document
    Md,
    /// Every step with its commands, for programs
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Listed {
    Stacks,
    Services,
    Platforms,
    Questions,
}

#[derive(Clone, Copy, ValueEnum)]
enum ListFormat {
    Text,
    Json,
}

pub fn main() -> ExitCode {
    let code = run(Arguments::parse().command).unwrap_or_else(|fault| fault.told());
    ExitCode::from(code)
}

fn run(command: Command) -> Result<u8, Fault> {
    match command {
        Command::Generate { source, out, force } => commands::generate(&source.read()?, &out, force),
        Command::Guide { source, platform, format } => guides::print_chosen(source.read()?, &platform, format),
        Command::Check { source } => Ok(commands::check(&source.read()?)),
        Command::Link { source, base } => Ok(commands::link(&source.read()?, base.as_deref())),
        Command::Recipe { source } => Ok(commands::print_recipe(&source.read()?)),
        Command::List { what, format, lang } => {
            lists::print_list(what, format, lang.map(Into::into).unwrap_or_default());
            Ok(FINE)
        }
    }
}

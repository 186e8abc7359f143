//! What the user typed, exactly as typed: never trimmed, never judged. An empty text means "not answered": the
//! default holds. What the answers mean is `project`'s business.

use std::sync::atomic::{AtomicU32, Ordering};

/// Everything the wizard asks, for one project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    pub name: String,
    /// Where images are pushed: `docker.io/angelhodar`, `ghcr.io/owner`.
    pub registry: String,
    /// The tag of the first image that is pushed.
    pub tag: String,
    /// Address of the git repository, for platforms that build from it.
    pub repository: String,
    pub apps: Vec<AppAnswers>,
    pub services: Vec<ServiceAnswers>,
    /// Ids of the target platforms; none means the default ones.
    pub platforms: Vec<String>,
    /// How much the files explain: `none`, `short` or `teach`.
    pub comments: String,
    /// The language of the files: `en` or `es`.
    pub language: String,
}

impl Default for Answers {
    /// Nothing answered yet: one app, all defaults.
    fn default() -> Self {
        Self {
            name: String::new(),
            registry: String::new(),
            tag: String::new(),
            repository: String::new(),
            apps: vec![AppAnswers::default()],
            services: Vec::new(),
            platforms: Vec::new(),
            comments: String::new(),
            language: String::new(),
        }
    }
}

/// Which row of a list on the page this is. It says nothing about the project, so all rows are equal.
#[derive(Clone, Copy, Debug)]
pub struct Row(pub u32);

impl Default for Row {
    fn default() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

impl PartialEq for Row {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Row {}

/// A struct of texts with one `Field` for each, its key in the recipe file, and access by field.
macro_rules! texts {
    (
        $(#[$about:meta])* $owner:ident / $field:ident
        { $($(#[$doc:meta])* $variant:ident $name:ident $key:literal,)* }
        { $($(#[$other_doc:meta])* $other:ident: $type:ty,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $owner {
            pub row: Row,
            $($(#[$doc])* pub $name: String,)*
            $($(#[$other_doc])* pub $other: $type,)*
        }

        #[doc = concat!("The texts of [`", stringify!($owner), "`].")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $field { $($(#[$doc])* $variant,)* }

        impl $field {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The key in the recipe file and in links.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }

        impl $owner {
            pub fn text(&self, field: $field) -> &str {
                match field { $($field::$variant => &self.$name,)* }
            }

            pub fn text_mut(&mut self, field: $field) -> &mut String {
                match field { $($field::$variant => &mut self.$name,)* }
            }
        }
    };
}

texts! {
    /// One app: its own folder, its own Dockerfile.
    AppAnswers / AppField {
        Name name "name",
        /// Folder of the app inside the project: `.` or `web`.
        Path path "path",
        Stack stack "stack",
        Framework framework "framework",
        Version version "version",
        /// A variant of the stack (`slim`) or a whole image reference.
        Image image "image",
        /// The package manager: `pip`, `npm`.
        Packages packages "packages",
        /// Names of system packages, separated by spaces or commas.
        SystemPackages system_packages "system_packages",
        /// The port the process listens on inside the container.
        Port port "port",
        /// The port on this machine, `8000` or `127.0.0.1:8000`; `none` publishes nothing.
        HostPort host_port "host_port",
        /// The install command of the stack `image`.
        Install install "install",
        /// The command that builds: `npm run build`.
        Build build "build",
        /// The folder that a build leaves for a static site: `dist`.
        Output output "output",
        /// The web server of a static site: `nginx` or `caddy`.
        Server server "server",
        Start start "start",
        /// The path that answers 200 when the app is well.
        Health health "health",
        /// The command run once before each release: migrations.
        Release release "release",
        /// A folder that the app writes to and whose contents stay: `data`, or `/data` outside the app's own.
        Data data "data",
    }{
        workers: Vec<WorkerAnswers>,
        env: Vec<EnvAnswers>,
    }
}

impl AppAnswers {
    /// Forgets what was said about a stack that is left: another one has other frameworks, versions and commands.
    pub fn leave_stack(&mut self) {
        use AppField::*;
        let said = [
            Framework,
            Version,
            Image,
            Packages,
            SystemPackages,
            Install,
            Build,
            Output,
            Server,
            Start,
            Health,
            Release,
        ];
        for field in said {
            self.text_mut(field).clear();
        }
    }
}

texts! {
    /// The same image with another command: a queue's consumer, a scheduler.
    WorkerAnswers / WorkerField {
        Name name "name",
        Start start "start",
    }{}
}

texts! {
    /// An environment variable of an app.
    EnvAnswers / EnvField {
        Name name "name",
        Value value "value",
        /// `run` (the default) or `build`.
        When when "when",
        /// The name of another app or of a service: the variable carries its address.
        From from "from",
    }{
        /// A secret's value is never written to a link, a recipe, a file or storage.
        secret: bool,
    }
}

texts! {
    /// A backing service: a database, a cache, a queue.
    ServiceAnswers / ServiceField {
        Name name "name",
        Kind kind "kind",
        Version version "version",
        /// `container` (the default) or `external`.
        Where place "where",
        /// The variable that carries its address to the apps.
        Variable variable "variable",
        /// Names of the apps that use it, separated by spaces or commas; none means all.
        Apps apps "apps",
    }{}
}

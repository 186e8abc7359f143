//! Why a line of render.yaml is there, in English.

use slipway_macros::block;

use crate::text::note::RenderNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &RenderNote) -> Words {
    use RenderNote::*;
    match note {
        Services => words(
            "What Render runs: one entry for each app, worker and cache.",
            "Render reads this file at the repository's top when you make a Blueprint of it, and again after each push.",
        ),
        Web { name, port } => words(
            format!("{name} answers requests, at an https address of its own."),
            format!(
                "It must listen on 0.0.0.0 and on the port in PORT, which is {port} here; the address itself has no port."
            ),
        ),
        NoWeb { name } => words(
            format!("{name} answers no requests, so it is a worker."),
            "As `web` its deploy would fail, because Render waits for a port.",
        ),
        Name => words(
            "Its name in the Dashboard, and the beginning of its onrender.com address.",
            "Where somebody has that address already, Render adds letters to it.",
        ),
        NameWithoutAddress => words("Its name in the Dashboard.", ""),
        Runtime => words(
            "Build the image from the Dockerfile.",
            "It cannot be changed later: for an image from a registry you make a new service.",
        ),
        FreePlan => words(
            "Costs nothing, and sleeps after 15 minutes without visitors.",
            "The next visitor then waits up to a minute. 512 MB of memory, one copy, 750 hours a month for all free \
             apps together. `starter` stays awake and is paid for.",
        ),
        PaidPlan => words(
            "Workers have no free plan; this is the smallest one.",
            "It is paid for while the worker exists. Without a payment card Render refuses it.",
        ),
        Disk => words(
            "What the app writes here stays: a disk, which only a paid plan has.",
            "One copy runs with it, and stops for a moment at each new version. `sizeGB` can grow, not shrink. Try at once whether the app may write there.",
        ),
        Region => words(
            "Where it runs. Keep everything in one region.",
            "Apps reach databases by private addresses inside a region only. Others are oregon, ohio, virginia and \
             singapore; it cannot be changed later.",
        ),
        Dockerfile => words(
            "Where the Dockerfile is, and what its build can see, from the repository's top.",
            "Without the second, every COPY would look in the whole repository.",
        ),
        ReleaseAtStart => words(
            "The release command runs at each start, before the app.",
            "The free plan has no `preDeployCommand`. On a paid plan with several copies move it there, so that it runs once.",
        ),
        PreDeploy => words(
            "Runs once before each new version starts; if it fails, the old one stays.",
            "The place for migrations. Only paid plans have it.",
        ),
        Health => words(
            "A new version gets visitors once this path answers 2xx or 3xx.",
            "Without it Render only looks for an open port, and an app that answers with errors would go online.",
        ),
        AutoDeploy => words(
            "Each push becomes a new version.",
            "`checksPass` waits for the tests of the repository, `off` for your click.",
        ),
        BuildFilter => {
            words("Only changes in this folder build it anew.", "Without it every push would build every app.")
        }
        Worker { name, app } => words(
            format!("{name}: the image of {app} with another command, without an address."),
            "It is built once more, because on Render each entry has an image of its own.",
        ),
        WorkerCommand => {
            words("Replaces the CMD of the Dockerfile.", "Without it a second copy of the app would start.")
        }

        Variables { port: false } => words("Environment variables.", "PORT is not among them: Render sets it."),
        Variables { port: true } => words("Environment variables.", ""),
        Port { port } => words(
            format!("The start command listens on {port}, whatever PORT says: so PORT says the same."),
            "Without it Render would expect the app on 10000.",
        ),
        SameVariables { app } => words(
            format!("The variables of {app} once more: each entry has its own."),
            "What Render asks for, you give to each of them.",
        ),
        Value => words(
            "Settings that are no secret, as they are.",
            "Quoted, so that numbers, `yes` and `on` stay texts.",
        ),
        BuildValue => words(
            "Also given to the build, where the Dockerfile says ARG.",
            "What the build knows ends up in the image, so never a secret.",
        ),
        Secret => words(
            "Render asks for it when you make the Blueprint; the file never holds it.",
            "It asks only that first time. One that is added here later, you set in the Dashboard under Environment.",
        ),
        AddressElsewhere { kind, offered: true } => words(
            format!("The address of your {kind}; Render asks for it when you make the Blueprint."),
            "It holds a password, so it does not stand in the file.",
        ),
        AddressElsewhere { kind, offered: false } => words(
            format!("Render has no {kind}: it asks for the address of one from elsewhere."),
            "The guide says where to get one. It holds a password, so it does not stand in the file.",
        ),
        ServiceAddress => words(
            "Render fills in the private address, with user and password.",
            "It changes by itself when the service does, and nobody has to copy it.",
        ),
        AppAddress { app } => words(
            format!("Render fills in the public https address of {app}."),
            "The private one would not do: a free app is not reached by it. A sleeping app wakes up when it is asked.",
        ),

        KeyValue { kind } => words(
            format!("{kind}: Render calls it Key Value and runs Valkey, which speaks the same language."),
            "Any client library for Redis connects to it.",
        ),
        FreeKeyValue => words(
            "Free, in memory only: a restart empties it.",
            "One per workspace may be free. `starter` keeps its data and is paid for.",
        ),
        MemoryPolicy => words(
            "When the memory is full, writing fails and nothing is lost.",
            "Right for queues. For a cache, `allkeys-lru` drops what was not used for the longest time.",
        ),
        Databases => words("PostgreSQL, run by Render.", "Backups and updates are Render's work on paid plans."),
        Database { name } => words(
            format!("{name}: name, user and password of the database itself are made by Render."),
            "The apps get them in one address, so nobody has to know them.",
        ),
        FreeDatabase => words(
            "Free for a start: it ends about 30 days after it was made.",
            "Save your data or choose a paid plan (`basic-256mb` is the smallest) before that day; the Dashboard shows it. \
             One per workspace may be free.",
        ),
        SecondPaid => {
            words("A workspace has one free one; this second one is paid for.", "The smallest paid plan.")
        }
        Version => words(
            "The version that the project asks for.",
            "Quoted because Render wants a text. A newer one is a move of its own, with a copy of the data.",
        ),
        PrivateOnly => words(
            "Nobody connects from outside Render.",
            "To reach it from your machine, add your address in the Dashboard, and take it away afterwards.",
        ),
    }
}

//! System packages, by the package manager of each family of images.

use crate::answers::AppField;
use crate::image_build::{Instruction, Run, Step};
use crate::project::App;
use crate::stacks::init::{self, Init};
use crate::stacks::{Family, SystemPackages};
use crate::text::note::ImageNote;

/// What compiles other packages and is not needed to run them.
const TOOLS: [&str; 22] = [
    "autoconf",
    "automake",
    "build-base",
    "build-essential",
    "cargo",
    "clang",
    "cmake",
    "g++",
    "gcc",
    "gfortran",
    "libtool",
    "linux-headers",
    "make",
    "meson",
    "ninja-build",
    "patch",
    "pkg-config",
    "pkgconf",
    "rust",
    "rustc",
    "samurai",
    "swig",
];

/// Whether a package only serves to compile: a compiler, or the headers of a library.
pub(super) fn is_tool(package: &str) -> bool {
    TOOLS.contains(&package) || package.ends_with("-dev") || package.ends_with("-devel")
}

/// What a program needs when it runs that was compiled with the headers of this package; the large Debian images have
/// all of them anyway. Source: the dependencies of these packages in Debian 12 and 13 and Alpine 3.22, 2026-11-21.
pub fn library_of(headers: &str, family: Family) -> Option<&'static str> {
    let known: &[(&str, &str)] = match family.system_packages {
        SystemPackages::Apt if !family.curl => &[
            ("libpq-dev", "libpq5"),
            ("default-libmysqlclient-dev", "libmariadb3"),
            ("libmariadb-dev", "libmariadb3"),
            ("libxslt1-dev", "libxslt1.1"),
            ("libxml2-dev", "libxml2"),
            ("libjpeg-dev", "libjpeg62-turbo"),
            ("libjpeg62-turbo-dev", "libjpeg62-turbo"),
        ],
        SystemPackages::Apk => &[
            ("libpq-dev", "libpq"),
            ("postgresql-dev", "libpq"),
            ("mariadb-dev", "mariadb-connector-c"),
            ("mariadb-connector-c-dev", "mariadb-connector-c"),
            ("libxslt-dev", "libxslt"),
            ("libxml2-dev", "libxml2"),
            ("libffi-dev", "libffi"),
            ("jpeg-dev", "libjpeg-turbo"),
        ],
        _ => &[],
    };
    known.iter().find(|(package, _)| *package == headers).map(|(_, library)| *library)
}

/// Installs what compiling needs, in a stage that stays behind: everything, once there is a tool in the list, because
/// the tool may need the rest. `git` fetches packages, and on an image that nobody described the language itself may
/// come from a package.
pub(super) fn tools(app: &App, family: Family) -> Option<Step> {
    let compiles = app.system_packages.iter().any(|package| is_tool(package) || package == "git");
    if !compiles && app.base.variant.is_some() {
        return None;
    }
    step(app, family, &names(app), ImageNote::BuildPackages)
}

/// Installs what running needs, in the image that ships.
pub(super) fn libraries(app: &App) -> Option<Step> {
    ships(app, |package| !is_tool(package))
}

/// Installs everything, where there is only one stage.
pub(super) fn all(app: &App) -> Option<Step> {
    ships(app, |_| true)
}

/// What the image that ships is given: packages of the user's choice, and an init where the app needs one.
fn ships(app: &App, chosen: impl Fn(&str) -> bool) -> Option<Step> {
    let mut packages = names(app);
    packages.retain(|package| chosen(package));
    if init::of(app) != Init::InImage || packages.contains(&init::PACKAGE) {
        return step(app, app.base.family, &packages, ImageNote::SystemPackages);
    }
    let place = packages.partition_point(|package| *package < init::PACKAGE);
    packages.insert(place, init::PACKAGE);
    let alone = packages.len() == 1;
    let mut step = step(app, app.base.family, &packages, ImageNote::InitPackage { alone })?;
    if alone {
        step.question = Some(app.question(AppField::Start));
    }
    Some(step)
}

fn names(app: &App) -> Vec<&str> {
    app.system_packages.iter().map(String::as_str).collect()
}

fn step(app: &App, family: Family, packages: &[&str], note: ImageNote) -> Option<Step> {
    if packages.is_empty() {
        return None;
    }
    let packages = packages.join(" ");
    let run = match family.system_packages {
        SystemPackages::Apt => Run::new("apt-get update")
            .and(format!("apt-get install -y --no-install-recommends {packages}"))
            .and("rm -rf /var/lib/apt/lists/*"),
        SystemPackages::Apk => Run::new(format!("apk add --no-cache {packages}")),
        SystemPackages::Tdnf => Run::new(format!("tdnf install -y {packages}")).and("tdnf clean all"),
        SystemPackages::Absent => return None,
    };
    Some(Step::new(Instruction::Run(run), note).from(app.question(AppField::SystemPackages)))
}

#[cfg(test)]
mod tests {
    use super::{Family, is_tool, library_of};

    #[test]
    fn headers_have_a_library_that_is_no_headers() {
        assert_eq!(library_of("libpq-dev", Family::DEBIAN_SLIM), Some("libpq5"));
        assert_eq!(library_of("libpq-dev", Family::ALPINE), Some("libpq"));
        assert_eq!(library_of("libpq-dev", Family::DEBIAN_FULL), None);
        assert_eq!(library_of("gcc", Family::DEBIAN_SLIM), None);
    }

    #[test]
    fn headers_and_compilers_stay_behind() {
        for tool in ["gcc", "g++", "libpq-dev", "openssl-devel", "build-base"] {
            assert!(is_tool(tool), "{tool}");
        }
        for library in ["libpq5", "libpq", "ffmpeg", "curl", "git", "tzdata"] {
            assert!(!is_tool(library), "{library}");
        }
    }
}

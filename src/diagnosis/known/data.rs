//! What databases print, and compose.yaml.

use super::Known;
use crate::text::saying::{ComposeSaying, KnownTrouble::*};

pub fn troubles() -> Vec<Known> {
    vec![
        (
            ComposeSaying::PostgresFolder.into(),
            &["in 18+, these Docker images are configured to store database data"],
        ),
        (DatabaseOfOtherVersion.into(), &["database files are incompatible with server"]),
        (MysqlPlugin.into(), &["unknown variable 'default-authentication-plugin=mysql_native_password'"]),
        (VersionObsolete.into(), &["the attribute version is obsolete"]),
    ]
}

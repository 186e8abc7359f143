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
        (FileOfDatabase.into(), &["unable to open database file", "attempt to write a readonly database"]),
        (NoSuchTable.into(), &["relation \"…\" does not exist", "no such table", "Table '…' doesn't exist"]),
        (
            NoSuchDatabase.into(),
            &["database \"…\" does not exist", "role \"…\" does not exist", "Unknown database '…'"],
        ),
        (
            WrongLogin.into(),
            &[
                "bad auth: Authentication failed",
                "MongoParseError: Password contains unescaped characters",
                "Username and password must be escaped according to RFC 3986",
            ],
        ),
        (RedisPassword.into(), &["NOAUTH Authentication required"]),
        (NoAvx.into(), &["requires a CPU with AVX support"]),
        (MysqlPlugin.into(), &["unknown variable 'default-authentication-plugin=mysql_native_password'"]),
        (VersionObsolete.into(), &["the attribute version is obsolete"]),
    ]
}

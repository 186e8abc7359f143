//! Whether a variable looks like a secret. A value is judged here and never kept.

/// By name (`API_KEY`, `MLABPASS`) or by content (a key's known beginning, a password inside an address).
pub fn looks_secret(name: &str, value: &str) -> bool {
    if value.is_empty() {
        return false;
    }
    let name = name.to_ascii_uppercase();
    let public = ["PUBLIC", "VITE_", "PATH", "FILE", "_URL", "URI", "NAME", "TTL", "EXPIR", "LENGTH", "ALGORITHM"];
    let secret =
        ["PASSWORD", "PASSWD", "PASS", "SECRET", "TOKEN", "APIKEY", "API_KEY", "PRIVATE", "CREDENTIAL", "PWD"];
    let by_name = secret.iter().any(|word| name.contains(word)) && !public.iter().any(|word| name.contains(word));
    let by_key = name.ends_with("_KEY") && !name.contains("PUBLIC");
    let value = value.trim();
    by_name || by_key || ends_secret(&name, value) || secret_content(&name, value)
}

/// Words too short to be sought inside others: `PIN` is in `PINECONE_INDEX`, `SALT` in `BASALT`.
fn ends_secret(name: &str, value: &str) -> bool {
    let last = name.rsplit('_').next().unwrap_or(name);
    // `LED_PIN=17` is a chip's pin, `REQUIRE_PIN=true` a switch.
    let says_little =
        value.len() <= 2 || ["true", "false", "yes", "off"].iter().any(|word| value.eq_ignore_ascii_case(word));
    ["SALT", "PIN", "SIGNING"].contains(&last) && !says_little
}

/// Most values are short words, which are told apart by their letters alone: this runs for every variable at every key.
fn secret_content(name: &str, value: &str) -> bool {
    let has = |letter: u8| value.bytes().any(|byte| byte == letter);
    (value.len() >= SHORTEST && has_key(name, value))
        || (has(b' ') && has_authorization(value))
        || (has(b'=') && has_named_password(value))
        || (has(b'@') && has_login(name, value))
}

/// No key that a machine made is shorter.
const SHORTEST: usize = 16;

fn has_key(name: &str, value: &str) -> bool {
    let not_for_all =
        !name.contains("PUBLIC") && (is_web_token(value) || is_long_hex(value) && !names_a_version(name));
    begins_like_a_key(value) || not_for_all || is_webhook(value)
}

/// What keys begin with, as their makers document.
fn begins_like_a_key(value: &str) -> bool {
    let known = [
        "sk-",
        "sk_live_",
        "rk_live_",
        "whsec_",
        "ghp_",
        "gho_",
        "ghu_",
        "ghs_",
        "ghr_",
        "github_pat_",
        "glpat-",
        "AKIA",
        "-----BEGIN",
        "dckr_pat_",
        "HRKU-",
        "SG.",
        "AIza",
    ];
    // What comes after these may also be a common word, as in `npm_config_registry`.
    let also_words = ["npm_", "pypi-", "hf_", "ASIA"];
    let is_random = |rest: &str| {
        let only_of_keys = rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let mixed = rest.bytes().any(|byte| byte.is_ascii_digit())
            || (rest.bytes().any(|byte| byte.is_ascii_uppercase())
                && rest.bytes().any(|byte| byte.is_ascii_lowercase()));
        only_of_keys && mixed
    };
    let of_slack = || {
        let mut letters = value.strip_prefix("xox").unwrap_or_default().bytes();
        letters.next().is_some_and(|byte| byte.is_ascii_alphanumeric()) && letters.next() == Some(b'-')
    };
    known.iter().any(|start| value.starts_with(start))
        || also_words.iter().any(|start| value.strip_prefix(start).is_some_and(is_random))
        || of_slack()
}

/// A JSON Web Token: its first two parts are JSON objects, and `eyJ` is how `{"` begins in base64.
fn is_web_token(value: &str) -> bool {
    if !value.starts_with("eyJ") {
        return false;
    }
    let parts: Vec<&str> = value.split('.').collect();
    let is_base64url = |part: &&str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    parts.len() == 3 && parts.iter().all(is_base64url) && parts[..2].iter().all(|part| part.starts_with("eyJ"))
}

/// As `openssl rand -hex 16` prints it, or longer.
fn is_long_hex(value: &str) -> bool {
    value.len() >= 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A commit, a digest and an account's number are long hex too, and no secrets.
fn names_a_version(name: &str) -> bool {
    let words = [
        "COMMIT", "SHA", "DIGEST", "VERSION", "HASH", "CHECKSUM", "REVISION", "REV", "RELEASE", "BUILD", "REF",
        "TAG",
    ];
    let says_so = |part: &str| {
        // `SHA256` is one as well.
        let part = part.trim_end_matches(|letter: char| letter.is_ascii_digit());
        part == "ID" || words.iter().any(|word| part.ends_with(word))
    };
    name.split('_').any(says_so)
}

/// Whoever knows such an address may write there.
fn is_webhook(value: &str) -> bool {
    ["hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/"]
        .iter()
        .any(|place| value.split_once(place).is_some_and(|(_, rest)| !rest.is_empty()))
}

/// `Basic dXNlcjpwYXNz` or `Bearer …`, alone or behind a header's name.
fn has_authorization(value: &str) -> bool {
    let mut words = value.split_ascii_whitespace();
    let Some(mut before) = words.next() else { return false };
    words.any(|word| {
        let scheme = before.rsplit(['=', ':', '"']).next().unwrap_or(before);
        let word = word.trim_end_matches(['"', ',', ';']);
        before = word;
        let is_random = word.len() >= 16 || (word.len() >= 8 && word.bytes().any(|byte| byte.is_ascii_digit()));
        (scheme.eq_ignore_ascii_case("Basic") && is_login_in_base64(word))
            || (scheme.eq_ignore_ascii_case("Bearer") && is_random)
    })
}

/// Whether it decodes to printable letters with a colon among them.
fn is_login_in_base64(word: &str) -> bool {
    let digits = word.trim_end_matches('=').bytes().map(|byte| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    });
    let Some(digits) = digits.collect::<Option<Vec<u8>>>() else { return false };
    let decoded = digits.chunks(4).flat_map(|four| {
        let bits = four.iter().fold(0_u32, |bits, digit| bits << 6 | u32::from(*digit)) << (6 * (4 - four.len()));
        bits.to_be_bytes().into_iter().skip(1).take(four.len().saturating_sub(1))
    });
    let decoded: Vec<u8> = decoded.collect();
    decoded.contains(&b':') && decoded.iter().all(|byte| *byte >= b' ')
}

/// `Server=x;Password=abc;`, and the same with blanks, commas or `&` between.
fn has_named_password(value: &str) -> bool {
    let names = ["password", "passwd", "pwd", "accountkey", "sharedaccesskey"];
    value.split([';', ' ', ',', '&', '?']).filter_map(|pair| pair.split_once('=')).any(|(name, password)| {
        let known = names.iter().any(|known| name.trim().eq_ignore_ascii_case(known));
        known && !password.trim().is_empty()
    })
}

/// `scheme://user:password@host`; of what is called a DSN also `user:password@…`, and a key as the user.
fn has_login(name: &str, value: &str) -> bool {
    let is_dsn = name.ends_with("DSN");
    let rest = match value.split_once("://") {
        Some((_, rest)) => rest,
        None if is_dsn => value,
        None => return false,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let Some((user, _)) = authority.rsplit_once('@') else { return false };
    match user.split_once(':') {
        Some((_, password)) => !password.is_empty(),
        None => is_dsn && user.len() >= 16,
    }
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn secrets_are_seen_by_name() {
        for (name, value) in [
            ("MLABPASS", "x"),
            ("API_KEY", "abc"),
            ("SESSION_SECRET", "s3"),
            ("JWT_SIGNING", "correct horse"),
            ("SALT", "pepper"),
            ("HASHIDS_SALT", "pepper"),
            ("PIN", "1234"),
            ("admin_pin", "0000"),
            ("PASSPHRASE", "x"),
        ] {
            assert!(looks_secret(name, value), "{name}={value}");
        }
    }

    #[test]
    fn secrets_are_seen_by_content() {
        for value in [
            "postgres://app:hunter2@db/app",
            "gho_0123456789abcdef0123",
            "ghp_0123456789abcdef0123",
            "ghr_0123456789abcdef0123",
            "ghs_0123456789abcdef0123",
            "ghu_0123456789abcdef0123",
            "github_pat_0123456789",
            "glpat-0123456789abcdef",
            "npm_0123456789abcdef",
            "npm_abcdefghijkLMNOPQ",
            "pypi-AgEIcHlwaS5vcmc",
            "hf_abcdefghiJKLMNOPq",
            "whsec_0123456789abcdef",
            "sk_live_0123456789",
            "rk_live_0123456789",
            "xoxb-0123456789-abc",
            "xoxe-0123456789-abc",
            "AKIA0123456789ABCDEF",
            "ASIA0123456789ABCDEF",
            "SG.0123456789.abcdef",
            "dckr_pat_0123456789",
            "HRKU-0123456789-abcd",
            "  glpat-0123456789abcdef",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
            "https://hooks.slack.com/services/T0/B0/x1",
            "https://discord.com/api/webhooks/1/x1",
            "https://discordapp.com/api/webhooks/1/x1",
            "Server=x;Password=abc;",
            "Server=tcp:x,1433;Database=app;Uid=app;pwd=abc",
            "host=db user=app password=abc",
            "redis:6379,password=abc",
            "jdbc:mysql://db/app?user=app&password=abc",
            "Basic dXNlcjpwYXNz",
            "basic dXNlcjpwYXNzdw==",
            "Bearer 0a1b2c3d",
            "Authorization=Bearer abcdefghijklmnop",
            "0123456789abcdef0123456789ABCDEF",
        ] {
            assert!(looks_secret("ANY", value), "{value}");
        }
    }

    #[test]
    fn what_is_called_a_dsn_may_hold_a_login_or_a_key() {
        let with_login = "app:hunter2@tcp(db:3306)/app";
        let with_key = "https://0123456789abcdef@errors.example/1";
        for (name, value) in [("MYSQL_DSN", with_login), ("SENTRY_DSN", with_key), ("DSN", with_login)] {
            assert!(looks_secret(name, value), "{name}={value}");
        }
        for (name, value) in [
            ("ANY", with_login),
            ("ANY", with_key),
            ("MAILER_DSN", "smtp://mail:1025"),
            ("MYSQL_DSN", "app@tcp(db:3306)/app"),
            ("SQLITE_DSN", "sqlite:///data/app.db"),
        ] {
            assert!(!looks_secret(name, value), "{name}={value}");
        }
    }

    #[test]
    fn what_everybody_may_read_is_no_secret() {
        let commit = "f97131600112233445566778899aabbccddeeff0";
        for (name, value) in [
            ("APP_ENV", "production"),
            ("MLABPASS", ""),
            ("VITE_API_KEY_NAME", "x"),
            ("SECRET_FILE", "/run/secrets/a"),
            ("LOGGER", "http://logger:8000/a@b"),
            ("PUBLIC_KEY", "abc"),
            ("PUBLIC_KEY_PATH", "/run/keys/public.pem"),
            ("PORT", "8000"),
            ("DEBUG", "true"),
            ("LOG_LEVEL", "info"),
            ("NODE_ENV", "production"),
            ("PINECONE_INDEX", "notes"),
            ("BASALT", "black"),
            ("SALT_ROUNDS", "12"),
            ("LED_PIN", "17"),
            ("REQUIRE_PIN", "true"),
            ("SHIPPING", "free"),
            ("TENANT", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
            ("GIT_COMMIT", commit),
            ("GITHUB_SHA", commit),
            ("RELEASE_VERSION", commit),
            ("ASSETS_HASH", commit),
            ("IMAGE_DIGEST", commit),
            ("FILE_SHA256", commit),
            ("ACCOUNT_ID", "0123456789abcdef0123456789abcdef"),
            ("NEXT_PUBLIC_ANON", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"),
            ("HEADER", "eyJhbGciOiJIUzI1NiJ9"),
            ("API_URL", "https://api.example/v1?page=2"),
            ("FRONTEND_URL", "http://localhost:8000"),
            ("GREETING", "Basic authentication is off"),
            ("PLAN", "Basic settings"),
            ("MOTTO", "Bearer of good news"),
            ("AUTH_SCHEME", "Bearer"),
            ("SLACK_HOST", "https://hooks.slack.com/services/"),
            ("GRANT", "grant_type=password"),
            ("CONNECTION", "Server=x;Password=;"),
            ("PREFIX", "npm_config_registry"),
            ("MIRROR", "pypi-mirror.internal.example:8080"),
            ("REGION", "ASIA-SOUTH-EAST-REGION"),
            ("FEATURES", "hf_transfer_enabled"),
        ] {
            assert!(!looks_secret(name, value), "{name}={value}");
        }
    }
}

//! What is pasted of processes that do not start, and of their databases.

use crate::text::Saying;
use crate::text::saying::{ComposeSaying, DockerSaying, KnownTrouble::*, SharedSaying};

pub fn table() -> Vec<(&'static str, Vec<Saying>)> {
    vec![
        // A program that the image lacks.
        ("web-1  | sh: 1: exec: gunicorn: not found\nweb-1 exited with code 127", vec![ExecutableMissing.into()]),
        ("sh: gunicorn: not found", vec![ExecutableMissing.into()]),
        ("/bin/sh: 1: uvicorn: not found", vec![ExecutableMissing.into()]),
        (
            "#8 0.412 > vite build\n#8 0.415 sh: 1: vite: not found\n#8 ERROR: process \"/bin/sh -c npm run build\" did not \
             complete successfully: exit code: 127",
            vec![ExecutableMissing.into()],
        ),
        (
            "2026-11-20T10:01:00 app[web.1]: sh: 1: exec: gunicorn: not found\n2026-11-20T10:01:00 heroku[web.1]: \
             Process exited with status 127\n2026-11-20T10:01:01 heroku[web.1]: State changed from starting to \
             crashed\n2026-11-20T10:01:05 heroku[router]: at=error code=H10 desc=\"App crashed\" method=GET path=\"/\"",
            vec![ExecutableMissing.into()],
        ),
        (
            "2026-11-20T10:01:00 heroku[web.1]: Process exited with status 127\n2026-11-20T10:01:01 heroku[web.1]: State \
             changed from starting to crashed",
            vec![ExecutableMissing.into()],
        ),
        ("2026-11-20T10:01:00 app[web.1]: bash: gunicorn: command not found", vec![ExecutableMissing.into()]),
        // gunicorn and its like.
        (
            "[2026-11-20 10:00:00 +0000] [7] [INFO] Booting worker with pid: 7\nFailed to find attribute 'app' in \
             'app'.\n[2026-11-20 10:00:00 +0000] [7] [INFO] Worker exiting (pid: 7)\n[2026-11-20 10:00:00 +0000] [1] \
             [ERROR] Worker (pid:7) exited with code 4\n[2026-11-20 10:00:00 +0000] [1] [ERROR] Reason: App failed to \
             load.",
            vec![NotInModule.into()],
        ),
        (
            "ERROR:    Error loading ASGI app. Attribute \"app\" not found in module \"main\".",
            vec![NotInModule.into()],
        ),
        (
            "[2026-11-20 10:00:31 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:8)\n[2026-11-20 10:00:32 +0000] [1] [ERROR] \
             Worker (pid:8) was sent SIGKILL! Perhaps out of memory?",
            vec![WorkerTimeout.into()],
        ),
        (
            "[2026-11-20 10:00:32 +0000] [1] [ERROR] Worker (pid:8) was sent SIGKILL! Perhaps out of memory?",
            vec![KilledByForce.into()],
        ),
        // Variables.
        (
            "web-1  |   File \"<frozen os>\", line 716, in __getitem__\nweb-1  | KeyError: 'SECRET_KEY'",
            vec![VariableUnset.into()],
        ),
        (
            "  File \"/usr/local/lib/python3.10/os.py\", line 680, in __getitem__\n    raise KeyError(key) from None\n\
             KeyError: 'SECRET_KEY'",
            vec![VariableUnset.into()],
        ),
        ("KeyError: 'DATABASE_URL'", vec![VariableUnset.into()]),
        (
            "django.core.exceptions.ImproperlyConfigured: Set the DATABASE_URL environment variable",
            vec![VariableUnset.into()],
        ),
        ("error: Environment variable not found: DATABASE_URL.", vec![VariableUnset.into()]),
        (
            "WARN[0000] The \"SECRET_KEY\" variable is not set. Defaulting to a blank string.",
            vec![ComposeSaying::MissingVariable.into()],
        ),
        (
            "time=\"2026-11-20T10:00:00+01:00\" level=warning msg=\"The \\\"TAG\\\" variable is not set. Defaulting to a \
             blank string.\"\nunable to get image 'notas:': Error response from daemon: invalid reference format",
            vec![ImageName.into()],
        ),
        // Tables, databases, users.
        (
            "psycopg2.errors.UndefinedTable: relation \"notes\" does not exist\nLINE 1: SELECT * FROM notes",
            vec![NoSuchTable.into()],
        ),
        ("django.db.utils.OperationalError: no such table: auth_user", vec![NoSuchTable.into()]),
        (
            "psycopg2.OperationalError: connection to server at \"db\" (172.18.0.2), port 5432 failed: FATAL:  database \
             \"notas\" does not exist",
            vec![NoSuchDatabase.into()],
        ),
        ("pymysql.err.OperationalError: (1049, \"Unknown database 'notas'\")", vec![NoSuchDatabase.into()]),
        (
            "redis.exceptions.AuthenticationError: Authentication required.\n(error) NOAUTH Authentication required.",
            vec![RedisPassword.into()],
        ),
        (
            "WARNING: MongoDB 5.0+ requires a CPU with AVX support, and your current system does not appear to have \
             that!\n  see https://jira.mongodb.org/browse/SERVER-54407",
            vec![NoAvx.into()],
        ),
        (
            "pymongo.errors.OperationFailure: bad auth : Authentication failed., full error: {'ok': 0, 'errmsg': 'bad \
             auth : Authentication failed.', 'code': 8000, 'codeName': 'AtlasError'}",
            vec![WrongLogin.into()],
        ),
        (
            "MongoParseError: Password contains unescaped characters\n    at new ConnectionString",
            vec![WrongLogin.into()],
        ),
        (
            "Forbidden (403)\nCSRF verification failed. Request aborted.\nReason given for failure:\n    Origin checking \
             failed - https://notas.onrender.com does not match any trusted origins.",
            vec![FormOrigin.into()],
        ),
        // SQLite in the image's folder, and drivers.
        (
            "  File \"/opt/venv/lib/python3.14/site-packages/django/db/backends/sqlite3/base.py\", line 201, in \
             get_new_connection\ndjango.db.utils.OperationalError: unable to open database file\nservice \
             \"web-release\" didn't complete successfully: exit 1",
            vec![FileOfDatabase.into()],
        ),
        ("sqlite3.OperationalError: attempt to write a readonly database", vec![FileOfDatabase.into()]),
        (
            "django.core.exceptions.ImproperlyConfigured: You're using the staticfiles app without having set the \
             STATIC_ROOT setting to a filesystem path.",
            vec![StaticFiles.into()],
        ),
        ("GET http://localhost:8000/static/admin/css/base.css 404 (Not Found)", vec![StaticFiles.into()]),
        ("ModuleNotFoundError: No module named 'MySQLdb'", vec![SharedSaying::MysqlDriver.into()]),
        (
            "    return __import__(\"psycopg\")\nModuleNotFoundError: No module named 'psycopg'",
            vec![PostgresDriver.into()],
        ),
        ("ModuleNotFoundError: No module named 'psycopg2'", vec![PostgresDriver.into()]),
        ("ModuleNotFoundError: No module named 'flask'", vec![PythonModule.into()]),
        // Servers that only their own container reaches.
        (
            " * Serving Flask app 'app'\n * Debug mode: on\n * Running on http://127.0.0.1:5000\nPress CTRL+C to quit",
            vec![DockerSaying::NoAnswer.into()],
        ),
        (
            "  VITE v8.0.1  ready in 312 ms\n  ➜  Local:   http://localhost:5173/\n  ➜  Network: use --host to expose",
            vec![DockerSaying::NoAnswer.into()],
        ),
    ]
}

//! What is pasted of things that work, and of errors that nobody here knows: nothing may be told of them.

pub fn harmless() -> &'static [&'static str] {
    &[
        "INFO:     Started server process [1]\n\
         INFO:     Waiting for application startup.\n\
         INFO:     Application startup complete.\n\
         INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)",
        "[2026-11-20 10:00:00 +0000] [1] [INFO] Starting gunicorn 23.0.0\n\
         [2026-11-20 10:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)\n\
         [2026-11-20 10:00:00 +0000] [7] [INFO] Booting worker with pid: 7",
        "db-1  | 2026-11-20 10:00:00.000 UTC [1] LOG:  starting PostgreSQL 18.1 (Debian 18.1-1.pgdg13+2) on x86_64-pc-linux-gnu\n\
         db-1  | 2026-11-20 10:00:00.000 UTC [1] LOG:  listening on IPv4 address \"0.0.0.0\", port 5432\n\
         db-1  | 2026-11-20 10:00:00.000 UTC [1] LOG:  listening on Unix socket \"/var/run/postgresql/.s.PGSQL.5432\"\n\
         db-1  | 2026-11-20 10:00:00.000 UTC [29] LOG:  database system was shut down at 2026-11-20 09:59:00 UTC\n\
         db-1  | 2026-11-20 10:00:00.000 UTC [1] LOG:  database system is ready to accept connections",
        "connection to server at \"db\" (172.18.0.2), port 5432 failed: FATAL:  sorry, too many clients already",
        "connection to server at \"dpg-x\" (35.1.2.3), port 5432 failed: server closed the connection unexpectedly\n\
         \tThis probably means the server terminated abnormally\n\
         \tbefore or while processing the request.",
        "connection to server at \"db\" (172.18.0.2), port 5432 failed: Connection timed out\n\
         \tIs the server running on that host and accepting TCP/IP connections?",
        "ConnectionResetError: [Errno 104] Connection reset by peer",
        "KeyError: 'url'",
        "psycopg2.errors.UniqueViolation: duplicate key value violates unique constraint \"users_email_key\"\n\
         DETAIL:  Key (email)=(a@b.c) already exists.",
        "jinja2.exceptions.TemplateNotFound: index.html",
        "TypeError: Cannot read properties of undefined (reading 'map')\n\
         \x20   at Object.<anonymous> (/app/server.js:10:5)",
        "  File \"/app/app.py\", line 3\n\
         \x20   def x(\n\
         \x20        ^\n\
         SyntaxError: '(' was never closed",
        "AttributeError: 'NoneType' object has no attribute 'id'",
        " ✔ Network notas_default  Created\n\
         \x20✔ Container notas-db-1   Healthy\n\
         \x20✔ Container notas-web-1  Started",
        "172.18.0.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /favicon.ico HTTP/1.1\" 404 22 \"-\" \"curl/8\"",
        "added 120 packages, and audited 121 packages in 3s\n\
         found 0 vulnerabilities",
        "Enumerating objects: 5, done.\n\
         To https://github.com/ana/notas.git\n\
         \x20  1a2b3c..4d5e6f  main -> main\n\
         branch 'main' set up to track 'origin/main'.",
        "sqlalchemy.exc.ProgrammingError: (psycopg2.errors.UndefinedColumn) column notes.title does not exist",
        "ValueError: invalid literal for int() with base 10: ''",
        "The database is running and the server is accepting connections on host localhost",
        "npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.",
        "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='api.example.com', port=443): Read timed out. (read timeout=5)",
        "  File \"/usr/local/lib/python3.13/site-packages/pandas/core/indexes/base.py\", line 3819, in get_loc\n    raise \
         KeyError(key) from err\nKeyError: 'title'",
        " * Running on all addresses (0.0.0.0)\n * Running on http://127.0.0.1:5000\n * Running on http://172.18.0.3:5000\nPress CTRL+C to quit",
        "451 Temporary local problem - please try again later",
        "ValidationError: the password contains invalid characters",
        "The server is not found in the list: sh: the program",
    ]
}

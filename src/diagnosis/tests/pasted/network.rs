//! Refused, unreachable, forbidden: what is pasted of ports and of other containers.

use crate::text::Saying;
use crate::text::saying::KnownTrouble::*;

pub fn table() -> Vec<(&'static str, Vec<Saying>)> {
    vec![
        // The host is another container, or a platform's.
        (
            "sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at \"db\" (172.18.0.2), \
             port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP \
             connections?\n\n(Background on this error at: https://sqlalche.me/e/20/e3q8)",
            vec![NothingListens.into()],
        ),
        (
            "django.db.utils.OperationalError: connection to server at \"10.1.2.3\", port 5432 failed: Connection refused",
            vec![NothingListens.into()],
        ),
        (
            "psycopg2.OperationalError: could not connect to server: Connection refused\n\tIs the server running on \
             host \"db\" (172.18.0.2) and accepting\n\tTCP/IP connections on port 5432?",
            vec![NothingListens.into()],
        ),
        (
            "MySQLdb.OperationalError: (2003, \"Can't connect to MySQL server on 'db:3306' (111)\")",
            vec![NothingListens.into()],
        ),
        (
            "pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on 'db' ([Errno 111] Connection \
             refused)\")",
            vec![NothingListens.into()],
        ),
        (
            "django.db.utils.OperationalError: (2002, \"Can't connect to server on 'db' (115)\")",
            vec![NothingListens.into()],
        ),
        (
            "  File \"/usr/local/lib/python3.13/site-packages/redis/connection.py\", line 357, in connect\n    raise \
             ConnectionError(self._error_message(e))\nredis.exceptions.ConnectionError: Error 111 connecting to \
             cache:6379. Connection refused.",
            vec![NothingListens.into()],
        ),
        (
            "Error: connect ECONNREFUSED 172.18.0.3:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] \
             (node:net:1637:16) {\n  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect',\n  address: \
             '172.18.0.3',\n  port: 5432\n}",
            vec![NothingListens.into()],
        ),
        ("Error: connect ECONNREFUSED 1.2.3.4:5432", vec![NothingListens.into()]),
        (
            "pymongo.errors.ServerSelectionTimeoutError: mongo:27017: [Errno 111] Connection refused (configured \
             timeouts: socketTimeoutMS: 20000.0ms, connectTimeoutMS: 20000.0ms), Timeout: 30s",
            vec![NothingListens.into()],
        ),
        (
            "OSError: Multiple exceptions: [Errno 111] Connect call failed ('172.18.0.2', 5432)",
            vec![NothingListens.into()],
        ),
        (
            "2026/11/20 10:00:00 [error] 30#30: *1 connect() failed (111: Connection refused) while connecting to \
             upstream, client: 172.18.0.1, server: localhost, request: \"GET / HTTP/1.1\", upstream: \
             \"http://172.18.0.3:8000/\", host: \"localhost:8080\"",
            vec![BadGateway.into()],
        ),
        ("Error: P1001: Can't reach database server at `db:5432`", vec![NothingListens.into()]),
        // It is the container itself, in every notation.
        (
            "AggregateError [ECONNREFUSED]:\n    at internalConnectMultiple (node:net:1139:18) {\n  code: \
             'ECONNREFUSED',\n  [errors]: [\n    Error: connect ECONNREFUSED ::1:5432\n    Error: connect \
             ECONNREFUSED 127.0.0.1:5432",
            vec![LocalhostIsItself.into()],
        ),
        ("MongoServerSelectionError: connect ECONNREFUSED ::1:27017", vec![LocalhostIsItself.into()]),
        (
            "ConnectionRefusedError: [Errno 111] Connection refused\n\nDuring handling of the above exception, another \
             exception occurred:\n\nredis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. \
             Connection refused.",
            vec![LocalhostIsItself.into()],
        ),
        (
            "[2026-11-20 10:00:00,000: ERROR/MainProcess] consumer: Cannot connect to amqp://guest:**@127.0.0.1:5672//: \
             [Errno 111] Connection refused.",
            vec![LocalhostIsItself.into()],
        ),
        (
            "ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 5432)",
            vec![LocalhostIsItself.into()],
        ),
        (
            "django.db.utils.OperationalError: (2002, \"Can't connect to server on 'localhost' (115)\")",
            vec![LocalhostIsItself.into()],
        ),
        ("dial tcp [::1]:5432: connect: connection refused", vec![LocalhostIsItself.into()]),
        ("Error: P1001: Can't reach database server at `localhost:5432`", vec![LocalhostIsItself.into()]),
        // In a browser.
        (
            "This site can't be reached\nlocalhost refused to connect.\nTry:\nChecking the connection\n\
             ERR_CONNECTION_REFUSED",
            vec![NothingAtAddress.into()],
        ),
        (
            "Access to fetch at 'http://localhost:8000/api' from origin 'http://localhost:5173' has been blocked by CORS \
             policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
            vec![OriginNotAllowed.into()],
        ),
        // Ports below 1024.
        (
            "Error: listen EACCES: permission denied 0.0.0.0:80\n    at Server.setupListenHandle [as _listen2] \
             (node:net:1918:21)",
            vec![LowPort.into()],
        ),
        ("nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)", vec![LowPort.into()]),
        (
            "ERROR:    [Errno 13] error while attempting to bind on address ('0.0.0.0', 80): permission denied",
            vec![LowPort.into()],
        ),
        (
            "  File \"/usr/local/lib/python3.13/socketserver.py\", line 478, in server_bind\n    \
             self.socket.bind(self.server_address)\n    ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^\nPermissionError: [Errno 13] \
             Permission denied",
            vec![LowPort.into()],
        ),
        (
            "ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
            vec![TwoListeners.into()],
        ),
    ]
}

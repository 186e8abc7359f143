//! Ports of this machine, and ways from one container to another.

use super::Known;
use crate::text::saying::{DockerSaying, KnownTrouble::*};

pub fn ports() -> Vec<Known> {
    vec![
        (
            DockerSaying::PortTaken.into(),
            &[
                "Bind for … failed: port is already allocated",
                "Ports are not available: … bind: Only one usage of each socket address",
            ],
        ),
        (
            AddressInUse.into(),
            &[
                "Ports are not available: … bind: address already in use",
                "failed to bind host port … address already in use",
                "bind: address already in use",
            ],
        ),
        (
            PortReserved.into(),
            &["bind: An attempt was made to access a socket in a way forbidden by its access permissions"],
        ),
        (
            TwoListeners.into(),
            &[
                "EADDRINUSE: address already in use",
                "[Errno 98] Address already in use",
                "attempting to bind on address … already in use",
                "Connection in use: (",
            ],
        ),
        (
            LowPort.into(),
            &[
                "listen EACCES: permission denied",
                "bind() to … failed (13: Permission denied)",
                "attempting to bind on address … permission denied",
                "listen tcp … bind: permission denied",
                "bind(self.server_address) PermissionError: [Errno 13] Permission denied",
                "Permission denied: … could not bind to address",
            ],
        ),
        (BadGateway.into(), &["502 Bad Gateway", "(111: Connection refused) while connecting to upstream"]),
        (NothingAtAddress.into(), &["ERR_CONNECTION_REFUSED", "localhost refused to connect"]),
        (OriginNotAllowed.into(), &["blocked by CORS policy"]),
        (
            DockerSaying::NoAnswer.into(),
            &[
                "curl: (52) Empty reply from server",
                "curl: (56) Recv failure",
                "ERR_EMPTY_RESPONSE",
                "ERR_CONNECTION_RESET",
                "Listening at: http://127.0.0.1",
                "Uvicorn running on http://127.0.0.1",
                "Running on http://127.0.0.1:5000 Press CTRL+C to quit",
                "Network: use --host to expose",
            ],
        ),
    ]
}

/// From one container to another.
pub fn between() -> Vec<Known> {
    vec![
        (
            HostUnknown.into(),
            &[
                "getaddrinfo ENOTFOUND",
                "getaddrinfo EAI_AGAIN",
                "could not translate host name … to address",
                "Temporary failure in name resolution",
                "Name or service not known",
                "Unknown MySQL server host",
            ],
        ),
        (
            LocalhostIsItself.into(),
            &[
                "ECONNREFUSED 127.0.0.1",
                "connect ECONNREFUSED ::1",
                "connection to server at \"localhost\" … Connection refused",
                "connection to server at \"127.0.0.1\" … Connection refused",
                "Is the server running on host \"localhost\"",
                "Is the server running on host \"127.0.0.1\"",
                "connecting to localhost:… Connection refused",
                "connecting to 127.0.0.1:… Connection refused",
                "Can't connect to MySQL server on 'localhost",
                "Can't connect to MySQL server on '127.0.0.1",
                "Can't reach database server at `localhost",
                "Can't reach database server at `127.0.0.1",
                "Can't connect to server on 'localhost",
                "Can't connect to server on '127.0.0.1",
                "Can't connect to local MySQL server through socket",
                "Can't connect to local server through socket",
                "Connect call failed ('127.0.0.1'",
                "Connect call failed ('::1'",
                "dial tcp [::1]:… connection refused",
                "127.0.0.1:5432 … Connection refused",
                "127.0.0.1:3306 … Connection refused",
                "127.0.0.1:6379 … Connection refused",
                "127.0.0.1:27017 … Connection refused",
                "127.0.0.1:5672 … Connection refused",
                "localhost:5432 … Connection refused",
                "localhost:3306 … Connection refused",
                "localhost:6379 … Connection refused",
                "localhost:27017 … Connection refused",
                "localhost:5672 … Connection refused",
                "Connection refused … 127.0.0.1:5432",
                "Connection refused … 127.0.0.1:3306",
                "Connection refused … 127.0.0.1:6379",
            ],
        ),
        (
            NothingListens.into(),
            &[
                "connection to server at … Connection refused",
                "server running on host … accepting",
                "connect to MySQL server on … 111",
                "connect to MySQL server on … 115",
                "connect to server on … 111",
                "connect to server on … 115",
                "connecting to … Connection refused",
                "Can't reach database server at",
                "connect ECONNREFUSED",
                "Connect call failed",
                "dial tcp … connection refused",
                "[Errno 111] Connection refused",
            ],
        ),
        (StillStarting.into(), &["the database system is starting up"]),
        (NoHealthcheck.into(), &["has no healthcheck configured"]),
    ]
}

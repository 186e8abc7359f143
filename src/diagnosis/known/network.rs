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
            &["EADDRINUSE: address already in use", "[Errno 98] Address already in use", "Connection in use: ("],
        ),
        (BadGateway.into(), &["502 Bad Gateway"]),
        (
            DockerSaying::NoAnswer.into(),
            &[
                "curl: (52) Empty reply from server",
                "curl: (56) Recv failure",
                "ERR_EMPTY_RESPONSE",
                "ERR_CONNECTION_RESET",
                "Listening at: http://127.0.0.1",
                "Uvicorn running on http://127.0.0.1",
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
                "ECONNREFUSED ::1",
                "connection to server at \"localhost\" … Connection refused",
                "connection to server at \"127.0.0.1\" … Connection refused",
                "Is the server running on host \"localhost\"",
                "Is the server running on host \"127.0.0.1\"",
                "connecting to localhost:… Connection refused",
                "connecting to 127.0.0.1:… Connection refused",
                "Can't connect to MySQL server on 'localhost",
                "Can't connect to MySQL server on '127.0.0.1",
                "Can't connect to local MySQL server through socket",
                "Can't connect to local server through socket",
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
        (StillStarting.into(), &["the database system is starting up"]),
        (NoHealthcheck.into(), &["has no healthcheck configured"]),
    ]
}

//! One connection of a browser: its requests one after the other, as HTTP/1.1 has them, and their answers.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

use super::answer::Answer;

/// Browsers keep connections for later, and open another where one is gone.
const KEPT_OPEN: Duration = Duration::from_mins(1);
/// No browser says more of itself.
const LONGEST_HEAD: usize = 32 * 1024;
const MOST_HEADERS: usize = 100;

/// What is read of a request; headers that were not sent are empty.
#[derive(Default)]
pub struct Request {
    pub method: String,
    pub url: String,
    pub accept_encoding: String,
    pub if_none_match: String,
    /// Nothing follows on this connection.
    is_last: bool,
}

/// Answers until the browser has no more to ask. A browser that has gone away in the meantime is the caller's `Err`.
pub fn serve(mut stream: TcpStream, answer: impl Fn(&Request) -> Answer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(KEPT_OPEN))?;
    let mut received = Vec::new();
    loop {
        match next(&mut received) {
            Next::Request(request) => {
                stream.write_all(&written(&request, &answer(&request)))?;
                if request.is_last {
                    return Ok(());
                }
            }
            Next::Unreadable => {
                let request = Request { is_last: true, ..Request::default() };
                return stream.write_all(&written(&request, &Answer::plain(400, "This is no request.")));
            }
            Next::Unfinished => {
                let mut more = [0; 4096];
                match stream.read(&mut more)? {
                    0 => return Ok(()),
                    length => received.extend_from_slice(&more[..length]),
                }
            }
        }
    }
}

enum Next {
    Request(Request),
    Unfinished,
    Unreadable,
}

/// Takes the next request off what was received.
fn next(received: &mut Vec<u8>) -> Next {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let length = match head.parse(received) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) if received.len() < LONGEST_HEAD => return Next::Unfinished,
        _ => return Next::Unreadable,
    };
    let mut request = Request {
        method: head.method.unwrap_or_default().to_owned(),
        url: head.path.unwrap_or_default().to_owned(),
        is_last: head.version == Some(0),
        ..Request::default()
    };
    for header in head.headers {
        let value = String::from_utf8_lossy(header.value);
        match header.name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.accept_encoding = value.into_owned(),
            "if-none-match" => request.if_none_match = value.into_owned(),
            "connection" => request.is_last |= value.to_ascii_lowercase().contains("close"),
            // What it sends along is not read, and would be taken for the next request.
            "content-length" | "transfer-encoding" => request.is_last |= value != "0",
            _ => {}
        }
    }
    received.drain(..length);
    Next::Request(request)
}

fn written(request: &Request, answer: &Answer) -> Vec<u8> {
    let reason = match answer.status {
        200 => "OK",
        204 => "No Content",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "",
    };
    let mut text = format!("HTTP/1.1 {} {reason}\r\n", answer.status);
    for (name, value) in &answer.headers {
        text.extend([name, ": ", value, "\r\n"]);
    }
    let has_body = !matches!(answer.status, 204 | 304);
    if has_body {
        text.extend(["Content-Length: ", &answer.body.len().to_string(), "\r\n"]);
    }
    if request.is_last {
        text += "Connection: close\r\n";
    }
    text += "\r\n";
    let mut bytes = text.into_bytes();
    if has_body && request.method != "HEAD" {
        bytes.extend_from_slice(&answer.body);
    }
    bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{net::TcpListener, thread};

    use super::*;

    /// A server that answers with the method and the path.
    fn server() -> std::net::SocketAddr {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let answer = |request: &Request| {
                    Answer::plain(200, &format!("{} {} {}", request.method, request.url, request.accept_encoding))
                };
                thread::spawn(move || serve(stream.unwrap(), answer));
            }
        });
        address
    }

    fn said(sent: &[&str]) -> String {
        let mut stream = TcpStream::connect(server()).unwrap();
        for part in sent {
            stream.write_all(part.as_bytes()).unwrap();
        }
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        said
    }

    #[test]
    fn requests_follow_one_another_on_a_connection() {
        let said = said(&[
            "GET /a HTTP/1.1\r\nHost: x\r\nAccept-Enc",
            "oding: br\r\n\r\nHEAD /b HTTP/1.1\r\n\r\nGET /c HTTP/1.1\r\nConnection: close\r\n\r\n",
        ]);
        let bodies: Vec<_> = said.split("\r\n\r\n").collect();
        assert!(
            bodies[1].starts_with("GET /a brHTTP/1.1 200 OK") && bodies[1].contains("Content-Length: 8"),
            "{said}"
        );
        assert!(bodies[2].starts_with("HTTP/1.1 200 OK"), "{said}");
        assert_eq!(bodies[3], "GET /c ", "{said}");
    }

    #[test]
    fn what_is_no_request_is_told_so() {
        let begin = "GET / HTTP/1.1\r\nX: ";
        let endless = format!("{begin}{}", "x".repeat(LONGEST_HEAD - begin.len()));
        for sent in ["\u{1}\u{2}\r\n\r\n", "GET\r\n\r\n", &endless] {
            assert!(said(&[sent]).starts_with("HTTP/1.1 400 "), "{}", &sent[..3]);
        }
        let with_body = said(&["POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n"]);
        assert!(with_body.contains("Connection: close"), "{with_body}");
    }

    #[test]
    fn connections_that_say_nothing_keep_nobody_waiting() {
        let address = server();
        let silent: Vec<_> = (0..50).map(|_| TcpStream::connect(address).unwrap()).collect();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(b"GET /x HTTP/1.0\r\n\r\n").unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        assert!(said.ends_with("GET /x "), "{said}");
        drop(silent);
    }
}

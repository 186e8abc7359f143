//! What becomes of start commands as people type them.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::stacks::Family;

fn port() -> Port {
    Port::new(8000).unwrap()
}

fn base(reference: &str) -> Base {
    Base { reference: reference.to_owned(), variant: None, family: Family::of_reference(reference) }
}

/// The whole way of a web process in an image with a shell.
fn words(typed: &str) -> Vec<String> {
    of_line(&listening(typed, port(), true), &base("python:3.14-slim"), port()).words
}

fn sh(typed: &str) -> String {
    let words = words(typed);
    assert_eq!(&words[..2], ["sh", "-c"], "{typed}");
    words[2].clone()
}

#[test]
fn servers_are_told_where_to_listen() {
    for (typed, becomes) in [
        ("gunicorn app:app", "exec gunicorn --bind 0.0.0.0:${PORT:-8000} app:app"),
        ("gunicorn -w 4 app:app", "exec gunicorn --bind 0.0.0.0:${PORT:-8000} -w 4 app:app"),
        (
            "python -m gunicorn 'app:create()'",
            "exec python -m gunicorn --bind 0.0.0.0:${PORT:-8000} 'app:create()'",
        ),
        ("uvicorn main:app", "exec uvicorn --host 0.0.0.0 --port ${PORT:-8000} main:app"),
        ("uvicorn main:app --host 0.0.0.0", "exec uvicorn --port ${PORT:-8000} main:app --host 0.0.0.0"),
        ("python3 -u -m uvicorn a:b", "exec python3 -u -m uvicorn --host 0.0.0.0 --port ${PORT:-8000} a:b"),
        ("hypercorn a:b", "exec hypercorn --bind 0.0.0.0:${PORT:-8000} a:b"),
        ("daphne a:b", "exec daphne -b 0.0.0.0 -p ${PORT:-8000} a:b"),
        ("waitress-serve app:app", "exec waitress-serve --host=0.0.0.0 --port=${PORT:-8000} app:app"),
        ("flask run", "exec flask run --host 0.0.0.0 --port ${PORT:-8000}"),
        ("flask --app hello run --debug", "exec flask --app hello run --host 0.0.0.0 --port ${PORT:-8000} --debug"),
        ("fastapi run main.py", "exec fastapi run --host 0.0.0.0 --port ${PORT:-8000} main.py"),
        ("python manage.py runserver", "exec python manage.py runserver 0.0.0.0:${PORT:-8000}"),
        ("python manage.py runserver 8000", "exec python manage.py runserver 0.0.0.0:${PORT:-8000}"),
        ("python -m http.server", "exec python -m http.server ${PORT:-8000}"),
        ("streamlit run a.py", "exec streamlit run --server.address 0.0.0.0 --server.port ${PORT:-8000} a.py"),
        ("next start", "exec next start --hostname 0.0.0.0 --port ${PORT:-8000}"),
        ("npx --yes serve dist", "exec npx --yes serve --listen tcp://0.0.0.0:${PORT:-8000} dist"),
        ("npx http-server", "exec npx http-server --port ${PORT:-8000}"),
        ("vite preview", "exec vite preview --host 0.0.0.0 --port ${PORT:-8000}"),
        ("uv run uvicorn main:app", "exec uv run uvicorn --host 0.0.0.0 --port ${PORT:-8000} main:app"),
        (
            "uv run --no-dev --with uvicorn --env-file=.e -- uvicorn a:b",
            "exec uv run --no-dev --with uvicorn --env-file=.e -- uvicorn --host 0.0.0.0 --port ${PORT:-8000} a:b",
        ),
        (
            "uv --directory api run fastapi run",
            "exec uv --directory api run fastapi run --host 0.0.0.0 --port ${PORT:-8000}",
        ),
        ("uv run -m http.server", "exec uv run -m http.server ${PORT:-8000}"),
        ("uv run manage.py runserver", "exec uv run manage.py runserver 0.0.0.0:${PORT:-8000}"),
        ("uvx --from flask flask run", "exec uvx --from flask flask run --host 0.0.0.0 --port ${PORT:-8000}"),
        ("poetry run gunicorn app:app", "exec poetry run gunicorn --bind 0.0.0.0:${PORT:-8000} app:app"),
        (
            "pipenv run python -m gunicorn a:b",
            "exec pipenv run python -m gunicorn --bind 0.0.0.0:${PORT:-8000} a:b",
        ),
        ("pdm run flask run", "exec pdm run flask run --host 0.0.0.0 --port ${PORT:-8000}"),
        ("hatch -e prod run uvicorn a:b", "exec hatch -e prod run uvicorn --host 0.0.0.0 --port ${PORT:-8000} a:b"),
        ("pnpm exec next start", "exec pnpm exec next start --hostname 0.0.0.0 --port ${PORT:-8000}"),
        ("pnpm --filter web dlx serve", "exec pnpm --filter web dlx serve --listen tcp://0.0.0.0:${PORT:-8000}"),
        ("yarn next start", "exec yarn next start --hostname 0.0.0.0 --port ${PORT:-8000}"),
        ("yarn exec vite preview", "exec yarn exec vite preview --host 0.0.0.0 --port ${PORT:-8000}"),
        ("bunx http-server", "exec bunx http-server --port ${PORT:-8000}"),
        ("cd src && gunicorn app:app", "cd src && exec gunicorn --bind 0.0.0.0:${PORT:-8000} app:app"),
    ] {
        assert_eq!(sh(typed), becomes, "{typed}");
    }
}

#[test]
fn who_says_where_to_listen_is_left_alone() {
    for typed in [
        "gunicorn -b 0.0.0.0:$PORT app:app",
        "gunicorn --bind=0.0.0.0:$PORT app:app",
        "gunicorn -b:$PORT app:app",
        "uvicorn --uds /tmp/s $A",
        "daphne -e tcp:port=$PORT a:b",
        "waitress-serve --listen=*:$PORT app:app",
        "python manage.py runserver 0.0.0.0:$PORT",
        "serve -l $PORT",
        "python -m http.server $PORT",
    ] {
        assert_eq!(sh(typed), format!("exec {typed}"));
    }
    for typed in [
        "yarn serve",
        "pnpm start",
        "uv sync",
        "poetry run serve",
        "uv run main.py",
        "yarn",
        "npx",
        "uv run --with",
    ] {
        assert_eq!(words(typed).join(" "), typed);
    }
    assert_eq!(words("gunicorn -c gunicorn.conf.py app:app"), ["gunicorn", "-c", "gunicorn.conf.py", "app:app"]);
    assert_eq!(words("python manage.py runserver 0.0.0.0:9000")[3], "0.0.0.0:9000");
}

#[test]
fn a_port_of_their_own_stays() {
    assert_eq!(words("daphne -p 9000 a:b"), ["daphne", "-b", "0.0.0.0", "-p", "9000", "a:b"]);
    assert_eq!(words("python manage.py runserver 9000"), ["python", "manage.py", "runserver", "0.0.0.0:9000"]);
}

#[test]
fn words_that_need_no_shell_get_none() {
    assert_eq!(words("node server.js"), ["node", "server.js"]);
    assert_eq!(words("exec node 'my server.js'"), ["node", "my server.js"]);
    assert_eq!(words("npm start"), ["npm", "start"]);
    assert_eq!(words(r#"node -e "a \"b\" c""#), ["node", "-e", "a \"b\" c"]);
}

#[test]
fn the_last_command_takes_the_shells_place() {
    for (typed, becomes) in [
        ("node server.js --port $PORT", "exec node server.js --port $PORT"),
        ("A=1 node server.js", "exec env A=1 node server.js"),
        ("cd dist; node main.js", "cd dist; exec node main.js"),
        ("cd dist && exec node main.js", "cd dist && exec node main.js"),
        ("export A=1 && node main.js", "export A=1 && exec node main.js"),
        ("node a.js | pino", "node a.js | pino"),
        ("cd dist", "cd dist"),
        ("if true; then node a.js; fi", "if true; then node a.js; fi"),
        ("node 'unfinished", "node 'unfinished"),
    ] {
        assert_eq!(sh(typed), becomes, "{typed}");
    }
}

#[test]
fn without_a_shell_only_words_are_left() {
    let distroless = base("gcr.io/distroless/nodejs24-debian13:nonroot");
    let start = |typed: &str| of_line(&listening(typed, port(), false), &distroless, port()).words;
    assert_eq!(start("node server.js"), ["server.js"]);
    assert_eq!(start("node server.js --port ${PORT:-3000}"), ["server.js", "--port", "8000"]);
    assert_eq!(start("next start"), ["node_modules/.bin/next", "start"]);
    assert_eq!(start("vite preview")[..2], ["node_modules/.bin/vite", "preview"]);
    let plain = base("gcr.io/distroless/static-debian13:nonroot");
    assert_eq!(of_line("./server -p $PORT", &plain, port()).words, ["./server", "-p", "8000"]);
}

#[test]
fn hostile_lines_pass_unharmed() {
    for typed in ["echo \"#{x}\" '$' 🦀", "a\\", "\"", &"x".repeat(10_000), "$(", "`", "&&&&", "🦀 $🦀 ${🦀}"]
    {
        let words = words(typed);
        assert!(!words.is_empty(), "{typed}");
    }
}

#[test]
fn programs_of_node_modules_are_known() {
    for (line, local) in
        [("node a.js", false), ("next start", true), ("cd x && npm start", false), ("./a.sh", false)]
    {
        assert_eq!(calls_local_program(line), local, "{line}");
    }
}

#[test]
fn a_port_that_a_line_says_itself_is_found() {
    for (line, port, digits) in [
        ("gunicorn --bind 0.0.0.0:5000 app:app", 5000, "5000"),
        ("gunicorn -b :5000 app:app", 5000, "5000"),
        ("gunicorn --bind=0.0.0.0:5000 app:app", 5000, "5000"),
        ("python manage.py migrate && python manage.py runserver 0.0.0.0:9000", 9000, "9000"),
        ("python3 -m http.server 8080", 8080, "8080"),
        ("flask --app hello run -p5000", 5000, "5000"),
        ("npx serve --listen tcp://0.0.0.0:3000", 3000, "3000"),
        ("A=1 uvicorn main:app --port 7000", 7000, "7000"),
        ("uv run uvicorn main:app --port 7000", 7000, "7000"),
        ("PORT=5000 node server.js", 5000, "5000"),
        ("export PORT=5000 && npm start", 5000, "5000"),
        ("cd api && A=1 PORT=5000 python app.py", 5000, "5000"),
        ("node server.js --port 9000", 9000, "9000"),
        ("python main.py --port=9000 --host 127.0.0.1", 9000, "9000"),
        ("npm start -- --port 9000", 9000, "9000"),
    ] {
        let fixed = fixed_port(line).unwrap();
        assert_eq!((fixed.port, &line[fixed.digits.unwrap()]), (port, digits), "{line}");
    }
    assert_eq!(fixed_port("gunicorn --bind '0.0.0.0:5000' app:app").unwrap().digits, None);
    let ports: Vec<_> = fixed_ports("gunicorn -b :8000 -b :9000 app:app").iter().map(|fixed| fixed.port).collect();
    assert_eq!(ports, [8000, 9000]);
    for line in [
        "gunicorn --bind 0.0.0.0:${PORT:-8000} app:app",
        "gunicorn --bind unix:/tmp/app.sock app:app",
        "gunicorn -w 4 app:app",
        "gunicorn -p /tmp/4000 app:app",
        "uvicorn --fd 3 main:app",
        "daphne -b 0.0.0.0 a:b",
        "node server.js 9000",
        "node server.js -p 9000",
        "python main.py --host redis --port 6379",
        "python main.py --host $REDIS --port 6379",
        "pg_isready --port 5432 && node server.js",
        "node server.js --port ${PORT:-3000}",
        "PORT=${PORT:-5000} node server.js",
        "REPORT=5000 node server.js",
        "node server.js PORT=5000",
        "uvicorn --port 99999 a:b",
        "",
    ] {
        assert_eq!(fixed_port(line), None, "{line}");
    }
}

#[test]
fn the_program_that_stays_is_named() {
    for (line, program) in [
        ("gunicorn app:app", "gunicorn"),
        ("FOO=1 exec gunicorn app:app", "gunicorn"),
        ("cd src && python app.py", "python"),
        ("env A=1 /opt/venv/bin/uvicorn a:b", "uvicorn"),
    ] {
        assert_eq!(super::program(line).as_deref(), Some(program), "{line}");
    }
    assert_eq!(super::program(""), None);
}

#[test]
fn one_address_is_found_with_its_place() {
    for (line, host, local) in [
        ("HOST=127.0.0.1 node server.js", "127.0.0.1", true),
        ("A=1 HOSTNAME='localhost' npm start", "localhost", true),
        ("exec env BIND=::1 ./server", "::1", true),
        ("export HOST=127.0.0.1 && node server.js", "127.0.0.1", true),
        ("npx serve -l tcp://127.0.0.1:3000", "127.0.0.1", true),
        ("npx serve --listen=tcp://localhost:3000 dist", "localhost", true),
        ("gunicorn -b [::1]:8000 app:app", "[::1]", true),
        ("gunicorn -b127.0.0.1:8000 app:app", "127.0.0.1", true),
        ("gunicorn --bind=127.0.0.1:${PORT:-8000} app:app", "127.0.0.1", true),
        ("python manage.py runserver localhost:8000", "localhost", true),
        ("node server.js --host localhost | pino", "localhost", true),
        ("sh -c 'uvicorn main:app --host 127.0.0.1'", "127.0.0.1", true),
        ("if true; then node a.js --host \"127.0.0.1\"; fi", "127.0.0.1", true),
        ("uvicorn main:app --host 192.168.100.200", "192.168.100.200", false),
        ("streamlit run a.py --server.address 127.0.0.1", "127.0.0.1", true),
    ] {
        let Listens::Only(hosts) = address::listens(line) else { panic!("{line}") };
        assert_eq!((&*hosts[0].text, hosts[0].local), (host, local), "{line}");
        assert_eq!(&line[hosts[0].place.clone()], host, "{line}");
    }
}

#[test]
fn a_server_that_is_told_listens_everywhere() {
    for line in [
        "gunicorn app:app",
        "gunicorn -b :8000 app:app",
        "gunicorn --bind 0.0.0.0:${PORT:-8000} app:app",
        "gunicorn -b 127.0.0.1:9000 -b 0.0.0.0:8000 app:app",
        "uvicorn main:app --host ::",
        "HOST=127.0.0.1 uvicorn main:app",
        "python manage.py runserver 8000",
        "python -m http.server 8000",
        "npx serve -l 3000",
        "serve -l $PORT",
        "serve -l ${PORT:-3000}",
        "http-server -p 3000",
        "waitress-serve --listen=*:$PORT app:app",
        "vite preview --host --port 3000",
        "HOST=0.0.0.0 node server.js",
        "node server.js --host 0.0.0.0",
        "pg_isready -h localhost && gunicorn app:app",
    ] {
        assert_eq!(address::listens(line), Listens::Everywhere, "{line}");
    }
}

#[test]
fn what_nobody_can_tell_is_not_claimed() {
    for line in [
        "python app.py",
        "node server.js",
        "node server.js --port 3000",
        "npm start",
        "REDIS_HOST=127.0.0.1 node server.js",
        "HOST=$HOST node server.js",
        "HOST= node server.js",
        "node server.js HOST=127.0.0.1",
        "node server.js --host redis",
        "node server.js --redis redis://127.0.0.1:6379",
        "node server.js -level 3",
        "pg_isready -h localhost && node server.js",
        "gunicorn -c gunicorn.conf.py app:app",
        "gunicorn -b unix:/tmp/s app:app",
        "gunicorn -b $ADDRESS app:app",
        "uvicorn main:app --uds /tmp/s",
        "python manage.py migrate",
        "sh -c 'gunicorn app:app'",
        "",
    ] {
        assert_eq!(address::listens(line), Listens::Unsaid, "{line}");
    }
    for typed in ["echo \"#{x}\" '$' 🦀", "-b🦀 --bind ]🦀[", "a\\", "--host [", "-b :::$", "🦀 $🦀 ${🦀}"]
    {
        let _ = address::listens(typed);
    }
}

//! What is said of stacks, frameworks and base images, in English.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::StackPhrase;

#[block]
pub fn say(phrase: StackPhrase) -> Cow<'static, str> {
    use StackPhrase::*;
    match phrase {
        Python => "A web app, an API or a script in Python.",
        Node => "A server or a script in JavaScript or TypeScript.",
        Static => "Pages and files that a browser loads, built or as they are.",
        Image => "Any base image, with your own install and start commands.",

        Slim => "Debian without compilers. Packages install as they are. Take this one unless you know why not.",
        Full => {
            "Debian with compilers, git, curl and much else. Everything installs; the image is several times as large."
        }
        PythonAlpine => {
            "The smallest. Another C library (musl): packages without a wheel for it must be compiled, which takes long or fails."
        }
        NodeAlpine => "Smaller. Another C library (musl): packages with compiled parts need a build for it.",
        NodeDistroless => {
            "Node.js and nothing else: no shell, no npm, little to attack. You cannot look inside while it runs."
        }
        Nginx => "nginx with all usual modules and curl, on Alpine. Known everywhere.",
        NginxSlim => "nginx without additional modules, on Alpine: the smallest. Enough for files.",
        Caddy => "Caddy on Alpine: a configuration of a few lines.",
        Debian => "Debian 13 without extras: the most packages, long support.",
        Alpine => {
            "An eighth of Debian's size. Another C library (musl): programs made for other systems may not start."
        }
        Ubuntu => "Ubuntu 24.04, with long support: the packages you know from servers.",
        Photon => "VMware's small Linux for containers. Fewer packages, and fewer people who know it.",
        Distroless => {
            "Certificates, time zones and a user; no shell, no C library. For one program that needs nothing else."
        }
        Scratch => "Empty. For one program that brings everything with it, its certificates too.",

        Flask => "Flask and its extensions, served by gunicorn. Begins with `app` in app.py.",
        Django => "Django, served by gunicorn; migrations run before each release.",
        Fastapi => "FastAPI, served by uvicorn. Begins with `app` in main.py.",
        Wsgi => "Any other framework that speaks WSGI: Bottle, Pyramid, Falcon. Served by gunicorn.",
        Asgi => "Any other framework that speaks ASGI: Starlette, Litestar, Quart. Served by uvicorn.",
        NodeServer => "Any server that listens on `process.env.PORT`. Begins with server.js.",
        Express => "Express. Begins with server.js, which listens on `process.env.PORT`.",
        Fastify => "Fastify. Begins with server.js, which must listen on host 0.0.0.0: by itself it answers only inside.",
        Nest => "NestJS: built by `npm run build`, begins with dist/main.js.",
        Next => "Next.js: built by `npm run build`, served by `next start`.",
        Script => "A program that answers no requests: a bot, a job, a consumer of a queue.",
        Files => "HTML, styles, scripts and pictures as they are. Nothing is built.",
        ByVite => "A single page built by Vite: `npm run build` leaves it in `dist`.",
        Generator => "Pages written at build time by `npm run build`.",
        OtherBuild => "Anything that `npm run build` turns into a folder of files.",
        OwnServer => "A program of yours that answers requests.",
    }
    .into()
}

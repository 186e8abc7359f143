//! What is said of stacks, frameworks and base images, in Spanish.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::StackPhrase;

#[block]
pub fn say(phrase: StackPhrase) -> Cow<'static, str> {
    use StackPhrase::*;
    match phrase {
        Python => "Una app web, una API o un script en Python.",
        Node => "Un servidor o un script en JavaScript o TypeScript.",
        Static => "Páginas y archivos que carga el navegador, construidos o tal cual.",
        Image => "Cualquier imagen base, con tus propios comandos de instalación y arranque.",

        Slim => "Debian sin compiladores. Los paquetes se instalan tal cual. Elige esta si no tienes motivo para otra.",
        Full => {
            "Debian con compiladores, git, curl y mucho más. Todo se instala; la imagen es varias veces más grande."
        }
        PythonAlpine => {
            "La más pequeña. Otra biblioteca de C (musl): los paquetes sin «wheel» para ella hay que compilarlos, y eso tarda o falla."
        }
        NodeAlpine => {
            "Más pequeña. Otra biblioteca de C (musl): los paquetes con partes compiladas necesitan una versión para ella."
        }
        NodeDistroless => {
            "Node.js y nada más: sin shell, sin npm, con poco que atacar. No podrás mirar dentro mientras se ejecuta."
        }
        Nginx => "nginx con los módulos habituales y curl, sobre Alpine. Conocido en todas partes.",
        NginxSlim => "nginx sin módulos adicionales, sobre Alpine: la más pequeña. Basta para archivos.",
        Caddy => "Caddy sobre Alpine: una configuración de pocas líneas.",
        Debian => "Debian 13 sin extras: la que más paquetes tiene, con soporte largo.",
        Alpine => {
            "Ocupa la octava parte que Debian. Otra biblioteca de C (musl): los programas hechos para otros sistemas pueden no arrancar."
        }
        Ubuntu => "Ubuntu 24.04, con soporte largo: los paquetes que conoces de los servidores.",
        Photon => "El Linux pequeño de VMware para contenedores. Menos paquetes y menos gente que lo conoce.",
        Distroless => {
            "Certificados, zonas horarias y un usuario; sin shell ni biblioteca de C. Para un programa que no necesita nada más."
        }
        Scratch => "Vacía. Para un programa que lo trae todo consigo, también sus certificados.",

        Flask => "Flask y sus extensiones, servido por gunicorn. Empieza en `app` de app.py.",
        Django => "Django, servido por gunicorn; las migraciones se ejecutan antes de cada versión.",
        Fastapi => "FastAPI, servido por uvicorn. Empieza en `app` de main.py.",
        Wsgi => "Cualquier otro framework que hable WSGI: Bottle, Pyramid, Falcon. Servido por gunicorn.",
        Asgi => "Cualquier otro framework que hable ASGI: Starlette, Litestar, Quart. Servido por uvicorn.",
        NodeServer => "Cualquier servidor que escuche en `process.env.PORT`. Empieza en server.js.",
        Express => "Express. Empieza en server.js, que escucha en `process.env.PORT`.",
        Fastify => {
            "Fastify. Empieza en server.js, que debe escuchar en el host 0.0.0.0: por sí solo responde únicamente dentro."
        }
        Nest => "NestJS: se construye con `npm run build` y empieza en dist/main.js.",
        Next => "Next.js: se construye con `npm run build` y lo sirve `next start`.",
        Script => "Un programa que no atiende peticiones: un bot, una tarea, un consumidor de una cola.",
        Files => "HTML, estilos, scripts e imágenes tal cual. No se construye nada.",
        ByVite => "Una sola página construida por Vite: `npm run build` la deja en `dist`.",
        Generator => "Páginas escritas durante la construcción por `npm run build`.",
        OtherBuild => "Todo lo que `npm run build` convierta en una carpeta de archivos.",
        OwnServer => "Un programa tuyo que atiende peticiones.",
    }
    .into()
}

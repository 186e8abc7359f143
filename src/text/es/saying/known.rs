//! Lo que se dice de errores que no son de ninguna guía, en español.

use slipway_macros::block;

use crate::text::saying::KnownTrouble;
use crate::text::{Words, words};

#[block]
pub fn say(trouble: KnownTrouble) -> Words {
    use KnownTrouble::*;
    match trouble {
        ProgramMissing => words(
            "Esta terminal no conoce ese programa.",
            "Instálalo como dicen los primeros pasos de la guía. Si ya está instalado, cierra esta terminal, abre otra \
             y vuelve a la carpeta del proyecto.",
        ),
        ComposeMissing => words(
            "Este Docker no tiene Compose, o tiene uno antiguo aparte.",
            "Instala Docker Desktop, o en Linux el paquete del propio Docker con `docker-compose-plugin`, y escribe \
             `docker compose`, con un espacio.",
        ),
        CredentialHelper => words(
            "Los ajustes de Docker nombran un programa para las contraseñas que esta terminal no encuentra.",
            "Abre Docker Desktop y una terminal nueva. Si no usas Docker Desktop, quita la línea `credsStore` de \
             `~/.docker/config.json`.",
        ),
        SshKey => words(
            "La dirección empieza por `git@`, y el servidor no conoce ninguna clave ssh de esta máquina.",
            "Usa la dirección https del repositorio, o añade tu clave pública a tu cuenta de allí.",
        ),

        AddressInUse => words(
            "Otro programa de esta máquina ya escucha en ese puerto; en un Mac, AirPlay ocupa el 5000 y el 7000.",
            "Detén ese programa (en un Mac, desactiva el receptor AirPlay), o responde con otro número a la pregunta \
             por el puerto de esta máquina y usa los archivos nuevos.",
        ),
        PortReserved => words(
            "Windows se reserva ese puerto.",
            "Responde con otro número a la pregunta por el puerto de esta máquina y usa los archivos nuevos. El \
             puerto dentro del contenedor puede quedarse igual.",
        ),
        TwoListeners => words(
            "Dos procesos del mismo sitio quieren el mismo puerto.",
            "En un contenedor, mira si el comando de arranque inicia la app dos veces. En tu propia máquina, detén el \
             que ya está en marcha.",
        ),
        BadGateway => words(
            "El servidor de delante responde, pero la app que hay detrás no.",
            "Lee el log de la app. Debe estar en marcha y escuchar en 0.0.0.0 y en el puerto al que llama el servidor \
             de delante.",
        ),

        NoDockerfile => words(
            "No hay ningún Dockerfile donde se busca para construir.",
            "Ejecuta el comando en la carpeta del proyecto. El archivo se llama `Dockerfile`, sin terminación como \
             .txt; si lo construye una plataforma, debe estar en un commit (`git ls-files` lo muestra).",
        ),
        ImageName => words(
            "Una imagen no puede llamarse así.",
            "El nombre tiene letras minúsculas, cifras, `.`, `_` y `-`, partes separadas por `/` y un `:` antes de la \
             etiqueta. Un espacio, una mayúscula o una variable vacía lo estropean.",
        ),
        BitnamiGone => words(
            "Docker Hub ya no tiene esa imagen en `bitnami/`.",
            "Usa la imagen oficial del mismo programa, como `postgres` o `redis`. Sus variables y su carpeta de datos \
             se llaman de otra forma.",
        ),
        LockFileMissing => words(
            "`npm ci` no encuentra package-lock.json.",
            "Ejecuta `npm install` en tu máquina y pon package-lock.json en un commit. Mira que `.dockerignore` no lo \
             deje fuera y construye otra vez.",
        ),
        LockFileOld => words(
            "El archivo de bloqueo no encaja con package.json.",
            "Instala en tu máquina con tu gestor de paquetes (`npm install`, `pnpm install` o `yarn install`), pon los \
             dos archivos en un commit y construye otra vez.",
        ),
        NoSuchDistribution => words(
            "pip no encuentra esa versión del paquete para este Python.",
            "Revisa su nombre y su versión en tu lista de paquetes, o elige una versión de Python que admita.",
        ),
        PostgresHeaders => words(
            "Se está compilando psycopg2, y la imagen no tiene con qué compilarlo.",
            "Escribe `psycopg2-binary` en lugar de `psycopg2` en tu lista de paquetes y construye otra vez.",
        ),
        CompilerMissing => words(
            "Se está compilando un paquete de Python, y la imagen no tiene compilador.",
            "Elige una versión del paquete que venga compilada para este Python, usa una imagen base que no sea slim, \
             o responde a la pregunta por los paquetes del sistema con un compilador (`build-essential` en Debian).",
        ),

        PythonModule => words(
            "Python no encuentra ese módulo.",
            "Si es un paquete, añádelo a tu lista de paquetes (requirements.txt o pyproject.toml) y construye otra \
             vez. Si es un archivo tuyo, el comando de arranque debe nombrarlo tal cual, mayúsculas y carpeta incluidas.",
        ),
        NodeModule => words(
            "Node.js no encuentra ese módulo.",
            "Si es un paquete, instálalo con `npm install`, para que esté en `dependencies` de package.json y no solo \
             en `devDependencies`, y construye otra vez. Si es un archivo tuyo, el comando de arranque debe nombrarlo tal cual.",
        ),
        ExecutableMissing => words(
            "El comando de arranque nombra un programa que no está en la imagen.",
            "Añádelo a tu lista de paquetes (como `gunicorn` en requirements.txt) y construye otra vez, o corrige su \
             nombre en el comando de arranque.",
        ),
        NoSuchProgramInside => words(
            "La imagen no tiene el programa que quieres ejecutar dentro; las imágenes pequeñas no traen bash.",
            "Usa `sh` en lugar de `bash`. En una imagen sin ninguna shell no se puede mirar así.",
        ),
        StartFileMissing => words(
            "El comando de arranque nombra un archivo que no está en la imagen.",
            "Revisa su nombre y su carpeta, y que `.dockerignore` no lo deje fuera. También lo oculta un volumen \
             puesto sobre la carpeta de la app.",
        ),
        NotExecutable => words(
            "El script de arranque no tiene permiso de ejecución.",
            "Ejecuta `git update-index --chmod=+x` con su nombre, haz un commit y construye otra vez; o arráncalo con \
             `sh` delante.",
        ),
        KilledByForce => words(
            "El proceso terminó a la fuerza: casi siempre, por necesitar más memoria de la que había.",
            "Arranca menos workers dentro de la app (en gunicorn, `--workers 1`), o dale más memoria (Docker \
             Desktop: Settings, Resources). Si lo habías detenido tú, no terminó a tiempo por sí solo.",
        ),
        EndedWithError => words(
            "El proceso terminó con un error.",
            "El motivo está en su log, encima de esta línea: pega aquí sus últimas líneas.",
        ),
        HostNotAllowed => words(
            "Django no responde a ese nombre de host.",
            "Añade el nombre a `ALLOWED_HOSTS` en tus ajustes, mejor desde una variable de entorno, y arranca otra vez.",
        ),

        HostUnknown => words(
            "En la red de la app no hay nada con ese nombre.",
            "Con Compose, el host es el nombre del servicio en compose.yaml, que también debe estar en marcha. Fuera de \
             Compose ese nombre no significa nada: usa allí la dirección que da la plataforma.",
        ),
        LocalhostIsItself => words(
            "La app busca el servicio dentro de su propio contenedor: allí, localhost es el propio contenedor.",
            "Toma la dirección de la variable que ponen los archivos. Con Compose, el host es el nombre del servicio, \
             como `db`, no localhost ni 127.0.0.1.",
        ),
        StillStarting => words(
            "La base de datos todavía está arrancando.",
            "Espera e inténtalo otra vez. En compose.yaml, haz que la app espere: `depends_on` con \
             `condition: service_healthy`.",
        ),
        NoHealthcheck => words(
            "Un contenedor espera a que otro esté sano, y ese otro no tiene comprobación de salud.",
            "Dale un `healthcheck` en compose.yaml, como hace el archivo de aquí, o espera solo con \
             `condition: service_started`.",
        ),

        DatabaseOfOtherVersion => words(
            "El volumen lo llenó otra versión de la base de datos.",
            "Arranca la versión anterior una vez más, haz una copia de seguridad, elimina el volumen y restáurala en el \
             nuevo. Si no hay nada que perder, elimina el volumen y empieza otra vez.",
        ),
        MysqlPlugin => words(
            "MySQL ya no conoce esa opción desde la versión 8.4.",
            "Quita `--default-authentication-plugin` del comando en compose.yaml y arranca otra vez.",
        ),
        VersionObsolete => words(
            "Es solo un aviso: Compose no hace caso de `version:`.",
            "Quita esa línea de compose.yaml. Si algo falla, su error está en otras líneas.",
        ),
    }
}

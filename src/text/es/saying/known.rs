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

        NotARepository => words(
            "Estás en otra carpeta, o aún no es un repositorio de git.",
            "Ve a la carpeta del proyecto; la primera vez, ejecuta allí `git init -b main`.",
        ),
        OtherOwner => words(
            "git no se fía de una carpeta que es de otro usuario.",
            "Ejecuta la línea con `git config` que muestra debajo.",
        ),
        LargeFile => words(
            "Un commit contiene un archivo de más de 100 MB.",
            "Si es el último commit: `git rm --cached` con el nombre del archivo, añádelo a `.gitignore`, `git \
             commit --amend` y haz push otra vez.",
        ),
        HerokuHasOther => words(
            "El repositorio de Heroku tiene commits que faltan en esta carpeta.",
            "`git pull --rebase heroku main` los trae; `git push --force heroku main` pone en su lugar lo que hay aquí.",
        ),
        NotLoggedInToHeroku => {
            words("git no ha iniciado sesión en Heroku.", "Ejecuta `heroku login` y haz push otra vez.")
        }
        NoHerokuApp => words(
            "Esta cuenta no tiene ninguna app con ese nombre.",
            "`heroku apps` muestra sus apps; `heroku auth:whoami`, qué cuenta es.",
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
        LowPort => {
            words("El proceso escucha por debajo del puerto 1024 y no es root.", "Escucha en el 8080, o en `PORT`.")
        }
        NothingAtAddress => words(
            "En ese puerto de esta máquina no responde nada.",
            "`docker compose ps --all` dice si el contenedor está en marcha y qué puerto de esta máquina lleva a él.",
        ),
        OriginNotAllowed => words(
            "El servidor no permite peticiones desde la dirección de la página.",
            "Permite ese origen en los ajustes de CORS del servidor. Si su log muestra un error, arréglalo antes: \
             a un error le suele faltar la cabecera.",
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
        OtherProcessor => words(
            "No existe esa imagen para el procesador de esta máquina.",
            "Elige otra etiqueta u otra imagen, o escribe `platform: linux/amd64` en su servicio de compose.yaml, \
             que es más lento.",
        ),
        NoNetwork => words(
            "No hay red, o falla su DNS.",
            "Revisa tu conexión, la VPN y el proxy, reinicia Docker e inténtalo otra vez.",
        ),
        NoSuchScript => words(
            "package.json no tiene ningún script con ese nombre.",
            "Añádelo en `scripts`, o corrige el comando que lo nombra.",
        ),
        NoPackageJson => words(
            "npm no encuentra package.json donde se ejecuta.",
            "Ejecútalo en la carpeta que lo tiene. En un contenedor, mira que no lo oculten `.dockerignore` ni un \
             volumen.",
        ),
        VersionsDisagree => words(
            "Dos paquetes necesitan versiones distintas de un tercero.",
            "Cambia uno de ellos hasta que `npm install` funcione en tu máquina, y pon package.json y el archivo \
             de bloqueo en un commit.",
        ),
        NoSystemPackage => words(
            "El sistema de la imagen no tiene ningún paquete con ese nombre.",
            "Corrige la respuesta sobre los paquetes del sistema: en Debian y en Alpine se llaman de otra forma. \
             En un Dockerfile tuyo, ejecuta `apt-get update` en el mismo paso.",
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
        SystemsPython => words(
            "Este Python es del sistema, y pip podría estropear los paquetes de este.",
            "En tu máquina, crea un entorno para el proyecto: `python3 -m venv .venv`, luego `source \
             .venv/bin/activate`, e instala ahí. En una imagen, empieza por `FROM python:…` en vez del Python del sistema.",
        ),
        NoSuchDistribution => words(
            "pip no encuentra esa versión del paquete para este Python.",
            "Revisa su nombre y su versión en tu lista de paquetes, o elige una versión de Python que admita.",
        ),
        PostgresHeaders => words(
            "Se está compilando psycopg2, y la imagen no tiene con qué compilarlo.",
            "Escribe `psycopg2-binary` en lugar de `psycopg2` en tu lista de paquetes y construye otra vez.",
        ),
        MysqlHeaders => words(
            "Se está compilando mysqlclient, y la imagen no tiene con qué compilarlo.",
            "Responde a la pregunta por los paquetes del sistema con `build-essential pkg-config \
             default-libmysqlclient-dev` (Debian).",
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
            "Un comando nombra un programa que no está en la imagen.",
            "Añádelo a tu lista de paquetes (como `gunicorn` en requirements.txt) y construye otra vez, o corrige su \
             nombre en el comando.",
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
        NotInModule => words(
            "El comando de arranque nombra algo que el módulo no tiene.",
            "Tras los dos puntos va el nombre de la app en ese archivo: `main:app` si main.py tiene `app = …`.",
        ),
        VariableUnset => words(
            "La app lee una variable que allí no está definida.",
            "Añádela a las variables, o el servicio del que es la dirección, y usa los archivos nuevos; en una \
             plataforma, defínela también allí.",
        ),
        LibraryMissing => words(
            "A la imagen le falta una biblioteca del sistema.",
            "Responde a la pregunta por los paquetes del sistema con el que la trae: en Debian, `libpq5` para \
             libpq.so.5, `libgl1` para libGL.so.1.",
        ),
        WorkerTimeout => words(
            "Una petición tardó más de lo que gunicorn espera: 30 segundos.",
            "Haz el trabajo largo en un worker, o sube `--timeout` en el comando de arranque.",
        ),
        HostNotAllowed => words(
            "Django no responde a ese nombre de host.",
            "Añade el nombre a `ALLOWED_HOSTS` en tus ajustes, mejor desde una variable de entorno, y arranca otra vez.",
        ),
        FormOrigin => words(
            "Django no se fía de la dirección de la que viene el formulario.",
            "Añádela a `CSRF_TRUSTED_ORIGINS`, con `https://` delante.",
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
        NothingListens => words(
            "El host existe, pero ahí nada acepta conexiones todavía.",
            "El servicio aún arranca, ha terminado o escucha en otro puerto: lo dicen `docker compose ps --all` y \
             su log. Dentro de la red usa el puerto del contenedor, y haz que la app espere (`condition: \
             service_healthy`).",
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
        FileOfDatabase => words(
            "El archivo de SQLite está en una carpeta de la imagen, donde este usuario no puede escribir y nada se conserva.",
            "Indica una \"Carpeta que se conserva\" de la app, y el archivo con su ruta completa: `/app/data/app.db`. Donde la plataforma no conserva ninguna, como Heroku, usa un servicio de base de datos.",
        ),
        StaticFiles => words(
            "Con `DEBUG` apagado, Django no entrega CSS, ni siquiera a su admin.",
            "Añade whitenoise a tus paquetes y su middleware a tus ajustes, indica ahí un `STATIC_ROOT` y construye con `python manage.py collectstatic --noinput`.",
        ),
        PostgresDriver => words(
            "El controlador que pide la dirección de la base de datos no está instalado.",
            "Añade `psycopg2-binary`, o `psycopg[binary]` para `psycopg`, a tu lista de paquetes.",
        ),
        NoSuchTable => words(
            "A la base de datos le falta esa tabla: no se han ejecutado sus migraciones.",
            "Ejecútalas, mejor antes de cada versión: hay una pregunta para ello.",
        ),
        NoSuchDatabase => words(
            "El servidor no tiene ninguna base de datos o usuario con ese nombre.",
            "Compáralo con la dirección. Los nombres de compose.yaml solo valen en el primer arranque: un volumen \
             ya usado conserva los anteriores.",
        ),
        WrongLogin => words(
            "El usuario o la contraseña de la dirección están mal, o sin codificar con %.",
            "Atlas quiere los de un usuario de la base de datos (Database Access), no los de tu cuenta.",
        ),
        RedisPassword => words(
            "Redis pide una contraseña, y la dirección no la lleva.",
            "Usa la dirección entera: `redis://:PASSWORD@HOST:6379`.",
        ),
        NoAvx => words(
            "MongoDB necesita un procesador con AVX, y esta máquina no lo muestra.",
            "En una máquina virtual, elige el procesador del anfitrión; si no, que la base de datos esté en otro \
             sitio.",
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

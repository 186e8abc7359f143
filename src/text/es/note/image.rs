//! Why a line of a Dockerfile is there, in Spanish.

use slipway_macros::block;

use crate::text::note::ImageNote;
use crate::text::note::image::NpmCache;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ImageNote) -> Words {
    use ImageNote::*;
    match note {
        SyntaxLine => words(
            "La línea de arriba elige el lenguaje Dockerfile actual: lo necesitan las cachés.",
            "Solo cuenta si es la primera línea del archivo. Cuesta una pequeña descarga en la primera construcción.",
        ),
        BuildStage => words(
            "Construye en una etapa propia: lo que solo hace falta para construir se queda aquí.",
            "A la imagen final llega únicamente lo que una etapa posterior copia de esta. Con una sola etapa también viajarían compiladores y cachés.",
        ),
        DependencyStage => words(
            "Instala los paquetes de la imagen final en una etapa que puede ser grande.",
            "Los compiladores están aquí y no en la última etapa: allí solo sumarían peso y agujeros de seguridad.",
        ),
        SiteStage => words(
            "Node.js construye aquí el sitio; la imagen final no lleva Node.js.",
            "El navegador solo necesita los archivos terminados. Node.js, npm y todos los paquetes se quedan en esta etapa.",
        ),
        FilesStage => words(
            "Reúne los archivos del sitio y nada más.",
            "La carpeta es el sitio, y dentro está la configuración del servidor web. Los visitantes no deberían encontrarla.",
        ),
        Ships { about } => words(
            "La imagen final.",
            about.map_or_else(
                || "La elegiste tú: lo que lleva dentro depende de quien la hizo.".into(),
                crate::text::es::phrase,
            ),
        ),
        Labels => words(
            "Qué es esta imagen, para los registros y para quien la encuentre.",
            "Los nombres son los de la especificación OCI. Un registro como el de GitHub enlaza con ellos la imagen y su código.",
        ),
        SystemPackages => words(
            "Paquetes del sistema que la app necesita mientras se ejecuta.",
            "Las listas de paquetes se borran en el mismo paso: uno posterior ya no podría reducir la imagen.",
        ),
        InitPackage { alone } => words(
            if *alone {
                "tini, un primer proceso diminuto que pasa la señal de parada a la app."
            } else {
                "Paquetes del sistema para ejecutar, y tini: pasa la señal de parada a la app."
            },
            "El primer proceso de un contenedor ignora un SIGTERM que no ha pedido: sin tini, cada parada tardaría diez segundos y acabaría a la fuerza.",
        ),
        BuildPackages => words(
            "Paquetes del sistema que solo hacen falta para compilar.",
            "Se quedan en esta etapa. Para ejecutar hacen falta las bibliotecas, no sus cabeceras ni un compilador.",
        ),
        Workdir { again: true } => words(
            "Cada etapa empieza de cero: la carpeta se nombra otra vez.",
            "De la etapa anterior no vale nada aquí, ni su carpeta ni sus variables.",
        ),
        Workdir { again: false } => words(
            "A partir de aquí todo ocurre en esta carpeta.",
            "Se crea si no existe. Sin ella los archivos acabarían en la raíz, entre los del sistema.",
        ),
        Manifest { files } => words(
            "Primero la lista de paquetes, sin el código.",
            format!(
                "Docker repite un paso solo cuando cambian sus archivos. Al copiar `{files}` por separado, los paquetes siguen instalados mientras editas el código; junto con él, cada cambio los instalaría otra vez."
            ),
        ),
        Source => words(
            "El código, después de lo que cambia menos.",
            "`.dockerignore` dice qué se queda fuera. Los archivos son de root, así que un intruso no puede reescribir la app; lo que deba conservar va a un servicio o a un volumen.",
        ),
        Folder => words(
            "La carpeta tal cual, sin lo que nombra `.dockerignore`.",
            "Los archivos son de root, así que un intruso no puede reescribirlos; lo que haya que conservar va a un servicio o a un volumen.",
        ),
        InstallCommand => words(
            "Tu comando de instalación.",
            "Se ejecuta como root mientras se construye la imagen. Su red y sus permisos acaban ahí.",
        ),
        BuildArgument { again: true } => words(
            "El mismo valor para esta etapa.",
            "Cada etapa empieza de cero y solo conoce los argumentos que ella misma nombra.",
        ),
        BuildArgument { again: false } => words(
            "Un valor que hace falta al construir: `--build-arg` o el valor por defecto.",
            "No existe cuando el contenedor se ejecuta, y queda legible en el historial de la imagen: nunca un secreto.",
        ),
        BuildCommand => words(
            "Tu comando de construcción.",
            "Se ejecuta una vez, mientras se construye la imagen, y su resultado forma parte de ella.",
        ),
        VirtualEnvironment => words(
            "Un entorno virtual: todos los paquetes en una carpeta.",
            "Una carpeta se copia con facilidad a la etapa siguiente, y nada se mezcla con el Python del sistema.",
        ),
        VirtualEnvironmentPath { again: true } => words(
            "También aquí los programas del entorno van primero.",
            "Sin esto, `python` sería el de la imagen, que no tiene ninguno de tus paquetes.",
        ),
        VirtualEnvironmentPath { again: false } => words(
            "Su `python` y sus programas se encuentran antes que los demás.",
            "Es lo que aquí importa de `activate`. Sin ello no se encontrarían `gunicorn` y compañía.",
        ),
        VirtualEnvironmentCopied => words(
            "Los paquetes instalados en la etapa anterior, y nada más.",
            "Las dos etapas parten de la misma imagen, así que el entorno encuentra el mismo Python en el mismo sitio.",
        ),
        PipInstall { cached: true } => words(
            "Instala lo que nombra `requirements.txt`; las descargas se guardan para la próxima vez.",
            "La caché es del constructor y no forma parte de la imagen. Fija las versiones (`flask==3.1.0`) y una construcción posterior instalará las mismas.",
        ),
        PipInstall { cached: false } => words(
            "Instala lo que nombra `requirements.txt`; las descargas no se guardan.",
            "Guardarlas solo haría más grande la etapa. Fija las versiones (`flask==3.1.0`) y una construcción posterior instalará las mismas.",
        ),
        Unbuffered => words(
            "Lo que la app imprime aparece en los logs al momento.",
            "Si no, Python acumula líneas en memoria y se perderían las últimas antes de un fallo.",
        ),
        NoBytecode => words(
            "Sin archivos `.pyc` durante la ejecución.",
            "Un contenedor empieza de cero cada vez y su usuario no puede escribir ahí: no servirían a nadie.",
        ),
        NpmInstall { production, cache } => npm(*production, *cache),
        DropBuildPackages => words(
            "La última etapa trae sus propios paquetes, sin los de desarrollo.",
            "Esta carpeta se va a copiar. Si quedaran aquí, también viajarían empaquetadores y herramientas de prueba.",
        ),
        NodePackagesCopied => words(
            "Los paquetes instalados en la etapa anterior.",
            "Se instalaron para el mismo sistema, así que las partes compiladas encajan.",
        ),
        BuiltCopied { writes } => words(
            "La app ya construida, sin los paquetes de la construcción.",
            match writes {
                Some(folder) => format!(
                    "`{folder}` sigue siendo de su usuario. Los demás archivos son de root: un intruso no puede reescribirlos."
                ),
                None => {
                    "Los archivos son de root: la app puede leerlos y un intruso no puede reescribirlos.".to_owned()
                }
            },
        ),
        NodeProduction => words(
            "Los paquetes se comportan como deben ante visitantes: más rápidos y sin mostrar su interior.",
            "La leen Express, Next.js y muchos otros. Solo en la última etapa: en la de construcción dejaría fuera lo que hace falta para construir.",
        ),
        NodePrograms => words(
            "Los programas que traen tus paquetes se encuentran por su nombre.",
            "npm añade esta carpeta solo para sus scripts. Sin ella, el comando de arranque necesitaría la ruta completa.",
        ),
        SiteFolder => words(
            "Una carpeta que no contiene más que el sitio.",
            "La habitual de la imagen tiene una página de bienvenida, que aparecería donde falte la tuya.",
        ),
        ConfigurationOut => words(
            "La configuración del servidor web no es una página.",
            "No guarda ningún secreto, pero tampoco es asunto de nadie.",
        ),
        SiteCopied => {
            words("El sitio terminado.", "De todas las etapas anteriores, solo esta carpeta llega a la imagen.")
        }
        FolderCopied => words(
            "La carpeta que ven los visitantes.",
            "Se copia su contenido, no la carpeta: `index.html` queda directamente en la raíz.",
        ),
        NginxOutput => words(
            "La configuración se completa en /tmp cuando arranca el contenedor.",
            "Ahí puede escribir cualquier usuario, también donde el resto del sistema de archivos es de solo lectura. El lugar habitual es de root.",
        ),
        NginxFilter => words(
            "Solo se rellena `PORT`.",
            "nginx tiene variables propias con el mismo aspecto (`$uri`), que deben quedarse como están.",
        ),
        NginxTemplate => words(
            "La configuración de nginx, con el puerto por rellenar.",
            "Los archivos de esta carpeta son plantillas: la imagen las completa con el entorno antes de que arranque nginx.",
        ),
        CaddyFolders => words(
            "Lo que Caddy guarda para sí va a /tmp.",
            "Ahí puede escribir cualquier usuario, también donde el resto del sistema de archivos es de solo lectura.",
        ),
        CaddyCapability => words(
            "Retira el permiso de escuchar por debajo del puerto 1024.",
            "Aquí no hace falta, y donde la plataforma prohíbe esos permisos el programa ni siquiera arrancaría.",
        ),
        Caddyfile => words("La configuración de Caddy.", "Lee `PORT` del entorno cuando arranca el contenedor."),
        Home => words(
            "Una carpeta personal en la que este usuario puede escribir.",
            "Un usuario sin nombre no tiene carpeta personal, y fallarían las bibliotecas que guardan ahí su caché. /tmp se vacía con el contenedor.",
        ),
        OwnUser => words(
            "Sin root: un intruso obtiene los permisos de un don nadie.",
            "El número no necesita una entrada en /etc/passwd, y las plataformas que prohíben root ven en él que no lo es.",
        ),
        UserOfImage { user } => words(
            format!("Sin root: el usuario {user}, que ya trae la imagen, no tiene permisos especiales."),
            "Escrito como número, porque las plataformas que prohíben root no pueden averiguar a quién corresponde un nombre.",
        ),
        DataFolderCopied => words("Esa carpeta, con su dueño: esta imagen no tiene shell para crearla.", ""),
        DataFolder { folder } => words(
            format!("`{folder}` es del usuario de la app: lo que escribe ahí se conserva."),
            "Un volumen nuevo toma su dueño.",
        ),
        PortVariable => words(
            "Dónde escucha la app, si la plataforma no dice otra cosa.",
            "Heroku, Render, Cloud Run y otras ponen en `PORT` un valor suyo cuando arranca el contenedor.",
        ),
        Expose => words(
            "Dice a personas y herramientas qué puerto es.",
            "Por sí solo no abre nada: lo hacen `-p` o `ports:`. Tiene que ser un número, porque las variables se leen al construir la imagen.",
        ),
        Health { path } => words(
            format!("Pide `{path}` cada 30 segundos: ¿sigue respondiendo la app?"),
            "Docker y Compose muestran la respuesta y pueden esperarla. No responder en 5 segundos es un fallo; cuentan tres seguidos, y no los de los primeros 30 segundos. La pregunta se hace dentro del contenedor, con un programa que ya está ahí. La mayoría de las plataformas pregunta por su cuenta.",
        ),
        HealthOfDjango { path } => words(
            format!("Pide `{path}` cada 30 segundos. `ALLOWED_HOSTS` debe contener 127.0.0.1."),
            "Django responde 400 a un nombre de host que no conoce, y esta pregunta viene de dentro, a 127.0.0.1. También falla una redirección a https: exceptúa esa ruta. No responder en 5 segundos es un fallo; cuentan tres seguidos, y no los de los primeros 30 segundos.",
        ),
        NobodyAsks { image } => words(
            format!("Sin HEALTHCHECK: no se conoce nada en {image} que pueda preguntar."),
            "Añade curl a los paquetes del sistema, si la imagen los admite, y habrá comprobación. De todos modos, la plataforma pregunta desde fuera.",
        ),
        StartByShell { server: Some(server) } => words(
            format!("Arranca la app; `{server}` debe estar entre sus paquetes."),
            "El shell rellena `PORT` y, con `exec`, cede su lugar a la app, que así recibe la señal de parada. Sin `exec`, cada parada tardaría diez segundos y acabaría a la fuerza.",
        ),
        StartByShell { server: None } => words(
            "Arranca la app; con `exec` recibe la señal de parada.",
            "El shell rellena las variables y cede su lugar a la app. Sin `exec`, cada parada tardaría diez segundos y acabaría a la fuerza.",
        ),
        StartByWords => words(
            "Arranca la app, sin un shell de por medio.",
            "Así es el primer proceso y recibe la señal de parada. Si no atiende SIGTERM, usa un init (`--init`, `init: true`): si no, cada parada tarda diez segundos y acaba a la fuerza.",
        ),
        NextFolder => words(
            "Lo que solo hace falta para construir se queda aquí; `.next` pasa al usuario de la app.",
            "Next.js escribe ahí mientras se ejecuta: páginas con `revalidate`, imágenes. Todo lo demás es de root y la app no puede cambiarlo.",
        ),
        NextStandalone => words(
            "El servidor autónomo solo sirve estos archivos desde su propia carpeta.",
            "Next.js no los pone ahí, por si los sirve una CDN. Sin ellos la página no tiene ni estilos ni scripts.",
        ),
        NextHostname => words(
            "El servidor autónomo escucha en todas las direcciones.",
            "Lee `HOSTNAME`, que si no es el nombre del propio contenedor: la comprobación de salud en 127.0.0.1 fallaría.",
        ),
        StartByInit { port } => words(
            match port {
                Some(port) => format!(
                    "Arranca la app bajo tini: debe escuchar en `{port}`, en todas las direcciones (0.0.0.0)."
                ),
                None => "Arranca la app bajo tini.".to_owned(),
            },
            "tini recibe la señal de parada y la pasa. Con `-s` hace su trabajo aunque el primer proceso sea otro; lo que sigue a `--` es el comando de la app.",
        ),
        StartNode { serves: true } => words(
            "Arranca la app: debe escuchar en `process.env.PORT`, en todas las direcciones.",
            "Node.js es aquí el primer proceso. Atiende SIGTERM (`process.on('SIGTERM', …)`) o usa un init (`--init`, `init: true`): si no, cada parada tarda diez segundos y acaba a la fuerza.",
        ),
        StartNode { serves: false } => words(
            "Arranca el script, sin un shell de por medio.",
            "Node.js es aquí el primer proceso. Atiende SIGTERM o usa un init (`--init`, `init: true`): si no, cada parada tarda diez segundos y acaba a la fuerza.",
        ),
        StartGuessed { line } => words(
            format!("Una suposición: `{line}`. Pon el nombre de tu proyecto."),
            "Solo tu proyecto sabe cómo se llama su módulo. En un proyecto nuevo de Django es la carpeta donde está settings.py.",
        ),
        StartWithoutShell { serves } => words(
            "Arranca la app. Aquí no hay shell, así que nada rellena las variables.",
            if *serves {
                "La app tiene que leer `PORT` por sí misma. Lo que pone aquí se entrega al punto de entrada de la imagen, si lo tiene."
            } else {
                "Lo que pone aquí se entrega al punto de entrada de la imagen, si lo tiene."
            },
        ),
        StartNginx => words(
            "Arranca nginx con la configuración recién completada.",
            "nginx se queda en primer plano, como primer proceso, y recibe la señal de parada.",
        ),
        StartCaddy => words("Arranca Caddy en primer plano.", "Es el primer proceso y recibe la señal de parada."),
        NoStart => words(
            "Todavía sin CMD: nada dice cómo arranca la app.",
            "Se ejecutaría el comando de la imagen base, si tiene uno. Escribe el comando con el que la arrancas.",
        ),
    }
}

#[block]
fn npm(production: bool, cache: NpmCache) -> Words {
    let short = if production {
        "Exactamente lo que nombra `package-lock.json`, sin herramientas de desarrollo ni `prepare`, el script que las llama (husky)."
    } else {
        "Exactamente lo que nombra `package-lock.json`, con las herramientas de construcción."
    };
    let more = match cache {
        NpmCache::Mounted => {
            "`npm ci` se detiene si el archivo de bloqueo falta o no encaja: inclúyelo en el repositorio. Las descargas se guardan para la próxima vez, fuera de la imagen."
        }
        NpmCache::Emptied => {
            "`npm ci` se detiene si el archivo de bloqueo falta o no encaja: inclúyelo en el repositorio. La caché se vacía en el mismo paso, donde sí ahorra espacio."
        }
        NpmCache::LeftBehind => {
            "`npm ci` se detiene si el archivo de bloqueo falta o no encaja: inclúyelo en el repositorio."
        }
    };
    words(short, more)
}

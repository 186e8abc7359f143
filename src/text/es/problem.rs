//! What is wrong and what to do about it, in Spanish.

use slipway_macros::block;

use crate::problem::{ProblemKind, Shape};
use crate::text::{Words, words};

#[block]
pub fn say(kind: &ProblemKind) -> Words {
    use ProblemKind::*;
    match kind {
        Name { typed, instead } => words(
            format!("`{typed}` no es un nombre que acepten todas las plataformas."),
            format!(
                "Usa de 3 a 30 letras minúsculas, cifras y guiones sueltos, y empieza por una letra. Hasta entonces, en los archivos figura `{instead}`."
            ),
        ),
        NameTwice { name } => words(
            format!("Hay dos filas que se llaman `{name}`."),
            "Los nombres son direcciones dentro de la red, así que cada fila necesita el suyo.",
        ),
        Port { typed, instead } => words(
            format!("`{typed}` no es un puerto."),
            format!(
                "Un puerto es un número entero del 1 al 65535. Hasta entonces, en los archivos figura {instead}."
            ),
        ),
        PortNeedsRights { port } => words(
            format!("El puerto {port} está por debajo del 1024 y esta imagen no se ejecuta como root."),
            "En algunos sitios solo root puede escuchar ahí. Dentro del contenedor sirve cualquier puerto; el de fuera se elige aparte.",
        ),
        HostPortTwice { port, other } => words(
            format!("El puerto {port} de esta máquina ya es de {other}."),
            "Solo uno puede tenerlo: el segundo se detiene con `port is already allocated`.",
        ),
        HostPortOfMac { port } => words(
            format!("En muchos Mac el puerto {port} lo ocupa AirPlay."),
            "La app puede conservarlo dentro de su contenedor y atender por otro desde fuera.",
        ),
        HostPortRefused { port } => words(
            format!("Los navegadores se niegan a abrir el puerto {port}."),
            "Está en su lista de puertos inseguros. Publica otro.",
        ),
        HostPort { typed } => words(
            format!("`{typed}` no es un puerto de esta máquina."),
            "Escribe un puerto (8000), una dirección con puerto (127.0.0.1:8000) o `none` para no publicar nada.",
        ),
        Image { typed } => words(
            format!("`{typed}` no es una referencia de imagen."),
            "Las referencias son como nombre:etiqueta o registro.example/nombre:etiqueta, en minúsculas y sin https://.",
        ),
        ImageWithoutVersion { image } => words(
            format!("`{image}` es lo más nuevo que haya el día de la construcción."),
            "Con los mismos archivos pueden salir dos imágenes distintas, y la segunda puede fallar. Indica una versión.",
        ),
        Ended { what, ended } => words(
            format!("{what} no recibe correcciones desde el {ended}."),
            "Los fallos de seguridad descubiertos después siguen abiertos. Elige una versión que aún se mantenga.",
        ),
        Ending { what, ends } => words(
            format!("{what} recibirá correcciones hasta el {ends}."),
            "Planifica el paso a una versión más nueva.",
        ),
        VersionNotKnown { typed, known } => words(
            format!("La versión `{typed}` no está descrita aquí; se usa tal como la has escrito."),
            format!("Las versiones descritas son {}.", known.join(", ")),
        ),
        Choice { typed, known, instead } => words(
            format!("`{typed}` no es una de las opciones."),
            match instead.as_str() {
                "" => format!("Elige una de estas: {}. Hasta entonces no se tiene en cuenta.", known.join(", ")),
                _ => format!("Elige una de estas: {}. Hasta entonces se usa `{instead}`.", known.join(", ")),
            },
        ),
        Variable { typed, instead } => words(
            format!("`{typed}` no es un nombre de variable."),
            format!(
                "Usa letras sin tilde, cifras y `_`, y no empieces por una cifra. Hasta entonces, en los archivos figura `{instead}`."
            ),
        ),
        VariableUnnamed => words("Esta variable aún no tiene nombre.", "Hasta entonces se deja fuera."),
        VariableTwice { name } => {
            words(format!("`{name}` tiene dos valores."), "Solo puede valer uno: los archivos llevan el primero.")
        }
        ServiceUnreached { name, service } => words(
            format!("`{name}` ya tiene aquí otro valor, así que la app no recibe la dirección de {service}."),
            "Haz que lleve esa dirección o dale otra variable al servicio.",
        ),
        PortIsAnAnswer => words("`PORT` la define Slipway por su cuenta.", "Responde a la pregunta por el puerto."),
        VariableReserved { name, by } => words(
            format!("`{name}` es una variable que {by} define por su cuenta."),
            "Tu valor se rechazaría o se sobrescribiría.",
        ),
        LooksSecret { name } => words(
            format!("El valor de `{name}` parece un secreto."),
            "Un valor normal se escribe en los archivos y en los enlaces. Márcalo como secreto y solo se escribirá su nombre.",
        ),
        SecretWithValue { name } => words(
            format!("`{name}` es un secreto: su valor se ha omitido."),
            "Las recetas y los enlaces se comparten. El valor va en .env o en la plataforma, nunca aquí.",
        ),
        SecretAtBuild { name } => words(
            format!("`{name}` es un secreto y haría falta al construir la imagen."),
            format!(
                "Los argumentos de construcción quedan a la vista en la imagen, así que se entrega cuando arranca el contenedor. Si la construcción solo pide algún valor, inventa uno delante de su comando: `{name}=only-to-build python manage.py …`."
            ),
        ),
        NobodyReads { name } => words(
            format!("Nadie lee `{name}`: al construir esta imagen no se ejecuta ningún comando."),
            "Solo se copian archivos. Dásela al contenedor cuando arranca, o quítala.",
        ),
        SiteReadsNothing { name } => words(
            format!("`{name}` no llega a nadie: un sitio terminado no lee variables."),
            "Sus archivos quedan fijos al construirlo. Dásela a la construcción, o a una app que se ejecute.",
        ),
        ReadWhenBuilt { name } => words(
            format!("Por su nombre, `{name}` se lee al construir la app, pero se da cuando se ejecuta."),
            "Estos valores quedan en el código para navegadores, así que no pueden ser secretos. Dásela a la construcción.",
        ),
        LineBreak { name } => words(
            format!("El valor de `{name}` tiene un salto de línea, y no todos los archivos pueden llevarlo."),
            "En un Dockerfile no hay manera de escribirlo. Codifica el valor (base64) o ponlo en un archivo.",
        ),
        ControlCharacter { what } => words(
            format!("{what} contiene un carácter que no se puede imprimir."),
            "Se ha omitido: ningún formato de archivo lo lleva sin riesgo.",
        ),
        CommandLines => words("Un comando ocupa una sola línea.", "Une las líneas con `&&` o ponlas en un script."),
        CommandInBackground { typed, first } => words(
            format!("`{typed}` termina en `&`: se ejecutaría sin que nadie lo vigilara."),
            if *first {
                "Un contenedor vive lo que vive su primer proceso. Un segundo proceso es un worker: añade uno para él."
            } else {
                "Este comando debe haber terminado antes de que arranque la app."
            },
        ),
        ListensOnOneAddress { typed, local: false } => words(
            format!("`{typed}` escucha en una dirección de otra máquina."),
            "Un contenedor tiene su propia dirección y no puede escuchar en esa. Escucha en 0.0.0.0.",
        ),
        ListensOnOneAddress { typed, .. } => words(
            format!("`{typed}` solo escucha dentro de su propio contenedor."),
            "127.0.0.1 es el propio contenedor, así que desde fuera nadie recibe respuesta. Escucha en 0.0.0.0.",
        ),
        StartOnOtherPort { start, port } => words(
            format!("El comando de arranque escucha en {start}, pero el puerto de la app es {port}."),
            "Las peticiones van al puerto de la app, donde nadie respondería. Los dos deben ser el mismo.",
        ),
        DevelopmentServer { typed } => words(
            format!("`{typed}` arranca un servidor pensado para desarrollar."),
            "No está hecho para muchas visitas y, cuando algo falla, puede enseñar tu código.",
        ),
        NoWorkerStart => {
            words("Nada indica cómo se arranca el worker.", "Escribe el comando que usas tú para arrancarlo.")
        }
        NoStart => words("Nada indica cómo se arranca la app.", "Escribe el comando que usas tú para arrancarla."),
        StartGuessed { start } => words(
            format!("La app arranca con una suposición: `{start}`."),
            "Solo tu proyecto sabe cómo se llama su módulo. En un proyecto nuevo de Django es la carpeta de settings.py: `misitio.wsgi`.",
        ),
        FlaskOwnServer { typed } => words(
            format!(
                "`{typed}` arranca el servidor propio de Flask, en 127.0.0.1:5000 salvo que `app.run(host=…, port=…)` diga otra cosa."
            ),
            "Ahí no llega nadie de fuera del contenedor. Deja el comando vacío y gunicorn arranca la app.",
        ),
        NoCss => words(
            "Con `DEBUG` apagado, Django no entrega CSS, ni siquiera a su admin.",
            "Añade whitenoise a tus paquetes y su middleware a tus ajustes, indica ahí un `STATIC_ROOT` y construye con `python manage.py collectstatic --noinput`.",
        ),
        NoDatabase => words(
            "No hay base de datos elegida: Django escribe entonces SQLite en la carpeta de la imagen, donde este usuario no puede escribir y nada se conserva.",
            "Por eso no se migra nada. Añade PostgreSQL, o conserva una carpeta e indica el archivo en tus ajustes: `BASE_DIR / 'data' / 'db.sqlite3'`.",
        ),
        Path { typed } => words(
            format!("`{typed}` no es una carpeta del proyecto."),
            "Escribe una ruta relativa, como `web` o `services/api`, o `.` para el propio proyecto.",
        ),
        PathTwice { path, other } => words(
            format!("La carpeta `{path}` ya es de {other}."),
            "Cada app tiene su propio Dockerfile, así que cada una necesita su propia carpeta.",
        ),
        HealthPath { typed } => {
            words(format!("`{typed}` no es una ruta."), "Una ruta empieza por `/` y no tiene espacios: `/health`.")
        }
        SystemPackage { typed } => words(
            format!("`{typed}` no es el nombre de un paquete del sistema."),
            "Esos nombres llevan letras, cifras y `+ - . _`, como libpq5.",
        ),
        NoSystemPackages { image } => words(
            format!("`{image}` no tiene gestor de paquetes."),
            "Ahí no se pueden instalar paquetes del sistema. Elige otra variante o prescinde de ellos.",
        ),
        NoShell { image } => words(
            format!("`{image}` no tiene shell."),
            "Ahí no se pueden ejecutar comandos mientras se construye la imagen. Elige otra imagen, o construye antes y copia el resultado.",
        ),
        FromNobody { typed, known } => words(
            format!("No hay ninguna app ni ningún servicio que se llame `{typed}`."),
            if known.is_empty() { "Añádelo antes.".to_owned() } else { format!("Hay {}.", known.join(", ")) },
        ),
        FromItself { name } => words(
            format!("`{name}` pide la dirección de su propia app."),
            "Una app no necesita su propia dirección. Indica otra app o un servicio.",
        ),
        Registry { typed } => words(
            format!("`{typed}` no es un lugar para imágenes."),
            "Esos lugares son como docker.io/tu-nombre o ghcr.io/tu-nombre, en minúsculas.",
        ),
        NoRegistry => words(
            "Nada indica de quién son las imágenes.",
            "Escribe tu cuenta, por ejemplo docker.io/tu-nombre. Hasta entonces, en los comandos figura `your-user`.",
        ),
        RegistryOfPlatform { platform } => words(
            format!("Las imágenes de este registro se ejecutan en {platform}, que no está entre los destinos."),
            "Su guía crea la app, define sus variables y añade sus servicios: elige también ese destino.",
        ),
        Tag { typed } => words(
            format!("`{typed}` no es una etiqueta."),
            "Una etiqueta tiene hasta 128 letras, cifras, `_`, `.` y `-`, y no empieza por ninguno de los dos últimos.",
        ),
        LibraryLeftBehind { headers, library } => words(
            format!("`{headers}` solo está mientras se construye la imagen."),
            format!("Un programa compilado con él necesita `{library}` al ejecutarse."),
        ),
        WorkflowNeedsGithub => words(
            "El flujo que publica las imágenes solo funciona en GitHub, así que no se escribe ninguno.",
            "Los comandos de la guía hacen lo mismo desde tu máquina.",
        ),
        Repository { typed } => words(
            format!("`{typed}` no es la dirección https de un repositorio de git."),
            "Esas direcciones son como https://github.com/propietario/nombre.",
        ),
        NoRepository { platform } => words(
            format!("{platform} construye a partir de un repositorio de git."),
            "Escribe su dirección. Hasta entonces, en los comandos figura `your-user/your-repository`.",
        ),
        ServiceNotOffered { platform, service } => words(
            format!("{platform} no ofrece {service}."),
            "La guía dice dónde conseguirlo y cómo llega su dirección a la app.",
        ),
        NoShellForPlatform { platform, image, own } => words(
            format!("{platform} arranca los comandos con `/bin/sh`, y `{image}` no tiene shell."),
            if *own {
                "Elige una imagen con shell, como debian o alpine."
            } else {
                "Elige una variante con shell, como slim o alpine."
            },
        ),
        PortOfPlatform { platform, port } => words(
            format!("El comando escucha en {port}, pero el puerto lo elige {platform}."),
            "Lo dice en `PORT`, de nuevo en cada arranque. El comando debe tomar ese, y el tuyo donde no lo haya.",
        ),
        PortReserved { platform, port } => words(
            format!("{platform} se reserva el puerto {port}."),
            "A una app que escucha ahí no se llega. Cualquier otro puerto sirve.",
        ),
        DataFolder { typed } => words(
            format!("`{typed}` no se puede conservar."),
            "Escribe una carpeta que solo tenga datos: `data` en la de la app, o `/data`. Ni un archivo, ni el código, ni una del sistema.",
        ),
        DataFileLost { name } => words(
            format!("`{name}` nombra un archivo que ningún contenedor nuevo vuelve a encontrar."),
            "Ponlo en una carpeta que se conserve, o usa un servicio de base de datos.",
        ),
        FolderNotShared { platform, folder } => words(
            format!("En {platform} los workers no ven `{folder}`: su disco es de un solo servicio."),
            "Lo que ambos necesitan va a un servicio de base de datos o a un almacén de objetos.",
        ),
        DiskForgets { platform, name } => words(
            format!("{platform} olvida los archivos en cada arranque, y con ellos los de `{name}`."),
            "Cada versión nueva, y cada despertar, empieza con los archivos de la imagen. Guarda los datos en un servicio de base de datos y los archivos subidos en un almacén de objetos.",
        ),
        PaidPart { platform, name } => words(
            format!("En {platform}, `{name}` no tiene plan gratuito."),
            "El resto puede ser gratis; esta parte se paga mientras existe.",
        ),
        NameForPlatform { platform, name, rule } => {
            words(format!("{platform} rechaza el nombre `{name}`."), format!("Su regla: {rule}."))
        }
        OneAppEach { platform } => words(
            format!("En {platform} cada una de tus apps pasa a ser una app aparte."),
            "La guía las recorre una tras otra.",
        ),
        Key { key, nearest } => words(
            format!("Aquí no existe `{key}`."),
            nearest.map_or_else(String::new, |nearest| format!("¿Querías decir `{nearest}`?")),
        ),
        RecipeShape { what } => shape(what),
        LinkPart { typed } => words(
            format!("Esta parte del enlace no se puede leer: `{typed}`."),
            "Lo más probable es que el enlace se haya cortado o cambiado por el camino. Lo demás se ha tomado.",
        ),
        NoRow { typed, known } => words(
            format!("No hay nada que se llame `{typed}`."),
            if known.is_empty() {
                "Todavía no hay ninguna fila. La primera tiene el número 0.".to_owned()
            } else {
                format!(
                    "Hay {}. Los números empiezan en 0; con el siguiente libre se añade una fila.",
                    known.join(", ")
                )
            },
        ),
        NotOneAnswer { path } => {
            words(format!("`{path}` es más de una respuesta."), "Di cuál de ellas, por ejemplo `apps.web.port`.")
        }
        Newer { version } => words(
            format!("Esto lo escribió un Slipway más nuevo (formato {version})."),
            "Se ha tomado lo que se entiende; las preguntas nuevas se han omitido.",
        ),
        TooMany { limit } => words(format!("Aquí hay más de {limit} filas."), "Las que sobran se han omitido."),
        TooLong { limit } => {
            words(format!("Este texto tiene más de {limit} caracteres."), "Lo que sobra se ha omitido.")
        }
    }
}

#[block]
fn shape(shape: &Shape) -> Words {
    use Shape::*;
    match shape {
        NotYaml { said } => words(
            format!("El YAML se rompe aquí (el lector dice: «{said}»)."),
            "Se ha tomado lo que está antes; lo demás se ha omitido.",
        ),
        Tab => words(
            "Esta línea está sangrada con un tabulador.",
            "YAML solo admite espacios ahí. Se ha tomado lo que está antes; lo demás se ha omitido.",
        ),
        TextWanted { key } if key.is_empty() => {
            words("Esto no es una clave.", "Una receta consta de líneas como `name: my-app`.")
        }
        TextWanted { key } => {
            words(format!("Aquí `{key}` espera un solo texto."), "La lista o el mapa se ha omitido.")
        }
        ListWanted { key } => words(
            format!("`{key}` espera una lista."),
            "Cada una de sus filas empieza por un guion: `- name: web`.",
        ),
        MapWanted { key } if key.is_empty() => {
            words("Esto no es una receta.", "Una receta consta de líneas como `name: my-app`.")
        }
        MapWanted { key } => words(
            format!("Una fila de `{key}` espera claves y valores."),
            "Escribe `- name: web` en lugar de `- web`. La fila se ha omitido.",
        ),
        TruthWanted { key, typed } if typed.is_empty() => words(
            format!("`{key}` solo puede ser true o false."),
            "Hasta entonces se toma por true, para que no se filtre nada.",
        ),
        TruthWanted { key, typed } => words(
            format!("`{key}` solo puede ser true o false, no `{typed}`."),
            "Hasta entonces se toma por true, para que no se filtre nada.",
        ),
        Twice { key } => words(format!("`{key}` aparece aquí dos veces."), "Vale la primera."),
        Alias => words(
            "Esto remite a otro lugar del archivo.",
            "Escribe entero lo que quieres decir: las referencias no se siguen.",
        ),
        Deep => words(
            "Hay demasiadas listas dentro de listas.",
            "Se ha tomado lo que está antes; lo demás se ha omitido.",
        ),
        SecondDocument => words(
            "Aquí empieza un segundo documento.",
            "Un archivo contiene una sola receta; lo demás se ha omitido.",
        ),
        Format { typed } => words(
            format!("`{typed}` no es un formato de receta."),
            "La primera línea dice `slipway: 1`. El archivo se ha leído como si lo dijera.",
        ),
    }
}

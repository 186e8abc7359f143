//! Lo que dice la guía de Docker Compose, en español.

use slipway_macros::block;

use crate::text::saying::ComposeSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &ComposeSaying) -> Words {
    use ComposeSaying::*;
    match saying {
        About => words(
            "Docker Compose lo arranca todo junto, en esta máquina o en un servidor tuyo.",
            "No cuesta más que la máquina. Ejecuta cada comando en la carpeta donde está compose.yaml.",
        ),

        FillIn => words(
            "Rellena .env",
            "Lo que cambia de una máquina a otra, y lo que es secreto, está en este único archivo. No entra ni en una \
             imagen ni en git.",
        ),
        FillSecret { name, apps } => words(
            format!("Abre .env en un editor y escribe el valor detrás de `{name}=`."),
            format!(
                "Lo lee {}. Si el valor tiene espacios, `#` o `$`, ponlo entre comillas simples.",
                apps.join(", ")
            ),
        ),
        FillAddress { name, service, example } => words(
            format!("Escribe la dirección de tu {service} detrás de `{name}=`."),
            format!("Tiene esta forma: `{example}`. Dentro de un contenedor, localhost es el propio contenedor."),
        ),
        PasswordsAreThere => words(
            "Deja las contraseñas generadas como están.",
            "Se crearon al azar para esta máquina. Una base de datos adopta su contraseña solo en su primer arranque.",
        ),
        NoEnvFile { passwords: false } => {
            words("Si no hay .env, como después de un git clone, copia .env.example a .env y rellénalo.", "")
        }
        NoEnvFile { passwords: true } => words(
            "Si no hay .env, como después de un git clone, copia .env.example a .env y elige tú las contraseñas.",
            "Solo letras y cifras: las contraseñas pasan a formar parte de direcciones.",
        ),

        Validate => words(
            "Haz que Compose revise los archivos",
            "Un error en el YAML o una variable que falta aparece aquí, antes de construir nada.",
        ),
        ValidateSaysNothing => {
            words("No muestra nada.", "Cualquier otra cosa nombra la línea o la variable equivocada.")
        }

        Start => words(
            "Construye y arranca",
            "`--build` incluye tu código más reciente, `--wait` vuelve cuando han pasado todas las comprobaciones de \
             salud y `--detach` te deja libre la terminal.",
        ),
        Started => words(
            "Todos los contenedores están en marcha, y sanos los que tienen comprobación de salud.",
            "El primer arranque descarga las imágenes base y tarda minutos; los siguientes, segundos.",
        ),
        Open { several } => words(
            if *several { "Abre las apps en el navegador" } else { "Abre la app en el navegador" },
            "Los contenedores tienen su propia red. Solo un puerto publicado lleva desde esta máquina hacia dentro.",
        ),
        OpenAddress { app, address } => words(format!("Abre {address} en un navegador: {app}."), ""),
        Answers => words("Llega la página.", "Un 4xx o un 5xx aparece como error, y el log dice el motivo."),
        Logs => words(
            "Lee los logs",
            "Lo que imprimen las apps acaba aquí. Es lo primero que hay que mirar cuando algo va mal.",
        ),
        LogsGoOn => words(
            "Con `--follow` al final, el log sigue mientras miras; Ctrl+C acaba con eso, no con las apps.",
            "",
        ),
        LookInside => words(
            "Mira dentro de un contenedor",
            "Los archivos, las variables y la red tal como los ve la app. Lo que cambies dentro se va con el contenedor.",
        ),
        LeaveShell => words("Con `exit` vuelves a salir.", "La app sigue en marcha mientras tanto."),
        Change => words(
            "Cambia algo",
            "Después de cambiar el código, un archivo o .env, el mismo comando construye y sustituye lo que ha \
             cambiado, y deja el resto en marcha.",
        ),

        Backup { service } => words(
            format!("Haz una copia de seguridad de {service}"),
            "Un volumen vive en un solo disco. La copia queda junto a la carpeta del proyecto, para que no entre ni en \
             una imagen ni en git.",
        ),
        BackedUp => words("Un archivo que no está vacío.", "Prueba a restaurarla una vez, antes de necesitarlo."),
        BackupByHand { service, kind } => words(
            format!("Ten claro qué guarda {service}"),
            format!(
                "{kind} guarda sus datos en un volumen: sobreviven a contenedores nuevos y a reiniciar la máquina. \
                 Como caché o como cola contiene lo que se puede volver a crear. Si la tuya contiene algo más, copia \
                 el volumen con el contenedor parado."
            ),
        ),
        Restore { service } => words(
            format!("Restaura {service}"),
            "Esto sustituye lo que hay ahora en la base de datos por lo que contiene la copia.",
        ),

        Server => words(
            "Pon el proyecto en un servidor tuyo",
            "Sirve cualquier máquina Linux con Docker: los archivos son los mismos.",
        ),
        ServerLogin => words(
            "Entra en el servidor con ssh, instala Docker allí como en el paso anterior y ejecuta en él los comandos de abajo.",
            "Traen el proyecto desde su repositorio de git: súbelo antes allí.",
        ),
        ServerYourRepository => words("Pon en el comando la dirección de tu propio repositorio.", ""),
        ServerFillIn { passwords } => words(
            "Rellena .env en el servidor antes del último comando.",
            if *passwords {
                "Con contraseñas propias: un servidor no debe compartir ninguna con tu máquina."
            } else {
                ""
            },
        ),
        ServerFirewall => words(
            "Con ufw, permite ssh y la web antes de activarlo: `sudo ufw allow OpenSSH`, `sudo ufw allow 80,443/tcp` y después `sudo ufw enable`.",
            "Los puertos que publica Docker suelen saltarse las reglas de ufw. Uno ligado a 127.0.0.1 está a salvo desde fuera en cualquier caso.",
        ),
        ServerHttps => words(
            "Para el mundo exterior, pon delante un servidor web con HTTPS, como Caddy, que consigue solo su certificado.",
            "Que pase las peticiones al puerto en 127.0.0.1. El dominio debe apuntar al servidor antes de su primer arranque.",
        ),

        Stop => {
            words("Detén los contenedores", "Se quedan con todo lo que contienen y vuelven a arrancar en segundos.")
        }
        Remove { data: true } => words(
            "Elimínalo todo",
            "El primer comando elimina los contenedores y la red, y conserva los datos. El segundo elimina también los datos y las imágenes.",
        ),
        Remove { data: false } => {
            words("Elimínalo todo", "Los contenedores, la red y las imágenes. Tus archivos se quedan.")
        }
        RemoveLosesData => words(
            "El segundo comando borra todas las bases de datos de este proyecto. No hay vuelta atrás.",
            "Si no estás seguro, haz antes una copia de seguridad.",
        ),

        RemoveServer => words("En un servidor ejecuta allí lo mismo y después dalo de baja en su proveedor.", ""),
        MissingVariable => words(
            "Una variable que compose.yaml necesita no tiene valor en .env.",
            "Escríbelo ahí. Si no hay .env, copia .env.example a .env y rellénalo.",
        ),
        NoComposeFile => words("Estás en otra carpeta.", "Cambia a la carpeta donde está compose.yaml."),
        ReleaseFailed { names } => words(
            "El comando que se ejecuta antes de la app falló, así que la app no ha arrancado.",
            format!("`docker compose logs {names}` dice por qué."),
        ),
        Unhealthy => words(
            "El contenedor arrancó, pero su comprobación de salud no pasa.",
            "Lee su log. A menudo la app escucha en otro puerto, o solo en 127.0.0.1, no tiene página en la ruta que pide \
             la comprobación (un 404: cambia la respuesta a esa pregunta), o una dirección de .env está mal.",
        ),
        ExecFormat => words(
            "Un script de arranque no nombra su programa en la primera línea, o la imagen base es para otro procesador.",
            "Empieza el script con `#!/bin/sh`, o elige una imagen base que exista para el procesador de esta máquina.",
        ),
        PostgresFolder => words(
            "El volumen lo llenó un PostgreSQL anterior al 18, que guardaba sus datos en otra carpeta.",
            "Arranca la versión anterior una vez más, haz una copia de seguridad, elimina el volumen y restáurala en el nuevo.",
        ),
        OldPassword => words(
            "La base de datos conserva la contraseña de su primer arranque: una nueva en .env no cambia nada dentro de ella.",
            "Vuelve a poner la anterior, o cámbiala también dentro de la base de datos. Si no hay nada que perder, elimina el volumen y empieza otra vez.",
        ),
        ServiceNotRunning => words(
            "Ese contenedor no está en marcha ahora.",
            "Arráncalo primero. Si terminó por su cuenta, su log dice por qué.",
        ),
        RepositoryAskedForPassword => words(
            "El repositorio es privado.",
            "Da al servidor un token de acceso propio que solo pueda leer, o una clave de despliegue (deploy key).",
        ),
    }
}

//! Lo que las guías dicen de Docker mismo, en español.

use slipway_macros::block;

use crate::text::saying::DockerSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &DockerSaying) -> Words {
    use DockerSaying::*;
    match saying {
        Install => words(
            "Instala Docker",
            "Docker construye la imagen y la ejecuta. Si la comprobación de abajo ya responde, pasa al paso siguiente.",
        ),
        InstallDesktop => words(
            "Windows y macOS: instala Docker Desktop desde https://docs.docker.com/get-started/get-docker/ y ábrelo.",
            "Trae Compose consigo. La ballena de la barra de tareas se queda quieta cuando Docker está listo.",
        ),
        InstallEngine => words(
            "Linux: ejecuta los comandos de abajo y después cierra la sesión y vuelve a entrar.",
            "El primero es el instalador del propio Docker, con Compose incluido. El segundo te mete en el grupo \
             `docker`: desde tu próximo inicio de sesión no necesitas `sudo` y tienes los permisos de root en esta máquina.",
        ),
        Installed => words(
            "Ves la versión del cliente y la del servidor, la de Compose y «Hello from Docker!».",
            "El saludo viene de un contenedor: descargar, arrancar y mostrar texto ya funcionan.",
        ),
        SocketPermission => words(
            "Tu usuario todavía no puede hablar con el motor.",
            "En Linux, añádete al grupo `docker` (el paso que instala Docker dice cómo), cierra la sesión y vuelve a entrar.",
        ),
        PortTaken => words(
            "Otro programa de esta máquina ya escucha en ese puerto.",
            "Detén ese programa, o responde con otro número a la pregunta por el puerto de esta máquina y usa los \
             archivos nuevos. El puerto dentro del contenedor puede quedarse igual.",
        ),
        NameTaken => words(
            "Queda un contenedor con ese nombre de un intento anterior.",
            "Ejecuta lo que deshace este paso y empieza otra vez.",
        ),
        NoSpace => words(
            "El disco que usa Docker está lleno.",
            "`docker system df` muestra qué ocupa sitio. `docker system prune` borra los contenedores parados, las \
             redes sin uso, las imágenes sin etiqueta y la caché de construcción; antes pregunta.",
        ),
        TooManyPulls => words(
            "Docker Hub limita cuánto puede descargar una dirección sin cuenta.",
            "Entra con `docker login` e inténtalo otra vez, o espera unas horas.",
        ),
        ScriptNotFound => words(
            "El script está, pero sus líneas terminan al modo de Windows y la primera nombra un programa que no existe.",
            "Guárdalo con finales de línea LF (en la barra de estado del editor, o `git config core.autocrlf input` \
             antes de volver a obtener los archivos) y construye otra vez.",
        ),
        WritePermission => words(
            "El proceso no se ejecuta como root, y la carpeta donde escribe es de root.",
            "Escribe en `/tmp`, o indica la carpeta en la pregunta \"Carpeta que se conserva\": así es del usuario de la \
             app, igual que un volumen nuevo. Un volumen anterior sigue siendo de root hasta que se elimina. Ejecutarlo como root \
             taparía el fallo sin arreglarlo.",
        ),
        CopySourceMissing => words(
            "Un archivo que el Dockerfile copia no está en la carpeta, o `.dockerignore` lo deja fuera.",
            "Revisa su nombre, mayúsculas incluidas, y que estás en la carpeta del proyecto.",
        ),
        NoAnswer => words(
            "El contenedor está en marcha, pero nada responde todavía en ese puerto, o la app solo se escucha a sí misma.",
            "Lee el log del contenedor. La app debe escuchar en 0.0.0.0, no en 127.0.0.1, y en el puerto que se le dio.",
        ),
    }
}

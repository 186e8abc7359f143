//! Por qué está cada línea del flujo de publicación, en español.

use slipway_macros::block;

use crate::text::note::WorkflowNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &WorkflowNote) -> Words {
    use WorkflowNote::*;
    match note {
        Name => words(
            "Lo que GitHub muestra en la pestaña Actions.",
            "El archivo cuenta por la carpeta en la que está; su nombre lo eliges tú.",
        ),
        When => {
            words("Cuándo se ejecuta.", "Nada más lo pone en marcha, tampoco un pull request de un desconocido.")
        }
        Branch => words(
            "Después de cada push a main.",
            "Si tu rama se llama de otra manera, escribe aquí su nombre o no se ejecutará nunca.",
        ),
        Tags => words(
            "Con cada etiqueta de versión, como v1.2.0.",
            "Las comillas hacen falta: un asterisco suelto significaría otra cosa en YAML.",
        ),
        ByHand => words(
            "Con el botón Run workflow.",
            "Sirve para construir otra vez cuando solo ha cambiado la imagen base.",
        ),
        Permissions => words(
            "Lo que puede hacer el token de la ejecución, y nada más.",
            "Sin esto puede tener más permisos de los que necesita, según los ajustes del repositorio.",
        ),
        Contents => words("Leer el código.", "Basta para obtenerlo."),
        Packages => words("Subir imágenes a ghcr.io.", "Sin ello la subida acaba en `denied`."),
        Jobs => words("Un trabajo construye y sube.", "Su nombre lo eliges tú."),
        Runner => words(
            "Una máquina Linux recién creada por GitHub, con Docker.",
            "Se tira al acabar: lo que deba durar se sube o se guarda en la caché.",
        ),
        TimeLimit => words(
            "Corta una construcción que se cuelga, en minutos.",
            "Si no, el límite son seis horas, y los repositorios privados pagan por minuto.",
        ),
        Matrix => words(
            "El trabajo se ejecuta una vez por app, todas en paralelo.",
            "Una app nueva es un elemento más de esta lista.",
        ),
        FailFast => {
            words("Que falle una app no detiene a las demás.", "Si no, la primera que falla cancela el resto.")
        }
        App { app } => words(format!("La app {app}."), "El nombre separa su caché de la de las demás."),
        ImageOf => words("Adónde va su imagen.", "En minúsculas: los registros no admiten otra cosa."),
        ContextOf => {
            words("Su carpeta, con su Dockerfile.", "COPY en el Dockerfile ve esta carpeta y nada por encima.")
        }
        ArgumentsOf => words(
            "Lo que su construcción debe saber.",
            "Los argumentos de construcción se pueden leer en la imagen: aquí no va nada secreto.",
        ),
        Addresses { names } => words(
            format!(
                "Lo que su construcción debe saber. Escribe la dirección pública en {names} antes de la primera ejecución."
            ),
            "Queda dentro de la imagen. Los argumentos de construcción se pueden leer en ella: aquí no va nada secreto.",
        ),
        Steps => words("Uno tras otro; el primero que falla acaba el trabajo.", ""),
        Checkout => words(
            "Trae el código a la máquina.",
            "El número tras la @ es la versión mayor de la acción: entran correcciones, no cambios que rompen.",
        ),
        Buildx => words(
            "El constructor de Docker, que sabe guardar una caché en GitHub.",
            "Sin él fallan las líneas de caché de más abajo.",
        ),
        Login => words("Entra en el registro.", "Sin esto se rechaza la subida."),
        Host => words("Qué registro.", "Si falta, sería Docker Hub."),
        Username => words(
            "Tu nombre de usuario allí, de los secretos del repositorio.",
            "`Settings`, `Secrets and variables`, `Actions`. Si está vacío, este paso se detiene.",
        ),
        GithubUser => words("Quien puso en marcha la ejecución.", "Lo rellena GitHub."),
        Token => words(
            "Un token de acceso, de los secretos del repositorio.",
            "No lo escribas nunca aquí: este archivo lo lee quien lee el código.",
        ),
        GithubToken => words(
            "El token de la propia ejecución, creado por GitHub.",
            "No hay nada que añadir ni que renovar: termina con la ejecución.",
        ),
        Names => words(
            "Forma las etiquetas de la imagen a partir de lo que se subió.",
            "Así nadie tiene que escribir dos veces una versión.",
        ),
        Id => words("El nombre con el que las encuentran los pasos siguientes.", ""),
        Image => words("Adónde va la imagen.", "En minúsculas: los registros no admiten otra cosa."),
        TagRules => words(
            "La versión para una etiqueta de git, el commit para cada push.",
            "v1.2.0 da 1.2.0; cada commit da sha-…, así cualquier imagen en marcha lleva a su código.",
        ),
        NoLatest => words(
            "Ninguna etiqueta que se mueva.",
            "`latest` no dice nada de lo que contiene, y no se puede volver a ella.",
        ),
        Build => words("Construye y sube en un solo paso.", ""),
        Context => {
            words("La carpeta con el Dockerfile.", "COPY en el Dockerfile ve esta carpeta y nada por encima.")
        }
        Platform => words(
            "Lo que ejecutan los servidores.",
            "Igual que en la terminal, para que los dos caminos den la misma imagen.",
        ),
        Push => words("Sube lo construido.", "Sin esto la imagen desaparecería con la máquina."),
        GivenTags => words("Las etiquetas de antes.", ""),
        Labels => words(
            "También los rótulos (labels): origen, revisión, fecha.",
            "El registro los muestra, y llevan de vuelta al código.",
        ),
        Arguments => words(
            "Lo que la construcción debe saber.",
            "Los argumentos de construcción se pueden leer en la imagen: aquí no va nada secreto.",
        ),
        CacheFrom => words(
            "Toma de la última ejecución las capas que no han cambiado.",
            "Sin esto cada ejecución instala todo de nuevo.",
        ),
        CacheTo => words(
            "Guarda las capas para la próxima ejecución.",
            "`mode=max` guarda también las de las etapas anteriores, donde se va el tiempo.",
        ),
    }
}

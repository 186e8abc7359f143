//! Lo que dice la guía de un registro de imágenes, en español.

use slipway_macros::block;

use crate::text::saying::DockerHubSaying;
use crate::text::{Words, words};

mod trouble;

#[block]
pub fn say(saying: &DockerHubSaying) -> Words {
    use DockerHubSaying::*;
    match saying {
        AboutDockerHub => words(
            "Docker Hub guarda tu imagen donde cualquiera, y cualquier plataforma, puede descargarla.",
            "Las imágenes públicas no cuestan nada; una cuenta gratuita tiene además sitio para un repositorio \
             privado. Las descargas anónimas están limitadas. Que Docker Hub mismo construya desde un repositorio es \
             de pago; GitHub Actions lo hace gratis.",
        ),
        AboutGhcr => words(
            "GitHub Container Registry (ghcr.io) guarda tu imagen junto a tu código en GitHub.",
            "Las imágenes públicas no cuestan nada. Una imagen nueva es privada hasta que tú lo cambies.",
        ),
        AboutHeroku => words(
            "El registro de Heroku recibe la imagen que Heroku ejecuta después.",
            "Subirla no cuesta nada por sí solo; sí cuestan los dynos que la ejecutan: desde 2022 no hay nivel \
             gratuito. Allí una imagen no tiene etiqueta: lleva el nombre de la app y de su proceso, y no es un \
             estante del que otros puedan descargarla.",
        ),
        AboutElsewhere { host } => words(
            format!("{host} es el registro que guarda tu imagen."),
            "Quien lo lleva dice cuánto cuesta y quién puede descargar de él.",
        ),

        AccountDockerHub => words(
            "Consigue una cuenta y un token de acceso",
            "Un token es una contraseña para un solo fin: puedes retirarlo sin tocar lo demás y no abre los ajustes de tu cuenta.",
        ),
        SignUpDockerHub => words(
            "Regístrate en https://hub.docker.com, o entra.",
            "Tu Docker ID pasa a formar parte del nombre de la imagen.",
        ),
        TokenDockerHub => words(
            "En Account settings, Personal access tokens, genera un token que pueda leer y escribir.",
            "Se muestra una sola vez. Cópialo ahora; si se pierde, crea otro y borra este.",
        ),
        AccountGhcr => words(
            "Consigue un token de GitHub",
            "El registro de GitHub pide un token en lugar de tu contraseña. De las dos clases, solo acepta la clásica.",
        ),
        TokenGhcr => words(
            "En GitHub, abre Settings, Developer settings, Personal access tokens, Tokens (classic), y genera uno con `write:packages`.",
            "Se muestra una sola vez. Cópialo ahora y ponle fecha de caducidad.",
        ),
        AccountHeroku => words(
            "Instala la CLI de Heroku",
            "Con ella Docker entra en el registro, y con ella le dices a Heroku que ejecute lo que subiste.",
        ),
        HerokuCli { guide } => words(
            "Instálala como dice https://devcenter.heroku.com/articles/heroku-cli y crea allí la app si no existe.",
            if *guide {
                "La guía de Heroku lo explica paso a paso, con sus add-ons y sus variables; esta trata de la imagen."
            } else {
                "Esta guía trata solo de la imagen. Elige también Heroku como destino: su guía crea la app, añade sus \
                 servicios y define sus variables."
            },
        ),
        AccountElsewhere { host } => words(
            format!("Consigue una cuenta en {host}"),
            "Para subir algo, el registro tiene que saber quién eres.",
        ),
        TokenElsewhere { host } => words(
            format!("Pide a {host}, o a quien lo lleve, un nombre de usuario y un token que pueda subir imágenes."),
            "Donde haya tokens, usa uno en lugar de tu contraseña: se puede retirar por separado.",
        ),

        LoginWithToken { plain } => words(
            "Inicia sesión",
            format!(
                "El primer comando pide el token sin mostrarlo; el segundo lo entrega por una tubería, así que no queda \
                 ni en la pantalla ni en el historial de la terminal. Más corto y con el mismo efecto: `{plain}`, y \
                 pega el token cuando pida la contraseña."
            ),
        ),
        LoginHeroku => words(
            "Inicia sesión en Heroku y en su registro",
            "El primero abre tu navegador; el segundo presta a Docker la llave que obtuvo el primero.",
        ),
        LoginElsewhere { host } => words(
            "Inicia sesión",
            format!("Docker pide el nombre de usuario y la contraseña (pega el token) y los guarda para {host}."),
        ),

        Build { several: false } => words(
            "Construye la imagen",
            "El nombre dice dónde vivirá la imagen; la etiqueta, qué versión es. `--platform linux/amd64` es lo que \
             ejecutan los servidores; sin ello, un Mac con procesador de Apple construiría otra cosa.",
        ),
        Build { several: true } => words(
            "Construye las imágenes",
            "Una por app. El nombre dice dónde vivirá la imagen; su etiqueta, qué versión es. `--platform \
             linux/amd64` es lo que ejecutan los servidores; sin ello, un Mac con procesador de Apple construiría otra cosa.",
        ),
        AddressAtBuild { variable, app } => words(
            format!("Antes de ejecutarlo, pon la dirección pública de {app} donde aparece `{variable}`."),
            "Pasa a formar parte de la imagen y después no se puede cambiar. La dirección de abajo solo vale en esta máquina.",
        ),
        BuildHeroku => words(
            "Construye la imagen para Heroku",
            "Su registro rechaza las atestaciones (attestations) que Docker añade por su cuenta, así que las dos se desactivan. \
             `--platform linux/amd64` es lo que ejecuta Heroku.",
        ),

        Try { app } => words(
            format!("Prueba {app} en esta máquina"),
            "Lo que no responde aquí no responderá en ningún otro sitio, y aquí ves el motivo enseguida.",
        ),
        TryTogether => words(
            "Prueba las imágenes en esta máquina",
            "compose.yaml nombra estas mismas imágenes. `--no-build` arranca lo que acabas de construir, con lo que necesita al lado.",
        ),
        FillInFirst => words("Rellena antes .env, como dice la guía de Docker Compose.", ""),
        AnswersTogether => words(
            "Todos los contenedores están en marcha y llegan todas las páginas.",
            "Lo que no responde aquí no responderá en ningún otro sitio, y aquí ves el motivo enseguida.",
        ),
        AskedSecret { variable } => words(
            format!("Los comandos te piden `{variable}` cuando se ejecutan."),
            "No se muestra y solo entra en el contenedor, nunca en la imagen.",
        ),
        AskedAddress { variable, service, example } => words(
            format!(
                "Los comandos te piden `{variable}`: la dirección de un servicio {service} al que este contenedor pueda llegar."
            ),
            format!("Tiene esta forma: `{example}`."),
        ),
        AddressMayBeEmpty => words(
            "Si no tienes a mano un servicio así, deja vacía su dirección.",
            "Aun así ves si la imagen arranca. Dentro del contenedor, localhost es el propio contenedor.",
        ),
        TryKeeps { volume, folder } => words(
            format!(
                "Lo que escribe en `{folder}` queda en el volumen `{volume}`, hasta que al deshacer se borra para siempre."
            ),
            "",
        ),
        NeighbourMissing { variable, app } => words(
            format!("`{variable}` nombra a {app}, que no se ejecuta junto a este contenedor suelto."),
            "Aquí fallan las peticiones que se le hagan. Docker Compose los arranca juntos.",
        ),
        Answers => words("Llega la página.", "Un 4xx o un 5xx aparece como error, y el log dice el motivo."),
        StaysUp => words(
            "El estado dice Up y el log no tiene errores.",
            "Esta app no responde peticiones: su log es lo que hay que mirar.",
        ),
        StoppedAtOnce => words(
            "El contenedor ya ha terminado.",
            "Su log dice por qué: una variable que falta, un comando de arranque equivocado, un módulo sin instalar.",
        ),

        Push => words(
            "Sube al registro",
            "Solo viajan las capas que el registro aún no tiene, así que la próxima vez tarda menos. Lo habitual es \
             que la primera subida cree el repositorio.",
        ),
        PushHeroku { others } => words(
            "Sube al registro",
            if *others {
                "Heroku guarda las imágenes y no las ejecuta hasta el paso siguiente. Cada worker, y el comando de \
                 release, tiene su propia imagen: la de la app, con otro comando."
            } else {
                "Heroku guarda lo que subes y no lo ejecuta hasta el paso siguiente."
            },
        ),
        ReleaseHeroku { release, scaled } => words(
            "Publica la versión",
            match (release, scaled) {
                (false, false) => "Heroku arranca contenedores con la imagen que subiste y detiene los anteriores.",
                (true, false) => {
                    "Antes se ejecuta la imagen `release`; si falla, sigue la versión anterior. Después Heroku arranca \
                     contenedores con lo que subiste y detiene los anteriores."
                }
                (false, true) => {
                    "Heroku arranca contenedores con lo que subiste y detiene los anteriores. `ps:scale` arranca lo que \
                     no arranca por sí mismo."
                }
                (true, true) => {
                    "Antes se ejecuta la imagen `release`; si falla, sigue la versión anterior. Después Heroku arranca \
                     contenedores con lo que subiste y detiene los anteriores. `ps:scale` arranca lo que no arranca por sí \
                     mismo."
                }
            },
        ),

        VisibilityDockerHub => words(
            "Decide quién tiene acceso",
            "Un repositorio creado al subir suele ser público: cualquiera puede descargar la imagen y leer sus archivos.",
        ),
        OpenSettingsDockerHub { repositories } => words(
            format!("Abre {} en https://hub.docker.com y mira Settings, Visibility.", repositories.join(", ")),
            "Si es privado, las plataformas que lo descarguen necesitan tu nombre de usuario y un token que pueda leer.",
        ),
        VisibilityGhcr => words(
            "Decide quién tiene acceso",
            "Un paquete nuevo es privado: una plataforma no puede descargarlo sin tu nombre y un token con `read:packages`.",
        ),
        OpenSettingsGhcr { packages } => words(
            format!(
                "En GitHub, abre Packages y, para {}: Package settings, Change visibility.",
                packages.join(", ")
            ),
            "Hacerlo público no se deshace sin más: puede que otros ya lo hayan descargado. Si dudas, déjalo privado.",
        ),
        VisibilityElsewhere => words(
            "Decide quién tiene acceso",
            "La plataforma que ejecute la imagen debe poder descargarla: de un repositorio público, o con un nombre y un token.",
        ),
        OpenSettingsElsewhere { host } => words(
            format!("Mira los ajustes del repositorio en {host}."),
            "Cada registro lo llama de otra manera: visibilidad, acceso, miembros.",
        ),

        Pull => words(
            "Comprueba que está",
            "Lo que se puede descargar aquí lo puede descargar una plataforma. En otra máquina no hace falta nada más.",
        ),
        Pulled => words(
            "El digest es el mismo que mostró la subida.",
            "Digests iguales son imágenes iguales, byte a byte. Una máquina que ya tiene la imagen, como la que la \
             construyó, dice en su lugar `Image is up to date`.",
        ),

        Automate => words(
            "Deja que GitHub construya y suba",
            "`.github/workflows/publish.yml` hace los pasos anteriores en las máquinas de GitHub después de cada push, \
             gratis con repositorios públicos.",
        ),
        YourRepository => words("Pon tu nombre y tu repositorio en lugar de `your-user/your-repository`.", ""),
        GithubRepository { repository } => words(
            format!("En GitHub, crea el repositorio {repository} sin ningún archivo dentro."),
            "Si ya existe, sáltate esto y los comandos que lo añaden.",
        ),
        SecretsPage => words(
            "En el repositorio, abre `Settings`, `Secrets and variables`, `Actions`.",
            "Lo que escribes ahí se guarda cifrado; el log del flujo muestra asteriscos en su lugar.",
        ),
        SecretUsername { name, value: Some(value) } => {
            words(format!("New repository secret: `{name}`, con el valor `{value}`."), "")
        }
        SecretUsername { name, value: None } => {
            words(format!("New repository secret: `{name}`, con tu nombre de usuario."), "")
        }
        SecretToken { name } => words(
            format!("New repository secret: `{name}`, con el token."),
            "Mejor un segundo token solo para esto: puedes retirarlo sin cerrar tu propia sesión.",
        ),
        NoSecretGhcr => words(
            "No hay ningún secreto que añadir: GitHub presta al flujo un token en cada ejecución.",
            "Puede subir imágenes porque el flujo dice `packages: write`.",
        ),
        LinkGhcrPackage => words(
            "Si antes subiste la imagen a mano, abre los ajustes del paquete y da al repositorio permiso de escritura en Manage Actions access.",
            "Un paquete creado desde tu máquina todavía no pertenece al flujo de nadie.",
        ),
        AddressInWorkflow { variable, app } => words(
            format!(
                "En .github/workflows/publish.yml, escribe la dirección pública de {app} detrás de `{variable}=`."
            ),
            "Queda dentro de la imagen. Guarda el cambio en un commit.",
        ),
        WatchActions => words(
            "Abre la pestaña Actions en GitHub: la ejecución se pone en verde.",
            "Si está en rojo, se abre en el paso que falló. La imagen tiene entonces una etiqueta que empieza por `sha-`.",
        ),
        WatchRelease { tag } => words(
            "Abre la pestaña Actions en GitHub: la ejecución se pone en verde.",
            format!("Entonces el registro muestra la etiqueta {tag}."),
        ),
        ReleaseByTag { tag } => words(
            "Deja que GitHub publique una versión",
            format!(
                "Una etiqueta de git también pone en marcha el flujo, que usa el número sin la `v`, {tag}, como etiqueta de la imagen."
            ),
        ),

        NewVersion { from, to } => words(
            "Publica una versión nueva",
            format!(
                "Una etiqueta nueva deja {from} donde está, así puedes volver atrás. Quien usa la imagen cambia a {to} \
                 cuando le conviene; una etiqueta que se mueve le da sorpresas."
            ),
        ),
        NewVersionHeroku => words(
            "Publica una versión nueva",
            "Construye, sube y publica otra vez, como arriba. Heroku numera las versiones.",
        ),
        RollBack { to, under } => words(
            "Vuelve a la versión anterior",
            format!(
                "Todas las etiquetas se quedan. Donde se ejecuta la imagen, vuelve a nombrar {to}. Para quienes ya \
                 siguen {under}, publica el contenido anterior con el número siguiente."
            ),
        ),
        RollBackHeroku => words(
            "Vuelve a la versión anterior",
            "Heroku guarda las versiones anteriores con sus ajustes. Los datos de las bases de datos no vuelven atrás.",
        ),
        Remove => words(
            "Haz limpieza",
            "Una imagen que nadie necesita es una cosa más que cuidar. Quien la descargó conserva su copia.",
        ),
        RemoveWorkflow { secrets } => words(
            if *secrets {
                "Borra `.github/workflows/publish.yml`, haz un commit y un push, y borra sus dos secretos."
            } else {
                "Borra `.github/workflows/publish.yml` y haz un commit y un push."
            },
            "Si no, el próximo push volverá a publicar.",
        ),
        RemoveDockerHub => words(
            "En Docker Hub, borra etiquetas sueltas en la página Tags del repositorio, o todo él en Settings.",
            "Borrar un repositorio no se puede deshacer. Después borra todos los tokens creados para él, en Account settings.",
        ),
        RemoveGhcr => words(
            "En GitHub, abre el paquete, Package settings, Delete this package.",
            "Puede que un paquete público con muchas descargas ya no se deje borrar. Después borra el token, en Developer settings.",
        ),
        RemoveElsewhere => words(
            "Borra el repositorio, o etiquetas sueltas, en las páginas del registro.",
            "Después retira todos los tokens creados para él.",
        ),
        RemoveHeroku { guide } => words(
            "Esto detiene lo que se ejecuta en Heroku y olvida sus imágenes.",
            if *guide {
                "La app, sus ajustes y sus add-ons se quedan, y los add-ons siguen costando. La guía de Heroku los elimina."
            } else {
                "La app, sus ajustes y sus add-ons se quedan, y los add-ons siguen costando. `heroku apps:destroy` los \
                 elimina."
            },
        ),

        Trouble(trouble) => trouble::say(*trouble),
    }
}

//! What the guide to Render says, in Spanish.

use slipway_macros::block;

use crate::text::saying::RenderSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &RenderSaying) -> Words {
    use RenderSaying::*;
    match saying {
        About { web } => words(
            if *web {
                "Render construye tu repositorio tras cada push y lo ejecuta en una dirección https propia."
            } else {
                "Render construye tu repositorio tras cada push y lo ejecuta."
            },
            "El plan gratuito ejecuta apps web con 512 MB de memoria, 750 horas al mes entre todas; se duermen tras 15 \
             minutos sin visitas y la siguiente espera hasta un minuto. Una base PostgreSQL gratuita caduca unos 30 días \
             después de crearla. Los workers, los discos y todo lo que no duerme se paga mientras existe.",
        ),

        Repository => words(
            "Pon el repositorio en línea",
            "Render toma tus archivos de ahí, en GitHub, GitLab o Bitbucket, y vuelve a mirar tras cada push.",
        ),
        RepositoryByHand { address } => words(
            format!("Crea un repositorio vacío para {address}: sin README, licencia ni .gitignore."),
            "En GitHub es el + de arriba a la derecha, New repository. También sirven los privados.",
        ),
        RepositoryThere { guide, address } => words(
            format!("La guía de {guide} ya lo ha puesto en línea; basta con el push."),
            format!(
                "Si te la saltaste, crea antes un repositorio vacío y ejecuta `git remote add origin {address}`."
            ),
        ),
        RepositoryPushed => words("Ves un número largo y `refs/heads/main`.", ""),
        OriginExists { address } => words(
            "La carpeta ya tiene un repositorio en línea.",
            format!("Si es el correcto, sigue con el push. Si no, ejecuta `git remote set-url origin {address}`."),
        ),
        PasswordRefused => words(
            "GitHub no acepta aquí la contraseña de la cuenta.",
            "Inicia sesión con `gh auth login` (la línea de comandos de GitHub), o da un token de acceso en lugar de la \
             contraseña.",
        ),
        RepositoryMissing => words(
            "Ese repositorio no existe, o esta cuenta no puede verlo.",
            "Créalo antes y compara su dirección con la del comando.",
        ),
        RemoteHasWork => words(
            "El repositorio en línea no está vacío.",
            "Ejecuta `git pull --rebase origin main` y repite el push.",
        ),

        Account => {
            words("Crea una cuenta", "Si te registras con GitHub o GitLab, Render ve enseguida tus repositorios.")
        }
        AccountByHand => words(
            "Regístrate en https://dashboard.render.com/register.",
            "Lo que es de pago, como los workers, necesita una tarjeta (Billing).",
        ),
        KeepAddress { variable } => words(
            format!("Ten la dirección a mano: Render la pedirá enseguida como {variable}."),
            "No la escribas en un archivo que vaya a un commit.",
        ),
        Blueprint => words(
            "Haz un Blueprint con render.yaml",
            "render.yaml nombra cada app, worker y base de datos; Render los crea todos de una vez y los mantiene como dice \
             el archivo.",
        ),
        BlueprintOpen { address } => words(
            format!(
                "Abre https://dashboard.render.com/blueprint/new?repo={address} y deja que Render lea el repositorio."
            ),
            "O en el Dashboard: New, Blueprint, y elige el repositorio. Pon un nombre al Blueprint.",
        ),
        BlueprintValues { app, names } => words(
            format!("Rellena lo que se pide para {app}: {names}."),
            "Son los secretos y las direcciones que no están en el archivo. Solo se piden esta primera vez, y una vez por \
             cada entrada que los necesita.",
        ),
        BlueprintApply => words(
            "Lee la lista de lo que se va a crear y lo que cuesta, y haz clic en Apply.",
            "La primera construcción tarda unos minutos. Un clic en un servicio muestra sus logs.",
        ),
        BlueprintApplied => words("Cada servicio dice Live o Available.", ""),
        OneFreeDatabase => words(
            "El workspace ya tiene una base de datos gratuita, quizá de otro proyecto.",
            "Elimina aquella, o escribe `plan: basic-256mb` en render.yaml, haz un commit y un push.",
        ),
        NoDockerfile => words(
            "El Dockerfile no está donde dice render.yaml.",
            "Comprueba con `git ls-files` que está en un commit y compara `dockerfilePath`.",
        ),
        CopySource => words(
            "Un archivo que el Dockerfile copia no está en el repositorio, o .dockerignore lo deja fuera.",
            "Comprueba su nombre, mayúsculas incluidas, y que está en un commit.",
        ),
        NoPort => words(
            "La app no escucha donde Render le pregunta.",
            "Debe escuchar en 0.0.0.0, no en 127.0.0.1, y en el puerto de `$PORT`, que es 10000 si no defines otro.",
        ),
        HealthFailed => words(
            "La ruta de la comprobación de salud no contestó 2xx o 3xx a tiempo.",
            "Abre los logs: quizá la app aún arranca, le falta su base de datos, o la ruta de `healthCheckPath` está mal.",
        ),
        AllowedHosts => words("Añade la dirección de la plataforma a ALLOWED_HOSTS, como `.onrender.com`.", ""),
        Exited => words(
            "La construcción o la app acabó con un error.",
            "El motivo está en las líneas de arriba: casi siempre falta una variable, falta un paquete o el comando de \
             arranque está mal.",
        ),
        Open { name } => words(
            format!("Abre {name}"),
            "La dirección es siempre https y nunca lleva puerto, escuche la app en el que escuche.",
        ),
        OpenByHand { path } => words(
            format!("En la página del servicio, haz clic en la dirección onrender.com de arriba y ve a {path}."),
            "Una app gratuita dormida necesita hasta un minuto para la primera respuesta.",
        ),
        Opened => words("La página responde.", ""),
        Release { command } => words(
            "Comprueba que se ejecutó el comando de release",
            format!("`{command}` prepara la base de datos para la versión nueva."),
        ),
        ReleaseAtStart => words(
            "Mira los logs del servicio: su salida está antes de la primera línea de la app.",
            "En el plan gratuito se ejecuta en cada arranque, porque solo los de pago tienen `preDeployCommand`. Si falla, la \
             versión nueva no arranca y sigue la anterior.",
        ),
        ReleaseByHand => words(
            "Ejecútalo tú: en tu máquina, con la dirección externa de la base de datos en su variable.",
            "El plan gratuito no tiene `preDeployCommand` ni consola. La dirección externa está en la página de la base de \
             datos, en Connect; antes deja entrar ahí a tu propia dirección.",
        ),

        Settings => words("Cambia una variable", "Un cambio arranca el servicio de nuevo con el valor nuevo."),
        SettingsPlain => words("Una normal: cámbiala en render.yaml, haz un commit y un push.", ""),
        SettingsSecret => words(
            "Un secreto, o una que añadas después con `sync: false`: en la página del servicio, en Environment.",
            "Render solo las pide al crear el Blueprint.",
        ),
        Database { name, variable } => words(
            format!("Conoce la base de datos {name}"),
            format!("Las apps encuentran su dirección en {variable}; la escribió Render."),
        ),
        DatabaseByHand { free: false } => words(
            "Esta se paga mientras existe: cada espacio de trabajo tiene una sola base de datos gratuita.",
            "",
        ),
        DatabaseByHand { free: true } => words(
            "En su página, mira el día en que caduca el plan gratuito.",
            "Antes de ese día guarda los datos (`pg_dump` con la dirección externa que está en Connect) o elige un plan de \
             pago. Después, lo que contenía ya no está.",
        ),
        OtherRegion => words(
            "La app y la base de datos están en regiones distintas, o la dirección es de una base de datos anterior.",
            "Las direcciones privadas solo sirven dentro de una región: crea las dos en la misma.",
        ),
        Cache { name, variable } => {
            words(format!("Conoce la caché {name}"), format!("Las apps encuentran su dirección en {variable}."))
        }
        CacheByHand { free: true } => words(
            "No guardes ahí nada que deba sobrevivir, o elige un plan de pago en su página.",
            "El plan gratuito lo guarda todo en memoria: un reinicio la vacía, y también pasar a uno de pago.",
        ),
        CacheByHand { free: false } => {
            words("Esta se paga mientras existe: cada espacio de trabajo tiene una sola caché gratuita.", "")
        }
        CacheFull => words(
            "La memoria está llena y el archivo dice `noeviction`.",
            "Para una caché escribe `maxmemoryPolicy: allkeys-lru`; para una cola elige un plan mayor.",
        ),
        Logs => words("Lee los logs", "Ahí llega lo que tu programa escribe."),
        LogsByHand => words(
            "En la página del servicio, haz clic en Logs.",
            "La construcción y el arranque están en Events, con una entrada por versión.",
        ),
        Update => words("Publica la versión siguiente", "Render construye todo lo que llega a main con un push."),
        Updated => words("En Events, una versión nueva pasa a Live.", ""),
        RollBack => words(
            "Vuelve a la versión anterior",
            "Vuelve la imagen; los datos de las bases de datos se quedan como están.",
        ),
        RollBackByHand => words(
            "En la página del servicio, en Events, haz clic en Rollback en la versión que quieras.",
            "Eso detiene las versiones automáticas hasta que las actives de nuevo. Si ya hay dos commits o más, hay otro \
             camino: `git revert --no-edit HEAD` deshace el último y `git push origin main` lo publica.",
        ),
        Grow { name } => words(
            format!("Da más a {name}"),
            "El plan gratuito ejecuta una sola copia. Uno de pago no se duerme y puede ejecutar varias.",
        ),
        GrowByHand => words(
            "En render.yaml escribe para ella `plan: starter` y, si quieres dos copias, añade `numInstances: 2`.",
            "Mira antes los precios en https://render.com/pricing.",
        ),
        Grown => words("La página del servicio muestra el plan y las copias.", ""),
        TearDown { databases: true } => words(
            "Elimínalo todo",
            "Las bases de datos y sus datos desaparecen para siempre, y con ellos el coste. Guarda antes lo que necesites.",
        ),
        TearDown { databases: false } => {
            words("Elimínalo todo", "Lo que ahí funciona se para, y con ello el coste.")
        }
        TearDownByHand { databases } => words(
            if *databases {
                "Elimina cada servicio y cada base de datos en su página, en Settings, y el Blueprint en sus propios \
                 Settings."
            } else {
                "Elimina cada servicio en su página, en Settings, y el Blueprint en sus propios Settings."
            },
            "Eliminar solo el Blueprint deja los servicios en marcha. Con la línea de comandos de Render lo hacen los \
             comandos de abajo.",
        ),
        TornDown => words("Ninguno aparece ya en la lista.", ""),

        CliInstall => words(
            "Otro camino: Render desde la terminal",
            "La línea de comandos de Render comprueba render.yaml antes del push, lee logs y puede crear cada servicio \
             sin un Blueprint.",
        ),
        CliOnWindows => words(
            "Windows: descarga el zip para tu sistema de https://github.com/render-oss/cli/releases y pon el programa en una \
             carpeta que esté en Path, como `render.exe`.",
            "En Linux y macOS lo hace el comando de abajo.",
        ),
        CliInstalled => words("Ves un número de versión, 2 o mayor.", ""),
        CliLogin => words(
            "Inicia sesión y elige el workspace",
            "Se abre un navegador y pregunta si la terminal puede actuar en tu nombre.",
        ),
        CliLoggedIn => words("Ves el nombre de tu workspace.", ""),
        CliValidate => {
            words("Comprueba render.yaml", "Encuentra claves, planes y regiones mal escritos antes que Render.")
        }
        CliValid => words("Dice que el archivo es válido.", ""),
        CliService { name, variable } => words(
            format!("Crea {name}"),
            format!(
                "En lugar del Blueprint. La segunda línea muestra sus direcciones, contraseña incluida: copia la interna, \
                 porque se te pedirá como {variable}. Si aún no aparece, espera un minuto y repite la línea."
            ),
        ),
        CliCreate { name } => words(
            format!("Crea {name}"),
            "En lugar del Blueprint. Lo que estaría en render.yaml son aquí opciones.",
        ),
        CliSecrets => words(
            "Ejecuta las líneas de una en una: la terminal pide secretos y direcciones y no los muestra.",
            "Si una dirección aún no existe, déjala vacía y defínela después en la página del servicio, en Environment.",
        ),
        ValuesOnWindows { names } => words(
            format!("Windows: define {names} después, en la página del servicio, en Environment."),
            "Esos valores tienen caracteres que Windows cambia en el camino hasta el programa.",
        ),
        CliRelease { command, setting } => words(
            format!(
                "Su comando de release `{command}` necesita el Blueprint, o el Dashboard: Settings, {setting}, como en \
                 render.yaml."
            ),
            "Sin él la base de datos queda sin preparar.",
        ),
        CliDisk { folder } => words(
            format!(
                "Su disco en `{folder}` necesita el Blueprint, o el Dashboard: Disks, con esa ruta de montaje."
            ),
            "",
        ),
        CliWorkers => words(
            "Sus workers necesitan el Blueprint, o el Dashboard: New, Background Worker y después Settings, Docker Command.",
            "La línea de comandos no puede dar otro comando a una imagen.",
        ),
        CliCreated => words("La página del servicio muestra una versión que pasa a Live.", ""),
        CliWatch => {
            words("Obsérvalo", "Sin un nombre, las dos te dejan elegir un servicio de una lista. Ctrl+C termina.")
        }
        CliWatched => words("La versión más reciente está activa y sus logs no tienen errores.", ""),

        Image { image } => words(
            format!("Otro camino: ejecuta {image}"),
            "Render puede ejecutar una imagen enviada a un registro en lugar de construir el repositorio. Debe ser para \
             linux/amd64, como la construye la guía del registro.",
        ),
        ImageByHand { image, web } => words(
            format!(
                "En el Dashboard: New, {}, Existing Image, y {image}. O con el comando de abajo.",
                if *web { "Web Service" } else { "Background Worker" }
            ),
            "Una imagen privada necesita una credencial, que antes guardas en el Dashboard.",
        ),
        ImageUpdate { name } => words(
            format!("Ejecuta una imagen más nueva en {name}"),
            "Render no busca imágenes nuevas por sí mismo. Envíala antes con su etiqueta nueva y elige después el \
             servicio de la lista.",
        ),
    }
}

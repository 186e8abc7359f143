//! What the guide to Heroku says, in Spanish.

use slipway_macros::block;

use crate::text::saying::HerokuSaying;
use crate::text::{Words, words};

#[block]
pub fn say(saying: &HerokuSaying) -> Words {
    use HerokuSaying::*;
    match saying {
        About { web } => words(
            if *web {
                "Heroku construye tu imagen tras un `git push` y la ejecuta en una dirección https propia."
            } else {
                "Heroku construye tu imagen tras un `git push` y la ejecuta."
            },
            "Desde noviembre de 2022 no hay nivel gratuito: Eco se paga por meses; los demás procesos y los add-ons, \
             mientras existen, así que elimínalos cuando acabes. En febrero de 2026 Heroku anunció que seguiría \
             funcionando como hasta ahora, con soporte pero sin funciones nuevas.",
        ),

        Account => words(
            "Crea una cuenta y añade una tarjeta",
            "Heroku pide una tarjeta antes del primer proceso o add-on; sin ella responde «Please verify your account».",
        ),
        AccountByHand => words(
            "Regístrate en https://signup.heroku.com y añade una tarjeta en https://dashboard.heroku.com/account/billing.",
            "Ahí eliges también entre Eco (lo más barato, una suscripción mensual, se duerme si nadie lo visita) y Basic.",
        ),
        Install => {
            words("Instala la línea de comandos de Heroku", "Todo lo que sigue se le dice a Heroku con ella.")
        }
        InstallOnWindows => words(
            "Windows: descarga el instalador de https://devcenter.heroku.com/articles/heroku-cli y ejecútalo.",
            "En Linux y macOS lo hace el comando de abajo; puede pedirte tu contraseña.",
        ),
        Installed => words("Ves `heroku/` y un número de versión.", ""),
        Login => words(
            "Inicia sesión",
            "Se abre un navegador y pide tu cuenta. La terminal sigue cuando lo has confirmado allí.",
        ),
        LoggedIn => words("Ves tu dirección de correo.", ""),
        AddressMismatch => words(
            "El navegador y la terminal llegan a Heroku desde direcciones distintas, como detrás de una VPN.",
            "Desactiva la VPN mientras inicias sesión.",
        ),

        Create { name } => words(
            format!("Crea la app {name}"),
            "`container` le dice a Heroku que construya con un Dockerfile. El nombre debe estar libre en todo Heroku. Las \
             apps se crean en Estados Unidos si no añades `--region eu`, y eso no se puede cambiar después.",
        ),
        Created { name, remote } => words(
            format!("`container` lleva un asterisco delante y git muestra `{remote}`."),
            format!(
                "Si falta `{remote}`, la carpeta no era un repositorio de git al crear la app: \
                 `heroku git:remote -a {name} -r {remote}` lo añade."
            ),
        ),
        NameTaken => words(
            "Otra persona tiene una app con ese nombre.",
            "Cambia aquí el nombre del proyecto y toma los comandos nuevos, o sigue con la app si es tuya.",
        ),
        NotVerified => words(
            "La cuenta todavía no tiene tarjeta.",
            "Añádela en https://dashboard.heroku.com/account/billing y repite el comando.",
        ),
        Addon { service, kind, plan, variable, costs_apart } => words(
            format!("Añade {service}: {kind}"),
            format!(
                "{} El plan más pequeño, `{plan}`, basta para empezar; `heroku addons:plans {}` muestra los demás con sus \
                 precios. Su dirección, contraseña incluida, llega en {variable}.",
                if *costs_apart {
                    "Lo gestiona otra empresa y lo cobra Heroku."
                } else {
                    "Heroku lo gestiona por ti y lo cobra mientras existe."
                },
                plan.split(':').next().unwrap_or(plan)
            ),
        ),
        AddonReady { variable, name } => words(
            "El add-on aparece como creado.",
            format!(
                "`heroku config:get {variable} -a {name}` muestra la dirección; contiene la contraseña, que nadie la vea."
            ),
        ),
        SelfSigned => words(
            "El Redis de Heroku usa TLS con un certificado que firmó él mismo.",
            "Dile al cliente que no lo verifique.",
        ),
        SelfSignedPython { variable } => words(
            "El Redis de Heroku usa TLS con un certificado que firmó él mismo.",
            format!("Dile al cliente que no lo verifique: `os.environ[\"{variable}\"] + \"?ssl_cert_reqs=none\"`."),
        ),
        SelfSignedNode => words(
            "El Redis de Heroku usa TLS con un certificado que firmó él mismo.",
            "Dile al cliente que no lo verifique: `tls: { rejectUnauthorized: false }`.",
        ),
        PostgresTls { variable } => words(
            "El PostgreSQL de Heroku solo admite conexiones por TLS, con un certificado que firmó él mismo.",
            format!(
                "En tu código: `new Pool({{ connectionString: process.env.{variable}, ssl: {{ rejectUnauthorized: \
                 false }} }})`."
            ),
        ),
        Config { name } => words(
            format!("Define las variables de {name}"),
            "Heroku las llama config vars. Todas en un solo comando, porque cada cambio reinicia la app.",
        ),
        ConfigOnWindows { names } => words(
            format!("Windows: define {names} en el Dashboard, en la página de la app, Settings, Config Vars."),
            "Esos valores tienen caracteres que Windows cambia en el camino hasta el programa.",
        ),
        ConfigSet { variable } => words(format!("Ves el valor de {variable}."), ""),
        Secrets { name } => words(
            format!("Define los secretos de {name}"),
            "La terminal pide cada valor y no lo muestra, así no queda en el historial de comandos. Ejecuta las líneas de \
             una en una. Heroku muestra el valor una vez al definirlo.",
        ),
        SecretsOnWindows => words(
            "Windows: un valor con `&`, `%`, `^`, `<`, `>`, `|` o comillas dobles va mejor en el Dashboard.",
            "En la página de la app, Settings, Config Vars. Windows interpreta esos caracteres a su manera; las direcciones \
             de bases de datos suelen llevar un `&`.",
        ),
        SecretSet => words("La entrada más reciente dice `Set` y el nombre de la variable.", ""),
        WindowsValue => words(
            "El valor tiene un carácter como `&`, `%` o `^`, que Windows interpreta a su manera.",
            "Defínelo en el Dashboard, en la página de la app, Settings, Config Vars.",
        ),
        Address { other, variable } => words(
            format!("Da a {variable} la dirección de {other}"),
            format!(
                "Heroku genera la dirección al crear la app y no se puede adivinar. La primera línea la muestra como \
                 Web URL: cópiala sin la `/` final y pégala cuando se te pida {variable} (no se ve)."
            ),
        ),
        BuildAddress { other, variable, file } => words(
            format!("Escribe la dirección de {other} en {file}"),
            format!(
                "La construcción necesita {variable}, y Heroku genera la dirección al crear la app. Copia lo que aparece \
                 como Web URL, sin la `/` final, en {variable}, debajo de `build:` en {file}, y haz un commit."
            ),
        ),

        Push { name, folder: None } => words(
            format!("Envía {name} a Heroku"),
            "Heroku lee heroku.yml, construye la imagen y la arranca. La primera construcción tarda unos minutos.",
        ),
        Push { name, folder: Some(folder) } => words(
            format!("Envía {name} a Heroku"),
            format!(
                "Solo se envía la carpeta {folder}, porque en Heroku una app es un repositorio propio con heroku.yml en \
                 su raíz. La parte de `$( )` hace un commit de esa carpeta sola, tal como está en tu último commit. La \
                 primera construcción tarda unos minutos.",
            ),
        ),
        Pushed => words("La versión más reciente dice `Deploy` y el comienzo del número de un commit.", ""),
        NoManifest => words(
            "heroku.yml no está en la raíz de lo que se envió.",
            "Comprueba con `git ls-files` que está en un commit, y que enviaste la carpeta correcta.",
        ),
        NotContainer { name } => words(
            "La app todavía no construye con un Dockerfile.",
            format!("Ejecuta `heroku stack:set container -a {name}` y repite el push."),
        ),
        HookDeclined => words(
            "Heroku recibió los archivos, pero falló la construcción o el comando de release.",
            "El motivo está unas líneas más arriba, donde acaba la salida de los pasos del Dockerfile.",
        ),
        NoRemote { name, remote } => words(
            "git no conoce el repositorio de la app en Heroku.",
            format!("Ejecuta `heroku git:remote -a {name} -r {remote}` en la carpeta del proyecto."),
        ),
        FolderNotCommitted => words(
            "Tu último commit no tiene esa carpeta.",
            "Comprueba su nombre con `git ls-tree HEAD`, haz un commit con lo que falta y repite el push.",
        ),
        Release { name, command } => words(
            format!("Lee lo que hizo la fase de release de {name}"),
            format!(
                "Antes de arrancar cada versión nueva, Heroku ejecuta una vez `{command}`. Si falla, sigue la anterior."
            ),
        ),
        Released => words("La salida del comando, sin ningún error.", ""),
        ReleaseFailed => words(
            "El comando de release acabó con un error, y por eso la versión nueva no arrancó.",
            "Lee su salida. A menudo falta una variable o la base de datos no está lista: arréglalo y repite el push.",
        ),
        Start { name, processes, web } => words(
            format!("Arranca los procesos de {name}: {processes}"),
            if *web {
                "Solo `web` arranca por sí mismo. Cada proceso en marcha se paga."
            } else {
                "Ninguno arranca por sí mismo. Cada proceso en marcha se paga."
            },
        ),
        Started { processes } => words(format!("Todos aparecen como `up`: {processes}."), ""),
        NoProcess => words(
            "La versión que enviaste no conoce ese proceso.",
            "heroku.yml nombra los procesos en `build:` y en `run:`. Primero envíalo y después escala.",
        ),
        Crashed { name } => words(
            "El proceso arrancó y acabó con un error.",
            format!(
                "`heroku logs -n 200 -a {name}` muestra sus últimas palabras: casi siempre falta una variable, falta un \
                 paquete o el comando de arranque está mal."
            ),
        ),
        BootTimeout => words(
            "En un minuto, el proceso web no escuchó en el puerto que dice PORT.",
            "Heroku elige el puerto de nuevo en cada arranque. El comando debe escuchar en 0.0.0.0 y en `$PORT`, no en un \
             número fijo; EXPOSE no cambia nada.",
        ),
        Permission { web } => words(
            "Heroku ejecuta la imagen con un usuario sin privilegios, diga lo que diga el Dockerfile.",
            if *web {
                "Escribe solo en `/tmp` y escucha en un puerto por encima de 1024, como lo es `$PORT`."
            } else {
                "Escribe solo en `/tmp`."
            },
        ),
        Open { name } => words(
            format!("Abre {name} en el navegador"),
            "La dirección la genera Heroku y lleva letras y cifras detrás del nombre.",
        ),
        Opened => words("La página responde; `Web URL` muestra su dirección.", ""),
        NoWebProcess { name } => words(
            "No hay ningún proceso web en marcha.",
            format!("Arranca uno: `heroku ps:scale web=1 -a {name}`."),
        ),
        RequestTimeout => words(
            "La app tardó más de 30 segundos en una petición.",
            "Pasa el trabajo largo a un worker y contesta enseguida.",
        ),
        AllowedHosts => words(
            "Django solo responde con los nombres que conoce.",
            "Añade la dirección de la plataforma a ALLOWED_HOSTS, como `.herokuapp.com`.",
        ),
        Logs { name } => {
            words(format!("Lee los logs de {name}"), "Aquí llega lo que tu programa escribe. Ctrl+C termina.")
        }
        LogsRead { process, web: true } => words(
            format!("Las líneas de `app[{process}.1]` son de tu programa; las de `heroku[router]`, peticiones."),
            "",
        ),
        LogsRead { process, web: false } => {
            words(format!("Las líneas de `app[{process}.1]` son de tu programa."), "")
        }

        Update => words(
            "Publica la versión siguiente",
            "Después de cambiar tus archivos, haz un commit y repite el push.",
        ),
        RollBack { name } => words(
            format!("Vuelve a la versión anterior de {name}"),
            "A partir de la segunda versión. Vuelven la imagen y las config vars; los datos de las bases de datos se quedan como están. El siguiente push \
             se construye como siempre.",
        ),
        RolledBack => words("La entrada más reciente dice `Rollback to` y una versión.", ""),
        Grow { name } => words(
            format!("Ejecuta más copias de {name}"),
            "Eco y Basic ejecutan un proceso de cada tipo. Para dos a la vez hace falta un tamaño mayor, que cuesta más. \
             Con deshacer vuelves a uno de tamaño Basic.",
        ),
        Grown { process } => words(format!("`{process}.1` y `{process}.2` están `up`."), ""),
        OneOnly => words(
            "Este tamaño ejecuta un solo proceso de cada tipo.",
            "Nombra uno mayor detrás de dos puntos, como hace el comando.",
        ),
        TearDown { several } => words(
            "Elimínalo todo",
            if *several {
                "Las apps, sus add-ons y todos los datos desaparecen para siempre, y con ellos su coste. Guarda antes lo \
                 que necesites."
            } else {
                "La app, sus add-ons y sus datos desaparecen para siempre, y con ellos su coste. Guarda antes lo que \
                 necesites."
            },
        ),
        EndEco => words(
            "Si te suscribiste a Eco, cancélalo en https://dashboard.heroku.com/account/billing: cuesta cada mes, haya apps \
             o no.",
            "",
        ),
        TornDown { several } => words(
            if *several { "Las apps ya no aparecen en la lista." } else { "La app ya no aparece en la lista." },
            "",
        ),

        RegistryLogin => words(
            "Otro camino: subir una imagen en lugar del código",
            "En lugar de `git push`, construyes la imagen en esta máquina y la subes al registro de Heroku. Necesitas \
             Docker. Las apps, los add-ons y las variables se crean como arriba; heroku.yml no se lee.",
        ),
        RegistryPush { image, others } => {
            let plain = "Las máquinas de Heroku son linux/amd64 y su registro admite una imagen simple: las dos opciones \
                         con `false` quitan las atestaciones (attestations) que Docker añadiría.";
            let more = if others.is_empty() {
                plain.to_owned()
            } else {
                format!(
                    "{plain} La misma imagen, con otro comando, se sube también como `{}`.",
                    others.join("`, `")
                )
            };
            words(format!("Construye y sube {image}"), more)
        }
        RegistryAddress { example, name } => words(
            format!("Pon la dirección de {name} donde aparece `{example}`."),
            format!("`heroku apps:info -a {name}` la muestra como Web URL; quita la `/` final."),
        ),
        RegistryPushed => words("Ves `amd64`.", ""),
        RegistryUnsupported => words(
            "El registro rechaza imágenes con atestaciones o para varias plataformas.",
            "Construye con `--platform linux/amd64 --provenance=false --sbom=false` y repite el push.",
        ),
        RegistryUnauthorized => {
            words("La sesión en el registro ha terminado.", "Ejecuta `heroku container:login` y repite el push.")
        }
        RegistryRelease { name, release } => words(
            format!("Arranca lo que subiste a {name}"),
            if *release {
                "Subir la imagen no cambia nada; publicarla, sí. Antes se ejecuta la imagen `release`; si falla, sigue la \
                 versión anterior."
            } else {
                "Subir la imagen no cambia nada; publicarla, sí."
            },
        ),
    }
}

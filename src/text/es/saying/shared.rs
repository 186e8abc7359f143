//! What several guides say, in Spanish.

use slipway_macros::block;

use crate::text::saying::{SecretMaker, SharedSaying};
use crate::text::{Words, words};

#[block]
pub fn say(saying: &SharedSaying) -> Words {
    use SharedSaying::*;
    match saying {
        Git => words(
            "Instala git",
            "git guarda cada versión de tus archivos y los lleva al sitio donde se construye la imagen.",
        ),
        GitByHand => words(
            "Si la comprobación de abajo no responde, instala git desde https://git-scm.com/downloads.",
            "En Linux es el paquete `git`; en macOS, el primer uso de `git` te ofrece instalarlo.",
        ),
        GitInstalled => words("Ves `git version` y un número a partir de 2.28.", ""),
        Commit => words(
            "Haz un commit con tus archivos",
            "Solo se envía lo que está en un commit. Ejecuta esto en la carpeta del proyecto, con los archivos generados \
             dentro; en un repositorio que ya existe, la primera línea no cambia nada.",
        ),
        Committed => words(
            "La comprobación no muestra nada: `.env` queda fuera del repositorio.",
            "Si muestra `.env`, sácalo con `git rm --cached .env`, añádelo a `.gitignore` y haz otro commit. Si ya lo \
             habías enviado a algún sitio, cambia las contraseñas que contiene.",
        ),
        NoIdentity => words(
            "git no sabe de quién es el commit.",
            "Ejecuta `git config --global user.name \"Tu Nombre\"` y `git config --global user.email tu@ejemplo.com`, y \
             repite el commit.",
        ),
        NothingToCommit => words("Ya está todo en un commit.", "Sigue con el paso siguiente."),
        OldGit => words(
            "Tu git es anterior a la versión 2.28.",
            "Ejecuta `git init`, después `git checkout -b main`, y sigue con la segunda línea.",
        ),
        NoMain => words(
            "Tu rama no se llama `main`, o todavía no hay ningún commit.",
            "`git branch` muestra el nombre. Cámbialo con `git branch -M main`, o haz antes el commit.",
        ),
        NewTerminal => words(
            "Esta terminal estaba abierta antes de instalar el programa.",
            "Ciérrala, abre otra y vuelve a la carpeta del proyecto.",
        ),
        NoDockerEngine => words(
            "Docker está instalado, pero no está en marcha.",
            "Abre Docker Desktop y espera a que esté listo; en Linux, `sudo systemctl start docker`.",
        ),
        ExecFormat => words(
            "La imagen se construyó para otro tipo de procesador, como en un Mac con Apple silicon.",
            "Constrúyela otra vez con `--platform linux/amd64`, vuelve a enviarla y arranca esa versión.",
        ),
        BringService { service, kind, offered: true, platform } => words(
            format!("Trae la dirección de {service} ({kind})"),
            format!(
                "Has dicho que está en otro sitio, así que {platform} solo necesita su dirección. Contiene una \
                 contraseña: trátala como un secreto."
            ),
        ),
        BringService { service, kind, offered: false, platform } => words(
            format!("Consigue {service} ({kind}) en otro sitio y trae su dirección"),
            format!(
                "{platform} no ofrece {kind}, así que la app llega a uno por internet. La dirección contiene una \
                 contraseña: trátala como un secreto."
            ),
        ),
        GetService { kind, example } => get_service(kind, example),
        AllowAddress => words(
            "El servicio solo deja entrar a direcciones que conoce.",
            "En sus ajustes de red, permite las direcciones de la plataforma. Si la plataforma no tiene direcciones \
             fijas, permítelas todas (0.0.0.0/0) y confía en una contraseña larga.",
        ),
        DataGoes { volumes } => {
            words(format!("Lo que tus apps escribieron (`{volumes}`) se pierde entonces para siempre."), "")
        }
        ElsewhereStays => words(
            "Los servicios que conseguiste en otro sitio siguen en marcha y pueden costar: bórralos allí.",
            "",
        ),
        MakeSecret { with } => words(
            "Un secreto que no te ha dado nadie, como la clave que firma las sesiones, lo creas tú al azar.",
            format!(
                "`{}` muestra uno{}. Usa otro para cada variable, y guárdalos donde solo tú puedas leerlos.",
                with.command(),
                match with {
                    SecretMaker::Python => "; si no se conoce `python`, escribe `python3`",
                    SecretMaker::Node => "",
                    SecretMaker::OpenSsl => "; en Windows, en Git Bash",
                }
            ),
        ),
        Memory { gunicorn } => words(
            "La app necesita más memoria de la que tiene su tamaño.",
            if *gunicorn {
                "Arranca menos workers dentro de la app (`--workers 1` en gunicorn) o elige un tamaño mayor."
            } else {
                "Haz que cargue menos a la vez o elige un tamaño mayor."
            },
        ),
        PostgresScheme { variable } => words(
            "SQLAlchemy quiere que la dirección empiece por `postgresql://`, y esta empieza por `postgres://`.",
            format!("En tu código: `os.environ[\"{variable}\"].replace(\"postgres://\", \"postgresql://\", 1)`."),
        ),
        MysqlDriver => words(
            "Con una dirección que empieza por `mysql://`, SQLAlchemy busca el controlador mysqlclient.",
            "Instálalo, o instala PyMySQL y cambia en tu código el comienzo por `mysql+pymysql://`.",
        ),
    }
}

#[block]
fn get_service(kind: &str, example: &str) -> Words {
    let place = match kind {
        "mongodb" => {
            "Crea en MongoDB Atlas un clúster, un usuario de base de datos y una regla de red que deje entrar a la \
             plataforma; después copia la dirección en Connect, Drivers."
        }
        "postgres" => {
            "Crea una base de datos, por ejemplo en Neon, Supabase o Aiven, y copia su cadena de conexión."
        }
        "mysql" | "mariadb" => "Crea una base de datos, por ejemplo en Aiven, y copia su service URI.",
        "rabbitmq" => "Crea una instancia, por ejemplo en CloudAMQP, y copia su URL AMQP.",
        _ => "Crea una instancia, por ejemplo en Upstash o Redis Cloud, y copia su dirección.",
    };
    words(
        place,
        format!(
            "Tiene esta forma: `{example}`. En el usuario y la contraseña, signos como `@ : / ?` se escriben con `%` y \
             dos cifras hexadecimales (`@` es `%40`)."
        ),
    )
}

//! Why a line of compose.yaml is there, in Spanish.

use slipway_macros::block;

use crate::text::note::ComposeNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ComposeNote) -> Words {
    use ComposeNote::*;
    match note {
        Name => words(
            "Los nombres de contenedores, volúmenes y red empiezan así.",
            "Sin esta línea Compose usa el nombre de la carpeta, y al cambiarlo arrancarías con volúmenes vacíos.",
        ),
        Services => words(
            "Cada entrada es un contenedor; los demás lo encuentran por su nombre.",
            "Comparten una red propia. Dentro de ella usa el nombre y el puerto del contenedor (`db:5432`): \
             `localhost` es el propio contenedor.",
        ),
        App { dockerfile } => words(
            format!("Tu app, construida a partir de {dockerfile}."),
            "`docker compose up --build` la vuelve a construir tras un cambio; sin --build arranca la imagen anterior.",
        ),
        BuildArguments => words(
            "Lo que la construcción necesita saber. Queda dentro de la imagen: nunca un secreto.",
            "El Dockerfile recibe cada uno con ARG. Para cambiarlo hay que volver a construir; no basta con reiniciar.",
        ),
        Image => words(
            "El nombre de la imagen construida, lista para subirla.",
            "Da a cada versión su propia etiqueta: así sabrás qué está en marcha y podrás volver atrás.",
        ),
        ImageStaysHere => words(
            "El nombre de la imagen construida en esta máquina.",
            "Para subirla, ponle delante tu registro y tu cuenta, como en docker.io/tu-usuario/…",
        ),
        Ports { host, container } => words(
            format!("http://localhost:{host} lleva al puerto {container} del contenedor."),
            format!(
                "127.0.0.1 deja fuera a las demás máquinas: sin él podría llamar toda la red, por delante de casi \
                 cualquier cortafuegos. Si el {host} está ocupado, cambia solo el primer número."
            ),
        ),
        PortsForAll { host, container } => words(
            format!(
                "El puerto {host} de esta máquina, abierto a toda su red, lleva al {container} del contenedor."
            ),
            "Docker lo abre por delante de casi cualquier cortafuegos. Escribe 127.0.0.1: delante si solo debe llamar \
             esta máquina.",
        ),
        PortsAt { address, host, container } => words(
            format!("El puerto {host} en la dirección {address} lleva al puerto {container} del contenedor."),
            "La máquina debe tener esa dirección al arrancar el contenedor; si no, no arranca.",
        ),
        Environment => words(
            "Las variables que lee la app. Entre comillas, porque todas son texto.",
            "Sin comillas, algunos lectores de YAML toman yes por true, y 1e3 se vuelve 1000. Un `$` literal se escribe dos veces.",
        ),
        SameEnvironment { app } => words(
            format!("Las mismas variables que {app}."),
            "En YAML `&` da nombre a una parte y `*` la repite: si las cambias arriba, cambian aquí.",
        ),
        FromEnvFile => words(
            "Viene de .env; mientras allí esté vacía, no arranca nada.",
            "Compose sustituye `${NOMBRE}` por lo que dice .env, y con `:?` la falta de un valor es un error. Así este \
             archivo se puede publicar y el secreto no se puede olvidar.",
        ),
        AppAddress { app } => words(
            format!("La dirección de {app}, desde .env."),
            "Dentro de la red, el nombre de la otra app es su nombre de host. En otro sitio la dirección es \
             distinta: por eso es una variable.",
        ),
        ServiceAddress { kind, name } => words(
            format!("Dónde está {kind}: {name} es su nombre de host y la contraseña viene de .env."),
            "Con `:?` la falta de contraseña es un error. La contraseña solo tiene letras y cifras: en una dirección, \
             signos como @ o / tendrían que codificarse con %.",
        ),
        ServiceElsewhere { kind } => words(
            format!("La dirección de tu {kind} externo, desde .env."),
            "Contiene una contraseña y por eso no está en este archivo. `:?` impide arrancar mientras esté vacía.",
        ),
        DependsOn => words(
            "Arranca cuando estos están listos.",
            "Sin esto arrancan todos a la vez, y la app falla porque nadie le responde al otro lado.",
        ),
        Init => words(
            "Un primer proceso mínimo que transmite las señales y recoge los procesos hijos.",
            "Un programa que corre como proceso 1 ignora un SIGTERM que no haya pedido: `docker compose stop` esperaría \
             10 segundos y luego lo mataría.",
        ),
        Restart => words(
            "Vuelve a arrancar tras un fallo o un reinicio de la máquina, salvo que lo pares tú.",
            "Sin esto, un contenedor que termina se queda parado hasta que alguien se dé cuenta.",
        ),
        NoNewPrivileges => words(
            "Ningún proceso de dentro puede obtener más permisos que al arrancar.",
            "Deja sin efecto sudo y otros programas set-uid, que es lo primero que probaría un intruso.",
        ),
        Logging => words(
            "Guarda los últimos 30 MB de su salida.",
            "Si no, Docker lo guarda todo hasta llenar el disco. Se lee con `docker compose logs`.",
        ),
        Release { app } => words(
            format!("Se ejecuta una vez antes de que arranque {app}: el comando de release."),
            format!("{app} espera a que termine bien. Si falla, {app} no arranca sobre un cambio a medias."),
        ),
        RunsOnce => words(
            "Con una vez basta: no se reinicia.",
            "Entre comillas, porque algunos lectores de YAML toman un no suelto por false.",
        ),
        Worker { app } => words(
            format!("Un worker: la imagen de {app}, arrancada con otro comando."),
            "Una imagen, dos procesos: cada uno puede fallar, reiniciarse y multiplicarse sin el otro.",
        ),
        WorkerHealth => words(
            "No atiende peticiones: aquí sano significa que está en marcha.",
            "La comprobación de la imagen pregunta al servidor web, que no corre en este contenedor, y lo daría por \
             enfermo. No detecta un worker que se queda colgado.",
        ),
        Service { kind, version } => words(
            format!("{kind} {version}, junto a las apps."),
            "No publica ningún puerto: solo llegan a él los contenedores de este archivo.",
        ),
        ServiceImage { ends: Some(ends) } => words(
            format!(
                "Esta versión {} correcciones hasta el {ends}.",
                if ends.is_past() { "recibió" } else { "recibe" }
            ),
            "La etiqueta fija la versión: la siguiente llega cuando tú decidas, después de una copia de seguridad.",
        ),
        ServiceImage { ends: None } => words(
            "La etiqueta fija la versión mayor: llegan correcciones, no sorpresas.",
            "`docker compose pull` trae la más reciente de esa versión mayor.",
        ),
        FirstStartOnly => words(
            "Se lee solo en el primer arranque, cuando aún no hay datos.",
            "Cambiar después la contraseña en .env no cambia la de dentro: cámbiala antes con las herramientas del \
             propio programa.",
        ),
        RandomRoot => words(
            "El administrador recibe una contraseña al azar, que la app no necesita.",
            "Se muestra una sola vez, en el primer arranque: la verás con `docker compose logs`.",
        ),
        ClientPassword => words(
            "Para el cliente de consola del contenedor, que usa la comprobación de abajo.",
            "Así la contraseña no aparece en la línea de comandos de la comprobación, donde `ps` podría mostrarla.",
        ),
        RedisCommand => words(
            "Escribe cada cambio en disco y pide una contraseña.",
            "Sin `--appendonly` un fallo puede perder hasta la última hora. Sin contraseña, cualquier contenedor de la \
             red puede leer y escribir.",
        ),
        RabbitmqHostname => words(
            "RabbitMQ guarda sus datos bajo su nombre de host: el nombre no debe cambiar.",
            "Con el nombre al azar de Docker, un contenedor nuevo no encontraría ni colas ni mensajes.",
        ),
        Data => words(
            "Los datos están en un volumen: sobreviven al contenedor.",
            "Sin él desaparecen en cuanto se sustituye el contenedor, y eso ocurre con cada versión nueva.",
        ),
        PostgresDataSince18 => words(
            "Los datos están en un volumen: sobreviven al contenedor. Esta ruta vale desde la versión 18.",
            "Hasta la 17 era /var/lib/postgresql/data. Con la equivocada no arranca.",
        ),
        PostgresDataUntil17 => words(
            "Los datos están en un volumen: sobreviven al contenedor. Esta ruta vale hasta la versión 17.",
            "Desde la 18 es /var/lib/postgresql. Con la equivocada, los datos se pierden con el contenedor.",
        ),
        PostgresHealth => words(
            "Está lista cuando acepta conexiones por la red.",
            "Sin `-h` diría que sí demasiado pronto: mientras se prepara, solo responde por un socket local.",
        ),
        MysqlHealth => words(
            "Está lista cuando responde por la red.",
            "Con localhost preguntaría por un socket local, que responde demasiado pronto: mientras el servidor se \
             prepara.",
        ),
        MariadbHealth => words(
            "Está lista cuando acepta conexiones y su almacenamiento está preparado.",
            "El script viene con la imagen y tiene su propio usuario.",
        ),
        MongodbHealth => words(
            "Está lista cuando responde por su nombre en la red.",
            "Con localhost diría que sí demasiado pronto: mientras crea el usuario, solo escucha ahí.",
        ),
        RedisHealth => words(
            "Está listo cuando responde PONG.",
            "El cliente termina bien aunque la respuesta sea un error; por eso se lee la respuesta misma.",
        ),
        RabbitmqHealth => words(
            "Está listo cuando su puerto está abierto.",
            "`rabbitmq-diagnostics ping` dice que sí antes, y un proceso que se conectara entonces fallaría. La \
             comprobación es pesada: por eso se hace pocas veces.",
        ),
        HealthTimes { interval, timeout, failures, grace } => words(
            format!("Pregunta cada {interval} segundos; cuentan {failures} fallos seguidos."),
            format!(
                "No responder en {timeout} segundos es un fallo; los de los primeros {grace} segundos no cuentan."
            ),
        ),
        Volumes => words(
            "Docker los conserva aunque los contenedores desaparezcan.",
            "`docker compose down` no los toca; `docker compose down --volumes` los borra con todos los datos.",
        ),
    }
}

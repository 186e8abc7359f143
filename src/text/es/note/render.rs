//! Why a line of render.yaml is there, in Spanish.

use slipway_macros::block;

use crate::text::note::RenderNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &RenderNote) -> Words {
    use RenderNote::*;
    match note {
        Services => words(
            "Lo que Render ejecuta: una entrada por cada app, worker y caché.",
            "Render lee este archivo en la raíz del repositorio cuando haces de él un Blueprint, y otra vez tras cada push.",
        ),
        Web { name, port } => words(
            format!("{name} contesta peticiones, en una dirección https propia."),
            format!(
                "Debe escuchar en 0.0.0.0 y en el puerto que dice PORT, aquí el {port}; la dirección no lleva puerto."
            ),
        ),
        NoWeb { name } => words(
            format!("{name} no contesta peticiones, así que es un worker."),
            "Como `web` fallaría su despliegue, porque Render espera un puerto.",
        ),
        Name => words(
            "Su nombre en el Dashboard y el comienzo de su dirección onrender.com.",
            "Si alguien tiene ya esa dirección, Render le añade letras.",
        ),
        NameWithoutAddress => words("Su nombre en el Dashboard.", ""),
        Runtime => words(
            "Construir la imagen con el Dockerfile.",
            "No se puede cambiar después: para una imagen de un registro se crea otro servicio.",
        ),
        FreePlan => words(
            "No cuesta nada y se duerme tras 15 minutos sin visitas.",
            "La visita siguiente espera entonces hasta un minuto. 512 MB de memoria, una sola copia, 750 horas al mes entre \
             todas las apps gratuitas. `starter` no se duerme y es de pago.",
        ),
        PaidPlan => words(
            "Los workers no tienen plan gratuito; este es el más pequeño.",
            "Se paga mientras el worker existe. Sin tarjeta, Render lo rechaza.",
        ),
        Disk => words(
            "Lo que la app escribe aquí se conserva: un disco, que solo tiene un plan de pago.",
            "Con él se ejecuta una sola copia, que se detiene un momento con cada versión nueva. `sizeGB` puede crecer, no encoger. Prueba enseguida si la app puede escribir ahí.",
        ),
        Region => words(
            "Dónde funciona. Tenlo todo en una sola región.",
            "Las apps llegan a las bases de datos por direcciones privadas, solo dentro de una región. Las otras son oregon, \
             ohio, virginia y singapore; no se puede cambiar después.",
        ),
        Dockerfile => words(
            "Dónde está el Dockerfile y qué ve su construcción, desde la raíz del repositorio.",
            "Sin lo segundo, cada COPY buscaría en el repositorio entero.",
        ),
        ReleaseAtStart => words(
            "El comando de release se ejecuta en cada arranque, antes de la app.",
            "El plan gratuito no tiene `preDeployCommand`. En un plan de pago con varias copias, ponlo ahí para que se \
             ejecute una sola vez.",
        ),
        PreDeploy => words(
            "Se ejecuta una vez antes de cada versión nueva; si falla, sigue la anterior.",
            "El sitio de las migraciones. Solo existe en los planes de pago.",
        ),
        Health => words(
            "Una versión nueva recibe visitas cuando esta ruta contesta 2xx o 3xx.",
            "Sin ella, Render solo busca un puerto abierto, y se publicaría una app que contesta con errores.",
        ),
        AutoDeploy => words(
            "Cada push se convierte en una versión nueva.",
            "`checksPass` espera a las pruebas del repositorio; `off`, a tu clic.",
        ),
        BuildFilter => words(
            "Solo los cambios en esta carpeta la construyen de nuevo.",
            "Sin esto, cada push construiría todas las apps.",
        ),
        Worker { name, app } => words(
            format!("{name}: la imagen de {app} con otro comando, sin dirección."),
            "Se construye otra vez, porque en Render cada entrada tiene su propia imagen.",
        ),
        WorkerCommand => {
            words("Sustituye al CMD del Dockerfile.", "Sin él arrancaría una segunda copia de la app.")
        }

        Variables { port: false } => words("Variables de entorno.", "PORT no está entre ellas: la define Render."),
        Variables { port: true } => words("Variables de entorno.", ""),
        Port { port } => words(
            format!(
                "El comando de arranque escucha en el {port} diga lo que diga PORT: por eso PORT dice lo mismo."
            ),
            "Sin esta línea, Render esperaría la app en el 10000.",
        ),
        SameVariables { app } => words(
            format!("Otra vez las variables de {app}: cada entrada tiene las suyas."),
            "Lo que Render pregunta, dáselo a cada una.",
        ),
        Value => words(
            "Ajustes que no son secretos, tal cual.",
            "Entre comillas, para que números, `yes` y `on` sigan siendo textos.",
        ),
        BuildValue => words(
            "Llega también a la construcción, donde el Dockerfile dice ARG.",
            "Lo que la construcción sabe queda en la imagen: nunca un secreto.",
        ),
        Secret => words(
            "Render lo pregunta cuando creas el Blueprint; nunca está en el archivo.",
            "Solo lo pregunta esa primera vez. Si añades otro aquí más tarde, defínelo en el Dashboard, en Environment.",
        ),
        AddressElsewhere { kind, offered: true } => words(
            format!("La dirección de tu {kind}; Render la pregunta cuando creas el Blueprint."),
            "Contiene una contraseña, por eso no está en el archivo.",
        ),
        AddressElsewhere { kind, offered: false } => words(
            format!("Render no ofrece {kind}: pregunta la dirección de uno que esté en otro sitio."),
            "La guía dice dónde conseguirlo. Contiene una contraseña, por eso no está en el archivo.",
        ),
        ServiceAddress => words(
            "Render pone la dirección privada, con usuario y contraseña.",
            "Cambia sola cuando cambia el servicio, y nadie tiene que copiarla.",
        ),
        AppAddress { app } => words(
            format!("Render pone la dirección https pública de {app}."),
            "La privada no serviría: a una app gratuita no se llega por ella. Una app dormida despierta cuando le preguntan.",
        ),

        KeyValue { kind } => words(
            format!("{kind}: Render lo llama Key Value y ejecuta Valkey, que habla el mismo idioma."),
            "Cualquier biblioteca cliente de Redis se conecta a él.",
        ),
        FreeKeyValue => words(
            "Gratis y solo en memoria: un reinicio lo vacía.",
            "Uno por workspace puede ser gratis. `starter` conserva los datos y es de pago.",
        ),
        MemoryPolicy => words(
            "Cuando la memoria se llena, falla la escritura y no se pierde nada.",
            "Lo correcto para colas. Para una caché, `allkeys-lru` descarta lo que lleva más tiempo sin usarse.",
        ),
        Databases => words(
            "PostgreSQL, a cargo de Render.",
            "En los planes de pago, las copias de seguridad y las actualizaciones son trabajo de Render.",
        ),
        Database { name } => words(
            format!("{name}: el nombre, el usuario y la contraseña de la base de datos los crea Render."),
            "Las apps los reciben en una sola dirección, así que nadie tiene que conocerlos.",
        ),
        FreeDatabase => words(
            "Gratis para empezar: caduca unos 30 días después de crearla.",
            "Guarda tus datos o elige un plan de pago (`basic-256mb` es el más pequeño) antes de ese día, que muestra el \
             Dashboard. Una por workspace puede ser gratis.",
        ),
        SecondPaid => {
            words("Un workspace tiene uno gratis; este segundo es de pago.", "El plan de pago más pequeño.")
        }
        Version => words(
            "La versión que pide el proyecto.",
            "Entre comillas porque Render quiere un texto. Pasar a una más nueva es una mudanza, con copia de los datos.",
        ),
        PrivateOnly => words(
            "Nadie se conecta desde fuera de Render.",
            "Para llegar desde tu máquina, añade tu dirección en el Dashboard y quítala después.",
        ),
    }
}

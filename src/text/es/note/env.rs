//! Why a line of .env or .gitignore is there, in Spanish.

use slipway_macros::block;

use crate::text::note::EnvNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &EnvNote) -> Words {
    use EnvNote::*;
    match note {
        Secret { apps } => words(
            format!("Un secreto de {apps}: escríbelo aquí y en ningún archivo que vaya a un commit."),
            "Pon entre comillas simples los valores con espacios o con signos como # y $.",
        ),
        Password { service } => words(
            format!("La contraseña de {service}, generada al azar para ti."),
            "Cámbiala antes del primer arranque o no la cambies: después, la antigua está dentro de los datos.",
        ),
        PasswordToChoose { service } => words(
            format!("La contraseña de {service}: una palabra larga al azar, de letras y cifras."),
            "Forma parte de una dirección, donde otros signos tendrían que codificarse con %.",
        ),
        App { name } => words(
            format!("Dónde está {name}, tal como lo llaman los demás contenedores."),
            "En otra plataforma, o si arrancas la app sin contenedores, la dirección es otra.",
        ),
        AppFromOutside { name } => words(
            format!("Dónde está {name}, tal como lo llama un navegador de esta máquina."),
            "Queda dentro del código que se ejecuta en el navegador, que no está en la red de los contenedores.",
        ),
        Service { kind, example } => words(
            format!("La dirección de tu {kind}, como en {example}"),
            "Codifica con % signos como @ : / en usuario y contraseña, y ponla entera entre comillas simples si tiene \
             un $.",
        ),
        NotCommitted => words(
            ".env guarda contraseñas y es solo de esta máquina: añade estas líneas al .gitignore que ya tengas.",
            "Lo que entra una vez en el repositorio se queda en su historial, aunque después se borre.",
        ),
        KeysNotCommitted => words(
            "Claves privadas y certificados.",
            "Si el proyecto necesita uno público, inclúyelo por su nombre más abajo: `!ca.pem`.",
        ),
        InstalledNotCommitted => words(
            "Paquetes instalados en esta máquina.",
            "En el repositorio va la lista de paquetes, y cada cual instala a partir de ella. GitHub rechaza archivos de más de 100 MB.",
        ),
        MadeNotCommitted => words("Lo que se hace de nuevo a partir del código.", ""),
        DatabaseNotCommitted => words("La base de datos con la que desarrollas.", "Contiene tus datos."),
        DataNotCommitted => words("Lo que la app escribió en esta máquina.", ""),
        ExampleCommitted => words(
            "El ejemplo tiene nombres sin secretos: se publica para quienes vengan después.",
            "Lo copian como .env y lo rellenan.",
        ),
    }
}

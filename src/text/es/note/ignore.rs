//! Why a pattern of `.dockerignore` is there, in Spanish.

use slipway_macros::block;

use crate::text::note::IgnoreNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &IgnoreNote) -> Words {
    use IgnoreNote::*;
    match note {
        Secrets => words(
            "Los secretos nunca van en una imagen; el ejemplo sin valores sí puede ir.",
            "Quien puede descargar la imagen puede leer sus archivos. Los secretos entran cuando el contenedor se ejecuta.",
        ),
        Keys => words(
            "Claves privadas y certificados.",
            "Si la app necesita uno público, déjalo pasar por su nombre más abajo: `!ca.pem`.",
        ),
        Git => words("El historial del código.", "Es grande y recuerda lo que se borró hace mucho."),
        Deployment => words(
            "Lo que construye y describe la imagen no forma parte de ella.",
            "Si no, editar uno de estos archivos repetiría los pasos que copian el código.",
        ),
        Machine => words("Restos de esta máquina y de los editores.", ""),
        OtherApps => words(
            "Las otras apps del proyecto tienen sus propias imágenes.",
            "Cada una tiene su Dockerfile en su carpeta.",
        ),
        Bytecode => {
            words("Lo que Python compiló en esta máquina.", "Puede ser de otra versión que la de la imagen.")
        }
        VirtualEnvironment => words(
            "El entorno virtual de esta máquina.",
            "Sus rutas y sus partes compiladas solo valen aquí. La imagen crea el suyo.",
        ),
        TestLeftovers => words("Lo que dejan las pruebas y comprobaciones.", ""),
        LocalDatabase => words(
            "La base de datos con la que desarrollas.",
            "Contiene tus datos, y en un contenedor se perdería de todos modos con cada contenedor nuevo.",
        ),
        Data => words("Lo que la app escribió en esta máquina.", ""),
        NodeModules => words(
            "Paquetes instalados en esta máquina.",
            "Sus partes compiladas solo valen para este sistema, y la copia taparía lo que instaló la imagen.",
        ),
        BuiltInside => words(
            "Lo construido en esta máquina: la imagen construye lo suyo.",
            "Si no, podría publicarse una construcción vieja.",
        ),
        InstalledHere => words(
            "Lo que Node.js y Python instalaron o compilaron en esta máquina.",
            "Las partes compiladas solo encajan en este sistema, y una copia taparía lo que instala la imagen.",
        ),
        BuildValues => words(
            "La construcción lee de aquí valores públicos: este archivo no puede llevar secretos.",
            "Acaban en lo que cargan los navegadores, o en la imagen. Una plataforma que construye desde git necesita el archivo ahí: `git add --force .env.production`.",
        ),
        NotForVisitors => {
            words("Archivos sobre el sitio, no del sitio.", "Todo lo demás en la carpeta es público.")
        }
    }
}

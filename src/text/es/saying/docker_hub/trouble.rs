//! Lo que falla camino de un registro de imágenes, en español.

use slipway_macros::block;

use crate::text::saying::RegistryTrouble;
use crate::text::{Words, words};

#[block]
pub fn say(trouble: RegistryTrouble) -> Words {
    use RegistryTrouble::*;
    match trouble {
        Denied => words(
            "No has iniciado sesión, o la primera parte del nombre no es tu cuenta.",
            "Inicia sesión otra vez. El nombre debe empezar por tu usuario o por una organización a la que puedas subir.",
        ),
        DeniedGhcr => words(
            "Al token le falta `write:packages`, o el dueño que aparece en el nombre no eres tú.",
            "Crea un token clásico con `write:packages` e inicia sesión otra vez.",
        ),
        Unauthorized => words(
            "El usuario o el token están mal, retirados o caducados.",
            "Copia el token sin espacios alrededor. El usuario es el Docker ID, no la dirección de correo.",
        ),
        UnauthorizedElsewhere => words(
            "El usuario o el token están mal, retirados o caducados.",
            "Copia el token sin espacios alrededor y pregunta qué usuario le corresponde.",
        ),
        UpperCase => words(
            "Los nombres de imagen van en minúsculas, aunque la cuenta tenga mayúsculas.",
            "Escribe todo el nombre en minúsculas; las etiquetas sí pueden llevar mayúsculas.",
        ),
        NoSuchImage => words(
            "En esta máquina no hay ninguna imagen con ese nombre y esa etiqueta.",
            "Constrúyela antes, con exactamente el mismo nombre. `docker image ls` muestra las que hay.",
        ),
        NotFound => words(
            "El registro no tiene esa imagen, o es privada y no has iniciado sesión.",
            "Compara nombre y etiqueta letra por letra: no toda versión tiene una imagen. Si es privada, inicia sesión.",
        ),
        ManifestHeroku => words(
            "El registro de Heroku recibió una clase de imagen que no sabe leer.",
            "Construye otra vez con `--provenance=false --sbom=false`.",
        ),
        NotPulledHeroku => words(
            "Todavía no se ha subido nada para ese proceso.",
            "Sube antes la imagen; la última parte de su nombre es el proceso, como `web` o `worker`.",
        ),
        SecretMissing => words(
            "El flujo no encontró ningún secreto con ese nombre.",
            "Los nombres son exactos, mayúsculas incluidas. Una copia (fork) no tiene ninguno de tus secretos.",
        ),
        NotPermitted => words(
            "El token del flujo no puede escribir en este paquete.",
            "En los ajustes del paquete, en Manage Actions access, da a este repositorio el rol Write.",
        ),
        WorkflowScope => words(
            "El token no puede cambiar flujos.",
            "Dale el permiso (scope) `workflow` o inicia sesión con `gh auth login`.",
        ),
        RemoteExists => words(
            "El repositorio ya conoce una dirección llamada origin.",
            "Mírala con `git remote -v`. Si es la correcta, no hace falta ese comando.",
        ),
    }
}

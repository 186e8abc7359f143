//! Why a line of heroku.yml is there, in Spanish.

use slipway_macros::block;

use crate::text::note::HerokuNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &HerokuNote) -> Words {
    use HerokuNote::*;
    match note {
        Setup => words(
            "Lo que recibe una app nueva con `heroku create --manifest`; la guía hace lo mismo con comandos.",
            "Una app que ya existe no vuelve a leer esta parte: cámbiala con `heroku addons` y `heroku config`.",
        ),
        Addons => words(
            "Servicios que funcionan junto a la app. Cuestan dinero mientras existen.",
            "Un add-on pertenece a la app y desaparece con ella, datos incluidos.",
        ),
        Addon { kind, variable } => words(
            format!("{kind}; su dirección llega en {variable}."),
            "Heroku escribe la dirección, el usuario y la contraseña en esa variable: así nunca están en un archivo.",
        ),
        AddonToCopy { kind, own, variable } if own == variable => words(
            format!("{kind}; su dirección llega en {own}."),
            "Quien ofrece el add-on escribe en esa variable la dirección, el usuario y la contraseña.",
        ),
        AddonToCopy { kind, own, variable } => words(
            format!("{kind}; su dirección llega en {own}, y la guía la copia en {variable}."),
            "Ese nombre lo eligió quien ofrece el add-on. Sin la copia, la app encuentra su variable vacía.",
        ),
        As { sets } => words(
            format!("El nombre con que la app lo conoce: Heroku define {sets}."),
            "Sin él, una segunda base de datos recibiría un nombre con un color dentro.",
        ),
        Config => words(
            "Ajustes que no son secretos.",
            "Este archivo se guarda en git: contraseñas y claves nunca van aquí; la guía las define con un comando.",
        ),
        Build => words(
            "Heroku construye la imagen él mismo tras cada `git push`.",
            "La construcción solo ve la carpeta de este archivo.",
        ),
        Web => words(
            "`web` es el proceso que recibe las peticiones; debe escuchar en el puerto que dice PORT.",
            "EXPOSE y HEALTHCHECK del Dockerfile aquí no significan nada. Si el proceso no escucha a tiempo, Heroku lo \
             detiene (error R10).",
        ),
        NoWeb => words(
            "Sin `web`: esta app no contesta peticiones y Heroku no debe esperar un puerto.",
            "Como `web`, Heroku la detendría al cabo de un minuto, porque nadie escucha (error R10).",
        ),
        BuildConfig => words(
            "Argumentos de construcción: lo que el Dockerfile toma con ARG.",
            "Las config vars no existen durante la construcción. Lo que pongas aquí queda en la imagen: nunca un secreto.",
        ),
        BuildAddress { app } => words(
            format!("La dirección de {app}: escríbela cuando {app} exista, antes de hacer push."),
            "Heroku la genera al crear la app y no se puede adivinar.",
        ),
        Release => words(
            "Se ejecuta una vez antes de cada versión nueva; si falla, sigue la anterior.",
            "El sitio de las migraciones. Su salida solo se ve en directo si la imagen tiene curl; después la enseña \
             `heroku releases:output`.",
        ),
        SameImage => words(
            "En la propia imagen de la app, con sus config vars.",
            "Así conoce la misma base de datos que la app.",
        ),
        Run { main } => words(
            "Más procesos de la misma imagen.",
            format!("`{main}` no está en la lista: arranca con el CMD del Dockerfile."),
        ),
        Worker { name } => words(
            format!("{name}: la misma imagen con otro comando."),
            "Solo arranca cuando lo escalas: `heroku ps:scale`. Cada proceso en marcha se paga.",
        ),
    }
}

//! What is said of platforms, in Spanish.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::PlatformPhrase;

#[block]
pub fn say(phrase: PlatformPhrase) -> Cow<'static, str> {
    use PlatformPhrase::*;
    match phrase {
        Compose => "Esta máquina o un servidor tuyo: todo arranca con un solo comando.",
        DockerHub => "Un registro: tu imagen, lista para que cualquiera la descargue.",
        Heroku => "Construye y ejecuta tu imagen tras un git push.",
        Render => "Construye tu repositorio o ejecuta tu imagen, con un plan gratuito.",

        ComposeCost => "No cuesta más que la máquina.",
        ComposeSleep => "Funciona mientras la máquina esté encendida.",
        ComposeHttps => "Sin HTTPS por sí solo.",
        ComposeDisk => "Los datos se conservan, en volúmenes.",
        ComposeSource => "Construye desde tu carpeta; necesita Docker.",
        ComposeCard => "Sin cuenta y sin tarjeta.",

        DockerHubCost => "Gratis para imágenes públicas.",
        DockerHubRuns => "Guarda imágenes, no ejecuta nada.",
        DockerHubPrivate => "Una imagen privada sin pagar.",
        DockerHubLimit => "Descargar sin cuenta tiene un límite.",
        DockerHubSource => "Recibe una imagen: construida aquí o por GitHub Actions.",
        DockerHubCard => "Con cuenta y sin tarjeta.",

        HerokuCost => "De pago desde 2022.",
        HerokuSleep => "Solo se duerme en el plan más barato (Eco).",
        HerokuHttps => "HTTPS sin hacer nada.",
        HerokuDisk => "Olvida los archivos en cada arranque; los datos van en add-ons.",
        HerokuSource => "Recibe un repositorio de git, o una imagen en su propio registro.",
        HerokuCard => "Necesita una tarjeta.",
        HerokuFuture => "Con soporte, pero sin funciones nuevas desde 2026.",

        RenderCost => "Plan gratuito para apps web, Redis y, 30 días, PostgreSQL; los workers son de pago.",
        RenderSleep => "Las apps gratuitas se duermen tras 15 minutos sin visitas.",
        RenderHttps => "HTTPS sin hacer nada.",
        RenderDisk => "Olvida los archivos en cada arranque; un disco es de pago.",
        RenderSource => "Recibe un repositorio de git, o una imagen de cualquier registro.",
        RenderCard => "Necesita una tarjeta para lo que sea de pago.",
    }
    .into()
}

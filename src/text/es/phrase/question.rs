//! Titles of questions, and why they are asked, in Spanish.

use std::borrow::Cow;

use slipway_macros::block;

use crate::answers::{AppField, EnvField, ServiceField, WorkerField};
use crate::question::Asked;
use crate::text::phrase::QuestionPhrase;

pub fn say(phrase: QuestionPhrase) -> Cow<'static, str> {
    match phrase {
        QuestionPhrase::Title(asked) => title(asked),
        QuestionPhrase::Why(asked) => why(asked),
    }
    .into()
}

#[block]
fn title(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => "Nombre del proyecto",
        Asked::Registry => "Adónde se suben tus imágenes",
        Asked::Tag => "Primera versión",
        Asked::Repository => "Repositorio de git",
        Asked::Platforms => "Dónde se ejecuta",
        Asked::Comments => "Comentarios en los archivos",
        Asked::Language => "Idioma de los archivos",
        Asked::Apps => "Apps",
        Asked::App(field) => app_title(field),
        Asked::Workers => "Workers",
        Asked::Worker(WorkerField::Name) => "Nombre del worker",
        Asked::Worker(WorkerField::Start) => "Su comando",
        Asked::Variables => "Variables",
        Asked::Env(EnvField::Name) => "Nombre",
        Asked::Env(EnvField::Value) => "Valor",
        Asked::Env(EnvField::When) => "Se necesita",
        Asked::Env(EnvField::From) => "Dirección de",
        Asked::Secret => "Secreto",
        Asked::Services => "Servicios",
        Asked::Service(ServiceField::Name) => "Su nombre en la red",
        Asked::Service(ServiceField::Kind) => "Tipo",
        Asked::Service(ServiceField::Version) => "Versión",
        Asked::Service(ServiceField::Where) => "Dónde se ejecuta",
        Asked::Service(ServiceField::Variable) => "Variable con su dirección",
        Asked::Service(ServiceField::Apps) => "Apps que lo usan",
    }
}

#[block]
fn app_title(field: AppField) -> &'static str {
    match field {
        AppField::Name => "Nombre de la app",
        AppField::Path => "Su carpeta",
        AppField::Stack => "Escrita en",
        AppField::Framework => "Framework",
        AppField::Version => "Versión",
        AppField::Image => "Variante",
        AppField::Packages => "Gestor de paquetes",
        AppField::SystemPackages => "Paquetes del sistema",
        AppField::Port => "Puerto dentro del contenedor",
        AppField::HostPort => "Puerto en esta máquina",
        AppField::Install => "Comando de instalación",
        AppField::Build => "Comando de construcción",
        AppField::Output => "Carpeta del sitio terminado",
        AppField::Server => "Servidor web",
        AppField::Start => "Comando de arranque",
        AppField::Health => "Comprobación de salud",
        AppField::Release => "Antes de cada versión",
        AppField::Data => "Carpeta que se conserva",
    }
}

#[block]
fn why(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => "Así se llaman las imágenes, los contenedores y la dirección en cada plataforma.",
        Asked::Registry => {
            "Tu cuenta en un registro, como `docker.io/tunombre`. Allí se suben y de allí se descargan las imágenes."
        }
        Asked::Tag => {
            "La etiqueta de la primera imagen que subes. Un número dice qué se ejecuta y dónde; `latest` no dice nada."
        }
        Asked::Repository => "Algunas plataformas construyen a partir de él: necesitan saber dónde está.",
        Asked::Platforms => "Cada destino añade sus archivos y su guía. Elige tantos como quieras.",
        Asked::Comments => "Cuánto se explican los archivos. Lo que hacen no cambia.",
        Asked::Language => "El idioma de los comentarios y de DEPLOY.md.",
        Asked::Apps => "Cada app tiene su carpeta y su imagen, y llega a las demás por su nombre.",
        Asked::App(field) => app_why(field),
        Asked::Workers => {
            "Un worker ejecuta la misma imagen con otro comando: lee una cola, o hace algo a ciertas horas."
        }
        Asked::Worker(WorkerField::Name) => "Cómo se llama en la red y en los logs.",
        Asked::Worker(WorkerField::Start) => "Lo que ejecuta en lugar del comando de arranque.",
        Asked::Variables => "Lo que cambia entre tu máquina y la plataforma va en variables, no en la imagen.",
        Asked::Env(EnvField::Name) => "El nombre que lee tu código.",
        Asked::Env(EnvField::Value) => "Texto a la vista: quien ve los archivos lo ve.",
        Asked::Env(EnvField::When) => "Al construir la imagen, o cuando el contenedor se ejecuta.",
        Asked::Env(EnvField::From) => "La app o el servicio cuya dirección lleva.",
        Asked::Secret => "De un secreto se escribe solo el nombre, nunca el valor.",
        Asked::Services => "Una base de datos, una caché o una cola con la que hablan tus apps.",
        Asked::Service(ServiceField::Name) => "Tus apps llegan a él con este nombre.",
        Asked::Service(ServiceField::Kind) => {
            "El programa que se ejecuta: cada uno guarda los datos a su manera y tiene su propia dirección."
        }
        Asked::Service(ServiceField::Version) => "Una versión mayor: los datos no pasan solos de una a otra.",
        Asked::Service(ServiceField::Where) => "En un contenedor junto a tu app, o ya en otro sitio.",
        Asked::Service(ServiceField::Variable) => "Tu código lee su dirección de esta variable.",
        Asked::Service(ServiceField::Apps) => {
            "Reciben su dirección. Si no eliges ninguna, la reciben todas menos los sitios estáticos."
        }
    }
}

#[block]
fn app_why(field: AppField) -> &'static str {
    match field {
        AppField::Name => "Las demás apps llegan a ella con este nombre.",
        AppField::Path => "Ahí están su código y su Dockerfile, vistos desde la carpeta del proyecto.",
        AppField::Stack => "Decide qué imágenes base sirven, cómo se instalan los paquetes y cómo arranca la app.",
        AppField::Framework => {
            "De él salen el comando de arranque y lo que puede preguntar la comprobación de salud."
        }
        AppField::Version => "Al reconstruir llegan sus correcciones, nunca una versión nueva por sorpresa.",
        AppField::Image => {
            "La imagen base decide cuánto pesa la tuya y si los paquetes con código en C se instalan sin compilador."
        }
        AppField::Packages => "Instala lo que enumera tu proyecto, en un paso propio que se guarda en caché.",
        AppField::SystemPackages => {
            "Bibliotecas del sistema que necesitan tus paquetes, como `libpq5`. Separa los nombres con espacios."
        }
        AppField::Port => "Aquí escucha tu proceso. Una plataforma puede elegir otro y decirlo en `PORT`.",
        AppField::HostPort => {
            "Lo que escribes en tu navegador aquí. Con `127.0.0.1:` delante nadie más de tu red entra; `none` no publica nada."
        }
        AppField::Install => "Se ejecuta una vez, al construir la imagen.",
        AppField::Build => "Se ejecuta al construir la imagen, cuando los paquetes ya están.",
        AppField::Output => "Lo que deja tu construcción y entrega el servidor web.",
        AppField::Server => "Entrega tus archivos a los navegadores.",
        AppField::Start => {
            "Lo que ejecuta el contenedor. Un servidor escucha en `0.0.0.0`, y en el puerto de `PORT` cuando la plataforma lo indica."
        }
        AppField::Health => "Una ruta que responde 200 cuando todo va bien; `none` para no preguntar nada.",
        AppField::Release => {
            "Se ejecuta una vez antes de que entre una versión nueva: las migraciones de la base de datos."
        }
        AppField::Data => {
            "Una carpeta solo para lo que la app escribe y debe volver a encontrar: archivos subidos, un archivo SQLite. `data` en la suya, o `/data`."
        }
    }
}

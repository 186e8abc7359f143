//! What is said of services, in Spanish.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::ServicePhrase;

#[block]
pub fn say(phrase: ServicePhrase) -> Cow<'static, str> {
    use ServicePhrase::*;
    match phrase {
        Postgres => "La base de datos relacional para empezar, si nada pide otra.",
        Mysql => "La base de datos relacional de mucho software con historia y muchos alojamientos.",
        Mariadb => "La hermana de MySQL, desarrollada en abierto.",
        Mongodb => "Documentos en lugar de tablas, cada uno con su propia forma.",
        Redis => "Valores por clave, en memoria: caché, sesiones, colas cortas.",
        Valkey => "El sucesor libre de Redis; habla el mismo idioma.",
        Rabbitmq => "Una cola de mensajes: un programa entrega trabajo a otro.",
    }
    .into()
}

//! What is said of services, in English.

use std::borrow::Cow;

use slipway_macros::block;

use crate::text::phrase::ServicePhrase;

#[block]
pub fn say(phrase: ServicePhrase) -> Cow<'static, str> {
    use ServicePhrase::*;
    match phrase {
        Postgres => "The relational database to take when nothing calls for another.",
        Mysql => "The relational database of much older software and many hosts.",
        Mariadb => "MySQL's sibling, developed in the open.",
        Mongodb => "Documents instead of tables, each with a shape of its own.",
        Redis => "Values by key, in memory: cache, sessions, short queues.",
        Valkey => "Redis' open-source successor; it speaks the same language.",
        Rabbitmq => "A message queue: one program hands work to another.",
    }
    .into()
}

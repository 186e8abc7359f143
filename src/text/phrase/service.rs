//! What is said of services.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServicePhrase {
    Postgres,
    Mysql,
    Mariadb,
    Mongodb,
    Redis,
    Valkey,
    Rabbitmq,
}

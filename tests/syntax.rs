//! The law of the room `syntax`: whatever text goes in, a foreign reader reads the same text back, or the encoder
//! refuses. Readers are other crates, programs where they are installed, and ports of the real parsers' rules.
#![allow(clippy::unwrap_used)]

mod syntax {
    mod any_text;
    mod compose;
    mod dockerfile;
    mod dotenv;
    mod dotenv_readers;
    mod foreign;
    mod image_reference;
    mod json;
    mod markdown;
    mod percent;
    mod shell;
    mod shell_checked;
    mod shell_powershell;
    mod shell_words;
    mod yaml;
}

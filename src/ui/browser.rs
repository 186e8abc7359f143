//! What the page needs of the browser, each behind a plain function: address, storage, clipboard, files, theme, keys.

pub mod accident;
pub mod clipboard;
pub mod download;
pub mod folder;
pub mod fragment;
pub mod keys;
pub mod memory;
pub mod open;
pub mod secrets;
pub mod storage;
pub mod theme;

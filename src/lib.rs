//! Slipway's domain: answers about an app in, files and guides out. It knows no browser, no disk and no clock,
//! and it cannot fail: it returns what it understood and the problems it saw.
//!
//! In reading order:

pub mod answers;
pub mod question;

pub mod problem;
pub mod project;

pub mod limits;
pub mod link;
pub mod nearest;
pub mod question_path;
pub mod recipe_file;

pub mod archive;
pub mod password;

pub mod guide;
pub mod image_build;
pub mod sheet;
pub mod syntax;
pub mod text;

pub mod files;
pub mod kept;
pub mod plan;
pub mod platforms;
pub mod services;
pub mod stacks;

pub mod fact;

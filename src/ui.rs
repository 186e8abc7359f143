//! The page: a thin skin over the engine, and the only room that touches the browser. It asks, shows what follows, and
//! remembers; what the answers mean is none of its business.

mod answer;
mod app;
mod browser;
mod dialog;
mod fields;
mod guide;
mod header;
mod icons;
mod later;
mod newer;
mod prose;
mod qr;
mod rail;
mod share;
mod sheet;
mod signal;
mod staged;
mod step;
mod steps;
mod view;
mod wizard;

pub use app::begin;

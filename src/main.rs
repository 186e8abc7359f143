//! One binary, two doors: in a browser it mounts the page, natively it is the command line.

fn main() {}

//! What the command line says, in Spanish.

use std::borrow::Cow;

use crate::text::terminal::TerminalPhrase;

pub fn say(phrase: &TerminalPhrase) -> Cow<'static, str> {
    use TerminalPhrase::*;
    match phrase {
        Error => "error".into(),
        Warning => "aviso".into(),
        Mend => "para arreglarlo:".into(),
        NoProblems => "Ningún problema.".into(),
        Counted { errors, warnings } => {
            format!("{}, {}.", count(*errors, "error", "errores"), count(*warnings, "aviso", "avisos")).into()
        }
        CannotRead { file, said } => format!("No se puede leer {file}: {said}").into(),
        NotText { file } => format!("{file} no es texto en UTF-8.").into(),
        CannotWrite { file, said } => format!("No se puede escribir {file}: {said}").into(),
        LeadsOutside { file } => {
            format!("{file} es un enlace que sale de la carpeta. No se ha escrito nada.").into()
        }
        NotAFile { file } => format!("{file} ya existe y no es un archivo. No se ha escrito nada.").into(),
        NoRandom { said } => {
            format!("Esta máquina no proporciona números aleatorios para las contraseñas: {said}").into()
        }
        SetForm { typed } => format!("`{typed}` no tiene la forma ruta=valor, como apps.web.port=8000.").into(),
        NoPlatform { typed, known } => {
            format!("No existe la plataforma `{typed}`. Hay {}.", known.join(", ")).into()
        }
        Versions => "versiones".into(),
        Images => "imágenes".into(),
        Frameworks => "frameworks".into(),
        PackageManagers => "paquetes".into(),
        Port => "puerto".into(),
        Differ => {
            "Estos archivos ya existen y son distintos. No se ha escrito nada; con --force se reemplazan:".into()
        }
        Created => "creado".into(),
        Replaced => "reemplazado".into(),
        AddedTo => "ampliado".into(),
        Unchanged => "sin cambios".into(),
        Kept { file, values: 1 } => format!("{file}: se ha conservado 1 valor tal como estaba.").into(),
        Kept { file, values } => format!("{file}: se han conservado {values} valores tal como estaban.").into(),
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

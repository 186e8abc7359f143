//! What the page says, in Spanish.

use std::borrow::Cow;

use slipway_macros::block;

use crate::fact::Date;
use crate::text::page::Faults;
use crate::text::{Language, PagePhrase};

#[block]
pub fn say(phrase: &PagePhrase) -> Cow<'static, str> {
    use PagePhrase::*;
    match phrase {
        DocumentTitle => "Slipway: de tu app a un contenedor en marcha".into(),
        SkipToQuestions => "Ir a las preguntas".into(),
        ToStart => "Slipway, al inicio".into(),
        Menu => "Menú".into(),
        Undo => "Deshacer".into(),
        Redo => "Rehacer".into(),
        ProjectName => "Nombre del proyecto".into(),
        PageLanguage => "Idioma de esta página".into(),
        LanguageName => "Español".into(),
        Theme => "Colores".into(),
        ThemeSystem => "Como el sistema".into(),
        ThemeLight => "Claro".into(),
        ThemeDark => "Oscuro".into(),
        Questions => "Preguntas".into(),
        Files => "Archivos".into(),
        Views => "Vistas".into(),

        Steps => "Pasos".into(),
        StepOf { place: 0, .. } => "Inicio".into(),
        StepOf { place, of } => format!("{place} de {of}").into(),
        StepStart => "Inicio".into(),
        StepApp => "App".into(),
        StepImage => "Imagen base".into(),
        StepPort => "Puerto y variables".into(),
        StepServices => "Servicios".into(),
        StepTarget => "Destino".into(),
        StepDeploy => "Desplegar".into(),
        HasProblem => "tiene un problema".into(),
        HasWarning => "tiene un aviso".into(),
        Answered => "respondido".into(),
        Variables { count: 0 } => "sin variables".into(),
        Variables { count: 1 } => "1 variable".into(),
        Variables { count } => format!("{count} variables").into(),
        NoServices => "ninguno".into(),
        NoPort => "sin puerto".into(),
        Guided { steps: 1 } => "1 paso".into(),
        Guided { steps } => format!("{steps} pasos").into(),
        ProblemsTitle => "Problemas".into(),
        Problems { count: 0 } => "Sin problemas".into(),
        Problems { count: 1 } => "1 problema".into(),
        Problems { count } => format!("{count} problemas").into(),
        BackTo { step } => format!("Atrás: {step}").into(),
        NextTo { step } => format!("Siguiente: {step}").into(),

        StartHeading => "De tu app a un contenedor en marcha".into(),
        StartLead => {
            "Responde unas pocas preguntas, o ninguna. Recibes los archivos y los pasos para poner tu app en tu \
             máquina o en una plataforma, con el porqué de cada línea."
                .into()
        }
        Templates => "Empieza por aquello en lo que está escrita".into(),
        OpenTitle => "O sigue con algo que ya tienes".into(),
        OpenLink => "Un enlace que te han enviado".into(),
        OpenRecipe => "Una receta, slipway.yaml".into(),
        Open => "Abrir".into(),
        BeginWithDefaults => "Empezar con lo predeterminado".into(),
        DefaultsWhat => "Cada pregunta ya tiene una respuesta. Cambia lo que no encaje.".into(),
        GoOnWith { name } => format!("Seguir con {name}").into(),
        StartAnew => "Empezar de nuevo".into(),

        AppHeading => "¿De qué está hecha tu app?".into(),
        AppLead => "De ahí sale cómo se instalan sus paquetes, cómo se construye y cómo arranca.".into(),
        AppsSwitch => "Qué app".into(),
        AddApp => "Añadir una app".into(),
        AddWorker => "Añadir un worker".into(),
        RemoveNamed { name } => format!("Quitar {name}").into(),

        ImageHeading => "¿Sobre qué se apoya tu app?".into(),
        ImageLead => {
            "Toda imagen se construye sobre otra. Lo que trae dentro te toca a ti mantenerlo al día.".into()
        }
        Another => "Otra".into(),
        AnotherImage => "Otra imagen".into(),
        AnotherImageWhat => "Cualquier referencia, como `photon:5.0` o `registry.example/base:2.1`.".into(),
        Size { tenths } if tenths % 10 == 0 => format!("{} MB", tenths / 10).into(),
        Size { tenths } => format!("{},{} MB", tenths / 10, tenths % 10).into(),
        SizeNotKnown => "tamaño desconocido".into(),
        Until { date } => format!("hasta {}", month(*date)).into(),
        GetsFixesUntil { what, date } if date.is_past() => {
            format!("{what} recibió correcciones hasta {}.", month(*date)).into()
        }
        GetsFixesUntil { what, date } => format!("{what} recibe correcciones hasta {}.", month(*date)).into(),
        SizesAsOf { sizes, checked } => format!(
            "Los tamaños son descargas comprimidas para linux/amd64, del {sizes} o posteriores. Lo demás que se dice de \
             las imágenes se comprobó hasta el {checked}."
        )
        .into(),
        CheckedBy { date } => format!("Lo que se dice de las imágenes se comprobó hasta el {date}.").into(),
        NoLibc => "sin biblioteca de C".into(),
        NoShell => "sin shell".into(),

        PortHeading => "¿Dónde escucha tu app y qué lee?".into(),
        PortLead => {
            "Un puerto dentro del contenedor, otro fuera, y variables para todo lo que cambia de un sitio a otro.".into()
        }
        MapBrowser => "tu navegador".into(),
        MapThisMachine => "esta máquina".into(),
        MapContainer => "contenedor".into(),
        MapProcess => "proceso".into(),
        MapWay { outside, inside, everywhere, only_here } => {
            let listens =
                if *everywhere { "escucha en todas las direcciones" } else { "tiene que escuchar en 0.0.0.0" };
            let who = if *only_here { " Solo entra esta máquina." } else { " También entran otros de tu red." };
            format!(
                "Tu navegador llama al puerto {outside} de esta máquina. Docker lo pasa al puerto {inside} dentro del \
                 contenedor, donde tu proceso {listens}.{who}"
            )
            .into()
        }
        MapUnpublished { inside } => format!(
            "No se publica nada: solo otros contenedores llegan al puerto {inside}, por el nombre de la app."
        )
        .into(),
        MapOtherPort { inside, start } => format!(
            "Las peticiones llegan al puerto {inside} del contenedor y tu proceso escucha en el {start}. Nadie recibe \
             respuesta hasta que los dos sean el mismo."
        )
        .into(),
        MapSilent => "Esta app no atiende peticiones, así que no necesita puerto. Si las atiende, escribe su puerto, \
                      o una ruta en «Comprobación de salud»."
            .into(),
        MapDeaf { address, local } => {
            let is = if *local { "es el propio contenedor" } else { "no es de nadie" };
            format!(
                "Tu proceso escucha en {address}, que dentro de un contenedor {is}. Nadie de fuera recibe respuesta \
                 hasta que escuche en 0.0.0.0."
            )
            .into()
        }
        Holds => "Contiene".into(),
        HoldsText => "un texto".into(),
        HoldsSecret => "un secreto".into(),
        HoldsAddress { of } => format!("dirección de {of}").into(),
        SecretWhat => "Se da donde se ejecuta.".into(),
        AddressWhat => "La pone Slipway.".into(),
        WhenRun => "al ejecutar".into(),
        WhenBuild => "al construir".into(),
        AddVariable => "Añadir una variable".into(),
        VariablesEmpty => "Todavía no hay variables. Muchas apps no necesitan ninguna para empezar.".into(),
        VariableNamed { name } => format!("Variable {name}").into(),
        MoveUp { name } => format!("Subir {name}").into(),
        MoveDown { name } => format!("Bajar {name}").into(),
        OfferedByServices => "Tus servicios añaden estas por su cuenta:".into(),
        PasteEnv => "Pegar un archivo .env".into(),
        PasteEnvHow => {
            "Cada línea se convierte en una variable. Lo que parece un secreto se marca como tal, y su valor se deja fuera."
                .into()
        }
        TakeOver { variables: 0 } => "Añadirlas".into(),
        TakeOver { variables: 1 } => "Añadir 1 variable".into(),
        TakeOver { variables } => format!("Añadir {variables} variables").into(),
        Taken { variables, secrets: 0 } => format!("Añadidas: {variables}.").into(),
        Taken { variables, secrets } => {
            format!("Añadidas: {variables}. Marcadas como secretos, sin su valor: {secrets}.").into()
        }
        FaultBadName { line, name } => {
            format!("Línea {line}: `{name}` no es nombre de variable. Se deja fuera.").into()
        }
        FaultNoValue { line, name } => format!("Línea {line}: `{name}` no tiene valor. Se deja fuera.").into(),
        FaultUnclosedQuote { line, name } => {
            format!("Línea {line}: la comilla de `{name}` no se cierra. Se toma tal cual.").into()
        }
        FaultTextAfterQuote { line, name } => {
            format!("Línea {line}: lo que sigue a la comilla final de `{name}` se deja fuera.").into()
        }
        FaultReference { line, name, variable } => format!(
            "Línea {line}: `{name}` se refiere a `{variable}`. Compose pondría su valor; aquí se quedan las letras."
        )
        .into(),
        FaultLoneDollar { line, name } => {
            format!("Línea {line}: en `{name}` hay un `$` suelto. Compose lo rechaza; aquí se queda.").into()
        }

        ServicesHeading => "¿Con qué habla tu app?".into(),
        ServicesLead => {
            "Un servicio se ejecuta en un contenedor junto a tu app, o ya está en otro sitio. Su dirección llega \
             a tu app en una variable."
                .into()
        }
        ServicesEmpty => "Todavía no hay servicios. Añade uno aquí abajo, o sigue sin ninguno.".into(),
        AddService => "Añadir un servicio".into(),
        InContainer => "En un contenedor".into(),
        Elsewhere => "En otro sitio".into(),
        RunsElsewhere => "en otro sitio".into(),
        ExternalAddress => "Su dirección la das donde se ejecuta la app. Tiene esta forma:".into(),

        TargetHeading => "¿Dónde debe ejecutarse?".into(),
        TargetLead => {
            "Cada destino añade lo que lee y una guía con tus propios valores. Elige varios para comparar.".into()
        }

        Compare => "Qué cambia entre dos destinos".into(),
        CompareFrom => "De".into(),
        CompareTo => "A".into(),
        OnlyFor { platform } => format!("solo para {platform}").into(),
        NamesTheTarget => "es distinto, porque nombra el destino".into(),
        NoDifference => "Sus archivos son iguales.".into(),

        GuideHeading { platform } => format!("{platform}, paso a paso").into(),
        Progress { done, of } => format!("{done} de {of} hechos").into(),
        Shell => "Tu terminal".into(),
        CopyCommand { first } => format!("Copiar {first}").into(),
        Print => "Imprimir esta guía".into(),
        Help => "Ayuda".into(),
        TakeFiles => "Llévate los archivos".into(),
        BackToGuide => "Volver a la guía".into(),
        TakeFilesHow => "La guía los espera en la carpeta de tu proyecto.".into(),
        FailedTitle => "¿Ha fallado?".into(),
        FailedHow => "Pega el error. Se busca aquí mismo, sin enviarlo a nadie.".into(),
        NothingFound => {
            "Aquí no se conoce nada parecido. Vuelve a leer su primera línea: a menudo nombra la causa.".into()
        }

        AllFiles => "Todos los archivos".into(),
        Lines { first, last } if first == last => format!("Línea {first}.").into(),
        Lines { first, last } => format!("Líneas {first} a {last}.").into(),
        LinesByKey => {
            "Con las flechas vas de línea en línea; Intro lleva a la pregunta que hay detrás de una línea.".into()
        }
        PointAtALine => "Señala una línea, o recórrelas con las flechas, para leer por qué está ahí.".into(),
        TapALine => "Toca una línea para leer por qué está ahí.".into(),
        NoNote => "Forma parte de las líneas que la rodean.".into(),
        CommentsNone => "Ninguno".into(),
        CommentsShort => "Breves".into(),
        CommentsTeach => "Didácticos".into(),
        Notes => "Notas".into(),
        Copy => "Copiar".into(),
        DownloadOne => "Descargar".into(),
        DownloadZip => "Descargar .zip".into(),

        TakeMore => "Otras maneras".into(),
        TakeFolder => "A una carpeta".into(),
        TakeFolderWhat => {
            "Elige la carpeta de tu proyecto. Lo que ya está y es distinto solo se sustituye si tú lo dices. Las \
             contraseñas y los secretos de un `.env` anterior se quedan."
                .into()
        }
        TakeFolderNot => {
            "Este navegador no puede escribir en una carpeta. Chrome y Edge en un ordenador sí. El bloque de abajo \
             sirve en todas partes."
                .into()
        }
        TakeChoose => "Elegir una carpeta".into(),
        TakeDiffer { count: 1 } => "Un archivo ya está y es distinto:".into(),
        TakeDiffer { count } => format!("{count} archivos ya están y son distintos:").into(),
        TakeReplace => "Sustituirlos".into(),
        TakeLeave => "Dejarlos y escribir los demás".into(),
        TakeBlock => "Por la terminal".into(),
        TakeBlockWhat => {
            "Un solo bloque que escribe todos los archivos: pégalo en la carpeta de tu proyecto. Lo que sea distinto \
             se guarda con otro nombre, `Dockerfile.before-1`; un `.env` anterior se queda como está."
                .into()
        }
        TakeCopyFor { shell } => format!("Copiar para {shell}").into(),
        Saved { count: 0 } => "No se ha escrito nada.".into(),
        Saved { count: 1 } => "Un archivo escrito.".into(),
        Saved { count } => format!("{count} archivos escritos.").into(),
        NotSaved => "El navegador no ha podido escribir ahí. No se ha perdido nada de lo que había.".into(),

        Share => "Compartir".into(),
        ShareTitle => "Compartir este proyecto".into(),
        ShareLink => "Enlace".into(),
        ShareLinkWhat => {
            "Tus respuestas van en el propio enlace y no están en ningún servidor. De lo que está marcado como \
             secreto va solo el nombre, nunca el valor. La barra de direcciones muestra el mismo enlace."
                .into()
        }
        ShareSecret { names } => {
            format!("Su valor va en el enlace, aunque parece un secreto: {names}. Márcalo antes como tal.").into()
        }
        TheLink => "el enlace".into(),
        ShareCode => "Para un aula: apunta con el móvil".into(),
        ShareCodeName => "Código QR del enlace".into(),
        ShareCodeTooLong => {
            "El enlace es demasiado largo para una imagen que un móvil lea bien. Comparte el archivo de receta.".into()
        }
        ShareRecipe => "Receta".into(),
        ShareRecipeWhat => {
            "Las mismas respuestas como archivo para tu repositorio. La línea de comandos lo lee: `slipway generate \
             --recipe slipway.yaml --out .`"
                .into()
        }
        DownloadNamed { name } => format!("Descargar {name}").into(),
        Close => "Cerrar".into(),

        MendUse { text } => format!("Usar {text}").into(),
        MendSecret => "Marcarla como secreto".into(),
        MendLeaveOut => "Dejarlo vacío".into(),

        Copied { what } => format!("Copiado: {what}").into(),
        NotCopied => "El navegador no permite copiar aquí. Selecciona el texto y cópialo a mano.".into(),
        Downloaded { what } => format!("Descargado: {what}").into(),
        Undone => "Deshecho.".into(),
        Redone => "Rehecho.".into(),
        DownloadedWithoutDot { saved } => {
            format!("Descargado: {saved}. Devuélvele el punto: .{saved}, o llévate el .zip").into()
        }
        StartedAnew => "Has empezado de nuevo. Con Deshacer vuelve el último proyecto.".into(),
        Opened => "Abierto. Con Deshacer vuelve el último proyecto.".into(),
        LinkOpened => "Este proyecto ha venido con el enlace. Con Deshacer vuelve el tuyo.".into(),
        LastIsBack => "Tu último proyecto ha vuelto. El nombre Slipway, arriba, lleva adonde se empieza de nuevo.".into(),
        LinkOpenedFirst => "Este proyecto ha venido con el enlace.".into(),
        LinkDamaged(faults) => left_out("Abierto, salvo", faults).into(),
        LinkUnreadable => "El enlace de la dirección no se ha podido leer. Pídelo otra vez.".into(),
        KeptDamaged(faults) => left_out("Tu último proyecto ha vuelto, salvo", faults).into(),
        NewerReady => "Hay una versión nueva de Slipway. Tus respuestas se conservan.".into(),
        NewerLoad => "Cargarla".into(),
        NewerLater => "Más tarde".into(),
        RestComing => "Los archivos y las guías están en camino.".into(),
        RestMissing => {
            "No se ha podido cargar la parte de la página que escribe archivos y guías. Tus respuestas están a salvo.".into()
        }
        TryAgain => "Reintentar".into(),
        Broken => "Algo se ha roto en Slipway".into(),
        BrokenWhat => {
            "Es un error nuestro, no tuyo. Tus respuestas siguen guardadas en este navegador, sin los valores de los \
             secretos."
                .into()
        }
        BrokenAgain => "Volver a cargar la página con tus respuestas".into(),
        BrokenKeep => "Descargar tus respuestas como enlace".into(),
        OpenedNothing => "La receta no se ha abierto, porque mientras tanto has seguido. Elígela otra vez.".into(),
        NothingToOpen => {
            "No se ha podido leer nada. Un enlace lleva `#`; una receta empieza por `slipway: 1`.".into()
        }
    }
}

fn left_out(what: &str, faults: &Faults) -> String {
    let first = faults.first(Language::Spanish);
    match faults.count {
        1 => format!("{what} una cosa. {first}"),
        count => format!("{what} {count} cosas. La primera: {first}"),
    }
}

fn month(date: Date) -> String {
    let months = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
    let month = months.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{month} {}", date.year)
}

//! Rótulos, en español.

use slipway_macros::block;

use crate::text::Label;

#[block]
pub fn say(label: Label) -> &'static str {
    use Label::*;
    match label {
        HowToDeploy => "Cómo desplegar",
        FollowFromTop => {
            "Sigue los pasos de arriba abajo, en la carpeta del proyecto. Cada uno dice por qué está, cómo \
             comprobarlo, qué puede fallar y cómo deshacerlo. Una guía está terminada cuando la app funciona (en un \
             registro, cuando la imagen está); lo que sigue es para más adelante, y «otro camino» sustituye a pasos \
             anteriores."
        }
        WhatThisIs => "Qué es esto",
        App => "App",
        Worker => "Worker",
        WorkerOf => "worker de",
        Folder => "Carpeta",
        MadeWith => "Hecha con",
        PortInside => "Puerto dentro",
        OnThisMachine => "En esta máquina",
        NotPublished => "no publicado",
        Service => "Servicio",
        Kind => "Tipo",
        Where => "Dónde",
        BesideTheApps => "junto a las apps",
        SeeGuide => "lo dice la guía",
        Elsewhere => "en otro sitio",
        Variable => "Variable",
        WhereItGoes => "Adónde va",

        InBash => "En bash (Linux, macOS, WSL)",
        OnLinux => "En Linux",
        InPowerShell => "En PowerShell (Windows)",
        WhatYouWillSee => "Lo que verás",
        Check => "Comprobación",
        IfItFails => "Si falla",
        Undo => "Deshacer",
        DoneInStep => "Igual que el paso",
    }
}

//! Why a line of a web server's configuration is there, in Spanish.

use slipway_macros::block;

use crate::text::note::ServerNote;
use crate::text::{Words, words};

#[block]
pub fn say(note: &ServerNote) -> Words {
    use ServerNote::*;
    match note {
        Foreground => words(
            "Se queda en primer plano: el contenedor vive lo que vive este proceso.",
            "En segundo plano, nginx dejaría su lugar y el contenedor terminaría al instante.",
        ),
        ProcessFile => words(
            "Se escribe donde puede escribir cualquier usuario.",
            "El lugar habitual es de root y nginx no arrancaría.",
        ),
        ErrorLog => words(
            "Los errores van a los logs del contenedor.",
            "Un archivo dentro desaparecería con el contenedor.",
        ),
        Events => words("Cuántas conexiones mantiene abiertas un proceso.", "nginx exige este bloque."),
        Http => words("Todo lo relativo a HTTP.", ""),
        Types => words(
            "El nombre del archivo decide qué se le dice de él al navegador.",
            "Sin esto, una hoja de estilos se enviaría como datos sin más y se ignoraría.",
        ),
        Charset => words(
            "Los textos son UTF-8.",
            "Sin esto, los acentos pueden salir mal en páginas que no lo digan ellas mismas.",
        ),
        Temporary => words(
            "Carpetas para peticiones grandes, donde puede escribir cualquier usuario.",
            "nginx las crea todas al arrancar, también las que un sitio estático no usa nunca.",
        ),
        Sendfile => words("El núcleo envía los archivos por sí mismo.", "Evita copiarlos por la memoria de nginx."),
        Version => words("No dice su versión.", "No hay por qué ayudar a quien busca agujeros."),
        Redirects => words(
            "Las redirecciones nombran solo la ruta.",
            "Detrás de una plataforma, nginx no conoce el nombre ni el puerto públicos y enviaría a los visitantes a los suyos.",
        ),
        Site => words("El sitio.", ""),
        CacheHeader => words(
            "Cada respuesta dice cuánto tiempo se puede guardar.",
            "Todas las cabeceras están en un solo lugar: una puesta más adentro anularía estas.",
        ),
        Options => words("Opciones de Caddy en su conjunto.", ""),
        NoAdministration => words(
            "Sin puerta para cambiar ajustes en marcha.",
            "Una configuración nueva es una imagen nueva. La puerta escucharía en el puerto 2019.",
        ),
        NoCertificates => words(
            "Sin certificados propios.",
            "La plataforma, o un proxy delante, habla HTTPS con los visitantes; aquí solo llega HTTP.",
        ),
        AccessLog => words("Cada petición es una línea en los logs del contenedor.", ""),
        Compression => words("Los textos viajan comprimidos.", "Las imágenes y las fuentes ya lo están."),
        Listen { port } => words(
            format!("Escucha en el puerto que da la plataforma, o en el {port}, en todas las direcciones."),
            "Un puerto fijo no respondería a nadie donde la plataforma espera otro.",
        ),
        Root => words("Dónde están los archivos del sitio.", ""),
        Caching { hashed: Some(folder) } => words(
            format!("El navegador guarda `{folder}` un año y vuelve a preguntar por lo demás."),
            "Ahí los nombres cambian con el contenido, así que uno viejo nunca es erróneo. Por las páginas hay que preguntar, o los visitantes no verían tu próxima versión.",
        ),
        Caching { hashed: None } => words(
            "El navegador pregunta si un archivo ha cambiado antes de volver a usarlo.",
            "Si no ha cambiado, la respuesta es un breve «sin cambios». Sin esto se podrían ver archivos viejos tras una publicación.",
        ),
        SecurityHeaders => words(
            "El navegador se fía del tipo declarado y a otros sitios solo les da tu nombre.",
            "Sin lo primero, un texto subido por alguien podría ejecutarse como script.",
        ),
        SinglePage => words(
            "Las direcciones desconocidas reciben `index.html`: la app del navegador las conoce.",
            "Sin esto, recargar `/perfil` daría «no encontrado».",
        ),
        Pages => words(
            "Una dirección es un archivo, un archivo con `.html` o una carpeta con `index.html`.",
            "Así, `/acerca` encuentra `acerca.html`.",
        ),
        MissingAsset => words(
            "Si aquí falta un archivo, falta.",
            "Si recibiera `index.html`, el navegador leería una página como script y fallaría de forma desconcertante.",
        ),
        Hidden => words(
            "Los archivos que empiezan por un punto no son asunto de nadie.",
            "`/.well-known/` es público por convenio: ahí se acreditan certificados y apps.",
        ),
        NotFound => words("Tu propia página para lo que no existe, si hay un `404.html`.", ""),
    }
}

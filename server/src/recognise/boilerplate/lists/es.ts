import type { PageWords } from "./language.ts";

export const es: PageWords = {
  home: "inicio; página de inicio; portada; usted está aquí; está aquí",
  navigation: `
    inicio; portada; noticias; política; economía; sociedad; mundo; deportes; cultura; internacional; nacional; opinión
    buscar; búsqueda; menú; iniciar sesión; registrarse; suscribirse; suscríbete; contacto; contáctenos; aviso legal
    mapa del sitio; quiénes somos; archivo; vídeos; fotos; imprimir; siguiente; anterior; volver; volver arriba
    ir al contenido; todas las noticias; en vivo; publicidad; prensa; sala de prensa; comunicados; ver más; leer más
  `,
  cookie: "cookies; política de cookies",
  consent: "aceptar; aceptar todo; aceptar todas; rechazar; configurar; política de privacidad; acepto",
  related: `
    lea también; lee también; leer también; ver también; te puede interesar; le puede interesar; noticias relacionadas
    artículos relacionados; relacionados; lo más leído; más leídas; más noticias; últimas noticias; etiquetas; temas
  `,
  share: "compartir; compartir en; comparte; síguenos; síguenos en; enviar por correo; tamaño de letra",
  hotPhotos: "galería; galería de fotos; en imágenes; álbum de fotos; fotogalería",
  credits: `
    foto; fotografía; crédito; fuente; autor; autora; redacción; todos los derechos reservados; publicado; publicado el
    actualizado; editor; traducción
  `,
  byline: "por; publicado por; escrito por; con información de",
  counter: "vistas; visitas; comentarios; comentario; minutos de lectura; min de lectura; lecturas",
  clock: "a las; el; horas; h; publicado el; publicado; actualizado; actualizado el; fecha; hora; hace",
  closing:
    "todos los derechos reservados; prohibida su reproducción; este artículo; con información de; contacto de prensa",
  invitation: "suscríbete; suscríbase; regístrate; únete; deja un comentario; deje un comentario; recibe; síguenos",
  interlude: "publicidad; continúa leyendo; en vivo; cargando; escuchar; última hora",
  source:
    "efe; afp; europa press; prensa latina; télam; notimex; ansa; el país; el mundo; telesur; redacción; agencias",
  picture: "foto; foto de archivo; imagen de archivo; imagen ilustrativa; archivo; captura de pantalla",
};

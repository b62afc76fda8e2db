# El chat web y las páginas de los documentos: botones, nombres y notas alrededor de la conversación.
# Estos mensajes no llevan variables: la página los dice sin el servidor.

## La página

web-title = Puente – mensajes con su escuela
web-tagline = Asistente escolar
web-skip = Ir directo a escribir un mensaje
# Para navegadores sin JavaScript.
web-noscript =
    Este chat necesita JavaScript y su navegador lo tiene desactivado. También puede comunicarse sin
    él: llame a la oficina de la escuela o pase por ahí. El personal le ayudará con gusto.

## La conversación

# Solo lo leen en voz alta los lectores de pantalla: el nombre de la lista de mensajes.
web-conversation = Conversación con Puente
# Solo lo leen en voz alta los lectores de pantalla, antes de un mensaje de la familia.
web-you-said = Usted dijo:
# Solo lo leen en voz alta los lectores de pantalla, antes de un mensaje del asistente.
web-puente-said = Puente:
web-typing = Puente está escribiendo…
web-message = Su mensaje
web-placeholder = Escriba un mensaje
web-send = Enviar
# Antes del nombre de otro documento que también responde la pregunta.
web-see-also = Vea también:
web-open-document = Leerlo en el documento

## Cuando algo no funciona

web-offline = En este momento no hay conexión. Seguimos intentando; usted no tiene que hacer nada.
web-not-sent = Este mensaje no se envió.
web-send-again = Enviar otra vez
web-too-long = Este mensaje es demasiado largo. Por favor, acórtelo o envíelo en dos o más mensajes.
web-too-fast = Llegaron muchos mensajes a la vez y este no se envió. Por favor, espere un momento.

## El menú

web-menu = Menú
web-close = Cerrar
web-language = Idioma
web-more = Más opciones
web-change-school = Cambiar de escuela
web-privacy = Lo que Puente sabe de mí
web-delete = Borrar este chat de este dispositivo
web-delete-note =
    ¿Comparte este dispositivo, o es una computadora de la escuela? Entonces la siguiente persona puede
    leer aquí este chat. Bórrelo cuando termine.
    Si la escuela tiene que guardarlo por una razón legal, allí se queda de todos modos.
web-delete-now = Sí, borrar el chat

## Las páginas de los documentos

web-policy-back = Volver al chat
web-policy-sections = En este documento
web-policy-language = Leer este documento en
# Encima de un documento traducido que ninguna persona ha revisado todavía.
web-policy-machine =
    Esta traducción la hizo una máquina y ninguna persona la ha revisado todavía. Está aquí para
    ayudarle a leer. Lo que vale son las palabras originales; las encuentra debajo de cada frase.
# Abre las palabras propias del documento, en inglés, debajo de una frase traducida.
web-policy-original = Palabras originales (en inglés)
web-policy-adopted = Adoptado
web-policy-renumbered = Renumerado
web-policy-revised = Revisado
web-policy-updated = Actualizado
web-missing-title = No encontramos esta página
web-missing-text =
    Puede ser que el enlace ya no sirva o que la dirección tenga un error. No se ha perdido nada
    suyo. Haga su pregunta en el chat y Puente buscará la respuesta.

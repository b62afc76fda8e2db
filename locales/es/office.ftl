# Las páginas de la oficina para el personal: reuniones, voluntariado, pedidos, preguntas sin respuesta, idiomas.

## Formularios

office-missing = Por favor, complete esto.
office-too-long = Esto tiene { $count } caracteres. Caben { $longest } como máximo.
office-no-day = Ese día no existe en el calendario.
office-no-time = Por favor, escriba una hora, por ejemplo 15:20.
office-no-number = Por favor, escriba un número de { $least } a { $most }.
office-no-choice = Por favor, elija entre lo que se muestra aquí.
office-end-first = El final tiene que ser después del comienzo.
office-both-times = Por favor, ponga las dos horas, o ninguna si es todo el día.
office-day-over = Eso ya pasó. Por favor, elija un día que venga.
office-clash = Una familia o un docente tiene otra cosa a esa hora.
office-twice = Esta familia ya tiene una reunión sobre este niño o niña con esta persona.
office-done = Listo
office-back = Volver
office-school = Escuela
office-day = Día
office-from-time = Desde
office-until-time = Hasta
office-day-of = { $day }
office-times = De { $start } a { $end }
office-done-event = El evento está publicado. Las familias lo ven en el chat.

## Reuniones

office-menu-conferences = Reuniones
office-menu-conferences-about = Qué tan llenos están los días, quién viene y a qué hora, y los horarios que las familias pueden reservar.
office-own-only = Aquí ve sus propias reuniones.
office-days-caption = Días con horarios, de hoy en adelante
office-free-slots = Libres
office-booked-slots = Reservados
office-closed-slots = Cerrados
office-no-days = No hay horarios para reservar de hoy en adelante.
office-to-days = Todos los días
office-day-title = Reuniones del { $day }
office-to-day = Volver al { $day }
office-change-day = Cerrar horarios o mover el día
office-counts = Libres: { $free }. Reservados: { $booked }. Cerrados: { $closed }.
office-no-slots = No hay horarios este día.
office-how =
    { $way ->
        [phone] Por teléfono, llama la escuela.
        [video] Por video.
       *[in_person] { $room ->
            [none] En persona.
           *[other] En persona, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Intérprete de { $interpreter }: falta confirmar.
           *[yes] {" "}Intérprete de { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}Viene 1 persona más.
        [many] {" "}Vienen { $companions } de personas más.
       *[other] {" "}Vienen { $companions } personas más.
    }
office-way =
    { $way ->
        [phone] Por teléfono
        [video] Por video
       *[in_person] En persona
    }
office-booking-short =
    { $day }, { $time }: { $staff } sobre { $child }{ $held ->
        [yes] {" "}(una familia está eligiendo en este momento)
       *[no] {""}
    }

## Publicar horarios

office-publish = Publicar horarios
office-publish-text = Las familias pueden reservar estos horarios en el chat. Los días sin clases se saltan. Lo que ya existe se queda como está.
office-first-day = Primer día
office-last-day = Último día
office-length = Minutos de cada reunión
office-pause = Minutos entre dos reuniones
office-pause-hint = Con más de 10, no se puede reservar intérprete.
office-ways = Cómo se pueden reunir
office-room = Salón
office-room-hint = El mismo para todas las personas que elija abajo. Puede quedar vacío.
office-teachers = Para quién
office-teachers-hint = Si no marca a nadie, es para todas estas personas.
office-no-teachers = Todavía no hay docentes. Por favor, pida que primero se importe la lista de la escuela.
office-opens = Primer día para reservar
office-opens-hint = Vacío: desde ahora.
office-closes = Último día para reservar
office-closes-hint = Vacío: hasta que empiece la reunión.
office-closes-first = Esto es antes del primer día para reservar.
office-window =
    { $fault ->
        [order] El último día es antes del primero.
        [days] Son demasiados días. Pueden ser { $longest } como máximo.
        [no_school] No hay clases en estos días.
        [over] Eso ya pasó. Por favor, elija días que vengan.
        [hours] En estas horas no cabe ni una reunión.
        [opens] Nadie podría reservar: esto es después de la última reunión.
       *[closes] Ya nadie podría reservar: este día pasó.
    }
office-published =
    { $count ->
        [0] Nada nuevo: estos horarios ya existían.
        [one] Hay 1 horario nuevo para reservar.
        [many] Hay { $count } de horarios nuevos para reservar.
       *[other] Hay { $count } horarios nuevos para reservar.
    }

## Cerrar horarios, mover un día

office-change-title = Cambiar el { $day }
office-nothing-to-come = Ya no hay horarios por venir en este día.
office-block = Cerrar horarios libres
office-block-text = Lo que está libre ya no se puede reservar. Lo reservado se queda.
office-all-day-hint = Vacío: todo el día.
office-unblock = Abrirlos otra vez
office-blocked =
    { $count ->
        [0] No había nada libre, así que no se cerró nada.
        [one] Se cerró 1 horario.
        [many] Se cerraron { $count } de horarios.
       *[other] Se cerraron { $count } horarios.
    }
office-blocked-stay = Estas reuniones se quedan. Puede cancelar cada una:
office-unblocked =
    { $count ->
        [0] No había nada cerrado.
        [one] Se abrió otra vez 1 horario.
        [many] Se abrieron otra vez { $count } de horarios.
       *[other] Se abrieron otra vez { $count } horarios.
    }
office-move-day = Mover el día completo
office-move-text = Todos los horarios pasan a las mismas horas de otro día, con lo que está reservado. Se avisa a las familias.
office-move-to = A qué día
office-move =
    { $fault ->
        [no_school] Ese día no hay clases.
       *[past] Por favor, elija otro día, de mañana en adelante.
    }
office-moved =
    { $count ->
        [one] Se movió 1 horario al { $day }.
        [many] Se movieron { $count } de horarios al { $day }.
       *[other] Se movieron { $count } horarios al { $day }.
    }
office-told =
    { $count ->
        [one] Se avisa a 1 familia en el chat.
        [many] Se avisa a { $count } de familias en el chat.
       *[other] Se avisa a { $count } familias en el chat.
    }
office-call = Por favor, llame a estas familias: ningún chat les llega

## Reservar para una familia

office-book-for = Reservar para una familia
office-book-for-text = Para una familia que no puede escribirle a Puente. Elija primero a la madre, el padre o el tutor.
office-child-teacher = Docente del estudiante
office-all-teachers = Todos los docentes
office-who = Nombre de la persona a cargo o del estudiante
office-who-hint = Una parte del nombre, o el número en la lista de la escuela.
office-guardians-count =
    { $count ->
        [0] No se encontró a nadie.
        [one] 1 persona a cargo
        [many] { $count } de personas a cargo
       *[other] { $count } personas a cargo
    }
office-guardian-of = { $children }
office-more = Más
office-to-guardians = Todas las personas a cargo
office-book-title = Una reunión para { $name }
office-child = Sobre qué estudiante
office-child-of = { $name }, grado { $grade }
office-with = Con quién
office-choose = Por favor, elija
office-interpreter = Intérprete
office-no-interpreter = no hace falta
office-go-on = Seguir
office-show-times = Ver horarios libres
office-free-times = Horarios libres
office-way-label = Cómo se reúnen
office-companions = Cuántas personas más vienen
office-companions-hint = { $count } como máximo.
office-book-it = Reservar
office-no-times = { $name } no tiene ningún horario libre que le sirva a esta familia.
office-time-gone = Este horario ya no está libre. Por favor, elija otro.
office-not-this-way = A esa hora no se pueden reunir de esta forma. Por favor, elija otra.
office-booked = Quedó reservado para { $name }.
office-cancel = Cancelar
office-cancel-title = ¿Cancelar esta reunión?
office-cancel-text = Se le avisa a la familia que la escuela tuvo que cancelar. El horario se ofrece a quien lo espera.
office-cancel-booking = Cancelar la reunión
office-cancelled = La reunión está cancelada.

## Voluntariado

office-menu-volunteers = Voluntariado
office-menu-volunteers-about = Dónde ayudan las familias, quién se anotó y los eventos nuevos.
office-events-count =
    { $count ->
        [one] 1 evento por venir
        [many] { $count } de eventos por venir
       *[other] { $count } eventos por venir
    }
office-signed-up =
    Se anotaron { $count } de { $needed }. { $open ->
        [yes] La inscripción está abierta.
       *[no] La inscripción no está abierta.
    }
office-no-events = No hay eventos por venir.
office-to-events = Todos los eventos
office-event-off = Este evento se suspendió.
office-roster = Quiénes vienen: { $count } de { $needed }
office-roster-text = Son nombres completos. Por favor, no se los muestre a quien no los necesita.
office-roster-file = Descargar la lista (CSV)
office-volunteer = Persona voluntaria
office-nobody-yet = Todavía no se anotó nadie.
office-call-off = Suspender el evento
office-call-off-text = Se avisa a todas las personas que se anotaron o esperan. No se puede deshacer.
office-event-cancelled = Se suspendió «{ $title }».
office-event-new = Evento nuevo
office-event-title = Título ({ $language })
office-event-asks = Qué se pide a quienes ayudan ({ $language })
office-event-asks-hint = Qué hacen, qué traen, por quién preguntan.
office-place = Lugar
office-needed = Cuántas personas hacen falta
office-sign-up-opens = Primer día para anotarse
office-opens-late = Nadie podría anotarse: esto no es antes del evento.
office-event-publish = Publicar el evento

## Pedidos

office-menu-requests = Pedidos
office-menu-requests-about = Lo que las familias pidieron que la oficina arregle.
office-requests-count =
    { $count ->
        [one] 1 pedido espera respuesta.
        [many] { $count } de pedidos esperan respuesta, primero el más antiguo.
       *[other] { $count } pedidos esperan respuesta, primero el más antiguo.
    }
office-no-requests = Ningún pedido espera respuesta.
office-requests-unseen =
    { $count ->
        [one] Hay 1 pedido más que no nombra ninguna escuela, por eso no se muestra a una sola. Lo puede ver quien administra Puente.
        [many] Hay { $count } de pedidos más que no nombran ninguna escuela, por eso no se muestran a una sola. Los puede ver quien administra Puente.
       *[other] Hay { $count } pedidos más que no nombran ninguna escuela, por eso no se muestran a una sola. Los puede ver quien administra Puente.
    }
office-request-kind =
    { $kind ->
        [conference] una reunión
        [interpreter] intérprete o traducción
        [volunteer] ayudar en la escuela
       *[observe] visita a la clase
    }
office-request-title = Pedido { $number }: { $kind }
office-not-known = Una familia que no está en la lista de la escuela
office-no-school-named = Sin escuela
office-language = { $language }
office-writes-in = Escribe en: { $language }
office-to-requests = Todos los pedidos
office-about = Sobre
office-said =
    { $name ->
        [children] Estudiantes
        [child_name] Estudiante, en palabras de la familia
        [whom] Con quién, en palabras de la familia
        [role] Con quién
        [kind] Tipo de reunión
        [title] Evento
        [interpreter] Intérprete de
        [way] Cómo reunirse
        [day] Día
        [time] Hora
        [companions] Personas que vienen también
       *[wish] En palabras de la familia
    }
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] Con el estudiante
        [parent_principal] Con la dirección
       *[parent_teacher] Sin el estudiante
    }
office-staff-role =
    { $role ->
        [teacher] Docente
        [principal] Dirección
        [counselor] Consejería
        [coach] Entrenamiento
        [nurse] Enfermería
        [administrator] Administración
        [superintendent] Superintendencia
       *[office] Oficina
    }
office-no-words = La familia no escribió nada más.
office-answer = Responder
office-answer-words = Sus palabras
office-answer-hint = Llegan al chat de la familia como palabras de la escuela. Nadie las traduce; la familia escribe en: { $language }. { $count } caracteres como máximo.
office-answer-send = Enviar y cerrar
office-close = Cerrar sin palabras
office-close-text = Si se resolvió de otra manera. No se envía nada.
office-request-over = Este pedido está cerrado.
office-done-answered = La respuesta se envió y el pedido está cerrado.
office-done-answered-later = El pedido está cerrado. Son horas de silencio, así que la respuesta se envía por la mañana.
office-done-chat-gone = El pedido está cerrado. La familia borró el chat o bloqueó a Puente, así que nadie lee la respuesta.
office-done-closed = El pedido está cerrado. No se envió nada.

## Preguntas sin respuesta

office-menu-unanswered = Preguntas sin respuesta
office-menu-unanswered-about = Lo que las familias preguntan y ningún documento contesta.
office-unanswered-text = Cuántas veces las familias preguntaron lo que ningún documento contesta. Sus palabras no se guardan.
office-unanswered-how = Cómo las contesta una escuela
office-period = Período
office-last-days = Últimos { $count } días
office-unanswered-caption =
    { $count ->
        [one] 1 pregunta, primero el tema más frecuente
        [many] { $count } de preguntas, primero el tema más frecuente
       *[other] { $count } preguntas, primero el tema más frecuente
    }
office-topic = Tema
office-times-asked = Cuántas veces
office-language-head = Idioma
office-no-topic = Otro tema
office-no-school-chosen = Sin escuela elegida
office-no-gaps = Ninguna pregunta sin respuesta en este período.
office-card-text = Puente solo dice lo que está en un documento. Para contestar un tema, la escuela escribe un documento corto, una ficha, con sus propias frases:
office-card-folder = Una carpeta con la ficha: su título, de quién es, y cada frase por separado.
office-card-questions = Debajo de cada frase, las preguntas que contesta, como las escriben las familias, en cada idioma.
office-card-check = Una revisión dice si todo está bien. Después, el tema se borra de la lista de los que no tienen respuesta.
office-card-more = Quien administra Puente encuentra cada paso en este archivo:

## Idiomas

office-menu-languages = Idiomas
office-menu-languages-about = Lo que Puente tiene en cada idioma y quién lo cuida.
office-languages-text = Para confiar en un texto hay que saber quién lo escribió. Aquí se dice lo que escribió una máquina y todavía no leyó ninguna persona.
office-languages-caption = Todos los idiomas que Puente conoce
office-language-status = Estado
office-status =
    { $status ->
        [reviewed] revisado por una persona
        [machine] escrito por una máquina, sin revisar
       *[draft] todavía no se ofrece
    }
office-share-understood = Entiende
office-share-understood-text = La parte de lo que piden las familias que tiene suficientes frases de ejemplo.
office-share-said = Dice
office-share-said-text = La parte de los mensajes de Puente que está escrita.
office-share-known = Sabe
office-share-known-text = La parte de las frases de los documentos que está traducida y tiene suficientes preguntas.
office-percent = { $share } %
office-lead = Lo cuida
office-nobody = nadie todavía

office-menu-messages = Mensajes
office-menu-messages-about = Cada mensaje como se ve en un teléfono, en cada idioma.
# The name of a file follows.
office-messages-text = Donde habrá nombres, días y números reales hay ejemplos. Cómo cambiar un texto se explica en
office-messages-file = Archivo
# $count (String): at least 4.
office-messages-variants = Mostrar las { $count } variantes
office-text-missing = Falta: la gente lee el texto en inglés
office-text-stale = El texto en inglés cambió después; hay que actualizar la traducción
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] Lo escribió una máquina; todavía no lo ha leído nadie
        [hand] Cambiado a mano y todavía sin registrar
       *[other] Escrito o leído por { $name }
    }

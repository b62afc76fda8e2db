# El informe anual de las páginas del personal y quién miró qué preocupación.

report-menu = Informe
report-menu-about = Los números del año bajo los seis estándares de la colaboración entre familia y escuela, con gráficas y un archivo de todas las tablas.
report-period = Periodo
report-last-months = Los últimos 12 meses
report-school-year = Año escolar { $years }
report-span = Del { $first } al { $last }
report-scope = Puente cuenta lo que pasó por aquí. Lo que se habló en persona, por teléfono o en papel no está en estos números.
report-scope-concerns = Solo se cuentan las preocupaciones que usted puede ver. Otra persona puede obtener otros números.
report-file = Todas las tablas en un archivo (CSV)
report-contents = Los seis estándares
report-table = Los números
report-none = No hay nada que contar en este periodo.
report-legend = Partes de las barras
report-chart-about = Una gráfica de barras. La más larga es «{ $label }» con { $number }. Todos los números están en la tabla que sigue.
report-standard = Estándar
report-figure = Tabla
report-row = Fila
report-column = Columna
report-what = Qué
report-number = Número
report-month = Mes
report-concerns = Preocupaciones

## 1: Dar la bienvenida

report-welcoming = Dar la bienvenida
report-welcoming-unknown = Puente no sabe si las familias se sienten bienvenidas. Solo ellas lo pueden decir.
report-families = Las familias y Puente
report-families-about = Las dos primeras líneas son de hoy; las demás, de este periodo.
report-families-known = Familias en la lista de la escuela
report-families-linked = de ellas, con un chat que la escuela conectó
report-families-volunteers = Familias que se apuntaron para ayudar
report-families-observing = Solicitudes para visitar una clase
report-chats = Chats por idioma
report-chats-about = A día de hoy: los chats con Puente en los que se eligió esta escuela, por el idioma que usa la familia. Los idiomas con menos de 5 chats van juntos.
report-chats-column = Chats
report-language = Idioma
report-language-name = { $language }
report-languages-few = Otros idiomas

## 2: Comunicarse

report-communicating = Comunicarse
report-communicating-unknown = Puente no sabe de las llamadas, cartas y reuniones que se acordaron por otro lado.
report-first = Días de clases hasta la primera respuesta
report-first-about = Desde el día en que se presentó la preocupación hasta que alguien de la escuela la tomó. El siguiente día de clases es el día 1. Los peligros no se cuentan: se atienden de inmediato.
report-solved = Días de clases hasta una solución
report-solved-about = Desde el día en que se presentó la preocupación hasta que la escuela le dijo su solución a la familia. También cuentan los días en que la escuela esperó a la familia. Los peligros no se cuentan.
report-within =
    { $done ->
        [answered] De las que tienen respuesta, la mitad se tomó { $half ->
            [0] el mismo día
            [one] en { $half } día de clases o menos
            [many] en { $half } de días de clases o menos
           *[other] en { $half } días de clases o menos
        } y nueve de cada diez { $most ->
            [0] el mismo día
            [one] en { $most } día de clases o menos
            [many] en { $most } de días de clases o menos
           *[other] en { $most } días de clases o menos
        }.
       *[resolved] De las que tienen solución, la mitad la tuvo { $half ->
            [0] el mismo día
            [one] en { $half } día de clases o menos
            [many] en { $half } de días de clases o menos
           *[other] en { $half } días de clases o menos
        } y nueve de cada diez { $most ->
            [0] el mismo día
            [one] en { $most } día de clases o menos
            [many] en { $most } de días de clases o menos
           *[other] en { $most } días de clases o menos
        }.
    }
report-days-head = Días de clases
report-days =
    { $days ->
        [0] el mismo día
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }
report-days-span = de { $first } a { $last } días
report-days-over =
    { $days ->
        [one] más de { $days } día
        [many] más de { $days } de días
       *[other] más de { $days } días
    }
report-days-pending = todavía no
report-by-language = Preocupaciones por idioma
report-by-language-about = Muestra si se responde igual de rápido a las familias en cada idioma: en cuántos días de clases se tomaron, y se resolvieron, nueve de cada diez preocupaciones. Los peligros no se cuentan. Los idiomas con menos de 5 preocupaciones van juntos, para que no se reconozca a ninguna familia.
report-first-most = Tomadas (días)
report-solved-most = Resueltas (días)
report-talk = Conferencias y preguntas
report-talk-about = Las conferencias reservadas en este periodo y las preguntas que Puente no pudo responder con los documentos.
report-talk-conferences = Conferencias
report-talk-interpreted = de ellas, con intérprete
report-talk-interpreter-requests = Solicitudes de intérprete o de traducción
report-talk-questions = Preguntas que ningún documento responde

## 3: Apoyar el éxito de los estudiantes

report-success = Éxito de los estudiantes
report-success-unknown = Puente no ve calificaciones, asistencia ni exámenes. Tampoco sabe si una familia llegó a su conferencia.
report-conferences = Conferencias por mes
report-conferences-about = Las conferencias reservadas que no se cancelaron, por el mes en que tienen lugar.
report-kind-parent-teacher = Familia y docente
report-kind-parent-student-teacher = Familia, estudiante y docente
report-kind-parent-principal = Familia y dirección
report-arranged = Conferencias que se piden a la oficina
report-arranged-about = Cuando no se pudo reservar una hora, se le pide a la oficina que organice una.
report-arranged-conferences = Solicitudes a la oficina

## 4: Alzar la voz

report-speaking-up = Alzar la voz
report-speaking-up-unknown = Puente no sabe de las preocupaciones que nadie le contó, ni cómo le fue después a un niño o una niña.
report-levels = Preocupaciones por mes y nivel
report-levels-about = Por el mes en que se presentó la preocupación y el nivel en que está ahora o en que terminó.
report-level-staff = Personal más cercano
report-level-principal = Dirección
report-level-administrator = Administración
report-level-superintendent = Superintendencia
report-level-contact = Otro contacto
report-level-equity = Contacto de equidad
report-level-safety = Seguridad
report-topics = De qué tratan las preocupaciones
report-topics-about = Lo que la familia eligió primero. La discriminación y el peligro siguen su propio camino, fuera de los niveles.
report-topic = Tema
report-topic-child = Un niño o una niña
report-topic-staff = El personal
report-topic-policy = Política o distrito
report-topic-discrimination = Discriminación
report-topic-danger = Peligro
report-lateness = Respuestas a tiempo
report-lateness-about = Una preocupación cuenta como atrasada si se tomó o se respondió tarde al menos una vez, según los días de clases que da la cadena. Los peligros no se cuentan.
report-in-time = A tiempo
report-late = Atrasada
report-late-share =
    { $number ->
        [one] { $late } de { $number } preocupación se atrasó al menos una vez: { $percent } %.
        [many] { $late } de { $number } de preocupaciones se atrasaron al menos una vez: { $percent } %.
       *[other] { $late } de { $number } preocupaciones se atrasaron al menos una vez: { $percent } %.
    }
report-outcome = Qué pasó con ellas
report-outcome-about = Cómo están hoy las preocupaciones de este periodo. La última línea vuelve a contar algunas de las líneas de arriba.
report-outcome-school = Esperan a la escuela
report-outcome-asked = Esperan la respuesta de la familia a una pregunta
report-outcome-resolved = Resueltas; la familia no ha dicho todavía si está conforme
report-outcome-settled = Arregladas
report-outcome-withdrawn = Retiradas
report-outcome-reopened = Abiertas de nuevo al menos una vez
report-ratings = Cómo les fue, según las familias
report-ratings-about = Lo que las familias contestaron cuando se les preguntó cómo manejó la escuela su preocupación. Nadie tiene que contestar.
report-rating = Respuesta

## 5: Compartir el poder

report-sharing-power = Compartir el poder
report-sharing-power-unknown = Puente no sabe de comités, consejos ni votaciones, ni si se cambió alguna política.
report-policy = Preocupaciones sobre las políticas
report-policy-about = Preocupaciones sobre una política o sobre el distrito, que son una manera de que las familias participen en las decisiones.
report-policy-raised = Presentadas
report-policy-settled = de ellas, arregladas

## 6: Colaborar con la comunidad

report-community = Comunidad
report-community-unknown = Puente no sabe de socios, servicios y eventos que se organizan por otro lado.
report-events = Eventos con voluntarios
report-events-about = Los eventos de este periodo que no se cancelaron. No se sabe si llegaron todas las personas.
report-events-number = Eventos
report-events-places = Lugares para voluntarios
report-events-taken = de ellos, ocupados

## Quién miró qué preocupación

report-looks-menu = Quién miró
report-looks-menu-about = Quién abrió una preocupación o se la llevó en un archivo, y cuándo.
report-looks-about = Nadie puede cambiar este registro. Usted lo ve para las preocupaciones que puede ver.
report-looks-about-numbers = Su función no ve las preocupaciones. Por eso usted ve cuántas veces alguien miró una, y no cuál.
report-looks-none = Nadie ha mirado una preocupación todavía.
report-looks-caption = Lo último primero
report-looks-numbers-caption = Quien más miró, primero
report-looks-when = Cuándo
report-looks-who = Quién
report-looks-did = Qué
report-looks-concern = Preocupación
report-looks-opened = Abierta
report-looks-exported = Llevada en un archivo

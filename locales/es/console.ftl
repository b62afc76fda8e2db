# Las páginas del personal sobre las quejas.

## Cómo se llama una queja

console-topic-of =
    { $kind ->
        [danger] Peligro
        [discrimination] Trato desigual
       *[concern]
            { $topic ->
                [staff] Sobre alguien del personal
                [policy] Sobre reglas o decisiones
               *[child] Sobre un alumno o una alumna
            }
    }
console-status-of =
    { $status ->
        [open] Nadie se ocupa todavía
        [acknowledged] Alguien se ocupa
        [asked] Se preguntó a la familia
        [resolved] Resuelta, la familia aún puede contestar
        [settled] Cerrada
       *[withdrawn] Retirada por la familia
    }
console-level =
    { $level ->
        [staff] Personal más cercano al asunto
        [principal] Dirección de la escuela
        [administrator] Administración del distrito
        [superintendent] Superintendencia
        [equity] Contacto de equidad
        [safety] Todas las personas que pueden ayudar enseguida
       *[contact] Oficina
    }
console-due =
    { $late ->
        [yes] Con retraso desde el { $day }
       *[no] { $day }
    }
console-nobody = Nadie todavía

## La lista

console-menu-concerns = Quejas
console-menu-concerns-about = Lo que espera respuesta, lo que va con retraso y en qué terminó.
console-dangers = Peligro: nadie se hace cargo todavía
console-dangers-text = Un mensaje del chat puede tratar de un peligro. Por favor, ábralo ahora y hágase cargo, para que las demás personas sepan que alguien se ocupa.
console-dangers-caption = Primero, lo que espera desde hace más tiempo
console-reference = Número
console-due-until = Plazo
console-topic = Tema
console-status = Estado
console-where = Nivel
console-holder = Persona
console-raised = Presentada
console-language = Idioma
console-filter = Filtrar y buscar
console-filter-none = Mostrar sin filtros
console-group =
    { $group ->
        [waiting] Esperan a la escuela ({ $count })
        [asked] Se preguntó a la familia ({ $count })
        [resolved] Resueltas ({ $count })
       *[ended] Terminadas ({ $count })
    }
console-group-all = Todas
console-search = Buscar
console-search-hint = El número completo (C-…) o el nombre de quien la tiene. Los nombres de las familias se guardan cifrados y no se pueden buscar.
console-mine = Solo las mías
console-overdue-only = Solo con retraso ({ $count })
console-queue-by-due = Primero, lo que vence antes
console-queue-newest = Primero, las más nuevas
console-queue-none = Aquí no hay quejas para usted.
console-next = Página siguiente

## Una queja

console-to-queue = Todas las quejas
console-facts = Cómo está
console-parent = Familia
console-anonymous = Sin nombre, porque así lo quiso
console-nameless = Sin nombre
console-child = Alumno o alumna
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, grado { $grade }
    }
console-about = Se trata de
console-about-nobody = No se nombró a nadie
console-first-words = Lo que escribió la familia
console-erased = Las palabras y el nombre se borraron, como dicen las reglas. El registro se queda.
console-on-hold = Retención legal: no se borra nada de esto.
console-unsent = Lo que usted había escrito y no se envió
console-steps = Pasos hasta ahora
console-actor =
    { $who ->
        [parent] La familia
        [clock] Puente
       *[account] La escuela
    }
console-words =
    { $name ->
        [happened] Lo que pasó
        [wish] Qué lo arreglaría
        [tried] Lo que se intentó antes
        [added] Lo que agregó
        [answer] Respuesta
        [reply] Mensaje
        [question] Pregunta
        [solution] Lo que se hizo
        [note] Nota
       *[reason] Motivo
    }
console-words-whose =
    { $whose ->
        [parent] la familia, en { $language }
        [told] para la familia, en { $language }
       *[internal] solo para el personal: la familia no lo ve
    }
console-source = La norma en que se basa este paso
console-looks =
    { $count ->
        [one] Quién la ha visto: una vez
        [many] Quién la ha visto: { $count } de veces
       *[other] Quién la ha visto: { $count } veces
    }
console-look =
    { $what ->
        [exported] { $when }: { $who } se la llevó en un archivo
       *[opened] { $when }: { $who }
    }

## Los pasos

console-did-raised =
    { $holder ->
        [none] { $who } la presentó. Está en: { console-level }.
       *[other] { $who } la presentó. La tiene { $holder } ({ console-level }).
    }
console-did-acknowledged = { $who } se ocupa.
console-did-replied = { $who } escribió a la familia.
console-did-asked = { $who } preguntó a la familia. El plazo de la escuela se detiene hasta que haya respuesta.
console-did-answered = { $who } contestó. El plazo de la escuela sigue.
console-did-added = { $who } agregó algo.
console-did-noted = { $who } escribió una nota.
console-did-assigned = { $who } la pasó a { $holder }.
console-did-named =
    { $names ->
        [none] { $who } dijo de quién se trata.
       *[other] { $who } dijo de quién se trata: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who } la pasó al siguiente nivel. Está en: { console-level }.
       *[other] { $who } la pasó al siguiente nivel. La tiene { $holder } ({ console-level }).
    }
console-did-reminded = { $who } avisó: iba con retraso.
console-did-alerted = { $who } avisó otra vez del peligro, y a más personas.
console-did-resolved = { $who } dijo que está resuelta.
console-did-settled =
    { $by ->
        [clock] Cuenta como cerrada: la familia no dijo otra cosa a tiempo.
       *[parent] { $who } dijo que está resuelta y se cierra.
    }
console-did-reopened =
    { $holder ->
        [none] { $who } la abrió de nuevo. Está en: { console-level }.
       *[other] { $who } la abrió de nuevo. La tiene { $holder } ({ console-level }).
    }
console-did-withdrawn = { $who } la retiró.
console-did-rated = { $who } dijo cómo le fue: { $rating } de 5.
console-did-held = { $who } puso una retención legal.
console-did-released = { $who } terminó la retención legal.
console-did-erased = Las palabras y el nombre se borraron.
console-why =
    { $why ->
        [closest] Las quejas se resuelven mejor cerca de donde ocurrieron.
        [district] Es un asunto del distrito.
        [tried] Ya se intentó en los niveles anteriores.
        [last] Ya se intentó en todos los niveles, por eso el último la mira una vez más.
        [conflict] Se trata de alguien de un nivel intermedio, que no puede tenerla ni verla.
        [cannot_face] La familia pidió no empezar con esa persona.
        [not_acknowledged] Nadie se había ocupado a tiempo.
        [discrimination] El trato desigual va directo al contacto de equidad.
        [danger] El peligro va a todas las personas que pueden ayudar.
       *[not_resolved] Antes no se resolvió.
    }

## Lo que se puede hacer

console-acts = Lo que usted puede hacer
console-choose = Por favor, elija
console-send = Enviar
console-acknowledge-text = La familia sabe enseguida que usted la tiene y para cuándo habrá respuesta.
console-reply = Escribir a la familia
console-reply-text = Llega al chat de la familia. La queja sigue abierta.
console-reply-own = Sus propias palabras
console-ask = Preguntar algo a la familia
console-ask-text = El plazo de la escuela se detiene hasta que la familia conteste.
console-ask-own = Su propia pregunta
console-resolve = Decir que está resuelta
console-resolve-text = Se pregunta a la familia si quedó bien, y la familia puede abrirla de nuevo.
console-resolve-own = Lo que se hizo, en sus propias palabras
console-resolve-send = Resuelta
console-prepared = Textos preparados, en el idioma de la familia ({ $language })
console-own-words = Mis propias palabras
console-own-hint = { $count } caracteres como máximo. Si no escribe en el idioma de la familia, sus palabras llegan como están, con el aviso de que no se tradujeron.
console-own-language = Escribo en
console-note = Escribir una nota
console-note-own = Nota
console-note-text = Solo para el personal: la familia no la ve. La puede leer quien puede ver la queja.
console-internal-hint = Solo para el personal: la familia no ve estas palabras.
console-assign = Pasarla a otra persona
console-assign-whom = Quién la recibe
console-assign-text = Esa persona tiene que ocuparse de nuevo. La familia recibe un aviso.
console-assign-send = Pasar
console-assign-none = En este nivel no hay nadie más que pueda tenerla.
console-name = Decir de quién se trata
console-name-whom = Persona
console-name-text = Desde ese momento, esta persona no puede ver la queja. Esto no se puede deshacer.
console-name-send = Guardar
console-escalate = Pasarla al siguiente nivel
console-escalate-text =
    { $holder ->
        [none] Va a: { console-level }.
       *[other] Va a { $holder } ({ console-level }).
    } La familia recibe un aviso.
console-escalate-own = Por qué
console-escalate-send = Pasar al siguiente nivel
console-reopen = Abrirla de nuevo
console-reopen-own = Por qué
console-hold = Poner una retención legal
console-hold-text = Entonces no se borra nada de ella, ni a petición ni con el tiempo.
console-release = Terminar la retención legal
console-release-text = Entonces se borra cuando llegue su tiempo.

console-words-missing = Por favor, escriba algo aquí primero.
console-words-long =
    { $over ->
        [one] Es demasiado largo: { $count } caracteres como máximo. Por favor, quite 1.
        [many] Es demasiado largo: { $count } caracteres como máximo. Por favor, quite { $over }.
       *[other] Es demasiado largo: { $count } caracteres como máximo. Por favor, quite { $over }.
    }
console-words-both = Eligió un texto preparado y también escribió sus propias palabras. Por favor, elija «Mis propias palabras» o vacíe este campo.
console-nobody-chosen = Por favor, elija a una persona.

console-done-acknowledged = Usted se ocupa, y la familia ya lo sabe.
console-done-replied = Su mensaje va en camino a la familia.
console-done-asked = Su pregunta va en camino a la familia.
console-done-noted = La nota está guardada.
console-done-assigned = La queja tiene otra persona a cargo, y se avisó a las dos partes.
console-done-named = Guardado. Esa persona no puede ver la queja.
console-done-escalated = Pasó al siguiente nivel, y la familia ya lo sabe.
console-done-resolved = Se pregunta a la familia si quedó bien.
console-done-reopened = Está abierta de nuevo, y la familia ya lo sabe.
console-done-held = Desde ahora no se borra nada de ella.
console-done-released = La retención legal terminó.

## Las quejas en un archivo

console-export = Llevarlas en un archivo
console-export-text = Todo lo que muestran los filtros de arriba, en todas las páginas. Queda anotado que usted se lo llevó.
console-export-words = Con las palabras de las familias
console-export-words-hint = Solo si las necesita: en un archivo nada las protege. Una celda de Excel guarda 32,767 caracteres; las palabras más largas se cortan ahí, y en CSV van completas.
console-export-csv = Como CSV
console-export-xlsx = Como Excel (XLSX)
console-column-reference = Número
console-column-kind = Clase
console-column-topic = Tema
console-column-school = Escuela o distrito
console-column-level = Nivel
console-column-status = Estado
console-column-raised = Presentada
console-column-first-step = Primer paso
console-column-resolved = Resuelta
console-column-ended = Terminada
console-column-days-to-first-step = Días de clases hasta el primer paso
console-column-days-to-resolution = Días de clases hasta la solución
console-column-overdue = Con retraso
console-column-language = Idioma
console-column-rating = Calificación (de 1 a 5)
console-kind =
    { $kind ->
        [danger] Peligro
        [discrimination] Trato desigual
       *[concern] Queja
    }
console-is =
    { $it ->
        [yes] sí
       *[no] no
    }

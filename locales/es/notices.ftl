## Lo que se avisa a las familias sobre su queja, y al personal sobre lo que le espera.

# En todos: $reference (String) es el número de la queja. $who (String) es el nombre de alguien del personal, "none" si no hay.
# $day (String) es el último día del plazo, escrito en el idioma; "none" si no hay.
# $kind: concern, discrimination o danger.
concern-told-acknowledged = { $kind ->
    [danger] { $who } ha visto su mensaje { $reference } y se está ocupando.
   *[concern] { $who } se está ocupando de su queja { $reference }. Usted recibirá una respuesta a más tardar el { $day }.
}
# $words (String): lo que escribió esa persona.
concern-told-replied =
    { $who } le escribe sobre su queja { $reference }:

    «{ $words }»
concern-told-asked =
    { $who } le pregunta sobre su queja { $reference }:

    «{ $words }»

    Tómese el tiempo que necesite. El plazo de la escuela sigue contando cuando usted haya contestado.
concern-told-assigned = { $who ->
    [none] Otra persona de la escuela recibirá su queja { $reference } y se ocupará de ella a más tardar el { $day }.
   *[other] Ahora { $who } tiene su queja { $reference } y se ocupará de ella a más tardar el { $day }.
}
# $level: staff, principal, administrator, superintendent, contact o equity. $why: not_acknowledged si nadie se ocupó a tiempo,
# conflict si la queja es sobre alguien del nivel intermedio.
concern-told-escalated = { $why ->
    [not_acknowledged] Lo siento: nadie en la escuela se ocupó a tiempo de su queja { $reference }. Por eso ahora pasa más arriba.
   *[other] Su queja { $reference } pasa al siguiente nivel.
} { $who ->
    [none] { $level ->
        [principal] Ahora la tiene la dirección de la escuela.
        [administrator] Ahora la tiene la persona de la administración más cercana al asunto.
        [superintendent] Ahora la tiene la superintendencia.
       *[other] La escuela busca a la persona indicada.
    }
   *[other] { $level ->
        [principal] Ahora la tiene { $who }, de la dirección de la escuela.
        [administrator] Ahora la tiene { $who }, de la administración del distrito.
        [superintendent] Ahora la tiene { $who }, de la superintendencia.
       *[other] Ahora la tiene { $who }.
    }
} Debe empezar a ocuparse a más tardar el { $day }.
concern-told-late = { $who ->
    [none] Lo siento: la respuesta a su queja { $reference } va con retraso. Se lo he recordado a la escuela.
   *[other] Lo siento: la respuesta a su queja { $reference } va con retraso. Se lo he recordado a { $who }.
}
concern-told-resolved = { $words ->
    [none] { $who } dice que su queja { $reference } está resuelta.
   *[other]
    { $who } dice que su queja { $reference } está resuelta:

    «{ $words }»
}

    ¿Para usted quedó resuelto?
concern-told-settled = No he sabido de usted, así que su queja { $reference } queda cerrada. Si no quedó resuelta, puede abrirla de nuevo hasta el { $day }.
concern-told-reopened = { $who ->
    [none] La escuela volvió a abrir su queja { $reference }. Debe empezar a ocuparse a más tardar el { $day }.
   *[other] La escuela volvió a abrir su queja { $reference }. { $who } se ocupará de ella a más tardar el { $day }.
}
concern-told-erased = Lo que usted escribió en su queja { $reference } ya se borró, como dicen las reglas de la escuela. En el registro solo queda que hubo una queja y qué pasos se dieron.
# $language (String): el nombre de un idioma.
concern-own-words = Son las propias palabras de la escuela, en { $language }. Nadie las ha traducido.

## Botones debajo de estos avisos: 60 caracteres como máximo
concern-answer = Contestar
concern-settle = Sí, quedó resuelto
concern-unsettled = No, no quedó resuelto

## Por qué algo no se puede hacer con una queja

concern-unknown = No conozco ninguna queja { $reference } suya. Por favor revise el número.
concern-not-now = Eso ya no se puede hacer con la queja { $reference }. Pregúnteme cómo va.
concern-last-level = Su queja { $reference } ya está en el último nivel. La política no tiene otro después.
concern-too-late = La queja { $reference } se cerró hace demasiado tiempo para abrirla de nuevo. Puede presentar una nueva y mencionar este número.
concern-held = La queja { $reference } no se puede borrar ahora: la escuela tiene que guardarla por una razón legal.
concern-not-ended = La queja { $reference } todavía no ha terminado. Primero puede retirarla, o esperar hasta que se cierre.
concern-not-anonymous = Su escuela solo recibe quejas con nombre. Su nombre lo ven solo las personas que se ocupan de la queja.

## Lo que se avisa al personal. Ni palabras ni nombres de la familia: puede leerse en una pantalla bloqueada.

# $topic: child, staff o policy.
staff-told-raised = { $kind ->
    [discrimination] Un reporte de trato desigual, { $reference }, espera a que usted lo atienda. Por favor ocúpese a más tardar el { $day }.
   *[concern] { $topic ->
        [staff] Una queja sobre alguien del personal, { $reference }, espera a que usted la atienda. Por favor ocúpese a más tardar el { $day }.
        [policy] Una queja sobre reglas o decisiones, { $reference }, espera a que usted la atienda. Por favor ocúpese a más tardar el { $day }.
       *[child] Una queja sobre un alumno o una alumna, { $reference }, espera a que usted la atienda. Por favor ocúpese a más tardar el { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] La queja { $reference } no se resolvió más cerca y ahora está en la dirección.
    [administrator] La queja { $reference } no se resolvió en la escuela y ahora está en la administración.
    [superintendent] La queja { $reference } no se ha resuelto y ahora está en la superintendencia.
   *[other] La queja { $reference } no se ha resuelto y ahora la tiene usted.
} Por favor ocúpese a más tardar el { $day }.
staff-told-unassigned = Nadie tiene todavía la queja { $reference }. Por favor désela a la persona indicada. Debe empezar a atenderse a más tardar el { $day }.
staff-told-passed-on = Usted ya no tiene la queja { $reference }. Pasó al siguiente nivel.
staff-told-reopened = La queja { $reference } no quedó resuelta y está abierta de nuevo. Por favor ocúpese a más tardar el { $day }.
staff-told-answered = La familia le contestó en { $reference }. Su respuesta debe darse a más tardar el { $day }.
staff-told-added = { $kind ->
    [danger] URGENTE. Hay otro mensaje sobre { $reference }, que puede tratar de un peligro. Por favor ábralo ahora.
   *[concern] La familia agregó algo a { $reference }.
}
staff-told-withdrawn = La familia retiró { $reference }.
staff-told-settled = { $reference } quedó resuelta.
staff-told-late = { $reference } va con retraso: el plazo era el { $day }.
staff-told-danger = URGENTE. Un mensaje del chat puede tratar de un peligro ({ $reference }). Por favor ábralo ahora y hágase cargo. Este aviso se repite, y llega a más personas, hasta que alguien se haga cargo.
staff-told-taken = Alguien ya se hizo cargo de { $reference }. Usted no tiene que hacer nada por ahora.
# Un botón: 60 caracteres como máximo.
staff-acknowledge = Me ocupo yo
staff-acknowledged = Gracias. Usted se ocupa de { $reference }, y la familia ya lo sabe. Por favor conteste a más tardar el { $day }.
staff-told-subject = { $kind ->
    [danger] Puente: URGENTE, { $reference }
   *[concern] Puente: queja { $reference }
}

staff-concern-unknown = No existe esa queja, o no es para usted.
staff-concern-changed = Alguien hizo algo aquí después de que usted abrió la página. Por favor revísela primero. Lo que usted había escrito sigue abajo.
staff-concern-not-now = Eso no se puede hacer ahora con esta queja.
staff-concern-cannot-have = Esta persona no puede tener la queja.
staff-concern-about-you = Usted no puede nombrarse aquí. Por favor pase primero la queja a otra persona.

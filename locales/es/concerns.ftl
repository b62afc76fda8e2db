## Quejas y preocupaciones: presentar una, seguirla, terminarla.

## Antes de la primera pregunta

concern-notice =
    Siento que algo no esté bien. Aquí puede contárselo a la escuela, y yo le escribo en cada paso.

    Quién lo lee: quien lo recibe en la escuela y las personas que están por encima. Nunca la persona de quien se trata.

    Usted decide. También puede hablar directamente con la persona o con la oficina, y no pierde nada.

    Cada paso queda registrado. Nadie vigila esto de día y de noche: en peligro, llame al { $call }.
concern-notice-report =
    Siento que haya pasado esto. A nadie se le debe tratar peor por ser quien es. Aquí lo puede reportar.

    Quién lo lee: la persona encargada de la igualdad de trato. Nunca la persona de quien se trata. No tiene que hablar antes con nadie.

    Usted decide. También puede ir directamente a la oficina, y no pierde nada.

    Cada paso queda registrado. Nadie vigila esto de día y de noche: en peligro, llame al { $call }.
concern-notice-again = ¿Seguimos con su queja?
concern-go-on = Seguir
concern-help-with-words = Ayúdeme con palabras para un primer mensaje
concern-meeting-instead = Mejor una cita con esa persona
concern-stop = Dejarlo, no enviar nada

## Las preguntas

concern-other-matter = No, se trata de otra cosa
concern-report-it = Sí, reportarlo como trato desigual
concern-unequal = ¿Puedo preguntar: se trató peor a alguien por ser quien es, o hubo acoso? Entonces va de inmediato a la persona encargada de la igualdad de trato, y usted no tiene que hablar antes con nadie.
concern-which-topic = ¿De qué se trata?
concern-topic =
    { $topic ->
        [child] De mi hijo o hija, o de algo que le pasó
        [staff] De alguien que trabaja en la escuela
       *[policy] De reglas, decisiones o cómo se hacen las cosas
    }
concern-which-child = ¿De cuál de sus hijos se trata?
concern-no-child = De ninguno, o de todos
concern-which-school = ¿De qué escuela se trata?
concern-about-whom = ¿De quién se trata? Puede elegir o escribir el nombre. Esa persona no lo verá.
concern-member =
    { $role ->
        [teacher] { $name } (clase)
        [principal] { $name } (dirección)
        [counselor] { $name } (consejería)
        [coach] { $name } (deportes)
        [nurse] { $name } (enfermería)
        [office] { $name } (oficina)
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] El director o la directora
        [coach] Un entrenador o una entrenadora
       *[teacher] Un maestro o una maestra
    }
concern-somebody-else = Otra persona
concern-nobody = Se trata de otra cosa
concern-do-not-know = No sé
concern-which-person = ¿Quién es? Escriba por favor el nombre, o qué hace en la escuela.
concern-same-name = Hay más de una persona con ese nombre: { $names }. Por seguridad, ninguna de ellas lo verá.
concern-tried = ¿Ya habló con alguien de la escuela sobre esto? Si habló con varias personas, elija la última.
concern-not-yet = Todavía no
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] Sí, con la persona de quien se trata
           *[other] Sí, con { $who }
        }
        [principal] Sí, con la dirección de la escuela
        [administrator] Sí, con la administración del distrito
       *[staff] Sí, con el maestro, la maestra u otro personal
    }
concern-cannot =
    { $topic ->
        [child] No puedo hablar con el maestro, la maestra u otro personal
       *[staff] { $who ->
            [none] No puedo hablar con esa persona sobre esto
           *[other] No puedo hablar con { $who } sobre esto
        }
    }
concern-cannot-noted = Está bien. No tiene que hacerlo. Lo recibe otra persona.
concern-came-of-it = ¿Cuándo fue, y en qué quedó? Escríbalo por favor con sus propias palabras.
concern-skip = Saltar esto
concern-closest = ¿Quién en la escuela está más cerca del asunto? Puede elegir o escribir el nombre.
concern-school-finds-out = No sé. Que lo averigüe la escuela
concern-happened = ¿Qué pasó, y cuándo? Escríbalo por favor con sus propias palabras, tan largo como quiera. Puede escribir en su idioma.
concern-told-so-far = Usted escribió: «{ $words }»
concern-happened-more = ¿Lo tomo tal como está? O escriba por favor qué pasó, y cuándo, con sus propias palabras.
concern-take-as-told = Tomarlo tal como está
concern-wish = ¿Qué haría falta para que usted lo dé por resuelto? Escríbalo por favor con sus propias palabras.
concern-talk-first = Antes de enviarla: a veces es más rápido hablar con la persona. ¿Qué prefiere? Después todavía puede enviar la queja.
concern-send-it = Seguir y enviar la queja
concern-name = ¿Cómo puede llamarle la escuela? Escriba por favor su nombre.
concern-name-linked = ¿Quiere que la escuela vea su nombre?
concern-with-name = Sí, con mi nombre
concern-without-name = Sin mi nombre
concern-anonymous-means = Sin nombre, no se guarda ningún nombre y el personal no ve quién es usted. Este chat sí se recuerda, para que las respuestas le lleguen aquí.

## Palabras para un primer mensaje

concern-words-for-you = Aquí tiene unas palabras que puede copiar y cambiar:
concern-words =
    { $who ->
        [none] Buenos días:
       *[other] Buenos días, { $who }:
    }

    { $child ->
        [none] Quisiera hablar con usted sobre algo que me preocupa.
       *[other] Quisiera hablar con usted sobre algo que me preocupa de { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] Me gustaría saber cómo lo ve usted.
       *[other] Nos ayudaría esto: { $wish }
    }

    ¿Cuándo podríamos hablar? Gracias por su tiempo.

## Antes de enviarla

concern-review = Revise por favor si está bien. Todavía no se ha enviado nada.
concern-review-facts =
    Escuela: { $school }
    { $kind ->
        [discrimination] Asunto: trato desigual o acoso
       *[concern] { $topic ->
            [child] Asunto: mi hijo o hija
            [staff] Asunto: alguien que trabaja en la escuela
           *[policy] Asunto: reglas o decisiones
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}Sobre: un maestro o una maestra
            [principal] {". "}Sobre: el director o la directora
            [coach] {". "}Sobre: un entrenador o una entrenadora
            [counselor] {". "}Sobre: la consejería
            [nurse] {". "}Sobre: la enfermería
            [office] {". "}Sobre: la oficina
            [administrator] {". "}Sobre: la administración
            [superintendent] {". "}Sobre: la superintendencia
           *[other] {""}
        }
       *[other] {". "}Sobre: { $who }
    }
    { $tried ->
        [none] Habló hasta ahora con: nadie
        [staff] Habló hasta ahora con: el maestro, la maestra u otro personal
        [principal] Habló hasta ahora con: la dirección
       *[administrator] Habló hasta ahora con: la administración
    }
    { $called ->
        [none] De: sin nombre
       *[other] De: { $called }
    }
concern-review-happened = Qué pasó: «{ $words }»
concern-review-wish =
    { $words ->
        [none] Qué haría falta: no lo dijo
       *[other] Qué haría falta: «{ $words }»
    }
concern-send = Sí, enviarla
concern-change =
    { $what ->
        [happened] Cambiar lo que pasó
        [wish] Cambiar lo que haría falta
        [about] Cambiar de quién se trata
        [tried] Cambiar con quién hablé
        [closest] Cambiar quién está más cerca
        [name] Con o sin mi nombre
        [child] Otro hijo u otra hija
       *[topic] Se trata de otra cosa
    }

## Quién la tiene, y por qué

concern-first =
    { $level ->
        [equity] La recibe { concern-holder }
       *[staff] Primero la recibe { concern-holder }
    }. Debe empezar a ocuparse a más tardar el { $day }.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] la dirección de la escuela
            [administrator] la persona de la administración del distrito más cercana al asunto
            [superintendent] la superintendencia
            [equity] la persona encargada de la igualdad de trato
            [contact] la persona indicada, que busca la oficina
           *[staff] la persona más cercana al asunto, que busca la escuela
        }
       *[other] { $level ->
            [principal] { $who }, de la dirección de la escuela
            [administrator] { $who }, de la administración del distrito
            [superintendent] { $who }, de la superintendencia
            [equity] { $who }, a cargo de la igualdad de trato
           *[staff] { $who }
        }
    }
concern-why =
    { $why ->
        [closest] Por qué: la política pide empezar con la persona más cercana al asunto.
        [district] Por qué: se trata de reglas o decisiones, y esas se toman en el distrito.
        [tried] Por qué: usted ya habló con las personas anteriores y no se resolvió.
        [last] Por qué: usted ya habló con todas las demás. En la política no hay un nivel más alto.
        [conflict] Por qué: nadie recibe una queja sobre sí mismo; por eso empieza en el siguiente nivel.
        [cannot_face] Por qué: usted no quiere hablar con la persona más cercana; por eso empieza en el siguiente nivel.
        [discrimination] Por qué: el trato desigual va allí de inmediato, haya hablado usted con quien haya hablado.
        [danger] Por qué: puede tratarse de un peligro.
       *[not_resolved] Por qué: antes no se resolvió.
    }
concern-equity-contact = También puede comunicarse directamente: { $contact }
concern-way-up =
    { $first ->
        [principal] Si ahí no se resuelve, puede pasar a la dirección, después a la administración del distrito y después a la superintendencia.
        [administrator] Si ahí no se resuelve, puede pasar a la administración del distrito y después a la superintendencia.
       *[superintendent] Si ahí no se resuelve, puede pasar a la superintendencia. Es el último nivel.
    }

## Ya se envió

concern-raised = Gracias. Su queja ya se envió. Su número es { $reference }.
concern-raised-follow = Le escribiré aquí en cada paso. Puede preguntarme en cualquier momento cómo va, o agregar algo.

## Cómo va

concern-none = No tengo ninguna queja suya. ¿Quiere contarme una?
concern-yours = Estas son sus quejas:
concern-line =
    { $reference }: { $kind ->
        [danger] su mensaje urgente
        [discrimination] trato desigual
       *[concern] { $topic ->
            [child] sobre su hijo o hija
            [staff] sobre alguien de la escuela
           *[policy] sobre reglas o decisiones
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] Se avisa a la escuela hasta que alguien se haga cargo.
           *[concern] La tiene { concern-holder }. Debe empezar a ocuparse a más tardar el { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] Alguien de la escuela se está ocupando.
               *[other] { $who } se está ocupando.
            }
           *[concern] La tiene { concern-holder }, y ya se está ocupando. Debe contestar a más tardar el { $day }.
        }
        [asked] La escuela le preguntó algo y espera su respuesta.
        [resolved] La escuela dice que está resuelto. ¿Para usted quedó resuelto?
        [settled] { $day ->
            [none] Quedó resuelta.
           *[other] Quedó resuelta. Puede abrirla de nuevo hasta el { $day }.
        }
       *[withdrawn] Usted la retiró.
    }
concern-label =
    { $topic ->
        [child] { $reference }, mi hijo o hija, { $day }
        [staff] { $reference }, personal, { $day }
       *[policy] { $reference }, reglas, { $day }
    }
concern-steps = Lo que se ha hecho hasta ahora:
concern-show-steps = Lo que se ha hecho hasta ahora
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] usted la presentó.
           *[other] usted la presentó. La recibió { $who }.
        }
        [acknowledged] { $who } empezó a ocuparse.
        [replied] { $who } le escribió: «{ $words }»
        [asked] { $who } le preguntó: «{ $words }»
        [answered] usted contestó.
        [added] usted agregó algo.
        [assigned] { $who ->
            [none] pasó a otra persona.
           *[other] pasó a { $who }.
        }
        [escalated] { $level ->
            [principal] pasó a la dirección{ $by ->
                [clock] , porque nadie se había ocupado a tiempo.
                [parent] , como usted pidió.
               *[account] .
            }
            [administrator] pasó a la administración del distrito{ $by ->
                [clock] , porque nadie se había ocupado a tiempo.
                [parent] , como usted pidió.
               *[account] .
            }
            [superintendent] pasó a la superintendencia{ $by ->
                [clock] , porque nadie se había ocupado a tiempo.
                [parent] , como usted pidió.
               *[account] .
            }
           *[other] pasó a otra persona.
        }
        [reminded] iba con retraso, y se le recordó a la escuela.
        [resolved] { $words ->
            [none] { $who } dijo que está resuelta.
           *[other] { $who } dijo que está resuelta: «{ $words }»
        }
        [settled] { $by ->
            [clock] se cerró, porque usted no había escrito.
           *[parent] usted dijo que quedó resuelta.
        }
        [reopened] { $by ->
            [parent] usted la abrió de nuevo.
           *[account] la escuela la abrió de nuevo.
        }
        [withdrawn] usted la retiró.
        [rated] usted dijo cómo le fue.
       *[erased] se borraron sus palabras.
    }
concern-next =
    { $level ->
        [principal] El siguiente nivel sería la dirección de la escuela.
        [administrator] El siguiente nivel sería la administración del distrito.
        [superintendent] El siguiente nivel sería la superintendencia.
       *[other] Después seguiría una persona que indica la oficina.
    }
concern-is-last = Este es el último nivel. La política no tiene otro después.
concern-do =
    { $what ->
        [answer] Contestar la pregunta
        [add] Agregar algo
        [settle] Sí, quedó resuelto
        [unsettled] No, no quedó resuelto
        [reopen] Abrirla de nuevo
        [escalate] No me ayudaron: al siguiente nivel
        [withdraw] Retirarla
       *[rate] Decir cómo me fue
    }
concern-not-possible = Eso no se puede hacer ahora. Así va:
concern-which-one = ¿De qué queja se trata?

## Agregar, seguir, retirar

concern-add-ask = ¿Qué quiere agregar a { $reference }? Escríbalo por favor con sus propias palabras.
concern-answer-ask = La escuela le preguntó: «{ $words }» Escriba por favor su respuesta con sus propias palabras.
concern-added = Gracias. Ya está agregado a { $reference }, y la escuela queda avisada.
concern-sure = ¿Retiro { $reference }? La escuela deja entonces de ocuparse. Lo que se escribió hasta ahora queda en el registro.
concern-kept = Está bien, se queda como está.
concern-yes-withdraw = Sí, retirarla
concern-withdrawn = { $reference } ya está retirada, y la escuela queda avisada. Si vuelve a pasar, puede presentarla otra vez.
concern-next-is =
    { $level ->
        [principal] Pasaría a la dirección de la escuela.
        [administrator] Pasaría a la administración del distrito.
        [superintendent] Pasaría a la superintendencia. Es el último nivel.
       *[other] Pasaría a una persona que indica la oficina.
    }
concern-reason = ¿Qué falta por resolver? Escríbalo por favor con sus propias palabras.
concern-escalated = Ya pasé { $reference } al siguiente nivel.
concern-how = Siento que no haya quedado resuelto. ¿Cómo quiere seguir?
concern-same-again = Abrirla de nuevo con la misma persona
concern-go-higher =
    { $level ->
        [principal] Pasarla a la dirección de la escuela
        [administrator] Pasarla a la administración del distrito
        [superintendent] Pasarla a la superintendencia
       *[other] Pasarla al siguiente nivel
    }
concern-reopened = { $reference } está abierta de nuevo, y la escuela queda avisada.

## El final

concern-settled = Me alegra que { $reference } haya quedado resuelta, y la escuela queda avisada. Puede abrirla de nuevo hasta el { $day }.
concern-rate = ¿Cómo le atendió la escuela?
concern-rating =
    { $rating ->
        [very_badly] Muy mal
        [badly] Mal
        [fairly] Regular
        [well] Bien
       *[very_well] Muy bien
    }
concern-rated = Gracias. Eso le ayuda a la escuela.
concern-not-rated = Está bien. Gracias.

intent-raise-concern = Algo no está bien en la escuela
intent-concern-status = Qué pasó con mi queja
intent-escalate-concern = No me ayudaron y quiero seguir
intent-add-to-concern = Agregar algo a mi queja
intent-withdraw-concern = Retirar mi queja

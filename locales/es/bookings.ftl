## Lo que está reservado, en lista de espera o pedido a la oficina, y lo que se dice de ello.

booking-conference =
    { $kind ->
        [parent_student_teacher] Conferencia con { $staff } y { $child }
       *[parent_teacher] Conferencia con { $staff } sobre { $child }
    }
    El { $day }, de { $start } a { $end }
    { $way ->
        [phone] Por teléfono: la escuela le llama.
        [video] Por video: la escuela le manda el enlace.
       *[in_person] { $room ->
            [none] En la escuela.
           *[other] En la escuela, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Falta confirmar el intérprete ({ $interpreter }).
           *[yes] {" "}Con intérprete ({ $interpreter }).
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}Le acompaña una persona.
        [many] {" "}Le acompañan { $companions } personas.
       *[other] {" "}Le acompañan { $companions } personas.
    }
booking-event =
    { $title }
    El { $day }, de { $start } a { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = Cambiarla
booking-cancel = Cancelarla

booking-done = Ya quedó reservado. Lo puede poner en su propio calendario.
booking-changed = Ya está cambiado. Ahora queda así:
booking-cancelled = Ya está cancelado. El lugar queda libre para otra familia.
booking-cancelled-by-school = Lo siento, la escuela tuvo que cancelar esto. Escríbame si quiere otra hora.
booking-moved-by-school = La escuela lo pasó a otro momento. Si no le conviene, aquí lo puede cambiar o cancelar.

## Por qué algo no se puede reservar

booking-taken = Lo siento, otra persona se adelantó. Ese lugar ya está ocupado.
booking-gone = Eso ya no se ofrece.
booking-too-late = Ya es tarde para reservar eso.
booking-too-early = Eso se puede reservar a partir del { $day }.
booking-too-short = Con intérprete la conferencia dura el doble, y ese tiempo no alcanza.
booking-clash = Usted ya tiene otra cosa reservada a esa hora.
booking-twice = Usted ya tiene una conferencia sobre su hijo o hija con esa persona. Si quiere, la puede cambiar.
booking-limit =
    { $count ->
        [one] Puede tener una conferencia a la vez con esta escuela. La oficina le puede ayudar si necesita más.
        [many] Puede tener { $count } conferencias a la vez con esta escuela. La oficina le puede ayudar si necesita más.
       *[other] Puede tener { $count } conferencias a la vez con esta escuela. La oficina le puede ayudar si necesita más.
    }
booking-not-there = No encuentro esa reserva. Puede ser que se haya cambiado o cancelado.
booking-cut-off =
    { $hours ->
        [one] Desde una hora antes de que empiece, solo la oficina de la escuela la puede cambiar o cancelar. Llame por favor a la oficina.
        [many] Desde { $hours } horas antes de que empiece, solo la oficina de la escuela la puede cambiar o cancelar. Llame por favor a la oficina.
       *[other] Desde { $hours } horas antes de que empiece, solo la oficina de la escuela la puede cambiar o cancelar. Llame por favor a la oficina.
    }

## Mis reservas

bookings-yours = Esto es lo que tiene:
bookings-none = Por ahora no tiene nada reservado.
bookings-none-unknown = En este chat no hay nada reservado. Si la escuela le dio un código, escríbamelo y sabré cuál es su familia.
bookings-which-to-change = ¿Cuál conferencia quiere cambiar?
bookings-which-to-cancel = ¿Qué quiere cancelar?
bookings-what-to-change = ¿Qué quiere cambiar?
bookings-sure-to-cancel = ¿Cancelo esto?
bookings-review-change =
    Quedaría así. ¿Está bien?

    Conferencia con { $staff } sobre { $child }
    El { $day }, { $time }, { $way ->
        [phone] por teléfono
        [video] por video
       *[in_person] en la escuela
    }

bookings-no-other-time = No hay otra hora que le sirva. ¿La dejo como está?
review-what-else = Muy bien. ¿Qué cambio?
review-yes = Sí, está bien
review-yes-change = Sí, cámbiela
review-yes-cancel = Sí, cancele
review-keep = No, déjelo como está
review-cancel = Alto, nada de esto
review-change =
    { $what ->
        [day] Otro día
        [time] Otra hora
        [way] En persona, teléfono o video
        [interpreter] Intérprete
        [companions] Alguien viene conmigo
       *[wish] Otros días u horas
    }

## Días y horas

date-impossible = Ese día no existe en el calendario. ¿Qué día quiere decir?
date-past = El { $day } ya pasó. ¿Qué día le conviene?
date-ambiguous = ¿Quiere decir el { $first } o el { $second }?

## La lista de espera

waitlist-join = Ponerme en la lista de espera
waitlist-joined =
    { $ahead ->
        [0] Está en la lista de espera, en primer lugar. En cuanto haya un lugar libre, le escribo.
        [one] Está en la lista de espera; hay una familia antes. Cuando sea su turno, le escribo.
        [many] Está en la lista de espera; hay { $ahead } familias antes. Cuando sea su turno, le escribo.
       *[other] Está en la lista de espera; hay { $ahead } familias antes. Cuando sea su turno, le escribo.
    }
waitlist-offered = Acaba de quedar libre un lugar. Le escribo con él.
waitlist-offer = Hay un lugar libre para usted. Se lo guardo hasta el { $day }, { $time }. ¿Lo quiere?
waitlist-accept = Sí, lo tomo
waitlist-decline = No, gracias
waitlist-declined = Muy bien. Pasa a la familia que sigue. Usted ya no está en la lista de espera.
waitlist-offer-over = Ese lugar ya no está guardado para usted.
waitlist-offer-ended = Se acabó el tiempo para contestar y el lugar pasó a la familia que sigue. Puede volver a la lista de espera cuando quiera.
waitlist-over = Lo siento, no se desocupó ningún lugar a tiempo. La oficina de la escuela le puede ayudar a encontrar otra manera.
waitlist-twice = Usted ya está en esta lista de espera. Le escribo cuando sea su turno.
waitlist-not-in-line = Usted ya no está en esa lista de espera.
waitlist-left = Usted ya no está en esa lista de espera.
waitlist-leave = Salir de la lista de espera { $number }
waitlist-line =
    { $ahead ->
        [0] Lista de espera para { $staff } ({ $child }): usted es la primera persona
        [one] Lista de espera para { $staff } ({ $child }): hay una familia antes
        [many] Lista de espera para { $staff } ({ $child }): hay { $ahead } familias antes
       *[other] Lista de espera para { $staff } ({ $child }): hay { $ahead } familias antes
    }
waitlist-line-event =
    { $ahead ->
        [0] Lista de espera para { $title }: usted es la primera persona
        [one] Lista de espera para { $title }: hay una familia antes
        [many] Lista de espera para { $title }: hay { $ahead } familias antes
       *[other] Lista de espera para { $title }: hay { $ahead } familias antes
    }

## Pedidos a la oficina

request-done =
    Pasé esto a { $school ->
        [none] la oficina de la escuela
       *[other] la oficina de { $school }
    } con el número { $number }. La respuesta llegará a este chat. Nadie vigila este chat todo el tiempo; si es urgente, llame por favor a la oficina.
request-line =
    Pedido { $number } a la oficina: { $kind ->
        [conference] una conferencia
        [interpreter] un intérprete o una traducción
        [volunteer] ayudar en la escuela
       *[observe] una visita a la clase
    }. Todavía no hay respuesta.
request-withdraw = Retirar el pedido { $number }
request-withdrawn = El pedido { $number } está retirado.
request-not-open = El pedido { $number } ya no está abierto.
request-answered =
    La oficina de la escuela contesta su pedido { $number }. Estas son sus propias palabras:

    { $words }

## Recordatorios

reminder = Un recordatorio de lo que tiene reservado:
reminders-stop = Recordatorios: sí o no

## Para la oficina

slots-day-taken = Un maestro ya tiene otras horas el { $day }, así que el día no se puede pasar a esa fecha.

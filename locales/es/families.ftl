families-menu = Familias
families-menu-about = Entregar lo que se guarda de una familia, o borrarlo cuando ella lo pide.
families-text = Elija a la madre, el padre o el tutor. Cada quien tiene su propia página: lo que se guarda de una persona nunca se muestra a otra. Que usted miró queda en el registro.
families-all = Todas las familias
families-kept = Lo que se guarda
families-bookings = Reuniones y voluntariado que ya pasaron
families-coming = Reuniones y voluntariado por venir
families-waiting = Lugares en listas de espera
families-requests = Pedidos a la oficina
families-concerns-over = Quejas terminadas
families-concerns-active = Quejas abiertas
families-concerns-held = Quejas en retención legal
families-messages = Mensajes en los chats
families-seen = Las quejas que usted no puede ver no se cuentan, no se entregan y no se borran aquí.
families-export = Entregar
families-export-text = Un archivo (JSON) para la familia: sin lo que el personal se escribió entre sí y sin lo que se dijo en los chats. En el chat mismo la familia recibe todo si le pregunta a Puente qué sabe.
families-export-do = Descargar el archivo
families-erase = Borrar
families-erase-text = Solo si la madre, el padre o el tutor lo pide, y usted sabe quién lo pide. Se borra lo que ya pasó, los lugares en listas de espera, todos los pedidos, las palabras de las quejas terminadas y los mensajes; los chats se desconectan. Lo que está por venir y las quejas abiertas se quedan. No se puede deshacer.
families-erase-do = Borrarlo
families-hold = Retención legal
families-hold-text = Mientras dure, no se borra nada de esta familia, ni a petición ni con el tiempo.
families-hold-do = Poner una retención legal
families-lift-do = Terminar la retención legal
families-held = Retención legal: no se borra nada de esta familia.
families-elsewhere = A esta familia también la conoce otra escuela, que no es la suya. Lo puede hacer quien responde por las dos, por ejemplo el distrito.
families-why = Motivo
families-choose = Elija uno
families-no-reason = Elija un motivo. Queda en el registro.
families-done-erased = Ya se borró.
families-done-held = La familia está en retención legal.
families-done-lifted = La retención legal terminó.
families-erase-reason =
    { $reason ->
        [asked_in_person] lo pidió en persona
        [asked_in_writing] lo pidió por escrito
       *[left_school] dejó la escuela
    }
families-hold-reason =
    { $reason ->
        [court] juicio
        [inquiry] investigación de una autoridad
        [records_request] solicitud de documentos
       *[other] otra razón legal
    }
families-number = Familia { $number }

deletions-menu = Registro de borrados
deletions-menu-about = Cuánto se borró, cuándo y por qué.
deletions-text = Sin nombres. Lo que se borró por su antigüedad era anterior al día de la última columna.
deletions-deleted = Borrado
deletions-count = Cuántos
deletions-because = Por qué
deletions-until = Anterior a
deletions-of-none = de ninguna escuela
deletions-none = Todavía no se ha borrado nada.
deletions-what =
    { $what ->
        [message] Mensajes de Puente
        [chat] Chats
        [booking] Reuniones y voluntariado
        [waiting] Lugares en listas de espera
        [request] Pedidos a la oficina
        [concern] Palabras de quejas
        [discrimination] Palabras de avisos de trato desigual
        [danger] Palabras de avisos de peligro
        [child] Niños que ya no están en la lista de la escuela
        [family] Padres y tutores que ya no están en la lista
        [inbound] Números de mensajes recibidos
        [session] Sesiones terminadas del personal
        [attempt] Contraseñas equivocadas
       *[code] Códigos de un solo uso del personal
    }
deletions-why =
    { $why ->
        [age] se guardó el tiempo debido
       *[request] a petición
    }

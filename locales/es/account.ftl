## Los ajustes de cada familia.

welcome = Hola, soy Puente. Respondo preguntas sobre su escuela en su idioma, y siempre le muestro dónde está escrita la respuesta.
welcome-limits = Soy un programa de computadora. Nadie está vigilando este chat. Si hay peligro, llame al 911.
school-ask = ¿Cuál es su escuela o su distrito? Así le puedo mostrar primero sus propias reglas.
school-none = Otra, o no lo sé bien
school-chosen = Gracias. Voy a buscar primero en lo que { $organization } tiene por escrito. ¿Qué le gustaría saber?
school-none-chosen = Muy bien. Cada vez le diré de qué escuela o distrito viene la respuesta. ¿Qué le gustaría saber?
language-ask = ¿En qué idioma quiere que le escriba?
language-changed = De ahora en adelante le escribo en español.
language-not-shipped = Lo siento, todavía no hablo su idioma. Por favor, elija uno de estos, o pida un intérprete en la oficina de la escuela.
privacy-notice =
    Lo que guardo: su idioma, su escuela si eligió una, y lo que estamos haciendo en este momento en el chat. Guardo mis propias respuestas para que le lleguen; «Borrar este chat» en el menú del chat de la página web las borra. No guardo sus preguntas ni su teléfono. Solo se cuenta cuántas veces no se pudo responder sobre un tema, sin sus palabras.

    Lo que reserva aquí y lo que pide a la oficina se guarda para la escuela: con quién, cuándo, cómo, si hay intérprete, cuántas personas le acompañan y las palabras que escribe para la oficina. Lo ven la oficina y ese maestro o esa maestra; nunca otra familia, ni siquiera el otro padre o la otra madre de su hijo o hija.

    Una queja que usted presenta se guarda cifrada, con sus pasos en un registro. Solo la leen las personas de la escuela que se ocupan de ella, nunca la persona de quien se trata. Un mensaje que suena a peligro se pasa a la escuela.

    El resto de este chat no lo lee nadie en la escuela. Escriba /start para olvidar su escuela y empezar de nuevo.
privacy-family = La escuela conectó este chat con su familia. Por su lista sé el nombre de usted y, de { $children }, el nombre, el grado y los maestros.
privacy-unlink = Desconectar este chat de mi familia
privacy-unlinked = Este chat ya no está conectado con su familia. Lo que está reservado sigue reservado; la oficina le puede ayudar con eso. Con un código nuevo de la oficina se conecta otra vez.
privacy-kept =
    En este momento guardo de usted:
    • reuniones y voluntariado: { $bookings }
    • lugares en listas de espera: { $waiting }
    • pedidos a la oficina: { $requests }
    • quejas: { $concerns }
    • mensajes que le escribí: { $messages }
privacy-export = Darme todo en un archivo
privacy-exported = Este archivo tiene todo lo que guardo de usted, también lo que le escribió a la escuela. Guárdelo donde nadie más pueda leerlo.
privacy-file = Todo lo que Puente guarda de mí
privacy-erase = Borrar mis datos
privacy-erase-ask =
    Esto lo puedo borrar ahora. No se puede deshacer.
    • reuniones y voluntariado que ya pasaron: { $bookings }
    • lugares en listas de espera: { $waiting }
    • pedidos a la oficina, también los que no tienen respuesta: { $requests }
    • quejas que ya terminaron, con todo lo que se escribió en ellas y su nombre: { $concerns }
    • mensajes que le escribí: { $messages }

    Sus chats conmigo también olvidan su escuela y su familia.
privacy-stays-coming = Las reuniones y el voluntariado que todavía no han sido se quedan: { $count }. Si no los quiere, cancélelos primero.
privacy-stays-active = Las quejas de las que la escuela todavía se ocupa se quedan: { $count }. Si también quiere borrarlas, retírelas primero.
privacy-stays-on-hold = Las quejas que la escuela tiene que guardar por una razón legal se quedan: { $count }.
privacy-stays-listed = Su nombre y lo que sé de sus hijos vienen de la lista de la escuela. Eso se queda ahí mientras la escuela lo tenga; la oficina lo puede corregir.
privacy-stays-log = En los registros queda que algo se hizo y cuándo, sin sus palabras y sin su nombre.
privacy-erase-sure = Borrarlo
privacy-erased = Ya se borró. Este chat ya no está conectado con nadie. Cuando me necesite otra vez, escríbame. Con un código de la oficina vuelvo a conocer a su familia.
privacy-held = En este momento la escuela tiene que guardar todo lo de su familia por una razón legal, así que no puedo borrar nada. La oficina de la escuela le puede decir más. Sí puede recibir todo en un archivo.
privacy-held-chat = En este momento la escuela tiene que guardar todo lo de su familia por una razón legal, así que este chat sigue conectado con su familia. La oficina de la escuela le puede decir más.
privacy-staff = Este chat está conectado con { $name }, que trabaja en la escuela. Aquí aviso qué quejas esperan, con su número y sin las palabras de ninguna familia.
privacy-unlink-staff = No avisarme más aquí como personal
privacy-staff-unlinked = En este chat ya no doy avisos para el personal. Con un código nuevo de su página en la consola se conecta otra vez.
cancelled = Muy bien, lo dejamos. ¿Qué le gustaría saber?
nothing-to-cancel = Ahora no hay nada que cancelar. ¿Qué le gustaría saber?
nothing-to-go-back-to = Ahora no hay un paso anterior. ¿Qué le gustaría saber?
notifications-none = Solo mando recordatorios a las familias que la escuela conectó con este chat. Si la escuela le dio un código, escríbamelo.
notifications-on = Le recuerdo lo que tiene reservado, un día y dos horas antes.
notifications-off = Por ahora no le mando recordatorios.
notifications-stopped = Ya no le mandaré recordatorios. Si la escuela cambia o cancela algo suyo, de todos modos le escribo.
notifications-switch =
    { $wanted ->
        [no] No mandarme recordatorios
       *[yes] Volver a recordarme
    }

family-i-have-a-code = Tengo un código de la escuela
family-write-code = Escriba por favor el código como está en el papel de la escuela, por ejemplo ABCD2-EFGH3.
family-code-unknown = No conozco ese código, o ya se usó. Revise por favor si está bien escrito. La oficina de la escuela le puede dar uno nuevo; el personal hace el suyo en su propia página.
family-linked = Gracias, ahora sé cuál es su familia: { $children }. Ya puede reservar conferencias aquí.
family-linked-alone = Gracias, ahora sé cuál es su familia. La escuela todavía no anotó a ningún hijo o hija suya; la oficina lo puede hacer.
family-not-linked = Para eso, la escuela tiene que conocer este chat. Escríbame por favor el código que le dio la escuela, o pida uno en la oficina.
staff-linked = Gracias, { $name }. De ahora en adelante le aviso aquí qué quejas esperan que usted las atienda. Todo lo demás en este chat funciona como para las familias.
feedback-later = Gracias por decírmelo. Todavía no puedo guardar su opinión sobre Puente, pero la oficina de la escuela la puede hacer llegar.
compact-signing-later = Todavía no se puede firmar el pacto aquí. Más adelante será posible. Por ahora, puede hacerlo en la escuela.

intent-change-language = Cambiar el idioma
intent-change-school = Cambiar la escuela
intent-privacy = Lo que Puente sabe de mí
intent-notifications = Mensajes y recordatorios
intent-cancel = Dejar esto
intent-back = Un paso atrás
intent-start-over = Empezar de nuevo
intent-give-feedback = Decir qué pienso de Puente
intent-acknowledge-compact = Firmar el pacto

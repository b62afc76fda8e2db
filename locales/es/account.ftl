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
    Lo que guardo: su idioma, su escuela si eligió una, y lo que estamos haciendo en este momento en el chat. Guardo mis propias respuestas para que le lleguen; «Borrar este chat» en el menú del chat de la página web las borra. No guardo sus preguntas, su nombre ni su teléfono. Solo se cuenta cuántas veces no se pudo responder sobre un tema, sin sus palabras.

    Nadie en la escuela lee este chat. Escriba /start para olvidar su escuela y empezar de nuevo.
cancelled = Muy bien, lo dejamos. ¿Qué le gustaría saber?
nothing-to-cancel = Ahora no hay nada que cancelar. ¿Qué le gustaría saber?
nothing-to-go-back-to = Ahora no hay un paso anterior. ¿Qué le gustaría saber?
notifications-none = No mando recordatorios ni noticias. Solo le escribo cuando usted me escribe.
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

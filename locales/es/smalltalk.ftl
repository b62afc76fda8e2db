## Cortesías, y qué es Puente.

greeting = ¡Hola! ¿En qué le puedo ayudar? Puede preguntarme sobre la escuela con sus propias palabras.
thanks = De nada. Aquí estoy si necesita algo más.
goodbye = ¡Hasta luego! Escríbame cuando quiera.
nothing-asked = Muy bien. No estaba esperando una respuesta. ¿Qué le gustaría saber?
help =
    Yo puedo:
    • responder preguntas sobre lo que su escuela y su distrito tienen por escrito: el pacto entre la escuela y los padres, el trabajo con las familias, las conferencias, con quién hablar si algo le preocupa. Siempre le muestro dónde está escrito.
    • hacer, cambiar y cancelar citas con los maestros y la dirección, con intérprete si lo quiere.
    • anotarle para ayudar en la escuela o pedir una visita a la clase.
    • pasar una queja a la escuela y mantenerle al tanto hasta que quede resuelta.
    • decirle a quién preguntar cuando no lo sé.

    Solo escriba su pregunta. También puede escribir /language, /school, /person, /cancel, /back o /start.
i-am-a-program = Soy Puente, un programa de computadora. No soy una persona. Todo lo que digo está escrito, y cualquier persona lo puede revisar. Si prefiere hablar con una persona, la oficina de la escuela le puede atender.
not-about-school = Lo siento, solo puedo ayudar con preguntas sobre la escuela y las familias. ¿Qué le gustaría saber de su escuela?
not-understood = Disculpe, no entendí eso. Por favor, escríbamelo con palabras.
ask-back = Quiero entenderle bien. ¿Es una de estas cosas? También puede escribirlo de otra manera.
button-expired = Ese botón es de antes y ya no funciona. Por favor, escriba lo que necesita.
unreadable = Gracias. Por ahora solo puedo leer texto. No puedo abrir fotos, stickers, archivos, ubicaciones ni mensajes de voz. Por favor, escríbame con sus propias palabras.
empty-message = Su mensaje llegó vacío. Por favor, escriba su pregunta con sus propias palabras.
too-long = Lo siento, ese mensaje es demasiado largo para mí. Por favor, mande su pregunta en pocas frases.
edited-noted = Vi que cambió su mensaje. Esta es mi respuesta al nuevo.
form-set-aside = Dejemos esa pregunta por ahora.

intent-greet = Saludar
intent-thanks = Dar las gracias
intent-goodbye = Despedirse
intent-affirm = Sí
intent-deny = No
intent-help = Lo que Puente puede hacer
intent-bot-challenge = Quién o qué es Puente
intent-out-of-scope = Otra cosa, no de la escuela

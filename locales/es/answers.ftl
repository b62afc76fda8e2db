## Respuestas de los documentos, y la respuesta honesta cuando no hay ninguna.

answer-found = Esto es lo que está escrito sobre eso:
answer-unsure = No sé bien cuál de estas cosas quiere saber. Esto es lo que está escrito; toque la que le sirva:
answer-unknown = Eso no lo sé. Ninguno de los documentos que tengo lo responde.
answer-choice = { $text } ({ $organization })
citation-source = { $organization }: { $title }, «{ $heading }» ({ $years })
citation-other = Esto es de { $organization }. En su escuela puede ser diferente.
citation-unknown = Esto es de { $organization }. Si esa no es su escuela o su distrito, allí puede ser diferente.
citation-original = Las palabras originales (en inglés)
child-progress = Yo no puedo ver calificaciones, asistencia ni nada más sobre su hijo o hija. El maestro o la maestra le puede decir cómo va.

intent-ask-policy = Una pregunta sobre cómo se hacen las cosas en la escuela
intent-child-progress = Cómo va mi hijo o hija

## Conferencias con los maestros y la dirección.

conferences-book-later = Todavía no puedo hacerle una cita. Más adelante podrá hacerla aquí. Por ahora, la oficina de la escuela, el maestro o la maestra la pueden programar con usted.
conferences-bookings-later = Todavía no puedo ver las citas. Más adelante podrá consultarlas aquí. Por ahora, la oficina de la escuela le puede decir cuándo es la suya.
conferences-change-later = Todavía no puedo cambiar una cita. Más adelante podrá hacerlo aquí. Por ahora, avise por favor a la oficina de la escuela, al maestro o a la maestra.
conferences-cancel-later = Todavía no puedo cancelar una cita. Más adelante podrá hacerlo aquí. Por ahora, avise por favor a la oficina de la escuela, al maestro o a la maestra.
conferences-interpreter-later = Todavía no puedo conseguirle un intérprete ni una traducción. Más adelante podrá pedirlos aquí. Por ahora, pregunte por favor en la oficina de la escuela. Su hijo o hija no tiene que interpretar.

intent-book-conference = Hacer una cita
intent-my-bookings = Ver mis citas
intent-change-booking = Cambiar una cita
intent-cancel-booking = Cancelar una cita
intent-request-interpreter = Pedir un intérprete o una traducción

## Voluntarios y visitas a la clase.

volunteering-sign-up-later = ¡Gracias por querer ayudar! Todavía no le puedo anotar. Más adelante podrá hacerlo aquí. Por ahora, la oficina de la escuela le puede decir dónde hace falta ayuda.
volunteering-observe-later = Todavía no puedo organizar una visita al salón. Más adelante podrá pedirla aquí. Por ahora, pregunte por favor en la oficina de la escuela, al maestro o a la maestra.

intent-volunteer = Ayudar en la escuela
intent-observe-classroom = Visitar la clase de mi hijo o hija

## Preocupaciones y quejas. Todavía no se registra nada, y cada respuesta lo dice.

concerns-raise-later = Siento que algo no esté bien. Todavía no puedo registrar su queja, y nadie en la escuela verá lo que escriba aquí. Más adelante podrá presentarla aquí. Por ahora, hable por favor con la persona más cercana al asunto, muchas veces el maestro o la maestra, o llame a la oficina de la escuela.
concerns-status-later = Todavía no puedo ver las quejas. Más adelante podrá seguirlas aquí. Por ahora, pregunte por favor a la persona a quien se la presentó, o en la oficina de la escuela.
concerns-escalate-later = Siento que no se haya resuelto. Todavía no puedo pasar su queja a otra persona. Más adelante podrá hacerlo aquí. Por ahora, la oficina de la escuela le puede decir cómo hablar con la siguiente persona.
concerns-add-later = Todavía no puedo agregar nada a una queja. Más adelante podrá hacerlo aquí. Por ahora, dígaselo por favor a la persona con quien habló, o a la oficina de la escuela.
concerns-withdraw-later = Todavía no puedo retirar una queja por usted. Más adelante podrá hacerlo aquí. Por ahora, avise por favor a la persona a quien se la presentó.

intent-raise-concern = Algo no está bien en la escuela
intent-concern-status = Qué pasó con mi queja
intent-escalate-concern = No me ayudaron y quiero seguir
intent-add-to-concern = Agregar algo a mi queja
intent-withdraw-concern = Retirar mi queja

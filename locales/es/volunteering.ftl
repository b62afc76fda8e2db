## Voluntarios y visitas a la clase.

volunteering-none-now = ¡Gracias por querer ayudar! Por ahora la escuela no busca voluntarios aquí.
volunteering-which = ¡Gracias por querer ayudar! Aquí hace falta ayuda:
volunteering-event =
    { $title }
    El { $day }, de { $start } a { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] Ya no hay lugares; hay lista de espera.
        [one] Queda un lugar.
        [many] Quedan { $free } lugares.
       *[other] Quedan { $free } lugares.
    }
volunteering-label = { $title }
volunteering-asks = Lo que la escuela le pide: { $words }
volunteering-helpers = También ayudan: { $names }
volunteering-how-shown = ¿Cómo se puede mostrar su nombre a los demás voluntarios? Con su respuesta queda usted en la lista.
volunteering-full = Ya no hay lugares. Con su respuesta queda usted en la lista de espera. ¿Cómo se puede mostrar su nombre a los demás voluntarios?
volunteering-shown =
    { $how ->
        [full] Mi nombre completo
        [hidden] De ninguna manera
       *[short] Nombre y una letra
    }
volunteering-already = Usted ya está en la lista para eso. ¡Gracias por ayudar!
volunteering-called-off = Lo siento, la escuela canceló esto: { $title }, { $day }.
volunteering-thanks = Gracias por su ayuda: { $title }. La escuela se alegra de que haya estado ahí.
volunteering-too-few =
    { $count ->
        [one] Un lugar está o estuvo ocupado, así que no puede haber menos.
        [many] { $count } lugares están o estuvieron ocupados, así que no puede haber menos.
       *[other] { $count } lugares están o estuvieron ocupados, así que no puede haber menos.
    }
volunteering-observe-whose = ¿Qué clase quiere visitar? Escriba por favor el nombre de su hijo o hija y del maestro o la maestra.
volunteering-observe-when = ¿Qué días le convienen para la visita? Escríbalo por favor con sus propias palabras. La oficina, el maestro o la maestra le contestará.

intent-volunteer = Ayudar en la escuela
intent-observe-classroom = Visitar la clase de mi hijo o hija

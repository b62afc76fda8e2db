## Conferencias con los maestros y la dirección.

conferences-which-school = ¿De qué escuela se trata?
conferences-which-child = ¿De quién se trata?
conferences-child = { $name }, grado { $grade }
conferences-all-children = Todos mis hijos, uno tras otro
conferences-by-office = Todavía no sé cuál es su familia; por eso la oficina de la escuela programará la conferencia con usted. Le haré unas preguntas para eso.
conferences-child-name = ¿Cómo se llama su hijo o hija, y con qué maestro o maestra está?
conferences-with-whom = ¿Con quién quiere hablar sobre { $child }?
conferences-staff =
    { $role ->
        [teacher] { $name } (clase)
        [principal] { $name } (dirección)
       *[other] { $name }
    }
conferences-somebody-else = Otra persona: preguntar a la oficina
conferences-another-person = Otra persona de la escuela
conferences-whom = ¿Con quién quiere hablar?
conferences-which-way = ¿Cómo prefiere la conferencia?
conferences-way =
    { $way ->
        [phone] Por teléfono
        [video] Por video
       *[in_person] En persona, en la escuela
    }
interpreter-ask = ¿Quiere un intérprete? No cuesta nada, y su hijo o hija no tiene que interpretar.
interpreter-yes = Sí, para { $language }
interpreter-no = No, gracias
interpreter-which-language = ¿Qué idioma debe hablar el intérprete? Su hijo o hija no tiene que interpretar.
interpreter-in = { $language }
interpreter-for-what = ¿Para qué necesita el intérprete o la traducción? Escriba por favor para qué y cuándo.
conferences-which-day = ¿Qué día le conviene?
conferences-day = { $day }
conferences-later-days = Días más adelante
conferences-day-not-free = Lo siento, el { $day } no hay nada libre. Estos días sí hay horas libres:
conferences-which-time = El { $day }: ¿qué hora le conviene?
conferences-time-not-free = El { $day }: a la hora que dijo no hay nada libre. Estas horas están libres:
conferences-time = De { $start } a { $end }
conferences-later-times = Horas más tarde
conferences-full = Lo siento, { $staff } ya no tiene ninguna hora libre que le sirva. ¿Qué hago?
conferences-ask-office = Pedir a la oficina que la programe
conferences-no-window = En este momento no hay horas para escoger. Puede pedir una conferencia en cualquier momento, y la oficina la programa.
conferences-wish = ¿Qué días y horas le convienen? Escríbalo por favor con sus propias palabras.
conferences-who-comes =
    { $count ->
        [one] Puede traer a una persona. Lo que se diga de su hijo o hija queda entre los presentes; a otro padre o madre de la escuela se le puede pedir que espere afuera. ¿Cuántas personas vienen con usted?
        [many] Puede traer hasta { $count } personas. Lo que se diga de su hijo o hija queda entre los presentes; a otro padre o madre de la escuela se le puede pedir que espere afuera. ¿Cuántas personas vienen con usted?
       *[other] Puede traer hasta { $count } personas. Lo que se diga de su hijo o hija queda entre los presentes; a otro padre o madre de la escuela se le puede pedir que espere afuera. ¿Cuántas personas vienen con usted?
    }
conferences-companions =
    { $count ->
        [0] Nadie más, voy por mi cuenta
        [one] Una persona
        [many] { $count } personas
       *[other] { $count } personas
    }
conferences-review = Revise por favor si está bien. Le guardo la hora por cinco minutos.
conferences-review-request =
    Esto es lo que le paso a la oficina. ¿Está bien?

    Una conferencia sobre { $child }{ $whom ->
        [none] {""}
        [teacher] {" "}con su maestro o maestra
        [principal] {" "}con el director o la directora
        [counselor] {" "}con el consejero o la consejera
        [coach] {" "}con el entrenador o la entrenadora
        [nurse] {" "}con la enfermería
        [administrator] {" "}con la administración
        [superintendent] {" "}con el superintendente o la superintendente
        [office] {" "}con la oficina
       *[other] {" "}con: { $whom }
    }
    Cuándo: { $wish }{ $asked ->
        [yes] {". "}Con intérprete ({ $interpreter }).
       *[no] {""}
    }
conferences-how-to-prepare = Qué llevar
conferences-prepare = Para esto es la conferencia. Lleve lo que quiera decir o preguntar sobre ello:

intent-book-conference = Hacer una cita
intent-my-bookings = Ver mis citas
intent-change-booking = Cambiar una cita
intent-cancel-booking = Cancelar una cita
intent-request-interpreter = Pedir un intérprete o una traducción

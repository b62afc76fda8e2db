## Peligro y discriminación.

safety-emergency =
    Si alguien está en peligro ahora, llame de inmediato al { $call }.

    Si alguien piensa en hacerse daño o quitarse la vida, llame o mande un mensaje de texto al { $crisis }, de día o de noche.

    Soy un programa de computadora. Nadie está vigilando este chat y yo no puedo llamar a nadie por usted. Por favor, avise también directamente a la escuela.
safety-school-alerted = También le pasé su mensaje a { $school } como urgente ({ $reference }). Lo repito hasta que alguien se haga cargo. Por favor, no espere a eso.
safety-nobody-reached = Guardé su mensaje para { $school } como urgente ({ $reference }), pero en este momento no puedo avisar a nadie ahí. Por favor, no espere a la escuela.
safety-no-school = No puedo avisar a ninguna escuela, porque no sé cuál es la suya.
safety-no-emergency = No es una emergencia
safety-go-on = Seguir con lo que estábamos haciendo
safety-calm = Me alegra. Ya le dije a la escuela que no es una emergencia ({ $reference }). De todos modos, alguien lo va a revisar.

intent-emergency = Alguien está en peligro
intent-report-discrimination = Trato desigual o acoso

## Peligro y discriminación.

safety-emergency =
    Si alguien está en peligro ahora, llame de inmediato al { $call }.

    Si alguien piensa en hacerse daño o quitarse la vida, llame o mande un mensaje de texto al { $crisis }, de día o de noche.

    Soy un programa de computadora. Nadie está vigilando este chat y yo no puedo llamar a nadie por usted. Por favor, avise también directamente a la escuela.
safety-discrimination-later = Siento que haya pasado esto. A nadie se le debe tratar peor por ser quien es. Todavía no lo puedo registrar, y nadie en la escuela verá lo que escriba aquí. Por favor, pida hablar con la persona encargada de la igualdad de trato, o con el director o la directora.

intent-emergency = Alguien está en peligro
intent-report-discrimination = Trato desigual o acoso

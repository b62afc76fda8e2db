language-not-shipped = Je suis désolé, je ne parle pas encore votre langue. Choisissez l’une de celles-ci, ou demandez un interprète au bureau de l’école.

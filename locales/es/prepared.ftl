# Textos preparados que el personal envía a una familia sobre una queja, cada uno en el idioma de la familia.

prepared-thanks = Gracias por contárnoslo. Lo estoy revisando y le escribo aquí a más tardar el { $day }.
prepared-meet = ¿Podemos reunirnos para hablar de esto? Por favor, escriba aquí «reservar una conferencia» y elija una hora. En persona, por teléfono o por video, como le quede mejor. Puede haber intérprete.
prepared-time = Necesitamos más tiempo para revisarlo bien. Le escribo aquí otra vez a más tardar el { $day }. Gracias por su paciencia.
prepared-changed = Por lo que usted nos contó, cambiamos algo. Por favor, vea cómo va en los próximos días y escríbame aquí si no mejora.
prepared-apology = Siento mucho lo que pasó. No debió ser así. Gracias por decírnoslo, para que podamos hacerlo mejor.
prepared-referred = Pedí ayuda a una persona de la escuela que sabe más de esto. Una de las dos le escribe aquí a más tardar el { $day }.
prepared-details = Gracias por contárnoslo. Para entenderlo bien: ¿cuándo y dónde pasó, y quién estaba? Por favor, escriba aquí lo que sepa. No tiene que escribir nada que no quiera.
prepared-resolved = Hicimos lo que acordamos con usted. Por favor, díganos si para usted quedó resuelto. Si no, seguimos.

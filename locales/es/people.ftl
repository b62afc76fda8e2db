## A quién puede preguntar una familia.

people-no-person-here = Soy un programa de computadora, y en este chat no contesta ninguna persona.
people-absence = No puedo avisar de una ausencia por usted. Por favor, avise directamente a la escuela.
people-ask-office = La oficina de su escuela le puede ayudar.
people-ask-office-of = La oficina de { $organization } le puede ayudar.
people-office-contact = La oficina de { $organization } le puede ayudar: { $contact }

intent-talk-to-staff = Hablar con una persona
intent-ask-contact = A quién contactar
intent-report-absence = Avisar de una ausencia

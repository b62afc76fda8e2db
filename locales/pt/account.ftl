language-not-shipped = Desculpe, ainda não falo a sua língua. Escolha uma destas, ou peça um intérprete na secretaria da escola.

# Las páginas del personal: iniciar sesión, la propia cuenta, quién puede entrar y el registro de las cuentas.

## Alrededor de cada página

staff-title = Para el personal
staff-skip = Ir directo al contenido
staff-menu = Páginas
staff-menu-home = Inicio
staff-language = Idioma
staff-sign-out = Cerrar sesión
staff-when = { $day }, { $time }
staff-save = Guardar
staff-filter = Mostrar
staff-older = Anteriores
staff-everybody = Todas las personas
staff-everything = Todo
staff-error = Error:
staff-error-summary = Por favor, corrija esto

## Funciones

staff-role-teacher = Docente, entrenador, consejero, enfermería
staff-role-office = Oficina de la escuela
staff-role-principal = Dirección de la escuela
staff-role-administrator = Administración del distrito
staff-role-superintendent = Superintendencia
staff-role-equity = Contacto de equidad
staff-role-sysadmin = Administración del sistema

## Lo que no se muestra y lo que salió mal

staff-missing-title = Esta página no existe
staff-missing = No existe o no le corresponde verla. Si alguien le envió el enlace, por favor, pregúntele de qué se trata.
staff-refused-title = No se hizo
staff-not-your-role = Esta página no es para su función. Si la necesita para su trabajo, por favor, hable con quien administra el sistema.
staff-signed-out = Su sesión terminó, por eso no se guardó nada. Por favor, inicie sesión y hágalo otra vez.
staff-forged = Este formulario es demasiado viejo o vino de otra página. No se guardó nada. Por favor, abra la página otra vez y envíe el formulario desde ahí.
staff-too-much = Esto es más de lo que cabe en el formulario. No se guardó nada. Por favor, acórtelo.
staff-stale = Otra persona cambió lo mismo en ese momento. No se guardó nada de lo suyo. Por favor, mírelo otra vez.
staff-trouble-title = Algo falló de nuestro lado
staff-trouble = No se guardó nada. Por favor, inténtelo de nuevo en un momento. Si vuelve a pasar, dígale a quien administra el sistema a qué hora fue.
staff-to-home = Ir al inicio

## Iniciar sesión

staff-sign-in = Iniciar sesión
staff-sign-in-who = Esta página es para quienes trabajan en la escuela. ¿Es usted madre, padre o familiar? Entonces, por favor, use el chat.
staff-login = Correo electrónico
staff-password = Contraseña
staff-sign-in-forgotten = ¿Todavía no tiene contraseña o la olvidó? Quien administra el sistema le da un enlace nuevo.
staff-sign-in-wrong = Este correo electrónico y esta contraseña no van juntos. Por favor, revise los dos.
staff-sign-in-limited =
    { $minutes ->
        [one] Hubo demasiadas contraseñas incorrectas. Por seguridad, espere 1 minuto e inténtelo otra vez.
        [many] Hubo demasiadas contraseñas incorrectas. Por seguridad, espere { $minutes } de minutos e inténtelo otra vez.
       *[other] Hubo demasiadas contraseñas incorrectas. Por seguridad, espere { $minutes } minutos e inténtelo otra vez.
    }
staff-done-signed-out = Su sesión está cerrada.
staff-done-signed-out-everywhere = Su sesión está cerrada en todos los dispositivos.

## La primera contraseña

staff-welcome = Elija su contraseña
staff-welcome-text = Con ella y con { $login } inicia sesión de ahora en adelante.
staff-welcome-over = Este enlace ya se usó o es demasiado viejo. Por favor, pida uno nuevo a quien administra el sistema.
staff-password-new = Contraseña nueva
staff-password-hint = { $count } caracteres o más. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
staff-password-again = La contraseña nueva otra vez
staff-password-set = Guardar la contraseña
staff-password-differs = Las dos contraseñas no son iguales. Por favor, escriba las dos otra vez.
staff-password-short = Esta contraseña es demasiado corta. Necesita { $count } caracteres o más.
staff-password-long = Esta contraseña es demasiado larga. Puede tener hasta { $count } caracteres.
staff-password-login = El correo electrónico es demasiado fácil de adivinar. Por favor, elija otra contraseña.
staff-done-password = Su contraseña está guardada. Por favor, inicie sesión con ella.

## La propia cuenta

staff-menu-own = Mi cuenta
staff-menu-own-about = Su idioma, su contraseña y el chat donde recibe avisos.
staff-hello = Hola, { $name }
staff-hello-role = { $role } – { $organization }
staff-home-can = Lo que puede hacer aquí
staff-own-login = Usted inicia sesión con { $login }.
staff-language-own = Estas páginas se muestran en
staff-password-change = Cambiar la contraseña
staff-password-old = Contraseña actual
staff-password-wrong = Esta no es su contraseña actual.
staff-done-password-changed = Su contraseña cambió. En otros dispositivos su sesión está cerrada.
staff-link = Avisos en Telegram
staff-link-text = Puente puede avisarle en Telegram cuando algo le espera. Pida aquí un código y escríbalo en el chat de Puente.
staff-link-code =
    { $hours ->
        [one] Escriba este código a Puente en Telegram antes de 1 hora. Solo se muestra ahora y sirve una vez.
        [many] Escriba este código a Puente en Telegram antes de { $hours } de horas. Solo se muestra ahora y sirve una vez.
       *[other] Escriba este código a Puente en Telegram antes de { $hours } horas. Solo se muestra ahora y sirve una vez.
    }
staff-link-new = Pedir un código
staff-everywhere = Cerrar sesión en todos los dispositivos
staff-everywhere-text = ¿Olvidó cerrar la sesión en otra computadora? Esto cierra todas sus sesiones, también la de aquí.

## Quién puede entrar

staff-menu-users = Usuarios
staff-menu-users-about = Quién puede entrar, con qué función y para qué escuela.
staff-users-caption =
    { $count ->
        [one] 1 cuenta
        [many] { $count } de cuentas
       *[other] { $count } cuentas
    }
staff-name = Nombre
staff-name-hint = Déjelo vacío para alguien de la lista del personal.
staff-role = Función
staff-organization = Escuela o distrito
staff-state = Estado
staff-state-of =
    { $state ->
        [active] puede entrar
        [invited] con invitación
        [inactive] desactivada
       *[without] necesita una invitación
    }
staff-user-new = Usuario nuevo
staff-user-add = Agregar e invitar
staff-to-users = Todos los usuarios
staff-roster = Persona en la lista del personal
staff-roster-none = nadie
staff-roster-hint = Solo así se le pueden mostrar las inquietudes y reuniones de esta persona.
staff-user-sees = Función y escuela
staff-user-access = Acceso
staff-invite-text = Un enlace nuevo para elegir la contraseña. Los enlaces anteriores dejan de servir; la contraseña actual sirve hasta que se elija otra.
staff-invite = Crear un enlace
staff-deactivate-text = Desactive la cuenta cuando alguien deja la escuela. Su sesión se cierra de inmediato. Lo que hizo queda en los registros.
staff-deactivate = Desactivar
staff-inactive-text = Esta cuenta está desactivada: nadie puede entrar con ella.
staff-activate = Activar otra vez
staff-done-changed = El cambio está guardado. La sesión de esa persona se cerró y tiene que entrar de nuevo.
staff-done-deactivated = La cuenta está desactivada.
staff-done-activated = La cuenta está activa otra vez.
staff-invitation = Enlace para la contraseña
staff-invitation-text =
    { $days ->
        [one] Entregue este enlace a { $login }. Solo se muestra ahora, sirve una vez y durante 1 día.
        [many] Entregue este enlace a { $login }. Solo se muestra ahora, sirve una vez y durante { $days } de días.
       *[other] Entregue este enlace a { $login }. Solo se muestra ahora, sirve una vez y durante { $days } días.
    }
staff-login-wrong = Esto no es un correo electrónico.
staff-login-taken = Ya hay una cuenta con este correo electrónico.
staff-role-unknown = Por favor, elija una función.
staff-organization-unknown = Por favor, elija una escuela o un distrito.
staff-roster-elsewhere = Esta persona no trabaja en la escuela o el distrito que eligió.
staff-roster-taken = Esta persona ya tiene otra cuenta.
staff-account-none = Esta cuenta no existe.
staff-account-inactive = Esta cuenta está desactivada. Por favor, actívela primero.
staff-last-sysadmin = Es la última persona que administra el sistema aquí. Por favor, dé antes esa función a alguien más.

## El registro de las cuentas

staff-menu-audit = Registro de cuentas
staff-menu-audit-about = Quién inició sesión, quién cambió una cuenta y cuándo.
staff-audit-caption = Lo más reciente primero
staff-audit-none = No hay nada en el registro.
staff-audit-when = Cuándo
staff-audit-who = Quién
staff-audit-did = Qué
staff-audit-to = Cuenta o familia
staff-actor-command = Línea de comandos
staff-actor-nobody = Sin iniciar sesión
staff-did-created = Cuenta creada
staff-did-changed = Función o escuela cambiada
staff-did-deactivated = Cuenta desactivada
staff-did-activated = Cuenta activada
staff-did-invited = Enlace para la contraseña creado
staff-did-password-set = Contraseña guardada
staff-did-language-set = Idioma cambiado
staff-did-signed-in = Sesión iniciada
staff-did-signed-out = Sesión cerrada
staff-did-signed-out-all = Sesión cerrada en todos los dispositivos
staff-did-sign-in-failed = Inicio de sesión fallido
staff-did-link-made = Código para Telegram creado
staff-did-linked = Telegram enlazado
staff-did-roster-taken = Lista de personas voluntarias descargada
staff-did-unsent-retried = Mensaje no enviado, enviado de nuevo
staff-did-unsent-dismissed = Mensaje no enviado, apartado
staff-did-family-opened = Miró lo que se guarda de una familia
staff-did-family-exported = Datos de una familia descargados
staff-did-family-erased = Datos de una familia borrados
staff-did-hold-put = Familia puesta en retención legal
staff-did-hold-lifted = Retención legal de una familia terminada

## Messages that could not be sent

staff-menu-unsent = Mensajes no enviados
staff-menu-unsent-about = Lo que Puente dejó de intentar enviar, y por qué. Se puede enviar de nuevo o apartar.
staff-unsent-text = No se muestra lo que dicen los mensajes. Los mensajes a familias que bloquearon a Puente no aparecen: no se les envía nada hasta que vuelvan a escribir.
staff-unsent-to = Para
staff-unsent-parent = Una familia
staff-unsent-channel = Canal
staff-unsent-why = Qué falló
staff-unsent-do = Qué hacer
staff-unsent-retry = Enviar de nuevo
staff-unsent-dismiss = Apartar
staff-unsent-none = No hay mensajes sin enviar.
staff-unsent-more = Hay más. Aparecen cuando haya resuelto estos.
staff-done-unsent-retried = El mensaje se envía de nuevo en un momento.
staff-done-unsent-dismissed = El mensaje se apartó. Ya no se enviará.

## When something goes wrong on our side.

error-ours = Waan ka xumahay, dhankayga ayaa wax ka qaldameen. Fadlan fariintaada mar kale soo dir. Haddii ay mar walba dhacdo, xafiiska dugsiga ayaa ku caawin kara.

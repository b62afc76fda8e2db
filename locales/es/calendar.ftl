# The files for the parent's own calendar: what their buttons and links say.

calendar-add = Agregar a mi calendario
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = Quitar de mi calendario

calendar-conference = Conferencia en la escuela con { $staff }
calendar-volunteering = Ayudar en la escuela: { $title }
calendar-place =
    { $way ->
        [phone] Teléfono, { $school }
        [video] Video, { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Reservado con Puente. Para cambiar o cancelar, escriba a Puente.

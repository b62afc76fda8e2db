language-not-shipped = Waan ka xumahay, weli kuma hadli karo luqaddaada. Fadlan dooro mid ka mid ah kuwan, ama xafiiska dugsiga weydiiso turjubaan.

## Kapag may pumalya sa aming panig.

error-ours = Paumanhin po, may pumalya sa panig ko. Pakipadala po ulit ang mensahe ninyo. Kung paulit-ulit itong nangyayari, matutulungan kayo ng opisina ng paaralan.

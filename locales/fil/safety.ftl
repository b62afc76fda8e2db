## Panganib at diskriminasyon.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    Kung may taong nasa panganib ngayon, tumawag po agad sa { $call }.

    Kung may nag-iisip na saktan o patayin ang sarili, tumawag o mag-text po sa { $crisis }, araw o gabi.

    Isa po akong computer program. Walang nagbabantay sa chat na ito, at hindi ako makakatawag para sa inyo. Pakisabi rin po nang direkta sa paaralan.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = Ipinaabot ko na rin po ang mensahe ninyo sa { $school } bilang apurahan ({ $reference }). Uulitin ko ito hanggang may umasikaso. Huwag na po ninyong hintayin iyon.
safety-nobody-reached = Itinabi ko po ang mensahe ninyo para sa { $school } bilang apurahan ({ $reference }), pero wala akong maabot doon sa ngayon. Huwag na po ninyong hintayin ang paaralan.
safety-no-school = Hindi ko po maabisuhan ang paaralan, dahil hindi ko alam kung alin ang sa inyo.
# Buttons: at most 60 characters.
safety-no-emergency = Hindi ito emergency
safety-go-on = Ituloy ang ginagawa natin kanina
safety-calm = Mabuti naman po. Sinabi ko na sa paaralan na hindi ito emergency ({ $reference }). Titingnan pa rin ito ng isang taga-roon.

intent-emergency = May taong nasa panganib
intent-report-discrimination = Hindi pantay na pagtrato o harassment

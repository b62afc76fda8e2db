## Kung kanino makapagtatanong ang magulang.

people-no-person-here = Isa po akong computer program, at walang taong sumasagot sa chat na ito.
people-absence = Hindi ko po maire-report ang absence para sa inyo. Sa paaralan po kayo mismo magsabi.
people-ask-office = Matutulungan po kayo ng opisina ng inyong paaralan.
# $organization (String): the parent's school or district.
people-ask-office-of = Matutulungan po kayo ng opisina ng { $organization }.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = Matutulungan po kayo ng opisina ng { $organization }: { $contact }

intent-talk-to-staff = Makipag-usap sa isang tao
intent-ask-contact = Kung sino ang kokontakin
intent-report-absence = Mag-report ng absence

## Whom a parent can ask.

people-no-person-here = Waxaan ahay barnaamij kombiyuutar, qofna kama jawaabo wada-sheekaysigan.
people-absence = Kuuma sheegi karo dugsiga in ilmahaagu maqan yahay. Fadlan adigu toos ugu sheeg dugsiga.
people-ask-office = Xafiiska dugsigaaga ayaa ku caawin kara.
# $organization (String): the parent's school or district.
people-ask-office-of = Xafiiska { $organization } ayaa ku caawin kara.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = Xafiiska { $organization } ayaa ku caawin kara: { $contact }

intent-talk-to-staff = La hadal qof
intent-ask-contact = Cidda lala xiriirayo
intent-report-absence = Sheeg in ilmuhu maqan yahay

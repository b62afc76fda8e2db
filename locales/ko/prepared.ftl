# Prepared texts that staff send to a parent about a concern, each in the parent's language.
# $day (String): the last day on which an answer is due.

prepared-thanks = 알려 주셔서 감사합니다. 지금 알아보고 있으며, { $day }까지 여기로 답을 드리겠습니다.
prepared-meet = 만나서 이야기를 나눌 수 있을까요? 여기에 “면담 예약”이라고 쓰시고 시간을 골라 주세요. 직접 만나기, 전화, 화상 중에서 편하신 방법으로 하시면 됩니다. 통역도 함께할 수 있습니다.
prepared-time = 이 일을 잘 알아보려면 시간이 더 필요합니다. { $day }까지 여기로 다시 연락드리겠습니다. 기다려 주셔서 감사합니다.
prepared-changed = 말씀해 주신 일로 저희가 바꾼 것이 있습니다. 며칠 동안 어떤지 지켜봐 주시고, 나아지지 않으면 여기로 알려 주세요.
prepared-apology = 그런 일이 있었던 것을 사과드립니다. 그래서는 안 되었습니다. 저희가 더 잘할 수 있도록 말씀해 주셔서 감사합니다.
prepared-referred = 이 일을 더 잘 아는 동료에게 도움을 부탁했습니다. 저희 중 한 사람이 { $day }까지 여기로 연락드리겠습니다.
prepared-details = 알려 주셔서 감사합니다. 제가 잘 이해할 수 있도록, 언제 어디서 있었던 일인지, 누가 함께 있었는지 아시는 만큼 여기에 써 주세요. 쓰고 싶지 않은 것은 쓰지 않으셔도 됩니다.
prepared-resolved = 함께 정한 일을 저희가 모두 마쳤습니다. 이제 해결되었다고 보시는지 알려 주세요. 아니라면 계속 이어서 하겠습니다.

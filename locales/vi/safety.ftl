## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    Nếu có ai đang gặp nguy hiểm, xin gọi { $call } ngay.

    Nếu có ai nghĩ đến việc tự làm hại mình hoặc tự tử, xin gọi hoặc nhắn tin đến { $crisis }, ngày đêm đều được.

    Tôi là một chương trình máy tính. Không có ai theo dõi cuộc trò chuyện này, và tôi không gọi cho ai thay quý vị được. Xin quý vị cũng báo thẳng cho trường.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = Tôi cũng đã chuyển tin nhắn của quý vị đến { $school } là việc khẩn ({ $reference }). Tôi sẽ báo lại nhiều lần cho đến khi có người nhận. Xin đừng chờ việc đó.
safety-nobody-reached = Tôi đã giữ tin nhắn của quý vị cho { $school } là việc khẩn ({ $reference }), nhưng lúc này tôi không liên lạc được với ai ở đó. Xin đừng chờ nhà trường.
safety-no-school = Tôi không báo động cho trường được, vì tôi không biết trường nào là của quý vị.
# Buttons: at most 60 characters.
safety-no-emergency = Không phải chuyện khẩn cấp
safety-go-on = Tiếp tục việc đang làm
safety-calm = Tôi mừng là vậy. Tôi đã báo cho trường rằng đây không phải chuyện khẩn cấp ({ $reference }). Vẫn sẽ có người ở trường xem lại.

intent-emergency = Có người gặp nguy hiểm
intent-report-discrimination = Bị đối xử bất công hoặc quấy rối

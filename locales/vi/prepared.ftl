# Prepared texts that staff send to a parent about a concern, each in the parent's language.
# $day (String): the last day on which an answer is due.

prepared-thanks = Cảm ơn quý vị đã cho chúng tôi biết. Tôi đang xem xét việc này và sẽ viết cho quý vị ở đây, chậm nhất là { $day }.
prepared-meet = Chúng ta có thể gặp nhau để nói về việc này không ạ? Xin quý vị viết “đặt hẹn gặp” ở đây và chọn giờ. Gặp mặt, qua điện thoại hay qua video, cách nào tiện nhất cho quý vị cũng được. Có thể có thông dịch viên.
prepared-time = Chúng tôi cần thêm thời gian để xem xét việc này cho kỹ. Tôi sẽ viết lại cho quý vị ở đây, chậm nhất là { $day }. Cảm ơn quý vị đã kiên nhẫn.
prepared-changed = Nhờ những gì quý vị cho biết, chúng tôi đã thay đổi một số điều. Xin quý vị xem mấy ngày tới ra sao, và viết cho tôi ở đây nếu chưa tốt hơn.
prepared-apology = Tôi xin lỗi về việc đã xảy ra. Lẽ ra không nên như vậy. Cảm ơn quý vị đã cho chúng tôi biết để chúng tôi làm tốt hơn.
prepared-referred = Tôi đã nhờ một đồng nghiệp hiểu rõ việc này hơn giúp đỡ. Một trong hai chúng tôi sẽ viết cho quý vị ở đây, chậm nhất là { $day }.
prepared-details = Cảm ơn quý vị đã cho chúng tôi biết. Để tôi hiểu rõ: việc xảy ra khi nào, ở đâu, và có những ai ở đó? Xin quý vị viết ở đây những gì quý vị biết. Điều gì quý vị không muốn viết thì không cần viết.
prepared-resolved = Chúng tôi đã làm những điều đã thỏa thuận với quý vị. Xin cho chúng tôi biết đối với quý vị việc này đã ổn chưa. Nếu chưa, chúng tôi sẽ làm tiếp.

# Prepared texts that staff send to a parent about a concern, each in the parent's language.
# $day (String): the last day on which an answer is due.

prepared-thanks = 谢谢您告诉我们。我正在了解情况，最晚 { $day } 会在这里给您写回复。
prepared-meet = 我们可以见面谈谈这件事吗？请在这里写“约面谈”，然后选一个时间。当面谈、打电话或视频都可以，看您怎么方便。也可以安排口译员。
prepared-time = 要把这件事了解清楚，我们还需要一些时间。最晚 { $day } 我会在这里再写给您。谢谢您耐心等待。
prepared-changed = 因为您告诉了我们，我们已经做了改变。请您这几天留意一下情况。如果没有好转，请在这里写给我。
prepared-apology = 发生这样的事，我很抱歉。本来不应该这样。谢谢您告诉我们，我们才能做得更好。
prepared-referred = 我请了一位更了解这方面的同事来帮忙。最晚 { $day }，我们中的一位会在这里写给您。
prepared-details = 谢谢您告诉我们。为了让我了解清楚：这件事是什么时候、在哪里发生的，当时有谁在场？请把您知道的写在这里。您不想写的，可以不写。
prepared-resolved = 我们和您说好的事，已经做了。请告诉我们，您觉得这件事解决了吗？如果还没有，我们会继续。

# Prepared texts that staff send to a parent about a concern, each in the parent's language.
# $day (String): the last day on which an answer is due.

prepared-thanks = Thank you for telling us. I am looking into it and will write to you here by { $day }.
prepared-meet = Can we meet and talk about it? Please write “book a conference” here and choose a time. In person, by phone or by video: whatever is best for you. An interpreter can be there.
prepared-time = We need more time to look into this well. I will write to you here again by { $day }. Thank you for your patience.
prepared-changed = Because of what you told us, we have changed something. Please watch how it goes in the next days, and write to me here if it is not better.
prepared-apology = I am sorry for what happened. It should not have been so. Thank you for telling us, so that we can do better.
prepared-referred = I have asked a colleague who knows more about this to help. One of us will write to you here by { $day }.
prepared-details = Thank you for telling us. So that I understand it well: when and where did it happen, and who was there? Please write here what you know. You need not write anything that you do not want to.
prepared-resolved = We have done what we agreed on with you. Please tell us whether it is settled for you. If it is not, we go on.

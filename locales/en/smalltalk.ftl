## Courtesies, and what Puente is.

greeting = Hello! How can I help you? You can ask me about the school, in your own words.
thanks = You are welcome. I am here if you need anything else.
goodbye = Goodbye! Write to me any time.
nothing-asked = All right. I was not waiting for an answer. What would you like to know?
help =
    I can:
    • answer questions about what your school and district have written down: the school-parent compact, working together with families, conferences, who to talk to about a concern. I always show you where it is written.
    • book, change and cancel meetings with teachers and the principal, with an interpreter if you want one.
    • sign you up to help at school, or ask for a visit to the class.
    • pass a concern on to the school, and keep you informed until it is settled.
    • tell you who to ask when I do not know.

    Just write your question. You can also write /language, /school, /person, /cancel, /back or /start.
i-am-a-program = I am Puente, a computer program. I am not a person. Everything I say was written and can be checked by people. If you would rather talk with a person, the school office is there for you.
not-about-school = I am sorry, I can only help with questions about school and families. What would you like to know about your school?
not-understood = I am sorry, I did not understand that. Please write to me in words.
ask-back = I want to be sure I understand you. Is it one of these? You can also write it again in other words.
button-expired = That button is from earlier and does not work any more. Please write what you would like.
unreadable = Thank you. I can only read text for now. I cannot open pictures, stickers, files, places or voice messages. Please write to me in your own words.
empty-message = Your message was empty. Please write your question in your own words.
too-long = I am sorry, that message is too long for me. Please send your question in a few sentences.
edited-noted = I saw that you changed your message. This is my answer to the new one.
form-set-aside = Let us leave that question for now.

intent-greet = Say hello
intent-thanks = Say thank you
intent-goodbye = Say goodbye
intent-affirm = Yes
intent-deny = No
intent-help = What Puente can do
intent-bot-challenge = Who or what Puente is
intent-out-of-scope = Something else, not about school

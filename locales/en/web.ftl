# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – messages with your school
web-tagline = School assistant
web-skip = Skip to the message box
# For browsers without JavaScript.
web-noscript =
    This chat needs JavaScript, and your browser has it turned off. You can reach the school
    without it: please call or visit the school office. The staff there will be glad to help you.

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = Conversation with Puente
# Read aloud by screen readers only, before a message of the parent.
web-you-said = You said:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente:
web-typing = Puente is writing…
web-message = Your message
web-placeholder = Write a message
web-send = Send
# Before the name of a further document that answers the question too.
web-see-also = See also:
web-open-document = Read it in the document

## When something does not work

web-offline = There is no connection right now. We keep trying; you don’t need to do anything.
web-not-sent = This message was not sent.
web-send-again = Send again
web-too-long = This message is too long. Please shorten it, or send it in two or more messages.
web-too-fast = That was a lot of messages at once, so this one was not sent. Please wait a moment.

## The menu

web-menu = Menu
web-close = Close
web-language = Language
web-more = More
web-change-school = Change school
web-privacy = What Puente knows about me
web-delete = Delete this chat from this device
web-delete-note =
    Do you share this device, or is it a school computer? Then the next person can read this chat
    here. Delete it when you are done.
    If the school has to keep it for a legal reason, it stays there all the same.
web-delete-now = Yes, delete the chat

## The policy pages

web-policy-back = Back to the chat
web-policy-sections = In this document
web-policy-language = Read this document in
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    A machine made this translation, and no person has reviewed it yet. It is here to help you
    read. The original words count; you find them below each sentence.
# Opens the document's own English words below a translated sentence.
web-policy-original = Original words (English)
web-policy-adopted = Adopted
web-policy-renumbered = Renumbered
web-policy-revised = Revised
web-policy-updated = Updated
web-missing-title = We could not find this page
web-missing-text =
    The link may be old, or the address may have a typing mistake. Nothing of yours is lost. Ask
    your question in the chat, and Puente will look for the answer.

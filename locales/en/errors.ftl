## When something goes wrong on our side.

error-ours = I am sorry, something went wrong on my side. Please send your message again. If it keeps happening, the school office can help you.

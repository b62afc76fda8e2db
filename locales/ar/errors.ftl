## When something goes wrong on our side.

error-ours = نأسف، حدث خطأ من جهتي. يُرجى إرسال رسالتكم من جديد. إن تكرر ذلك، فمكتب المدرسة يستطيع مساعدتكم.

## When something goes wrong on our side.

error-ours = 对不起，我这边出了问题。请把消息再发一次。如果一直这样，学校办公室可以帮您。

## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] { $who } 님이 메시지 { $reference }번을 보고 처리하고 있습니다.
   *[concern] { $who } 님이 우려 사항 { $reference }번을 맡아 시작했습니다. { $day }까지 답을 드립니다.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    { $who } 님이 우려 사항 { $reference }번에 답했습니다:

    “{ $words }”
concern-told-asked =
    { $who } 님이 우려 사항 { $reference }번에 대해 여쭤봅니다:

    “{ $words }”

    천천히 답하셔도 됩니다. 답하시면 학교가 답할 기한이 다시 시작됩니다.
concern-told-assigned = { $who ->
    [none] 우려 사항 { $reference }번을 학교의 다른 사람에게 넘기고 있습니다. 새 담당이 { $day }까지 맡아 시작합니다.
   *[other] 이제 우려 사항 { $reference }번의 담당은 { $who } 님이고, { $day }까지 맡아 시작합니다.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] 죄송합니다. 학교에서 우려 사항 { $reference }번을 제때 맡은 사람이 없었습니다. 그래서 다음으로 넘어갑니다.
   *[other] 우려 사항 { $reference }번이 다음 단계로 넘어갑니다.
} { $who ->
    [none] { $level ->
        [principal] 이제 담당은 교장 선생님입니다.
        [administrator] 이제 담당은 이 일과 가장 가까운 행정 담당자입니다.
        [superintendent] 이제 담당은 교육감입니다.
       *[other] 학교에서 알맞은 담당자를 찾습니다.
    }
   *[other] { $level ->
        [principal] 이제 담당은 { $who } 교장 선생님입니다.
        [administrator] 이제 담당은 이 일과 가장 가까운 행정 담당자 { $who } 님입니다.
        [superintendent] 이제 담당은 { $who } 교육감입니다.
       *[other] 이제 담당은 { $who } 님입니다.
    }
} { $day }까지 맡아서 시작하게 되어 있습니다.
concern-told-late = { $who ->
    [none] 죄송합니다. 우려 사항 { $reference }번의 답이 늦어지고 있습니다. 학교에 다시 알렸습니다.
   *[other] 죄송합니다. 우려 사항 { $reference }번의 답이 늦어지고 있습니다. { $who } 님에게 다시 알렸습니다.
}
concern-told-resolved = { $words ->
    [none] { $who } 님이 우려 사항 { $reference }번이 해결되었다고 합니다.
   *[other]
    { $who } 님이 우려 사항 { $reference }번이 해결되었다고 합니다:

    “{ $words }”
}

    학부모님께도 해결되었나요?
concern-told-settled = 연락이 없으셔서 우려 사항 { $reference }번을 마무리했습니다. 해결되지 않았다면 { $day }까지 다시 여실 수 있습니다.
concern-told-reopened = { $who ->
    [none] 학교에서 우려 사항 { $reference }번을 다시 열었습니다. { $day }까지 맡아서 시작하게 되어 있습니다.
   *[other] 학교에서 우려 사항 { $reference }번을 다시 열었습니다. { $who } 님이 { $day }까지 맡아 시작합니다.
}
concern-told-erased = 학교 규칙에 따라 우려 사항 { $reference }번에 쓰신 내용을 지웠습니다. 우려 사항이 있었다는 것과 진행 과정만 기록에 남습니다.
# $language (String): the name of a language.
concern-own-words = 학교에서 쓴 그대로입니다 ({ $language }). 번역하지 않았습니다.

## Buttons below these: at most 60 characters
concern-answer = 답하기
concern-settle = 네, 해결되었어요
concern-unsettled = 아니요, 해결되지 않았어요

## Why something cannot be done with a concern

concern-unknown = 학부모님의 우려 사항 중에 { $reference }번은 없습니다. 번호를 다시 확인해 주세요.
concern-not-now = 우려 사항 { $reference }번은 이제 그렇게 할 수 없습니다. 어떻게 되고 있는지 저에게 물어보세요.
concern-last-level = 우려 사항 { $reference }번은 이미 마지막 단계에 있습니다. 규정에 다음 단계는 없습니다.
concern-too-late = 우려 사항 { $reference }번은 마무리된 지 오래되어 다시 열 수 없습니다. 새로 올리시면서 이 번호를 써 주시면 됩니다.
concern-held = 우려 사항 { $reference }번은 지금 지울 수 없습니다. 법적인 이유로 학교가 보관해야 합니다.
concern-not-ended = 우려 사항 { $reference }번은 아직 끝나지 않았습니다. 먼저 취소하시거나 마무리될 때까지 기다려 주세요.
concern-not-anonymous = 이 학교는 이름을 밝힌 우려 사항만 받습니다. 그 일을 맡은 사람 말고는 아무도 성함을 보지 못합니다.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] 차별 신고 { $reference }번이 기다리고 있습니다. { $day }까지 맡아 주세요.
   *[concern] { $topic ->
        [staff] 직원에 대한 우려 사항 { $reference }번이 기다리고 있습니다. { $day }까지 맡아 주세요.
        [policy] 규칙이나 결정에 대한 우려 사항 { $reference }번이 기다리고 있습니다. { $day }까지 맡아 주세요.
       *[child] 학생에 대한 우려 사항 { $reference }번이 기다리고 있습니다. { $day }까지 맡아 주세요.
    }
}
staff-told-escalated = { $level ->
    [principal] 우려 사항 { $reference }번이 가까운 곳에서 해결되지 않아 이제 교장에게 있습니다.
    [administrator] 우려 사항 { $reference }번이 학교에서 해결되지 않아 이제 행정 담당자에게 있습니다.
    [superintendent] 우려 사항 { $reference }번이 지금까지 해결되지 않아 이제 교육감에게 있습니다.
   *[other] 우려 사항 { $reference }번이 지금까지 해결되지 않아 이제 담당자가 되셨습니다.
} { $day }까지 맡아 주세요.
staff-told-unassigned = 우려 사항 { $reference }번은 아직 담당이 없습니다. 알맞은 사람에게 넘겨 주세요. { $day }까지 맡아서 시작해야 합니다.
staff-told-passed-on = 우려 사항 { $reference }번은 이제 담당하지 않으셔도 됩니다. 다음 단계로 넘어갔습니다.
staff-told-reopened = 우려 사항 { $reference }번이 해결되지 않아 다시 열렸습니다. { $day }까지 맡아 주세요.
staff-told-answered = 학부모가 { $reference }번에 답했습니다. { $day }까지 답해 주세요.
staff-told-added = { $kind ->
    [danger] 긴급. { $reference }번에 위험할 수 있는 메시지가 더 왔습니다. 지금 열어 주세요.
   *[concern] 학부모가 { $reference }번에 내용을 더했습니다.
}
staff-told-withdrawn = 학부모가 { $reference }번을 취소했습니다.
staff-told-settled = { $reference }번이 마무리되었습니다.
staff-told-late = { $reference }번이 늦었습니다. 기한은 { $day }까지였습니다.
staff-told-danger = 긴급. 채팅에 위험할 수 있는 메시지가 있습니다 ({ $reference }). 지금 열어서 맡아 주세요. 누군가 맡을 때까지 더 많은 사람에게 계속 알립니다.
staff-told-taken = { $reference }번을 누군가 맡아 처리하고 있습니다. 지금은 아무것도 하지 않으셔도 됩니다.
# A button: at most 60 characters.
staff-acknowledge = 제가 맡겠습니다
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = 감사합니다. { $reference }번을 맡으셨고, 가족에게 알렸습니다. { $day }까지 답해 주세요.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: 긴급, { $reference }
   *[concern] Puente: 우려 사항 { $reference }
}

staff-concern-unknown = 그런 우려 사항이 없거나, 보실 수 있는 우려 사항이 아닙니다.
staff-concern-changed = 페이지를 여신 뒤에 다른 사람이 무언가를 바꾸었습니다. 먼저 다시 확인해 주세요. 쓰시던 내용은 아래에 그대로 있습니다.
staff-concern-not-now = 지금 이 우려 사항에는 그렇게 할 수 없습니다.
staff-concern-cannot-have = 이 사람은 이 우려 사항을 맡을 수 없습니다.
staff-concern-about-you = 여기에 자신을 적으실 수 없습니다. 먼저 이 우려 사항을 다른 사람에게 넘겨 주세요.

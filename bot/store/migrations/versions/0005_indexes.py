"""indexes of what grows without end: a chat's open replies, its requests, an account's log, erased concerns"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OPEN = "sent IS NULL AND failed IS NULL"


def upgrade() -> None:
    op.drop_index("ix_outbox_waiting", "outbox")
    op.create_index("ix_outbox_waiting", "outbox", ["due", "id"], unique=False, sqlite_where=sa.text(OPEN), postgresql_where=sa.text(OPEN))
    op.create_index("ix_outbox_open", "outbox", ["channel", "peer", "id"], unique=False, sqlite_where=sa.text(OPEN), postgresql_where=sa.text(OPEN))
    op.create_index("ix_outbox_next", "outbox", ["id"], unique=False, sqlite_where=sa.text(OPEN), postgresql_where=sa.text(OPEN))
    op.create_index(op.f("ix_outbox_conversation_id"), "outbox", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_notice_conversation_id"), "notice", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_request_channel_peer"), "request", ["channel", "peer"], unique=False)
    op.create_index(op.f("ix_audit_subject_subject_id"), "audit", ["subject", "subject_id"], unique=False)
    op.drop_index("ix_concern_ended", "concern")
    op.create_index("ix_concern_ended", "concern", ["ended"], unique=False, sqlite_where=sa.text("erased = 0 AND hold = 0"), postgresql_where=sa.text("NOT erased AND NOT hold"))

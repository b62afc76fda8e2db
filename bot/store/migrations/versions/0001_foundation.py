"""conversations, messages, outbox, unanswered questions"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("conversation",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("peer", sa.String(length=128), nullable=False),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("state", sa.JSON(), nullable=False),
    sa.Column("version", sa.Integer(), nullable=False),
    sa.Column("updated", sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
    sa.UniqueConstraint("channel", "peer", name=op.f("uq_conversation_channel_peer"))
    )
    op.create_table("inbound",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("external_id", sa.String(length=128), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound")),
    sa.UniqueConstraint("channel", "external_id", name=op.f("uq_inbound_channel_external_id"))
    )
    op.create_table("unanswered",
    sa.Column("day", sa.Date(), nullable=False),
    sa.Column("topic", sa.String(length=64), nullable=False),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("count", sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint("day", "topic", "language", "school", name=op.f("pk_unanswered"))
    )
    op.create_table("outbox",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("conversation_id", sa.Integer(), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("peer", sa.String(length=128), nullable=False),
    sa.Column("message", sa.JSON(), nullable=False),
    sa.Column("created", sa.DateTime(), nullable=False),
    sa.Column("due", sa.DateTime(), nullable=False),
    sa.Column("leased_until", sa.DateTime(), nullable=True),
    sa.Column("attempts", sa.Integer(), nullable=False),
    sa.Column("sent", sa.DateTime(), nullable=True),
    sa.Column("failed", sa.DateTime(), nullable=True),
    sa.Column("error", sa.String(length=200), nullable=True),
    sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_outbox_conversation_id_conversation")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox"))
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_channel_peer_id"), ["channel", "peer", "id"], unique=False)
        batch_op.create_index("ix_outbox_waiting", ["due", "id"], unique=False, sqlite_where=sa.text("sent IS NULL"), postgresql_where=sa.text("sent IS NULL"))


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_waiting", sqlite_where=sa.text("sent IS NULL"), postgresql_where=sa.text("sent IS NULL"))
        batch_op.drop_index(batch_op.f("ix_outbox_channel_peer_id"))

    op.drop_table("outbox")
    op.drop_table("unanswered")
    op.drop_table("inbound")
    op.drop_table("conversation")
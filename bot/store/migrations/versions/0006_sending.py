"""what goes out first and how fast, which parts have gone, and who cannot be reached"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

OPEN = sa.text("sent IS NULL AND failed IS NULL")
ASIDE = sa.text("failed IS NOT NULL AND dismissed IS NULL")


def upgrade() -> None:
    op.create_table("pace",
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("next", sa.DateTime(), nullable=False),
    sa.Column("not_before", sa.DateTime(), nullable=True),
    sa.PrimaryKeyConstraint("channel", name=op.f("pk_pace"))
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("blocked", sa.DateTime(), nullable=True))
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("urgency", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("parts", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("dismissed", sa.DateTime(), nullable=True))
        batch_op.drop_index("ix_outbox_waiting", sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.create_index("ix_outbox_waiting", ["channel", "urgency", "id"], unique=False, sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.create_index("ix_outbox_aside", ["id"], unique=False, sqlite_where=ASIDE, postgresql_where=ASIDE)
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.alter_column("urgency", server_default=None)
        batch_op.alter_column("parts", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_aside", sqlite_where=ASIDE, postgresql_where=ASIDE)
        batch_op.drop_index("ix_outbox_waiting", sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.create_index("ix_outbox_waiting", ["due", "id"], unique=False, sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.drop_column("dismissed")
        batch_op.drop_column("parts")
        batch_op.drop_column("urgency")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_column("blocked")
    op.drop_table("pace")

"""concerns with their log and their words, who looked at them, and the chats of staff"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WAITING = "status in ('open', 'acknowledged')"
ASKED = "status = 'asked'"
UNTAKEN_DANGER = "kind = 'danger' and status = 'open'"
DISCRIMINATION = "kind = 'discrimination'"
RESOLVED = "status = 'resolved'"
LOGS = ("concern_event", "disclosure")
SQLITE_APPEND_ONLY = """
create trigger {log}_{event} before {event} on {log} begin
  select raise(abort, '{log} is append-only');
end
"""
# INSERT OR REPLACE takes a row away without firing the trigger of DELETE.
SQLITE_NO_REPLACE = """
create trigger {log}_replace before insert on {log}
when exists (select 1 from {log} where {same}) begin
  select raise(abort, '{log} is append-only');
end
"""
SAME = {
    "booking_event": "id = new.id",
    "concern_event": "id = new.id or (concern_id = new.concern_id and seq = new.seq)",
    "disclosure": "id = new.id",
}
POSTGRESQL_APPEND_ONLY = """
create function {log}_refuse() returns trigger language plpgsql as $$
begin
  raise exception '{log} is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger {log}_append_only before update or delete or truncate on {log}
  for each statement execute function {log}_refuse();
"""


def upgrade() -> None:
    op.create_table("concern",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("reference", sa.String(length=16), nullable=False),
    sa.Column("kind", sa.String(length=16), nullable=False),
    sa.Column("topic", sa.String(length=16), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("chain", sa.String(length=64), nullable=False),
    sa.Column("level", sa.String(length=16), nullable=False),
    sa.Column("status", sa.String(length=16), nullable=False),
    sa.Column("holder", sa.Integer(), nullable=False),
    sa.Column("about_rank", sa.Integer(), nullable=False),
    sa.Column("anonymous", sa.Boolean(), nullable=False),
    sa.Column("due", sa.DateTime(), nullable=True),
    sa.Column("left", sa.Integer(), nullable=True),
    sa.Column("closes", sa.DateTime(), nullable=True),
    sa.Column("reminded", sa.DateTime(), nullable=True),
    sa.Column("alerts", sa.Integer(), nullable=False),
    sa.Column("rating", sa.Integer(), nullable=True),
    sa.Column("hold", sa.Boolean(), nullable=False),
    sa.Column("erased", sa.Boolean(), nullable=False),
    sa.Column("raised", sa.DateTime(), nullable=False),
    sa.Column("first_step", sa.DateTime(), nullable=True),
    sa.Column("resolved", sa.DateTime(), nullable=True),
    sa.Column("ended", sa.DateTime(), nullable=True),
    sa.Column("seq", sa.Integer(), nullable=False),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("peer", sa.String(length=128), nullable=False),
    sa.Column("family_id", sa.Integer(), nullable=True),
    sa.Column("child_id", sa.Integer(), nullable=True),
    sa.Column("name", sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_concern_child_id_child")),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_concern_family_id_family")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_concern")),
    sa.UniqueConstraint("reference", name=op.f("uq_concern_reference"))
    )
    op.create_index("ix_concern_queue", "concern", ["due", "id"], unique=False, sqlite_where=sa.text(WAITING), postgresql_where=sa.text(WAITING))
    op.create_index("ix_concern_school_queue", "concern", ["school", "due", "id"], unique=False, sqlite_where=sa.text(WAITING), postgresql_where=sa.text(WAITING))
    op.create_index("ix_concern_danger", "concern", ["due", "id"], unique=False, sqlite_where=sa.text(UNTAKEN_DANGER), postgresql_where=sa.text(UNTAKEN_DANGER))
    op.create_index("ix_concern_discrimination", "concern", ["status", "due", "id"], unique=False, sqlite_where=sa.text(DISCRIMINATION), postgresql_where=sa.text(DISCRIMINATION))
    op.create_index("ix_concern_asked", "concern", ["school"], unique=False, sqlite_where=sa.text(ASKED), postgresql_where=sa.text(ASKED))
    op.create_index("ix_concern_closes", "concern", ["closes"], unique=False, sqlite_where=sa.text(RESOLVED), postgresql_where=sa.text(RESOLVED))
    op.create_index(op.f("ix_concern_school_raised"), "concern", ["school", "raised"], unique=False)
    op.create_index(op.f("ix_concern_holder_status"), "concern", ["holder", "status"], unique=False)
    op.create_index(op.f("ix_concern_channel_peer"), "concern", ["channel", "peer"], unique=False)
    op.create_index(op.f("ix_concern_family_id"), "concern", ["family_id"], unique=False)
    op.create_index(op.f("ix_concern_ended"), "concern", ["ended"], unique=False)

    op.create_table("concern_about",
    sa.Column("concern_id", sa.Integer(), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["concern_id"], ["concern.id"], name=op.f("fk_concern_about_concern_id_concern")),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_concern_about_staff_id_staff")),
    sa.PrimaryKeyConstraint("concern_id", "staff_id", name=op.f("pk_concern_about"))
    )
    op.create_index(op.f("ix_concern_about_staff_id"), "concern_about", ["staff_id"], unique=False)

    op.create_table("concern_event",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("concern_id", sa.Integer(), nullable=False),
    sa.Column("seq", sa.Integer(), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.Column("actor", sa.String(length=40), nullable=False),
    sa.Column("what", sa.String(length=16), nullable=False),
    sa.Column("statement", sa.String(length=128), nullable=False),
    sa.Column("details", sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(["concern_id"], ["concern.id"], name=op.f("fk_concern_event_concern_id_concern")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_concern_event")),
    sa.UniqueConstraint("concern_id", "seq", name=op.f("uq_concern_event_concern_id_seq"))
    )

    op.create_table("concern_words",
    sa.Column("concern_id", sa.Integer(), nullable=False),
    sa.Column("seq", sa.Integer(), nullable=False),
    sa.Column("name", sa.String(length=24), nullable=False),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("text", sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(["concern_id"], ["concern.id"], name=op.f("fk_concern_words_concern_id_concern")),
    sa.PrimaryKeyConstraint("concern_id", "seq", "name", name=op.f("pk_concern_words"))
    )

    op.create_table("disclosure",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.Column("actor", sa.String(length=40), nullable=False),
    sa.Column("what", sa.String(length=16), nullable=False),
    sa.Column("concern_id", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["concern_id"], ["concern.id"], name=op.f("fk_disclosure_concern_id_concern")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosure"))
    )
    op.create_index(op.f("ix_disclosure_concern_id"), "disclosure", ["concern_id"], unique=False)
    op.create_index(op.f("ix_disclosure_at"), "disclosure", ["at"], unique=False)

    # Not by a batch: SQLite would make the table anew, and lose what refers to it.
    op.execute(
        "alter table conversation add column account_id integer"
        " constraint fk_conversation_account_id_account references account (id)"
    )
    op.create_index(op.f("ix_conversation_account_id"), "conversation", ["account_id"], unique=False)
    for log in LOGS:
        _guard(log)
    if op.get_bind().dialect.name == "sqlite":
        for log, same in SAME.items():
            op.execute(SQLITE_NO_REPLACE.format(log=log, same=same))


def _guard(log: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for event in ("update", "delete"):
            op.execute(SQLITE_APPEND_ONLY.format(log=log, event=event))
    else:
        op.execute(POSTGRESQL_APPEND_ONLY.format(log=log))

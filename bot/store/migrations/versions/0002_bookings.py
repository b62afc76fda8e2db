"""people of the roster, offerings, bookings, waitlists, requests to the office, and their log"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ACTIVE = "status in ('held', 'offered', 'booked')"
HELD = "status in ('held', 'offered')"
WAITS = "status in ('waiting', 'offered')"
WAITS_ALONE = "status in ('waiting', 'offered') and child_id is null"
# Whoever is busy from `starts` to `ends` cannot be elsewhere: constraint, table, who, which rows.
BUSY = (
    ("ex_booking_family", "booking", "family_id", ACTIVE),
    ("ex_booking_staff", "booking", "staff_id", ACTIVE),
    ("ex_offering_staff", "offering", "staff_id", "state = 'open'"),
)
# SQLite has no exclusion constraint. It has one writer at a time, so that a trigger cannot miss
# what another transaction writes meanwhile.
SQLITE_BUSY = """
create trigger {name}_{event} before {event}{columns} on {table} when new.{rows} begin
  select raise(abort, '{name}') from {table}
  where {who} = new.{who} and {rows} and id is not new.id
    and starts < new.ends and ends > new.starts;
end
"""
POSTGRESQL_BUSY = """
alter table {table} add constraint {name} exclude using gist
  ({who} with =, tsrange(starts, ends) with &&) where ({rows}) deferrable
"""
SQLITE_APPEND_ONLY = """
create trigger booking_event_{event} before {event} on booking_event begin
  select raise(abort, 'booking_event is append-only');
end
"""
POSTGRESQL_APPEND_ONLY = """
create function booking_event_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'booking_event is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger booking_event_append_only before update or delete or truncate on booking_event
  for each statement execute function booking_event_refuse();
"""


def upgrade() -> None:
    op.create_table("booking_event",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.Column("actor", sa.String(length=40), nullable=False),
    sa.Column("what", sa.String(length=24), nullable=False),
    sa.Column("subject", sa.String(length=12), nullable=False),
    sa.Column("subject_id", sa.Integer(), nullable=False),
    sa.Column("details", sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_event"))
    )
    with op.batch_alter_table("booking_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_event_subject_subject_id"), ["subject", "subject_id"], unique=False)

    op.create_table("child",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("source", sa.String(length=128), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("grade", sa.String(length=20), nullable=False),
    sa.Column("active", sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_child")),
    sa.UniqueConstraint("source", name=op.f("uq_child_source"))
    )
    with op.batch_alter_table("child", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_child_school"), ["school"], unique=False)

    op.create_table("classroom",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("source", sa.String(length=128), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("title", sa.String(length=300), nullable=False),
    sa.Column("active", sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_classroom")),
    sa.UniqueConstraint("source", name=op.f("uq_classroom_source"))
    )
    op.create_table("family",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("source", sa.String(length=128), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("code", sa.String(length=64), nullable=True),
    sa.Column("reminders", sa.Boolean(), nullable=False),
    sa.Column("active", sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_family")),
    sa.UniqueConstraint("code", name=op.f("uq_family_code")),
    sa.UniqueConstraint("source", name=op.f("uq_family_source"))
    )
    op.create_table("staff",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("source", sa.String(length=128), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("name", sa.String(length=300), nullable=False),
    sa.Column("role", sa.String(length=20), nullable=False),
    sa.Column("active", sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    sa.UniqueConstraint("source", name=op.f("uq_staff_source"))
    )
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_school_role"), ["school", "role"], unique=False)

    op.create_table("enrolment",
    sa.Column("classroom_id", sa.Integer(), nullable=False),
    sa.Column("child_id", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_enrolment_child_id_child")),
    sa.ForeignKeyConstraint(["classroom_id"], ["classroom.id"], name=op.f("fk_enrolment_classroom_id_classroom")),
    sa.PrimaryKeyConstraint("classroom_id", "child_id", name=op.f("pk_enrolment"))
    )
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_child_id"), ["child_id"], unique=False)

    op.create_table("guardianship",
    sa.Column("family_id", sa.Integer(), nullable=False),
    sa.Column("child_id", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_guardianship_child_id_child")),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_guardianship_family_id_family")),
    sa.PrimaryKeyConstraint("family_id", "child_id", name=op.f("pk_guardianship"))
    )
    with op.batch_alter_table("guardianship", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardianship_child_id"), ["child_id"], unique=False)

    op.create_table("offering",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("kind", sa.String(length=12), nullable=False),
    sa.Column("pool", sa.String(length=80), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=True),
    sa.Column("title", sa.JSON(), nullable=False),
    sa.Column("asks", sa.JSON(), nullable=False),
    sa.Column("room", sa.String(length=300), nullable=False),
    sa.Column("ways", sa.String(length=40), nullable=False),
    sa.Column("starts", sa.DateTime(), nullable=False),
    sa.Column("ends", sa.DateTime(), nullable=False),
    sa.Column("opens", sa.DateTime(), nullable=True),
    sa.Column("closes", sa.DateTime(), nullable=True),
    sa.Column("state", sa.String(length=12), nullable=False),
    sa.CheckConstraint("starts < ends", name="ck_offering_times"),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_offering_staff_id_staff")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_offering"))
    )
    with op.batch_alter_table("offering", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offering_pool"), ["pool"], unique=False)
        batch_op.create_index(batch_op.f("ix_offering_school_kind_starts"), ["school", "kind", "starts"], unique=False)
        batch_op.create_index(batch_op.f("ix_offering_staff_id_starts"), ["staff_id", "starts"], unique=False)

    op.create_table("request",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("kind", sa.String(length=24), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("peer", sa.String(length=128), nullable=False),
    sa.Column("family_id", sa.Integer(), nullable=True),
    sa.Column("staff_id", sa.Integer(), nullable=True),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("words", sa.Text(), nullable=False),
    sa.Column("status", sa.String(length=12), nullable=False),
    sa.Column("created", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_request_family_id_family")),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_request_staff_id_staff")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_request"))
    )
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_family_id"), ["family_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_school_status_id"), ["school", "status", "id"], unique=False)

    op.create_table("teaching",
    sa.Column("classroom_id", sa.Integer(), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["classroom_id"], ["classroom.id"], name=op.f("fk_teaching_classroom_id_classroom")),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_teaching_staff_id_staff")),
    sa.PrimaryKeyConstraint("classroom_id", "staff_id", name=op.f("pk_teaching"))
    )
    with op.batch_alter_table("teaching", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_teaching_staff_id"), ["staff_id"], unique=False)

    op.create_table("place",
    sa.Column("offering_id", sa.Integer(), nullable=False),
    sa.Column("number", sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(["offering_id"], ["offering.id"], name=op.f("fk_place_offering_id_offering")),
    sa.PrimaryKeyConstraint("offering_id", "number", name=op.f("pk_place"))
    )
    op.create_table("booking",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("uid", sa.String(length=36), nullable=False),
    sa.Column("offering_id", sa.Integer(), nullable=False),
    sa.Column("place", sa.Integer(), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("pool", sa.String(length=80), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=True),
    sa.Column("family_id", sa.Integer(), nullable=False),
    sa.Column("child_id", sa.Integer(), nullable=True),
    sa.Column("kind", sa.String(length=24), nullable=False),
    sa.Column("way", sa.String(length=12), nullable=False),
    sa.Column("starts", sa.DateTime(), nullable=False),
    sa.Column("ends", sa.DateTime(), nullable=False),
    sa.Column("status", sa.String(length=12), nullable=False),
    sa.Column("held_until", sa.DateTime(), nullable=True),
    sa.Column("interpreter", sa.String(length=16), nullable=False),
    sa.Column("confirmed", sa.Boolean(), nullable=False),
    sa.Column("companions", sa.Integer(), nullable=False),
    sa.Column("shown", sa.String(length=8), nullable=False),
    sa.Column("sequence", sa.Integer(), nullable=False),
    sa.Column("day_reminded", sa.DateTime(), nullable=True),
    sa.Column("hours_reminded", sa.DateTime(), nullable=True),
    sa.Column("thanked", sa.DateTime(), nullable=True),
    sa.CheckConstraint("starts < ends", name="ck_booking_times"),
    sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_booking_child_id_child")),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_booking_family_id_family")),
    sa.ForeignKeyConstraint(["offering_id", "place"], ["place.offering_id", "place.number"], name=op.f("fk_booking_offering_id_place_place")),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_booking_staff_id_staff")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
    sa.UniqueConstraint("uid", name=op.f("uq_booking_uid"))
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index("ix_booking_family", ["family_id", "starts"], unique=False, sqlite_where=sa.text(ACTIVE), postgresql_where=sa.text(ACTIVE))
        batch_op.create_index("ix_booking_held", ["held_until"], unique=False, sqlite_where=sa.text(HELD), postgresql_where=sa.text(HELD))
        batch_op.create_index("ix_booking_staff", ["staff_id", "starts"], unique=False, sqlite_where=sa.text(ACTIVE), postgresql_where=sa.text(ACTIVE))
        batch_op.create_index("ix_booking_starts", ["starts"], unique=False, sqlite_where=sa.text(ACTIVE), postgresql_where=sa.text(ACTIVE))
        batch_op.create_index("uq_booking_place", ["offering_id", "place"], unique=True, sqlite_where=sa.text(ACTIVE), postgresql_where=sa.text(ACTIVE))
        batch_op.create_index("uq_booking_pool", ["family_id", "child_id", "pool"], unique=True, sqlite_where=sa.text(ACTIVE), postgresql_where=sa.text(ACTIVE))

    op.create_table("waiting",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("pool", sa.String(length=80), nullable=False),
    sa.Column("school", sa.String(length=64), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=True),
    sa.Column("family_id", sa.Integer(), nullable=False),
    sa.Column("child_id", sa.Integer(), nullable=True),
    sa.Column("kind", sa.String(length=24), nullable=False),
    sa.Column("way", sa.String(length=12), nullable=False),
    sa.Column("interpreter", sa.String(length=16), nullable=False),
    sa.Column("companions", sa.Integer(), nullable=False),
    sa.Column("shown", sa.String(length=8), nullable=False),
    sa.Column("status", sa.String(length=12), nullable=False),
    sa.Column("booking_id", sa.Integer(), nullable=True),
    sa.Column("created", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_waiting_booking_id_booking")),
    sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_waiting_child_id_child")),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_waiting_family_id_family")),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_waiting_staff_id_staff")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table("waiting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waiting_booking_id"), ["booking_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_waiting_family_id"), ["family_id"], unique=False)
        batch_op.create_index("ix_waiting_pool", ["pool", "id"], unique=False, sqlite_where=sa.text(WAITS), postgresql_where=sa.text(WAITS))
        batch_op.create_index("uq_waiting_child", ["pool", "family_id", "child_id"], unique=True, sqlite_where=sa.text(WAITS), postgresql_where=sa.text(WAITS))
        batch_op.create_index("uq_waiting_family", ["pool", "family_id"], unique=True, sqlite_where=sa.text(WAITS_ALONE), postgresql_where=sa.text(WAITS_ALONE))
    op.create_table("notice",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("conversation_id", sa.Integer(), nullable=False),
    sa.Column("channel", sa.String(length=20), nullable=False),
    sa.Column("peer", sa.String(length=128), nullable=False),
    sa.Column("message", sa.JSON(), nullable=False),
    sa.Column("due", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_notice_conversation_id_conversation")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_notice"))
    )
    op.create_index(op.f("ix_notice_due"), "notice", ["due"], unique=False)
    op.create_index(op.f("ix_notice_channel_peer"), "notice", ["channel", "peer"], unique=False)
    # Not by a batch: SQLite would make the table anew, and lose what refers to it.
    op.execute(
        "alter table conversation add column family_id integer"
        " constraint fk_conversation_family_id_family references family (id)"
    )
    op.create_index(op.f("ix_conversation_family_id"), "conversation", ["family_id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    for name, table, who, rows in BUSY:
        state = rows.partition(" ")[0]
        for event, columns in (("insert", ""), ("update", f" of starts, ends, {state}, {who}")):
            op.execute(SQLITE_BUSY.format(
                name=name, table=table, who=who, rows=rows, event=event, columns=columns
            ))
    for event in ("update", "delete"):
        op.execute(SQLITE_APPEND_ONLY.format(event=event))


def _guard_postgresql() -> None:
    op.execute("create extension if not exists btree_gist")
    for name, table, who, rows in BUSY:
        op.execute(POSTGRESQL_BUSY.format(name=name, table=table, who=who, rows=rows))
    op.execute(POSTGRESQL_APPEND_ONLY)

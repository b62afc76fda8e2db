"""legal hold on families, the log of deletions, who has left the roster since when, and what one
process does for all"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SQLITE_APPEND_ONLY = """
create trigger deletion_{event} before {event} on deletion{when} begin
  select raise(abort, 'deletion is append-only');
end
"""
POSTGRESQL_APPEND_ONLY = """
create function deletion_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'deletion is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger deletion_append_only before update or delete or truncate on deletion
  for each statement execute function deletion_refuse();
"""


def upgrade() -> None:
    op.create_table("family_hold",
    sa.Column("family_id", sa.Integer(), nullable=False),
    sa.Column("since", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["family_id"], ["family.id"], name=op.f("fk_family_hold_family_id_family")),
    sa.PrimaryKeyConstraint("family_id", name=op.f("pk_family_hold"))
    )
    op.create_table("deletion",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.Column("what", sa.String(length=16), nullable=False),
    sa.Column("organization", sa.String(length=64), nullable=False),
    sa.Column("count", sa.Integer(), nullable=False),
    sa.Column("until", sa.DateTime(), nullable=True),
    sa.Column("why", sa.String(length=12), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_deletion"))
    )
    op.create_index(op.f("ix_deletion_organization_id"), "deletion", ["organization", "id"], unique=False)
    op.create_table("duty",
    sa.Column("name", sa.String(length=20), nullable=False),
    sa.Column("due", sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint("name", name=op.f("pk_duty"))
    )
    op.create_index(op.f("ix_booking_family_id"), "booking", ["family_id"], unique=False)
    for table in ("child", "family"):
        op.add_column(table, sa.Column("gone", sa.DateTime(), nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        # `insert or replace` deletes without the trigger of a delete.
        replaces = " when new.id in (select id from deletion)"
        for event, when in (("update", ""), ("delete", ""), ("insert", replaces)):
            op.execute(SQLITE_APPEND_ONLY.format(event=event, when=when))
    else:
        op.execute(POSTGRESQL_APPEND_ONLY)


def downgrade() -> None:
    op.drop_index(op.f("ix_booking_family_id"), "booking")
    for table in ("child", "family"):
        op.drop_column(table, "gone")
    op.drop_table("duty")
    op.drop_table("deletion")
    op.drop_table("family_hold")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("drop function deletion_refuse()")

"""accounts of the staff, their sessions, failed sign-ins, and the audit log"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SQLITE_APPEND_ONLY = """
create trigger audit_{event} before {event} on audit{when} begin
  select raise(abort, 'audit is append-only');
end
"""
POSTGRESQL_APPEND_ONLY = """
create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function audit_refuse();
"""


def upgrade() -> None:
    op.create_table("account",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("mark", sa.String(length=64), nullable=False),
    sa.Column("login", sa.Text(), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("role", sa.String(length=20), nullable=False),
    sa.Column("organization", sa.String(length=64), nullable=False),
    sa.Column("staff_id", sa.Integer(), nullable=True),
    sa.Column("password", sa.String(length=200), nullable=True),
    sa.Column("invitation", sa.String(length=64), nullable=True),
    sa.Column("invited_until", sa.DateTime(), nullable=True),
    sa.Column("link", sa.String(length=64), nullable=True),
    sa.Column("link_until", sa.DateTime(), nullable=True),
    sa.Column("language", sa.String(length=16), nullable=False),
    sa.Column("active", sa.Boolean(), nullable=False),
    sa.Column("created", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_account_staff_id_staff")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    sa.UniqueConstraint("invitation", name=op.f("uq_account_invitation")),
    sa.UniqueConstraint("link", name=op.f("uq_account_link")),
    sa.UniqueConstraint("mark", name=op.f("uq_account_mark")),
    sa.UniqueConstraint("staff_id", name=op.f("uq_account_staff_id"))
    )
    op.create_index(op.f("ix_account_organization_role"), "account", ["organization", "role"], unique=False)

    op.create_table("attempt",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("who", sa.String(length=64), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt"))
    )
    op.create_index(op.f("ix_attempt_at"), "attempt", ["at"], unique=False)
    op.create_index(op.f("ix_attempt_who_at"), "attempt", ["who", "at"], unique=False)

    op.create_table("audit",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("at", sa.DateTime(), nullable=False),
    sa.Column("actor", sa.String(length=40), nullable=False),
    sa.Column("what", sa.String(length=24), nullable=False),
    sa.Column("subject", sa.String(length=12), nullable=False),
    sa.Column("subject_id", sa.Integer(), nullable=False),
    sa.Column("organization", sa.String(length=64), nullable=False),
    sa.Column("details", sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_audit"))
    )
    op.create_index(op.f("ix_audit_actor_id"), "audit", ["actor", "id"], unique=False)
    op.create_index(op.f("ix_audit_organization_id"), "audit", ["organization", "id"], unique=False)

    op.create_table("session",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("token", sa.String(length=64), nullable=False),
    sa.Column("account_id", sa.Integer(), nullable=False),
    sa.Column("created", sa.DateTime(), nullable=False),
    sa.Column("seen", sa.DateTime(), nullable=False),
    sa.Column("expires", sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_session_account_id_account")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    sa.UniqueConstraint("token", name=op.f("uq_session_token"))
    )
    op.create_index(op.f("ix_session_account_id"), "session", ["account_id"], unique=False)
    op.create_index(op.f("ix_session_expires"), "session", ["expires"], unique=False)

    if op.get_bind().dialect.name == "sqlite":
        # `insert or replace` deletes without the trigger of a delete.
        replaces = " when new.id in (select id from audit)"
        for event, when in (("update", ""), ("delete", ""), ("insert", replaces)):
            op.execute(SQLITE_APPEND_ONLY.format(event=event, when=when))
    else:
        op.execute(POSTGRESQL_APPEND_ONLY)

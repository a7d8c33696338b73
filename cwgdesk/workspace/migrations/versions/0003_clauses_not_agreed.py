"""Clauses know whether their words are agreed, what symbol stands before them, and their annex."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_COLUMNS = {"state": "agreed", "symbol": "", "part": ""}


def upgrade() -> None:
    """Bring a workspace of the schema before to this one."""
    strict = {"sqlite_strict": True}
    after = "verb"
    with op.batch_alter_table("clause", recreate="always", table_kwargs=strict) as batch:
        for name, value in _COLUMNS.items():
            column = sa.Column(name, sa.Text(), nullable=False, server_default=value)
            batch.add_column(column, insert_after=after)
            after = name
    # As in a new file, no default afterwards.
    with op.batch_alter_table("clause", recreate="always", table_kwargs=strict) as batch:
        for name in _COLUMNS:
            batch.alter_column(name, server_default=None)

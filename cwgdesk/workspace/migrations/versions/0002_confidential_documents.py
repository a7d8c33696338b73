"""Documents that are confidential, and what was let pass at an export."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a workspace of the schema before to this one."""
    _add("document", sa.Column("confidential", sa.Integer(), nullable=False, server_default="0"), "hidden")
    _add("release", sa.Column("passed", sa.Text(), nullable=False, server_default="[]"), "author")
    for column in ("sha256", "work_id"):  # Alembic makes them anew in any order
        op.drop_index(f"ix_document_{column}", "document")
        op.create_index(f"ix_document_{column}", "document", [column])


def _add(table: str, column: sa.Column[object], after: str) -> None:
    """A column with a value for the rows there are, and, as in a new file, no default afterwards."""
    strict = {"sqlite_strict": True}
    with op.batch_alter_table(table, recreate="always", table_kwargs=strict) as batch:
        batch.add_column(column, insert_after=after)
    with op.batch_alter_table(table, recreate="always", table_kwargs=strict) as batch:
        batch.alter_column(column.name, server_default=None)

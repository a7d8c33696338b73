"""The searches behind what is said of coverage."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a workspace of the schema before to this one: of no text is it known how it was searched."""
    op.create_table(
        "coverage_search",
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("report_id", "resolution_id", "method", "split", "found", "id")
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_coverage_search"),
        *(
            sa.ForeignKeyConstraint(
                [name], ["document.id"], name=f"fk_coverage_search_{name}", ondelete="CASCADE"
            )
            for name in ("report_id", "resolution_id")
        ),
        sqlite_strict=True,
    )
    for name in ("report_id", "resolution_id"):
        op.create_index(f"ix_coverage_search_{name}", "coverage_search", [name])

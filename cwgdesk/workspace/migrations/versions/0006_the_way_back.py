"""What others propose, outcomes, copies of papers as they left, what came back and was decided on.

Written out, as the third revision: Alembic's own copying of a table puts foreign keys in any order.
"""

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a workspace of the schema before to this one."""
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)

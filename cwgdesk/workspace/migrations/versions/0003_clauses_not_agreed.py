"""Clauses know whether their words are agreed, what symbol stands before them, and their annex."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Written out: Alembic's own copying of a table puts its two foreign keys in any order.
_CLAUSE = """
CREATE TABLE clause_new (
	document_id TEXT NOT NULL,
	parent_id TEXT,
	"order" INTEGER NOT NULL,
	kind TEXT NOT NULL,
	path TEXT NOT NULL,
	call TEXT NOT NULL,
	label TEXT NOT NULL,
	depth INTEGER NOT NULL,
	text TEXT NOT NULL,
	addressee TEXT NOT NULL,
	verb TEXT NOT NULL,
	state TEXT NOT NULL,
	symbol TEXT NOT NULL,
	part TEXT NOT NULL,
	block INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	more TEXT NOT NULL,
	retired INTEGER NOT NULL,
	corrected INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_clause PRIMARY KEY (id),
	CONSTRAINT fk_clause_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
	CONSTRAINT fk_clause_parent_id FOREIGN KEY(parent_id) REFERENCES clause (id) ON DELETE SET NULL
)
 STRICT
"""
_BEFORE = 'document_id, parent_id, "order", kind, path, call, label, depth, text, addressee, verb'
_BEHIND = 'block, start, "end", more, retired, corrected, id, version'

# What was read before kept its brackets in the words.
_STATE = (
    "CASE WHEN kind IN ('preambular', 'operative', 'call') AND text LIKE '[%' THEN 'bracketed'"
    " ELSE 'agreed' END"
)


def upgrade() -> None:
    """Bring a workspace of the schema before to this one."""
    op.execute(_CLAUSE)
    op.execute(
        f"INSERT INTO clause_new ({_BEFORE}, state, symbol, part, {_BEHIND})"
        f" SELECT {_BEFORE}, {_STATE}, '', '', {_BEHIND} FROM clause"
    )
    op.drop_table("clause")
    op.rename_table("clause_new", "clause")
    op.create_index("ix_clause_document_id", "clause", ["document_id"])
    op.create_index("ix_clause_parent_id", "clause", ["parent_id"])

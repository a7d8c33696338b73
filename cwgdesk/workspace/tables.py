"""The tables that belong to the workspace itself, beside those of the nouns."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from cwgdesk.workspace.mapping import Base

journal_change = Table(
    "journal_change",
    Base.metadata,
    Column("seq", Integer, primary_key=True),  # the order in which things happened
    Column("id", Text, nullable=False, unique=True),  # the same everywhere, for the later hand-off
    Column("kind", Text, nullable=False),  # "do", "undo", "redo"
    Column("state", Text, nullable=False),  # "done", "undone", "discarded", "sealed"; "record" of undo, redo
    Column("reverts", Integer, ForeignKey("journal_change.seq")),  # the change an undo or redo is about
    Column("label", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("time", Text, nullable=False),
    Index(None, "state", "seq"),
    Index(None, "reverts"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

journal_image = Table(
    "journal_image",
    Base.metadata,
    Column("seq", Integer, primary_key=True),
    Column("change_seq", Integer, ForeignKey("journal_change.seq"), nullable=False, index=True),
    Column("noun_table", Text, nullable=False),
    Column("noun_id", Text, nullable=False, index=True),
    Column("before", Text),  # the row as JSON; NULL: it was inserted
    Column("after", Text),  # NULL: it was deleted
    sqlite_strict=True,
)

typing_draft = Table(
    "typing_draft",
    Base.metadata,
    Column("key", Text, primary_key=True, nullable=False),
    Column("text", Text, nullable=False),
    Column("time", Text, nullable=False),
    sqlite_strict=True,
)

original_file = Table(
    "original_file",
    Base.metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),  # zlib
    sqlite_strict=True,
)

workspace_setting = Table(
    "workspace_setting",
    Base.metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

search_entry = Table(
    "search_entry",
    Base.metadata,
    Column("seq", Integer, primary_key=True),  # the row of the full-text index
    Column("source", Text, nullable=False),
    Column("noun_id", Text, nullable=False),
    UniqueConstraint("source", "noun_id"),
    sqlite_strict=True,
)

search_word = Table(
    "search_word",
    Base.metadata,
    Column("word", Text, primary_key=True, nullable=False),  # as the full-text index holds it
    Column("stem", Text, primary_key=True, nullable=False, index=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Everything there is: these tables and those of all nouns that are mapped by now.
METADATA = Base.metadata

"""Write the next schema revision from the difference between the newest one and the mappings.

    .venv/bin/python tools/new_migration.py "what changes"        (or: make migration m="what changes")

Read the result before committing it, then count up `SCHEMA` in cwgdesk/workspace/migrate.py, add the
new structure to cwgdesk/workspace/safety/foreign.py (its test says how), and keep a workspace of the
schema before under tests/workspace/stored/.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

import cwgdesk.app
from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.tables import METADATA

_NOT_MAPPED = ("search_index", "alembic_version")


def main() -> None:
    """Write the revision and say where."""
    if not cwgdesk.app.MAPPINGS or len(sys.argv) != 2:
        sys.exit(__doc__)
    from alembic import command

    existing = sorted(migrate.scripts().glob("versions/[0-9]*.py"))
    number = len(existing) + 1
    with tempfile.TemporaryDirectory() as folder:
        raw = door.connect(Path(folder) / "empty.cwg", keys.OPEN_KEY, keys.new_salt())
        with door.engine_on(raw).connect() as connection:
            if existing:
                migrate.upgrade(connection, migrate.scripts(), len(existing))
            config = migrate.configuration(
                migrate.scripts(),
                connection=connection,
                metadata=METADATA,
                include_object=_is_mapped,
                render_item=_render_storage_type,
            )
            command.revision(
                config,
                sys.argv[1],
                autogenerate=True,
                rev_id=migrate.revision_name(number),
                head=migrate.revision_name(number - 1) if existing else "base",
            )
        raw.close()
    print(f"wrote revision {number:04}; SCHEMA is {migrate.SCHEMA}")


def _is_mapped(_item: object, name: str | None, kind: str, *_: object) -> bool:
    return kind != "table" or not str(name).startswith(_NOT_MAPPED)


def _render_storage_type(kind: str, item: Any, _context: object) -> str | bool:
    # A revision is history: it must not change its meaning when a mapping's type does.
    return f"sa.{type(item.impl).__name__}()" if kind == "type" and hasattr(item, "impl") else False


if __name__ == "__main__":
    main()

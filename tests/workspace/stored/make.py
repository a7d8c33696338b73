"""Make the stored workspace of the present schema, once, when the schema is new."""

import hashlib
from pathlib import Path

from cwgdesk.app import new_desk
from cwgdesk.workspace import migrate
from tests.workspace.made import add_position, edit_position


def main() -> None:
    """Write schema-NNNN.cwg beside this file."""
    path = Path(__file__).with_name(f"schema-{migrate.SCHEMA:04}.cwg")
    path.unlink(missing_ok=True)
    with new_desk(path, "correct horse battery", author="Ana") as ws:
        noun_id = add_position(ws, "An inclusive information society.")
        edit_position(ws, noun_id, rationale="Confidential.")
        ws.store_file(hashlib.sha256(b"original").hexdigest(), "r.txt", b"original")
        ws.keep_draft("field", "typed")


if __name__ == "__main__":
    main()

"""What stands in a document, for tests to look at."""

from uuid import UUID

from sqlalchemy import select

from cwgdesk.texts.anchors import Anchor
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace


def anchors_on(ws: Workspace, document_id: UUID) -> list[Anchor]:
    """The anchors of a document in reading order, as views."""
    with ws.read() as orm:
        mine = select(Anchor).where(Anchor.document_id == document_id)
        return [view(a) for a in orm.scalars(mine.order_by(Anchor.block, Anchor.start, Anchor.end))]

"""The papers as they left: which of them a file that came back is."""

from collections import Counter
from uuid import UUID

from sqlalchemy import select

from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.reading import read_copy
from cwgdesk.papers.back.story import Story, sent
from cwgdesk.papers.contributions import Release, ReleasedCopy
from cwgdesk.workspace.store import Workspace

_LEAST_SHARED = 0.3  # of the words, for a file that does not say what it is


def copy_of(ws: Workspace, back: Story) -> tuple[UUID, bytes]:
    """The release that came back and its bytes; the most alike where the file names none.

    UserError when no paper of this workspace is like it, or when its copy is not kept (any more).
    """
    with ws.read() as orm:
        if back.release is not None:
            held = orm.get(ReleasedCopy, back.release)
            if held is None:
                raise _unknown()
            return held.release_id, held.content
        newest = select(ReleasedCopy).join(Release, Release.id == ReleasedCopy.release_id)
        copies = orm.scalars(newest.order_by(Release.released_at.desc())).all()
        words = _words(back)
        scored = [(_shared(words, _words(read_copy(held.content))), held) for held in copies]
        share, held = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        if held is None or share < _LEAST_SHARED:
            raise _unknown()
        return held.release_id, held.content


def _words(story: Story) -> Counter[str]:
    return Counter(word for line in story.lines for word in line.text(sent).split())


def _shared(some: Counter[str], others: Counter[str]) -> float:
    return (some & others).total() / max(some.total(), others.total(), 1)


def _unknown() -> UserError:
    return UserError(
        "This file is no paper that left this workspace.",
        "Choose a copy of a paper that was exported here; older exports were not kept to compare with.",
    )

"""Where secret words come from: columns of the desk as they are and were, drafts, confidential documents.

Every column of the desk that is not declared public is asked, so a new confidential field is
covered from the day it exists.
"""

import zlib
from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.practices import Practice
from cwgdesk.texts.library import BlockSet, Clause, Document, cite
from cwgdesk.texts.reading.common.wire import from_json
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace

_HIDDEN = (Reach.CONFIDENTIAL, Reach.NAME)
_OPEN_SETTINGS = ("settings",)  # what is typed there is signed under papers or is no text at all


def written(ws: Workspace, orm: OrmSession) -> Iterator[tuple[Reach, str]]:
    """Reach and words of all on the desk that nobody declared public: as they are, were, and are typed."""
    hidden = {kind: _hidden(kind) for kind in _nouns_of_the_desk()}
    for kind, columns in hidden.items():
        names = list(columns)
        for row in orm.execute(select(*(getattr(kind, name) for name in names))) if names else ():
            for name, value in zip(names, row, strict=True):
                yield from ((columns[name], words) for words in _words(value))
    by_table = {kind.__tablename__: columns for kind, columns in hidden.items() if columns}
    for table, values in ws.past_rows(by_table):
        for name, reach in by_table[table].items():
            yield from ((reach, words) for words in _words(values.get(name)))
    for key, text in ws.drafts().items():
        yield from ((reach, text.strip()) for reach in _reach_of_draft(key) if text.strip())


def confidential_paragraphs(ws: Workspace, orm: OrmSession) -> Iterator[str]:
    """Every paragraph of the documents that were imported as confidential, of removed ones too."""
    files = set(orm.scalars(select(Document.sha256).where(Document.confidential.is_(True))))
    there = set(orm.scalars(select(Document.id)))
    last = {str(values["id"]): values for _, values in ws.past_rows([Document.__tablename__])}
    files.update(
        values["sha256"]
        for noun_id, values in last.items()
        if values.get("confidential") and noun_id not in map(str, there)
    )
    for content in orm.scalars(select(BlockSet.content).where(BlockSet.sha256.in_(files))):
        raw = from_json(zlib.decompress(content).decode())
        yield from (block.text for block in raw.blocks)
        yield from (one.text for one in raw.left_out)


def public_texts(orm: OrmSession) -> Iterator[str]:
    """What stands in the imported documents that are not confidential, and how it is cited, in order."""
    found = select(Clause, Document).join(Document, Clause.document_id == Document.id)
    found = found.where(Document.confidential.is_(False)).order_by(Document.id, Clause.order)
    cited: list[str] = []
    for clause, document in orm.execute(found):
        yield clause.text
        cited += [cite(clause, document), document.title]
    yield from dict.fromkeys(cited)


def open_names(orm: OrmSession) -> str:
    """All that we say publicly of ourselves and our partners, to look names up in."""
    said: list[str] = []
    for state, contact in orm.execute(select(Delegation.state, Delegation.contact)):
        said += [state, contact]
    practices = select(Practice.organization, Practice.partners).where(Practice.consent.is_(True))
    for organization, partners in orm.execute(practices):
        said += [organization, partners]
    return "\n".join(said).casefold()


def _nouns_of_the_desk() -> Iterator[type[Base]]:
    for mapper in Base.registry.mappers:
        if mapper.class_.__module__.startswith(f"{__package__}."):
            yield mapper.class_


def _hidden(kind: type[Base]) -> dict[str, Reach]:
    return {c.name: c.mark.reach for c in marks(kind) if c.mark.reach in _HIDDEN}


def _reach_of_draft(key: str) -> Iterator[Reach]:
    """Of the column that a field's key ("position/<id>/fallback") names; secret where it names none."""
    table, name = key.partition("/")[0], key.rpartition("/")[2]
    if table in _OPEN_SETTINGS:
        return
    kinds = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    marked = {c.name: c.mark.reach for c in marks(kinds[table])} if table in kinds else {}
    reach = marked.get(name, Reach.CONFIDENTIAL)
    if reach in _HIDDEN:
        yield reach


def _words(value: Any) -> Iterator[str]:
    if type(value) is str:  # an enumeration's code is no secret text
        if value.strip():
            yield value.strip()
    elif isinstance(value, list | tuple):
        for part in cast("list[object] | tuple[object, ...]", value):
            yield from _words(part)
    elif isinstance(value, dict):
        yield from _words(list(cast("dict[str, object]", value).values()))

"""How a paper names the texts it cites."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.reference.bodies import separator
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document, Work
from cwgdesk.texts.naming import document_name
from cwgdesk.texts.structure.found import ClauseState, DocumentInfo
from cwgdesk.workspace.lookup import required


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document as it is named in running text."""

    name: str
    language: str = "en"

    def of(self, path: str) -> str:
        """A place in it: "Council Resolution 1334 (modified 2023), resolves 5"."""
        return f"{self.name}{separator(self.language)}{path}"


@dataclass(frozen=True, slots=True)
class CitedClause:
    """A clause with the document it stands in."""

    clause: Clause
    document: str


def may_be_quoted(orm: OrmSession, document_id: UUID | None) -> bool:
    """False for a document that is there to be read only: no paper quotes or names it."""
    document = orm.get(Document, document_id) if document_id else None
    return document is None or not document.confidential


def stands_on_quotable(orm: OrmSession, anchor_id: UUID | None) -> bool:
    """May a paper show what stands at this anchor, and say where?"""
    anchor = orm.get(Anchor, anchor_id) if anchor_id else None
    return anchor is None or may_be_quoted(orm, anchor.document_id)


def cited(orm: OrmSession, document_id: UUID) -> CitedDocument:
    """The document as running text names it."""
    document = required(orm, Document, document_id)
    work = required(orm, Work, document.work_id)
    info = DocumentInfo(
        kind=document.kind,
        body=work.body,
        number=work.number,
        version=document.version_name,
        symbol=document.symbol,
        title=document.title,
        language=document.language,
    )
    name = document_name(info, document.file_name)
    if document.language == "zh":  # brackets as wide as the letters
        name = name.replace(" (", "（").replace(")", "）")
    return CitedDocument(name, document.language)


def cited_clause(orm: OrmSession, anchor_id: UUID) -> CitedClause | None:
    """The clause an anchor stands on; None when it stands on none (any more)."""
    anchor = required(orm, Anchor, anchor_id)
    clause = orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
    if clause is None:
        return None
    return CitedClause(clause, cited(orm, anchor.document_id).name)


def in_brackets(clause: Clause | None, words: str) -> str:
    """Words of a clause as a paper prints them: what is not agreed stands in its brackets."""
    bare = clause is not None and clause.state is ClauseState.BRACKETED and "[" not in words
    return f"[{words}]" if bare and words.strip() else words

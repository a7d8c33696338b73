"""Which field the words of a paragraph come from, and the name that says so in a written paper."""

import base64
import binascii
from dataclasses import dataclass
from uuid import UUID

_PREFIX = "_cwg"  # Word hides bookmarks whose names begin so; LibreOffice keeps them
_RELEASE = "re"
_ID_LETTERS = 26  # of a UUID in base 32
CODES = {
    ("position", "statement"): "ps",
    ("amendment", "new_text"): "at",
    ("amendment", "reasons"): "ar",
    ("practice", "title"): "nt",
    ("practice", "organization"): "no",
    ("practice", "summary"): "ns",
    ("practice", "description"): "nd",
    ("practice", "results"): "nr",
    ("practice", "evidence"): "ne",
    ("practice", "url"): "nu",
    ("section", "heading"): "sh",
    ("section", "body"): "sb",
    ("contribution", "title"): "ct",
    ("contribution", "source"): "cs",
    ("contribution", "meeting"): "cm",
    ("contribution", "document_number"): "cn",
    ("contribution", "agenda_item"): "ca",
    ("contribution", "contact"): "cc",
    ("contribution", "box_purpose"): "cp",
    ("contribution", "box_action"): "cx",
    ("contribution", "box_references"): "cr",
}
_FIELDS = {code: field for field, code in CODES.items()}


@dataclass(frozen=True, slots=True)
class Origin:
    """A field of a noun, and which of its paragraphs; `words` where a run says more than the field does."""

    table: str
    noun_id: UUID
    field: str
    part: int = 0
    words: str = ""

    @property
    def of_field(self) -> "Origin":
        """The same for all paragraphs of the field."""
        return Origin(self.table, self.noun_id, self.field)


def bookmark_of(origin: Origin) -> str:
    """The bookmark's name: at most 40 characters, as Word wants it, and none of them a word."""
    return f"{_PREFIX}{CODES[origin.table, origin.field]}{letters_of(origin.noun_id)}{origin.part}"


def origin_of(bookmark: str) -> Origin | None:
    """What a bookmark's name says; None where it is none of ours."""
    code, letters, part = _taken_apart(bookmark)
    noun_id = _id_of(letters)
    if code not in _FIELDS or noun_id is None or not (part.isascii() and part.isdigit()):
        return None
    table, field = _FIELDS[code]
    return Origin(table, noun_id, field, int(part))


def release_bookmark(release_id: UUID) -> str:
    """The name of the bookmark at the start of a paper that says which release it is."""
    return f"{_PREFIX}{_RELEASE}{letters_of(release_id)}"


def release_of(bookmark: str) -> UUID | None:
    """The release that a bookmark names, or None."""
    code, letters, part = _taken_apart(bookmark)
    return _id_of(letters) if code == _RELEASE and not part else None


def _taken_apart(bookmark: str) -> tuple[str, str, str]:
    if not bookmark.lower().startswith(_PREFIX):
        return "", "", ""
    rest = bookmark[len(_PREFIX) :].lower()
    return rest[:2], rest[2 : 2 + _ID_LETTERS], rest[2 + _ID_LETTERS :]


def letters_of(noun_id: UUID) -> str:
    """A noun's id as bookmarks write it."""
    return base64.b32encode(noun_id.bytes).decode().rstrip("=").lower()


def _id_of(letters: str) -> UUID | None:
    if len(letters) != _ID_LETTERS:
        return None
    try:
        return UUID(bytes=base64.b32decode(f"{letters.upper()}======"))
    except (binascii.Error, ValueError):
        return None

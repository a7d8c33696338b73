"""What nobody would see in a paper, and in which section it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from cwgdesk.core.errors import UserError
from cwgdesk.core.hidden_signs import HiddenSign, hidden_signs, made_visible
from cwgdesk.papers.drafts.blocks import AnnexTitle, Draft, Heading, Run
from cwgdesk.texts.differences import Segment, SegmentKind

_MOST_NAMED = 3


class UnseenSigns(UserError):
    """The paper says something that nobody sees; it leaves only when the user wants it so."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A paragraph with hidden signs; `section` is empty for what stands around the text."""

    section: str
    signs: tuple[HiddenSign, ...]


def unseen_in(draft: Draft) -> tuple[Unseen, ...]:
    """All paragraphs of the paper with signs that nobody sees and no script needs, in order."""
    section, found = "", list(_unseen(draft, "", _around(draft)))
    for block in draft.blocks:
        if isinstance(block, Heading):
            section = made_visible("".join(run.text for run in block.runs))
        elif isinstance(block, AnnexTitle):
            section = made_visible(block.title)
        found += _unseen(draft, section, block)
    return tuple(found)


def refuse_unseen(draft: Draft) -> None:
    """UnseenSigns where there are any: which, how many, and in which section the first of them stand."""
    found = unseen_in(draft)
    if not found:
        return
    names = dict.fromkeys(sign.name for each in found for sign in each.signs)
    values = {
        "signs": ", ".join(list(names)[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else ""),
        "count": sum(len(each.signs) for each in found),
        "section": found[0].section,
    }
    remedy = "Take them out where the preview shows them, or export the paper with them if they are meant."
    if found[0].section:
        raise UnseenSigns(
            "Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).",
            remedy,
            **values,
        )
    raise UnseenSigns(
        "Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in"
        " all).",
        remedy,
        **values,
    )


def _around(draft: Draft) -> tuple[object, ...]:
    return (draft.header, draft.footnotes, draft.properties, draft.running_header, draft.running_footer)


def _unseen(draft: Draft, section: str, part: object) -> Iterator[Unseen]:
    for text in dict.fromkeys(_texts(part)):
        if signs := hidden_signs(text, right_to_left=draft.rtl):
            yield Unseen(section, signs)


def _texts(part: object) -> Iterator[str]:
    """The words of a part of a draft, a paragraph each: what is cut into runs is one text to a reader."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        parts = cast("tuple[object, ...]", part)
        if parts and all(isinstance(each, Run) for each in parts):
            yield "".join(cast("Run", each).text for each in parts)
        elif parts and all(isinstance(each, Segment) for each in parts):
            yield from _readings(cast("tuple[Segment, ...]", parts))
        else:
            for each in parts:
                yield from _texts(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))


def _readings(segments: tuple[Segment, ...]) -> Iterator[str]:
    """A redline with its changes accepted, and with them rejected."""
    for gone in (SegmentKind.DELETED, SegmentKind.INSERTED):
        yield "".join(segment.text for segment in segments if segment.kind is not gone)

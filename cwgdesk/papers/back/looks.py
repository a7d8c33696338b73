"""What came back changed and is no word: formatting, numbering, a file put in. Listed, never dropped."""

from collections import Counter
from collections.abc import Iterator

from cwgdesk.papers.back.changes import Change, Kind, nowhere
from cwgdesk.papers.back.story import Hand, Look, Story
from cwgdesk.papers.back.streams import IsTheirs
from cwgdesk.papers.word.ooxml import Element, is_w, local, w

_OFF = ("0", "false", "off")
_STRUCK = ("strike", "dstrike", "vanish")  # what a colleague without tracking does to words that should go


def looks_in(properties: Element, line: int) -> Iterator[Look]:
    """What the properties of a run, a paragraph, a table or a section tell."""
    words = _words(properties.getparent())
    for change in properties:
        if local(change).endswith("PrChange") and is_w(change, local(change)):
            hand = Hand(change.get(w("author"), ""), change.get(w("date"), ""))
            yield Look(line, "formatting", words, _set(properties), hand)
        elif is_w(change, *_STRUCK) and change.get(w("val")) not in _OFF and words:
            yield Look(line, "formatting", words, local(change))
        elif is_w(change, "numPr") and _counts(change) and properties.find(w("pPrChange")) is None:
            yield Look(line, "numbering", words)


def _counts(numbering: Element) -> bool:
    number = numbering.find(w("numId"))
    return number is not None and number.get(w("val")) != "0"


def changed_looks(base: Story, back: Story, is_theirs: IsTheirs) -> Iterator[tuple[int, Change]]:
    """What looks otherwise than it left: tracked, struck out by hand, or numbered now."""
    known = Counter((look.what, look.words) for look in base.looks)
    for look in _joined(back.looks):
        if look.hand.author:
            if not is_theirs(look.hand):
                continue
        elif known[look.what, look.words] > 0:
            known[look.what, look.words] -= 1
            continue
        after = f"{look.words} [{look.said or look.what}]".strip()
        yield (
            look.line,
            nowhere(Kind.REPLACE, look.words, after, look.hand.author, look.hand.dated, field=look.what),
        )
    for (what, words), count in known.items():
        if what == "numbering" and count > 0 and _is_there(back, words):
            yield len(back.lines), nowhere(Kind.REPLACE, words, f"{words} [no {what}]", field=what)


def _joined(looks: tuple[Look, ...]) -> Iterator[Look]:
    """Runs side by side that were changed alike are told once."""
    held: Look | None = None
    for look in looks:
        if held is not None and look._replace(words="") == held._replace(words=""):
            held = held._replace(words=held.words + look.words)
            continue
        if held is not None:
            yield held
        held = look
    if held is not None:
        yield held


def _is_there(back: Story, words: str) -> bool:
    return any(line.text() == words for line in back.lines)


def _set(properties: Element) -> str:
    """The names of what is set now, as the file has them."""
    names = (local(one) for one in properties if not local(one).endswith("PrChange"))
    return ", ".join(name for name in names if name and name not in ("ins", "del", "rPr"))


def _words(holder: Element | None) -> str:
    return "".join(t.text or "" for t in holder.iter(w("t"), w("delText"))) if holder is not None else ""

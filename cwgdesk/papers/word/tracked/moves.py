"""A paragraph struck in one place and put in word for word in another is told as moved."""

from collections import Counter
from collections.abc import Iterator

from cwgdesk.papers.word.ooxml import Element, is_w, make, set_text, w
from cwgdesk.papers.word.tracked.formats import Marking

_LEAST = 10  # letters: shorter lines ("resolves") stand in many places
_WORDS = ("rPr", "t", "delText", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak")
_BESIDE = ("pPr", "bookmarkStart", "bookmarkEnd", "proofErr")
_KINDS = {"del": "moveFrom", "ins": "moveTo"}


def tell_moves(root: Element, stamp: Marking) -> None:
    """Tell as moved what was struck whole and put in whole, if it stands once on either side."""
    struck, fresh = dict(_whole(root, "del")), dict(_whole(root, "ins"))
    for number, (words, element) in enumerate(sorted(struck.items()), 1):
        if words in fresh:
            for paragraph, kind in ((element, "del"), (fresh[words], "ins")):
                _tell(paragraph, kind, f"move{number}", stamp)


def _whole(root: Element, kind: str) -> Iterator[tuple[str, Element]]:
    """Paragraphs all of whose words bear this mark, by their words, where these are unique."""
    found = [(words, p) for p in root.iter(w("p")) if (words := _words_of(p, kind))]
    count = Counter(words for words, _ in found)
    return ((words, p) for words, p in found if count[words] == 1)


def _words_of(paragraph: Element, kind: str) -> str:
    text = ""
    for child in paragraph:
        if is_w(child, *_BESIDE):
            continue
        if not is_w(child, kind) or not all(is_w(run, "r") and _is_plain(run) for run in child):
            return ""
        text += "".join(t.text or "" for t in child.iter(w("t"), w("delText")))
    words = " ".join(text.split())
    return words if sum(c.isalnum() for c in words) >= _LEAST else ""


def _is_plain(run: Element) -> bool:
    return all(is_w(e, *_WORDS) for e in run)


def _tell(paragraph: Element, kind: str, name: str, stamp: Marking) -> None:
    fresh = _KINDS[kind]
    changes = [e for e in paragraph if is_w(e, kind)]
    mark = paragraph.find(f"{w('pPr')}/{w('rPr')}/{w(kind)}")
    for change in [*changes, *([mark] if mark is not None else [])]:
        change.tag = w(fresh)
        for text in list(change.iter(w("delText"))):
            text.tag = w("t")
            set_text(text, text.text or "")
    start = stamp.mark(f"{fresh}RangeStart")
    start.set(w("name"), name)
    changes[0].addprevious(start)
    changes[-1].addnext(make(f"{fresh}RangeEnd", id=start.get(w("id"), "")))


def ranges(root: Element) -> list[tuple[Element, Element]]:
    """The beginnings and ends of what is told as moved."""
    found: list[tuple[Element, Element]] = []
    for name in _KINDS.values():
        ends = {e.get(w("id")): e for e in root.iter(w(f"{name}RangeEnd"))}
        found += [
            (start, ends[start.get(w("id"))])
            for start in root.iter(w(f"{name}RangeStart"))
            if start.get(w("id")) in ends
        ]
    return found

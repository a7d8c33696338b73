"""What a redline takes over from the original file, by allow-list; the rest is dropped and told.

Taken: body, styles, numbering, notes, headers and footers, fonts, theme, pictures, charts, and of embedded
objects the picture that is shown. Everything else (properties, custom XML, macros, remote targets, ...)
stays behind; what was visible of it is told apart.
"""

import posixpath
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from cwgdesk.papers.word.ooxml import Element, R, W, is_w, local, make, parse, serialize, w
from cwgdesk.papers.word.package import IMAGE_TYPES, MAIN, Relation, relations, relations_part
from cwgdesk.papers.word.sides.objects import pictured

_STORIES = ("header", "footer", "footnotes", "endnotes")
_PLAIN = ("styles", "numbering", "fontTable", "theme")
_SETTINGS = (
    *("evenAndOddHeaders", "mirrorMargins", "defaultTabStop", "autoHyphenation", "hyphenationZone"),
    *(
        "characterSpacingControl",
        "footnotePr",
        "endnotePr",
        "compat",
        "themeFontLang",
        "decimalSymbol",
        "listSeparator",
    ),
)
_SPACES = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/office/word/",
    "http://schemas.microsoft.com/office/drawing/",
    "urn:schemas-microsoft-com:vml",
    "urn:schemas-microsoft-com:office:",
    "http://www.w3.org/XML/1998/namespace",
)
_DROPPED = (
    "altChunk",
    "control",
    "subDoc",
    "dataBinding",
    "contentPart",
)
_COMMENTS = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_FETCHING = (
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "DDE",
    "DDEAUTO",
    "LINK",
    "IMPORT",
    "INCLUDE",
    "DATABASE",
    "RD",
    "MACROBUTTON",
)
_SAFE = ("https://", "http://", "mailto:")


@dataclass(slots=True)
class TakenOver:
    """Parts of the new package, and in plain words what stayed behind; `unseen` could be seen in the file."""

    parts: dict[str, bytes] = field(default_factory=dict[str, bytes])
    dropped: set[str] = field(default_factory=set[str])
    unseen: set[str] = field(default_factory=set[str])


def take_over(
    base: Mapping[str, bytes], body: Element, *, comments: bool, added: Collection[str] = ()
) -> TakenOver:
    """The package for a redline: `body` is the woven w:document of `base`; comments only on request.

    Parts `added` to those of the file itself are not missed where nothing needs them in the end.
    """
    taken = TakenOver()
    kinds = {"image", "chart", "hyperlink", *_STORIES, *_PLAIN, *(("comments",) if comments else ())}
    found = [r for r in relations(base, MAIN) if r.kind in kinds]
    kept = _story(taken, base, MAIN, body, found, comments=comments)
    for relation in found:
        if relation.kind in (*_STORIES, "comments") and relation.target in base:
            root = parse(base[relation.target], relation.target)
            _story(taken, base, relation.target, root, relations(base, relation.target), comments=comments)
        elif relation.kind in _PLAIN and relation.target in base:
            root = parse(base[relation.target], relation.target)
            _clean(taken, root, set(), comments=False)
            _unlink_pictures(root)
            taken.parts[relation.target] = serialize(root)
    settings = "word/settings.xml"
    taken.parts[settings] = _settings(base, taken)
    kept = [*(r for r in kept if r.external or r.target in taken.parts)]
    fresh = "rIdSettings"
    name, data = relations_part(MAIN, [*kept, Relation(fresh, "settings", settings)])
    taken.parts[name] = data
    for left in sorted(set(base) - set(taken.parts) - set(added)):
        if not left.endswith(".rels") and left != "[Content_Types].xml":
            told = _told(left)
            (taken.unseen if told in _VISIBLE else taken.dropped).add(told)
    return taken


def _story(
    taken: TakenOver,
    base: Mapping[str, bytes],
    part: str,
    root: Element,
    found: list[Relation],
    *,
    comments: bool,
) -> list[Relation]:
    """Clean one story, take its pictures along, and keep only the relations it may have."""
    kept = [r for r in found if _may_stay(r, base)]
    for relation in found:
        if relation.external and relation not in kept:
            taken.dropped.add("remote targets")
    _clean(taken, root, {r.id for r in kept}, comments=comments)
    used = {value for e in root.iter() for key, value in e.attrib.items() if str(key).startswith(f"{{{R}}}")}
    kept = [r for r in kept if r.id in used or r.kind in (*_PLAIN, "footnotes", "endnotes", "comments")]
    for relation in kept:
        if relation.kind == "image":
            taken.parts[relation.target] = base[relation.target]
        elif relation.kind == "chart":
            _take_chart(taken, base, relation.target)
    taken.parts[part] = serialize(root)
    if part != MAIN and kept:
        name, data = relations_part(part, kept)
        taken.parts[name] = data
    return kept


def _take_chart(taken: TakenOver, base: Mapping[str, bytes], part: str) -> None:
    """A chart as it was last drawn: without the workbook behind it."""
    root = parse(base[part], part)
    for element in [e for e in root.iter() if local(e) in ("externalData", "userShapes", "pivotSource")]:
        _remove(element)
    pictures = [r for r in relations(base, part) if r.kind == "image"]
    _story(taken, base, part, root, pictures, comments=False)


def _may_stay(relation: Relation, base: Mapping[str, bytes]) -> bool:
    if relation.external:
        return relation.kind == "hyperlink" and relation.target.lower().startswith(_SAFE)
    if relation.kind == "chart":
        return relation.target in base and relation.target.endswith(".xml")
    if relation.kind == "image":
        return relation.target in base and relation.target.rsplit(".", 1)[-1].lower() in IMAGE_TYPES
    return relation.target in base and relation.kind in (*_STORIES, *_PLAIN, "comments")


def _clean(taken: TakenOver, root: Element, ids: set[str], *, comments: bool) -> None:
    """Remove what the allow-list does not know: foreign elements, dead references, session marks."""
    if pictured(root):
        taken.dropped.add("embedded objects")
    for element in [e for e in root.iter() if isinstance(e.tag, str)]:
        if element.getparent() is None and element is not root:
            continue
        for key in [k for k in element.attrib if _is_trace(str(k))]:
            del element.attrib[key]
        name = local(element)
        foreign = not str(element.tag).startswith("{") or not str(element.tag)[1:].startswith(_SPACES)
        if foreign or is_w(element, *_DROPPED) or (not comments and is_w(element, *_COMMENTS)):
            _remove(element)
            if is_w(element, *_OBJECTS):
                taken.unseen.add(_OBJECTS[name])
    for element in [e for e in root.iter() if isinstance(e.tag, str)]:
        references = [v for k, v in element.attrib.items() if str(k).startswith(f"{{{R}}}")]
        if any(value and value not in ids for value in references):
            _loosen(taken, element)
    _defuse_fields(taken, root)


_OBJECTS = {
    "altChunk": "imported chunks",
    "control": "form controls",
    "subDoc": "subdocuments",
}


def _is_trace(key: str) -> bool:
    """Is it one of the numbers that tell which stretches were typed in one session?"""
    return key.startswith(f"{{{W}}}rsid")


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _loosen(taken: TakenOver, element: Element) -> None:
    """Take away a reference that leads nowhere any more: a link keeps its words, a picture goes."""
    if is_w(element, "hyperlink"):
        parent = element.getparent()
        if parent is not None:
            at = parent.index(element)
            parent[at : at + 1] = list(element)
        return
    if is_w(element, "headerReference", "footerReference", "attachedTemplate"):
        _remove(element)
        return
    holder: Element | None = element
    while holder is not None and not is_w(holder, "drawing", "pict", "object"):
        holder = holder.getparent()
    taken.unseen.add("pictures or diagrams that the file only refers to")
    _remove(holder if holder is not None else element)


def _defuse_fields(taken: TakenOver, root: Element) -> None:
    """A field that would fetch from elsewhere keeps its last result and loses its instruction."""
    for field_element in list(root.iter(w("fldSimple"))):
        if _fetches(field_element.get(w("instr"), "")):
            parent = field_element.getparent()
            if parent is not None:
                at = parent.index(field_element)
                parent[at : at + 1] = list(field_element)
                taken.dropped.add("fields that fetch from elsewhere")
    open_fields: list[list[Element]] = []
    for sign in list(root.iter(w("fldChar"), w("instrText"), w("delInstrText"))):
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            open_fields.append([])
        if not open_fields:
            continue
        open_fields[-1].append(sign)
        if kind == "end":
            signs = open_fields.pop()
            if _fetches("".join(e.text or "" for e in signs)):
                for element in signs:
                    _remove(element)
                taken.dropped.add("fields that fetch from elsewhere")


def _fetches(instruction: str) -> bool:
    words = instruction.split()
    return bool(words) and words[0].upper() in _FETCHING


def _unlink_pictures(root: Element) -> None:
    for element in [e for e in root.iter() if isinstance(e.tag, str)]:
        if any(str(key).startswith(f"{{{R}}}") for key in element.attrib):
            holder: Element | None = element
            while holder is not None and local(holder) not in ("numPicBullet", "blipFill", "embedRegular"):
                holder = holder.getparent()
            _remove(holder if holder is not None else element)


def _settings(base: Mapping[str, bytes], taken: TakenOver) -> bytes:
    root = make("settings")
    target = next((r.target for r in relations(base, MAIN) if r.kind == "settings"), "")
    if target in base:
        for element in parse(base[target], target):
            if is_w(element, *_SETTINGS):
                root.append(element)
        taken.dropped.discard(_told(target))
    return serialize(root)


def _told(part: str) -> str:
    """What a part is called in the list of what stayed behind."""
    folder, name = posixpath.split(part)
    for sign, words in _NAMES:
        if sign in f"{folder}/{name}".lower():
            return words
    return name


_VISIBLE = ("diagrams", "imported chunks", "form controls")
_NAMES = (
    ("docprops", "document properties"),
    ("customxml", "custom XML"),
    ("vba", "macros"),
    ("embeddings", "embedded objects"),
    ("activex", "form controls"),
    ("glossary", "building blocks"),
    ("charts", "charts"),
    ("diagrams", "diagrams"),
    ("comments", "comments"),
    ("people", "names of reviewers"),
    ("websettings", "web settings"),
    ("styleswitheffects", "doubled styles"),
    ("thumbnail", "preview picture"),
    ("printersettings", "printer settings"),
    ("media", "pictures that nothing shows"),
    ("fonts/", "embedded fonts"),
    ("afchunk", "imported chunks"),
    ("settings", "settings"),
)

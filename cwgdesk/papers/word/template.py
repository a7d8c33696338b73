"""The template that papers are built from: ours, or the delegation's own.

Of a template of the delegation's own come along, by allow-list: the styles, the theme, headers and footers
with their pictures. Its content controls say by their tags which style each field of the head is set in.
"""

import tempfile
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.resources import resource
from cwgdesk.papers.word.kept_parts import take_over
from cwgdesk.papers.word.ooxml import Element, make, parse, serialize, text_element, w
from cwgdesk.papers.word.package import (
    MAIN,
    Relation,
    content_types,
    read_package,
    relations,
    relations_part,
    zip_bytes,
)

# Field of the head by the tag of its control, with the style it has in ours.
FIELDS = {
    "meeting": "Meeting",
    "document": "Docnumber",
    "source": "Source",
    "title": "Title1",
}
_BOOKMARK = "cwgdesk_"
_STYLES = "word/styles.xml"
_THEME = "word/theme/theme1.xml"
# What our parts are called, by what theirs are for: kind, and on which pages.
_MARGINS = {
    ("header", "default"): "word/header1.xml",
    ("header", "first"): "word/header2.xml",
    ("footer", "default"): "word/footer1.xml",
    ("footer", "first"): "word/footer2.xml",
}
_BULLETS = ("Bulletlev1", "Bulletlev2")  # their numbers are ours


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """What a paper takes from a template of the delegation's own."""

    parts: dict[str, bytes]
    styles: Mapping[str, str]  # style id by field of the head
    missing: tuple[str, ...] = ()  # fields that no content control is there for: set in our styles
    left_out: tuple[str, ...] = field(default=())  # what does not come along, in plain words


def template_path() -> Path:
    """Where our template lies."""
    return resource("templates", "contribution.docx")


def template_parts() -> dict[str, bytes]:
    """The parts of our template."""
    return dict(_ours())


@cache
def _ours() -> Mapping[str, bytes]:
    return read_package(template_path())


@lru_cache(maxsize=2)
def adopted(content: bytes) -> OwnTemplate:
    """As `adopt`, of a file that is kept in the workspace."""
    with tempfile.TemporaryDirectory(prefix="cwgdesk-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "template.docx"
        path.write_bytes(content)
        return adopt(path)


def adopt(path: Path) -> OwnTemplate:
    """What a Word file has to give as a template; UserError for a file that is none."""
    theirs = read_package(path)
    root = parse(theirs[MAIN], MAIN)
    styles = _field_styles(root)
    taken = take_over(theirs, root, comments=False)
    parts = template_parts()
    dropped = set(taken.dropped) | set(taken.unseen)
    if _words_of_its_own(root):
        dropped.add("words outside of headers and footers")
    if _page(root) != _page(parse(parts[MAIN], MAIN)):
        dropped.add("page size and margins")
    names = _renamed_styles(taken.parts)
    if (theme := _target(taken.parts, MAIN, "theme")) is not None:
        parts[_THEME] = taken.parts[theme]
    parts[_STYLES] = _merged_styles(taken.parts, parts[_STYLES], names, dropped)
    _take_margins(taken.parts, root, parts, names)
    ours = {name: names.get(style, style) for name, style in styles.items()}
    missing = tuple(name for name in FIELDS if name not in ours)
    return OwnTemplate(parts, {**FIELDS, **ours}, missing, tuple(sorted(dropped)))


def blank_template() -> bytes:
    """Our template with a content control for each field: to be restyled and used as one's own."""
    parts = template_parts()
    root = parse(parts[MAIN], MAIN)
    for number, (name, style) in enumerate(FIELDS.items()):
        root[0].insert(number, _control(name, style, number + 1))
    parts[MAIN] = serialize(root)
    parts["[Content_Types].xml"] = content_types(
        {name: data for name, data in parts.items() if name != "[Content_Types].xml"}
    )
    return zip_bytes(parts)


def _control(name: str, style: str, number: int) -> Element:
    """A field in its style. The bookmark says the same as the tag, which LibreOffice 7.4 drops."""
    look = make("sdtPr", make("alias", val=name), make("tag", val=name))
    words = make("r", *text_element(f"[{name}]"))
    begin = make("bookmarkStart", id=str(number), name=f"{_BOOKMARK}{name}")
    inside = (begin, words, make("bookmarkEnd", id=str(number)))
    return make("sdt", look, make("sdtContent", make("p", make("pPr", make("pStyle", val=style)), *inside)))


def _field_styles(root: Element) -> dict[str, str]:
    """The style of the paragraph in, or around, each control that is tagged as a field."""
    found: dict[str, str] = {}
    for sign in root.iter(w("sdt"), w("bookmarkStart")):
        name = _field(sign)
        if name not in FIELDS or name in found:
            continue
        inside = next(sign.iter(w("p")), None)
        paragraph = inside if inside is not None else next(sign.iterancestors(w("p")), None)
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}") if paragraph is not None else None
        found[name] = style.get(w("val"), "Normal") if style is not None else "Normal"
    return found


def _field(sign: Element) -> str:
    """The field that a content control or a bookmark stands for."""
    if sign.tag == w("bookmarkStart"):
        name = sign.get(w("name"), "")
        return name.removeprefix(_BOOKMARK) if name.startswith(_BOOKMARK) else ""
    tag = sign.find(f"{w('sdtPr')}/{w('tag')}")
    return tag.get(w("val"), "").strip().casefold() if tag is not None else ""


def _words_of_its_own(root: Element) -> bool:
    """Does the body say anything outside of its fields? That is no part of a template."""
    fields = {sign for sign in root.iter(w("sdt"), w("bookmarkStart")) if _field(sign) in FIELDS}
    paragraphs = [p for p in root.iter(w("p")) if not fields & {*p.iterancestors(), *p.iter()}]
    return any((text.text or "").strip() for p in paragraphs for text in p.iter(w("t")))


def _page(root: Element) -> list[tuple[str, str]]:
    """Size and margins of the page, without the order and the spelling of their attributes."""
    section = next(reversed(list(root.iter(w("sectPr")))), None)
    sizes = [] if section is None else [e for e in section if e.tag in (w("pgSz"), w("pgMar"))]
    names = ("w", "h", "top", "right", "bottom", "left")
    return [(name, element.get(w(name), "")) for element in sizes for name in names]


def _target(parts: Mapping[str, bytes], part: str, kind: str) -> str | None:
    return next((r.target for r in relations(parts, part) if r.kind == kind and r.target in parts), None)


def _renamed_styles(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Their ids of styles that have the names of ours: other programs give ids of their own."""
    part = _target(parts, MAIN, "styles")
    if part is None:
        raise UserError(
            "This Word file has no styles, so it is no template.", "Start from the one that cwgdesk saves."
        )
    ours = {_name(style): _id(style) for style in parse(_ours()[_STYLES], _STYLES).iter(w("style"))}
    theirs = {_id(style): _name(style) for style in parse(parts[part], part).iter(w("style"))}
    taken = set(theirs)
    return {
        own: ours[name]
        for own, name in theirs.items()
        if name in ours and ours[name] != own and ours[name] not in taken
    }


def _merged_styles(
    parts: Mapping[str, bytes], ours: bytes, names: Mapping[str, str], dropped: set[str]
) -> bytes:
    """Their styles, and those of ours that they do not have."""
    part = _target(parts, MAIN, "styles") or _STYLES
    root, own = parse(parts[part], part), parse(ours, _STYLES)
    _rename(root, names)
    there = {_id(style) for style in root.iter(w("style"))}
    for style in root.iter(w("style")):
        for numbers in list(style.iter(w("numPr"))):
            if _id(style) not in _BULLETS:
                dropped.add("automatic numbers of styles")
                _cut(numbers)
    for style in own.iter(w("style")):
        if _id(style) not in there:
            added = deepcopy(style)
            added.attrib.pop(w("default"), None)
            root.append(added)
    if next(root.iter(w("lang")), None) is None:
        for defaults in list(root.iter(w("docDefaults"))):
            _cut(defaults)
        root.insert(0, deepcopy(next(own.iter(w("docDefaults")))))
    return serialize(root)


def _take_margins(
    theirs: Mapping[str, bytes], root: Element, parts: dict[str, bytes], names: Mapping[str, str]
) -> None:
    """Their headers and footers under our names, each with its pictures."""
    section = next(reversed(list(root.iter(w("sectPr")))), None)
    known = {relation.id: relation.target for relation in relations(theirs, MAIN)}
    for kind in ("header", "footer") if section is not None else ():
        for reference in section.iter(w(f"{kind}Reference")) if section is not None else ():
            name = _MARGINS.get((kind, reference.get(w("type"), "default")))
            place = next((value for key, value in reference.attrib.items() if str(key).endswith("}id")), "")
            target = known.get(str(place), "")
            if name is None or target not in theirs:
                continue
            story = parse(theirs[target], target)
            _rename(story, names)
            parts[name] = serialize(story)
            pictures: list[Relation] = []
            for relation in relations(theirs, target):
                pictures.append(relation)
                if not relation.external:
                    parts[relation.target] = theirs[relation.target]
            if pictures:
                rels, data = relations_part(name, pictures)
                parts[rels] = data


def _rename(root: Element, names: Mapping[str, str]) -> None:
    for element in root.iter(*map(w, ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle"))):
        element.set(w("val"), names.get(element.get(w("val"), ""), element.get(w("val"), "")))
    for style in root.iter(w("style")):
        style.set(w("styleId"), names.get(_id(style), _id(style)))


def _cut(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _id(style: Element) -> str:
    return style.get(w("styleId"), "")


def _name(style: Element) -> str:
    name = style.find(w("name"))
    return (name.get(w("val"), "") if name is not None else "").casefold()

"""What stands inside a paragraph: runs, links, fields, insertions and deletions, formulas."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import ClassVar

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import Mark, Revision, Revisions
from cwgdesk.texts.reading.docx.fields import (
    Fields,
    ListNumber,
    hyperlink_target,
    list_number,
    shown_without_result,
)
from cwgdesk.texts.reading.docx.names import ID, MC, VAL, WP, XML_SPACE, M, R, V, W, named, val
from cwgdesk.texts.reading.docx.package import Package
from cwgdesk.texts.reading.docx.pen import Pen, Piece
from cwgdesk.texts.reading.docx.styles import LOOK_TAGS, PLAIN, Look, Styles, look_of, over, toggled
from cwgdesk.texts.reading.docx.symbols import plain_characters, symbol

_INSERTED = {W + "ins": Mark.INSERTED, W + "moveTo": Mark.MOVED_IN}
_DELETED = {W + "del": Mark.DELETED, W + "moveFrom": Mark.MOVED_OUT}


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a piece of text: a link, a tracked change."""

    link: str = ""
    revision: Revision | None = None


NOTHING_AROUND = Around()


@dataclass(slots=True)
class Inline:
    """Writes the content of paragraphs to a pen; keeps open fields across paragraphs."""

    package: Package
    part: str  # whose relationships links refer to
    styles: Styles
    revisions: Revisions
    left_out: LeftOutList
    note_shown: Callable[[str, Element], str]  # counts a note; "" = its mark is the text that follows
    pen: Pen = field(default_factory=Pen)
    fields: Fields = field(default_factory=Fields)
    keep_space: bool = False  # xml:space="preserve" on the whole part
    looks: dict[object, Look] = field(default_factory=dict[object, Look])

    def walk(self, parent: Element, around: Around = NOTHING_AROUND) -> None:
        """Write everything inside `parent`."""
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                self._run(child, around)
            elif tag in _SKIPPED:
                continue
            elif (handler := self._INLINE.get(tag)) is not None:
                handler(self, child, around)
            else:
                self.walk(child, around)

    def _inserted(self, element: Element, around: Around) -> None:
        if self.revisions is not Revisions.REJECTED:
            self.walk(element, self._marked(element, around, _INSERTED[element.tag]))

    def _deleted(self, element: Element, around: Around) -> None:
        if self.revisions is not Revisions.ACCEPTED:
            self.walk(element, self._marked(element, around, _DELETED[element.tag]))

    def _marked(self, element: Element, around: Around, mark: Mark) -> Around:
        if self.revisions is not Revisions.MARKED:
            return around
        revision = Revision(mark, element.get(W + "author", ""), element.get(W + "date", ""))
        return replace(around, revision=revision)

    def _link(self, element: Element, around: Around) -> None:
        relation = self.package.relations(self.part).get(element.get(R + "id", ""))
        target = relation.target if relation else ""
        if anchor := element.get(W + "anchor") or element.get(W + "docLocation"):
            target = f"{target}#{anchor}"
        self.walk(element, replace(around, link=target))

    def _simple_field(self, element: Element, around: Around) -> None:
        instruction = element.get(W + "instr", "")
        if (listed := list_number(instruction)) is not None:
            self._write_list_number(listed, around)
            return
        link = hyperlink_target(instruction)
        self.walk(element, replace(around, link=link) if link else around)

    def _content_control(self, element: Element, around: Around) -> None:
        for content in element.iterchildren(W + "sdtContent"):
            self.walk(content, around)

    def _alternatives(self, element: Element, around: Around) -> None:
        branch = chosen_branch(element)
        if branch is not None:
            self.walk(branch, around)

    def _math_text(self, element: Element, around: Around) -> None:
        self._write(element.text or "", PLAIN, around)

    def _nested_paragraph(self, element: Element, around: Around) -> None:
        self._write("\n", PLAIN, around)
        self.walk(element, around)

    def _loose_drawing(self, element: Element, around: Around) -> None:
        self._drawing(element, PLAIN, around)

    def _run(self, run: Element, around: Around) -> None:
        self._content(run, self.pen.base, around)

    def _content(self, parent: Element, look: Look, around: Around) -> None:
        """Write what stands in a run."""
        mark_at: int | None = None  # where a note stands whose mark is the text after it
        for child in parent:
            tag = child.tag
            if tag == W + "t" or tag == W + "delText":
                if mark_at is None:
                    self._write(self._text(child), look, around)
                else:
                    self._name_mark(mark_at, self._text(child))
            elif tag == W + "rPr":
                look = self._look(child)
            elif tag in _CHARACTERS:
                self._write(_CHARACTERS[tag], look, around)
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                mark_at = self._note(child)
            elif tag == MC + "AlternateContent":
                if (branch := chosen_branch(child)) is not None:
                    self._content(branch, look, around)
            elif (handler := self._IN_RUN.get(tag)) is not None:
                handler(self, child, look, around)
            elif tag not in _SKIPPED and len(child):
                self.walk(child, around)

    def _note(self, reference: Element) -> int | None:
        """Mark a note; the place of the mark if its characters follow as text."""
        if self.fields.hidden():
            return None
        key = note_key(reference)
        shown = self.note_shown(key, reference)
        self.pen.insert(Piece("", note=(key, shown)))
        return None if shown else len(self.pen.pieces) - 1

    def _name_mark(self, at: int, text: str) -> None:
        key, shown = self.pen.pieces[at].note or ("", "")
        self.pen.pieces[at] = Piece("", note=(key, (shown + text).strip()))

    def _text(self, element: Element) -> str:
        text = element.text or ""
        if not self.keep_space and element.get(XML_SPACE) != "preserve":
            text = text.strip(" \t\r\n")
        return re.sub(r"\r\n?|\n", " ", text) if "\n" in text or "\r" in text else text

    def _write(self, text: str, look: Look, around: Around) -> None:
        if not text or self.fields.hidden():
            return
        text = plain_characters(text, look.font or "")
        self.pen.write(text, look, around.link or self.fields.link(), around.revision)

    def _look(self, properties: Element) -> Look:
        if self.revisions is Revisions.REJECTED:
            before = properties.find(f"{W}rPrChange/{W}rPr")
            properties = properties if before is None else before
        said = tuple(
            (child.tag, child.get(VAL) or child.get(W + "ascii"))
            for child in properties
            if child.tag in LOOK_TAGS
        )
        if not said:
            return self.pen.base
        key = (id(self.pen.base), said)  # the looks of styles live as long as this reading
        if key not in self.looks:
            style = val(properties, "rStyle")
            base = toggled(self.pen.base, self.styles.get(style).look) if style else self.pen.base
            self.looks[key] = over(base, look_of(properties))
        return self.looks[key]

    def _instruction(self, element: Element, _look: Look, _around: Around) -> None:
        self.fields.instruct(element.text or "")

    def _field_character(self, element: Element, look: Look, around: Around) -> None:
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._check_box(element, look, around)
            self.fields.begin()
        elif kind == "separate":
            self.fields.separate()
        elif kind == "end" and (ended := self.fields.end()) is not None and not ended.has_result:
            instruction = ended.instruction()
            if (listed := list_number(instruction)) is not None:
                self._write_list_number(listed, around)
            else:
                self._write(shown_without_result(instruction), look, around)

    def _check_box(self, element: Element, look: Look, around: Around) -> None:
        box = element.find(f"{W}ffData/{W}checkBox")
        if box is not None:
            state = val(
                box, "checked", "1" if box.find(W + "checked") is not None else val(box, "default", "0")
            )
            self._write("☐" if state in ("0", "false") else "☒", look, around)

    def _write_list_number(self, listed: ListNumber, around: Around) -> None:
        if not self.fields.hidden():
            self.pen.insert(Piece("", PLAIN, around.link, around.revision, None, listed))

    def _symbol(self, element: Element, look: Look, around: Around) -> None:
        try:
            code = int(element.get(W + "char", ""), 16)
        except ValueError:
            return
        self._write(symbol(code, element.get(W + "font", "")), look, around)

    def _break(self, element: Element, look: Look, around: Around) -> None:
        if element.get(W + "type") == "page":
            self.pen.page_break = True
            if not self.pen.written:
                return
        self._write("\n", look, around)

    def _ruby(self, element: Element, _look: Look, around: Around) -> None:
        for gloss in element.iterchildren(W + "rt"):
            words = "".join(t.text or "" for t in gloss.iter(W + "t"))
            self.left_out.add("reading aid", "small characters above the line (ruby)", words)
        for base in element.iterchildren(W + "rubyBase"):
            self.walk(base, around)

    def _drawing(self, element: Element, _look: Look, _around: Around) -> None:
        if self.fields.hidden():
            return
        boxes = _outermost_boxes(element)
        self.pen.boxes.extend(boxes)
        if not boxes:
            self._list_picture(element)
        for path in element.iter(V + "textpath"):
            if words := path.get("string"):
                self.left_out.add("WordArt", "decorated words drawn as a picture, e.g. a watermark", words)

    def _list_picture(self, element: Element) -> None:
        words = " ".join(filter(None, (e.get("descr", "") for e in element.iter(WP + "docPr"))))
        if element.tag == W + "object":
            self.left_out.add("embedded object", "only its program can read it", words)
            return
        uris = [e.get("uri", "") for e in element.iter() if e.tag.endswith("}graphicData")]
        if any(uri.endswith("/chart") for uri in uris):
            self.left_out.add("chart", "drawn from figures that are not part of the text", words)
        elif any(uri.endswith("/diagram") for uri in uris):
            self.left_out.add("diagram", "drawn as SmartArt", words)
        else:
            self.left_out.add("picture", "pictures are not text", words)

    # Which method handles which element.
    _INLINE: ClassVar[dict[str, Callable[["Inline", Element, Around], None]]] = {
        W + "ins": _inserted,
        W + "moveTo": _inserted,
        W + "del": _deleted,
        W + "moveFrom": _deleted,
        W + "hyperlink": _link,
        W + "fldSimple": _simple_field,
        W + "sdt": _content_control,
        MC + "AlternateContent": _alternatives,
        M + "t": _math_text,
        W + "p": _nested_paragraph,
        W + "drawing": _loose_drawing,
        W + "pict": _loose_drawing,
        W + "object": _loose_drawing,
    }
    _IN_RUN: ClassVar[dict[str, Callable[["Inline", Element, Look, Around], None]]] = {
        W + "instrText": _instruction,
        W + "delInstrText": _instruction,
        W + "fldChar": _field_character,
        W + "sym": _symbol,
        W + "br": _break,
        W + "ruby": _ruby,
        W + "drawing": _drawing,
        W + "pict": _drawing,
        W + "object": _drawing,
    }


def note_key(reference: Element) -> str:
    """How blocks and marks name the note that a reference points at."""
    kind = "footnote" if reference.tag == W + "footnoteReference" else "endnote"
    return f"{kind}-{reference.get(ID, '')}"


def chosen_branch(alternatives: Element) -> Element | None:
    """The one branch of mc:AlternateContent to read: the first that holds words, else the first."""
    branches = [b for b in alternatives if b.tag in (MC + "Choice", MC + "Fallback")]
    for branch in branches:
        if next(branch.iter(W + "t", W + "delText", M + "t", W + "fldChar"), None) is not None:
            return branch
    return branches[0] if branches else None


def _outermost_boxes(element: Element) -> list[Element]:
    """The text boxes of a drawing, each once and in order."""
    found: list[Element] = []

    def search(parent: Element) -> None:
        for child in parent:
            if child.tag == W + "txbxContent":
                found.append(child)
            elif child.tag == MC + "AlternateContent":
                branch = chosen_branch(child)
                if branch is not None:
                    search(branch)
            else:
                search(child)

    search(element)
    return found


_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",  # one character like any hyphen, so that texts compare equal
}
_SKIPPED = named(
    "pPr rPr proofErr bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference "
    "lastRenderedPageBreak footnoteRef endnoteRef annotationRef separator continuationSeparator "
    "softHyphen sdtPr sdtEndPr smartTagPr customXmlPr permStart permEnd moveFromRangeStart "
    "moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd "
    "customXmlDelRangeStart customXmlDelRangeEnd fldData pgNum dayShort dayLong monthShort monthLong "
    "yearShort yearLong"
)

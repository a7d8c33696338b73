"""Reports, contributions and everything else: headings, fields, numbered paragraphs, bullets."""

from dataclasses import dataclass, field

from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel
from cwgdesk.texts.structure.lines.closing import article_name, is_date_only
from cwgdesk.texts.structure.lines.fields import field_name
from cwgdesk.texts.structure.lines.headings import heading_level, is_part_heading
from cwgdesk.texts.structure.lines.ladder import Ladder
from cwgdesk.texts.structure.lines.lines import Line, unlabelled
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch

_STOPS = (".", ";", "。", "؟", "!", "؛")


@dataclass(slots=True)
class Narrative:
    """Where the reading of running text stands."""

    page: Page
    ladder: Ladder = field(default_factory=Ladder)
    line_of: list[Sketch] = field(default_factory=list[Sketch])  # the open numbered paragraphs
    base: int = 0  # how deep the first of them stands in the count: its own number may stand in a heading
    lead: Sketch | None = None  # the paragraph that ended in a colon and introduces bullets
    naming: tuple[Line, str] | None = None  # a field's name that waits for its words
    last_field: Sketch | None = None
    begun: bool = False  # the masthead is over
    article: str = ""  # "Article 5" of the heading above: its paragraphs are counted anew
    section: tuple[int, ...] = ()  # the number of the heading above: "2.1" counts its first paragraph
    listed: set[str] = field(default_factory=set[str])  # series that count paragraphs, not headings

    def take(self, line: Line, following: Line | None, field_ahead: bool) -> None:
        """Read one line; `field_ahead`: another field follows, so the box is still open."""
        if self._take_field(line, field_ahead):
            return
        line = self._settle_label(line, following)
        level = None if self._counts_paragraphs(line) else heading_level(line, following, self.page.styled)
        if self._is_masthead(line, following, level):
            self.page.add(sketch(line, ClauseKind.OPENING, "masthead", role="masthead"))
            return
        self.begun = True
        if is_part_heading(line, following):
            self.page.begin_part(line.shown_label or line.text)
            self._take_heading(line, 0)
        elif level is not None:
            self._take_heading(line, level)
        elif line.label is not None:
            self._take_labelled(line, following)
        else:
            self._take_paragraph(line)

    def _counts_paragraphs(self, line: Line) -> bool:
        return line.label is not None and line.label.forms[0].series in self.listed

    def _is_masthead(self, line: Line, following: Line | None, level: int | None) -> bool:
        """Names, symbols and dates above the text proper: short lines before the first prose."""
        if self.begun or line.label is not None or line.has_heading_style or len(line.text) > 160:
            return False
        if level is None and not is_date_only(line.text):
            return False
        # A heading stands above prose; a masthead above more masthead or a box.
        if following is None or (following.label is not None and following.label.sure):
            return False
        return not _is_prose(following.text)

    def leave(self) -> None:
        """Something else takes the next line: no box stays open."""
        self.close()
        self.begun, self.last_field, self.lead = True, None, None
        self.line_of.clear()
        self.ladder.clear()

    def close(self) -> None:
        """Keep a field's name that never got its words."""
        if self.naming is not None:
            line, name = self.naming
            self.page.add(sketch(line, ClauseKind.HEADING, name))
            self.naming = None

    # --- fields ----------------------------------------------------------------------------

    def _take_field(self, line: Line, field_ahead: bool) -> bool:
        named = field_name(line.text) if line.label is None else None
        if named is not None:
            self.close()
            name, begin = named
            if begin >= len(line.text):
                self.naming, self.last_field, self.begun = (line, name), None, True
            else:
                place = Span(line.place.block, line.place.start + begin, line.place.end)
                words = line.text[begin:]
                self.last_field = self._add_field(name, words, place, [])
            return True
        if self.naming is not None:
            head, name = self.naming
            self.naming = None
            self.last_field = self._add_field(name, "", head.place, [])
            self.last_field.extend(line)
            return True
        if self.last_field is not None and field_ahead and not line.after_rule:
            self.last_field.extend(line)
            return True
        self.last_field = None
        return False

    def _add_field(self, name: str, words: str, place: Span, more: list[Span]) -> Sketch:
        made = Sketch(ClauseKind.FIELD, words, place, name, label=name, more=more)
        made.parent = self.page.heading
        return self.page.add(made)

    # --- headings and paragraphs -----------------------------------------------------------

    def _settle_label(self, line: Line, following: Line | None) -> Line:
        if line.label is None or line.label.sure:
            return line
        first = line.label.forms[0]
        counted = any(rung.series == first.series for rung in self.ladder.rungs)
        if counted and self.ladder.continues(line.label):
            return line
        if self._counts_in_section(line, following):
            return line
        after = following.label if following else None
        if after is not None and _is_first_below(after, first.value) and line.text[-1:] not in _STOPS:
            return line  # "3 Planned activities" before "3.1"
        starts = first.value == (1,) and after is not None and after.forms[0].value == (2,)
        return line if starts else unlabelled(line)

    def _counts_in_section(self, line: Line, following: Line | None) -> bool:
        """Is it "2.1" below 2 or behind 1.4, or "1.1" before "1.2"?"""
        if line.label is None or line.text[:1].islower():
            return False
        form = line.label.forms[0]
        if not form.series.startswith("dotted"):
            return False
        above = [rung.value for rung in self.ladder.rungs if rung.series.startswith(("decimal", "dotted"))]
        if any(value and _is_first_below(line.label, value) for value in (self.section, *above)):
            return True
        if form.value[-1] != 1:
            return False
        before = any(
            rung.value[0] + 1 == form.value[0] for rung in self.ladder.rungs if rung.series == form.series
        )
        after = following.label if following else None
        return before or (after is not None and after.forms[0].value == (*form.value[:-1], 2))

    def _take_heading(self, line: Line, level: int) -> None:
        if line.label is not None and line.label.is_number:
            self.section = line.label.forms[0].value
        article = article_name(line.text)
        self.article = article[0] if article else ""
        words = f"{line.shown_label} {line.text}".strip()
        self.page.head(sketch(line, ClauseKind.HEADING, _short(words)), level)
        self.line_of.clear()
        del self.ladder.rungs[1:]  # paragraphs may be counted through, their items are not
        self.lead = None

    def _take_labelled(self, line: Line, following: Line | None) -> None:
        label = line.label
        if label is None:
            return
        if label.is_bullet and not self.line_of:
            self._add_bullet(line)
            return
        colon = bool(self.line_of) and self.line_of[-1].text[-1:] in ":："
        depth = self.ladder.step(label, following.label if following else None, colon)
        self.base = min(self.base, depth) if self.line_of else depth
        del self.line_of[depth - self.base :]
        parent = self.line_of[-1] if self.line_of else self.page.heading
        self.listed.add(label.forms[0].series)
        kind = ClauseKind.BULLET if label.is_bullet else ClauseKind.PARAGRAPH
        cite = "" if label.is_bullet else _nested_cite(line, self.line_of[-1] if self.line_of else None)
        if cite and self.article and not self.line_of:
            cite = f"{self.article}, {cite}"
        self.line_of.append(self.page.add(sketch(line, kind, cite, parent=parent)))

    def _add_bullet(self, line: Line) -> None:
        self.page.add(sketch(line, ClauseKind.BULLET, "", parent=self.lead or self.page.heading))

    def _take_article(self, line: Line, name: str, begin: int) -> None:
        """ "Article 5. The parties …": cited by its number."""
        made = sketch(line, ClauseKind.PARAGRAPH, name, parent=self.page.heading)
        made.label, made.words = name, line.text[begin:]
        made.place = Span(line.place.block, line.place.start + begin, line.place.end)
        self.page.add(made)
        self.ladder.clear()
        self.line_of[:] = [made]
        self.base = -1

    def _take_paragraph(self, line: Line) -> None:
        if self.line_of and self.line_of[-1].label and not self.line_of[-1].text:
            self.line_of[-1].extend(line)  # its number stands on a line of its own
            return
        article = article_name(line.text)
        if article is not None and article[1] < len(line.text) and line.text[-1] in ".;:。；：؛":
            self._take_article(line, *article)
            return
        parent = self.page.heading
        made = self.page.add(sketch(line, ClauseKind.PARAGRAPH, "", parent=parent))
        self.lead = made if line.text[-1:] in ":：" else None
        if self.lead is None:
            self.line_of.clear()


def _is_first_below(label: ClauseLabel, above: tuple[int, ...]) -> bool:
    """Is it 3.1 or 3.1.1 for 3?"""
    value = label.forms[0].value
    dotted = label.forms[0].series.startswith("dotted")
    return dotted and value[: len(above)] == above and set(value[len(above) :]) == {1}


def _is_prose(text: str) -> bool:
    return len(text) > 120 or (text[-1:] in _STOPS and len(text.split()) > 4)


def _nested_cite(line: Line, parent: Sketch | None) -> str:
    own = line.shown_label.rstrip(".．、- \u00a0–")
    dotted = line.label is not None and line.label.forms[0].series.startswith("dotted")
    return f"{parent.cite} {own}" if parent is not None and parent.cite and not dotted else own


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 80 else words[:79].rsplit(" ", 1)[0] + "…"

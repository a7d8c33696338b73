"""Resolutions: calls, preambular and operative clauses, as ITU and as the United Nations write them.

ITU gives a call a paragraph of its own and numbers what follows; the United Nations begins each
paragraph with its call and numbers the operative ones. One text is written one way, and the
first clause tells which.
"""

import re
from dataclasses import dataclass, field

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.calls import Call, CallBook, call_by_shape, call_prefix, is_call_line
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel
from cwgdesk.texts.structure.lines.closing import is_closing, is_date_only
from cwgdesk.texts.structure.lines.headings import heading_level, is_part_heading
from cwgdesk.texts.structure.lines.ladder import Ladder
from cwgdesk.texts.structure.lines.lines import Line, unlabelled
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch

# Chinese: to where the next word surely begins, for want of spaces.
_HAN_WORDS = re.compile(r".[^\W\d其各的在于与和及该这《“]{0,3}")
_QUOTES = '“«„"‘'
_STOPS = ".。؟!?"
_PAUSES = ",;:،؛，；："


@dataclass(slots=True)
class Resolution:
    """Where the reading of one resolution stands."""

    page: Page
    book: CallBook
    flavour: str = ""  # "itu", "un", or "" while nothing has told
    operative: bool = False
    call: Sketch | None = None  # ITU: the call whose clauses follow
    line_of: list[Sketch] = field(default_factory=list[Sketch])  # the open clauses, outermost first
    ladder: Ladder = field(default_factory=Ladder)
    closed: bool = False
    numbers_ahead: bool = False  # clause 1 of this text is still to come
    labels_ahead: tuple[ClauseLabel, ...] = ()  # of the items behind the line, up to the next bare line

    def take(self, line: Line, following: Line | None) -> bool:
        """Read one line; false when the resolution is over and the line is not part of it."""
        line = self._settle_label(line)
        if is_closing(line.text) or (self.closed and is_date_only(line.text)):
            self.closed = True
            self.page.add(sketch(line, ClauseKind.CLOSING, "closing"))
            return True
        if self.closed:
            return False
        if self._is_call(line, following):
            self._take_call(line, following)
        elif line.label is not None and not self._is_numbered_heading(line, following):
            self._take_labelled(line, following)
        else:
            self._take_bare(line, following)
        return True

    def _settle_label(self, line: Line) -> Line:
        """Read a bare number before a space as a label only where the count calls for it."""
        if line.label is None or line.label.sure:
            return line
        counting = self.call is not None or self.operative
        if counting and self.ladder.continues(line.label):
            return line
        return unlabelled(line)

    # --- calls -----------------------------------------------------------------------------

    def _is_call(self, line: Line, following: Line | None) -> bool:
        if self.flavour == "un":
            return False
        if not is_call_line(line, self.book, following) or self._is_lead_in(line, following):
            return False
        if self.flavour == "itu":
            return True
        if line.text[-1] in ":：" and following and following.shown_label.startswith("("):
            return False  # "Taking into account:" and "(a)" is the United Nations' way
        # The first clause decides the way of writing: a long line with a figure is a whole clause.
        is_clause = any(map(str.isdigit, line.text)) and len(line.text.split()) > 12
        return not is_clause

    def _take_call(self, line: Line, following: Line | None) -> None:
        self.flavour = "itu"
        found = self.book.find(line.text)
        numbered = following is not None and following.label is not None and following.label.is_number
        if not self.operative:
            self.operative = found.deciding if found and found.deciding else numbered
            if found and not found.deciding and found.preambular and not found.operative:
                self.operative = False  # "considering 1" stays preamble
        words = " ".join(line.text.split()).rstrip(" ,:،，：")
        made = sketch(line, ClauseKind.CALL, words, call=words, parent=self.page.heading)
        self.call = self.page.add(made)
        self.line_of.clear()
        self.ladder.clear()

    # --- labelled paragraphs ---------------------------------------------------------------

    def _take_labelled(self, line: Line, following: Line | None) -> None:
        label = line.label
        if label is None:
            return
        if not self.flavour:
            self.flavour = "un"
        if self.flavour == "un" and label.is_number and not self.operative:
            self.operative = True
            self.line_of.clear()
            self.ladder.clear()
        if self.flavour == "un" and not self.operative and not self.line_of:
            self._take_bare(line, following)
            return
        ends_in_colon = bool(self.line_of) and self.line_of[-1].text[-1:] in ":：،"
        base = 1 if self._has_unlabelled_head() else 0
        depth = base + self.ladder.step(label, self._label_after(following), ends_in_colon)
        del self.line_of[depth:]
        parent = self.line_of[-1] if self.line_of else (self.call or self.page.heading)
        self._add_item(line, parent)

    def _has_unlabelled_head(self) -> bool:
        """Does a clause without a number (a preambular one, or "Requests:") enclose what follows?"""
        return bool(self.line_of) and not self.line_of[0].label

    @staticmethod
    def _label_after(following: Line | None) -> ClauseLabel | None:
        return following.label if following else None

    def _add_item(self, line: Line, parent: Sketch | None) -> None:
        call = self.call.call if self.call else ""
        if self.flavour == "un":
            call = call_prefix(line, self.book)
            if not call and not self.line_of and line.text[-1:] in _PAUSES:
                call = call_by_shape(line.text)  # what ends with a point may be a sentence of a declaration
        encloses = parent is not None and parent.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
        cite = _cite(line, parent if encloses else None, self.call, call)
        made = sketch(line, self._kind(), cite, call=call, parent=parent)
        self.line_of.append(self.page.add(made))

    def _kind(self) -> ClauseKind:
        return ClauseKind.OPERATIVE if self.operative else ClauseKind.PREAMBULAR

    # --- paragraphs without a label --------------------------------------------------------

    def _take_bare(self, line: Line, following: Line | None) -> None:
        if self.call is not None and not self.line_of:
            self._add_item(line, self.call)  # a call with a single clause has no label
        elif self._is_lead_in(line, following):
            self._owner_of(following).extend(line)
        elif self._is_heading(line, following):
            self._take_heading(line, following)
        elif self.flavour == "itu":
            self._take_itu_rest(line)
        else:
            self._take_un_bare(line, following)

    def _is_lead_in(self, line: Line, following: Line | None) -> bool:
        """Does a line between the items of a clause belong to it ("and, as resources allow:")?

        The items after it must go on with the open clause: their series, or one that only begins.
        """
        if not self.line_of or line.label is not None or line.is_emphasised or self._says_itself(line):
            return False
        if following is None or following.label is None or not following.label.sure:
            return self.flavour == "itu" and line.text[-1] in _PAUSES and not self.book.find(line.text)
        label = following.label
        if not label.is_number and self.ladder.counts_on(label):
            return True
        found = self.book.find(line.text)
        if found and (found.operative or not self.operative or line.text[-1] not in ":："):
            return False  # "noting that it covers:" among operative clauses begins no preamble
        if label.is_number and label.forms[0].value == (1,):
            return False
        return self._goes_on_after(line, label)

    @staticmethod
    def _says_itself(line: Line) -> bool:
        """Does the file say by its style what the line is?"""
        style = line.block.style.casefold().strip()
        return line.has_heading_style or style.startswith("call") or is_part_heading(line, None)

    def _goes_on_after(self, line: Line, label: ClauseLabel) -> bool:
        """Do the items after a line without a call word stand under the open clause?"""
        if self.ladder.counts_on(label):
            return self.flavour == "itu" or line.text[0].islower()
        if line.text[-1] in ":：" or self.line_of[-1].text[-1:] in ":：":
            return self.flavour == "itu" or line.text[0].islower() or not label.is_number
        # Without a colon it may be a call that no list knows, unless the count goes on behind the items.
        series = {form.series for form in label.forms}
        others = (later for later in self.labels_ahead if later.forms[0].series not in series)
        return any(self.ladder.counts_on(later) for later in others)

    def _owner_of(self, following: Line | None) -> Sketch:
        """Which open clause a line between belongs to: the one that encloses what follows."""
        label = following.label if following else None
        if label is None:
            return self.line_of[-1]
        base = 1 if self._has_unlabelled_head() else 0
        depth = base + self.ladder.depth_of(label)
        return self.line_of[max(0, min(depth, len(self.line_of)) - 1)]

    def _is_heading(self, line: Line, following: Line | None) -> bool:
        if is_part_heading(line, following) or line.label is not None:
            return True
        found = self.book.find(line.text)
        begins_clause = found is not None and (
            not self.operative or (found.operative and self._opens_list(line))
        )
        return not begins_clause and heading_level(line, following) is not None

    def _opens_list(self, line: Line) -> bool:
        """ "Declares that:" among the clauses of the United Nations."""
        return self.flavour == "un" and line.text[-1] in ":："

    def _is_numbered_heading(self, line: Line, following: Line | None) -> bool:
        """ "1.1 Bridging digital divides" among the numbered paragraphs of an outcome document."""
        label = line.label
        if is_part_heading(line, following):
            return True
        if label is None or self.flavour != "un" or not self.operative or not label.is_number:
            return False
        if not line.text or line.text[-1] in _STOPS + _PAUSES or len(line.text.split()) > 14:
            return False
        return following is not None and not self.ladder.counts_on(label)

    def _take_heading(self, line: Line, following: Line | None) -> None:
        words = f"{line.shown_label} {line.text}".strip()
        made = sketch(line, ClauseKind.HEADING, words)
        if is_part_heading(line, following):
            self.page.begin_part(line.shown_label or line.text)
            self._restart()
        self.page.head(made, heading_level(line, following) or 0)
        self.line_of.clear()

    def _restart(self) -> None:
        self.flavour, self.operative, self.call = "", False, None
        self.ladder.clear()

    def _take_itu_rest(self, line: Line) -> None:
        before = self.line_of[-1] if self.line_of else None
        ended = before is not None and before.text[-1:] in _STOPS
        if before is None or (ended and self.operative):
            self.page.add(sketch(line, ClauseKind.PARAGRAPH, "", parent=self.call or self.page.heading))
        else:
            before.extend(line)

    def _take_un_bare(self, line: Line, following: Line | None) -> None:
        self.flavour = "un"
        found = self.book.find(line.text)
        if not self.operative and self._begins_operative(line, found, following):
            self.operative = True
        if not self.operative:
            if self.line_of and line.text[0] in _QUOTES and _quotes(self.line_of[-1].text):
                self.line_of[-1].extend(line)
                return
            self.line_of.clear()
            self.ladder.clear()
            self._add_preambular(line)
            return
        before = self.line_of[-1] if self.line_of else None
        if before is not None and before.label and not before.text:
            before.extend(line)
        elif found and found.operative:
            self.line_of.clear()
            self._add_item(line, self.page.heading)
        elif before is not None and before.text[-1:] not in _STOPS + _PAUSES:
            before.extend(line)
        else:
            self.page.add(sketch(line, ClauseKind.PARAGRAPH, "", parent=self.page.heading))

    def _begins_operative(self, line: Line, found: Call | None, following: Line | None) -> bool:
        """Without numbers: a finite verb, or the one paragraph that ends the sentence.

        Where clause 1 is still to come, a finite verb ("Recalls that …,") is one recital more.
        """
        if self.numbers_ahead and not _closes_preamble(line, following):
            return False
        if found and found.operative and (not found.preambular or self._ends_recitals(line)):
            return True
        last = following is None or is_closing(following.text)
        return last and bool(self.line_of) and line.text[-1:] in _STOPS

    def _ends_recitals(self, line: Line) -> bool:
        """Recitals end with commas, clauses with semicolons: 欢迎 may begin either."""
        before = self.line_of[-1].text if self.line_of else ""
        return line.text[-1:] in ";；؛" and before[-1:] in ",،，"

    def _add_preambular(self, line: Line) -> None:
        call = call_prefix(line, self.book)
        shaped = call or call_by_shape(line.text)
        cite = shaped or _first_words(line.text)
        call = shaped if line.text[-1:] in _PAUSES else call
        made = sketch(line, ClauseKind.PREAMBULAR, cite, call=call, parent=self.page.heading)
        self.line_of.append(self.page.add(made))


def _closes_preamble(line: Line, following: Line | None) -> bool:
    """Does the line end its sentence, or introduce words that are no items ("Adopts the following …:")?"""
    if line.text[-1:] in ":：":
        return following is None or following.label is None or following.label.is_number
    return line.text[-1:] in _STOPS


def _cite(line: Line, parent: Sketch | None, call: Sketch | None, words: str = "") -> str:
    """How a clause is cited: its call, the labels around it, its own label."""
    label = line.shown_label
    own = label if _is_mark(label) else label.rstrip(".．、- \u00a0–")
    dotted = line.label is not None and line.label.forms[0].series.startswith("dotted")
    if parent is not None and not dotted:  # "1.1" names its "1" already
        return f"{parent.cite} {own}".strip() if own else parent.cite
    if call is not None:
        return f"{call.cite} {own}".strip()
    return own or words or _first_words(line.text)


def _quotes(text: str) -> bool:
    """Does a recital introduce words of another text, or quote them already?"""
    return text[-1:] in ":：" or f":\n{text.rpartition(chr(10))[2][:1]}" in text


def _is_mark(label: str) -> bool:
    return label in ("•", "–")


def _first_words(text: str) -> str:
    """Enough of an uncalled paragraph to cite it by."""
    words = text.split()
    first = words[0] if words else ""
    unspaced = any("\u3400" <= sign <= "\u9fff" for sign in first[:4])
    return _HAN_WORDS.match(first).group() if unspaced else first.strip(",;:")  # type: ignore[union-attr]

"""A paper from top to bottom: the clauses it prints, changed or not, and what its blocks propose."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cwgdesk.texts.received.bases import Clauses, Meant, is_bis, plain_label, plain_name
from cwgdesk.texts.received.found import FoundProposal, Sign
from cwgdesk.texts.received.marks import is_omission, reasons_of, sign_line
from cwgdesk.texts.received.paragraphs import Paragraph, split_label
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.wording import same_words_key

_ENDS = (";", ".", "；", "。", "؛", ",")  # of a clause; a call has none
_SAID = 75  # of 100: so like a clause are words that need no label to be sure
_RUNNING = 5  # clauses printed, after which a text runs on
_WHOLE = 0.6  # so much of a text must be printed for what is missing to be missed


@dataclass(slots=True)
class Block:
    """An open ADD, MOD, SUP or NOC."""

    sign: Sign
    number: str = ""
    made: list[int] = field(default_factory=list[int])  # places in the list of proposals
    printed: set[int] = field(default_factory=set[int])  # base clauses that it shows, by place
    omits: bool = False
    named: FoundClause | None = None
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """The clause that a paragraph is, and whether that is sure."""

    clause: FoundClause | None
    sure: bool = True
    note: str = ""
    others: tuple[str, ...] = ()  # the paths of other clauses that it may be


@dataclass(slots=True)
class Walk:
    """Where the reading of a paper stands."""

    clauses: Clauses
    found: list[FoundProposal] = field(default_factory=list[FoundProposal])
    narrative: list[Paragraph] = field(default_factory=list[Paragraph])
    left: list[str] = field(default_factory=list[str])
    call: FoundClause | None = None
    last: FoundClause | None = None
    block: Block | None = None
    giving_reasons: bool = False
    printed: set[int] = field(default_factory=set[int])  # clauses outside blocks, by place
    omits: bool = False
    new_call: int = -1  # the place of an ADD that is a call of its own: what follows belongs to it

    def read(self, whole: Sequence[Paragraph]) -> None:
        """Read all paragraphs outside tables."""
        for one in whole:
            self._take(one)
        self._close()
        if len(self.printed) >= _WHOLE * len(self.clauses.all) and not self.omits:
            self._missing(self.printed, "")

    # --- one paragraph -----------------------------------------------------------------------

    def _take(self, one: Paragraph) -> None:
        sign = sign_line(one.shown)
        if sign is not None and self._begins_block(sign.tail, sign.number):
            self._close()
            self.block = Block(sign.sign, sign.number, passage=one.shown)
            self.giving_reasons, self.new_call = False, -1
            if sign.tail:
                self._take_clause(replace(one, base=_tail(one.base, sign.tail), text=sign.tail))
            return
        reasons = reasons_of(one.shown)
        if reasons is not None and (self.block is not None or self.found):
            self._give_reasons(reasons)
            self.giving_reasons = True
        elif self.giving_reasons and not self._is_clause(one):
            self._give_reasons(one.shown)
        else:
            self.giving_reasons = False
            self._take_clause(one)

    def _begins_block(self, tail: str, number: str) -> bool:
        """ "MOD" alone, with a number, or before what is or names a clause; not "ADD value to …"."""
        if number or not tail or split_label(tail)[0]:
            return True
        return bool(
            self._name_in(tail)[0]
            or self.clauses.same_words(tail)
            or self.clauses.by_words(tail, 80, masthead=True)
        )

    def _is_clause(self, one: Paragraph) -> bool:
        words = split_label(one.base, one.label)[1]
        return bool(self.clauses.call_of(one.base) or self.clauses.same_words(words))

    def _give_reasons(self, words: str) -> None:
        places = self.block.made if self.block is not None else [len(self.found) - 1]
        if self.block is not None and not places and self.block.named is not None:
            self._end_of_named(self.block)
        for place in places:
            given = self.found[place].reasons
            self.found[place] = replace(
                self.found[place], reasons=f"{given}\n{words}".strip() if given else words
            )

    # --- clauses -----------------------------------------------------------------------------

    def _take_clause(self, one: Paragraph) -> None:
        if is_omission(one.shown):
            if self.block is not None:
                self.block.omits = True
            self.omits = True
            return
        if one.base and (call := self.clauses.call_of(one.base)) is not None:
            self._take_call(one, call)
            return
        if one.printed and not self._is_printed_change(one):
            one = one.without_marks()
        called, rest = self._name_in(one.base) if one.base else (None, "")
        if called is not None and self.block is not None:
            self._take_named(self.block, one, called, rest)
            return
        self._take_words(one)

    def _take_call(self, one: Paragraph, call: FoundClause) -> None:
        self.call = self.last = call
        self.new_call = -1
        self._shows(call)
        if not one.text:
            self._add(one, Placed(call), "SUP", call.text, "")
        elif one.changed and same_words_key(one.base) != same_words_key(one.text):
            self._add(one, Placed(call), "MOD", one.base, one.text)
        elif self.block is not None and self.block.sign in ("SUP", "NOC"):
            self.block.named = call

    def _take_named(self, block: Block, one: Paragraph, clause: FoundClause, rest: str) -> None:
        """ "resolves 5", alone or before the words."""
        self.call = self.clauses.calls.get(plain_name(clause.call), self.call)
        if clause.kind is not ClauseKind.CALL:
            self.last = clause
        block.named = clause
        if not rest:
            return
        cut = len(one.base) - len(rest)
        self._take_words(replace(one, base=rest, text=one.text[cut:].strip(), label=clause.label))

    def _take_words(self, one: Paragraph) -> None:
        label, base = split_label(one.base, one.label) if one.base else ("", "")
        new_label, text = split_label(one.text, one.label) if one.text else ("", "")
        block = self.block
        if block is not None and block.sign == "ADD":
            self._take_new(block, one, new_label, text)
            return
        if not one.base:
            self._take_inserted(one, new_label, text)
            return
        self.new_call = -1
        placed = self._placed(label, base, exact=one.changed)
        if placed.clause is None:
            self._take_unplaced(one, new_label or label, text)
            return
        clause = placed.clause
        self.last = clause
        self._shows(clause)
        if clause.kind is not ClauseKind.CALL and clause.call:
            self.call = self.clauses.calls.get(plain_name(clause.call), self.call)
        if block is not None and block.sign in ("SUP", "NOC"):
            kept = clause.text if block.sign == "NOC" else ""
            self._add(one, placed, block.sign, clause.text, kept)
        elif not text and one.changed:
            self._add(one, placed, "SUP", clause.text, "")
        elif same_words_key(text) != same_words_key(base if one.changed else clause.text):
            self._add(one, placed, "MOD", base if one.changed else clause.text, text)

    def _take_new(self, block: Block, one: Paragraph, label: str, text: str) -> None:
        """A paragraph of an ADD block: a new clause, or more of the one before."""
        if block.made and (not label or self.new_call >= 0):
            place = block.made[-1]
            whole = f"{self.found[place].text}\n{f'{label} ' if label else ''}{text}"
            self.found[place] = replace(self.found[place], text=whole)
            return
        if not label and not text.endswith(_ENDS):
            self.new_call = len(self.found)
        self._add_new(one, label, text)

    def _take_inserted(self, one: Paragraph, label: str, text: str) -> None:
        if self.last is None and self.block is None:
            self.narrative.append(one)
            self.left.append(one.text)
            return
        if self.new_call >= 0:
            whole = f"{self.found[self.new_call].text}\n{label} {text}"
            self.found[self.new_call] = replace(self.found[self.new_call], text=whole)
            return
        if self._is_replacement(label):
            self.found[-1] = replace(self.found[-1], symbol="MOD", text=text, passage=one.shown)
            return
        if not label and not text.endswith(_ENDS):
            self.new_call = len(self.found)
        self._add_new(one, label, text)

    def _is_replacement(self, label: str) -> bool:
        """Was the clause with this label deleted whole just before: is it one clause reworded?"""
        gone = self.found[-1] if self.found else None
        last = self.last
        return (
            gone is not None
            and last is not None
            and gone.symbol == "SUP"
            and gone.clause == last.id
            and bool(last.label)
            and plain_label(label) == plain_label(last.label)
        )

    def _add_new(self, one: Paragraph, label: str, text: str) -> None:
        if self.new_call >= 0:
            label = ""
            places = [self.last] if self.last is not None else list(self.clauses.all[-1:])
            placed = Placed(
                places[0], sure=self.last is not None, note="" if self.last else "a call of its own"
            )
        else:
            placed = self._after_which(one, label)
        self._add(one, placed, "ADD", "", text, label)

    def _after_which(self, one: Paragraph, label: str) -> Placed:
        """The clause that a new one follows: by its place in a running text, else by its label."""
        named = self.block.named if self.block is not None else None
        by_label = self.clauses.before_new(self.call, label, self.last)
        if one.tracked and self.last is not None:
            if (
                by_label
                and is_bis(label)
                and self.last not in by_label
                and self.last.parent != by_label[0].id
            ):
                return _both(self.last, by_label[0], by="place")
            return Placed(self.last)
        before = by_label or ([named] if named is not None else [])
        placed = _only(before or ([self.last] if self.last is not None else []))
        if label or named is not None or self.block is None or placed.clause is None:
            return placed
        if self.clauses.place[placed.clause.id] in self.block.printed:
            return placed
        return replace(placed, sure=False, note="the paper does not say where")

    def _take_unplaced(self, one: Paragraph, label: str, text: str) -> None:
        block = self.block
        if block is not None and block.sign == "MOD" and label and self.call is not None:
            self._add_new(one, label, text)  # a new clause inside the text that is modified
        elif block is not None and block.sign in ("SUP", "NOC") and not block.made:
            self._add(one, Placed(None, sure=False), block.sign, one.base, "")
        elif one.tracked and one.changed:
            self.left.append(one.shown)
            self.narrative.append(one)
        elif block is None and label and self._runs_on_with(label):
            self._add_new(one, label, text)
            self.found[-1] = replace(self.found[-1], sure=False)
        elif block is None or not label:
            self.narrative.append(one)
        else:
            self._add(one, Placed(None, sure=False), block.sign, "", text, label)

    def _runs_on_with(self, label: str) -> bool:
        """Is it the label of a new clause of a text that runs on: a bis, or one more under a call?"""
        last = self.last
        if last is None or self.call is None or len(self.printed) < _RUNNING:
            return False
        before = self.clauses.before_new(self.call, label, None)
        return before[:1] == [last] and (is_bis(label) or last.id == self.clauses.under(self.call)[-1].id)

    # --- which clause ------------------------------------------------------------------------

    def _placed(self, label: str, words: str, *, exact: bool) -> Placed:
        """By words and by label; where they disagree it is not sure, and both are shown."""
        by_label = self.clauses.labelled(self.call, label) if label else []
        named = self.block.named if self.block is not None else None
        if named is not None and not by_label:
            by_label = [named]
        same = self.clauses.same_words(words)
        if self.block is not None and self.block.sign in ("SUP", "NOC") and not words:
            return _only(by_label)
        if same:
            chosen = next((one for one in same if one in by_label), None) or self._nearest(same)
            agree = not by_label or chosen in by_label or self.block is None or not exact
            return Placed(chosen) if agree else _both(chosen, by_label[0])
        near = self.clauses.by_words(words)
        if near is not None and near.clause in by_label:
            return Placed(near.clause)
        if self.block is None:
            if near is not None and near.likeness >= 85:
                return Placed(near.clause, sure=False)
            return self._next_by_label(by_label)
        return self._by_either(near, by_label)

    def _next_by_label(self, by_label: list[FoundClause]) -> Placed:
        """In a text that runs on, the next clause keeps its label where all its words are new."""
        at = self.clauses.place[self.last.id] if self.last is not None else -1
        if len(self.printed) >= _RUNNING and by_label and self.clauses.place[by_label[0].id] == at + 1:
            return Placed(by_label[0], sure=False, note="by its label, its words are new")
        return Placed(None)

    def _by_either(self, near: Meant | None, by_label: list[FoundClause]) -> Placed:
        if near is None:
            return self._by_label_alone(by_label)
        if by_label and near.clause not in by_label:
            return _both(near.clause, by_label[0])
        is_said = near.likeness >= _SAID and near.clause.kind is not ClauseKind.FIELD  # titles are cited
        return Placed(near.clause, sure=bool(by_label) or is_said)

    def _by_label_alone(self, by_label: list[FoundClause]) -> Placed:
        """Its words are those of no clause: sure for new words only, and once."""
        placed, block = _only(by_label), self.block
        if placed.clause is None or block is None:
            return placed
        if block.sign in ("SUP", "NOC"):
            return replace(placed, sure=False, note=f"the words are not those of {placed.clause.path}")
        if any(self.found[at].clause == placed.clause.id for at in block.made):
            return replace(placed, sure=False, note="the block has the clause's words before")
        return placed

    def _nearest(self, among: list[FoundClause]) -> FoundClause:
        """Of clauses that say the same, the next one after where reading stands."""
        at = self.clauses.place[self.last.id] if self.last is not None else -1
        return next((one for one in among if self.clauses.place[one.id] > at), among[0])

    def _name_in(self, words: str) -> tuple[FoundClause | None, str]:
        """The clause that a line begins by naming, and what follows the name."""
        parts = words.split(" ")
        for size in range(min(len(parts), 14), 0, -1):
            call = self.clauses.call_of(" ".join(parts[:size]))
            if call is None:
                continue
            rest = " ".join(parts[size:]).lstrip(" ,:")
            label, after = split_label(f"{rest}\t" if rest and " " not in rest else rest)
            hits = self.clauses.labelled(call, label) if label else []
            if hits:
                return hits[0], after
            return (call, rest) if not rest else (None, words)
        return None, words

    def _is_printed_change(self, one: Paragraph) -> bool:
        """Are its struck and underlined words a change of a clause?"""
        base = split_label(one.base, one.label)[1]
        if self.block is not None and self.block.sign == "MOD":
            return True
        return bool(self.clauses.same_words(base)) and one.changed

    # --- what is kept ------------------------------------------------------------------------

    def _shows(self, clause: FoundClause) -> None:
        printed = self.block.printed if self.block is not None else self.printed
        printed.add(self.clauses.place[clause.id])

    def _add(self, one: Paragraph, placed: Placed, sign: Sign, base: str, text: str, label: str = "") -> None:
        block, clause = self.block, placed.clause
        if block is not None:
            block.made.append(len(self.found))
        self.found.append(
            FoundProposal(
                symbol=sign,
                clause=clause.id if clause is not None else None,
                path=clause.path if clause is not None else "",
                base=base,
                text=text,
                found="tracked" if block is None else "block",
                label=label,
                number=block.number if block is not None else "",
                sure=placed.sure and clause is not None,
                passage=one.shown,
                note=placed.note,
                others=placed.others,
            )
        )

    def _close(self) -> None:
        block, self.block = self.block, None
        if block is None:
            return
        self.block = block
        if not block.made and block.named is not None:
            self._end_of_named(block)
        elif block.sign == "MOD" and len(block.printed) >= _WHOLE * len(self.clauses.all) and not block.omits:
            self._missing(block.printed, block.passage)
        if not block.made and not (block.sign == "MOD" and block.printed):
            self.left.append(block.passage)
        self.block = None

    def _end_of_named(self, block: Block) -> None:
        """A block that names its clause and prints nothing of it."""
        clause = block.named
        if clause is None or block.sign not in ("SUP", "NOC"):
            return
        shown = Paragraph(-1, block.passage, block.passage)
        self._add(shown, Placed(clause), block.sign, clause.text, clause.text if block.sign == "NOC" else "")

    def _missing(self, printed: set[int], passage: str) -> None:
        """A whole text that leaves a clause out may mean to delete it: to be confirmed."""
        first, last = min(printed), max(printed)
        kinds = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
        for at in range(first, last):
            clause = self.clauses.all[at]
            if at not in printed and clause.kind in kinds:
                shown = Paragraph(-1, passage, passage)
                placed = Placed(clause, sure=False, note="left out of the printed text")
                self._add(shown, placed, "SUP", clause.text, "")


def _tail(base: str, tail: str) -> str:
    """What of the old reading stands behind the symbol."""
    found = sign_line(base)
    return found.tail if found is not None else (base if base != tail else tail)


def _only(clauses: list[FoundClause]) -> Placed:
    if not clauses:
        return Placed(None, sure=False)
    others = tuple(one.path for one in clauses[1:4])
    return Placed(clauses[0], len(clauses) == 1, f"or {', '.join(others)}" if others else "", others)


def _both(first: FoundClause, by_label: FoundClause, by: str = "words") -> Placed:
    note = f"by its {by} {first.path}, by its label {by_label.path}"
    return Placed(first, sure=False, note=note, others=(by_label.path,))

"""Nesting: how deep a label stands, told from the labels around it.

Labels typed by hand have no level, so the series decide: a label that continues a series
stands where the series stands; one that begins a series stands below what came before.
Automatic numbers are read the same way, so that the same text nests alike in every file.
"""

from dataclasses import dataclass, field

from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, Form


@dataclass(slots=True)
class Ladder:
    """The series that are open, outermost first, each with its last value."""

    rungs: list[Form] = field(default_factory=list[Form])

    def clear(self) -> None:
        """Forget every series (a new call, a new part)."""
        self.rungs.clear()

    def continues(self, label: ClauseLabel) -> bool:
        """Is the label the next one of an open series, or the first of a new one below?"""
        for form in label.forms:
            if any(_follows(rung, form) for rung in self.rungs):
                return True
            if _begins(form) and all(rung.series != form.series for rung in self.rungs):
                return True
        return False

    def counts_on(self, label: ClauseLabel) -> bool:
        """Is the label the very next one of an open series?"""
        return any(_follows(rung, form) for form in label.forms for rung in self.rungs)

    def depth_of(self, label: ClauseLabel) -> int:
        """How deep the label would stand if it came next."""
        look = Ladder(list(self.rungs))
        return look.step(label, None, False)

    def step(self, label: ClauseLabel, following: ClauseLabel | None, after_colon: bool) -> int:
        """Take one label and say how deep it stands, 0 for the outermost."""
        form = self._choose(label, following, after_colon)
        depth = self._depth(form)
        del self.rungs[depth:]
        self.rungs.append(form)
        return depth

    def _choose(self, label: ClauseLabel, following: ClauseLabel | None, after_colon: bool) -> Form:
        """Which reading of an ambiguous label holds: "(i)" after "(h)" is a letter unless "(ii)" follows."""
        if len(label.forms) == 1:
            return label.forms[0]
        ranked = sorted(label.forms, key=lambda form: self._fit(form, following, after_colon), reverse=True)
        return ranked[0]

    def _fit(self, form: Form, following: ClauseLabel | None, after_colon: bool) -> tuple[int, int]:
        fit = 0
        if any(_follows(rung, form) for rung in self.rungs):
            fit = 4
        elif _begins(form):
            fit = 3 if after_colon else 2
        elif any(rung.series == form.series for rung in self.rungs):
            fit = 1
        nexts = following.forms if following else ()
        supported = any(_follows(form, after) for after in nexts)
        # "(i)" that starts a series is never the 9th letter unless the 8th came before it.
        return (fit + (3 if supported and fit >= 2 else 0), int("roman" in form.series))

    def _depth(self, form: Form) -> int:
        if form.series.startswith("dotted"):
            return self._dotted_depth(form)
        for depth in range(len(self.rungs) - 1, -1, -1):
            if _follows(self.rungs[depth], form):
                return depth
        for depth in range(len(self.rungs) - 1, -1, -1):
            if self.rungs[depth].series == form.series:
                return depth
        if form.series in ("bullet", "dash"):
            return len(self.rungs)
        return self._depth_of_stranger(form)

    def _depth_of_stranger(self, form: Form) -> int:
        """A series not open yet: below what came before, figures always outermost."""
        if form.series.startswith(("decimal", "other")) and "()" not in form.series:
            outer = [i for i, rung in enumerate(self.rungs) if rung.series.startswith("decimal")]
            return outer[0] if outer and form.value[0] != 1 else (0 if not self.rungs else len(self.rungs))
        while self.rungs and self.rungs[-1].series in ("bullet", "dash"):
            self.rungs.pop()
        return len(self.rungs)

    def _dotted_depth(self, form: Form) -> int:
        """ "1.1" stands below "1", "1.2" beside "1.1"."""
        for depth in range(len(self.rungs) - 1, -1, -1):
            rung = self.rungs[depth]
            if not rung.series.startswith(("dotted", "decimal")):
                continue
            if rung.value == form.value[: len(rung.value)] and _figures(rung) < _figures(form):
                return depth + 1
            if rung.series == form.series and rung.value[:-1] == form.value[: len(rung.value) - 1]:
                return depth
        return 0


def _figures(form: Form) -> int:
    return int(form.series[6:]) if form.series.startswith("dotted") else 1


def _begins(form: Form) -> bool:
    return form.value[0] == 1 if len(form.value) == 1 else form.value[-1] in (0, 1)


def _follows(before: Form, after: Form) -> bool:
    """Is `after` the next of the series, or the same number with bis, ter or a letter?"""
    if before.series != after.series:
        return False
    if after.series in ("bullet", "dash"):
        return True
    if len(before.value) == len(after.value):
        return before.value[:-1] == after.value[:-1] and after.value[-1] == before.value[-1] + 1
    if len(after.value) > len(before.value):  # 5 -> 5bis, 5 -> 5a
        return after.value[: len(before.value)] == before.value
    return after.value[-1] == before.value[len(after.value) - 1] + 1

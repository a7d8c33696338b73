"""The list of what a reader did not take in: one entry a kind, with the words it found."""

from dataclasses import dataclass, field

from cwgdesk.texts.reading.common.raw import LeftOut


@dataclass(slots=True)
class LeftOutList:
    """Collects what is left out; pieces of the same kind and reason are told together."""

    _texts: dict[tuple[str, str], list[str]] = field(default_factory=dict[tuple[str, str], list[str]])

    def add(self, what: str, why: str, text: str = "") -> None:
        """Note that something of kind `what` is not in the blocks."""
        self._texts.setdefault((what, why), []).append(text)

    def entries(self) -> tuple[LeftOut, ...]:
        """What was left out, in the order of first appearance, with how many where several."""
        return tuple(
            LeftOut(what, why if len(texts) == 1 else f"{why} ({len(texts)})", "\n".join(filter(None, texts)))
            for (what, why), texts in self._texts.items()
        )

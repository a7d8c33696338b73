"""Is a passage about what was done, what goes on, or what is planned?"""

import re
from enum import StrEnum


class Progress(StrEnum):
    """How far the action is that a passage reports."""

    DONE = "done"
    ONGOING = "ongoing"
    PLANNED = "planned"
    OTHER = "other"


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# One line or two a language: en, fr, es, ru, ar, zh.
# What a heading or lead-in says of everything under it.
_PLANNED_SECTION = _any_of(
    r"to be (?:implemented|undertaken|carried out|taken|done)|\bplan(?:s|ned)?\b|next steps|\bfuture\b",
    r"\bupcoming\b|way forward|\boutlook\b",
    r"à (?:mettre en œuvre|venir)|prochaines étapes|\bprévu\w*",
    r"próximos? pasos|\bprevist[ao]s?\b|por realizar",
    r"планируем\w*|дальнейши\w+ шаг\w*|предстоящ\w+",
    r"المقبلة|المقرر|المستقبل",
    r"下一步|计划|未来",
)
_PLANNED = _any_of(
    r"\b(?:will|shall)\b|\bis (?:expected|scheduled|due) to\b|\b(?:plans?|intends?) to\b",
    r"\bforthcoming\b|\b(?:is|are) to be\b|\bgoing to\b",
    r"\bser(?:a|ont)\b|\w{3}(?:era|eront)\b|\bprévoi\w+",
    r"\bser(?:á|án)\b|\bprevé\w*|\w{3}ar(?:á|án)\b",
    r"\bбуд(?:ет|ут)\b|\bпланиру\w+",
    r"سوف|\bس[يت]\w{3}|من المقرر",
    r"将|拟|计划",
)
_ONGOING = _any_of(
    r"\bcontinu(?:es?|ing)\b|\bcurrently\b|\bon-?going\b|\bunder ?way\b|\bin progress\b|\bregularly\b",
    r"\b(?:is|are|been) (?:\w+ly )?\w+ing\b",
    r"\bpoursui\w+|\ben cours\b|\bactuellement\b",
    r"\bsigue\b|\bcontinúa\w*|\ben curso\b|\bactualmente\b",
    r"\bпродолжа\w+|в настоящее время|\bведется\b",
    r"[يت]واصل|حالي|مستمر|لا يزال",
    r"继续|正在|目前|仍在",
)
_DONE = _any_of(
    r"\b(?:was|were)\b|\b(?:has|have) (?:\w+ly )?(?:been )?\w+(?:ed|en|un|de|ne|lt|ld|ut|pt)\b",
    r"(?<!be )\b(?:launched|published|established|completed|organi[sz]ed|held|adopted|submitted|issued)\b",
    r"\b(?:a|ont) (?:été )?\w+(?:é|i|u|is)e?s?\b",
    r"\b(?:fue|fueron|ha|han) \w+(?:do|da)s?\b",
    r"\bбыл[аио]?\b|\w{3}(?:лся|лась|лись)\b",
    r"\bتمت?\b|\bقد \w+",
    r"已|了",
)


def progress_of(text: str, heading: str = "") -> Progress:
    """What the section says, then what the verbs say: what goes on outweighs what was done for it."""
    if _PLANNED_SECTION.search(heading):
        return Progress.PLANNED
    if _ONGOING.search(text):
        return Progress.ONGOING
    done, planned = len(_DONE.findall(text)), len(_PLANNED.findall(text))
    if not done and not planned:
        return Progress.OTHER
    return Progress.PLANNED if planned >= done else Progress.DONE

"""Call words: telling "recalling", "resolves to instruct the Secretary-General" from other words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cwgdesk.reference.call_words import CallWord, call_words
from cwgdesk.texts.structure.lines.lines import Line
from cwgdesk.texts.structure.lines.tokens import text_without_signs, words_with_ends
from cwgdesk.texts.structure.mentions.addressee import verb_and_addressee

# What may stand before or after the word proper: "also recalls", "notes with deep concern".
_BEFORE = frozenset((
    "also", "further", "strongly", "deeply", "gravely", "seriously", "fully", "particularly", "profoundly",
    "firmly", "again", "once",
    "également", "outre", "profondément", "vivement", "gravement",
    "también", "además", "asimismo", "profundamente", "gravemente",
    "также", "далее", "вновь", "глубоко", "серьезно",
    "كذلك", "ايضا", "又", "还", "再", "次", "深", "为", "极", "并",
))  # fmt: skip
_AFTER = (
    "also", "further", "once again", "again", "in this regard", "in particular", "with satisfaction",
    "with appreciation", "with great appreciation", "with deep appreciation", "with concern",
    "with deep concern", "with grave concern", "with great concern", "with interest", "with regret",
    "également", "en outre", "de nouveau", "avec satisfaction", "avec préoccupation", "avec intérêt",
    "avec inquiétude", "avec une vive préoccupation", "par ailleurs",
    "también", "además", "asimismo", "con satisfacción", "con reconocimiento", "con preocupación",
    "con aprecio", "con interés", "con profunda preocupación", "con gran preocupación", "una vez más",
    "также", "далее", "с удовлетворением", "с обеспокоенностью", "с признательностью", "вновь",
    "كذلك", "ايضا", "أيضا", "ايضاً", "من جديد", "مع التقدير", "مع الارتياح", "مع القلق", "بقلق", "بقلق بالغ",
)  # fmt: skip
# "Taking note of" is cited as "Taking note".
# What stands before the word of weight in calls that no list knows.
_LEADING = frozenset((
    "having", "being", "not", "in", "with", "once", "now", "hereby", "while", "without",
    "se", "ne", "tout", "en", "y", "n'ayant", "ayant", "étant", "pas", "avec", "sans", "à", "rend", "fait",
    "no", "con", "habiendo", "siendo", "sido", "gran", "profunda", "hace", "rinde", "da", "sin", "al",
    "будучи", "не", "с", "со", "во", "в", "самым", "особо", "весьма",
    "اذ", "واذ", "وقد", "قد", "لا", "لم", "تعيد", "يعيد", "تعرب", "يعرب", "عن",
))  # fmt: skip
_ADVERB = re.compile(r"(?:.{3}ly|.{3}ment|.{3}mente|.{3}[нлк]о|.{4}ски)$")
_NO_CALL = frozenset((
    "the", "a", "an", "this", "these", "that", "all", "any", "each", "every", "its", "their", "there", "it",
    "if", "where", "when", "states", "members", "parties", "governments", "for", "to", "of", "at", "on",
    "by", "le", "la", "les", "l", "un", "une", "des", "du", "ce", "ces", "cette", "il", "elle", "que",
    "qu'il", "tous", "toutes", "chaque", "si", "lorsque", "pour", "par", "de", "dans", "sur", "el", "los",
    "las", "una", "unos", "este", "esta", "estos", "estas", "lo", "todos", "todas", "cada", "cuando",
    "para", "por", "del", "это", "этот", "все", "каждый", "если", "когда", "что", "для", "на", "по", "к",
    "от", "ان", "من", "في", "على", "الى", "هذا", "هذه", "كل", "اذا", "ما",
))  # fmt: skip
_UNSPACED = re.compile(r"[\u3400-\u9fff]")
# Chinese verbs of resolutions with what may stand before and after them.
_HAN_CALL = re.compile(
    r"(?:在这方面|就此|为此|特此|并|又|还|也|再次|再度|进一步|大力|坚决|坚定|郑重|庄严|沉痛|严重|高度|热烈|衷心|强烈|特别"
    r"|尤其|极为|极其|深为|深表|深感|深|极|十分|非常|最|表示|继续|满意地|赞赏地|关切地|遗憾地|感兴趣地|赞许地|一致|正式){0,4}"
    r"(?:申明|重申|感谢|期待|赞扬|赞赏|承诺|谴责|痛惜|遗憾|震惊|惊悉|念及|鉴于|宣布|宣告|核可|核准|通过|赞同|祝贺|致敬|要求"
    r"|指示|委托|任命|同意|批准|认可|提请|提醒|关切|关注|声明|设立|成立|选举|延长|确定|确认|认定|认为|希望|支持|反对|拒绝|指出"
    r"|欣见|欢迎|致谢|呼吁|吁请|促请|敦促|责成|授权|建议|断定|承认|忆及|回顾|铭记|牢记|强调|注意|意识|认识|考虑|顾及|审议"
    r"|审查|审评|听取|收到|研究|相信|坚信|深信|确信|决心|决意|渴望|惊恐|不安|忧虑|欣慰|遵循|遵照|本着|鼓励|邀请|请|决定)"
    r"(?:到|了|着|指出)?"
)
_HANGING = re.compile(r"(?:\s(?:of|that|de|إلى|на)|其)$")
_REACH = 140  # signs within which a call word with what belongs to it must stand
_END_MARKS = ";.؛。；"
_SOFT_MARKS = ",:،，："


@dataclass(frozen=True, slots=True)
class Call:
    """A call word found at the start of a text: where it ends and what it may open."""

    end: int
    preambular: bool
    operative: bool
    deciding: bool  # one of ITU's operative set (docs/domain.md 4.2), not merely a finite verb


@dataclass(slots=True)
class _Entry:
    preambular: bool = False
    operative: bool = False
    deciding: bool = False
    addressed: bool = False  # names whom it asks: "instructs the Council"


class CallBook:
    """Every known call word, ready for matching at the start of a line."""

    def __init__(self, words: Iterable[CallWord]) -> None:
        self._entries: dict[tuple[str, ...], _Entry] = {}
        self._longest: dict[str, int] = {}
        for word in words:
            self._add(word)
        tails = {tuple(word for word, _ in words_with_ends(tail)) for tail in _AFTER}
        self._tails: dict[str, list[tuple[str, ...]]] = {}  # by first word, the longest first
        for tail in sorted(tails, key=len, reverse=True):
            self._tails.setdefault(tail[0], []).append(tail)

    def _add(self, word: CallWord) -> None:
        key = tuple(part for part, _ in words_with_ends(word.phrase))
        if not key:
            return
        entry = self._entries.setdefault(key, _Entry())
        if word.kind == "operative":
            entry.operative = True
            entry.deciding = entry.deciding or not word.source.startswith("UN ")
        else:
            entry.preambular = True
        entry.addressed = bool(verb_and_addressee(word.phrase)[1])
        self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def find(self, text: str, addressed: bool = True) -> Call | None:
        """The longest call word at the start of the text, with what belongs to it.

        Without `addressed` only the verb counts, not whom it asks.
        """
        if not self._may_begin(text):
            return None
        words = words_with_ends(text[:_REACH])
        skip = 0
        while (
            skip < min(3, len(words)) and words[skip][0] in _BEFORE and not self._at(words, skip, addressed)
        ):
            skip += 1
        size = self._at(words, skip, addressed)
        if not size:
            return None
        entry = self._entries[tuple(word for word, _ in words[skip : skip + size])]
        last = self._with_tails(words, skip + size)
        return Call(words[last - 1][1], entry.preambular, entry.operative, entry.deciding)

    def _may_begin(self, text: str) -> bool:
        """A quick look at the first word: most lines begin with no call word."""
        first = next(iter(words_with_ends(text[:24])), None)
        # A word cut off at the end of the look may still be one.
        return first is not None and (first[0] in self._longest or first[0] in _BEFORE or first[1] == 24)

    def _at(self, words: list[tuple[str, int]], start: int, addressed: bool) -> int:
        """How many words the longest call word has that begins at word `start`; 0 for none."""
        if start >= len(words):
            return 0
        for size in range(min(self._longest.get(words[start][0], 0), len(words) - start), 0, -1):
            entry = self._entries.get(tuple(word for word, _ in words[start : start + size]))
            if entry is not None and (addressed or not entry.addressed):
                return size
        return 0

    def _with_tails(self, words: list[tuple[str, int]], at: int) -> int:
        grown = True
        while grown:
            grown = False
            for tail in self._tails.get(words[at][0], ()) if at < len(words) else ():
                if tuple(word for word, _ in words[at : at + len(tail)]) == tail:
                    at, grown = at + len(tail), True
                    break
        return at

    def is_exactly(self, text: str) -> bool:
        """Is the text one known call word and nothing else?"""
        call = self.find(text)
        return call is not None and not text[call.end :].strip(_SOFT_MARKS + " \u00a0")


@lru_cache(maxsize=8)
def call_book(extra: tuple[CallWord, ...] = ()) -> CallBook:
    """The book of the shipped call words and the user's own; made once, never changed after."""
    return CallBook(call_words(extra))


def is_call_line(line: Line, book: CallBook, following: Line | None) -> bool:
    """Is the paragraph a call and nothing else, as ITU writes it ("recalling further")?

    Known words first; where they fail, the style "Call" or a short italic line without an
    end mark just before a label that begins a series.
    """
    text = line.text
    if line.label is not None or not text or len(text) > 260 or text[-1] in _END_MARKS:
        return False
    if line.block.style.casefold().replace("_", " ").strip() == "call":
        return True
    if book.is_exactly(text):
        return True
    if text[-1] in _SOFT_MARKS:
        return False
    if book.find(text) is not None:
        # ITU's calls begin with a small letter; a long line with a capital is half a paragraph.
        labelled = following is not None and following.label is not None
        return len(text.split()) <= (30 if text[0].islower() or labelled else 8)
    return _looks_like_call(line, following)


def _looks_like_call(line: Line, following: Line | None) -> bool:
    if following is None or following.label is None or len(line.text.split()) > 20:
        return False
    begins = any(form.value == (1,) for form in following.label.forms) and not following.label.is_bullet
    return begins and (line.is_emphasised or line.text[0].islower()) and not line.has_heading_style


def call_prefix(line: Line, book: CallBook) -> str:
    """The call word with which a United Nations paragraph begins: its italics, else known words."""
    for run in line.block.runs:
        if run.italic and run.start <= line.place.start < run.end:
            words = line.block.text[line.place.start : min(run.end, line.place.end)].strip(" ,،，\u00a0")
            if words and len(words) < 0.7 * max(1, len(line.text)):
                return " ".join(words.split())
    call = book.find(line.text, addressed=False)
    return _HANGING.sub("", " ".join(line.text[: call.end].split())) if call else ""


def call_by_shape(text: str) -> str:
    """The words with which a clause begins that no list knows: to its first word of weight, never less.

    "Se congratula", "вновь заявляя", "大力强调"; nothing where it begins with an article or the like.
    """
    if _UNSPACED.match(text):
        found = _HAN_CALL.match(text)
        return found.group() if found else ""
    words = words_with_ends(text[:_REACH])
    if not words or words[0][0] in _NO_CALL or words[0][0].isdecimal():
        return ""
    last = 0
    while last < min(3, len(words) - 1) and _leads(words[last][0]):
        last += 1
    call = text_without_signs(text)[: words[last][1]]
    if "ء" <= call[0] <= "ي" and call[0] not in "تيو" and not call.startswith("إ"):
        return ""  # an Arabic clause begins with a verb, or "إذ"
    return " ".join(text[: words[last][1]].split()) if text[words[last][1] :].strip() else ""


def _leads(word: str) -> bool:
    return word in _BEFORE or word in _LEADING or bool(_ADVERB.search(word))

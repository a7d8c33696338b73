"""Fields: the boxes of reports and contributions ("Purpose", "Action required", "References")."""

import re

# Names as ITU and United Nations papers write them; what follows the name is the field.
_NAMES = (
    "purpose", "action required", "summary", "references", "reference", "abstract", "source", "title",
    "agenda item", "subject", "contact", "keywords", "key words", "priority area", "expected results",
    "action required of the council", "required action", "background documents", "financial implications",
    "relevant link(s) to the strategic plan", "strategic plan", "document history", "executive summary",
    "publication", "original", "document", "date", "reasons", "proposal", "action requested", "for action",
    "objet", "suite à donner", "résumé", "références", "origine", "titre", "point de l'ordre du jour",
    "motifs", "mesure à prendre", "mesures à prendre", "mots clés",
    "objeto", "acción solicitada", "resumen", "referencias", "referencia", "origen", "título",
    "punto del orden del día", "motivos", "palabras clave",
    "цель", "необходимые действия", "требуемые действия", "резюме", "справочные материалы", "ссылки",
    "источник", "название", "пункт повестки дня", "основания",
    "الغرض", "الإجراء المطلوب", "ملخص", "المراجع", "المصدر", "العنوان", "بند جدول الأعمال", "الأسباب",
    "目的", "所需采取的行动", "需采取的行动", "要求采取的行动", "摘要", "参考文件", "参考资料", "参考文献",
    "来源", "标题", "议项", "议程项目", "理由",
)  # fmt: skip
_PATTERN = re.compile(
    "(?P<name>" + "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True)) + r")"
    r"\s*(?:(?P<colon>[:：])\s*(?P<value>.*)|(?P<end>))",
    re.IGNORECASE | re.DOTALL,
)
# Names that are ordinary words too: alone on a line they may be a heading.
_NEEDS_COLON = frozenset((
    "reference", "source", "title", "subject", "contact", "date", "original", "document", "proposal",
    "publication", "origine", "titre", "origen", "título", "название", "источник", "ссылки", "来源", "标题",
))  # fmt: skip


def field_name(text: str) -> tuple[str, int] | None:
    """The name of a field that the text begins with, and where its value begins; None when none."""
    found = _PATTERN.fullmatch(text.strip())
    if found is None or (found["colon"] is None and found["name"].casefold() in _NEEDS_COLON):
        return None
    lead = len(text) - len(text.lstrip())
    if found["colon"] is None:
        return found["name"], len(text)
    return found["name"], lead + found.start("value")

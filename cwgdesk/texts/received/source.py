"""Who hands a paper in, as its source line says."""

import re
from collections.abc import Sequence

from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.received.paragraphs import Paragraph

_FRONT = 30  # paragraphs among which the source line stands
_BY = re.compile(
    r"(?:(?:joint |multi-country )?(?:contributions?|proposals?|submission|document) (?:by|from|of"
    r"|submitted by)"
    r"|submitted by|source\s*[:：]|contributions? (?:de|des|du|soumise par|présentée par)|propositions?"
    r" (?:de|du|des)"
    r"|origine\s*[:：]|contribuci(?:ón|ones) (?:de|del|presentada por)|propuestas? (?:de|del)|origen\s*[:：]"
    r"|вклад|предложени[ея]|источник\s*[:：]|(?:مساهمة|مقترحات?)(?: مقدمة)? من|المصدر\s*[:：]"
    r"|来源\s*[:：])\s*(?P<who>.{2,160})",
    re.IGNORECASE,
)
_HAN_BY = re.compile(r"(?P<who>.{2,40}?)(?:提交的?|的)?(?:文稿|提案)")
_ARTICLE = re.compile(
    r"(?:the|l'|l’|la|le|les|el|los|las|del|de la|de l'|des|du)\s*(?=[A-ZÀ-Ý])", re.IGNORECASE
)
_GROUP = re.compile(
    r"\b(?:CEPT|EUR|RCC|APT|ACP|ASP|ATU|AFCP|CITEL|IAP|ARB|ASMG|LAS|European Common Proposals?)\b"
    r"|\b(?:group|states|administrations|telecommunity|union|commonwealth|conference|countries)\b"
    r"|\b(?:États|Estados|administrations|administraciones|groupe|grupo)\b|государств|администрац"
    r"|группа|сообществ"
    r"|الدول العربية|مجموعة|إدارات|集团|国家组|各国|主管部门",
    re.IGNORECASE,
)


def source_of(whole: Sequence[Paragraph]) -> str:
    """The delegation or group of the line "Contribution by …"; "" where none is."""
    for one in whole[:_FRONT]:
        found = _BY.fullmatch(one.text) or _HAN_BY.fullmatch(one.text)
        if found is not None and len(found["who"].split()) <= 16:
            return _ARTICLE.sub("", found["who"].strip(" .:：*"), count=1).strip()
    return ""


def delegations_among(raw: RawDocument) -> tuple[str, ...]:
    """The authors of tracked changes that are delegations or groups: several, and named by the paper."""
    revisions = [run.revision for block in raw.blocks for run in block.runs if run.revision is not None]
    authors = dict.fromkeys(one.author for one in revisions if one.author)
    front = " ".join(block.text for block in raw.blocks[:_FRONT])
    named = [one for one in authors if is_group(one) or re.search(rf"\b{re.escape(one)}\b", front)]
    return tuple(named) if len(authors) > 1 else ()


def is_group(name: str) -> bool:
    """Is it a regional group, as far as its name tells?"""
    return bool(_GROUP.search(name))

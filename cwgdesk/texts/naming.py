"""What a text is called when it is cited, in its own language."""

import re

from cwgdesk.texts.structure.found import DocumentInfo, DocumentKind

_RESOLUTION = {
    "en": "Resolution {number}",
    "fr": "Résolution {number}",
    "es": "Resolución {number}",
    "ru": "Резолюция {number}",
    "ar": "القرار {number}",
    "zh": "第{number}号决议",
}
_COUNCIL = {
    "en": "Council Resolution {number}",
    "fr": "Résolution {number} du Conseil",
    "es": "Resolución {number} del Consejo",
    "ru": "Резолюция {number} Совета",
    "ar": "القرار {number} للمجلس",
    "zh": "理事会第{number}号决议",
}
_ENDINGS = re.compile(r"(?:\.[a-z]{2})?\.[A-Za-z0-9]{1,5}$")  # ".en.txt", ".docx"
_YEAR = re.compile(r"(?:19|20)\d\d")


def document_name(info: DocumentInfo, file_name: str = "") -> str:
    """ "Council Resolution 1334 (modified 2023)"; the symbol, the title or the file where no number is."""
    if info.kind is DocumentKind.RESOLUTION and info.number and not _is_un(info):
        council = "council" in info.body.casefold()
        forms = _COUNCIL if council else _RESOLUTION
        name = forms.get(info.language, forms["en"]).format(number=info.number)
        return f"{name} ({info.version})" if info.version else name
    return info.symbol or info.title or _spoken(file_name)


def work_title(info: DocumentInfo, file_name: str = "") -> str:
    """The name of the work behind a document: the same without the version."""
    if info.kind is DocumentKind.RESOLUTION and info.number and not _is_un(info):
        return document_name(DocumentInfo(info.kind, info.body, info.number, language=info.language))
    return info.title or info.symbol or _spoken(file_name)


def version_year(info_version: str, adopted: str = "") -> int:
    """The year that orders versions of a work: the last one named; 0 when none is."""
    years = _YEAR.findall(info_version) or _YEAR.findall(adopted)
    return int(years[-1]) if years else 0


def _spoken(file_name: str) -> str:
    """ "progress-report-1334.en.txt" as a person would say it: "Progress report 1334"."""
    words = re.sub(r"[-_\s]+", " ", _ENDINGS.sub("", file_name)).strip()
    return words[:1].upper() + words[1:] or file_name


def _is_un(info: DocumentInfo) -> bool:
    return bool(info.symbol) and "/" in info.symbol and "ITU" not in info.body

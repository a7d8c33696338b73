"""Months in the six languages, as texts name them inside a date."""

_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
           "ноября", "декабря"),
    # In a month without a day Russian uses another case.
    "ru-in": ("январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре",
              "ноябре", "декабре"),
    # United Nations Arabic writes both names: "كانون الثاني/يناير".
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
           "نوفمبر", "ديسمبر"),
    "ar-east": ("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
                "تشرين الأول", "تشرين الثاني", "كانون الأول"),
}  # fmt: skip
MONTHS: dict[str, int] = {name: number for names in _NAMES.values() for number, name in enumerate(names, 1)}
MONTH = "(?:" + "|".join(sorted(map(str, MONTHS), key=len, reverse=True)) + ")"


def month_number(name: str) -> int:
    """The number of a month by its name, 0 for a word that is none."""
    return MONTHS.get(name.casefold(), 0)

"""Dates as papers write them, in the paper's language (not the interface's)."""

from datetime import date

from babel.dates import format_date, format_interval

# ITU papers in English write the day first, as British English does.
_LOCALES = {"en": "en_GB"}


def long_date(day: date, language: str) -> str:
    """ "28 December 2017", "28 décembre 2017", "2017年12月28日"."""
    # CLDR's narrow no-break space is missing from many fonts; ITU texts use the plain one.
    return format_date(day, "long", locale=_LOCALES.get(language, language)).replace("\u202f", "\u00a0")


def date_span(first: date | None, last: date | None, language: str) -> str:
    """ "24–25 January 2018"; one date where both are the same or the last is not known; "" for none."""
    if first is None:
        return ""
    if last is None or last == first:
        return long_date(first, language)
    end = long_date(last, language)
    if (first.year, first.month) != (last.year, last.month):
        return f"{long_date(first, language)} – {end}"
    if end.startswith(str(last.day)):
        return f"{first.day}–{end}"
    return format_interval(first, last, "yMMMMd", locale=_LOCALES.get(language, language))

"""Plain texts that feed every expression of the readers and of the parser, and encodings that lie."""

from collections.abc import Callable, Iterator

# One line of a megabyte each: whoever tries at every place and runs to the end is found out.
FOOD = {
    "labels": "a) ",
    "open-brackets": "(",
    "closed-brackets": ")",
    "brackets": "()",
    "digits": "1",
    "digits-and-dots": "1.",
    "digits-and-commas": "1,",
    "digits-and-hyphens": "1-",
    "digits-and-spaces": "1 ",
    "spaces": " ",
    "hard-spaces": "\u00a0",
    "dots": ".",
    "leaders": ". ",
    "romans": "xiv ",
    "roman-letters": "i",
    "roman-capitals": "MCM",
    "commas": ", ",
    "and": "and ",
    "quotes": "“",
    "hyphens": "-",
    "dashes": "– ",
    "capitals": "A",
    "capital-words": "Council ",
    "slashes": "A/",
    "resolutions": "Resolution ",
    "resolutions-numbered": "Resolution 140 (Rev. Bucharest, 2022), ",
    "resolutions-of-many": "Resolutions 1, ",
    "revisions": "(Rev. ",
    "paragraphs": "paragraph 1 (a) of ",
    "articles": "Article ",
    "symbols": "A/RES/70/1 ",
    "years": "2024 ",
    "months": "1 January ",
    "dates-of-ranges": "1-2 January 2024 to ",
    "every": "every two ",
    "by-the-end": "by the end of ",
    "recalling": "Recalling ",
    "calls": "resolves to instruct the Secretary-General, ",
    "instructs": "instructs the Directors of the Bureaux and ",
    "sessions": "at its session ",
    "arabic": "قرار ",
    "arabic-letters": "أ",
    "arabic-digits": "١٢",
    "tatweel": "ـ",
    "chinese": "决议第号",
    "chinese-digits": "一二三",
    "chinese-brackets": "（一）",
    "russian": "Резолюция ",
    "french": "décide de charger le Secrétaire général de ",
    "spanish": "resuelve encargar al Secretario General ",
    "notes": "[1] ",
    "superscripts": "¹",
    "zero-widths": "\u200b",
    "marks-of-direction": "\u200f\u200e",
    "soft-hyphens": "a\u00ad",
    "combining": "e\u0301",
    "stacked-accents": "\u0301",
    "annexes": "ANNEX ",
    "urls": "http://a.b/",
    "underscores": "_",
    "stars": "*",
    "tabs": "\t",
    "pages": "Page 1 of ",
    "fields": "Title: ",
}
_LONG = 1_000_000  # letters


def plain_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name and maker of each."""
    for name, piece in FOOD.items():
        yield f"line-{name}", lambda piece=piece: f"Begin {piece * (_LONG // len(piece))} end.\n".encode()
    for name in ("labels", "digits-and-dots", "recalling", "calls", "capital-words", "resolutions", "fields"):
        yield f"lines-{name}", lambda piece=FOOD[name]: f"{piece}word\n".encode() * 60_000
        yield f"paragraphs-{name}", lambda piece=FOOD[name]: f"{piece}word\n\n".encode() * 60_000
    yield from _encodings()
    yield from _shapes()


def _encodings() -> Iterator[tuple[str, Callable[[], bytes]]]:
    text = "Recalling Resolution 140, a) notes.\n" * 3000
    for encoding in (
        "utf-7",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-be",
        "utf-8-sig",
        "cp1252",
        "shift_jis",
    ):
        yield f"text-{encoding}", lambda encoding=encoding: text.encode(encoding)
    yield "text-utf-16-odd", lambda: text.encode("utf-16")[:-1]
    yield "text-utf-32-cut", lambda: text.encode("utf-32")[:-3]
    yield "text-surrogates", lambda: b"\xff\xfe" + b"\x00\xd8" * 50_000
    yield "text-every-byte", lambda: bytes(range(32, 256)) * 20_000
    yield "text-high-bytes", lambda: bytes(range(128, 256)) * 8_000
    yield "text-mixed", lambda: ("é " * 90_000).encode() + ("é " * 90_000).encode("cp1252")


def _shapes() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "ladder", lambda: "".join(f"{' ' * (n % 4000)}{n}. word\n" for n in range(9_000)).encode()
    yield "ladder-deep", lambda: "".join("1." * (n % 900) + " word\n" for n in range(9_000)).encode()
    yield "empty-lines", lambda: b"x\n" + b"\n" * 3_000_000 + b"y\n"
    yield "returns", lambda: b"x\r" * 300_000
    yield "form-feeds", lambda: b"x\x0c" * 300_000
    yield "letters-a-line", lambda: b"a\n" * 200_000
    yield "table-of-bars", lambda: b"| a | b | c |\n" * 60_000
    yield "table-of-tabs", lambda: b"a\tb\tc\t" * 100 + b"\n" + (b"a\t" * 200 + b"\n") * 1000
    yield "rtf-deep", lambda: b"{\\rtf1" + b"{" * 500_000
    yield "rtf-bin", lambda: b"{\\rtf1\\bin2000000000 " + b"x" * 1000
    yield (
        "doc-hollow",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 500 + "WordDocument".encode("utf-16-le"),
    )

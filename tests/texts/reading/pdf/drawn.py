"""Makes small PDF files: these words at these places."""

from cwgdesk.texts.reading.pdf.lines import Line, Span
from tests.texts.reading.hostile import pdf

Text = tuple[int, int, int, str]  # left, bottom, size, words


def pages(*contents: list[Text]) -> bytes:
    """A PDF with these words at these places, set in Helvetica."""
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for number, content in enumerate(contents):
        drawn = b"".join(
            b"BT /F %d Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n"
            % (size, left, bottom, words.replace("(", r"\(").replace(")", r"\)").encode("cp1252"))
            for left, bottom, size, words in content
        )
        resources = b"<</Font<</F 3 0 R>>>>"
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources%s>>"
            % (5 + 2 * number, resources),
            b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        ]
    return pdf(objects)


def lines(*words: str, left: int = 72, top: int = 700, size: int = 11) -> list[Text]:
    """Lines of a paragraph, one below the other."""
    return [(left, top - 14 * n, size, line) for n, line in enumerate(words)]


FULL = "the outcomes of the World Summit on the Information Society and of the follow"


def line(
    words: str, bottom: float = 700, left: float = 72, size: float = 11, page: int = 1, *, width: float = 5
) -> Line:
    """A line as the page shows it; `width` of a letter."""
    right = left + width * len(words)
    return Line([Span(words)], left, right, bottom, bottom + size, size, page)


def with_mark(words: str, mark: str, bottom: float = 700) -> Line:
    """A line that ends with a raised mark."""
    made = line(words, bottom)
    made.spans.append(Span(mark, raised=True))
    return made

"""The words for what a reader found in a file: left out, cleaned, doubtful, or why it was refused."""

import re

from PySide6.QtCore import QCoreApplication

from cwgdesk.texts.structure.found import Doubt

_NUMBER = re.compile(r"\d+")


def left_out_name(what: str) -> str:
    """What stands in the file beside the text, in the user's language."""
    translate = QCoreApplication.translate
    return {
        "header": translate("Found", "page headers"),
        "footer": translate("Found", "page footers"),
        "page mark": translate("Found", "page numbers"),
        "rule": translate("Found", "drawn lines"),
        "file path": translate("Found", "file paths"),
        "comment": translate("Found", "comments"),
        "form": translate("Found", "fields of a form"),
        "annotation": translate("Found", "annotations"),
        "unmentioned note": translate("Found", "notes without a mark"),
        "embedded document": translate("Found", "embedded documents"),
        "embedded file": translate("Found", "embedded files"),
        "embedded object": translate("Found", "embedded objects"),
        "macro": translate("Found", "macros"),
        "diagram": translate("Found", "diagrams"),
        "diagram text": translate("Found", "words in diagrams"),
        "chart": translate("Found", "charts"),
        "chart text": translate("Found", "words in charts"),
        "reading aid": translate("Found", "reading aids"),
        "mail header": translate("Found", "headers of the mail"),
        "mail text": translate("Found", "words of the mail around the text"),
        "WordArt": translate("Found", "WordArt"),
        "picture": translate("Found", "pictures"),
    }.get(what, what)


def cleaned_name(code: str) -> str:
    """What conversion had left in the words and was taken out, in the user's language."""
    translate = QCoreApplication.translate
    return {
        "bookmark": translate("Found", "bookmarks"),
        "footnote mark": translate("Found", "footnote marks"),
        "field": translate("Found", "broken fields"),
        "soft hyphen": translate("Found", "invisible hyphens"),
        "object": translate("Found", "marks of objects"),
        "rule": translate("Found", "drawn lines"),
        "file path": translate("Found", "file paths"),
        "page mark": translate("Found", "page numbers"),
    }.get(code, code)


def warning_text(code: str) -> str:
    """What to look at before the text is trusted; "" where the window tells it elsewhere."""
    translate = QCoreApplication.translate
    if code.startswith("cleaned:"):
        return ""
    name, _, value = code.partition(":")
    if name == "split-doubtful":
        return _split_doubt_text(value)
    told = {
        "hidden-text": translate("Found", "The file holds hidden text; look whether it belongs there."),
        "encoding-guessed": translate("Found", "The encoding was guessed (%1); look at accents."),
        "converted-without-sandbox": translate(
            "Found", "LibreOffice converted it without a sandbox: on this system there is none."
        ),
        "recognised-without-sandbox": translate(
            "Found", "OCRmyPDF read it without a sandbox: on this system there is none."
        ),
        "torn-words": translate(
            "Found", "The PDF does not tell some letters; look at the clauses marked “?”."
        ),
        "read-by-machine": translate(
            "Found", "A machine has read the words from pictures; look at each before you cite it."
        ),
        "arabic-pdf": translate("Found", "Arabic from a PDF may lose letters; the Word file is safer."),
        "no-such-day": translate("Found", "“%1” is no day of the calendar; look what is meant."),
        "day-or-month": translate(
            "Found", "“%1” may be read in two ways: which is the day, which the month?"
        ),
        "no text was found in this document": translate("Found", "No text was found in this document."),
    }.get(name, code)
    return told.replace("%1", value)


def doubt_text(doubt: Doubt) -> str:
    """Why the words of a clause are marked “?”."""
    translate = QCoreApplication.translate
    return {
        Doubt.NONE: "",
        Doubt.TORN: translate("Found", "Some letters are not certain: look at the page"),
        Doubt.MACHINE: translate("Found", "Read by machine: look at the page"),
    }[doubt]


def value_text(value: str) -> str:
    """The words inside an error sentence: "a picture", "over 50 MB"; anything else as it is."""
    numbers = _NUMBER.findall(value)
    words = _value_words().get(_NUMBER.sub("%1", value), value)
    return words.replace("%1", numbers[0]) if len(numbers) == 1 else words


def _value_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "file": translate("Found", "file"),
        "Word file": translate("Found", "Word file"),
        "Word %1 file": translate("Found", "Word %1 file"),
        "OpenDocument file": translate("Found", "OpenDocument file"),
        "Word or OpenDocument file": translate("Found", "Word or OpenDocument file"),
        "PDF file": translate("Found", "PDF file"),
        "RTF file": translate("Found", "RTF file"),
        "a picture": translate("Found", "a picture"),
        "a packed archive": translate("Found", "a packed archive"),
        "a program": translate("Found", "a program"),
        "a database": translate("Found", "a database"),
        "a web page or XML file": translate("Found", "a web page or XML file"),
        "a file of an unknown kind": translate("Found", "a file of an unknown kind"),
        "an Excel workbook": translate("Found", "an Excel workbook"),
        "a presentation": translate("Found", "a presentation"),
        "an e-mail message": translate("Found", "an e-mail message"),
        "an OpenDocument file that is not a text": translate(
            "Found", "an OpenDocument file that is not a text"
        ),
        "an old Word file (.doc)": translate("Found", "an old Word file (.doc)"),
        "an RTF file": translate("Found", "an RTF file"),
        "an OpenDocument text (.odt)": translate("Found", "an OpenDocument text (.odt)"),
        "it declares a document type": translate("Found", "it declares a document type"),
        "two parts have the same name": translate("Found", "two parts have the same name"),
        "its parts overlap": translate("Found", "its parts overlap"),
        "a part has a path that leads out of it": translate(
            "Found", "a part has a path that leads out of it"
        ),
        "over %1 MB": translate("Found", "over %1 MB"),
        "over %1 pages": translate("Found", "over %1 pages"),
        "over %1 parts": translate("Found", "over %1 parts"),
        "over %1 elements": translate("Found", "over %1 elements"),
        "over %1 paragraphs": translate("Found", "over %1 paragraphs"),
        "over %1 million letters": translate("Found", "over %1 million letters"),
        "a paragraph of over %1 letters": translate("Found", "a paragraph of over %1 letters"),
        "it unpacks to over %1 MB": translate("Found", "it unpacks to over %1 MB"),
        "one part unpacks to over %1 MB": translate("Found", "one part unpacks to over %1 MB"),
        "a part unpacks to over %1 times its size": translate(
            "Found", "a part unpacks to over %1 times its size"
        ),
        "write error": translate("Found", "write error"),
        "draft": translate("Found", "draft"),
        "in-review": translate("Found", "in review"),
        "cleared": translate("Found", "cleared"),
        "delivered": translate("Found", "delivered"),
    }


def _split_doubt_text(what: str) -> str:
    """What speaks against the clauses that were found."""
    translate = QCoreApplication.translate
    return {
        "gap": translate("Found", "A number is missing in the count of the clauses; look what became of it."),
        "swallowed": translate("Found", "A clause seems to hold the beginning of another one."),
        "torn": translate("Found", "A clause begins before the one above it has ended."),
        "few": translate("Found", "Many lines begin with call words, but few clauses were found."),
        "breaks": translate(
            "Found", "Some clauses begin where only a word at a line's beginning tells so; look at them."
        ),
    }.get(what, what)

"""What a file is, told from its content and never from its name."""

import io
import re
import zipfile
from enum import StrEnum

from cwgdesk.texts.reading.common import refusals

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_WORD_2 = b"\xdb\xa5-\x00"  # Word for Windows 2, before 1994
OLD_STARTS = (_OLE, _WORD_2, b"{\\rtf", b"\xef\xbb\xbf{\\rtf")


class Format(StrEnum):
    """The formats that can be read."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    DOC = "doc"
    RTF = "rtf"
    TXT = "txt"


# First bytes of what people drop by mistake, in the words they know it by.
_PICTURES_AND_SUCH: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"Rar!", "a packed archive"),
    (b"\x1f\x8b", "a packed archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)


def sniff(data: bytes, file: str) -> Format:
    """The format of `data`; raises UserError for what is none of ours or has no content."""
    if not data.strip(b"\x00 \t\r\n\x0c\xef\xbb\xbf\xff\xfe"):
        raise refusals.empty(file)
    if data.startswith(b"PK"):
        return _sniff_zip(data, file)
    if data.startswith(_OLE):
        return _sniff_ole(data, file)
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(_WORD_2):
        return Format.DOC
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return Format.RTF
    for start, found in _PICTURES_AND_SUCH:
        if data.startswith(start):
            raise refusals.wrong_kind(file, found)
    if re.match(
        rb"\s*(<!doctype html|<html|<\?xml|MIME-Version:)", data[:512].lstrip(b"\xef\xbb\xbf"), re.IGNORECASE
    ):
        raise refusals.wrong_kind(file, "a web page or XML file")
    return Format.TXT


def _sniff_ole(data: bytes, file: str) -> Format:
    # Stream names stand in the container's directory as UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise refusals.password_protected(file)
    if "WordDocument".encode("utf-16-le") in data:
        return Format.DOC
    for name, found in (
        ("Workbook", "an Excel workbook"),
        ("PowerPoint Document", "a presentation"),
        ("__substg1.0_", "an e-mail message"),
    ):
        if name.encode("utf-16-le") in data:
            raise refusals.wrong_kind(file, found)
    raise refusals.damaged(file, "Word 97 file")


def _sniff_zip(data: bytes, file: str) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = b""
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                with archive.open("mimetype") as part:
                    mimetype = part.read(200)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise refusals.damaged(file, "Word or OpenDocument file") from error
    return _of_names(names, mimetype, file)


def _of_names(names: set[str], mimetype: bytes, file: str) -> Format:
    lower = {name.lower().replace("\\", "/").lstrip("/") for name in names}
    if b"opendocument.text" in mimetype or (
        "content.xml" in lower and b"opendocument" not in mimetype and "[content_types].xml" not in lower
    ):
        return Format.ODT
    if b"opendocument" in mimetype:
        raise refusals.wrong_kind(file, "an OpenDocument file that is not a text")
    for folder, found in (("xl/workbook", "an Excel workbook"), ("ppt/presentation", "a presentation")):
        if any(name.startswith(folder) for name in lower):
            raise refusals.wrong_kind(file, found)
    if "[content_types].xml" in lower or any(name.startswith("word/") for name in lower):
        return Format.DOCX
    raise refusals.wrong_kind(file, "a packed archive")

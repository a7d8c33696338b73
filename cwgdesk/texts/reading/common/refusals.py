"""The few plain sentences with which a file is refused: what is wrong, and what to do next.

Values hold file names, formats and numbers only, never words of the document.
"""

from cwgdesk.core.errors import UserError


def cannot_open(file: str) -> UserError:
    """The path leads to nothing that can be read."""
    return UserError(
        "“{file}” cannot be opened.",
        "Check that it exists, is a file and may be read by you.",
        file=file,
    )


def empty(file: str) -> UserError:
    """There is not one word in it."""
    return UserError(
        "“{file}” holds no words.", "Check that it is the right file, or ask for it again.", file=file
    )


def too_large(file: str, limit: str) -> UserError:
    """Bigger, once unpacked, than any genuine text."""
    return UserError(
        "“{file}” is too large to be a text ({limit}).",
        "Ask the sender for a plain copy, or save it again from Word and try that.",
        file=file,
        limit=limit,
    )


def password_protected(file: str) -> UserError:
    """The content is encrypted."""
    return UserError(
        "“{file}” is password-protected.",
        "Open it with its password, save a copy without one and import that.",
        file=file,
    )


def damaged(file: str, kind: str = "file") -> UserError:
    """Cut off, or not what its first bytes promise."""
    return UserError(
        "“{file}” is a damaged or incomplete {kind}.",
        "Download or copy it again; if Word can still open it, save it from there as a new .docx.",
        file=file,
        kind=kind,
    )


def unsafe(file: str, reason: str) -> UserError:
    """Built in a way that no honest program builds a text."""
    return UserError(
        "“{file}” was not opened because it is built like an attack ({reason}).",
        "Ask the sender how it was made, or for a copy saved from Word.",
        file=file,
        reason=reason,
    )


def wrong_kind(file: str, found: str) -> UserError:
    """A file of another trade."""
    return UserError(
        "“{file}” is {found}, not a text that can be read here.",
        "Save it as .docx, .odt, .pdf or .txt and import that.",
        file=file,
        found=found,
    )


def scanned(file: str) -> UserError:
    """A PDF of pictures of pages."""
    return UserError(
        "“{file}” is a scan: it holds pictures of pages and no text.",
        "Ask for the Word file, or run text recognition (OCR) over it and import the result.",
        file=file,
    )


def is_scan(error: UserError) -> bool:
    """Was a file refused as a scan, so that text recognition could help?"""
    return error.what == scanned("").what


def needs_recognition(file: str) -> UserError:
    """Text recognition is wanted and not installed."""
    return UserError(
        "“{file}” is a scan, and no program is installed here that reads scans.",
        "Install OCRmyPDF with Tesseract, or ask for the Word file.",
        file=file,
    )


def not_recognised(file: str) -> UserError:
    """Text recognition gave up on it."""
    return UserError(
        "The words of the scan “{file}” could not be recognised.",
        "Ask for the Word file, or for a better scan.",
        file=file,
    )


def too_slow(file: str, seconds: float) -> UserError:
    """Reading ran into the limit on time."""
    return UserError(
        "Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.",
        "Save it again from Word as .docx, or split it into parts.",
        file=file,
        seconds=seconds,
    )


def too_complex(file: str) -> UserError:
    """Reading ran into the limit on memory or nesting, or the reader died over it."""
    return UserError(
        "“{file}” is too complicated to read safely.",
        "Save it again from Word as .docx, or copy its text into a new document.",
        file=file,
    )


def needs_libreoffice(file: str, kind: str) -> UserError:
    """An old format that only LibreOffice converts."""
    return UserError(
        "“{file}” is {kind}, which needs LibreOffice, and that is not installed here.",
        "Install LibreOffice, or save the file as .docx in Word and import that.",
        file=file,
        kind=kind,
    )


def not_converted(file: str) -> UserError:
    """LibreOffice gave up on it."""
    return UserError(
        "LibreOffice could not convert “{file}”.",
        "Open it in Word or LibreOffice, save it as .docx and import that.",
        file=file,
    )

"""Names that are not UTF-8 become text that can be printed."""

import os

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.printable import printable


@pytest.mark.parametrize("name", [b"r\xff.docx", b"\xe9t\xe9.docx", "é.docx".encode(), b"plain.docx"])
def test_every_name_can_be_encoded(name):
    text = os.fsdecode(name)
    assert printable(text).encode("utf-8").decode() == name.decode("utf-8", "replace")
    assert printable(printable(text)) == printable(text)


def test_an_error_about_such_a_name_can_be_printed():
    error = UserError("There is no file {file}.", "Look at {folder}.", file="r\udcff", folder="\udce9")
    assert str(error) == "There is no file r\ufffd. Look at \ufffd."
    assert error.values["file"] == "r\ufffd"

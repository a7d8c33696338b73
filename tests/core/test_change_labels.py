"""The names of changes are codes that journals keep for ever."""

import re

from cwgdesk.core.change_labels import ChangeLabel

# Workspaces that exist hold these: a code may be added, never renamed or taken away.
WRITTEN = """
import-document remove-document edit-document merge-clauses split-clause correct-clause
carry-anchors confirm-anchor add-note edit-note remove-note record-position edit-position
submit-position clear-position deliver-position reopen-position carry-position remove-position
propose-amendment edit-amendment remove-amendment add-practice edit-practice remove-practice
suggest-coverage judge-coverage add-session edit-session remove-session add-contribution
edit-contribution remove-contribution release edit-settings load-sample forget
"""


def test_a_code_that_was_once_written_is_still_understood() -> None:
    for code in WRITTEN.split():
        assert ChangeLabel(code).value == code


def test_a_code_says_what_is_done_in_plain_small_words() -> None:
    for label in ChangeLabel:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", label)
        assert label.name == label.value.upper().replace("-", "_")

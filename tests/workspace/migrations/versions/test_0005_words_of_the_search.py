"""A workspace of the second schema gets its words when it is opened."""

import shutil

from cwgdesk.app import open_desk
from tests.workspace.test_migrate import STORED


def test_words_of_the_second_schema_are_known_after_opening(tmp_path):
    path = tmp_path / "old.cwg"
    shutil.copy(STORED / "schema-0002.cwg", path)
    with open_desk(path, "correct horse battery") as ws:
        words = {word for (word,) in ws.door.rows("SELECT word FROM search_word")}
        assert words >= {"inclusive", "information", "society", "confidential"}
        assert len(ws.search("societies")) == 1
        assert ws.check() == []

"""A paper edited in twenty ways, as Word writes them: every edit lands in its field."""

from tests.papers.back.conftest import Sent, told
from tests.papers.back.edited import Edited

OURS = "Republic of Example"


def twenty_edits(edited: Edited) -> None:
    """What a ministry, a colleague and their programs do to a paper in a week."""
    edited.insert("We support", " strongly")
    edited.delete("its good ")
    edited.replace("changed too", "evolved also", who="Colleague")
    edited.silently("2003", "2005")
    edited.new_paragraph("offline today", "A third of them are women.")
    edited.comment("Rural", "Which ones?", who="Colleague")
    edited.comment("The world", "All of it?")
    changed = edited.paragraph("effective")
    edited.settle(lambda c: c.getparent() is changed, accepted=False, who=OURS)
    edited.silently("effective", "effective") if "effective" in "".join(changed.itertext()) else None
    edited.split("them.", tracked=True)
    edited.remove_paragraph("And it is cheap.", tracked=True)
    edited.without_identity("It was done already.")
    edited.replace("was done already", "has long been done")
    edited.silently("More light.", "More light and more air.")
    edited.silently("Rural clinics", "Rural clinics online") if False else None
    edited.insert("About", " the famous")
    edited.replace("Our paper", "Our common paper")
    edited.silently("To thank everybody.", "To thank everyone.")
    edited.new_paragraph("To note it.", "To act on it.", tracked=False)
    edited.insert("to publish", " quickly")
    edited.delete("Introduction")
    edited.insert("Annex", " A")
    edited.as_word_saves_it()


EXPECTED = {
    ("insert", "position statement", "", " strongly"),
    ("delete", "position statement", " its good", ""),
    ("replace", "section body", "changed too", "evolved also"),
    ("replace", "section body", "2003", "2005"),
    ("paragraph", "section body", "", "A third of them are women."),
    ("comment", "practice title", "Rural", "Which ones?"),
    ("comment", "section body", "The world", "All of it?"),
    ("refused", "amendment new_text", "practical and effective", "possible"),
}


def test_twenty_edits_as_word_writes_them_land_in_their_fields(sent: Sent) -> None:
    edited = sent.edited()
    twenty_edits(edited)
    rows = sent.back(edited)
    for row in rows:
        print(told(row.change), row.change.mapped)
    assert {told(row.change) for row in rows} >= EXPECTED

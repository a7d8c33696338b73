"""What must not leave does not leave, however it is set; what may leave raises no alarm."""

import random
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import annotate, edit_annotation, remove_annotation
from cwgdesk.desk.positions import edit_confidential, record_position
from cwgdesk.desk.secrets import secret_phrases, secrets_of
from cwgdesk.papers.contributions import Release, SectionKind
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.findings import Code
from cwgdesk.papers.drafts.preflight import preflight
from cwgdesk.papers.exporting import export_contribution, write_draft
from cwgdesk.papers.outline import add_section, create_contribution, edit_section, outline, set_items
from cwgdesk.papers.word.places import ConfidentialWords
from cwgdesk.texts.importing import import_files, preview_file, store_import
from cwgdesk.texts.library import Clause, clauses, documents, edit_document, find_clause
from cwgdesk.workspace.store import Workspace


def note(ws: Workspace, text: str):
    return annotate(ws, find_clause(ws, "sg 1")[0].clause.id, text)


def paper(*words: str) -> b.Draft:
    """A paper of two sections, the words in the second."""
    said = [b.Paragraph((b.Run(word),)) for word in words]
    first = (b.Heading(1, (b.Run("Introduction"),), "I"), b.Paragraph((b.Run("We thank the chair."),)))
    return b.Draft("en", b.HeaderBlock(("Group",)), (*first, b.Heading(1, (b.Run("Views"),), "II"), *said))


def refused(ws: Workspace, tmp_path: Path, *words: str) -> ConfidentialWords:
    with pytest.raises(ConfidentialWords) as caught:
        write_draft(paper(*words), tmp_path / "p.docx", secrets_of(ws), allow_hidden=True)
    return caught.value


@pytest.mark.parametrize(
    ("secret", "set_as"),
    [
        ("Max 5 M CHF", "We pay max. 5 M CHF a year."),
        ("Max 5 M CHF", "at most MAX 5\u00a0M\u00a0CHF"),
        ("CHF 5m", "no more than CHF 5M."),
        ("no to 7 %", "we say no to 7 %"),
        ("最多500万", "我们最多500万。"),
        ("底线五百万", "我们的底线五百万不变"),
        ("لا نقبل حذف الفقرة التاسعة", "لا نقبـــل حذف الفقــرة التاسعة"),
        ("لا نقبل حذف الفقرة التاسعة", "لَا نَقْبَلُ حَذْفَ الفِقْرَةِ التاسعة"),
        ("Accept 25 votes", "accept ٢٥ votes"),
        ("our fallback is “paragraph nine”", "our fall\u00adback is 'paragraph\u200b nine'"),
        ("our fallback is paragraph nine", "ｏｕｒ ｆａｌｌｂａｃｋ is paragraph—nine"),
        ("Nous cédons à la dernière minute", "NOUS CEDONS A LA DERNIERE MINUTE"),
    ],
)
def test_a_secret_is_found_however_it_is_set(
    stocked: Workspace, tmp_path: Path, secret: str, set_as: str
) -> None:
    note(stocked, secret)
    (place,) = refused(stocked, tmp_path, "Nothing here.", set_as).places
    assert (place.section, place.paragraph, place.heading) == ("2", 2, "Views")


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("Yes.", "Yes, we agree."),
        ("Perhaps", "perhaps with all"),
        ("2031", "in 2031"),
        ("B.1", "paragraph B.1"),
        ("不同意", "我们不同意"),
    ],
)
def test_short_words_that_any_paper_has_only_warn(
    stocked: Workspace, tmp_path: Path, secret: str, said: str
) -> None:
    note(stocked, secret)
    secrets = secrets_of(stocked)
    assert secrets.phrases == ()
    report = write_draft(paper(said, "Nothing here."), tmp_path / "p.docx", secrets)
    assert [place.key for place in report.doubtful] == ["2.1.1"]


def test_short_words_that_stand_in_a_public_text_are_nothing(stocked: Workspace) -> None:
    note(stocked, "Support")
    assert secrets_of(stocked).doubtful == ()


def test_the_words_of_a_secret_over_two_paragraphs_and_runs(stocked: Workspace, tmp_path: Path) -> None:
    note(stocked, "our fallback is paragraph nine")
    places = refused(stocked, tmp_path, "our fallback is", "paragraph nine").places
    assert [place.key for place in places] == ["2.1.1"]


def test_older_versions_removed_things_and_drafts_are_secret(stocked: Workspace, tmp_path: Path) -> None:
    first = note(stocked, "The first floor is three votes.")
    edit_annotation(stocked, first, text="The second floor is four votes.")
    gone = note(stocked, "We removed this sentence later.")
    remove_annotation(stocked, gone)
    held = record_position(stocked, topic="Finance", fallback="Give way on the fund at last.")
    edit_confidential(stocked, held, fallback="")
    stocked.keep_draft(f"position/{held}/red_line", "Typed and never saved, all the same.")
    stocked.keep_draft(f"position/{held}/statement", "A public statement half typed.")
    stocked.keep_draft("section/1/body", "The body of a paper half typed.")
    assert set(secret_phrases(stocked)) == {
        "The first floor is three votes.",
        "The second floor is four votes.",
        "We removed this sentence later.",
        "Give way on the fund at last.",
        "Typed and never saved, all the same.",
    }


INSTRUCTION = "Accept the deletion of the reference to the fund only if the Arab group does so as well."


@pytest.fixture
def instructed(stocked: Workspace, tmp_path: Path):
    """The stocked workspace and instructions from the capital."""
    quoted = clauses(stocked, documents(stocked)[0].document.id)[8].text
    path = tmp_path / "instructions.txt"
    path.write_text(f"{INSTRUCTION}\n\n{quoted}\n", encoding="utf-8")
    return store_import(stocked, preview_file(path), confidential=True)


def test_words_of_a_confidential_document_stay_at_home(
    stocked: Workspace, instructed, tmp_path: Path
) -> None:
    note(stocked, INSTRUCTION)  # a note that quotes it is as secret as the document
    assert INSTRUCTION in secret_phrases(stocked)
    assert refused(stocked, tmp_path, f"We could {INSTRUCTION.lower()}")
    edit_document(stocked, instructed, confidential=False)
    assert secret_phrases(stocked) == []


def test_a_confidential_document_is_never_quoted(stocked: Workspace, instructed) -> None:
    ours = create_contribution(stocked, "Our paper")
    section = add_section(stocked, ours, SectionKind.EVIDENCE)
    set_items(stocked, section, [clauses(stocked, instructed)[0].id])
    assert not any(isinstance(block, b.Quote) for block in compose(stocked, ours).blocks)
    assert Code.CONFIDENTIAL_TEXT in {finding.code for finding in preflight(stocked, ours)}
    edit_document(stocked, instructed, confidential=False)
    assert any(isinstance(block, b.Quote) for block in compose(stocked, ours).blocks)


def test_what_was_imported_openly_becomes_confidential_when_imported_so(
    stocked: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "told.txt"
    path.write_text(INSTRUCTION, encoding="utf-8")
    (first,) = import_files(stocked, [path])
    (again,) = import_files(stocked, [path], confidential=True)
    assert first.document_id == again.document_id
    assert secret_phrases(stocked) == [INSTRUCTION]


def test_a_place_let_pass_is_logged_with_its_reason_and_without_words(
    stocked: Workspace, tmp_path: Path
) -> None:
    note(stocked, "Max 5 M CHF")
    note(stocked, "Nine votes are enough for us.")
    ours = create_contribution(stocked, "Our paper")
    first = outline(stocked, ours).sections[0].section.id
    edit_section(stocked, first, body="We pay max 5 M CHF.\nNine votes are enough for us.")
    path = tmp_path / "paper.docx"
    with pytest.raises(ConfidentialWords) as caught:
        export_contribution(stocked, ours, path)
    one, other = caught.value.places
    assert "CHF" not in f"{caught.value} {one!r}"
    with pytest.raises(ConfidentialWords) as caught:  # singly: the other place still refuses
        export_contribution(stocked, ours, path, passing={one.key: "known by now"})
    assert [place.key for place in caught.value.places] == [other.key]
    with pytest.raises(UserError, match="only for a reason"):
        export_contribution(stocked, ours, path, passing={one.key: " "})
    with pytest.raises(UserError, match="repeats confidential words"):
        export_contribution(stocked, ours, path, passing={one.key: "Max 5 M CHF was said"})
    assert not path.exists()
    reasons = {one.key: "known by now", other.key: "agreed"}
    assert [p.key for p in export_contribution(stocked, ours, path, passing=reasons).passed] == [*reasons]
    with stocked.read() as orm:
        (release,) = orm.query(Release).all()
        assert [entry["reason"] for entry in release.passed] == ["known by now", "agreed"]
        assert "CHF" not in str(release.passed)
        assert release.passed[0]["place"].startswith(one.key)


@pytest.mark.parametrize("count", [5, pytest.param(50, marks=pytest.mark.slow)])
def test_papers_that_quote_the_resolution_at_length_raise_no_alarm(
    stocked: Workspace, tmp_path: Path, count: int
) -> None:
    chance = random.Random(1334)
    texts = [c for row in documents(stocked) for c in clauses(stocked, row.document.id) if c.text]
    for clause in chance.sample(texts, 25):  # notes that quote it, in whole, in part, several at once
        around = chance.sample(texts, 2)
        annotate(stocked, clause.id, f"{clause.text}\n{around[0].text} {around[1].text}")
        annotate(stocked, clause.id, f"They want to keep: {clause.text[: len(clause.text) // 2]}")
        record_position(stocked, clause_id=clause.id, fallback=f"As {clause.path} has it: {clause.text}")
    secrets = secrets_of(stocked)
    assert secrets.phrases, "what stands around a quotation is a secret"
    for number in range(count):
        quoted = _quoting(chance, texts)
        write_draft(paper(*quoted), tmp_path / f"{number}.docx", secrets)


def _quoting(chance: random.Random, texts: list[Clause]) -> list[str]:
    start = chance.randrange(len(texts) - 12)
    run = [f"{c.label} {c.text}".strip() for c in texts[start : start + 12]]
    loose = [f"As {c.path} says, “{c.text}”, and we agree." for c in chance.sample(texts, 8)]
    return [*run, *loose]

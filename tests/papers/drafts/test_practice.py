"""A good practice in the annex: only what was filled in, in the order of a story."""

from cwgdesk.desk.practices import Practice
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.practice import practice_blocks
from cwgdesk.workspace.mapping import public_view
from tests.papers.desk import NOW


def told(practice: Practice, language: str = "en") -> list[str]:
    lines: list[str] = []
    for block in practice_blocks(public_view(practice), language):
        assert isinstance(block, b.Heading | b.Paragraph)
        sign = "# " if isinstance(block, b.Heading) else "/" if block.runs[0].italic else ""
        lines.append(sign + "".join(run.text for run in block.runs))
    return lines


def test_a_full_one_tells_who_what_results_and_links():
    practice = Practice(
        title="School maps",
        summary="A map.",
        description="First.\n\nThen.",
        results=" 412 schools ",
        evidence="Census 2025",
        organization="Ministry",
        country="Example",
        action_line="C2",
        more_action_lines=["C7 e-learning"],
        sdgs=["4", "9"],
        url="https://example.org/maps ",
        contact="CANARY",
        notes="CANARY",
        created_at=NOW,
    )
    assert told(practice) == [
        "# School maps",
        "/Ministry (Example)",
        "A map.",
        "First.",
        "Then.",
        "Results: 412 schools",
        "Evidence: Census 2025",
        "WSIS Action Lines: C2, C7 e-learning",
        "Sustainable Development Goals: 4, 9",
        "https://example.org/maps",
    ]


def test_a_bare_one_is_its_title_and_an_organization_needs_no_country():
    assert told(Practice(title="School maps", created_at=NOW)) == ["# School maps"]
    bare = Practice(title="School maps", organization="Ministry", created_at=NOW)
    assert told(bare) == ["# School maps", "/Ministry"]


def test_its_labels_are_in_the_language_of_the_paper():
    french = told(Practice(title="Cartes", results="412 écoles", created_at=NOW), "fr")
    assert french[1].startswith("Résultats")

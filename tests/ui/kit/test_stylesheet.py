"""The one style sheet: every colour in it is the theme's, every size grows with the text."""

import re

import pytest

from cwgdesk.ui.kit.stylesheet import stylesheet
from cwgdesk.ui.kit.tokens import CONTRAST, DARK, LIGHT


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_it_knows_no_colour_of_its_own(colours) -> None:
    used = set(re.findall(r"#[0-9a-f]{6}", stylesheet(colours, 10)))
    assert used
    assert used <= {getattr(colours, name) for name in colours.__slots__}


def test_titles_and_targets_grow_with_the_text() -> None:
    small, large = stylesheet(LIGHT, 10), stylesheet(LIGHT, 20)
    assert 'QLabel[role="title"] { font-size: 15.0pt' in small
    assert 'QLabel[role="title"] { font-size: 30.0pt' in large
    boxes = [int(found) for found in re.findall(r"spacing: 8px; min-height: (\d+)px", small + large)]
    assert boxes == [24, 40]  # never less than a finger needs


def test_the_arrow_can_be_seen_on_dark_ground() -> None:
    assert "arrow-light.svg" in stylesheet(LIGHT, 10)
    assert "arrow-dark.svg" in stylesheet(DARK, 10)

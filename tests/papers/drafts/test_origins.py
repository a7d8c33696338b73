"""A bookmark says where words come from, and holds none of them."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.papers.drafts.origins import (
    CODES,
    Origin,
    bookmark_of,
    origin_of,
    release_bookmark,
    release_of,
)


@given(st.sampled_from(sorted(CODES)), st.uuids(), st.integers(0, 99_999_999))
def test_a_name_says_its_origin_again_in_any_case(field: tuple[str, str], noun_id: UUID, part: int) -> None:
    origin = Origin(field[0], noun_id, field[1], part)
    name = bookmark_of(origin)
    assert len(name) <= 40
    assert origin_of(name) == origin_of(name.upper().replace("_CWG", "_cwg")) == origin
    assert release_of(name) is None


@given(st.uuids())
def test_a_release_is_named_likewise(release: UUID) -> None:
    assert release_of(release_bookmark(release)) == release
    assert origin_of(release_bookmark(release)) is None


@pytest.mark.parametrize(
    "name", ["", "_Toc1", "_GoBack", "_cwg", "_cwgps" + "1" * 26 + "0", "_cwgps" + "a" * 26]
)
def test_other_bookmarks_are_none_of_ours(name: str) -> None:
    assert origin_of(name) is None
    assert release_of(name) is None


def test_codes_are_not_given_twice() -> None:
    assert len(set(CODES.values())) == len(CODES)

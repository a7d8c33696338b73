"""Three texts become one: no edit of either side is lost, and none is made twice."""

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.papers.back.changes import Cut
from cwgdesk.papers.back.merging import after_cuts, merged

SENT = "We support the report and thank the secretariat."
STRONGLY = Cut(10, 10, 0, " strongly")
NO_THANKS = Cut(21, 47, 1, "")
WORDS = st.lists(st.sampled_from(["we", "support", "the", "report", "a", "of", "peace"]), max_size=8)


def test_an_untouched_field_takes_each_cut_and_all_of_them() -> None:
    assert (
        merged(SENT, SENT, [], [STRONGLY]).text == "We support strongly the report and thank the secretariat."
    )
    assert merged(SENT, SENT, [], [STRONGLY, NO_THANKS]).text == "We support strongly the report."


def test_a_cut_finds_its_place_after_we_went_on_working() -> None:
    ours = "In all, we support the annual report and thank the secretariat."
    done = merged(SENT, ours, [], [Cut(36, 47, 0, "Union")])
    assert (done.collides, done.text) == (False, "In all, we support the annual report and thank the Union.")


def test_the_same_words_changed_twice_collide_and_a_forced_cut_stands() -> None:
    ours = "We support the study and thank the secretariat."
    cut = Cut(15, 21, 0, "paper")
    assert merged(SENT, ours, [], [cut]).collides
    assert merged(SENT, ours, [], [cut]).text == ours
    assert merged(SENT, ours, [], [cut], forced=True).text == SENT.replace("report", "paper")


def test_letters_typed_onto_a_word_that_we_changed_collide() -> None:
    assert merged(SENT, SENT.replace("report", "study"), [], [Cut(21, 21, 0, "s")]).collides


def test_what_we_changed_ourselves_in_the_same_way_is_there() -> None:
    done = merged(SENT, SENT.replace("report", "paper"), [], [Cut(15, 21, 0, "paper")])
    assert (done.is_there, done.collides) == (True, False)


def test_a_neighbour_that_was_taken_is_no_collision() -> None:
    first, second = Cut(10, 10, 0, " fully"), Cut(10, 10, 1, " and gladly")
    taken = merged(SENT, SENT, [], [first]).text
    done = merged(SENT, taken, [first], [second])
    assert (done.collides, done.text[:30]) == (False, "We support fully and gladly th")


@given(WORDS, WORDS, st.data())
def test_taking_back_changes_nothing_elsewhere(sent: list[str], ours: list[str], data: st.DataObject) -> None:
    """Forced or not, the text holds our own words or theirs at a place, and theirs when it says so."""
    before, now = " ".join(sent), " ".join(ours)
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    cut = Cut(start, end, 0, data.draw(st.sampled_from(["", "x", " new words"])))
    done = merged(before, now, [], [cut])
    if done.collides or done.is_there:
        assert done.text == now
    if before == now:
        assert done.text == after_cuts(before, [cut])
    forced = merged(before, now, [], [cut], forced=True)
    assert cut.text in forced.text or done.is_there


@given(WORDS, st.data())
def test_one_by_one_in_any_order_is_all_at_once(sent: list[str], data: st.DataObject) -> None:
    before = " ".join(sent)
    places = sorted(data.draw(st.lists(st.integers(0, len(before)), min_size=2, max_size=6)))
    cuts = [
        Cut(a, b, n, data.draw(st.sampled_from(["", "q", " two words", "\n"])))
        for n, (a, b) in enumerate(zip(places[::2], places[1::2], strict=False))
    ]
    text, taken = before, list[Cut]()
    for cut in data.draw(st.permutations(cuts)):
        done = merged(before, text, taken, [cut])
        assert not done.collides
        text, taken = done.text, [*taken, cut]
    assert text == after_cuts(before, cuts)


@given(st.data())
def test_no_words_of_ours_or_theirs_are_lost(data: st.DataObject) -> None:
    """We went on working: what we put in stays, what we took out stays out, theirs comes or collides."""
    words = [f"w{n}" for n in range(data.draw(st.integers(1, 8)))]
    before = " ".join(words)
    now: list[str] = []
    put_in, taken_out = set[str](), set[str]()
    for n, word in enumerate(words):
        fate = data.draw(st.sampled_from(["kept", "kept", "out", "in", "replaced"]))
        if fate in ("out", "replaced"):
            taken_out.add(word)
        else:
            now.append(word)
        if fate in ("in", "replaced"):
            now.append(f"own{n}")
            put_in.add(f"own{n}")
    ours = " ".join(now)
    at = data.draw(st.integers(0, len(words) - 1))
    start = sum(len(word) + 1 for word in words[:at])
    cut = data.draw(
        st.sampled_from([Cut(start, start + len(words[at]), 0, "theirs"), Cut(start, start, 0, "theirs ")])
    )
    done = merged(before, ours, [], [cut])
    found = done.text.split()
    assert put_in <= set(found)
    assert not taken_out & set(found)
    assert done.collides == ("theirs" not in found)
    assert "theirs" in merged(before, ours, [], [cut], forced=True).text.split()
    assert all(found.count(word) == 1 for word in found)

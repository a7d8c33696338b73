"""The words by which a call is recognised: folded, each with the place where it ends in the text."""

from cwgdesk.texts.structure.lines.tokens import text_without_signs, words_with_ends


def test_words_are_folded_and_keep_the_place_where_they_end() -> None:
    assert words_with_ends("Décide de charger") == [("décide", 6), ("de", 9), ("charger", 17)]
    assert words_with_ends("the CWG-WSIS&SDG,") == [("the", 3), ("cwg-wsis&sdg", 16)]


def test_a_chinese_sign_is_a_word() -> None:
    assert words_with_ends("做出决议") == [("做", 1), ("出", 2), ("决", 3), ("议", 4)]


def test_arabic_signs_neither_part_a_word_nor_move_a_place() -> None:
    assert len(text_without_signs("يُكلِّف الأمين")) == len("يُكلِّف الأمين")
    assert [end for _, end in words_with_ends("يُكلِّف الأمين")] == [7, 14]

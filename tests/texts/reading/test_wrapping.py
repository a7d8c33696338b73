"""Text cut at a width: joined again at any width, with and without blank lines and indents."""

import textwrap

import pytest

from cwgdesk.texts.reading.txt import read_txt

ITU = [
    "RESOLUTION 1334 (MODIFIED 2023)",
    "The ITU Council,",
    "recalling",
    "a)  Resolution 73 (Minneapolis, 1998) of the Plenipotentiary Conference on the Information Society;",
    "b)  that the High-level Event was held, considering the continuation of such a process,",
    "considering that the 2022 Plenipotentiary Conference resolved what follows of this",
    "a)  that the Union should continue to coordinate with the relevant organizations of the United Nations;",
    "resolves to instruct the Secretary-General",
    "1   to report annually to the Council on progress in the implementation of this resolution;",
    "2   to consult the membership on every one of the steps that the Union takes in the years to come.",
]
FRENCH = [
    "La Conférence générale,",
    "Rappelant la résolution 10 de sa dernière session et les décisions du Conseil exécutif,",
    "Ayant examiné le rapport de la Directrice générale sur la mise en œuvre du programme de l’Organisation,",
    "1.  Prie la Directrice générale de faire rapport sur les progrès accomplis à la prochaine session;",
    "2.  Invite les États membres à contribuer aux activités de ce programme par des ressources volontaires.",
]


@pytest.mark.parametrize("text", [ITU, FRENCH], ids=["itu", "fr"])
@pytest.mark.parametrize("indent", ["", "    ", "  "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [58, 65, 70, 72, 76, 80])
def test_wrapped_paragraphs_are_joined(text: list[str], indent: str, between: str, width: int):
    wrapped = between.join(textwrap.fill(p, width, subsequent_indent=indent) for p in text)
    assert [block.text for block in read_txt(wrapped.encode(), "x").blocks] == text

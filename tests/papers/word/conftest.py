"""A paper with every kind of block, in English and in Arabic."""

from datetime import date

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes
from cwgdesk.texts.differences import Segment, SegmentKind, segments

OLD = (
    "to continue the implementation of the WSIS outcomes and to report annually to the Council on progress, "
    "in accordance with Resolution 140 (Rev. Bucharest, 2022);"
)
NEW = (
    "to strengthen the implementation of the WSIS outcomes and of A/RES/80/173, and to report annually to "
    "the Council and to CWG-WSIS&SDG on progress, in accordance with Resolution 140 (Rev. Doha, 2026);"
)


def runs(text: str, **look: object) -> b.Runs:
    return (b.Run(text, **look),)  # type: ignore[arg-type]


def proposals() -> tuple[b.Block, ...]:
    modified = b.RedlineParagraph(segments(OLD, NEW), label="5", role=b.Role.BODY)
    gone = "to submit a preliminary report to the 2023 session of the Council;"
    struck = b.RedlineParagraph((Segment(SegmentKind.DELETED, gone),), label="7", mark=b.Mark.DELETED)
    added = (
        "to facilitate the sharing of good practices among Member States on the basis of the WSIS-SDG Matrix;"
    )
    return (
        b.Proposal(
            b.Symbol.MOD,
            "EGY/1",
            "resolves to instruct the Secretary-General 5",
            (modified,),
            heading=(b.Paragraph(runs("resolves to instruct the Secretary-General"), b.Role.CALL),),
            reasons_label="Reasons:",
            reasons=(runs("The overall review of 2025 asks for stronger reporting."),),
        ),
        b.Proposal(
            b.Symbol.ADD,
            "EGY/2",
            "resolves to instruct the Secretary-General 5bis",
            (b.NumberedParagraph("5bis", runs(added)),),
            reasons_label="Reasons:",
            reasons=(runs("Good practices are scattered."), runs("One place for them costs little.")),
        ),
        b.Proposal(
            b.Symbol.SUP,
            "EGY/3",
            "resolves to instruct the Secretary-General 7",
            (struck,),
            reasons_label="Reasons:",
            reasons=(runs("The report has been submitted."),),
        ),
    )


def english_draft() -> b.Draft:
    table = b.Table(
        (
            (b.TableCell((runs("Request"),)), b.TableCell((runs("Action taken"),))),
            (
                b.TableCell((runs("Annual report"),)),
                b.TableCell((runs("Delivered in 2024 and 2025"), runs("Online"))),
            ),
        ),
        widths=(1, 2),
    )
    return b.Draft(
        language="en",
        header=b.HeaderBlock(
            meeting=("Council Working Group on the World Summit on the Information Society", "and the SDGs"),
            place_and_dates="43rd meeting – Geneva, 2–3 February 2027",
            document="Document CWG-WSIS&SDG-43/[ ]-E",
            date="15 January 2027",
            original="Original: English",
            agenda_item="Agenda item: 4",
            source="Contribution by Egypt (Arab Republic of)",
            title="Follow-up to the overall review and update of Council Resolution 1334",
            contact="contact",
        ),
        blocks=(
            b.Box(
                (
                    b.BoxField("Summary", (runs("This contribution sets out views on Resolution 1334."),)),
                    b.BoxField("Action required", (runs("The group is invited to consider the proposals."),)),
                    b.BoxField("References", (runs("Council Resolution 1334; A/RES/70/125; WSIS&SDG39/22"),)),
                )
            ),
            b.Heading(1, runs("Introduction"), "I"),
            b.Paragraph(
                (
                    b.Run("Egypt welcomes the progress report"),
                    b.Run("", note="report"),
                    b.Run(" and thanks the "),
                    b.Run("secretariat", italic=True),
                    b.Run(" for its work. The Working Group has shown, over "),
                    b.Run("forty", bold=True),
                    b.Run(" meetings, how the Union links the WSIS outcomes with the 2030 Agenda."),
                )
            ),
            b.Heading(1, runs("Views of Egypt"), "II"),
            b.Paragraph(runs("On recalling further b)"), b.Role.LEAD),
            b.Paragraph(runs("Egypt supports the continuation of the mandate of the group.")),
            b.NumberedParagraph(
                "a)", runs("that the facilitation of C2, C4, C5 and C6 stays with the Union;"), 0, True
            ),
            b.NumberedParagraph("i)", runs("with adequate resources;"), 1),
            b.ListItem(runs("Connectivity for schools and hospitals")),
            b.ListItem(runs("in rural areas"), 1),
            b.Heading(2, runs("What the report says")),
            b.Quote(
                runs("A side event was held during the Forum, with 250 participants."),
                "Progress report, paragraph 4",
            ),
            table,
            b.Heading(1, runs("Proposals"), "III"),
            *proposals(),
            b.Note(runs("Deletions are struck out and additions underlined.")),
            b.AnnexTitle("Annex", "Good practices"),
            b.Heading(2, runs("Digital villages")),
            b.Paragraph(runs("Seven hundred villages were connected between 2022 and 2026.")),
            b.Paragraph(runs("______________"), b.Role.CLOSING),
        ),
        footnotes=(
            b.Footnote("contact", (runs("Contact: Ministry of Communications, cwg@example.org"),)),
            b.Footnote("report", (runs("Document WSIS&SDG39/22."),)),
        ),
        properties=b.Properties("Update of Resolution 1334", "Egypt", made=date(2027, 1, 15)),
        running_header="CWG-WSIS&SDG-43/[ ]-E",
    )


def arabic_draft() -> b.Draft:
    old = "أن يواصل تنفيذ نتائج القمة العالمية لمجتمع المعلومات؛"
    new = "أن يعزز تنفيذ نتائج القمة العالمية لمجتمع المعلومات وفقاً للقرار A/RES/80/173؛"
    change = b.Proposal(
        b.Symbol.MOD,
        "EGY/1",
        "يقرر أن يكلف الأمين العام 5",
        (b.RedlineParagraph(segments(old, new), label="5"),),
        reasons_label="الأسباب:",
        reasons=(runs("تعزيز المتابعة (2025)."),),
    )
    return b.Draft(
        language="ar",
        rtl=True,
        header=b.HeaderBlock(
            meeting=("فريق العمل التابع للمجلس المعني بالقمة العالمية لمجتمع المعلومات",),
            place_and_dates="جنيف، 3-2 فبراير 2027",
            document="الوثيقة CWG-WSIS&SDG-43/[ ]-A",
            original="الأصل: بالعربية",
            source="مساهمة من جمهورية مصر العربية",
            title="تحديث القرار 1334",
        ),
        blocks=(
            b.Heading(1, runs("مقدمة"), "I"),
            b.Paragraph(runs("ترحب مصر بالتقرير المرحلي بشأن القرار 1334 وبعمل WSIS Forum 2026.")),
            b.ListItem(runs("التوصيلية للمدارس")),
            b.Quote(runs("Progress was made in all regions."), "تقرير الأمانة"),
            change,
        ),
        properties=b.Properties("تحديث القرار 1334", "مصر", made=date(2027, 1, 15)),
    )


@pytest.fixture
def draft() -> b.Draft:
    return english_draft()


@pytest.fixture
def arabic() -> b.Draft:
    return arabic_draft()


@pytest.fixture(scope="session")
def clean() -> dict[str, bytes]:
    """The parts of the English paper as written."""
    return proof.parts_of(document_bytes(english_draft(), author="Egypt"))

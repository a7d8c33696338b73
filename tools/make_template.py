"""Builds resources/templates/contribution.docx: style names of ITU papers, Calibri, A4, nothing else.

Run it from the project's root after changing a style; a test holds the committed file against it.
"""

from pathlib import Path

import lxml.etree as etree
from lxml.etree import _Element as Element

from cwgdesk.papers.word.core_properties import core_part
from cwgdesk.papers.word.ooxml import R, W, make, serialize, set_text, w
from cwgdesk.papers.word.package import MAIN, Relation, content_types, relations_part, zip_bytes

TARGET = Path("resources/templates/contribution.docx")
TABS = (567, 1134, 1701, 2268, 2835)  # ITU's ladder: multiples of a centimetre, in twips
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
COLOURS = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "1F3864", "lt2": "F2F2F2", "accent1": "1F5C99"}
COLOURS |= {
    "accent2": "C00000",
    "accent3": "7F7F7F",
    "accent4": "BF8F00",
    "accent5": "2E75B6",
    "accent6": "538135",
}
COLOURS |= {"hlink": "0563C1", "folHlink": "954F72"}
TEXT_WIDTH = 9639  # A4 less two centimetres on either side
PARTS = ("styles", "numbering", "settings", "fontTable", "footnotes")

# id | name | based on | next | look. Sizes are half-points, distances twips.
STYLES = """
Heading1     | heading 1    | Normal    | Normal           | keep before=360 hang level=0 b size=28
Heading2     | heading 2    | Normal    | Normal           | keep before=240 hang level=1 b
Heading3     | heading 3    | Normal    | Normal           | keep before=200 hang level=2 b i
Headingb     | Heading_b    | Normal    | Normal           | keep before=160 b
Headingi     | Heading_i    | Normal    | Normal           | keep before=160 i
Normalaftertitle | Normal after title | Normal    | Normal           | before=280
Call         | Call         | Normal    | Normal           | keep before=160 left=567 i
enumlev1     | enumlev1     | Normal    | enumlev1         | before=80 hang
enumlev2     | enumlev2     | enumlev1  | enumlev2         | left=1134 hanging=567
enumlev3     | enumlev3     | enumlev2  | enumlev3         | left=1701 hanging=567
Bulletlev1   | Bullet_lev1  | enumlev1  | Bulletlev1       | bullet=0
Bulletlev2   | Bullet_lev2  | enumlev2  | Bulletlev2       | bullet=1
ResNo        | Res_No       | Normal    | Restitle         | keep before=480 centre caps size=28
Restitle     | Res_title    | Normal    | Resref           | keep before=240 centre b size=28
Resref       | Res_ref      | Normal    | Normal           | keep before=120 centre i
Proposal     | Proposal     | Normal    | Normal           | keep before=240 tabs=1134 b
Reasons      | Reasons      | Normal    | Normal           | before=120
Citation     | Citation     | Normal    | Normal           | keep before=120 i
Quotation    | Quotation    | Normal    | Normal           | before=120 left=567 right=567
Source       | Source       | Normal    | Title1           | before=480 after=120 centre b size=28
Title1       | Title 1      | Source    | Normalaftertitle | before=240 after=240 notb caps
Title2       | Title 2      | Title1    | Normalaftertitle |
Title3       | Title 3      | Title2    | Normalaftertitle | notcaps
Title4       | Title 4      | Title3    | Normalaftertitle | b
AnnexNo      | Annex_No     | Normal    | Annextitle       | keep before=480 after=80 centre caps size=28
Annextitle   | Annex_title  | Normal    | Normalaftertitle | keep before=240 after=280 centre b size=28
Tabletext    | Table_text   | Normal    | Tabletext        | before=60 after=60 size=20
Tablehead    | Table_head   | Tabletext | Tabletext        | keep centre b
Boxtext      | Box_text     | Normal    | Boxtext          | before=40 after=60 size=22
Boxhead      | Box_head     | Boxtext   | Boxtext          | keep before=100 after=20 b
Note         | Note         | Normal    | Note             | before=80 size=22
Meeting      | Meeting      | Normal    | Meeting          | before=40 b
Docnumber    | Docnumber    | Normal    | Docnumber        | before=40 b
Closing      | Closing_rule | Normal    | Normal           | before=480 centre
FootnoteText | footnote text | Note      | FootnoteText     | before=60 left=255 hanging=255 size=20
Header       | header       | Normal    | Header           | before=0 centre size=18
Footer       | footer       | Normal    | Footer           | before=0 footertabs size=16
FirstFooter  | FirstFooter  | Footer    | FirstFooter      | centre
Stamp        | Stamp        | Header    | Header           | after=60 b red size=24
"""
PARAGRAPH_ORDER = ("keepNext", "keepLines", "numPr", "tabs", "spacing", "ind", "jc", "outlineLvl")


def tabs(*stops: tuple[int, str]) -> Element:
    """A w:tabs with (position, kind) stops."""
    return make("tabs", *(make("tab", val=kind, pos=str(at)) for at, kind in stops))


def size(half_points: str) -> list[Element]:
    """Letter size, for complex scripts too."""
    return [make("sz", val=half_points), make("szCs", val=half_points)]


def paragraph_style(line: str) -> Element:
    """One line of STYLES as a w:style."""
    ident, name, based, following, look = (field.strip() for field in line.split("|"))
    words = {word.partition("=")[0]: word.partition("=")[2] for word in look.split()}
    element = make(
        "style", make("name", val=name), make("basedOn", val=based), type="paragraph", styleId=ident
    )
    element.extend([make("next", val=following), make("qFormat")])
    for kind, children in (("pPr", paragraph_look(words)), ("rPr", letter_look(words))):
        if children:
            element.append(make(kind, *children))
    return element


def paragraph_look(words: dict[str, str]) -> list[Element]:
    """The w:pPr children that a line of STYLES asks for, in the schema's order."""
    found: list[Element] = []
    if "keep" in words:
        found += [make("keepNext"), make("keepLines")]
    if "bullet" in words:
        level = [make("ilvl", val=words["bullet"])] if words["bullet"] != "0" else []
        found.append(make("numPr", *level, make("numId", val="1")))
    if "tabs" in words:  # the ladder's first step is too near for a bold symbol
        found.append(tabs((TABS[0], "clear"), (int(words["tabs"]), "left")))
    if "footertabs" in words:
        found.append(tabs((TEXT_WIDTH // 2, "center"), (TEXT_WIDTH, "right")))
    space = {key: words[key] for key in ("before", "after") if key in words}
    if space:
        found.append(make("spacing", **space))
    indent = {key: words[key] for key in ("left", "right", "hanging") if key in words}
    if "hang" in words:
        indent = {"left": "567", "hanging": "567"}
    if indent:
        found.append(make("ind", **indent))
    if "centre" in words:
        found.append(make("jc", val="center"))
    if "level" in words:
        found.append(make("outlineLvl", val=words["level"]))
    return sorted(found, key=lambda e: PARAGRAPH_ORDER.index(etree.QName(e).localname))


def letter_look(words: dict[str, str]) -> list[Element]:
    """The w:rPr children that a line of STYLES asks for, in the schema's order."""
    found: list[Element] = []
    for sign in ("b", "i"):
        if sign in words:
            found += [make(sign), make(f"{sign}Cs")]
        elif f"not{sign}" in words:
            found += [make(sign, val="0"), make(f"{sign}Cs", val="0")]
    if "caps" in words or "notcaps" in words:
        found.append(make("caps", **({"val": "0"} if "notcaps" in words else {})))
    if "red" in words:
        found.append(make("color", val="C00000"))
    return [*found, *(size(words["size"]) if "size" in words else [])]


def default_styles() -> list[Element]:
    """What every Word file has: Normal, the default character, table and list styles."""
    normal = make("pPr", tabs(*((stop, "left") for stop in TABS)), make("spacing", before="120"))
    margins = make("tblCellMar", *(make(s, w="108", type="dxa") for s in ("left", "right")))
    found = [
        ("paragraph", "Normal", "Normal", [make("qFormat"), normal]),
        ("character", "DefaultParagraphFont", "Default Paragraph Font", []),
        ("table", "TableNormal", "Normal Table", [make("tblPr", make("tblInd", w="0", type="dxa"), margins)]),
        ("numbering", "NoList", "No List", []),
    ]
    return [
        make("style", make("name", val=name), *children, type=kind, styleId=ident, default="1")
        for kind, ident, name, children in found
    ]


def styles_part() -> bytes:
    """word/styles.xml."""
    fonts = make("rFonts", ascii="Calibri", hAnsi="Calibri", eastAsia="SimSun", cs="Calibri")
    language = make("lang", val="en-GB", eastAsia="zh-CN", bidi="ar-SA")
    defaults = make(
        "docDefaults", make("rPrDefault", make("rPr", fonts, *size("24"), language)), make("pPrDefault")
    )
    mark = make(
        "rPr", make("vertAlign", val="superscript")
    )  # a size of its own would be raised and shrunk again
    based = make("basedOn", val="DefaultParagraphFont")
    notes = make(
        "style",
        make("name", val="footnote reference"),
        based,
        mark,
        type="character",
        styleId="FootnoteReference",
    )
    own = [paragraph_style(line) for line in STYLES.strip().splitlines()]
    return serialize(make("styles", defaults, *default_styles(), *own, notes))


def numbering_part() -> bytes:
    """word/numbering.xml: one list of bullets with two levels."""
    levels: list[Element] = []
    for number, sign in enumerate("•–"):
        head = [
            make("start", val="1"),
            make("numFmt", val="bullet"),
            make("pStyle", val=f"Bulletlev{number + 1}"),
        ]
        shown = [make("lvlText", val=sign), make("lvlJc", val="left")]
        look = make("pPr", make("ind", left=str(567 * (number + 1)), hanging="567"))
        fonts = make("rPr", make("rFonts", ascii="Calibri", hAnsi="Calibri", cs="Calibri", hint="default"))
        levels.append(make("lvl", *head, *shown, look, fonts, ilvl=str(number)))
    abstract = make("abstractNum", make("multiLevelType", val="hybridMultilevel"), *levels, abstractNumId="0")
    return serialize(make("numbering", abstract, make("num", make("abstractNumId", val="0"), numId="1")))


def settings_part() -> bytes:
    """word/settings.xml: tab stops, note separators, a current Word's layout rules."""
    mode = make(
        "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val="15"
    )
    notes = make("footnotePr", make("footnote", id="-1"), make("footnote", id="0"))
    stops = make("defaultTabStop", val="567")
    spacing = make("characterSpacingControl", val="doNotCompress")
    return serialize(
        make("settings", make("zoom", percent="100"), stops, spacing, notes, make("compat", mode))
    )


def fonts_part() -> bytes:
    """word/fontTable.xml: what stands in for our letters where they are missing."""
    found: list[Element] = []
    for name, other, family in (("Calibri", "Carlito", "swiss"), ("Traditional Arabic", "Arial", "roman")):
        rest = [make("family", val=family), make("pitch", val="variable")]
        found.append(make("font", make("altName", val=other), make("charset", val="00"), *rest, name=name))
    return serialize(make("fonts", *found))


def theme_part() -> bytes:
    """word/theme/theme1.xml: black on white and Calibri, which Word expects to find."""
    root = etree.Element(a("theme"), nsmap={"a": A}, name="Paper")
    elements = etree.SubElement(root, a("themeElements"))
    colours = etree.SubElement(elements, a("clrScheme"), name="Paper")
    for name, value in COLOURS.items():
        etree.SubElement(etree.SubElement(colours, a(name)), a("srgbClr"), val=value)
    fonts = etree.SubElement(elements, a("fontScheme"), name="Paper")
    for name in ("majorFont", "minorFont"):
        font = etree.SubElement(fonts, a(name))
        for script, face in (("latin", "Calibri"), ("ea", ""), ("cs", "")):
            etree.SubElement(font, a(script), typeface=face)
    formats = etree.SubElement(elements, a("fmtScheme"), name="Paper")
    fills = [
        etree.SubElement(formats, a(name))
        for name in ("fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst")
    ]
    for _ in range(3):  # each list holds exactly three
        for fill in (fills[0], fills[3], etree.SubElement(fills[1], a("ln"), w="9525")):
            etree.SubElement(etree.SubElement(fill, a("solidFill")), a("schemeClr"), val="phClr")
        etree.SubElement(etree.SubElement(fills[2], a("effectStyle")), a("effectLst"))
    return serialize(root)


def a(name: str) -> str:
    """A name of the drawing namespace."""
    return f"{{{A}}}{name}"


def footnotes_part() -> bytes:
    """word/footnotes.xml: the two separators that Word asks for."""
    found: list[Element] = []
    for kind, number in (("separator", "-1"), ("continuationSeparator", "0")):
        line = make("p", make("pPr", make("spacing", before="0", after="0")), make("r", make(kind)))
        found.append(make("footnote", line, type=kind, id=number))
    return serialize(make("footnotes", *found))


def page_number() -> list[Element]:
    """Runs that show "- 2 -"."""
    texts = {"open": ("t", "- "), "field": ("instrText", " PAGE "), "shown": ("t", "2"), "close": ("t", " -")}
    found: list[Element] = []
    for step in ("open", "begin", "field", "separate", "shown", "end", "close"):
        if step in texts:
            name, text = texts[step]
            set_text(child := make(name), text)
        else:
            child = make("fldChar", fldCharType=step)
        found.append(make("r", child))
    return found


def story(kind: str, look: str, runs: list[Element]) -> bytes:
    """A header or footer of one paragraph."""
    return serialize(make(kind, make("p", make("pPr", make("pStyle", val=look)), *runs)))


def document_part() -> bytes:
    """word/document.xml: an empty A4 page with its headers and footers."""
    section = make("sectPr")
    for kind in ("header", "footer"):
        for number, place in ((1, "default"), (2, "first")):
            reference = make(f"{kind}Reference", type=place)
            reference.set(f"{{{R}}}id", f"rId{kind}{number}")
            section.append(reference)
    sides = dict.fromkeys(("top", "right", "bottom", "left"), "1134")
    section.append(make("pgSz", w="11907", h="16840"))
    section.append(make("pgMar", **sides, header="567", footer="567", gutter="0"))
    section.append(make("titlePg"))
    root = etree.Element(w("document"), nsmap={"w": W, "r": R})
    root.append(make("body", section))
    return serialize(root)


def build() -> bytes:
    """The template's bytes."""
    core = "docProps/core.xml"
    parts = {
        MAIN: document_part(),
        "word/styles.xml": styles_part(),
        "word/numbering.xml": numbering_part(),
        "word/settings.xml": settings_part(),
        "word/fontTable.xml": fonts_part(),
        "word/footnotes.xml": footnotes_part(),
        "word/theme/theme1.xml": theme_part(),
        "word/header1.xml": story("hdr", "Header", page_number()),
        "word/header2.xml": story("hdr", "Header", []),
        "word/footer1.xml": story("ftr", "Footer", []),
        "word/footer2.xml": story("ftr", "FirstFooter", []),
        core: core_part(),
    }
    found = [Relation(f"rId{kind}", kind, f"word/{kind}.xml") for kind in PARTS]
    found.append(Relation("rIdtheme", "theme", "word/theme/theme1.xml"))
    found += [Relation(f"rId{k}{n}", k, f"word/{k}{n}.xml") for k in ("header", "footer") for n in (1, 2)]
    package = [Relation("rId1", "officeDocument", MAIN), Relation("rId2", "core-properties", core)]
    whole = {**parts, "[Content_Types].xml": content_types(parts)}
    whole |= dict([relations_part(MAIN, found), relations_part("", package)])
    return zip_bytes(whole)


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(build())

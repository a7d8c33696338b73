"""Documents of a given size, made for timing."""

from pathlib import Path

from docx import Document

WORDS = (
    "to invite the Secretary-General, in collaboration with the Directors of the three Bureaux, to report "
    "on progress towards the Sustainable Development Goals, taking into account document {n} and the views "
    "of the membership"
)


def docx_of(path: Path, paragraphs: int, *, table_every: int = 0) -> Path:
    """A Word file with styled, numbered and plain paragraphs; a table of six cells every so often."""
    document = Document()
    for n in range(paragraphs):
        if table_every and n % table_every == table_every - 1:
            for row in document.add_table(2, 3).rows:
                for cell in row.cells:
                    cell.text = WORDS.format(n=n)
        elif n % 25 == 0:
            document.add_heading(f"Section {n // 25}", level=1 + n // 25 % 3)
        else:
            style = "List Number" if n % 3 == 0 else "Normal"
            paragraph = document.add_paragraph(style=style)
            paragraph.add_run(WORDS.format(n=n)[:40]).italic = True
            paragraph.add_run(WORDS.format(n=n)[40:])
    document.save(str(path))
    return path


def resolution_of(clauses: int, number: int = 1) -> str:
    """A resolution as plain text with this many operative clauses, fifty under each call."""
    head = f"RESOLUTION {number} (Geneva, 2026)\n\nOn subject {number}\n\nThe ITU Council,\n\nrecalling\n\n"
    lines = [f"a)\tResolution {number} of the Plenipotentiary Conference,"]
    for n in range(clauses):
        if n % 50 == 0:
            lines.append(f"instructs the Director of Bureau {n // 50 + 1}" if n else "resolves")
        lines.append(f"{n % 50 + 1}\t{WORDS.format(n=f'{number}/{n}')};")
    return head + "\n\n".join(lines).removesuffix(";") + ".\n"

"""How much a file may cost before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on one file; sizes in bytes, times in seconds.

    The defaults lie far above the largest genuine ITU and UN documents that were measured
    (docs/promises.md 9) and far below what hurts.
    """

    file_size: int = 256 * 2**20
    unpacked: int = 1 * 2**30  # everything in a zip together; pictures are never unpacked
    part: int = 64 * 2**20  # one XML part, unpacked
    ratio: int = 150  # unpacked to packed, for parts above `ratio_from`
    ratio_from: int = 4 * 2**20
    entries: int = 5_000
    elements: int = 700_000  # in all XML parts that are read
    depth: int = 220  # of elements inside one another
    blocks: int = 16_000  # paragraphs: what is done with them afterwards costs too
    letters: int = 6_000_000  # of all paragraphs together, with their numbers
    paragraph: int = 500_000  # letters of one
    columns: int = 63  # of a table: Word's own maximum
    memory: int = 700 * 2**20  # address space of the child
    pdf_memory: int = 288 * 2**20  # the same for a PDF, and twice the size of the file
    seconds: float = 60.0  # for the longest genuine file
    fetching: float = 90.0  # until a file that OneDrive keeps elsewhere has come
    base_seconds: float = 1.2  # processor time that the smallest file may take
    seconds_per_mb: float = 1.2  # more of it for each MB of text to read


def time_allowed(limits: Limits, weight: int) -> float:
    """Seconds of processor time for a file with `weight` bytes of text to read."""
    return min(limits.seconds, limits.base_seconds + limits.seconds_per_mb * weight / 2**20)

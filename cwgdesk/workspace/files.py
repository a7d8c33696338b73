"""Original files, kept whole: immutable, named by their SHA-256, not journalled."""

import hashlib
import zlib
from collections.abc import Iterator

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.workspace.door import Door

_PIECE = 1 << 20  # bytes unpacked at once
_LARGEST = 1 << 28  # bytes: more than any import takes, whatever the file says of itself


def store(door: Door, sha256: str, name: str, content: bytes) -> None:
    """Keep a file; the same content twice is kept once. ValueError when the name is not its SHA-256."""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError("a file is kept under the SHA-256 of its content")
    with door.writing():
        door.raw.execute(
            "INSERT INTO original_file VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (sha256, name, len(content), zlib.compress(content)),
        )


def content_of(door: Door, sha256: str) -> bytes:
    """A kept file, byte for byte; UserError when it is not here, StoreError when it changed."""
    found = door.rows("SELECT content, size FROM original_file WHERE sha256 = ?", sha256)
    if not found:
        raise UserError("The original file is not in this workspace.", "Import it again.")
    content = b"".join(unpacked(*found[0]))
    if hashlib.sha256(content).hexdigest() != sha256:
        raise StoreError(
            "An original file in this workspace is damaged.", "Restore a backup, or import it again."
        )
    return content


def unpacked(packed: bytes, size: int) -> Iterator[bytes]:
    """A kept file piece by piece, and never more than the size it was kept with: some unpack to gigabytes.

    What does not unpack, or to another size, comes cut short: its SHA-256 tells.
    """
    unpacking, left = zlib.decompressobj(), min(size, _LARGEST) + 1
    try:
        while left > 0 and (piece := unpacking.decompress(packed, min(left, _PIECE))):
            yield piece
            left -= len(piece)
            packed = unpacking.unconsumed_tail
    except zlib.error:
        return

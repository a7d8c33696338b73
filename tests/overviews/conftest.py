"""The seeded desk, read without a window."""

from tests.seeding import _made_once, seeded

__all__ = ["_made_once", "seeded"]

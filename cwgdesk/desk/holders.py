"""Who may hold a position or make a proposal."""

from enum import StrEnum


class Holder(StrEnum):
    """Ourselves, another delegation, or a group."""

    OWN = "own"
    DELEGATION = "delegation"
    REGIONAL_GROUP = "regional-group"

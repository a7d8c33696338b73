"""Identifiers: random for what people make, derived for what a file contains."""

from uuid import UUID, uuid4, uuid5

# The namespace is a published constant: two people who load the same file must derive
# the same clause ids, today and in every later version of the program.
_CLAUSES = UUID("6f0c1d52-9a0e-5d63-8a55-3f6f2b1c1334")


def new_id() -> UUID:
    """A fresh id for a thing that a person made."""
    return uuid4()


def clause_id(sha256: str, block: int, start: int) -> UUID:
    """The id of the clause that starts at character `start` of block `block` of a file.

    The same file gives the same ids on every machine (docs/architecture.md, “Places”).
    """
    return uuid5(_CLAUSES, f"{sha256}/{block}/{start}")

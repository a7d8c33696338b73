"""Which fields an operation may set: a public form can never write a confidential column."""

from collections.abc import Collection


def only(fields: dict[str, object], allowed: Collection[str]) -> dict[str, object]:
    """The fields, when the operation knows all of them; TypeError (our mistake) otherwise."""
    unknown = set(fields) - set(allowed)
    if unknown:
        raise TypeError(f"this operation does not set {', '.join(sorted(unknown))}")
    return fields

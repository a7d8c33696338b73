"""Characters of a text and positions in Qt, which counts a character beyond the basic plane as two."""


def position_of(text: str, character: int) -> int:
    """Where Qt has the character with this number: behind an emoji it is one further."""
    if text.isascii():
        return min(character, len(text))
    return len(text[:character].encode("utf-16-le", "surrogatepass")) // 2


def character_at(text: str, position: int) -> int:
    """Which character stands at a position of Qt; a position inside of one belongs to it."""
    if text.isascii():
        return min(max(0, position), len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * max(0, position)]
    return len(units.decode("utf-16-le", "ignore"))

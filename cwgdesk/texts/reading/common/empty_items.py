"""Numbered paragraphs without words: "7." above its (a) and (b) is an item, elsewhere it is a slip."""

import re
from dataclasses import replace

from cwgdesk.texts.reading.common.raw import Block, BlockKind

_NUMBER = re.compile(r"\d{1,3}(?:[.)]|\s?[-–])?")
_ITEM = re.compile(r"\s*(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|[а-яء-ي])ـ?[.)]|[•·▪◦–\uf0b7-])(?=\s|$)")


def without_slips(blocks: list[Block]) -> list[Block]:
    """The blocks without those that are a number alone, save where items beneath it follow."""
    kept: list[Block] = []
    page_break = False
    for at, block in enumerate(blocks):
        if is_number_alone(block) and not (at + 1 < len(blocks) and _heads(block, blocks[at + 1])):
            page_break = page_break or block.page_break
            continue
        kept.append(replace(block, page_break=True) if page_break else block)
        page_break = False
    return kept


def is_number_alone(block: Block) -> bool:
    """Has it an automatic number and nothing else?"""
    return bool(block.label) and block.kind is BlockKind.BODY and not (block.text.strip() or block.notes)


def _heads(number: Block, following: Block) -> bool:
    """Is what follows an item beneath this number?"""
    if following.kind is not BlockKind.BODY or not _NUMBER.fullmatch(number.label):
        return False
    return _ITEM.match(following.label or following.text) is not None

"""Emptying takes the work out of what is public and leaves everything else as it is."""

import ast

from tests.checks.emptied import emptied, names_in, public_functions

SOURCE = '''
"""A module."""

LIMIT = 3


def shown(n: int) -> str:
    """Public."""
    return _spelt(n)


def _spelt(n: int) -> str:
    return str(n)


class Counter:
    """Public, with one method that is and one that is not."""

    def __init__(self) -> None:
        self.count = 0

    def up(self) -> int:
        """Public."""
        self.count += 1
        return self._told()

    def _told(self) -> int:
        return self.count


class Spelling(Protocol):
    """Has nothing to empty."""

    def spell(self, n: int) -> str:
        """Promised only."""
        ...


class _Hidden:
    def shown(self) -> int:
        return LIMIT
'''


def bodies(names: list[str]) -> dict[str, str]:
    """The last statement of each public function when these are emptied."""
    tree = ast.parse(emptied(SOURCE, names))
    return {name: ast.unparse(each.body[-1]) for name, each in public_functions(tree)}


def test_public_functions_and_methods_raise_and_the_rest_works() -> None:
    assert names_in(SOURCE) == ["shown", "Counter.up"]
    spoilt = emptied(SOURCE, names_in(SOURCE))
    assert set(bodies(names_in(SOURCE)).values()) == {"raise NotImplementedError"}
    for kept in ("return str(n)", "self.count = 0", "return self.count", "return LIMIT"):
        assert kept in spoilt


def test_one_function_can_be_emptied_alone() -> None:
    assert bodies(["Counter.up"]) == {"shown": "return _spelt(n)", "Counter.up": "raise NotImplementedError"}

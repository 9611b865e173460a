"""Patterns of test ids: `*` stands for anything; brackets are part of parametrised ids, not classes of characters."""

import re


class Patterns:
    """Thousands of them, as most are a file's (`tests/test_a.py::*`): those are looked up, not tried one by one."""

    def __init__(self, patterns):
        """`patterns`: the first that fits counts."""
        self._count = len(patterns)
        self._exact, self._starts, self._wild = {}, {}, []
        for place, pattern in enumerate(patterns):
            start, star, rest = pattern.partition("*")
            if not star:
                self._exact.setdefault(pattern, place)
            elif not rest:
                self._starts.setdefault(start, place)
            else:
                expression = ".*".join(re.escape(part) for part in pattern.split("*"))
                self._wild.append((place, re.compile(expression, re.DOTALL).fullmatch))
        self._lengths = sorted({len(start) for start in self._starts})

    def place(self, test):
        """Place of the first pattern that fits; their number if none does."""
        places = [self._exact.get(test, self._count)]
        places += [self._starts.get(test[:length], self._count) for length in self._lengths if length <= len(test)]
        places += [place for place, matches in self._wild if matches(test)]
        return min(places)

    def __contains__(self, test):
        return self.place(test) < self._count

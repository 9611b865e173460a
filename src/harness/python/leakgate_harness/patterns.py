"""Patterns of test ids: `*` stands for anything; brackets are part of parametrised ids, not classes of characters."""

import fnmatch
import re


class Patterns:
    def __init__(self, patterns):
        """`patterns`: the first that fits counts."""
        self._count = len(patterns)
        self._exact, self._wild = {}, []
        for place, pattern in enumerate(patterns):
            if "*" in pattern:
                self._wild.append((place, re.compile(fnmatch.translate(pattern.replace("[", "[[]"))).match))
            else:
                self._exact.setdefault(pattern, place)

    def place(self, test):
        """Place of the first pattern that fits; their number if none does."""
        exact = self._exact.get(test, self._count)
        return next((place for place, matches in self._wild if place < exact and matches(test)), exact)

    def __contains__(self, test):
        return self.place(test) < self._count

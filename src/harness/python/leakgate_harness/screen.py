"""Screens many tests at once: whole rounds of the suite in its own order, each test measured while it runs.

A first round warms up. In the second, memory is collected after each test (cheap, as what is older is frozen): most tests
do not grow, and are clear. What may grow is run a few times more on the spot. Containers that grew over the round and are
held by the project are watched in one more round: they show what blocks do not, growth in leaps, and growth that needs
the test before.
"""

import gc

from . import containers, memory
from .chains import holder
from .places import PROJECT
from .series import Series

REPEATS = 4
# Bytes an iteration that a screen takes for growth: malloc's own bookkeeping stays below.
BYTES = 64
# Containers whose holders are looked for.
_MOST = 24


class Screen:
    """`rerun` runs rounds of tests; `measured(test, once, work)` calls `work` with `test` as the one that is repeated."""

    def __init__(self, rerun, measured):
        self._rerun, self._measured = rerun, measured
        self._malloced = memory.Malloced()
        self._tells_bytes = self._malloced() is not None

    def suspects(self, tests, cleared):
        """Tests of `tests` that may grow, with True for those that a watched container accuses.

        `cleared(test, fields)` is called for those that do not grow, with the fields of a record.
        """
        self._round(tests, lambda test, once, opened, enters: once())
        memory.thaw()
        gc.collect()
        sizes = containers.sizes()
        gc.freeze()
        growing, levels = self._second_round(tests)
        accused = self._accused(tests, self._of_project(sizes))
        del sizes
        for test in levels:
            if test not in accused and test not in growing:
                cleared(test, levels[test])
        doubtful = [test for test in tests if test in growing and test not in accused]
        grew = self._gate(doubtful, cleared)
        return {test: test in accused for test in tests if test in accused or test in grew}

    def _round(self, tests, work):
        def visit(test, once, enters):
            self._measured(test, once, lambda limited, opened: work(test, limited, opened, enters))

        self._rerun.round(tests, visit)

    def _second_round(self, tests):
        """Tests that grew, and the levels of all that ran."""
        growing, levels = set(), {}

        def work(test, once, opened, enters):
            if enters:
                # Wide fixtures that ended gave memory back: that must not hide what this test keeps.
                memory.settle()
            before = self._level()
            once()
            left = opened()
            memory.settle()
            after = self._level()
            if after[0] > before[0] or after[1] - before[1] >= BYTES or left:
                growing.add(test)
            levels[test] = {"batch": 1, "blocks": [before[0], after[0]], "open": [0, left]}
            if self._tells_bytes:
                levels[test]["bytes"] = [before[1], after[1]]

        gc.collect()
        self._round(tests, work)
        return growing, levels

    def _level(self):
        return memory.blocks(), self._malloced() or 0

    def _of_project(self, sizes):
        memory.thaw()
        grown = containers.grown(sizes)[:_MOST]
        held = []
        for thing in grown:
            root = holder(thing)
            if root is not None and root.owner == PROJECT:
                held.append(thing)
        return held

    def _accused(self, tests, watched):
        """Tests in which one of the `watched` containers grew."""
        accused = set()
        if watched:

            def work(test, once, opened, enters):
                before = [containers.size(thing) for thing in watched]
                once()
                if any(containers.size(thing) > size for thing, size in zip(watched, before)):
                    accused.add(test)

            self._round(tests, work)
        return accused

    def _gate(self, tests, cleared):
        """Those of `tests` that still grow when they are run a few times on the spot."""
        grew = set()

        def work(test, once, opened, enters):
            series = Series(REPEATS + 1, opened, self._malloced)
            once()
            gc.collect()
            gc.freeze()
            series.checkpoint()
            for _ in range(REPEATS):
                once()
                series.checkpoint()
            if series.goes_on(BYTES):
                grew.add(test)
            else:
                cleared(test, {"batch": 1, **series.levels()})

        self._round(tests, work)
        return grew

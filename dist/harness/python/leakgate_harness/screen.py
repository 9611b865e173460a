"""Screens many tests at once: whole rounds of the suite in its own order, each test measured while it runs.

A first round warms up. In the second, memory is collected after each test (cheap, as what is older is frozen): most tests
do not grow, and are clear. What may grow is run a few times more on the spot. Containers that grew over the round and are
held by the project are watched in one more round: they show what blocks do not, growth in leaps, and growth that needs
the test before.
"""

import gc
from array import array

from . import containers, memory
from .chains import holder
from .places import PROJECT
from .series import Series

REPEATS = 3
# Bytes an iteration that a screen takes for growth: malloc's own bookkeeping stays below.
BYTES = 32
# Containers whose holders are looked for.
_MOST = 24


class Screen:
    """`rerun` runs rounds of tests; `measured(test, once, work)` calls `work` with `test` as the one that is repeated."""

    def __init__(self, rerun, measured):
        self._rerun, self._measured = rerun, measured
        self._malloced = memory.Malloced()
        self._tells_bytes = self._malloced() is not None

    def suspects(self, tests, cleared):
        """Tests of `tests` that may grow, with the fields of the series that shows it; None if only a container tells.

        `cleared(test, fields)` is called for those that do not grow, with the fields of a record.
        """
        with memory.thawed():
            sizes = containers.sizes()
        self._round(tests, lambda test, once, opened, enters: once())
        gc.collect()
        # Only what grows in both rounds is watched: caches fill in the first.
        with memory.thawed():
            sizes = {id(thing): containers.size(thing) for thing in containers.grown(sizes)}
        gc.freeze()
        growing, levels = self._second_round(tests)
        accused = self._accused(tests, self._of_project(sizes))
        del sizes
        for test in levels:
            if test not in accused and test not in growing:
                cleared(test, levels[test])
        doubtful = [test for test in tests if test in growing and test not in accused]
        grew = self._gate(doubtful, cleared)
        return {test: grew.get(test) for test in tests if test in accused or test in grew}

    def _round(self, tests, work):
        def visit(test, once, enters):
            self._measured(test, once, lambda limited, opened: work(test, limited, opened, enters))

        self._rerun.round(tests, visit)

    def _second_round(self, tests):
        """Tests that grew, and the levels of all that ran.

        Levels are taken at the same point of each visit, into arrays made beforehand: what the runner and we keep of one
        test and let go in the next is in both, and hides nothing.
        """
        place = {test: index for index, test in enumerate(tests)}
        blocks, bytes_, blocks_before, bytes_before, opens = [array("q", [0] * len(tests)) for _ in range(5)]
        last_blocks, last_bytes = array("q", [0]), array("q", [0])

        def take(into_blocks, into_bytes, index):
            memory.settle()
            into_blocks[index] = memory.blocks()
            into_bytes[index] = self._malloced() or 0

        def work(test, once, opened, enters):
            index = place[test]
            if enters:
                # Wide fixtures that ended gave memory back: that must not hide what this test keeps.
                take(last_blocks, last_bytes, 0)
            blocks_before[index], bytes_before[index] = last_blocks[0], last_bytes[0]
            once()
            opens[index] = opened()
            take(blocks, bytes_, index)
            last_blocks[0], last_bytes[0] = blocks[index], bytes_[index]

        gc.collect()
        self._round(tests, work)
        growing, levels = set(), {}
        for test, index in place.items():
            if not blocks[index]:
                continue  # it could not be repeated
            grew = bytes_[index] - bytes_before[index]
            if blocks[index] > blocks_before[index] or grew >= BYTES or opens[index]:
                growing.add(test)
            levels[test] = {"batch": 1, "blocks": [blocks_before[index], blocks[index]], "open": [0, opens[index]]}
            if self._tells_bytes:
                levels[test]["bytes"] = [bytes_before[index], bytes_[index]]
        return growing, levels

    def _of_project(self, sizes):
        memory.settle()
        held = []
        with memory.thawed():
            for thing in containers.grown(sizes)[:_MOST] if sizes else ():
                root = holder(thing)
                if root is not None and root.owner == PROJECT:
                    held.append(thing)
        return held

    def _accused(self, tests, watched):
        """Tests in which one of the `watched` containers grew, of those that have grown for good once garbage is gone."""
        grew_in = {}
        if not watched:
            return set()

        def work(test, once, opened, enters):
            before = [containers.size(thing) for thing in watched]
            once()
            grew_in[test] = [containers.size(thing) > size for thing, size in zip(watched, before)]

        start = [containers.size(thing) for thing in watched]
        self._round(tests, work)
        memory.settle()
        lasting = [containers.size(thing) > size for thing, size in zip(watched, start)]
        return {test for test, grew in grew_in.items() if any(here and last for here, last in zip(grew, lasting))}

    def _gate(self, tests, cleared):
        """Those of `tests` that still grow when they are run a few times on the spot, with their levels."""
        grew = {}

        def work(test, once, opened, enters):
            series = Series(REPEATS + 1, opened, self._malloced)
            once()
            gc.collect()
            gc.freeze()
            series.checkpoint()
            for _ in range(REPEATS):
                once()
                series.checkpoint()
            fields = {"batch": 1, **series.levels()}
            if series.goes_on(BYTES):
                grew[test] = fields
            else:
                cleared(test, fields)

        self._round(tests, work)
        return grew

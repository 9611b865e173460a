"""Repeats one test in batches and takes its levels after each: what goes on growing is told from what levels off.

Whether a series is a leak is decided by the orchestrator; here only flat ones are told from those worth the time.
What a test keeps, its repeats keep as well: the more that is, the fewer they are.
"""

import gc
from collections import Counter

from . import memory
from .attribute import ITERATIONS, attribute
from .places import PROJECT
from .series import Series, affordable, run, warm_up

EARLY_STOP = 4
# Iterations, with one frame a stack, that tell whose growth it is; with more of them and whole stacks that costs tenfold.
FEW = 2
# Bytes an iteration below which nothing is looked for.
BYTES = 24


class Plan:
    """How a test is confirmed: `warmups`, then `batches` of `batch` runs, then `tail` runs in which a bounded cache
    shows its bound; stacks of `frames`."""

    def __init__(self, warmups, batches, batch, tail, frames):
        self.warmups, self.batch, self.tail, self.frames = max(1, warmups), batch, tail, frames
        self.batches = max(EARLY_STOP, batches)

    def shortened(self):
        return Plan(self.warmups, self.batches, 1, 1, self.frames)

    def least(self):
        """Runs before anything can be said."""
        return self.warmups + EARLY_STOP * self.batch


def confirm(once, opened, room, plan, evidence=None):
    """Record fields of a confirmation, with types, stacks and holders of what grew. `once` raises Unrepeatable.

    `evidence`: the fields of a series that grew already. Who holds that is asked first: what is not the project's needs no
    more runs. Without it a few batches clear most.
    """
    with memory.metered() as bytes_now:
        return _confirm(once, opened, room, plan, evidence, bytes_now)


def _confirm(once, opened, room, plan, evidence, bytes_now):
    before = opened()
    kept = warm_up(once, plan.warmups, bytes_now)
    if opened() > before:
        # Each run leaves something open: a few show it, and hundreds of processes or threads would stifle the machine.
        plan = plan.shortened()
    batch, tail = affordable(plan.batch, plan.batches * kept), affordable(plan.tail, kept)
    room.take(EARLY_STOP * batch + tail, kept)
    if evidence is None:
        series = _take(once, opened, bytes_now, EARLY_STOP, batch)
        evidence = {"batch": batch, **series.levels()}
        if series.flat((EARLY_STOP - 1) * batch * BYTES):
            return evidence
    found = attribute(once, opened, affordable(FEW, kept), 1)
    if not _may_be_the_projects(found):
        return {**evidence, **found}
    found = attribute(once, opened, affordable(ITERATIONS, kept), plan.frames)
    series = _take(once, opened, bytes_now, plan.batches, batch)
    fields = {"batch": batch, **series.levels()}
    # What was there before is frozen, and left out of a census.
    found["objects"] = memory.grown(Counter(), memory.census(), (len(fields["blocks"]) - 1) * batch // 2)
    if not _rose(fields["open"]):
        fields["levelled"] = _levels_off(once, bytes_now, fields, tail)
    return {**fields, **found}


def _take(once, opened, bytes_now, batches, batch):
    series = Series(batches + 1, opened, bytes_now)
    gc.collect()
    gc.freeze()
    series.checkpoint()
    for taken in range(1, batches + 1):
        run(once, batch)
        series.checkpoint()
        if taken == EARLY_STOP and (series.plain() or series.flat((taken - 1) * batch * BYTES)):
            break
    return series


def _may_be_the_projects(found):
    """Not where every root is somebody else's, and somebody else's lines allocated most of what they hold."""
    if not found["held"] or any(root["owner"] == PROJECT for root in found["held"]):
        return True
    own = sum(stack["direct"] for stack in found["stacks"] if stack["owner"] == PROJECT)
    return 2 * own >= sum(stack["bytes"] for stack in found["stacks"])


def _rose(levels):
    return levels[-1] > levels[0]


def _levels_off(once, bytes_now, fields, tail):
    """True if `tail` more runs, or the second half of them, grow at less than half the rate: a bounded cache was filling,
    a table is pruned now and then, or was made larger once more in the first half."""
    last = Series(3, int, bytes_now)
    last.checkpoint()
    half = max(1, tail // 2)
    for _ in range(2):
        run(once, half)
        last.checkpoint()
    after = last.levels()
    measured = (len(fields["blocks"]) - 1) * fields["batch"]
    rising = [name for name in ("blocks", "bytes") if name in fields and _rose(fields[name])]
    return bool(rising) and all(
        min((after[name][2] - after[name][1]) / half, (after[name][2] - after[name][0]) / (2 * half))
        < (fields[name][-1] - fields[name][0]) / measured / 2
        for name in rising
    )

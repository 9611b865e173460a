"""What a process tells of itself just before it is ended: by two signals that programs do not use.

`STACKS`: all threads' stacks, written by C code even where Python code no longer runs. `SNAPSHOT`: the largest types and
what the running test holds open, as a record. Linux only: elsewhere there are no signals to spare.
"""

import faulthandler
import gc
import os
import signal
import sys

from .descriptor_canary import keep

STACKS, SNAPSHOT = 50, 51
_MOST = 10


def install(records, holdings):
    """`holdings()` answers (running test, its report), or (None, None)."""
    if not sys.platform.startswith("linux"):
        return
    file = os.open(records.beside("stacks"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        # Out of the way of tests that close or count descriptors.
        faulthandler.register(STACKS, file=keep(file), all_threads=True, chain=False)
    finally:
        os.close(file)

    def tell(_signal, _frame):
        test, report = holdings()
        resources = report["resources"] if report else []
        records("snapshot", **({"test": test} if test else {}), types=_largest(), resources=resources)

    try:
        signal.signal(SNAPSHOT, tell)
    except ValueError:  # not the main thread
        pass


def _largest():
    """Types by the bytes that their objects take themselves, most first."""
    totals = {}
    for thing in gc.get_objects():
        total = totals.setdefault(type(thing), [0, 0])
        try:
            total[0] += sys.getsizeof(thing, 0)
        except Exception:  # a class of the tested program answers
            continue
        total[1] += 1
    ranked = sorted(totals.items(), key=lambda entry: -entry[1][0])[:_MOST]
    return [
        {"type": "%s.%s" % (kind.__module__, kind.__qualname__), "bytes": size, "count": count}
        for kind, (size, count) in ranked
    ]

"""What a process says before the orchestrator ends it: the stack of each thread, what is open, what grew.

It is asked by a signal. The interpreter's fault handler answers first, in C: also where Python code no longer runs. Then
a handler in Python tells the rest. Without such signals (Windows) nothing is asked.
"""

import faulthandler
import os
import signal
import threading

from . import memory
from .growers import Tally
from .kept_file import KeptFile
from .registry import OPEN, Holdings, registry

_TOLD = b"told\n"  # the orchestrator waits for this line no longer than it can
_ANSWER_WITHIN = 1500  # milliseconds for the growers


class Snapshot:
    """`live()` returns the running test, or None, and the holdings of all tests that may still hold something."""

    def __init__(self, records, live):
        self._records, self._live = records, live
        self._stacks = KeptFile(records.stem + ".stacks")
        self._before = memory.census() if os.environ.get("LEAKGATE_GROWERS") else None

    def arm(self, number):
        # The number stands for the descriptor: the fault handler must not hold a file object of ours open.
        in_main = threading.current_thread() is threading.main_thread()
        if in_main:
            signal.signal(number, self._asked)
        faulthandler.register(number, file=self._stacks.descriptor, all_threads=True, chain=in_main)
        if not faulthandler.is_enabled():
            faulthandler.enable(file=self._stacks.descriptor)
        self._records("answers", signal=int(number), descriptor=self._stacks.descriptor)

    def _asked(self, _number, _frame):
        watched, registry.current = registry.current, None
        try:
            self._tell()
        except Exception:  # the stacks are told already
            pass
        finally:
            registry.current = watched

    def _tell(self):
        test, holdings = self._live()
        known = {"running": test} if test else {}
        known["resources"] = _open(holdings)
        # Said first: counting takes memory, of which there may be none.
        self._records("snapshot", **known)
        if self._before is not None:
            now = Tally(_ANSWER_WITHIN)
            self._records("snapshot", growers=now.since(self._before), complete=now.complete, **known)
        try:
            self._stacks.append(_TOLD)
        except FileNotFoundError:
            self._stacks.restore()
            self._stacks.append(_TOLD)


def _open(holdings):
    everything = Holdings()
    everything.held = [resource for one in holdings for resource in one.held if resource.state() == OPEN]
    return everything.report()["resources"]


def _free_signal():
    """One that nobody handles: of the real-time signals hardly anybody does."""
    highest = getattr(signal, "SIGRTMAX", None)
    wanted = [highest - back for back in (3, 4, 5)] if highest else [getattr(signal, "SIGUSR2", None)]
    return next((one for one in wanted if one and signal.getsignal(one) is signal.SIG_DFL), None)


def install(records, live):
    """Makes this process answer. Where it cannot, it is ended without a word."""
    number = _free_signal() if hasattr(faulthandler, "register") else None
    if number is not None:
        Snapshot(records, live).arm(number)

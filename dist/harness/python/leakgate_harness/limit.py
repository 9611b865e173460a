"""Cuts off what does not end: a repeat may wait for ever for what only its first run was given.

In the main thread of a POSIX system an alarm interrupts it with an exception. Elsewhere nothing can; there a thread ends
the process once the time is up. So does the alarm, where it is swallowed again and again.
"""

import _thread
import signal
import threading
import tracemalloc

from .clock import Clock

# Allocations are recorded meanwhile: code that makes many runs that much slower, and slower.
_TRACED = 4
# Alarms that may be swallowed: a test, what tears it down and its fixtures each get one.
_ALARMS = 3


class GivenUp(BaseException):
    """Raised in the middle of what took too long; no `Exception`, so that tests do not take it for one of theirs."""


class Limit:
    """Runs pieces of work, each within a time of its own. `on_stuck()` ends the process, from whatever thread."""

    def __init__(self, on_stuck):
        self._on_stuck = on_stuck

    def run(self, work, milliseconds):
        """Runs `work`. Raises GivenUp if it took longer, even where it ended in another way after the interruption."""
        seconds = milliseconds / 1000 * (_TRACED if tracemalloc.is_tracing() else 1)
        if _can_interrupt():
            _interrupting(work, seconds, self._on_stuck)
        else:
            self._watched(work, seconds)

    def _watched(self, work, seconds):
        # No `threading.Thread`: tests count those.
        done, over = _thread.allocate_lock(), _thread.allocate_lock()
        done.acquire()
        over.acquire()

        def watch():
            if not done.acquire(timeout=seconds):
                self._on_stuck()
            over.release()

        _thread.start_new_thread(watch, ())
        try:
            work()
        finally:
            done.release()
            over.acquire()


def _can_interrupt():
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def _interrupting(work, seconds, on_stuck):
    """The alarm comes back, for what swallows it; the timer and the handler that were there before go on afterwards."""
    armed, late = [True], []

    def interrupt(_signal, _frame):
        if armed:
            if len(late) == _ALARMS:
                on_stuck()
            late.append(True)
            raise _given_up(seconds)

    started = Clock.wall()
    handler = signal.signal(signal.SIGALRM, interrupt)
    left, interval = signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        try:
            work()
        finally:
            armed.clear()
    finally:
        armed.clear()  # once more: the alarm may have struck just before
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL if handler is None else handler)
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(1e-6, left - (Clock.wall() - started) / 1000), interval)
        if late:  # the runner made a failure of it
            raise _given_up(seconds) from None


def _given_up(seconds):
    return GivenUp("it did not end within %.0f ms" % (seconds * 1000))

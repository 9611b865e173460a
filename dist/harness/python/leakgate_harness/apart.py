"""Runs work in a copy of this process: what repeats break, keep or print is gone with it.

The copy has everything imported and set up, and costs a `fork`. Not where other threads run: the copy would lack them, and
could wait for ever for a lock that one of them holds. Nor on systems whose own libraries do not survive it.
"""

import os
import sys

_fork, _wait, _exit = getattr(os, "fork", None), getattr(os, "waitpid", None), os._exit


# Of a copy that came to its end: a test may end the process with any other code, 0 among them.
_DONE = 93


def possible():
    if _fork is None or sys.platform != "linux":
        return False
    try:
        return len(os.listdir("/proc/self/task")) == 1
    except OSError:
        return False


def apart(work):
    """Runs `work()` in a copy and waits for it. Returns None where it came to its end, else how it ended, in words."""
    _flush()
    pid = _fork()
    if pid == 0:
        code = 1
        try:
            # Tracers (coverage, debuggers) slow every repeat down, and their data stay behind anyway.
            sys.settrace(None)
            sys.setprofile(None)
            work()
            code = _DONE
        finally:
            _exit(code)
    try:
        status = _wait(pid, 0)[1]
    except ChildProcessError:  # the program has its children reaped by the system
        return None
    if os.WIFSIGNALED(status):
        return "signal %d" % os.WTERMSIG(status)
    return None if os.WEXITSTATUS(status) == _DONE else "code %d" % os.WEXITSTATUS(status)


def _flush():
    """What is buffered must not be written twice."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            pass

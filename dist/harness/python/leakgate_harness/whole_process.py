"""Any other command: what the process as a whole left open at its end. A runner that tells its tests apart takes over.

Only the first Python process of a command is watched, not those it starts; and not one that only starts others.
"""

import atexit
import os
import sys

from . import guards, memory
from .clock import Clock
from .imports import after_import
from .records import Records
from .registry import Holdings, registry
from .repeats import LINGER

RUNNER = "process"
# They start other programs, each the first of its own command.
_FRONT_ENDS = ("tox", "nox", "poetry.console", "pipenv", "hatch", "pdm", "invoke", "pip")
# The program may change both.
_folder, _records = os.getcwd(), os.environ.get("LEAKGATE_RECORDS", "")


def _name():
    """As it was called: a module's name, a script's path, `-c`, or `-` for a program on standard input."""
    spec = getattr(sys.modules.get("__main__"), "__spec__", None)
    if spec is not None:
        return spec.name[: -len(".__main__")] if spec.name.endswith(".__main__") else spec.name
    script = sys.argv[0] if sys.argv else ""
    if not os.path.isfile(os.path.join(_folder, script)):
        return script or "-"
    try:
        return os.path.relpath(os.path.join(_folder, script), _folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return script


class _Watch:
    def __init__(self):
        self._pid = os.getpid()
        self._begun = Clock.wall()
        self._holdings = registry.current = Holdings()
        guards.install()
        atexit.register(self._report)

    def end(self):
        atexit.unregister(self._report)
        registry.current = None

    def _report(self):
        if os.getpid() != self._pid:  # a copy of it
            return
        registry.current = None
        held = self._holdings
        Clock.wait(held.lingering, LINGER)
        held.sweep()
        records, name = Records(_records), _name()
        records.process(RUNNER)
        records(
            "test",
            test=name,
            outcome="failed" if hasattr(sys, "last_value") else "passed",
            duration=round(Clock.wall() - self._begun, 3),
            cpu=round(Clock.cpu(), 3),
            **held.report(),
        )
        records("unrepeated", test=name, reason="a process that is measured as a whole is not repeated")
        records.end("run", **memory.peak())
        records.end("process")


_watches = []


def begin():
    _watches.append(_Watch())
    for name in _FRONT_ENDS:
        after_import(name, _hand_over)


def give_way():
    """To a runner: its tests are measured one by one."""
    while _watches:
        _watches.pop().end()


def _hand_over(_):
    if _watches:
        give_way()
        os.environ.pop("LEAKGATE_PROCESS", None)

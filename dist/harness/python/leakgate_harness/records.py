"""Writes records (NDJSON) into the orchestrator's folder: one file a process, one append a record."""

import json
import os
import sys

from .clock import Clock
from .kept_file import KeptFile

PROTOCOL = 1


class Records:
    """Says nothing where it cannot write: the missing `end` record is noticed by the reader."""

    def __init__(self, folder):
        self._pid = os.getpid()
        self.adopted = False
        name = "%d-%s" % (self._pid, os.urandom(4).hex())
        # Without the extension: other files of this process stand beside its records.
        self.stem = os.path.join(os.path.abspath(folder), name)
        self._file = None
        self._process = {}
        self._test = None

    def __call__(self, kind, **fields):
        """Appends one record."""
        if os.getpid() != self._pid:
            return
        if kind == "start":
            self._test = fields["test"]
        try:
            self._append(_line(kind, fields))
        except Exception:  # an audit hook of the test's may raise whatever it likes
            pass

    def adopt(self):
        """Goes on in a copy of the process, which waits meanwhile: the records are one process's still."""
        self._pid, self.adopted = os.getpid(), True

    def end(self, phase, **fields):
        """`run`: the normal run is over. `process`: the last record."""
        self("end", phase=phase, cpu=round(Clock.cpu_of_all(), 3), **fields)

    def _append(self, line):
        if self._file is None:
            self._file = KeptFile(self.stem + ".ndjson")
        try:
            self._file.append(line)
        except FileNotFoundError:
            self._restore()
            self._file.append(line)

    def _restore(self):
        whole = self._file.restore()
        if not whole:
            self._file.append(_line("process", self._process))
        self._file.append(_line("problem", {"message": _deleted(self._test, whole)}))

    def process(self, runner):
        self._process = {
            "protocol": PROTOCOL,
            "runner": runner,
            "pid": self._pid,
            "parent": os.getppid(),
            "runtime": "python%d.%d" % sys.version_info[:2],
            "version": "%d.%d.%d" % sys.version_info[:3],
            "argv": list(getattr(sys, "orig_argv", sys.argv)),
            "cwd": os.getcwd(),
        }
        self("process", **self._process)


def _line(kind, fields):
    return (json.dumps({"kind": kind, **fields}) + "\n").encode()


def _deleted(test, whole):
    return "the harness's own files were deleted while it ran %s%s. Let tests delete only what they made." % (
        test or "no test yet",
        "; they were restored" if whole else ", which also closed descriptors: what was measured before is lost",
    )

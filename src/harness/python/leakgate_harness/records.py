"""Writes records (NDJSON) into the orchestrator's folder: one file a process, one append a record."""

import json
import os
import sys

from .clock import Clock

PROTOCOL = 1


class Records:
    """A file is opened for each record: a test may close every descriptor, or count them."""

    # Tests replace these functions; a class keeps its own.
    _open, _write, _close = (staticmethod(f) for f in (os.open, os.write, os.close))

    def __init__(self, folder):
        self._pid = os.getpid()
        self.adopted = False
        name = "%d-%s.ndjson" % (self._pid, os.urandom(4).hex())
        self._path = os.path.join(os.path.abspath(folder), name)

    def __call__(self, kind, **fields):
        """Appends one record. Says nothing where it cannot: the missing `end` record is noticed by the reader."""
        if os.getpid() != self._pid:
            return
        line = (json.dumps({"kind": kind, **fields}) + "\n").encode()
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        try:
            file = self._open(self._path, flags, 0o600)
            try:
                self._write(file, line)
            finally:
                self._close(file)
        except OSError:
            pass

    def adopt(self):
        """Goes on in a copy of the process, which waits meanwhile: the records are one process's still."""
        self._pid, self.adopted = os.getpid(), True

    def end(self, phase, **fields):
        """`run`: the normal run is over. `process`: the last record."""
        self("end", phase=phase, cpu=round(Clock.cpu_of_all(), 3), **fields)

    def process(self, runner):
        self(
            "process",
            protocol=PROTOCOL,
            runner=runner,
            pid=self._pid,
            parent=os.getppid(),
            runtime="python%d.%d" % sys.version_info[:2],
            version="%d.%d.%d" % sys.version_info[:3],
            argv=list(getattr(sys, "orig_argv", sys.argv)),
            cwd=os.getcwd(),
        )

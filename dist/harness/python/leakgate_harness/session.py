"""The story of a run, told once for every runner: tests begin and finish, the run settles, tests are repeated."""

import atexit
import os
import sys

from . import guards, memory, snapshot
from .cleanup import Cleanup
from .clock import Clock
from .descriptor_canary import Canary
from .io_bytes import IoBytes, between
from .records import Records
from .registry import Holdings, registry
from .repeats import LINGER, Repeats, Run
from .settings import Settings


class _Running:
    """A test that runs; `outside` is what the registry returns to."""

    def __init__(self, test, holdings, io):
        self.test = test
        self.io = io
        self.holdings = holdings
        self.outside, registry.current = registry.current, holdings
        self.lasting, registry.lasting = registry.lasting, False
        self.blocks = sys.getallocatedblocks()
        self.cpu = Clock.cpu()
        self.wall = Clock.wall()


class Session:
    def __init__(self, runner):
        self._settings = Settings()
        self._pid = os.getpid()
        self._records = Records(self._settings.folder)
        self._between = Holdings()
        self._running = None
        self._repeating = False
        self._unsettled = []
        self._canary = Canary() if self._settings.confirm != "off" else None
        self._run = Run()
        self._begun = self._last = Clock.wall()
        self._cleanup = Cleanup(self._settings.cleanup_at)
        self._io = IoBytes()
        self._records.process(runner)
        if self._cleanup.blind():
            self.problem("auto-cleanup is off: this system does not tell how much memory a process holds")
        guards.install()
        snapshot.install(self._records, self._live)
        atexit.register(self._records.end, "process")

    @property
    def busy(self):
        """True inside a test or a repeat: tests that run tests are one test."""
        return self._running is not None or self._repeating

    def _live(self):
        """The running test, and the holdings of all that may still hold something."""
        running = [self._running] if self._running else []
        holdings = [self._between, *(one.holdings for one in running), *(held for _, held, _ in self._unsettled)]
        return (running[0].test if running else None), holdings

    def watch_fixtures(self, watching):
        """Between tests too: what a wider fixture acquires there counts for the test that comes next."""
        registry.current, registry.lasting = (self._between, True) if watching else (None, False)

    def begin(self, test):
        holdings = Holdings()
        holdings.held, self._between.held = self._between.held, []
        self._records("start", test=test, phase="run")
        self._running = _Running(test, holdings, self._io())

    def finish(self, outcome):
        """Ends the running test: `passed`, `failed` or `skipped`."""
        running, self._running = self._running, None
        registry.current, registry.lasting = running.outside, running.lasting
        duration = Clock.wall() - running.wall
        self._end_stretch()
        cpu = Clock.cpu() - running.cpu
        io = between(running.io, self._io())
        growth = sys.getallocatedblocks() - running.blocks
        if self._canary is not None and self._canary.died():
            self._run.closers.add(running.test)
        running.holdings.sweep()
        report = running.holdings.report()
        self._records(
            "test",
            test=running.test,
            outcome=outcome,
            duration=round(duration, 3),
            cpu=round(cpu, 3),
            growth={"objects": growth},
            **io,
            **report,
        )
        self._run.durations[running.test] = duration
        if running.holdings.held:
            self._unsettled.append((running.test, running.holdings, report))
        elif report["resources"]:
            self._run.opened.add(running.test)
        done = self._cleanup.after(running.test, [holdings for _, holdings, _ in self._unsettled])
        if done:
            self.problem(done)

    def _end_stretch(self):
        now = Clock.wall()
        self._run.longest, self._last = max(self._run.longest, now - self._last), now

    def settle(self, failed):
        """After the last fixture: what was released since its test ended is no longer that test's."""
        self._end_stretch()
        self._run.failed = self._run.failed or failed
        self._run.total = Clock.wall() - self._begun
        Clock.wait(lambda: any(holdings.lingering() for _, holdings, _ in self._unsettled), LINGER)
        for test, holdings, before in self._unsettled:
            holdings.sweep()
            report = holdings.report()
            if report["resources"]:
                self._run.opened.add(test)
            if report != before:
                self._records("settled", test=test, **report)
        self._unsettled = []
        self._records.end("run", **memory.peak())

    def rest(self):
        """A worker of a pool is killed when nothing is left to do: what it has reported by now is whole."""
        self._records.end("process")

    def problem(self, message):
        self._records("problem", message=message)

    def repeat(self, tests, rerun_of):
        """Repeats what is wanted of `tests`, which passed; `rerun_of(repeats)` is the runner's way to do so."""
        if os.getpid() != self._pid:  # a child that a test forked, and that runs the rest of the suite too
            return
        repeats = Repeats(self._settings, self._records, self._run)
        wanted = repeats.wanted(tests)
        if not wanted:
            return
        self._repeating = True
        try:
            repeats.perform(wanted, rerun_of(repeats))
        finally:
            self._repeating = False


_sessions = []


def _begin(runner):
    try:
        return Session(runner)
    except Exception as error:  # the tests run on, unwatched
        Records(os.environ["LEAKGATE_RECORDS"])("problem", message="the harness did not start: %r" % (error,))
        return None


def claim(runner):
    """The process's session, if `runner` was the first to ask for one; else None: one runner drives a process."""
    if not _sessions:
        _sessions.append((runner, _begin(runner)))
    owner, session = _sessions[0]
    return session if owner == runner else None

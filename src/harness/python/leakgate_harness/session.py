"""The story of a run, told once for every runner: tests begin and finish, the run settles, tests are repeated."""

import atexit
import os
import sys

from . import guards, memory, snapshot
from .cleanup import Cleanup
from .clock import Clock
from .descriptor_canary import Canary
from .io_bytes import IoBytes, between
from .limit import GivenUp, Limit
from .records import Records
from .registry import Holdings, registry
from .repeat import Room, Unrepeatable, confirm, confirmation_iterations, screen, screen_iterations
from .settings import Settings

LONGEST = 2000  # milliseconds a test may take and still be repeated
LINGER = 500  # milliseconds a thread or process gets to end by itself after the run
LEAST_PATIENCE, TIMES = 2000, 10  # milliseconds a repeat gets, or so many times what the test took in the run
TAIL = 256  # iterations after a confirmation in which bounded caches show their bound


class _Running:
    """A test, or a repeat of one; `outside` is what the registry returns to."""

    def __init__(self, test, holdings):
        self.test = test
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
        self._unsettled = []
        self._leftovers = []
        self._canary = Canary() if self._settings.confirm != "off" else None
        self._closers = set()
        self._durations = {}
        # The longest stretch from the end of a test to that of the next: the fixtures between them are in it.
        self._longest, self._last = 0.0, Clock.wall()
        self._limit = Limit(self._stuck)
        self._failed = False
        self._cleanup = Cleanup(self._settings.cleanup_at)
        self._io = IoBytes()
        self._spent = 0.0
        self._room = Room(self._settings.memory)
        self._records.process(runner)
        if self._cleanup.blind():
            self.problem("auto-cleanup is off: this system does not tell how much memory a process holds")
        guards.install()
        snapshot.install(self._records, self._live)
        atexit.register(self._end, "process")

    @property
    def busy(self):
        """True inside a test or a repeat: tests that run tests are one test."""
        return self._running is not None

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
        self._running = _Running(test, holdings)
        self._running.io = self._io()

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
            self._closers.add(running.test)
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
        self._durations[running.test] = duration
        if running.holdings.held:
            self._unsettled.append((running.test, running.holdings, report))
        done = self._cleanup.after(running.test, [holdings for _, holdings, _ in self._unsettled])
        if done:
            self.problem(done)

    def _end_stretch(self):
        now = Clock.wall()
        self._longest, self._last = max(self._longest, now - self._last), now

    def settle(self, failed):
        """After the last fixture: what was released since its test ended is no longer that test's."""
        self._end_stretch()
        self._failed = self._failed or failed
        Clock.wait(lambda: any(holdings.lingering() for _, holdings, _ in self._unsettled), LINGER)
        for test, holdings, before in self._unsettled:
            holdings.sweep()
            report = holdings.report()
            if report != before:
                self._records("settled", test=test, **report)
        self._unsettled = []
        self._end("run", **memory.peak())

    def _end(self, phase, **fields):
        self._records("end", phase=phase, cpu=round(Clock.cpu_of_all(), 3), **fields)

    def problem(self, message):
        self._records("problem", message=message)

    def wants(self, test):
        """True if this test, which passed, is to be repeated; records why not."""
        mode = self._settings.confirm
        if mode == "off" or (isinstance(mode, set) and test not in mode):
            return False
        if os.getpid() != self._pid:  # a child that a test forked, and that runs the rest of the suite too
            return False
        reason = self._refusal(test)
        if reason:
            self.refuse(test, reason)
        return reason is None

    def refuse(self, test, reason):
        self._records("unrepeated", test=test, reason=reason)

    def measure(self, test, once):
        """Repeats a test and records its levels. `once` runs it; it raises Unrepeatable with the reason if it fails."""
        started = Clock.wall()
        if not self._fits(screen_iterations() * self._durations[test]):
            self.refuse(test, "the time for repeats is used up (LEAKGATE_REPEAT_BUDGET)")
            return
        holdings = Holdings()
        self._records("start", test=test, phase="repeat")
        self._running = _Running(test, holdings)
        try:
            self._levels(test, self._limited(test, once), holdings)
        except (Unrepeatable, GivenUp) as reason:
            self.refuse(test, str(reason))
        finally:
            registry.current, registry.lasting = self._running.outside, self._running.lasting
            self._running = None
            self._spent += Clock.wall() - started
            holdings.sweep()
            self._leftovers += holdings.held

    def patiently(self, work):
        """Runs `work`, which makes or ends fixtures of repeated tests. Raises GivenUp if it does not end."""
        self._limit.run(work, self._patience())

    def _patience(self):
        return max(LEAST_PATIENCE, min(2 * self._longest, self._settings.budget - self._spent))

    def _limited(self, test, once):
        """`once`, cut off if it does not end; the first call may have wide fixtures to make."""
        usual = max(LEAST_PATIENCE, TIMES * self._durations[test])
        patience, pid = [max(usual, self._patience())], os.getpid()

        def limited():
            milliseconds, patience[0] = patience[0], usual
            try:
                self._limit.run(once, milliseconds)
            finally:
                if os.getpid() != pid:  # a child that the test forked, and that came back: it would repeat on, and fork
                    os._exit(0)

        return limited

    def _stuck(self):
        """Nothing can interrupt the repeat that hangs: the process ends as its normal run would have ended it."""
        code = 1 if self._failed else 0
        if self._running is not None:
            self.refuse(self._running.test, "it did not end when repeated")
        self.problem(
            "a repeat hung and could not be interrupted: the process was ended, without what it does after its tests"
        )
        self._end("process", exit=code)
        os._exit(code)

    def tidy(self):
        """After the last repeat: what the repeats left open would be heard of when the process ends."""
        for resource in self._leftovers:
            try:
                resource.discard()
            except Exception:  # another thread's connection, a file that is gone
                continue
        self._leftovers = []

    def _levels(self, test, once, holdings):
        opened, kept = _patiently(holdings), 0
        if self._settings.confirm == "screen":
            fields, grew, kept = screen(once, opened, self._room)
            self._records("repeat", test=test, phase="screen", **fields)
            if not grew:
                return
        batch = self._settings.batch
        duration = max(self._durations[test], 0.01)
        tail = max(batch, min(TAIL, int(LONGEST / duration)))
        if not self._fits(confirmation_iterations(batch, tail, kept) * duration):
            raise Unrepeatable("it grows, but a confirmation takes longer than is left for repeats")
        fields = confirm(once, opened, self._room, batch, tail, kept)
        holdings.sweep()
        # What stays open without growing is a wide fixture's.
        resources = holdings.report()["resources"] if fields["open"][-1] > fields["open"][0] else []
        self._records("repeat", test=test, phase="confirm", resources=resources, **fields)

    def _refusal(self, test):
        if test in self._settings.never:
            return "the policy says never to repeat it"
        if test in self._closers:
            return "it closes descriptors that it did not open"
        if self._durations[test] > LONGEST:
            return "it takes longer than %d s" % (LONGEST // 1000)
        return None

    def _fits(self, milliseconds):
        return self._spent + milliseconds <= self._settings.budget


def _patiently(holdings):
    """Counts what `holdings` hold, once what ends by itself had the time to; after the first that does not, at once."""
    patience = [LINGER]

    def opened():
        Clock.wait(holdings.lingering, patience[0])
        if holdings.lingering():
            patience[0] = 0
        return holdings.sweep()

    return opened


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

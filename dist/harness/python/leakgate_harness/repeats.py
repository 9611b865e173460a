"""The story of the repeats: which tests, in what order, apart from the run, screened, and what grew confirmed."""

import mmap
import os
from functools import partial

from . import apart, choice, memory
from .clock import Clock
from .confirm import Plan, confirm
from .limit import GivenUp, Limit
from .registry import Holdings, registry
from .screen import Screen
from .series import Room, Unrepeatable
from .silence import silence

LINGER = 500  # milliseconds a thread or process gets to end by itself after the run
LEAST_PATIENCE, TIMES = 2000, 10  # milliseconds a repeat gets, or so many times what the test took in the run
BATCH_TIME = 500  # milliseconds a batch of a confirmation may take: slow tests have fewer iterations in it
TAIL, TAIL_TIME = 256, 2000  # iterations, and milliseconds, after a confirmation in which bounded caches show their bound
PACERS = 2  # repeats that tell how long one takes
LEAST_BUDGET = 60000  # milliseconds for repeats; as long as the run took, where that is more
ROUNDS = 2.6  # runs a test that does not grow takes, its share of what is looked at twice among them
FOR_SCREENING = 0.6  # share of the budget, where it does not suffice for all tests
NO_TIME = "the time for repeats is used up (LEAKGATE_REPEAT_BUDGET)"
CRASHES = 5  # copies of the process that may crash before the rest is given up

_WAITING, _RUNNING, _DONE = 0, 1, 2


class Run:
    """What the run told of its tests: milliseconds each took, which left something open, which close others' files."""

    def __init__(self):
        self.durations, self.opened, self.closers = {}, set(), set()
        self.longest = 0.0  # milliseconds from the end of a test to that of the next: fixtures between them are in it
        self.total = 0.0
        self.failed = False


class Repeats:
    """Repeats tests of a finished run. The runner's adapter hands in `rerun`:

    `rerun.round(tests, visit)` calls `visit(test, once, enters)` for each test, its wide fixtures alive; `once` runs it
    and raises Unrepeatable if it fails; `enters` is true where wide fixtures changed. `rerun.predecessor(test, but)` is
    the `once` of the test before it; None if that is one of `but`. `rerun.close()` ends what rounds kept alive.
    """

    def __init__(self, settings, records, run):
        self._settings, self._records, self._run = settings, records, run
        self._room = Room(settings.memory)
        self._budget = settings.budget or max(LEAST_BUDGET, run.total)
        self._started = Clock.wall()
        self._limit = Limit(self._stuck)
        self._states, self._places = None, {}
        self._current = None
        self._refused = set()
        self._leftovers = []

    def wanted(self, tests):
        """Those of `tests` that are to be repeated, in their order; records why the others are not."""
        mode = self._settings.confirm
        if mode == "off":
            return []
        asked = [test for test in tests if isinstance(mode, str) or test in mode]
        reasons = {test: self._refusal(test) for test in asked}
        for test, reason in reasons.items():
            if reason:
                self.refuse(test, reason)
        return [test for test in asked if not reasons[test]]

    def _refusal(self, test):
        if test in self._settings.never:
            return "the policy says never to repeat it"
        if test in self._run.closers:
            return "it closes descriptors that it did not open"
        return None

    def refuse(self, test, reason):
        self._refused.add(test)
        self._mark(test, _DONE)
        self._records("unrepeated", test=test, reason=reason)

    def problem(self, message):
        self._records("problem", message=message)

    def perform(self, tests, rerun):
        """Repeats `tests` (in the runner's order). Never raises for what a test does."""
        tests = self._within_budget(tests)
        if not tests:
            return
        self._states, self._places = mmap.mmap(-1, len(tests)), {test: i for i, test in enumerate(tests)}
        try:
            if apart.possible():
                self._apart(tests, rerun)
            else:
                self._here(tests, rerun)
        finally:
            self._states.close()
            self._states = None

    def _within_budget(self, tests):
        ranked = choice.ranked(tests, self._run.opened, self._settings.first)
        fit, left = choice.affordable(ranked, self._cost, self._budget)
        if left:
            fit, left = choice.affordable(ranked, self._cost, self._budget * FOR_SCREENING)
        for test in left:
            self.refuse(test, NO_TIME)
        chosen = set(fit)
        return [test for test in tests if test in chosen]

    def _cost(self, test):
        return ROUNDS * self._run.durations[test]

    def _apart(self, tests, rerun):
        """In copies of the process: one goes on where the last one crashed."""
        waiting = tests
        for _ in range(CRASHES):
            ended = apart.apart(partial(self._copy, waiting, rerun))
            if ended is None:
                return
            crashed = [test for test in waiting if self._states[self._places[test]] == _RUNNING]
            for test in crashed:
                self.refuse(test, "the process ended when it was repeated: %s" % ended)
            waiting = [test for test in waiting if self._states[self._places[test]] == _WAITING]
            if not crashed or not waiting:
                break
        for test in waiting:
            self.refuse(test, "the process in which tests are repeated ended: %s" % ended)

    def _copy(self, tests, rerun):
        self._records.adopt()
        memory.disposable = True
        self._here(tests, rerun)

    def _here(self, tests, rerun):
        with silence():
            try:
                self._all(tests, rerun)
                rerun.close()
            except (Exception, GivenUp) as error:
                self.problem("repeating tests ended early: %r" % (error,))
            self._tidy()

    def _all(self, tests, rerun):
        screened = self._settings.confirm == "screen"
        if screened:
            suspects = Screen(rerun, self._measured).suspects(tests, self._cleared)
        else:
            suspects = {test: None for test in tests}

        def visit(test, once, _enters):
            work = partial(self._confirm, test, suspects[test], rerun.predecessor(test, suspects) if screened else None)
            self._measured(test, once, work)
            self._mark(test, _DONE)

        rerun.round([test for test in suspects if test not in self._refused], visit)

    def _cleared(self, test, fields):
        if test not in self._refused:
            self._records("repeat", test=test, phase="screen", grew=False, **fields)
            self._mark(test, _DONE)

    def _measured(self, test, once, work):
        """Calls `work(once, opened)` with `test` as the running test; refuses the test where that fails."""
        if test in self._refused:
            return
        if Clock.wall() - self._started > self._budget:
            self.refuse(test, NO_TIME)
            return
        holdings = Holdings()
        self._current, outside, lasting = test, registry.current, registry.lasting
        registry.current, registry.lasting = holdings, False
        self._records("start", test=test, phase="repeat")
        self._mark(test, _RUNNING)
        try:
            work(self._limited(test, once), _Opened(holdings))
            self._mark(test, _WAITING)
        except (Unrepeatable, GivenUp) as reason:
            self.refuse(test, str(reason))
        finally:
            self._current = None
            registry.current, registry.lasting = outside, lasting
            holdings.sweep()
            self._leftovers += holdings.held

    def _confirm(self, test, evidence, before, once, opened):
        duration = self._pace(test, once)
        plan = Plan(
            self._settings.warmups,
            self._settings.checkpoints,
            max(1, min(self._settings.batch, int(BATCH_TIME / duration))),
            max(self._settings.batch, min(TAIL, int(TAIL_TIME / duration))),
            self._settings.frames,
        )
        if Clock.wall() - self._started + plan.least() * duration > self._budget:
            raise Unrepeatable("it may grow, but a confirmation takes longer than is left for repeats")
        fields = confirm(once, opened, self._room, plan, evidence)
        if evidence is None and before is not None and "stacks" not in fields:
            # Alone it does not grow, yet in its place it did.
            fields = confirm(_both(before, once), opened, self._room, plan)
        opened.holdings.sweep()
        # What stays open without growing is a wide fixture's.
        grew = fields["open"][-1] > fields["open"][0]
        resources = opened.holdings.report()["resources"] if grew else []
        self._records("repeat", test=test, phase="confirm", resources=resources, **fields)

    def _pace(self, test, once):
        """Milliseconds of one repeat: the first run of a test may have imported, or waited for a busy machine."""
        fastest = self._run.durations[test]
        for _ in range(PACERS):
            started = Clock.wall()
            once()
            fastest = min(fastest, Clock.wall() - started)
        return max(fastest, 0.01)

    def patiently(self, work):
        """Runs `work`, which makes or ends fixtures of repeated tests. Raises GivenUp if it does not end."""
        self._limit.run(work, self._patience())

    def _patience(self):
        left = self._budget - (Clock.wall() - self._started)
        return max(LEAST_PATIENCE, min(2 * self._run.longest, left))

    def _limited(self, test, once):
        """`once`, cut off if it does not end; the first call may have wide fixtures to make."""
        usual = max(LEAST_PATIENCE, TIMES * self._run.durations[test])
        patience = [max(usual, self._patience())]
        pid = os.getpid()

        def limited():
            milliseconds, patience[0] = patience[0], usual
            try:
                self._limit.run(once, milliseconds)
            finally:
                if os.getpid() != pid:  # a child that the test forked came back: it must not repeat, and fork, in turn
                    os._exit(0)

        return limited

    def _stuck(self):
        """Nothing can interrupt the repeat that hangs: the process ends as its normal run would have ended it."""
        if self._current is not None:
            self.refuse(self._current, "it did not end when repeated")
        if self._records.adopted:
            os._exit(1)  # a copy: another one goes on
        for test, place in self._places.items():
            if self._states[place] != _DONE:
                self.refuse(test, "another test hung before it was repeated, and could not be interrupted")
        code = 1 if self._run.failed else 0
        self.problem(
            "a repeat hung and could not be interrupted: the process was ended, without what it does after its tests"
        )
        self._records.end("process", exit=code)
        os._exit(code)

    def _tidy(self):
        """After the last repeat: what the repeats left open would be heard of when the process ends."""
        for resource in self._leftovers:
            try:
                resource.discard()
            except Exception:  # another thread's connection, a file that is gone
                continue
        self._leftovers = []

    def _mark(self, test, state):
        if self._states is not None and test in self._places:
            self._states[self._places[test]] = state


class _Opened:
    """Counts what `holdings` hold, once what ends by itself had the time to; after the first that does not, at once."""

    def __init__(self, holdings):
        self.holdings, self._patience = holdings, LINGER

    def __call__(self):
        Clock.wait(self.holdings.lingering, self._patience)
        if self.holdings.lingering():
            self._patience = 0
        return self.holdings.sweep()


def _both(before, once):
    def both():
        before()
        once()

    return both

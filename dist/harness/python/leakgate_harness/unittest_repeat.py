"""unittest: fresh instances of the cases run again, their class and module fixtures made by unittest itself."""

import unittest

from .limit import GivenUp
from .series import Unrepeatable


def _once(build, method):
    """A function that runs a fresh instance; instance attributes do not survive."""

    def once():
        result = unittest.TestResult()
        build(method)(result)
        for _, text in result.failures + result.errors:
            raise Unrepeatable("it fails when repeated: " + text.strip().splitlines()[-1])
        if result.skipped:
            raise Unrepeatable("it skips when repeated: " + str(result.skipped[0][1]))

    return once


class _Carriers(unittest.TestSuite):
    """Gives up fixtures that do not end. Rests on names unittest does not promise: where one is gone, it is patient."""

    def __init__(self, repeats):
        super().__init__()
        for name in ("_handleModuleFixture", "_handleClassSetUp", "_tearDownPreviousClass", "_handleModuleTearDown"):
            if hasattr(self, name):
                setattr(self, name, _patient(repeats, getattr(self, name)))


def _patient(repeats, fixture):
    return lambda *arguments: repeats.patiently(lambda: fixture(*arguments))


class Rerun:
    """What `Repeats` asks for. A carrier stands for each test in a suite that unittest runs with its fixtures."""

    def __init__(self, passed, run_suite, repeats):
        self._passed, self._run_suite, self._repeats = passed, run_suite, repeats
        self._before = dict(zip(list(passed)[1:], passed))

    def round(self, tests, visit):
        suite, waiting, failure = _Carriers(self._repeats), set(), "fails"
        previous = None
        # Held until the round is over: unittest lets each go once it ran, which would hide what a test keeps.
        carriers = [(test, self._instance(test)) for test in tests]
        for test, carrier in carriers:
            if carrier is None:
                continue
            carrier.run = self._visit(test, type(carrier) is not previous, visit, waiting)
            previous = type(carrier)
            waiting.add(test)
            suite.addTest(carrier)
        try:
            self._run_suite(suite, unittest.TestResult())
        except GivenUp:
            failure = "does not end"
        for test in sorted(waiting):
            self._repeats.refuse(test, "its class or module fixture %s when repeated" % failure)

    def predecessor(self, test, but):
        """Of the same class: the fixtures of another one are not there."""
        before = self._before.get(test)
        if before is None or before in but or self._passed[before][0] is not self._passed[test][0]:
            return None
        carrier = self._instance(before)
        return None if carrier is None else _once(*self._passed[before])

    def close(self):
        """Nothing is kept from one round to the next."""

    def _visit(self, test, enters, visit, waiting):
        once = _once(*self._passed[test])

        def run(_result=None):
            waiting.discard(test)
            visit(test, once, enters)

        return run

    def _instance(self, test):
        build, method = self._passed[test]
        try:
            fresh = build(method)
            if fresh.id() != test:
                raise ValueError("its name alone makes %s of it" % fresh.id())
            return fresh
        except Exception as error:
            self._repeats.refuse(test, "a fresh instance cannot be made: %r" % (error,))
            return None

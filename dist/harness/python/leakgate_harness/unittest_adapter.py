"""unittest: wraps the run of a case and of the outermost suite; repeats fresh instances with their fixtures alive."""

import functools
import unittest

from .limit import GivenUp
from .repeat import Unrepeatable
from .session import claim
from .silence import silence

_FAILED = ("failures", "errors", "unexpectedSuccesses")
_SPECIAL = ("skipped", "expectedFailures")


def _counts(result):
    return {name: len(getattr(result, name, ()) or ()) for name in _FAILED + _SPECIAL}


def _outcome(before, after):
    rose = [name for name in before if after[name] > before[name]]
    if any(name in _FAILED for name in rose):
        return "failed"
    return "skipped" if "skipped" in rose else "passed"


def _once(case):
    """A function that runs a fresh instance of `case`'s class; instance attributes do not survive."""
    build, method = type(case), case._testMethodName

    def once():
        result = unittest.TestResult()
        build(method)(result)
        for _, text in result.failures + result.errors:
            raise Unrepeatable("it fails when repeated: " + text.strip().splitlines()[-1])
        if result.skipped:
            raise Unrepeatable("it skips when repeated: " + str(result.skipped[0][1]))

    return once


class _Run:
    """One run of the outermost suite: what passed is repeated once it is over."""

    def __init__(self):
        self.active = False
        self.passed = []


_run = _Run()


def _wrap_case(original):
    @functools.wraps(original)
    def run(self, result=None):
        session = claim("unittest")
        if session is None or session.busy or result is None:
            return original(self, result)
        before = _counts(result)
        session.begin(self.id())
        outcome = "failed"  # unless it returns: KeyboardInterrupt and its like pass through
        try:
            returned = original(self, result)
            outcome = _outcome(before, _counts(result))
        finally:
            session.finish(outcome)
        if _run.active and _counts(result) == before:
            _run.passed.append((self.id(), type(self), self._testMethodName))
        return returned

    return run


def _wrap_suite(original):
    @functools.wraps(original)
    def run(self, result, *arguments, **keywords):
        session = claim("unittest")
        if session is None or session.busy or _run.active:
            return original(self, result, *arguments, **keywords)
        _run.active, _run.passed = True, []
        session.watch_fixtures(True)
        try:
            returned = original(self, result, *arguments, **keywords)
        finally:
            session.watch_fixtures(False)
            session.settle(failed=not result.wasSuccessful())
            _run.active = False
        try:
            _repeat(session, original)
        except (Exception, GivenUp) as error:  # the results are in and stay
            session.problem("repeating tests ended early: %r" % (error,))
        return returned

    return run


class _Carriers(unittest.TestSuite):
    """Gives up fixtures that do not end. Rests on names unittest does not promise: where one is gone, it is patient."""

    def __init__(self, session):
        super().__init__()
        for name in ("_handleModuleFixture", "_handleClassSetUp", "_tearDownPreviousClass", "_handleModuleTearDown"):
            if hasattr(self, name):
                setattr(self, name, _patient(session, getattr(self, name)))


def _patient(session, fixture):
    return lambda *arguments: session.patiently(lambda: fixture(*arguments))


def _repeat(session, run_suite):
    """A carrier stands for each test in a suite of their own: unittest itself then keeps the wide fixtures alive."""
    suite, waiting, failure = _Carriers(session), set(), "fails"
    for test, build, method in _run.passed:
        if not session.wants(test):
            continue
        try:
            carrier = build(method)
        except Exception as error:
            session.refuse(test, "a fresh instance cannot be made: %r" % (error,))
            continue
        carrier.run = _measurement(session, test, _once(carrier), waiting)
        waiting.add(test)
        suite.addTest(carrier)
    if waiting:
        with silence():
            try:
                run_suite(suite, unittest.TestResult())
            except GivenUp:
                failure = "does not end"
            session.tidy()
    _run.passed = []  # it holds the test classes, and they their modules
    for test in sorted(waiting):
        session.refuse(test, "its class or module fixture %s when repeated" % failure)


def _measurement(session, test, once, waiting):
    def run(_result=None):
        waiting.discard(test)
        session.measure(test, once)

    return run


def install():
    unittest.TestCase.run = _wrap_case(unittest.TestCase.run)
    unittest.TestSuite.run = _wrap_suite(unittest.TestSuite.run)

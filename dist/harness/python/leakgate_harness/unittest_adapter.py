"""unittest: wraps the run of a case and of the outermost suite; repeats fresh instances with their fixtures alive."""

import copy
import functools
import sys
import unittest

from . import whole_process
from .session import claim
from .unittest_repeat import Rerun

_FAILED = ("failures", "errors", "unexpectedSuccesses")
_SPECIAL = ("skipped", "expectedFailures")


# What a worker of Django's parallel runner calls them: it keeps no lists, but events for the process that asked.
_EVENTS = ("addFailure", "addError", "addUnexpectedSuccess", "addSkip", "addExpectedFailure")


def _counts(result):
    names = _FAILED + _SPECIAL
    events = getattr(result, "events", None)
    if isinstance(events, list) and not hasattr(getattr(result, "failures", ()), "__len__"):
        told = [event[0] for event in events] + ["addError"] * _failed_subtests(events)
        return {name: told.count(event) for name, event in zip(names, _EVENTS)}
    return {name: len(getattr(result, name, ()) or ()) for name in names}


def _failed_subtests(events):
    return sum(event[0] == "addSubTest" and event[-1] is not None for event in events)


def _outcome(before, after):
    rose = [name for name in before if after[name] > before[name]]
    if any(name in _FAILED for name in rose):
        return "failed"
    return "skipped" if "skipped" in rose else "passed"


def _is_worker():
    processes = sys.modules.get("multiprocessing.process")
    return processes is not None and processes.parent_process() is not None


def _maker(case):
    """Makes a fresh instance from a method's name; a function's case is made from the function, and has no state."""
    return (lambda _: copy.copy(case)) if isinstance(case, unittest.FunctionTestCase) else type(case)


class _Run:
    """One run of the outermost suite: what passed is repeated once it is over."""

    def __init__(self):
        self.active = False
        self.passed = {}


_run = _Run()


def _wrap_case(original):
    @functools.wraps(original)
    def run(self, result=None):
        whole_process.give_way()
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
            _run.passed[self.id()] = _maker(self), self._testMethodName
        return returned

    return run


def _wrap_suite(original):
    @functools.wraps(original)
    def run(self, result, *arguments, **keywords):
        whole_process.give_way()
        session = claim("unittest")
        if session is None or session.busy or _run.active:
            return original(self, result, *arguments, **keywords)
        _run.active, _run.passed = True, {}
        session.watch_fixtures(True)
        try:
            returned = original(self, result, *arguments, **keywords)
        finally:
            session.watch_fixtures(False)
            session.settle(failed=not result.wasSuccessful())
            _run.active = False
        passed, _run.passed = _run.passed, {}  # it holds the test classes, and they their modules
        try:
            session.repeat(list(passed), lambda repeats: Rerun(passed, original, repeats))
        except Exception as error:  # the results are in and stay
            session.problem("repeating tests ended early: %r" % (error,))
        if _is_worker():
            session.rest()
        return returned

    return run


def install():
    unittest.TestCase.run = _wrap_case(unittest.TestCase.run)
    unittest.TestSuite.run = _wrap_suite(unittest.TestSuite.run)

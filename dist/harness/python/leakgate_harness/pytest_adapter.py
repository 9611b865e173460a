"""pytest: a plugin, named by PYTEST_PLUGINS, that watches each item and repeats what passed after the last fixture.

PYTEST_DONT_REWRITE
"""

import os
from functools import partial

import pytest
from _pytest import runner

from .limit import GivenUp
from .pytest_residue import Residue, unheard
from .registry import registry
from .repeat import Unrepeatable
from .session import claim
from .silence import silence


class _Watch:
    """Watches one configuration: a test that runs pytest within this process is one test."""

    def __init__(self):
        self._session = None
        self._outcome = ""
        self._plainly = True
        self._passed = set()

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        # Claimed at the first item: the controller of a distributed run has none, and writes no file.
        self._session = claim("pytest")
        if self._session is None or self._session.busy:
            yield
            return
        self._outcome, self._plainly = "passed", True
        self._session.begin(item.nodeid)
        result = yield
        self._session.finish("failed" if result.excinfo else self._outcome)
        if self._plainly:
            self._passed.add(item.nodeid)

    def pytest_runtest_logreport(self, report):
        expected_failure = hasattr(report, "wasxfail")
        if report.failed:
            self._outcome = "failed"
        elif report.skipped and self._outcome == "passed" and not expected_failure:
            self._outcome = "skipped"
        self._plainly = self._plainly and report.passed and not expected_failure

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_fixture_setup(self, fixturedef):
        before, registry.lasting = registry.lasting, registry.lasting or fixturedef.scope != "function"
        yield
        registry.lasting = before

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtestloop(self, session):
        result = yield
        if self._session is None or self._session.busy:
            return
        self._session.settle(failed=session.testsfailed > 0)
        if result.excinfo is None and not session.config.getoption("usepdb", False):
            self._repeat(session)

    def _repeat(self, session):
        items = [item for item in session.items if item.nodeid in self._passed and self._session.wants(item.nodeid)]
        if not items:
            return
        repeater = _Repeater()
        session.config.pluginmanager.register(repeater)
        try:
            with silence(), unheard(session.config):
                for item, following in zip(items, items[1:] + [None]):
                    self._session.measure(item.nodeid, repeater.once(item))
                    self._session.patiently(partial(session._setupstate.teardown_exact, following))
                self._session.tidy()
        except (Exception, GivenUp) as error:
            self._session.problem("repeating tests ended early: %r" % (error,))
        finally:
            session.config.pluginmanager.unregister(repeater)


class _Repeater:
    """Runs items without a report. Registered while tests are repeated, so that the whole protocol is the runner's."""

    def __init__(self):
        self._reports = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item):
        # With the item's parent next, fixtures of its class, module and session stay.
        self._reports = runner.runtestprotocol(item, log=False, nextitem=item.parent)
        return True

    def once(self, item):
        residue = Residue(item)

        def once():
            try:
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=item.parent)
            except (Exception, pytest.exit.Exception) as error:
                raise Unrepeatable("it ends the run when repeated: %r" % (error,)) from error
            reports, self._reports = self._reports, []
            residue.trim()
            for report in reports:
                if not report.passed:
                    raise Unrepeatable("it %s when repeated: %s" % (report.outcome, _last_line(report)))

        return once


def _last_line(report):
    lines = str(report.longrepr).strip().splitlines()
    return lines[-1] if lines else report.when


_watched = []


def pytest_configure(config):
    if os.environ.get("LEAKGATE_RECORDS") and not _watched:
        _watched.append(config)
        config.pluginmanager.register(_Watch())

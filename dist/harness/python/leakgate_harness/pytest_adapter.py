"""pytest: a plugin that watches each item and repeats what passed after the last fixture."""

import os

import pytest

from .pytest_capture import unseen
from .pytest_repeat import Rerun
from .pytest_residue import unheard
from .registry import registry
from .session import claim


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
        tests = [item.nodeid for item in session.items if item.nodeid in self._passed]
        with unheard(session.config), unseen(session.config):
            self._session.repeat(tests, lambda repeats: Rerun(session, repeats))


_watched = []


def pytest_configure(config):
    if os.environ.get("LEAKGATE_RECORDS") and not _watched:
        _watched.append(config)
        config.pluginmanager.register(_Watch())

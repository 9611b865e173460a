"""pytest: items run again through the whole protocol of the runner, without a report.

PYTEST_DONT_REWRITE
"""

from functools import partial

import pytest
from _pytest import runner

from .pytest_residue import Residue
from .series import Unrepeatable


class Rerun:
    """What `Repeats` asks for. Session fixtures stay alive from one round to the next."""

    def __init__(self, session, repeats):
        self._session, self._repeats = session, repeats
        self._items = {item.nodeid: item for item in session.items}
        self._before = dict(zip(list(self._items)[1:], self._items))
        self._residues = {}
        self._reports = []

    def round(self, tests, visit):
        items = [self._items[test] for test in tests]
        plugins = self._session.config.pluginmanager
        plugins.register(self)
        try:
            previous = None
            for item, following in zip(items, items[1:] + items[:1]):
                visit(item.nodeid, self._once(item), previous is not item.parent)
                previous = item.parent
                self._leave(following)
        finally:
            plugins.unregister(self)

    def predecessor(self, test, but):
        before = self._before.get(test)
        return None if before is None or before in but else self._once(self._items[before])

    def close(self):
        self._leave(None)

    def _leave(self, following):
        """Ends the fixtures that `following` does not need."""
        self._repeats.patiently(partial(self._session._setupstate.teardown_exact, following))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item):
        # With the item's parent next, fixtures of its class, module and session stay.
        self._reports = runner.runtestprotocol(item, log=False, nextitem=item.parent)
        return True

    def _once(self, item):
        residue = self._residues.get(item)
        if residue is None:
            residue = self._residues[item] = Residue(item)

        def once():
            try:
                # A no-op, but where another item ran before.
                self._session._setupstate.teardown_exact(item)
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

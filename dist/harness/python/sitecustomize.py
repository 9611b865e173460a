"""Runs at the start of every Python process of a suite: arms the harness, then gives way to the project's own file."""

import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))


def _chain():
    """Runs the `sitecustomize` this one hides, as if it had been found first; its errors stay its own."""
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    elsewhere = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != _HERE]
    spec = PathFinder.find_spec("sitecustomize", elsewhere)
    if spec is None or spec.loader is None:
        return
    module = module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


if os.environ.get("LEAKGATE_RECORDS"):
    from leakgate_harness.imports import after_import

    def _unittest(_):
        from leakgate_harness import unittest_adapter

        unittest_adapter.install()

    def _pytest(module):
        from leakgate_harness import pytest_entry

        pytest_entry.install(module)

    def _tox(module):
        from leakgate_harness import front_ends

        front_ends.tox(module)

    def _nox(module):
        from leakgate_harness import front_ends

        front_ends.nox(module)

    after_import("unittest", _unittest)
    after_import("_pytest.config", _pytest)
    after_import("tox.execute.request", _tox)
    after_import("nox.popen", _nox)
    # The first Python process of a command; it stays so when it replaces its program. Others pay for nothing.
    if os.environ.setdefault("LEAKGATE_PROCESS", str(os.getpid())) == str(os.getpid()):
        from leakgate_harness import whole_process

        whole_process.begin()

_chain()

"""A pytest plugin: every test gets one of pytest-memray's marks, and each outcome is written as a line of JSON.

BENCH_MARK names the mark, BENCH_LIMIT its argument, BENCH_OUTCOMES the file.
"""

import json
import os

import pytest


def pytest_collection_modifyitems(items):
    mark = getattr(pytest.mark, os.environ["BENCH_MARK"])
    limit = os.environ["BENCH_LIMIT"]
    for item in items:
        item.add_marker(mark(limit) if limit else mark())


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        titles = [title for title, _ in report.sections if title.startswith("memray")]
        with open(os.environ["BENCH_OUTCOMES"], "a", encoding="utf-8") as file:
            file.write(json.dumps({"test": item.nodeid, "outcome": report.outcome, "memray": titles}) + "\n")
    return report
